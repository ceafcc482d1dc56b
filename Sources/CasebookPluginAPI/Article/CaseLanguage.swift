public import CasebookModel
public import CasebookPublication

/// Which language stands where on a page about one case.
public struct CaseLanguage: Sendable, Hashable {
    /// The language of labels and of all that stands around the case.
    public let interface: InterfaceLanguage
    /// The language of the page as a whole: the case's own tag if Casebook speaks its language.
    public let page: String
    /// The tag that the texts of the case need, because their language is not the page's; otherwise `nil`.
    public let texts: String?
    /// The tag that the texts of the book (funding, publisher) need, because their language is not the page's.
    public let book: String?

    /// The languages of a page about a case in a book.
    public init(of study: ReleasedCaseStudy, in book: Book) {
        interface = study.interfaceLanguage(fallback: book.language)
        let isSpoken = interface.rawValue == study.language.primary
        page = isSpoken ? study.language.text : interface.rawValue
        texts = isSpoken ? nil : study.language.text
        self.book = interface == book.language ? nil : book.language.rawValue
    }
}
