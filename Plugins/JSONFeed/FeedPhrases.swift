import CasebookPluginAPI

/// The words that only feeds need.
enum FeedPhrases {
    static let all = LocalizedText(
        de: "Alle veröffentlichten Praxisbeispiele, das zuletzt geänderte zuerst.",
        en: "All published case studies, the most recently changed first.")

    static func title(_ book: String, topic: LocalizedText) -> LocalizedText {
        LocalizedText(de: "\(book): \(topic.de)", en: "\(book): \(topic.en)")
    }

    static func ofTopic(_ topic: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "Praxisbeispiele zum Thema „\(topic.de)“, das zuletzt geänderte zuerst.",
            en: "Case studies on the topic \"\(topic.en)\", the most recently changed first.")
    }
}
