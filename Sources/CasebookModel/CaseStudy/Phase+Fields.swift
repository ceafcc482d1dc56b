extension Phase: CasePart {
    package static let partName = "phase"
    package static let part = described()

    package static let fields: [CaseField<Phase>] =
        [
            CaseField(
                \.id, "id", .identifier, exposure: .published, required: true, label: (de: "Kennung", en: "Id"),
                help: (
                    de: "Kennung, eindeutig unter den Phasen des Falls.", en: "Id, unique among the phases of the case."
                ), example: "analyse"),
            CaseField(
                \.title, "title", .line(), exposure: .published, required: true, label: (de: "Titel", en: "Title"),
                help: (de: "Name der Phase.", en: "Name of the phase.")),
        ] + CaseField.period(\.period.from, \.period.to, de: "der Phase", en: "of the phase") + [
            CaseField(
                \.summary, "summary", .markdown, exposure: .published, label: (de: "Was geschah", en: "What happened"),
                help: (de: "Was in der Phase geschah (Markdown).", en: "What happened (Markdown)."),
                prompt: (de: "Was geschah in dieser Phase?", en: "What happened in this phase?")),
            CaseField(
                \.measures, "measures", .parts(Measure.self), exposure: .published,
                label: (de: "Maßnahmen", en: "Measures"), help: (de: "Was getan wurde.", en: "What was done.")),
        ]
}

extension Measure: CasePart {
    package static let partName = "measure"
    package static let part = described()

    package static let fields: [CaseField<Measure>] =
        [
            CaseField(
                \.id, "id", .identifier, exposure: .published, required: true, label: (de: "Kennung", en: "Id"),
                help: (
                    de: "Kennung, eindeutig unter allen Maßnahmen des Falls.",
                    en: "Id, unique among all measures of the case."
                ), example: "zielgruppen-workshop"),
            CaseField(
                \.title, "title", .line(), exposure: .published, required: true, label: (de: "Titel", en: "Title"),
                help: (de: "Name der Maßnahme.", en: "Name of the measure.")),
            CaseField(
                \.kind, "kind", .word(of: MeasureKind.self), exposure: .published, label: (de: "Art", en: "Kind"),
                help: (de: "Art der Maßnahme.", en: "Kind of measure.")),
            CaseField(
                \.status, "status", .word(of: MeasureStatus.self), exposure: .published,
                label: (de: "Stand", en: "Status"), help: (de: "Wie weit sie ist.", en: "How far it has got.")),
        ] + CaseField.period(\.period.from, \.period.to, de: "der Maßnahme", en: "of the measure") + [
            CaseField(
                \.hours, "hours", .number(atLeast: 0), exposure: .published, label: (de: "Stunden", en: "Hours"),
                help: (
                    de: "Stunden der Begleitung, wie Förderer sie zählen; die des Unternehmens stehen unter effort.",
                    en: "Hours of support, as funders count them; the company's own hours go under effort."
                ),
                formHelp: (
                    de: "Stunden der Begleitung; die des Unternehmens stehen bei „Aufwand“.",
                    en: "Hours of support; the company's own hours go under \"The company's effort\"."
                ), example: "6"),
            CaseField(
                \.reason, "reason", .paragraph(), exposure: .published, use: .when("status", is: "dropped"),
                label: (de: "Grund des Aufgebens", en: "Reason for dropping it"),
                help: (
                    de: "Warum die Maßnahme aufgegeben wurde, in einem Satz oder zweien.",
                    en: "Why the measure was dropped, in a sentence or two."
                )),
            CaseField(
                \.description, "description", .markdown, exposure: .published,
                label: (de: "Beschreibung", en: "Description"),
                help: (de: "Was getan wurde (Markdown).", en: "What was done (Markdown)."),
                prompt: (de: "Was wurde getan?", en: "What was done?")),
        ]
}
