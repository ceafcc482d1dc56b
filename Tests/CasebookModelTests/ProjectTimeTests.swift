import CasebookModel
import Testing

@Suite("When a project ran, and what was spent on it")
struct ProjectTimeTests {
    private static func study(
        support: (String?, String?), phases: [(String?, String?)], measured: [String?]
    ) throws -> CaseStudy {
        func period(_ dates: (String?, String?)) -> Period {
            Period(from: dates.0.flatMap { PartialDate($0) }, to: dates.1.flatMap { PartialDate($0) })
        }
        return CaseStudy(
            id: try #require(CaseID("fall")), title: "x", summary: "x", language: try #require(LanguageTag("de")),
            status: .draft, company: Company(), support: SupportProject(period: period(support)),
            challenge: Markdown("x"),
            phases: try phases.map { Phase(id: try #require(PhaseID("phase")), title: "x", period: period($0)) },
            outcomes: try measured.map {
                Outcome(
                    id: try #require(OutcomeID("ergebnis")), title: "x",
                    indicator: Indicator(name: "x", after: 1, measuredOn: $0.flatMap { PartialDate($0) }))
            })
    }

    @Test(
        "the support tells, otherwise the phases, otherwise the figures",
        arguments: [
            (("2020", "2021-03"), [("2019", "2022")], ["2023"], "2020", "2021-03"),
            ((nil, nil), [("2024-07", "2024-08"), ("2024-09", "2024-10"), (nil, nil)], ["2025"], "2024-07", "2024-10"),
            (("2020", nil), [(nil, nil)], ["2021-03", nil, "2021-05"], "2020", "2021-05"),
            (("2020", nil), [], [], "2020", nil), ((nil, nil), [(nil, nil)], [nil], nil, nil),
            ((nil, nil), [(nil, "2021"), (nil, "2021-06")], [], nil, "2021"),
        ] as [((String?, String?), [(String?, String?)], [String?], String?, String?)])
    func period(
        support: (String?, String?), phases: [(String?, String?)], measured: [String?], from: String?, to: String?
    ) throws {
        let period = try Self.study(support: support, phases: phases, measured: measured).projectPeriod
        #expect(period.from?.description == from && period.to?.description == to)
    }

    @Test(
        "hours of a dropped measure were spent, those of a planned one were not",
        arguments: [
            ([(.done, 18.5), (.dropped, 3)], 21.5), ([(.planned, 4), (nil, 2)], 2), ([(.planned, 4)], nil), ([], nil),
            ([(.running, nil), (.done, 1)], 1),
        ] as [([(MeasureStatus?, Double?)], Double?)])
    func hours(measures: [(status: MeasureStatus?, hours: Double?)], spent: Double?) throws {
        var study = try Self.study(support: (nil, nil), phases: [(nil, nil)], measured: [])
        study.phases[0].measures = try measures.map {
            Measure(id: try #require(MeasureID("x")), title: "x", status: $0.status, hours: $0.hours)
        }
        #expect(study.phases[0].hours == spent && study.supportHours == spent)
    }

    @Test(
        "only figures in the unit of the book are added",
        arguments: [
            ("Personen", true), (" personen ", true), ("PEOPLE", true), (nil, true), ("", true), ("Betriebe", false),
            ("Personen je Tag", false),
        ] as [(String?, Bool)])
    func units(unit: String?, counts: Bool) throws {
        let key = try #require(IndicatorKey("participants"))
        var common = CommonIndicator(
            key: key, label: LocalizedText(de: "x", en: "x"), unit: LocalizedText(de: "Personen", en: "people"),
            better: .higher)
        #expect(common.isCounted(in: unit) == counts)
        let filled = Indicator(name: "x", unit: unit, after: 1, key: key).completed(from: [common], in: .en)
        #expect(filled.unit == (unit?.isEmpty ?? true ? "people" : unit) && filled.better == .higher)
        common.unit = nil
        #expect(common.isCounted(in: unit) == (unit?.isEmpty ?? true))
    }
}
