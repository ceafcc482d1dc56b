import CasebookDiagnostics
import CasebookModel

/// Fields with fixed values hold one of them.
enum UnknownValue {
    /// - Parameter labels: what the words are called, in their order, where they have names.
    static func check(_ text: String, against words: [String], called labels: [LocalizedText] = []) -> Finding? {
        words.contains(text) ? nil : finding(text, of: words, called: labels)
    }

    private static func finding(_ text: String, of values: [String], called labels: [LocalizedText]) -> Finding {
        let finding = Finding(
            .unknownValue,
            LocalizedText(
                de: "„\(text.quotable())“ ist hier kein bekannter Wert",
                en: "\"\(text.quotable())\" is not a known value here"),
            hint: FindingWords(
                inFile: choice(of: values, values),
                inForm: labels.isEmpty ? nil : choice(of: labels.map(\.de), labels.map(\.en))))
        let name = text.comparable
        let named = zip(values, labels).first { $1.de.comparable == name || $1.en.comparable == name }?.0
        let meant =
            named ?? Synonyms.words(meantBy: text).first(where: values.contains)
            ?? Suggestion.nearest(to: text, in: values)
        guard let meant else { return finding }
        return finding.suggesting(meant, called: zip(values, labels).first { $0.0 == meant }?.1)
    }

    private static func choice(of german: [String], _ english: [String]) -> LocalizedText {
        LocalizedText(
            de: "möglich sind: \(german.joined(separator: ", "))", en: "allowed: \(english.joined(separator: ", "))")
    }
}

extension Rule {
    /// Fields with fixed values hold one of them.
    static let unknownValue = Rule(
        "unknown-value", .error,
        summary: LocalizedText(
            de: "Felder mit festem Wortschatz enthalten eines seiner Wörter.",
            en: "Fields with fixed values have one of them."),
        explanation: LocalizedText(
            de: """
                Filter, Auswertungen und Partner verlassen sich auf die festen Wörter. Sie werden auf Englisch \
                geschrieben und überall übersetzt angezeigt.
                """,
            en: """
                Filters, reports and partners rely on fixed values. They are written in English in the file, and shown \
                in the language of the reader everywhere else.
                """),
        examples: [
            .refused(de: "status: ↓fertig", en: "status: ↓finished", for: "status: published"),
            .refused("kind: ↓werkshop", for: "kind: workshop"),
            .refused("channels: [↓web]", for: "channels: [website]"),
            .refused("kind: ↓werkstatt", for: "kind: workshop", in: .log),
            .refused("channel: ↓web", for: "channel: website", in: .book),
            .accepted("kind: other", for: "kind: workshop"),
            .accepted("channels: [print, partners, website]", for: "channels: [website]"),
        ])
}
