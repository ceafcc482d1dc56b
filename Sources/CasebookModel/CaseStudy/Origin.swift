/// Where a case comes from that another book published first, and what every copy must carry on.
public struct Origin: Sendable, Hashable {
    /// The case's globally unique id, which never changes: the id of its item in the original's feeds.
    public var id: WebAddress
    /// Where a reader finds the original.
    public var url: WebAddress
    /// Who publishes the original.
    public var publisher: Publisher
    /// The title of the book that the original is part of.
    public var collection: String?
    /// The notice of the original's funding.
    public var funding: String?
    /// In which languages the original's own words are.
    public var languages: OriginLanguages?
    /// The topics with their names, for books that do not have them in their vocabulary.
    public var topics: [Topic]
    /// The common indicators that the case's figures belong to, as the original's book describes them.
    public var indicators: [CommonIndicator]

    public init(
        id: WebAddress, url: WebAddress, publisher: Publisher, collection: String? = nil, funding: String? = nil,
        languages: OriginLanguages? = nil, topics: [Topic] = [], indicators: [CommonIndicator] = []
    ) {
        self.id = id
        self.url = url
        self.publisher = publisher
        self.collection = collection
        self.funding = funding
        self.languages = languages
        self.topics = topics
        self.indicators = indicators
    }

    /// The topic with a key, if the original has named it.
    public func topic(_ key: TopicKey) -> Topic? { topics.first { $0.key == key } }
}

/// In which languages the texts are that a case of another book brings along.
public struct OriginLanguages: Sendable, Hashable {
    /// The language of the collection: its title and the words around its cases.
    public var collection: LanguageTag?
    /// The language of the funding notice.
    public var funding: LanguageTag?

    public init(collection: LanguageTag? = nil, funding: LanguageTag? = nil) {
        self.collection = collection
        self.funding = funding
    }
}
