public import CasebookModel

/// What the picture says that networks show beside a link to a case: its title, its strongest figure, whose it is, and whether
/// it is invented.
public struct ShareCard: Sendable, Hashable {
    /// The title, without a mark.
    public let title: String
    /// Whether the picture must say that the case is invented.
    public let isFictional: Bool
    /// The language of the case.
    public let language: LanguageTag
    /// The language of what stands around its words.
    public let interfaceLanguage: InterfaceLanguage
    /// The first indicator that can stand alone.
    public let headline: Indicator?
    /// How its outcome turned out, if that is said.
    public let verdict: Verdict?
    /// The name of whoever published it first.
    public let publisher: String
    /// The title of the collection.
    public let collection: String?

    /// Raised when the same words are drawn differently.
    private static let drawing: UInt64 = 1

    /// - Parameter content: the case without everything that must not leave the house.
    init(of content: CaseStudy, in book: Book) {
        title = content.title
        isFictional = content.isFictional
        language = content.language
        interfaceLanguage = InterfaceLanguage(rawValue: content.language.primary) ?? book.language
        let outcome = content.outcomes.first { $0.indicator?.canStandAlone == true }
        headline = outcome?.indicator
        verdict = outcome?.verdict
        publisher = content.origin?.publisher.name ?? book.publisher.name
        collection = content.origin == nil ? book.title : content.origin?.collection
    }

    /// What the picture of a case would say if it were published as it is, for whoever draws it.
    public init(asPublished study: CaseStudy, in book: Book) {
        var content = study
        content.redact(IdentifyingTerms(of: study))
        content.completeIndicators(from: study.commonIndicators(in: book), in: book.language)
        content.isFictional = study.isFictional || study.release?.basis == .fictional
        self.init(of: content, in: book)
    }

    /// Another text whenever the picture would say something else.
    public var fingerprint: String {
        var hash = FNV1a()
        hash.combine(Self.drawing)
        for text in [title, language.text, publisher, collection ?? "", verdict?.rawValue ?? ""] { hash.combine(text) }
        hash.combine(isFictional ? 1 : 0 as UInt64)
        hash.combine(interfaceLanguage.rawValue)
        guard let headline else { return hash.hexadecimal }
        for text in [headline.name, headline.unit ?? "", headline.evidence?.rawValue ?? ""] { hash.combine(text) }
        let last = headline.later.last
        for value in [headline.before, headline.after, last?.value] { hash.combine(value?.description ?? "") }
        hash.combine(last?.on.description ?? "")
        return hash.hexadecimal
    }
}
