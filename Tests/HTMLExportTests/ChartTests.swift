import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("Pictures of numbers are exact: the numbers can be read back")
struct ChartTests {
    private func page() throws -> String {
        let context = try Samples.context(of: [Samples.study()], in: Samples.book())
        return try #require(try Samples.files(of: context)["cases/beispiel/index.html"])
    }

    @Test("before and after: the bars are as long as the figures say")
    func indicator() throws {
        let bars = Markup.tags("rect", in: try page())
        let before = try #require(bars.first { $0.contains("\"before\"") })
        let after = try #require(
            bars.first {
                $0.contains("\"after\"") && !$0.contains("\"before\"") && Markup.percent("width", of: $0) == 100
            })
        #expect(Markup.percent("width", of: before) == 25)
        #expect(Markup.percent("x", of: before) == 0)
        #expect(Markup.percent("x", of: after) == 0)
    }

    @Test("the target stands out on every bar and beside it, in light, in dark and on paper", arguments: 0..<3)
    func target(scheme: Int) throws {
        let context = try Samples.context(of: [Samples.study()], in: Samples.book())
        let style = try #require(try Samples.files(of: context)["assets/casebook.css"])
        let palettes = style.matches(of: #/:root[^{]*\{([^}]*--paper[^}]*)\}/#).map { String($0.1) }
        // On screens each colour is there for light and for dark; on paper there is one.
        try #require(palettes.count == 2)
        func colour(_ name: String) throws -> Double {
            let (palette, value, group) =
                scheme == 2
                ? (palettes[1], "#([0-9a-f]+)", 1)
                : (palettes[0], "light-dark\\(#([0-9a-f]+), #([0-9a-f]+)\\)", scheme + 1)
            let match = try #require(palette.firstMatch(of: try Regex("--\(name): \(value);")))
            return Self.luminance(String(try #require(match.output[group].substring)))
        }
        func contrast(_ one: Double, _ other: Double) -> Double { (max(one, other) + 0.05) / (min(one, other) + 0.05) }
        let (line, halo) = (try colour("ink"), try colour("surface"))
        #expect(contrast(line, halo) >= 3)
        for bar in ["mute", "accent"] {
            let bar = try colour(bar)
            #expect(contrast(line, bar) >= 3 || contrast(halo, bar) >= 3)
        }
        let rules = [
            "line.halo { stroke: var(--surface)", "line.target { stroke: var(--ink)", ".before { fill: var(--mute)",
        ]
        for rule in rules + [".after { fill: var(--accent)"] { #expect(style.contains(rule)) }
    }

    /// Relative luminance (WCAG 2.2).
    private static func luminance(_ hex: String) -> Double {
        let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
        let parts = stride(from: 0, to: 6, by: 2).map { start -> Double in
            let value = Double(Int(digits.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    /// A number to the power of 2.4: its square root of the fifth power, of the square.
    private static func power(_ value: Double) -> Double {
        var root = value
        // The fifth root of value¹², by Newton.
        let goal = (0..<12).reduce(1.0) { product, _ in product * value }
        for _ in 0..<60 { root -= (root * root * root * root * root - goal) / (5 * root * root * root * root) }
        return root
    }

    @Test("a target has a line in every row with a figure, and no line elsewhere")
    func targetLines() throws {
        var study = try Samples.study()
        study.outcomes = [try #require(study.outcomes.first { $0.indicator != nil })]
        study.outcomes[0].indicator?.target = 3
        let context = try Samples.context(of: [study], in: Samples.book())
        let page = try #require(try Samples.files(of: context)["cases/beispiel/index.html"])
        let lines = Markup.tags("line", in: page).filter { $0.contains("\"target\"") }
        #expect(lines.count == 3 && Set(lines.compactMap { Markup.percent("x1", of: $0) }).count == 1)
        #expect(Markup.tags("line", in: page).count { $0.contains("\"halo\"") } == 3)
    }

    @Test(
        "how it is known stands beside the key figure, and so does how it turned out", arguments: [true, false])
    func keyFigure(isCard: Bool) throws {
        var study = try Samples.study()
        study.media = []
        study.outcomes = [try #require(study.outcomes.first { $0.indicator != nil })]
        study.outcomes[0].verdict = .missed
        let path = isCard ? "index.html" : "cases/beispiel/index.html"
        for (evidence, text) in [
            (nil, nil), (.measured, "gemessen"), (.estimated, "geschätzt"), (.reported, "vom Unternehmen"),
        ]
            as [(Indicator.Evidence?, String?)]
        {
            study.outcomes[0].indicator?.evidence = evidence
            let page = try #require(
                try Samples.files(of: Samples.context(of: [study], in: Samples.book()))[path])
            let figure = try #require(page.firstRange(of: "class=\"values\""))
            let beside = page[figure.upperBound...].prefix(900)
            #expect(beside.contains("badge missed"))
            #expect(beside.contains("class=\"evidence\"") == (text != nil))
            if let text { #expect(beside.contains(text)) }
        }
    }

    @Test("the case in a minute stands before figures, facts and story")
    func brief() throws {
        var study = try Samples.study()
        study.brief = Brief(problem: "Es klemmte.", firstStep: "Anfangen.")
        let files = try Samples.files(of: Samples.context(of: [study], in: Samples.book()))
        let page = try #require(files["cases/beispiel/index.html"])
        let brief = try #require(page.firstRange(of: "Es klemmte.")).lowerBound
        for later in ["class=\"facts\"", "class=\"story\"", "class=\"glance\""] {
            if let place = page.firstRange(of: later) { #expect(brief < place.lowerBound, "\(later)") }
        }
        #expect(page.firstRange(of: "class=\"facts\"") != nil && page.ranges(of: "Es klemmte.").count == 1)
    }

    @Test("timeline: areas and marks give the days back")
    func timeline() throws {
        let days = 366.0
        let areas = Markup.tags("rect", in: try page()).filter { $0.contains("\"phase\"") }
        #expect(areas.count == 2)
        let widths = try areas.map { try #require(Markup.percent("width", of: $0)) / 100 * days }
        // January to June and July to December of a leap year.
        #expect(widths.map { $0.rounded() } == [182, 184])
        let mark = try #require(Markup.tags("rect", in: try page()).first { $0.contains("\"mark\"") })
        #expect((try #require(Markup.percent("x", of: mark)) / 100 * days).rounded() == 91)
        #expect((try #require(Markup.percent("width", of: mark)) / 100 * days).rounded() == 91)
    }

    @Test("timeline: a measure of one day is a dot in the middle of its day")
    func dot() throws {
        let dot = try #require(Markup.tags("circle", in: try page()).first)
        #expect(abs(try #require(Markup.percent("cx", of: dot)) / 100 * 366 - 31.5) < 0.01)
        #expect(dot.contains("dropped"))
    }

    private func page(of indicator: Indicator) throws -> String {
        var study = try Samples.study()
        study.media = []
        study.outcomes = [try #require(study.outcomes.first)]
        study.outcomes[0].indicator = indicator
        return try #require(
            try Samples.files(of: Samples.context(of: [study], in: Samples.book()))["cases/beispiel/index.html"])
    }

    @Test(
        "where bars go to either side, a line shows zero; nothing has no bar, and its figure stands there",
        arguments: [(-20, 10, 2, 2), (-20, -10, 2, 2), (10, 20, 0, 2), (0, 40, 0, 1), (-3, 0, 2, 1)]
            as [(Double, Double, Int, Int)])
    func zero(before: Double, after: Double, lines: Int, bars: Int) throws {
        let page = try page(of: Indicator(name: "x", before: before, after: after, better: .higher))
        #expect(Markup.tags("line", in: page).count { $0.contains("\"zero\"") } == lines)
        let drawn = Markup.tags("rect", in: page).filter { $0.contains("\"before\"") || $0.contains("\"after\"") }
        // The hours of the phases are drawn, too.
        #expect(drawn.count == bars + 2)
        #expect(page.matches(of: #/<strong>[−0-9]+<\/strong>/#).count >= 2)
    }

    @Test(
        "a target far away is a figure and no line: it would be all that is seen",
        arguments: [
            (10, 1_000_000, 12, false), (10, 30, 12, true), (0, 5, 0, true), (-1, -900, -2, false),
            (1, 100, 100_000, true),
        ]
            as [(Double, Double, Double, Bool)])
    func far(before: Double, target: Double, after: Double, hasLine: Bool) throws {
        let page = try page(of: Indicator(name: "x", before: before, target: target, after: after))
        #expect(Markup.tags("line", in: page).contains { $0.contains("\"target\"") } == hasLine)
        #expect(page.contains("Zielwert"))
        // Where nothing has a bar, zero is shown.
        let hasZero = Markup.tags("line", in: page).contains { $0.contains("\"zero\"") }
        #expect(hasZero == (min(before, after) < 0 || before == 0 && after == 0))
    }

    @Test(
        "what fell back is not just called better, and the outcomes at a glance have what was measured last",
        arguments: [
            (20, 5, "zunächst verbessert", "schlechter als vorher"), (20, 10, "zunächst verbessert", "wie vorher"),
            (20, 15, ">verbessert", nil), (5, 30, "zunächst verschlechtert", "besser als vorher"),
        ] as [(Double, Double, String, String?)])
    func fellBack(after: Double, last: Double, change: String, standing: String?) throws {
        let day = try #require(PartialDate("2022-03"))
        let page = try page(
            of: Indicator(name: "x", before: 10, after: after, better: .higher, later: [.init(on: day, value: last)]))
        #expect(page.contains(change) && page.contains("Zuletzt, März 2022") == (standing != nil))
        if let standing { #expect(page.contains(standing)) }
        let glance = try #require(page.firstRange(of: "class=\"glance\""))
        #expect(page[glance.upperBound...].prefix(1500).contains("Später, März 2022: \(Int(last))"))
    }

    @Test("bars begin at zero, on either side")
    func negativeBars() {
        let scale = BarScale(holding: [-10, 30])
        #expect(scale.extent(of: -10) == (0, 25))
        #expect(scale.extent(of: 30) == (25, 75))
        #expect(BarScale(holding: [0, 0]).extent(of: 0) == (0, 0))
    }

    @Test("an axis of any length has at most eight labels", arguments: [1, 2, 7, 13, 25, 90, 400])
    func ticks(months: Int) throws {
        let from = try #require(PartialDate(year: 2019, month: 11))
        let last = 2019 * 12 + 10 + months - 1
        let to = try #require(PartialDate(year: last / 12, month: last % 12 + 1))
        let scale = try #require(TimeScale(holding: [Period(from: from, to: to)]))
        #expect((1...8).contains(scale.ticks.count))
        #expect(scale.position(ofMonth: scale.firstMonth) == 0)
        #expect(scale.position(ofMonth: scale.endMonth) == 100)
    }

    @Test("no dates, no axis")
    func noDates() {
        #expect(TimeScale(holding: [Period()]) == nil)
    }
}
