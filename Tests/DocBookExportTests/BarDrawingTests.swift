import CasebookPluginAPI
import Testing

@testable import DocBookExport

@Suite("Bars on paper")
struct BarDrawingTests {
    private static func drawing(_ before: Double, _ target: Double?, _ after: Double) throws -> String {
        let figure = Indicator(name: "x", before: before, target: target, after: after, better: .higher)
        let drawing = try #require(BarDrawing(of: figure, Wording(.de)))
        return String(decoding: XMLWriter.fragment(depth: 0) { drawing.write(to: &$0) }, as: UTF8.self)
    }

    @Test(
        "begin at zero, which has a line where they go to either side; nothing has none, and every figure stands there",
        arguments: [
            (10, 20, 2, false), (-20, 10, 2, true), (-20, -10, 2, true), (0, 40, 1, false), (40, 0, 1, false),
            (-3, 0, 1, true),
        ]
            as [(Double, Double, Int, Bool)])
    func zero(before: Double, after: Double, bars: Int, hasLine: Bool) throws {
        let drawing = try Self.drawing(before, nil, after)
        #expect(drawing.matches(of: #/<rect/#).count == bars)
        #expect(drawing.contains("stroke-width=\"1\"") == hasLine)
        for value in [before, after] { #expect(drawing.contains(">\(Wording(.de).number(value))<")) }
    }

    @Test(
        "leave out the line of a target so far away that they would vanish, and name it",
        arguments: [(10, 1_000_000, 12, false), (10, 30, 12, true), (1, -900, 2, false)]
            as [(Double, Double, Double, Bool)])
    func far(before: Double, target: Double, after: Double, hasLine: Bool) throws {
        let drawing = try Self.drawing(before, target, after)
        #expect(drawing.contains("stroke-width=\"3\"") == hasLine)
        #expect(drawing.contains("Zielwert: \(Wording(.de).number(target))"))
        #expect((drawing.contains("→") || drawing.contains("←")) != hasLine)
        #expect(drawing.matches(of: #/<rect/#).count == 2)
    }
}
