public import CasebookModel
public import CasebookPublication

/// How to cite a case: who, when, what, where, under which licence.
public struct Citation: Sendable, Hashable {
    /// Who wrote the text, or else the publisher; never the centre that accompanied the company.
    public let authors: [String]
    /// The year of the last change.
    public let year: Int
    /// The title of the case, in its own language.
    public let title: String
    /// The book that the original is part of, if it is known.
    public let book: String?
    /// The publisher, if somebody else wrote the text.
    public let publisher: String?
    /// Where the original lives.
    public let url: String
    /// The identifier under which the text is registered.
    public let doi: DOI?
    /// The licence of the texts; pictures may have others.
    public let licence: LicenceID

    /// The citation of the original, wherever the copy at hand is shown.
    public init(of study: ReleasedCaseStudy, in context: ExportContext) {
        let publisher = context.publisher(of: study).name
        authors = context.authors(of: study).map(\.citedName)
        year = study.changedOn.year
        title = study.title
        book = context.collection(of: study)
        self.publisher = authors == [publisher] ? nil : publisher
        url = context.originalURL(of: study)
        doi = study.doi
        licence = study.licence
    }

    /// What stands before and behind the title where that is a link, and the address need not be spelled.
    var wordsAroundTitle: (before: String, after: String) {
        (ArticlePhrases.beforeTitle(in: self), ArticlePhrases.publication(in: self) + " (\(licence.id))")
    }

    /// The citation as one line.
    public func text(in language: InterfaceLanguage) -> String {
        ArticlePhrases.citation(self)[language]
    }
}
