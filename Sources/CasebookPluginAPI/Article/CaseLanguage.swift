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

    /// The tag that a text in a language needs on the page: `nil` if that is the page's own, and an empty one if nobody knows
    /// the language (WHATWG HTML, section 3.2.6.2).
    public func tag(for language: String?) -> String? {
        guard let language else { return "" }
        guard language.prefix(while: { $0 != "-" }) != page.prefix(while: { $0 != "-" }) else {
            return nil
        }
        return language
    }

    /// The languages of a page about a case in a book.
    public init(of study: ReleasedCaseStudy, in book: Book) { self.init(of: study.language, in: book) }

    /// The languages of a page about a case that is written in a language.
    public init(of language: LanguageTag, in book: Book) {
        interface = InterfaceLanguage(rawValue: language.primary) ?? book.language
        let isSpoken = interface.rawValue == language.primary
        page = isSpoken ? language.text : interface.rawValue
        texts = isSpoken ? nil : language.text
        self.book = interface == book.language ? nil : book.language.rawValue
    }
}
