import CasebookPluginAPI

/// One page of a feed.
struct AtomPage {
    let feed: AtomFeed
    let context: ExportContext
    /// What was public once.
    let tombstones: [Tombstone]
    /// The number of the page, from 1.
    let number: Int
    /// How many pages there are.
    let count: Int
    let entries: ArraySlice<Catalogue.Entry>

    /// The piece of a case that stands in feeds.
    static let entry = "entry"

    func parts() throws -> [BookFile.Part] {
        let frame = try XMLWriter.parts { write(to: &$0) }
        let around = frame.map { BookFile.Part.bytes(Array($0)) }
        return around.prefix(1) + entries.map { .piece(Self.entry, of: $0.id) } + around.dropFirst()
    }

    /// Writes the page with a gap where the entries stand.
    private func write(to xml: inout XMLWriter) {
        let book = context.book
        xml.element(
            "feed", XMLProperty("xmlns", "http://www.w3.org/2005/Atom"),
            XMLProperty("xmlns:at", "http://purl.org/atompub/tombstones/1.0"),
            XMLProperty("xmlns:casebook", "urn:casebook:feed-extension:1"),
            XMLProperty("xml:lang", book.language.rawValue)
        ) { xml in
            xml.element("id", text: context.permanentID + feed.path(ofPage: 1))
            xml.element("title", text: feed.title)
            xml.element("updated", text: updated)
            writeLinks(to: &xml)
            xml.author(book.publisher.name, url: book.publisher.url, email: book.publisher.email)
            xml.element("rights", text: rights)
            xml.gap()
            // Partners who fetch the first page only must learn of withdrawals too.
            for tombstone in tombstones { write(tombstone, to: &xml) }
        }
    }

    /// The last change of anything in the feed (RFC 4287, section 4.2.15), which depends on nothing but the cases. A
    /// feed that never had one was last changed at the beginning of time.
    private var updated: String {
        let dates = feed.entries.map(\.listing.changedOn) + tombstones.map(\.on)
        return dates.max { $0.sortKey < $1.sortKey }?.rfc3339 ?? "1970-01-01T00:00:00Z"
    }

    /// Licence and funding of the book. A case may have others, and nobody funds an invented one.
    private var rights: String {
        let book = [context.book.licence.name, context.book.funding?.text].compactMap(\.self).joined(separator: ". ")
        return Self.unlessSaid(book)[context.book.language]
    }

    private static func unlessSaid(_ rights: String) -> LocalizedText {
        LocalizedText(
            de: "Wo ein Eintrag nichts anderes sagt: \(rights)", en: "Unless an entry says otherwise: \(rights)")
    }

    private func writeLinks(to xml: inout XMLWriter) {
        link("self", number, to: &xml)
        xml.element(
            "link", XMLProperty("rel", "alternate"), XMLProperty("type", "text/html"), .href(context.book.baseURL.text))
        xml.element("link", XMLProperty("rel", "license"), .href(context.book.licence.url))
        guard count > 1 else { return }
        link("first", 1, to: &xml)
        if number > 1 { link("previous", number - 1, to: &xml) }
        if number < count { link("next", number + 1, to: &xml) }
        link("last", count, to: &xml)
    }

    private func link(_ relation: String, _ page: Int, to xml: inout XMLWriter) {
        xml.element(
            "link", XMLProperty("rel", relation), XMLProperty("type", "application/atom+xml"),
            .href(context.url + feed.path(ofPage: page)))
    }

    private func write(_ tombstone: Tombstone, to xml: inout XMLWriter) {
        xml.element(
            "at:deleted-entry", XMLProperty("ref", context.canonicalURL(of: tombstone)),
            XMLProperty("when", tombstone.on.rfc3339),
            XMLProperty("casebook:on", tombstone.on.description),
            XMLProperty("casebook:cause", tombstone.cause.rawValue)
        ) { xml in
            xml.element("at:comment", text: tombstone.cause.label[context.book.language])
        }
    }
}

extension AtomPage: Dependency {
    func add(to key: inout CacheKey) {
        key.add(feed.title)
        key.add(updated)
        key.add(count)
        key.add(entries)
        key.add(tombstones)
    }
}
