public import CasebookModel
public import CasebookPublication

/// What a plugin says of itself.
public struct PluginManifest: Sendable, Hashable {
    /// The name by which a book asks for it, for example `html`.
    public let name: String
    /// Changes whenever the plugin writes other bytes for the same input.
    public let version: Int
    /// What it writes, in one sentence.
    public let summary: LocalizedText
    /// What a book can set.
    public let options: [OptionDeclaration]
    /// What other exports lead to.
    public let offers: [ExportOffer]

    /// - Parameters:
    ///   - name: the name by which a book asks for the plugin: small letters, digits and single hyphens.
    ///   - version: to be raised whenever the same input gives other bytes.
    ///   - summary: what it writes, in one sentence.
    ///   - options: what a book can set.
    ///   - offers: what other exports may lead to: a feed is announced on the pages of the site, for example.
    public init(
        name: String, version: Int, summary: LocalizedText, options: [any DeclaredOption] = [],
        offers: [ExportOffer] = []
    ) {
        self.name = name
        self.version = version
        self.summary = summary
        self.options = options.map(\.declaration)
        self.offers = offers
    }

    /// What an export of the plugin offers with its options.
    public func offers(with options: [ExportOption]) -> [ExportOffer] {
        let values = PluginOptions(options, for: self)
        return offers.filter { offer in
            guard let condition = offer.condition else { return true }
            return self.options.contains { $0.name == condition.option && values.isWord(condition.word, of: $0) }
        }
    }
}
