import CasebookXML

/// Our own look at a Word file: every paragraph of every part (ECMA-376 part 1), so that nothing is lost that the converter
/// leaves out: text boxes, headers and footers, comments, charts and drawings.
struct OfficeText {
    private(set) var paragraphs: [SourceParagraph] = []
    /// Parts that could not be looked at, and files inside the document that are not read.
    private(set) var unread: [String] = []

    /// What all parts of one document may be when unpacked: 128 MiB. One that says it has more is not read at all.
    static let partsLimit = 128 << 20

    /// What the parts may still be.
    private var room = Self.partsLimit

    init(_ archive: Archive) throws(DocumentProblem) {
        let size = archive.names.reduce(0) { $0 + (Self.place(of: $1) == nil ? 0 : archive.size(of: $1)) }
        guard size <= Self.partsLimit else { throw .tooDemanding }
        for name in archive.names {
            guard let place = Self.place(of: name) else { continue }
            guard let bytes = archive.part(name, room: &room) else {
                unread.append(name)
                continue
            }
            read(bytes, name, place)
        }
    }

    private mutating func read(_ bytes: [UInt8], _ name: String, _ place: SourceParagraph.Place) {
        if name.hasSuffix(".xml") {
            var collector = OfficeCollector(place: place, isChart: Self.place(of: name) == .chart)
            do {
                try XMLReader(limits: PartXML.limits).read(PartXML.utf8(bytes)) { collector.take($0) }
            } catch { unread.append(name) }
            paragraphs += collector.finished()
        } else if name.lowercased().hasSuffix(".docx"), let inner = Archive(bytes) {
            readDocument(in: inner)
        } else if ["htm", "html", "xhtml"].contains(where: name.lowercased().hasSuffix) {
            paragraphs += PageTree(PageEncoding.text(of: bytes).text)?.words(as: .embedded) ?? []
        } else {
            unread.append(name)
        }
    }

    /// A document inside of another one: its text; what is inside of that, or else around its text, is named.
    private mutating func readDocument(in archive: Archive) {
        for name in archive.names {
            switch Self.place(of: name) {
            case nil: continue
            case .embedded?: unread.append(name)
            case _?:
                guard let bytes = archive.part(name, room: &room) else {
                    unread.append(name)
                    continue
                }
                read(bytes, name, .embedded)
            }
        }
    }

    /// What a part holds, by its name; `nil` for those that hold no text.
    private static func place(of name: String) -> SourceParagraph.Place? {
        let parts = name.split(separator: "/")
        guard let file = parts.last?.lowercased(), file != "[content_types].xml", !parts.contains("_rels") else {
            return nil
        }
        let folders = Set(parts.dropLast().map { $0.lowercased() })
        if folders.contains("embeddings") || file.hasPrefix("afchunk") { return .embedded }
        guard file.hasSuffix(".xml") else { return nil }
        if folders.contains("glossary") { return .template }
        if folders.contains("charts") { return file.hasPrefix("chart") || file.hasPrefix("drawing") ? .chart : nil }
        if folders.contains("diagrams") { return file.hasPrefix("data") || file.hasPrefix("drawing") ? .drawing : nil }
        if folders.contains("drawings") { return .drawing }
        // Properties, themes and data have no text; parts may lie in any other folder (ECMA-376 part 2, section 6.2).
        if !folders.isDisjoint(with: ["docprops", "theme", "customxml"]) { return nil }
        if file.hasPrefix("document") { return .text }
        if file.hasPrefix("header") { return .header }
        if file.hasPrefix("footer") { return .footer }
        if file.hasPrefix("footnotes") || file.hasPrefix("endnotes") { return .note }
        if file.hasPrefix("comments") { return .comment }
        // Settings, styles, fonts and numbers have no text; any other part may.
        let silent = ["settings", "styles", "styleswitheffects", "fonttable", "numbering", "websettings", "people"]
        return silent.contains(String(file.dropLast(4))) ? nil : .text
    }
}

/// Gathers the paragraphs of one part from its XML.
struct OfficeCollector {
    private let place: SourceParagraph.Place
    private let isChart: Bool
    private var paragraphs: [SourceParagraph] = []
    private var names: [String] = []
    /// The texts of the paragraphs that are open, the innermost last; the first belongs to none.
    private var texts = [""]
    private var boxDepth = 0
    /// The level of the heading that is open, by its style.
    private var level: Int?

    init(place: SourceParagraph.Place, isChart: Bool) {
        self.place = place
        self.isChart = isChart
    }

    mutating func take(_ event: XMLEvent) -> Bool {
        switch event {
        case .start(let tag):
            names.append(tag.name)
            switch tag.name {
            case "p":
                texts.append("")
                level = nil
            case "txbxContent", "textbox", "txbx": boxDepth += 1
            case "tab", "br", "cr", "ptab", "footnoteReference", "endnoteReference": add(" ")
            case "noBreakHyphen": add("-")
            case "pStyle": level = Self.level(of: tag.attributes.first { $0.name == "val" }?.value ?? "")
            default: break
            }
        case .text(let text, _):
            if names.last == "t" || isChart && names.last == "v" { add(text) }
        case .end:
            switch names.popLast() {
            case "p": close()
            case "v" where isChart: add(" ")
            case "txbxContent", "textbox", "txbx": boxDepth -= 1
            default: break
            }
        case .processingInstruction: break
        }
        return true
    }

    private mutating func add(_ text: String) { texts[texts.count - 1] += text }

    private mutating func close() {
        guard texts.count > 1, let text = texts.popLast() else { return }
        emit(text)
    }

    private mutating func emit(_ text: String) {
        let text = DocumentText.oneLine(DocumentText.cleaned(text))
        guard !text.isEmpty else { return }
        let isBox = boxDepth > 0 && place == .text
        paragraphs.append(SourceParagraph(place: isBox ? .textBox : place, text: text, level: level))
        level = nil
    }

    /// Word names the styles of headings in its own language, less the letters beyond ASCII: "berschrift1".
    private static func level(of style: String) -> Int? {
        let name = style.lowercased()
        guard ["heading", "berschrift", "überschrift"].contains(where: name.hasPrefix) else { return nil }
        return name.last?.wholeNumberValue.flatMap { (1...6).contains($0) ? $0 : nil }
    }

    /// All paragraphs, also those that a broken document has left open.
    mutating func finished() -> [SourceParagraph] {
        while texts.count > 1 { close() }
        emit(texts[0])
        texts = [""]
        return paragraphs
    }
}

/// What the parts of documents are read with.
enum PartXML {
    /// Word declares namespaces anew on every drawing, and nests boxes, tables and content controls in each other.
    static let limits = XMLLimits(bytes: 64 << 20, depth: 250, elements: 4_000_000, attributes: 8192)

    /// A part in UTF-8, whatever its XML declaration says.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        return Array(PageEncoding.text(of: bytes).text.utf8)
    }
}
