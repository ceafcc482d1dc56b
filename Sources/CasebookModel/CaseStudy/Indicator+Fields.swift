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
            help: (de: "Wert vorher.", en: "Value before the project."), example: "0"),
        CaseField(
            \.target, "target", .number(), exposure: .published, use: .seldom,
            label: (de: "Zielwert", en: "Target value"),
            help: (de: "Wert, der erreicht werden sollte.", en: "The value that the project aimed for."), example: "30"),
        CaseField(
            \.after, "after", .number(), exposure: .published, label: (de: "Nachher", en: "After"),
            help: (de: "Wert nachher.", en: "Value after the project."), example: "40"),
        CaseField(
            \.better, "better", .word(of: Direction.self), exposure: .published,
            label: (de: "Besser ist", en: "Better is"),
            help: (
                de: "Was besser ist: higher (mehr) oder lower (weniger).", en: "Whether higher or lower is better."
            ), formHelp: (de: "Was ein Erfolg ist: mehr oder weniger.", en: "Whether more or less is a success.")),
        CaseField(
            \.measuredOn, "measured_on", .date, exposure: .published, label: (de: "Gemessen am", en: "Measured on"),
            help: (de: "Wann gemessen wurde.", en: "When it was measured.")),
        CaseField(
            \.source, "source", .line(), exposure: .published,
            label: (de: "Quelle der Zahl", en: "Source of the figure"),
            help: (de: "Wer gemessen hat und wie.", en: "Who measured it, and how.")),
        CaseField(
            \.key, "key", .reference(.indicator), exposure: .published, use: .seldom,
            label: (de: "Gemeinsame Kennzahl", en: "Common indicator"),
            help: (
                de: "Schlüssel aus der Kennzahlenliste von casebook.yaml, für Auswertungen über mehrere Fälle.",
                en: "Key from the list of indicators in casebook.yaml, for totals across several cases."
            ),
            formHelp: (
                de: "Eine Kennzahl, die mehrere Fälle der Sammlung gemeinsam haben.",
                en: "An indicator that several cases of the collection share."
            ), example: "participants"),
        CaseField(
            \.evidence, "evidence", .word(of: Evidence.self), exposure: .published, use: .seldom,
            label: (de: "Woher die Zahl stammt", en: "How the figure is known"),
            help: (
                de: """
                Wie die Zahl bekannt ist: measured (gemessen), estimated (geschätzt), reported (vom Unternehmen berichtet) \
                oder potential (möglich, nicht eingetreten).
                """,
                en: """
                How the figure is known: measured, estimated, reported (by the company) or potential (possible, but \
                has not happened).
                """
            ),
            formHelp: (
                de: "Ob gemessen, geschätzt oder berichtet wurde, oder ob es nur möglich wäre.",
                en: "Whether it was measured, estimated or reported, or is only a possibility."
            ), example: "measured"),
        CaseField(
            \.later, "later", .parts(FollowUp.self), exposure: .published, use: .seldom,
            label: (de: "Spätere Messungen", en: "Later measurements"),
            help: (
                de: "Dieselbe Zahl Monate oder Jahre nach dem Projekt.",
                en: "The same figure months or years after the project."
            )),
    ]
}

extension Indicator.FollowUp: CasePart {
    package static let partName = "follow-up"
    package static let part = described()

    package static let fields: [CaseField<Indicator.FollowUp>] = [
        CaseField(
            \.on, "on", .date, exposure: .published, required: true, label: (de: "Am", en: "On"),
            help: (de: "Wann gemessen wurde.", en: "When it was measured."), example: "2022-03"),
        CaseField(
            \.value, "value", .number(), exposure: .published, required: true, label: (de: "Wert", en: "Value"),
            help: (de: "Der Wert an diesem Tag.", en: "The value on that day."), example: "35"),
    ]
}

extension Indicator.Evidence: CaseValue {}
