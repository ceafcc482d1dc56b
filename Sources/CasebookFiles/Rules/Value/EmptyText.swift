import CasebookDiagnostics
import CasebookModel

/// Fields that are present contain text.
enum EmptyText {
    static func check(_ text: String) -> Finding? { text.saysNothing ? finding : nil }

    /// What to do about any field in which nothing stands.
    static let hint = FindingWords(
        de: "füllen Sie das Feld aus\(spelling: " oder löschen Sie die Zeile")",
        en: "fill in the field\(spelling: ", or delete the line")")

    private static var finding: Finding {
        Finding(.emptyText, LocalizedText(de: "hier steht kein Text", en: "there is no text here"), hint: hint)
    }
}

extension Rule {
    /// Fields that are present contain text.
    static let emptyText = Rule(
        "empty-text", .error,
        summary: LocalizedText(
            de: "Ausgefüllte Felder enthalten Text.",
            en: "Fields that are present contain text."),
        explanation: LocalizedText(
            de: "Ein leeres Feld ist meist vergessen worden. Füllen Sie es aus, oder löschen Sie die Zeile.",
            en: "An empty field has usually been forgotten. Fill it in, or delete the line."),
        examples: [
            .refused("title: ↓\" \"", for: "title: Ein Fall"),
            .accepted(
                de: "title: Vorbestellung in der Backstube", en: "title: Ordering ahead at the bakery",
                for: "title: Ein Fall"),
            .accepted("title: ' x '", for: "title: Ein Fall"),
        ])
}
