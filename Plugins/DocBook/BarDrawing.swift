import CasebookPluginAPI

/// A figure before and after as two bars, in SVG 1.1 with attributes alone, which every tool chain draws.
///
/// It says nothing that the table beside it does not say in words.
struct BarDrawing {
    private let bars: [Bar]
    /// What a reader who does not see the picture gets instead.
    let alt: String

    private struct Bar {
        let label: String
        let value: Double
        let text: String
        let colour: String
    }

    /// - Returns: `nil` if there are not two figures, or they cannot be drawn to scale.
    init?(of indicator: Indicator, _ wording: Wording) {
        guard let before = indicator.before, let after = indicator.after, before.isFinite, after.isFinite,
            before != 0 || after != 0, abs(before) < Self.greatest, abs(after) < Self.greatest
        else { return nil }
        func text(_ value: Double) -> String {
            let whole = wording.quantity(value, unit: indicator.unit)
            return whole.count <= Self.longest ? whole : wording.number(value)
        }
        bars = [
            Bar(label: wording(Phrase.before), value: before, text: text(before), colour: "#b9c4bf"),
            Bar(label: wording(Phrase.after), value: after, text: text(after), colour: "#0f5257"),
        ]
        alt = wording(
            DocBookPhrases.chart(
                before: wording.quantity(before, unit: indicator.unit),
                after: wording.quantity(after, unit: indicator.unit)))
    }

    /// Where the drawing of an outcome lies.
    static func path(of outcome: OutcomeID, in study: CaseID) -> String { "charts/\(study)/\(outcome).svg" }

    /// Beyond this, the difference of two figures may be more than a `Double` holds.
    private static let greatest = 1e300
    /// The longest figure with its unit that fits beside a bar; of a longer one the unit stands in the table alone.
    private static let longest = 30
    /// In units of the drawing; there is as much room for a figure as for the longest bar.
    private static let (width, height, left, barWidth, barHeight) = (640, 78, 110, 260.0, 26)

    func write(to xml: inout XMLWriter) {
        xml.element(
            "svg", XMLProperty("xmlns", "http://www.w3.org/2000/svg"), XMLProperty("width", "\(Self.width)"),
            XMLProperty("height", "\(Self.height)"), XMLProperty("viewBox", "0 0 \(Self.width) \(Self.height)"),
            XMLProperty("font-family", "Liberation Sans, Arial, sans-serif"), XMLProperty("font-size", "16")
        ) { xml in
            for (row, bar) in bars.enumerated() { write(bar, top: 8 + row * 36, to: &xml) }
        }
    }

    private func write(_ bar: Bar, top: Int, to xml: inout XMLWriter) {
        let low = min(0, bars[0].value, bars[1].value)
        let high = max(0, bars[0].value, bars[1].value)
        func place(_ value: Double) -> Int { Self.left + Int((value - low) / (high - low) * Self.barWidth) }
        let ends = [place(0), place(bar.value)].sorted()
        label(bar.label, at: 0, top: top, to: &xml)
        xml.element(
            "rect", XMLProperty("x", "\(ends[0])"), XMLProperty("y", "\(top)"),
            // Nothing is a line, not no bar.
            XMLProperty("width", "\(max(2, ends[1] - ends[0]))"), XMLProperty("height", "\(Self.barHeight)"),
            XMLProperty("fill", bar.colour))
        label(bar.text, at: ends[1] + 10, top: top, to: &xml)
    }

    private func label(_ text: String, at left: Int, top: Int, to xml: inout XMLWriter) {
        xml.element(
            "text", XMLProperty("x", "\(left)"), XMLProperty("y", "\(top + 19)"), XMLProperty("fill", "#1d2422"),
            text: text)
    }
}
