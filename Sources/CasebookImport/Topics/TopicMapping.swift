import CasebookDiagnostics
public import CasebookModel

/// How the topics of a publisher become those of the book: by the same key, by the same name in one of the languages, or as
/// somebody has said.
struct TopicMapping: Sendable {
    private var ours: [TopicKey] = []
    private var byLabel: [String: TopicKey] = [:]
    /// What somebody has said; `nil` leaves a topic out.
    private(set) var said: [TopicKey: TopicKey?] = [:]

    init() {}

    init(to topics: [Topic], said: [TopicKey: TopicKey?]) {
        ours = topics.map(\.key)
        // What the book no longer has cannot stand for anything.
        self.said = said.filter { _, own in own.map(ours.contains) ?? true }
        for topic in topics {
            for label in Self.names(of: topic.label) where byLabel[label] == nil { byLabel[label] = topic.key }
        }
    }

    /// What a topic of the publisher is here.
    enum Meaning: Hashable {
        case ours(TopicKey)
        case leftOut
        /// Nothing here means it: it stays what it is.
        case unknown
    }

    /// - Parameter label: its name at the publisher, if it is known.
    func meaning(of key: TopicKey, _ label: LocalizedText?) -> Meaning {
        if let said = said[key] { return said.map(Meaning.ours) ?? .leftOut }
        if ours.contains(key) { return .ours(key) }
        let names = label.map(Self.names) ?? []
        return names.compactMap { byLabel[$0] }.first.map(Meaning.ours) ?? .unknown
    }

    /// The topics of a case in words of the book.
    func topics(of study: CaseStudy) -> [TopicKey] {
        var seen: Set<TopicKey> = []
        return study.topics.compactMap { key in
            switch meaning(of: key, study.origin?.topic(key)?.label) {
            case .ours(let own): own
            case .leftOut: nil
            case .unknown: key
            }
        }.filter { seen.insert($0).inserted }
    }

    private static func names(of label: LocalizedText) -> [String] {
        [label.de, label.en].map { name in
            name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}

/// What became of the publisher's topics.
public struct TopicReport: Sendable {
    /// Theirs, and ours that stand for them; `nil` if they were left out.
    public internal(set) var mapped: [TopicKey: TopicKey?] = [:]
    /// Those that the book does not have; cases keep them with their names.
    public internal(set) var unknown: [Topic] = []

    mutating func note(_ study: CaseStudy, _ mapping: TopicMapping) {
        for key in study.topics {
            let topic = study.origin?.topic(key)
            switch mapping.meaning(of: key, topic?.label) {
            case .ours(let own): if own != key { mapped[key] = .some(own) }
            case .leftOut: mapped[key] = .some(nil)
            case .unknown:
                if !unknown.contains(where: { $0.key == key }) {
                    unknown.append(topic ?? Topic(key: key, label: LocalizedText(key.text)))
                }
            }
        }
    }
}
