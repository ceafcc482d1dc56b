public import CasebookModel

/// Everything that one export may show: the book, the released cases, and the tombstones of those that were public once.
///
/// Only ``PublicationGate`` makes one.
public struct Edition: Sendable, Hashable {
    public let book: Book
    /// The name of the export in the book, for example `site`; the name of its folder.
    public let name: ExportName
    public let channel: Channel
    /// For whom the export is made, if not for the publishing centre itself.
    public let partner: Partner?
    /// The released cases, the one changed last first; equal dates by id.
    public let caseStudies: [ReleasedCaseStudy]
    /// The cases that were public once, the latest first; equal dates by id.
    public let tombstones: [Tombstone]
    /// What is known of the book's own pictures (logos), by path.
    public let bookMedia: [RelativePath: MediumFacts]

    /// The name of a case for all the world, which never changes: `<base_url>cases/<id>/`, where the publishing centre's
    /// page of it lives if it is released for the web site.
    public func canonicalURL(of id: CaseID) -> String { "\(book.baseURL)cases/\(id)/" }

    /// Where a reader finds the original: the publishing centre's page of the case, or the centre's site if the case is
    /// not released for it.
    public func originalURL(of study: ReleasedCaseStudy) -> String {
        study.release.channels.contains(.website) ? canonicalURL(of: study.id) : book.baseURL.text
    }

    /// Where this export's folder is published: the site at `base_url`, every other export in a folder of its name
    /// below.
    public var url: String { Self.url(of: name, in: book) }

    /// Where a book's export is published.
    public static func url(of name: ExportName, in book: Book) -> String {
        let site = book.exports.first { $0.plugin == "html" && $0.partner == nil }
        return site?.name == name ? book.baseURL.text : "\(book.baseURL)\(name)/"
    }

    /// The topics that at least one case has, in the book's order.
    public var usedTopics: [Topic] {
        let used = Set(caseStudies.lazy.flatMap { $0.topics.lazy.map(\.key) })
        return book.topics.filter { used.contains($0.key) }
    }
}
