import CasebookXML

/// Our own look at an OpenDocument text (ODF 1.3 part 3): every paragraph and heading of its content and of its page styles,
/// which hold headers and footers.
struct OpenDocumentText {
    private(set) var paragraphs: [SourceParagraph] = []
    private(set) var unread: [String] = []

    init(_ archive: Archive) throws(DocumentProblem) {
        var room = OfficeText.partsLimit
        let size = archive.names.reduce(0) { $0 + (Self.place(of: $1) == nil ? 0 : archive.size(of: $1)) }
        guard size <= room else { throw .tooDemanding }
        for name in archive.names {
            guard let place = Self.place(of: name) else { continue }
            guard let bytes = archive.part(name, room: &room) else {
                unread.append(name)
                continue
            }
            var collector = OpenDocumentCollector(place: place)
            do {
                try XMLReader(limits: PartXML.limits).read(PartXML.utf8(bytes)) { collector.take($0) }
            } catch { unread.append(name) }
            paragraphs += collector.finished()
        }
    }

    private static func place(of name: String) -> SourceParagraph.Place? {
        switch name {
        case "content.xml": .text
        case "styles.xml": .footer
        // Charts, formulas and tables inside of the text are documents of their own.
        case _ where name.hasSuffix("/content.xml"): .chart
        default: nil
        }
    }
}

/// Gathers the paragraphs of one part from its XML.
private struct OpenDocumentCollector {
    let place: SourceParagraph.Place
    private var paragraphs: [SourceParagraph] = []
    private var names: [String] = []
    /// Whether each open element has begun a text of its own.
    private var opened: [Bool] = []
    private var texts: [String] = []
    /// The element that says what nobody reads in the text, by how many stand around it.
    private var silentDepth: Int?

    init(place: SourceParagraph.Place) { self.place = place }

    mutating func take(_ event: XMLEvent) -> Bool {
        switch event {
        case .start(let tag):
            if silentDepth == nil, isSilent(tag) { silentDepth = names.count }
            names.append(tag.name)
            opened.append(Self.opensText(tag))
            if Self.opensText(tag) { texts.append("") }
            switch tag.name {
            case "tab", "line-break", "s", "note-citation": if !texts.isEmpty { texts[texts.count - 1] += " " }
            default: break
            }
        case .text(let text, _):
            if silentDepth == nil, !texts.isEmpty { texts[texts.count - 1] += text }
        case .end:
            names.removeLast()
            if silentDepth == names.count { silentDepth = nil }
            if opened.popLast() == true { close() }
        case .processingInstruction: break
        }
        return true
    }

    /// Who wrote a comment and when, and the mark of a note, are no text of the document. Fields for the date and the author
    /// have the same names in another namespace, and are read by everybody.
    private func isSilent(_ tag: XMLStartTag) -> Bool {
        switch tag.name {
        case "creator", "date": tag.namespace.contains("/dc/elements/")
        case "date-string", "creator-initials", "sender-initials": names.last == "annotation"
        case "note-citation": tag.namespace.hasSuffix("xmlns:text:1.0")
        default: false
        }
    }

    private static func opensText(_ tag: XMLStartTag) -> Bool {
        tag.namespace.hasSuffix("xmlns:text:1.0") && ["p", "h"].contains(tag.name)
            || tag.namespace.hasSuffix("svg-compatible:1.0") && ["title", "desc"].contains(tag.name)
    }

    private mutating func close() {
        guard let last = texts.popLast(), !names.contains("deletion") else { return }
        let text = DocumentText.oneLine(DocumentText.cleaned(last))
        guard !text.isEmpty else { return }
        let place: SourceParagraph.Place =
            if names.contains("annotation") {
                .comment
            } else if names.contains("text-box") || names.contains("custom-shape") {
                .textBox
            } else if names.contains("header") {
                .header
            } else {
                self.place
            }
        paragraphs.append(SourceParagraph(place: place, text: text))
    }

    mutating func finished() -> [SourceParagraph] {
        while !texts.isEmpty { close() }
        return paragraphs
    }
}
