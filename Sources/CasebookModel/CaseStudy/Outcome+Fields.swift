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
            \.indicator, "indicator", .part(Indicator.self), exposure: .published,
            label: (de: "Kennzahl", en: "Indicator"),
            help: (de: "Eine Kennzahl vorher und nachher.", en: "A figure before and after.")),
    ]
}

extension Indicator: CasePart {
    package static let partName = "indicator"
    package static let part = described()

    package static let fields: [CaseField<Indicator>] = [
        CaseField(
            \.name, "name", .line(), exposure: .published, required: true, label: (de: "Name", en: "Name"),
            help: (de: "Was gezählt wird.", en: "What is counted.")),
        CaseField(
            \.unit, "unit", .line(), exposure: .published, label: (de: "Einheit", en: "Unit"),
            help: (
                de: "Die Einheit, zum Beispiel Personen oder %.", en: "The unit, for example people or %."
            )),
        CaseField(
            \.before, "before", .number(), exposure: .published, label: (de: "Vorher", en: "Before"),
            help: (de: "Wert vorher.", en: "Value before."), example: "0"),
        CaseField(
            \.after, "after", .number(), exposure: .published, label: (de: "Nachher", en: "After"),
            help: (de: "Wert nachher.", en: "Value after."), example: "40"),
        CaseField(
            \.better, "better", .word(of: Direction.self), exposure: .published,
            label: (de: "Besser ist", en: "Better is"),
            help: (
                de: "Was besser ist: higher (mehr) oder lower (weniger).", en: "What is better: higher or lower."
            ), formHelp: (de: "Was ein Erfolg ist: mehr oder weniger.", en: "What a success is: more or less.")),
        CaseField(
            \.measuredOn, "measured_on", .date, exposure: .published, label: (de: "Gemessen am", en: "Measured on"),
            help: (de: "Wann gemessen wurde.", en: "When it was measured.")),
        CaseField(
            \.source, "source", .line(), exposure: .published,
            label: (de: "Quelle der Zahl", en: "Source of the figure"),
            help: (de: "Wer gemessen hat und wie.", en: "Who measured it, and how.")),
    ]
}
