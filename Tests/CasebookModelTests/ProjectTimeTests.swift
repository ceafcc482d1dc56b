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
            // A figure that was taken on the way ends no project; one that was taken before it began, none at all.
            (("2020", nil), [(nil, nil)], ["2021-03", nil, "2021-05"], "2020", nil),
            ((nil, nil), [("2020", nil)], ["2021-03", nil, "2021-05"], "2020", "2021-05"),
            ((nil, nil), [("2020", nil)], ["2019-12"], "2020", nil),
            ((nil, nil), [("2020", nil)], ["2020"], "2020", "2020"),
            (("2020", nil), [(nil, "2019-03")], [], "2020", nil), (("2020", nil), [(nil, "2021")], [], "2020", "2021"),
            (("2020", nil), [(nil, "2021"), (nil, nil)], ["2021"], "2020", nil),
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
        "a project runs from its beginning until it ends, breaks off, or is told by others",
        arguments: [
            (("2024-01", nil), nil, nil, EditorialStatus.draft, true), (("2024-01", nil), nil, nil, .published, true),
            (("2024-01", nil), "2024-06", nil, .published, false), (("2024-01", nil), "2099", nil, .draft, true),
            (("2024-01", nil), "2023", nil, .draft, true), (("2024-01", "2024-12"), nil, nil, .draft, false),
            (("2024-01", "2030"), nil, nil, .published, true), (("2024-01", "2026"), nil, nil, .published, false),
            (("2027", nil), nil, nil, .draft, false), ((nil, nil), nil, nil, .draft, false),
            (("2024-01", nil), nil, ProjectEnd.early, .published, false),
            (("2024-01", "2030"), nil, .early, .draft, false),
            (("2024-01", nil), nil, .planned, .draft, false), (("2024-01", nil), nil, nil, .withdrawn, false),
        ] as [((String?, String?), String?, ProjectEnd?, EditorialStatus, Bool)])
    func running(
        support: (String?, String?), phase: String?, ended: ProjectEnd?, status: EditorialStatus, isRunning: Bool
    ) throws {
        var study = try Self.study(support: support, phases: [(nil, nil), (nil, phase)], measured: ["2024-03"])
        study.ended = ended
        study.status = status
        let day = try #require(CalendarDay("2026-11-29"))
        #expect(study.isRunning(on: day) == isRunning)
        study.release = Release(basis: .publicSource, channels: [])
        #expect(!study.isRunning(on: day))
    }

    @Test(
        "a figure that was taken last stands better or worse than before, where the one after the project does not say it",
        arguments: [
            (10, 20, [15], .higher, nil), (10, 20, [30, 5], .higher, .worse), (10, 20, [10], .higher, .same),
            (10, 5, [20], .higher, .better), (10, nil, [20], .higher, .better), (10, nil, [10], .higher, .same),
            (10, 20, [5], nil, nil), (nil, 20, [5], .higher, nil), (10, 20, [], .higher, nil),
            (10, 5, [12], .lower, .worse),
        ] as [(Double?, Double?, [Double], Indicator.Direction?, Indicator.Standing?)])
    func standing(
        before: Double?, after: Double?, later: [Double], better: Indicator.Direction?, standing: Indicator.Standing?
    ) throws {
        let day = try #require(PartialDate("2024"))
        var figure = Indicator(
            name: "x", before: before, after: after, better: better, later: later.map { .init(on: day, value: $0) })
        #expect(figure.lastStanding?.standing == standing)
        figure.evidence = .potential
        #expect(figure.lastStanding == nil)
    }

    @Test(
        "the way to the target tells which direction is better, where nothing else does",
        arguments: [
            (10, 20, 5, nil, false), (10, 20, 15, nil, true), (10, 5, 7, nil, true), (10, 5, 12, nil, false),
            (10, 20, 5, .lower, true), (10, nil, 5, nil, nil), (10, 10, 5, nil, nil),
        ] as [(Double?, Double?, Double?, Indicator.Direction?, Bool?)])
    func direction(before: Double?, target: Double?, after: Double?, better: Indicator.Direction?, improved: Bool?) {
        let figure = Indicator(name: "x", before: before, target: target, after: after, better: better)
        #expect(figure.hasImproved == improved)
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
