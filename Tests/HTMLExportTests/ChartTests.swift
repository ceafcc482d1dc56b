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
