import CasebookDiagnostics
import CasebookModel

extension YAMLFinding {
    static var itemInText: Finding {
        Finding(
            .itemInText,
            LocalizedText(
                de: "diese Zeile gehört zum Text davor; sie beginnt keinen neuen Eintrag",
                en: "this line is a part of the text before it; it begins no new item"),
            hint: LocalizedText(
                de:
                    "ein Eintrag beginnt mit „- “ in derselben Spalte wie der davor; gehört die Zeile zum Text, setzen Sie ihn in Anführungszeichen",
                en:
                    "an item begins with \"- \" in the same column as the one before; if the line is a part of the text, put that in quotes"
            ))
    }

    static var bulletInItem: Finding {
        Finding(
            .itemInText,
            LocalizedText(
                de: "das Aufzählungszeichen gehört hier zum Text", en: "the bullet is a part of the text here"),
            hint: LocalizedText(
                de: "löschen Sie es; „- “ davor genügt", en: "delete it; the \"- \" before it is enough"))
    }
}

extension Rule {
    /// No text takes in what is meant as an item of a list.
    static let itemInText = Rule(
        "item-in-text", .warning,
        summary: LocalizedText(
            de: "Kein Text verschluckt den nächsten Eintrag einer Liste.",
            en: "No text swallows the next item of a list."),
        explanation: LocalizedText(
            de: """
                YAML hängt alle weiter eingerückten Zeilen an den Text an, auch solche, die mit „- “, „* “ oder „•“ beginnen: Aus \
                zwei Zielen würde eines. Einträge einer Liste beginnen mit „- “ und stehen in derselben Spalte.
                """,
            en: """
                YAML joins all lines that are indented further to the text, even those that begin with "- ", "* " or "•": two \
                goals would become one. The items of a list begin with "- " and stand in the same column.
                """),
        examples: [
            .refused("goals:\n  - Ein Ziel\n     ↓- Zwei\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - Ein Ziel\n    ↓-Zwei\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - Ein Ziel\n  - ↓• Zwei\nupdated_on:", for: "updated_on:"),
            .refused("summary: Kurz\n  ↓* gesagt", for: "summary: Kurz gesagt"),
            .accepted("goals:\n  - Ein Ziel\n    und noch eines\nupdated_on:", for: "updated_on:"),
            .accepted("summary: \"Kurz\n  - gesagt\"", for: "summary: Kurz gesagt"),
            .accepted("lessons: |\n  - Eins\n  - Zwei", for: "lessons: Gelernt"),
        ])
}
