public import CasebookDiagnostics
import CasebookModel

/// What is taken over is a feed of cases.
enum FeedFormat {
    static let noFeed = Finding(
        .feedFormat,
        LocalizedText(de: "das ist weder ein JSON-Feed noch ein Fall", en: "this is neither a JSON feed nor a case"))
    static let otherExtension = Finding(
        .feedFormat,
        LocalizedText(
            de: "der Feed enthält keine Fälle in einer Form, die diese Version versteht",
            en: "the feed contains no cases in a form that this version understands"))
}

extension Rule {
    /// What is taken over is a feed of cases.
    public static let feedFormat = Rule(
        "feed-format", .error,
        summary: LocalizedText(
            de: "Übernommen wird aus einem Feed, den Casebook geschrieben hat.",
            en: "An imported feed was written by Casebook."),
        explanation: LocalizedText(
            de: """
                Ein Feed mit Fällen ist ein JSON-Feed 1.1 mit der Erweiterung \(FeedDocument.extensionName), oder ein \
                Feed in Atom oder RSS, dessen Einträge zum ganzen Fall führen. Nennen Sie die Adresse eines solchen Feeds, \
                der Sammlung oder eines Falls.
                """,
            en: """
                A feed of cases is a JSON Feed 1.1 with the extension \(FeedDocument.extensionName), or a feed in Atom or \
                RSS whose entries lead to the whole case. Give the address of such a feed, of the collection or of a case.
                """),
        examples: [
            .refused(
                #""_casebook": ↓{"about": "urn:example:feed"}"#,
                for: #""_casebook": {"about": "urn:casebook:feed-extension:1"}"#, in: .feed),
            .refused(
                "↓{\n  \"version\": \"1.0\"", for: "{\n  \"version\": \"https://jsonfeed.org/version/1.1\"", in: .feed),
        ])
}
