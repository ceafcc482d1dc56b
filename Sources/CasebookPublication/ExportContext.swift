public import CasebookModel

/// What one export is an edition of: the book, and for whom and for which channel it is made. The cases come one by one
/// (``ReleasedCaseStudy``) and, all together, as a ``Catalogue``.
public struct ExportContext: Sendable, Hashable {
    public let book: Book
    /// The name of the export in the book, for example `site`; the name of its folder.
    public let name: ExportName
    public let channel: Channel
    /// For whom the export is made, if not for the publishing centre itself.
    public let partner: Partner?
    /// What is known of the book's own pictures (logos), by path.
    public let bookMedia: [RelativePath: MediumFacts]
    /// Where this export's folder is published: the site at `base_url`, every other export in a folder of its name
    /// below.
    public let url: String
    /// What the permanent ids of this export's own files begin with: like ``url``, but below `ids`, so that it stays when
    /// the site moves.
    public let permanentID: String
    /// Where pages to embed are published for everybody, if the book has such an export; ends with `/`.
    public let embedURL: String?
    /// What the exports for everybody and those for the same partner offer.
    let known: [OfferedFiles]

    /// - Parameter offers: what the exports of the book offer, by their names.
    package init(
        of book: Book, named name: ExportName, on channel: Channel, for partner: Partner? = nil,
        bookMedia: [RelativePath: MediumFacts] = [:], offers: [ExportName: [ExportOffer]] = [:]
    ) {
        self.book = book
        self.name = name
        self.channel = channel
        self.partner = partner
        self.bookMedia = bookMedia
        func first(_ subject: ExportOffer.Subject) -> ExportName? {
            book.exports.first { export in
                export.partner == nil && offers[export.name]?.contains { $0.subject == subject } == true
            }?.name
        }
        let site = first(.site)
        func folder(_ name: ExportName) -> String { name == site ? "" : "\(name)/" }
        url = book.baseURL.text + folder(name)
        permanentID = book.ids.text + folder(name)
        embedURL = first(.embeds).map { book.baseURL.text + folder($0) }
        known = book.exports.filter { $0.partner == nil || $0.partner == partner?.key }.flatMap { export in
            (offers[export.name] ?? []).compactMap(\.files).map {
                OfferedFiles($0, of: export, at: book.baseURL.text + folder(export.name))
            }
        }
    }

    /// Where this book's page of a case lives if it is released for the web site: `<base_url>cases/<id>/`.
    public func pageURL(of id: CaseID) -> String { "\(book.baseURL)cases/\(id)/" }

    /// The permanent id of a case, given by the book that published it first. It begins with that book's `ids`, and no
    /// program need find anything there; where a reader finds the case says ``originalURL(of:)``.
    public func canonicalURL(of study: some ReleasedCase) -> String {
        study.origin?.id.text ?? permanentID(of: study.id)
    }

    /// The permanent id under which a case was public.
    public func canonicalURL(of tombstone: Tombstone) -> String {
        tombstone.originID?.text ?? permanentID(of: tombstone.id)
    }

    private func permanentID(of id: CaseID) -> String { "\(book.ids)cases/\(id)/" }

    /// Where a reader finds the original: the page of the case at the centre that published it first, or the centre's
    /// site if the case is not released for it.
    public func originalURL(of study: some ReleasedCase) -> String {
        if let origin = study.origin { return origin.url.text }
        return study.channels.contains(.website) ? pageURL(of: study.id) : book.baseURL.text
    }

    /// Who publishes the original.
    public func publisher(of study: some ReleasedCase) -> Publisher { study.origin?.publisher ?? book.publisher }

    /// The title of the book that the original is part of.
    public func collection(of study: some ReleasedCase) -> String? {
        study.origin == nil ? book.title : study.origin?.collection
    }

    /// Who wrote the text: whoever the case names, or else the publisher of the original; never who supported the company.
    public func authors(of study: ReleasedCaseStudy) -> [Author] {
        study.authors.isEmpty ? [Author(name: publisher(of: study).name)] : study.authors
    }

    /// Whether an author of a case is an organisation: the publisher, or one that says so by its name.
    public func isOrganisation(_ author: Author, of study: ReleasedCaseStudy) -> Bool {
        author.isOrganisation || author.name == publisher(of: study).name
    }

    /// The funding notice of the case or else of the original's collection, which every copy carries on. Nobody funds what
    /// is invented; and what was compiled from public sources was not written with a collection's money, unless it says so.
    public func funding(of study: ReleasedCaseStudy) -> FundingNotice? {
        if study.isFictional { return nil }
        if let own = study.content.funding { return FundingNotice(text: own.text, language: study.language.text) }
        if let origin = study.origin {
            return origin.funding.map { FundingNotice(text: $0, language: origin.languages?.funding?.text) }
        }
        if study.release.basis == .publicSource { return nil }
        return book.funding.map { FundingNotice(text: $0.text, language: book.language.rawValue) }
    }

    /// The language of the collection that the original is part of, if it is known.
    public func collectionLanguage(of study: some ReleasedCase) -> String? {
        study.origin == nil ? book.language.rawValue : study.origin?.languages?.collection?.text
    }
}
