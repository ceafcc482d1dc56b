public import CasebookModel
import CasebookYAML

/// What cases may refer to in their book, as far as its file says it. What could not be read is unknown, and nobody may say that
/// something is not in it.
public struct BookVocabulary: Sendable {
    /// The keys of the topics; `nil` if they could not be read.
    public let topics: [String]?
    /// The keys of the indicators; `nil` if they could not be read.
    public let indicators: [String]?
    /// Whether the book asks for its house style.
    public let hasHouseStyle: Bool
    /// The names of the topics, by their keys.
    private let names: [(key: String, names: [String])]

    /// What a book has.
    public init(_ book: Book) {
        topics = book.topics.map(\.key.text)
        indicators = book.indicators.map(\.key.text)
        names = book.topics.map { ($0.key.text, [$0.label.de, $0.label.en]) }
        hasHouseStyle = book.hasHouseStyle
    }

    init(reading file: LocatedMapping) {
        topics = file.isMapping ? file.keys(of: "topics", in: BookFormat.record) : nil
        indicators = file.isMapping ? file.keys(of: "indicators", in: BookFormat.record) : nil
        names = file.dictionary("topics").map { topic in
            let label = LocatedMapping(topic.value)
            return (topic.key.value, [label.string("de"), label.string("en")].compactMap(\.self))
        }
        hasHouseStyle = file.flag("house_style")
    }

    /// The key of the topic that somebody calls by its name, or by a word of it that no other topic has.
    public func topic(called name: String) -> String? {
        let wanted = name.comparable
        guard !wanted.isEmpty else { return nil }
        func topics(_ fits: (String) -> Bool) -> [String] {
            names.filter { $0.names.contains(where: fits) || fits($0.key) }.map(\.key)
        }
        if let exact = topics({ $0.comparable == wanted }).first { return exact }
        let partial = topics { $0.split { !$0.isLetter }.contains { String($0).comparable == wanted } }
        return partial.count == 1 ? partial.first : nil
    }
}

extension LocatedMapping {
    /// The keys of a mapping whose keys the author chose; `nil` if they could not be read, or if they may stand under a key that
    /// the format does not know.
    public func keys(of key: String, in record: ObjectSchema) -> [String]? {
        guard let node = node(key) else { return hasUnknownKeys(for: record) ? nil : [] }
        guard case .mapping = node.content else { return nil }
        let keys = dictionary(key).map(\.key.value)
        return keys.allSatisfy { Slug<Never>($0) != nil } ? keys : nil
    }

    /// Whether the mapping has keys that the format does not know: anything that is missing may stand there.
    public func hasUnknownKeys(for record: ObjectSchema) -> Bool {
        node?.entries.contains { entry in entry.key.text.map { record[$0] == nil } ?? true } ?? false
    }
}
