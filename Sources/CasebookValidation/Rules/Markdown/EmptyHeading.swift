import CasebookDiagnostics
import CasebookModel

/// Headings in texts have words.
enum EmptyHeading {
    static let finding = Finding(
        .emptyHeading, LocalizedText(de: "die Überschrift ist leer", en: "the heading is empty"),
        hint: LocalizedText(de: "löschen Sie die Zeile mit #", en: "delete the line with #"))
}

extension Rule {
    /// Headings in texts have words.
    static let emptyHeading = Rule(
        "empty-heading", .error,
        summary: LocalizedText(
            de: "Überschriften in Texten sind nicht leer.",
            en: "Headings in texts are not empty."),
        explanation: LocalizedText(
            de: """
                Wer sich die Überschriften vorlesen lässt, hört sonst eine ohne Worte. Oft ist ein # am Ende eines Textes stehen \
                geblieben, oder die Worte stehen in der nächsten Zeile.
                """,
            en: """
                People who have headings read out to them would hear one without words. Often a # was left at the end \
                of a text, or the words are on the next line.
                """),
        examples: [
            .refused("↓####", for: "#### Zwei"),
            .accepted(de: "#### Vorgehen", en: "#### Approach", for: "#### Zwei"),
            .refused("↓#### &#8203;", for: "#### Zwei"),
            .accepted("#### `2`", for: "#### Zwei"),
            .accepted("\\#", for: "#### Zwei"),
        ])
}
