import CasebookFiles
import CasebookModel
import CasebookXML

/// Reads Atom (RFC 4287, 5005, 6721) and RSS 2.0, as far as an import needs them: where the whole cases are, and what was
/// withdrawn.
///
/// Whoever wrote it may be anybody: libxml2 reads it without entities, document types or a network, within limits, and every
/// value goes through the same types as those of a JSON Feed.
struct XMLFeed {
    private static let limits = XMLLimits(bytes: OfferLimits.page, depth: 64, elements: 2_000_000)
    /// What is kept of a text, in bytes: addresses and titles are shorter.
    private static let textLimit = 4 << 10

    static let atom = "http://www.w3.org/2005/Atom"
    static let tombstones = "http://purl.org/atompub/tombstones/1.0"
    static let dublinCore = "http://purl.org/dc/elements/1.1/"
    static let xml = "http://www.w3.org/XML/1998/namespace"
    /// Where the exports' own elements and attributes belong.
    static let casebook = "urn:casebook:feed-extension:1"
    /// What a link of an entry means that leads to the whole case.
    static let caseRelation = "urn:casebook:case"

    /// An element that is open.
    private struct Element: Hashable {
        let namespace: String
        let name: String

        func isNamed(_ name: String, in namespace: String) -> Bool { self.name == name && self.namespace == namespace }
    }

    private var page = OfferPage()
    private var open: [Element] = []
    private var entry: XMLFeedEntry?
    /// How many elements are open around the entry's own.
    private var entryDepth = 0
    private var text = ""

    /// - Throws: why it cannot be read to its end.
    static func read(_ bytes: [UInt8]) throws(XMLProblem) -> OfferPage {
        var feed = XMLFeed()
        try XMLReader(limits: limits).read(bytes) { event in
            feed.consume(event)
            return feed.page.items.count <= OfferLimits.cases
        }
        return feed.page
    }

    private mutating func consume(_ event: XMLEvent) {
        switch event {
        case .start(let tag):
            text = ""
            start(tag)
            open.append(Element(namespace: tag.namespace, name: tag.name))
        case .text(let piece, _):
            if entry != nil, open.count == entryDepth + 2, text.utf8.count < Self.textLimit { text += piece }
        case .end: end()
        case .processingInstruction: break
        }
    }

    // MARK: Beginnings

    private mutating func start(_ tag: XMLStartTag) {
        if entry != nil {
            if open.count == entryDepth + 1 { entry?.read(tag) }
        } else if isIn("feed", Self.atom), open.count == 1 {
            startInFeed(tag, entry: "entry", of: Self.atom)
        } else if isIn("channel", ""), open.count == 2 {
            startInFeed(tag, entry: "item", of: "")
        }
    }

    private mutating func startInFeed(_ tag: XMLStartTag, entry name: String, of namespace: String) {
        switch (tag.name, tag.namespace) {
        case (name, namespace):
            entry = XMLFeedEntry(tag)
            entryDepth = open.count
        case ("link", Self.atom):
            let address = tag.value("href").flatMap { WebAddress($0) }
            if tag.value("rel") == "self" { page.url = address }
            if tag.value("rel") == "next" { page.nextURL = address }
        case ("deleted-entry", Self.tombstones):
            if let record = XMLFeedEntry.withdrawn(tag) { page.withdrawn.append(record) }
        default: break
        }
    }

    private func isIn(_ name: String, _ namespace: String) -> Bool { open.last?.isNamed(name, in: namespace) == true }

    // MARK: Ends

    private mutating func end() {
        guard let element = open.popLast(), entry != nil else { return }
        if open.count == entryDepth {
            if let item = entry?.item { page.items.append(item) }
            entry = nil
        } else if open.count == entryDepth + 1 {
            let isOfFeed = [Self.atom, ""].contains(element.namespace) && element.name != "language"
            if isOfFeed || element.isNamed("language", in: Self.dublinCore) { entry?.set(element.name, text) }
        }
    }
}
