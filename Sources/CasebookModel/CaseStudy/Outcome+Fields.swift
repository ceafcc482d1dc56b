extension Outcome: CasePart {
    package static let partName = "outcome"
    package static let part = described()

    package static let fields: [CaseField<Outcome>] = [
        CaseField(
            \.id, "id", .identifier, exposure: .published, required: true, label: (de: "Kennung", en: "Id"),
            help: (
                de: "Kennung, eindeutig unter den Ergebnissen des Falls.",
                en: "Id, unique among the outcomes of the case."
            )),
        CaseField(
            \.title, "title", .line(), exposure: .published, required: true, label: (de: "Titel", en: "Title"),
            help: (de: "Das Ergebnis in einem Satz.", en: "The outcome in a sentence."),
            prompt: (de: "Was kam dabei heraus?", en: "What came of it?")),
        CaseField(
            \.measures, "measures", .list(of: .reference(.measure)), exposure: .published,
            label: (de: "Durch welche Maßnahmen", en: "Brought about by"),
            help: (
                de: "Kennungen der Maßnahmen, die dazu geführt haben.", en: "Ids of the measures that brought it about."
            )),
        CaseField(
            \.description, "description", .markdown, exposure: .published,
            label: (de: "Beschreibung", en: "Description"),
            help: (de: "Das Ergebnis genauer (Markdown).", en: "The outcome in detail (Markdown).")),
        CaseField(
            \.goal, "goal", .reference(.goal), exposure: .published, use: .seldom, label: (de: "Ziel", en: "Goal"),
            help: (
                de: "Kennung des Ziels, auf das das Ergebnis antwortet.", en: "Id of the goal that the outcome answers."
            ), formHelp: (de: "Welchem der Ziele das Ergebnis gilt.", en: "Which of the goals the outcome answers."),
            example: "fehler"),
        CaseField(
            \.verdict, "verdict", .word(of: Verdict.self), exposure: .published, use: .seldom,
            label: (de: "Wie es ausging", en: "How it turned out"),
            help: (
                de: """
                Wie es ausging: reached (erreicht), partly (teilweise), missed (verfehlt) oder unexpected (unerwartet).
                """,
                en: "How it turned out: reached, partly, missed or unexpected."
            ),
            formHelp: (
                de: "Ob das Ziel erreicht wurde. Auch ein verfehltes Ziel ist ein Ergebnis.",
                en: "Whether the goal was reached. A missed goal is an outcome, too."
            ), example: "reached"),
        CaseField(
            \.indicator, "indicator", .part(Indicator.self), exposure: .published,
            label: (de: "Kennzahl", en: "Indicator"),
            help: (de: "Eine Kennzahl vorher und nachher.", en: "A figure before and after.")),
    ]
}
