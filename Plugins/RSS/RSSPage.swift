import CasebookPluginAPI

/// One file of a feed: a page of all cases, all of them, or those of a topic.
struct RSSPage {
    /// Where it lies, below the export's folder.
    let path: String
    /// Where the next page lies.
    let next: String?
    let title: String
    let context: ExportContext
    /// What was public once.
    let tombstones: [Tombstone]
    let entries: ArraySlice<Catalogue.Entry>

    /// The piece of a case that stands in feeds.
    static let item = "item"

    func parts() throws -> [BookFile.Part] {
        let frame = try XMLWriter.parts { write(to: &$0) }.map { BookFile.Part.bytes(Array($0)) }
        return frame.prefix(1) + entries.map { .piece(Self.item, of: $0.id) } + frame.dropFirst()
    }

    /// Writes the page with a gap where the items stand.
    private func write(to xml: inout XMLWriter) {
        xml.element(
            "rss", XMLProperty("version", "2.0"),
            XMLProperty("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            XMLProperty("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            XMLProperty("xmlns:atom", "http://www.w3.org/2005/Atom"),
            XMLProperty("xmlns:media", RSSItem.mediaNamespace),
            XMLProperty("xmlns:at", "http://purl.org/atompub/tombstones/1.0"),
            XMLProperty("xmlns:casebook", "urn:casebook:feed-extension:1")
        ) { xml in
            xml.element("channel") { writeChannel(to: &$0) }
        }
    }

    private func writeChannel(to xml: inout XMLWriter) {
        let book = context.book
        xml.element("title", text: title)
        xml.element("link", text: book.baseURL.text)
        xml.element("description", text: RSSPhrases.description(title)[book.language])
        xml.element("language", text: book.language.rawValue)
        xml.element("copyright", text: rights)
        if let changed { xml.element("pubDate", text: changed.rfc822) }
        link("self", path, to: &xml)
        if let next { link("next", next, to: &xml) }
        xml.gap()
        // RSS has no way of its own to say what is gone; those who read this one need not compare.
        for tombstone in tombstones {
            xml.element(
                "at:deleted-entry", XMLProperty("ref", context.canonicalURL(of: tombstone)),
                XMLProperty("when", tombstone.on.rfc3339), XMLProperty("casebook:on", tombstone.on.description),
                XMLProperty("casebook:cause", tombstone.cause.rawValue))
        }
    }

    /// The last change of anything in the feed, which depends on nothing but the cases.
    private var changed: PartialDate? {
        (entries.map(\.listing.changedOn) + tombstones.map(\.on)).max { $0.sortKey < $1.sortKey }
    }

    /// Licence and funding of the book; a case may have others.
    private var rights: String {
        let book = [context.book.licence.name, context.book.funding?.text].compactMap(\.self).joined(separator: ". ")
        return RSSPhrases.unlessSaid(book)[context.book.language]
    }

    private func link(_ relation: String, _ path: String, to xml: inout XMLWriter) {
        xml.element(
            "atom:link", XMLProperty("rel", relation), XMLProperty("type", "application/rss+xml"),
            XMLProperty("href", context.url + path))
    }
}

extension RSSPage: Dependency {
    func add(to key: inout CacheKey) {
        key.add(title)
        key.add(next)
        key.add(entries)
        key.add(tombstones)
    }
}
