/// A collection of case studies with what they share.
public struct Book: Sendable, Hashable {
    public var title: String
    /// The language of the pages around the cases.
    public var language: InterfaceLanguage
    /// Where the publishing centre's site lives; ends with `/`.
    public var baseURL: WebAddress
    /// What the ids of everything published begin with; ends with `/`. It stays when the site moves, so that whoever
    /// follows a feed knows again what they have (RFC 4287, section 4.2.6).
    public var ids: WebAddress
    public var publisher: Publisher
    /// The licence of every case that names none.
    public var licence: LicenceID
    /// Who paid for the work; on every export.
    public var funding: Funding?
    public var legal: LegalPages
    /// The vocabulary of topics, in the order of the file.
    public var topics: [Topic]
    /// The indicators that several cases have in common, in the order of the file.
    public var indicators: [CommonIndicator]
    /// The folder of the cases, relative to the book's.
    public var caseStudiesFolder: RelativePath
    public var partners: [Partner]
    /// The exports in the order of the file.
    public var exports: [ExportDeclaration]
    /// Whether the texts of the cases are checked against the house style.
    public var hasHouseStyle: Bool

    public init(
        title: String, language: InterfaceLanguage, baseURL: WebAddress, ids: WebAddress? = nil,
        publisher: Publisher, licence: LicenceID, funding: Funding? = nil, legal: LegalPages = LegalPages(),
        topics: [Topic] = [], indicators: [CommonIndicator] = [], caseStudiesFolder: RelativePath,
        partners: [Partner] = [],
        exports: [ExportDeclaration] = [], hasHouseStyle: Bool = false
    ) {
        self.title = title
        self.language = language
        self.baseURL = baseURL
        self.ids = ids ?? baseURL
        self.publisher = publisher
        self.licence = licence
        self.funding = funding
        self.legal = legal
        self.topics = topics
        self.indicators = indicators
        self.caseStudiesFolder = caseStudiesFolder
        self.partners = partners
        self.exports = exports
        self.hasHouseStyle = hasHouseStyle
    }

    /// The topic with a key, if the vocabulary has it.
    public func topic(_ key: TopicKey) -> Topic? { topics.first { $0.key == key } }
}

/// Who publishes the book.
public struct Publisher: Sendable, Hashable {
    public var name: String
    public var url: WebAddress?
    public var email: EmailAddress?

    public init(name: String, url: WebAddress? = nil, email: EmailAddress? = nil) {
        self.name = name
        self.url = url
        self.email = email
    }
}

/// Who paid for the work.
public struct Funding: Sendable, Hashable {
    public var text: String
    public var logo: RelativePath?
    public var logoAlt: String?

    public init(text: String, logo: RelativePath? = nil, logoAlt: String? = nil) {
        self.text = text
        self.logo = logo
        self.logoAlt = logoAlt
    }
}

/// The pages that the law demands.
public struct LegalPages: Sendable, Hashable {
    public var imprint: WebAddress?
    public var privacy: WebAddress?
    public var accessibility: WebAddress?

    public init(imprint: WebAddress? = nil, privacy: WebAddress? = nil, accessibility: WebAddress? = nil) {
        self.imprint = imprint
        self.privacy = privacy
        self.accessibility = accessibility
    }
}

/// An entry of the book's vocabulary of topics.
public struct Topic: Sendable, Hashable {
    public var key: TopicKey
    public var label: LocalizedText

    public init(key: TopicKey, label: LocalizedText) {
        self.key = key
        self.label = label
    }
}
