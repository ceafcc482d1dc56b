public import CasebookJournal
public import CasebookModel
public import CasebookPluginAPI

/// A column of the tables that a centre shows to those who pay for it: the same on the terminal, on paper and in the workbench.
public struct TotalsColumn: Sendable {
    /// The heading.
    public let label: LocalizedText
    /// The heading where there is little room.
    public let short: LocalizedText
    /// What stands in it.
    public let value: @Sendable (Totals.Row) -> Double

    private init(
        _ label: (de: String, en: String), short: (de: String, en: String)? = nil,
        _ value: @escaping @Sendable (Totals.Row) -> Double
    ) {
        self.label = LocalizedText(de: label.de, en: label.en)
        self.short = short.map { LocalizedText(de: $0.de, en: $0.en) } ?? self.label
        self.value = value
    }

    /// The value as people read it; a dash for nothing.
    public func text(_ row: Totals.Row, _ wording: Wording) -> String {
        let number = value(row)
        return number == 0 ? "–" : wording.number(number)
    }

    /// What was done, and with whom.
    public static let work: [TotalsColumn] = [
        TotalsColumn((de: "Fälle", en: "Cases")) { Double($0.cases) },
        TotalsColumn((de: "Unternehmen", en: "Companies"), short: (de: "Untern.", en: "Comp.")) {
            Double($0.companies)
        },
        TotalsColumn((de: "Schritte", en: "Steps"), short: (de: "Schr.", en: "Steps")) { Double($0.steps) },
        TotalsColumn((de: "Stunden der Schritte", en: "Hours of steps"), short: (de: "Schr.-Std.", en: "Step hrs")) {
            $0.loggedHours
        },
        TotalsColumn((de: "Teilnahmen", en: "Participants"), short: (de: "Teiln.", en: "People")) {
            Double($0.participants)
        },
        TotalsColumn((de: "Maßnahmen", en: "Measures"), short: (de: "Maßn.", en: "Meas.")) { Double($0.measures) },
        TotalsColumn(
            (de: "Stunden der Maßnahmen", en: "Hours of measures"), short: (de: "Maßn.-Std.", en: "Meas. hrs")
        ) {
            $0.documentedHours
        },
    ]

    /// What goes on: no end is known yet, and so no balance.
    public static let running: [TotalsColumn] = [
        TotalsColumn((de: "Laufende Projekte", en: "Running projects"), short: (de: "laufend", en: "running")) {
            Double($0.running)
        },
        TotalsColumn(
            (de: "Stunden der Begleitung bisher", en: "Hours of support so far"),
            short: (de: "Std. bisher", en: "hrs so far")
        ) {
            $0.runningHours
        },
    ]

    /// What became of the goals, and which projects broke off.
    public static let goals: [TotalsColumn] = [
        TotalsColumn((de: "Ziele erreicht", en: "Goals reached"), short: (de: "erreicht", en: "reached")) {
            Double($0.goals.reached)
        },
        TotalsColumn((de: "Ziele teilweise erreicht", en: "Goals partly reached"), short: (de: "teilw.", en: "partly"))
        {
            Double($0.goals.partly)
        },
        TotalsColumn((de: "Ziele verfehlt", en: "Goals missed"), short: (de: "verfehlt", en: "missed")) {
            Double($0.goals.missed)
        },
        TotalsColumn((de: "Ziele ohne Urteil", en: "Goals without verdict"), short: (de: "offen", en: "open")) {
            Double($0.goals.open)
        },
        TotalsColumn(
            (de: "Ergebnisse ohne Ziel", en: "Outcomes without goal"), short: (de: "ohne Ziel", en: "no goal")
        ) {
            Double($0.goals.withoutGoal)
        },
        TotalsColumn(
            (de: "Projekte vorzeitig beendet", en: "Projects ended early"), short: (de: "vorz. Ende", en: "early end")
        ) {
            Double($0.endedEarly)
        },
    ]
}

extension Totals {
    /// What the tables are about.
    public func title(_ wording: Wording) -> LocalizedText {
        guard let text = wording.period(period) else {
            return LocalizedText(de: "Auswertung über die ganze Zeit", en: "Totals of all time")
        }
        return LocalizedText(de: "Auswertung: \(text)", en: "Totals: \(text)")
    }

    public static let runningProjects = LocalizedText(de: "Laufende Projekte", en: "Running projects")

    /// What is said where nothing counts.
    public static let nothing = LocalizedText(
        de: "In diesem Zeitraum ist nichts festgehalten.", en: "Nothing is recorded in this period.")
}

extension Totals.Row {
    /// Whether anything is known of goals, or of projects that broke off.
    public var tellsOfGoals: Bool { goals != Totals.GoalCount() || endedEarly > 0 }
    /// Whether projects go on.
    public var tellsOfRunning: Bool { running > 0 }
}

extension Totals.Dimension {
    /// What is counted by.
    public var heading: LocalizedText {
        switch self {
        case .total: LocalizedText(de: "Summe", en: "Total")
        case .kind: LocalizedText(de: "Art des Schritts", en: "Kind of step")
        case .measureKind: LocalizedText(de: "Art der Maßnahme", en: "Kind of measure")
        case .topic:
            LocalizedText(
                de: "Thema (Fälle mit mehreren zählen mehrfach)", en: "Topic (cases with several count in each)")
        case .region: LocalizedText(de: "Land", en: "Federal state")
        case .district: LocalizedText(de: "Kreis", en: "District")
        case .sector: LocalizedText(de: "Branche", en: "Sector")
        case .size: LocalizedText(de: "Größe", en: "Size")
        case .year: LocalizedText(de: "Jahr", en: "Year")
        case .quarter: LocalizedText(de: "Quartal", en: "Quarter")
        }
    }
}

extension Totals.Spread {
    /// The name of the indicator, with its unit.
    public func title(_ language: InterfaceLanguage) -> String {
        let unit = indicator.unit.map { " (\($0[language]))" } ?? ""
        return indicator.label[language] + unit
    }

    /// The headings of ``texts(_:)``.
    public static let headings: [LocalizedText] = [
        LocalizedText(de: "Fälle", en: "Cases"), LocalizedText(de: "Zahlen", en: "Figures"),
        LocalizedText(de: "Summe", en: "Total"), LocalizedText(de: "kleinste", en: "lowest"),
        LocalizedText(de: "mittlere", en: "median"), LocalizedText(de: "größte Zahl", en: "highest"),
    ]

    /// How many cases and figures there are, what they come to, and their spread.
    public func texts(_ wording: Wording) -> [String] {
        let unit = indicator.unit?[wording.language]
        let figures = [sum, lowest, median, highest].map { $0.map { wording.figure($0, unit: unit).number } ?? "–" }
        return [String(cases), String(count)] + figures
    }
}
