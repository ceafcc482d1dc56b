package import CasebookDiagnostics
import CasebookModel

/// The long texts are not empty.
package enum EmptyNarrative {
    static func check(_ text: String) -> Finding? { text.saysNothing ? finding : nil }

    private static var finding: Finding {
        Finding(
            .emptyNarrative,
            LocalizedText(de: "dieser Text ist leer", en: "this text is empty"),
            hint: .forFile(
                de: "schreiben Sie unter das Feld, um zwei Leerzeichen eingerückt, oder löschen Sie es",
                en: "write the text below the key, indented by two spaces, or delete the key"))
    }

    /// A text that is there, and of which Markdown shows nothing.
    package static let nothingToRead = Finding(
        .emptyNarrative,
        LocalizedText(de: "der Text zeigt nichts an", en: "the text has nothing to show"),
        hint: LocalizedText(
            de: "schreiben Sie ihn, oder lassen Sie das Feld weg", en: "write a text, or leave the field out"))
}

extension Rule {
    /// The long texts are not empty.
    static let emptyNarrative = Rule(
        "empty-narrative", .error,
        summary: LocalizedText(
            de: "Die langen Texte sind nicht leer.",
            en: "The long texts are not empty."),
        explanation: LocalizedText(
            de: """
                Ausgangslage, Vorgehen, Erfahrungen und Übertragbarkeit sind das, was andere lesen wollen. Ein \
                leerer Text ergäbe eine Überschrift ohne Inhalt.
                """,
            en: """
                The starting point, the approach, and what was learned are what others want to read. An empty text \
                would leave a heading with nothing below it.
                """),
        examples: [
            .refused("lessons: ↓\"\"", for: "lessons: Gelernt"),
            .accepted(
                de: "lessons: Wer vorbestellt, wartet nicht.",
                en: "lessons: Customers who order ahead do not have to wait.",
                for: "lessons: Gelernt"),
            .accepted("lessons: |\n\n  Gelernt\n", for: "lessons: Gelernt"),
        ])
}
