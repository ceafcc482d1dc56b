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
        let parts = OfficeParts(archive)
        let size = archive.names.reduce(0) { $0 + (parts.place(of: $1) == nil ? 0 : archive.size(of: $1)) }
        guard size <= Self.partsLimit else { throw .tooDemanding }
        unread = parts.unread
        for name in archive.names {
            guard let place = parts.place(of: name) else { continue }
            guard let bytes = archive.part(name, room: &room) else {
                unread.append(name)
                continue
            }
            if place == .embedded {
                readEmbedded(bytes, name, type: parts.type(of: name))
            } else {
                read(bytes, name, place, isChart: parts.isChart(name))
            }
        }
    }

    private mutating func read(_ bytes: [UInt8], _ name: String, _ place: SourceParagraph.Place, isChart: Bool) {
        var collector = OfficeCollector(place: place, isChart: isChart)
        do {
            try XMLReader(limits: PartXML.limits).read(PartXML.utf8(bytes)) { collector.take($0) }
        } catch { unread.append(name) }
        paragraphs += collector.finished()
    }

    /// A file inside of the document, by what it is: another document, a page, or words alone.
    private mutating func readEmbedded(_ bytes: [UInt8], _ name: String, type: String) {
        let suffix = name.lowercased()
        switch DocumentFormat(bytes: bytes) {
        case .docx?:
            guard let inner = Archive(bytes) else { return unread.append(name) }
            readDocument(in: inner)
        case .rtf?: add(RichTextFormat(bytes).paragraphs)
        case .html?: readPage(bytes, name)
        case .odt?: unread.append(name)
        case nil:
            if type.contains("html") || [".htm", ".html", ".xhtml"].contains(where: suffix.hasSuffix) {
                readPage(bytes, name)
            } else if type == "text/plain" || suffix.hasSuffix(".txt") {
                let lines = PageEncoding.text(of: bytes).text.split(whereSeparator: \.isNewline)
                add(lines.map { SourceParagraph(line: $0) })
            } else if suffix.hasSuffix(".xml") {
                // A whole document in one part of XML (the flat form).
                read(bytes, name, .embedded, isChart: false)
            } else {
                unread.append(name)
            }
        }
    }

    private mutating func readPage(_ bytes: [UInt8], _ name: String) {
        guard let page = PageTree(PageEncoding.text(of: bytes).text) else { return unread.append(name) }
        add(page.words(as: .embedded))
    }

    private mutating func add(_ words: [SourceParagraph]) {
        paragraphs += words.filter { !$0.text.isEmpty }.map { SourceParagraph(place: .embedded, text: $0.text) }
    }

    /// A document inside of another one: its text; what is inside of that, or else around its text, is named.
    private mutating func readDocument(in archive: Archive) {
        let parts = OfficeParts(archive)
        for name in archive.names {
            switch parts.place(of: name) {
            case nil: continue
            case .embedded?: unread.append(name)
            case _?:
                guard let bytes = archive.part(name, room: &room) else {
                    unread.append(name)
                    continue
                }
                read(bytes, name, .embedded, isChart: parts.isChart(name))
            }
        }
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
