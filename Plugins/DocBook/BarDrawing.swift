import CasebookPluginAPI

/// The figures of an indicator as bars, in SVG 1.1 with attributes alone, which every tool chain draws.
///
/// It says nothing that the table beside it does not say in words.
struct BarDrawing {
    private let bars: [Bar]
    /// The value at which a line marks the target, with what stands below the line.
    private let target: (value: Double, text: String)?
    /// Whether the line has a place: a target far away would leave nothing of the bars, and is only named.
    private let showsTarget: Bool
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
        let figures = wording.facts(of: indicator).compactMap { fact in
            if case .figure(let value, let figure) = fact.kind {
                (fact: fact, value: value, figure: figure)
            } else {
                nil
            }
        }
        let values = figures.map(\.value)
        guard figures.count(where: { $0.figure != .target }) > 1,
            values.allSatisfy({ $0.isFinite && abs($0) < Self.greatest }),
            values.contains(where: { $0 != 0 })
        else { return nil }
        target = figures.first { $0.figure == .target }.map { fact, value, _ in
            let figure = fact.value.count <= Self.longest ? fact.value : wording.number(value)
            return (value, "\(wording(fact.label)): \(figure)")
        }
        let others = figures.filter { $0.figure != .target }.map(\.value)
        showsTarget = target.map { !$0.value.isFarFrom(others) } ?? false
        bars = figures.filter { $0.figure != .target }.map { fact, value, figure in
            Bar(
                label: wording(fact.label), value: value,
                text: fact.value.count <= Self.longest ? fact.value : wording.number(value),
                colour: figure == .before
                    ? Self.colours.before
                    : indicator.evidence == .potential ? Self.colours.possible : Self.colours.after)
        }
        alt = wording(DocBookPhrases.chart(figures.map { ($0.fact.label, $0.fact.value) }))
    }

    /// Where the drawing of an outcome lies.
    static func path(of outcome: OutcomeID, in study: CaseID) -> String { "charts/\(study)/\(outcome).svg" }

    static let (ink, paper) = ("#1d2422", "#ffffff")
    /// What the bars are filled with.
    static let colours = (before: "#b9c4bf", possible: "#7fa5a8", after: "#0f5257")
    /// Beyond this, the difference of two figures may be more than a `Double` holds.
    private static let greatest = 1e300
    /// The longest figure with its unit that fits beside a bar; of a longer one the unit stands in the table alone.
    private static let longest = 30
    /// In units of the drawing; there is as much room for a figure as for the longest bar.
    private static let (width, barHeight, rowHeight) = (640, 26, 36)
    /// As much as a month with its year needs, if there is one; "Nachher" needs less.
    private var left: Int { bars.contains { $0.label.count > 12 } ? 180 : 110 }
    private var barWidth: Double { Double(370 - left) }

    /// The bars alone.
    private var barsHeight: Int { bars.count * Self.rowHeight + 6 }
    private var height: Int { barsHeight + (target == nil ? 0 : 24) }

    func write(to xml: inout XMLWriter) {
        xml.element(
            "svg", XMLProperty("xmlns", "http://www.w3.org/2000/svg"), XMLProperty("width", "\(Self.width)"),
            XMLProperty("height", "\(height)"), XMLProperty("viewBox", "0 0 \(Self.width) \(height)"),
            XMLProperty("font-family", "Liberation Sans, Arial, sans-serif"), XMLProperty("font-size", "16")
        ) { xml in
            writeZero(to: &xml)
            for (row, bar) in bars.enumerated() { write(bar, top: 8 + row * Self.rowHeight, to: &xml) }
            writeTarget(to: &xml)
        }
    }

    private func write(_ bar: Bar, top: Int, to xml: inout XMLWriter) {
        let ends = [place(0), place(bar.value)].sorted()
        label(bar.label, at: 0, top: top, to: &xml)
        // Nothing has no bar; its figure stands where one would begin.
        if ends[1] > ends[0] {
            xml.element(
                "rect", XMLProperty("x", "\(ends[0])"), XMLProperty("y", "\(top)"),
                XMLProperty("width", "\(ends[1] - ends[0])"), XMLProperty("height", "\(Self.barHeight)"),
                XMLProperty("fill", bar.colour))
        }
        label(bar.text, at: ends[1] + 10, top: top, to: &xml)
    }

    /// The line at which bars begin, where they go to either side, or where there is none that shows it.
    private func writeZero(to xml: inout XMLWriter) {
        guard values.contains(where: { $0 < 0 }) || bars.allSatisfy({ $0.value == 0 }) else { return }
        xml.element(
            "line", XMLProperty("x1", "\(place(0))"), XMLProperty("x2", "\(place(0))"), XMLProperty("y1", "2"),
            XMLProperty("y2", "\(barsHeight)"), XMLProperty("stroke", Self.ink), XMLProperty("stroke-width", "1"))
    }

    /// A line through all bars, in a halo of paper so that it stands out from each of them, with its name below.
    private func writeTarget(to xml: inout XMLWriter) {
        guard let target else { return }
        guard showsTarget else {
            let isLeft = target.value < 0
            return xml.element(
                "text", XMLProperty("x", "\(isLeft ? left : Self.width)"), XMLProperty("y", "\(barsHeight + 16)"),
                XMLProperty("text-anchor", isLeft ? "start" : "end"), XMLProperty("fill", Self.ink),
                text: isLeft ? "← " + target.text : target.text + " →")
        }
        let place = place(target.value)
        for (colour, width) in [(Self.paper, "7"), (Self.ink, "3")] {
            xml.element(
                "line", XMLProperty("x1", "\(place)"), XMLProperty("x2", "\(place)"), XMLProperty("y1", "2"),
                XMLProperty("y2", "\(barsHeight)"), XMLProperty("stroke", colour), XMLProperty("stroke-width", width))
        }
        // Beside the end of the line rather than below, so that it cannot run out of the drawing.
        let isLeft = place < Self.width / 2
        xml.element(
            "text", XMLProperty("x", "\(place)"), XMLProperty("y", "\(barsHeight + 16)"),
            XMLProperty("text-anchor", isLeft ? "start" : "end"), XMLProperty("fill", Self.ink), text: target.text)
    }

    /// Where a value lies on the axis, which always holds zero.
    private func place(_ value: Double) -> Int {
        let (low, high) = (values.min() ?? 0, values.max() ?? 1)
        guard high > low else { return left }
        return left + Int((value - low) / (high - low) * barWidth)
    }

    /// What the axis holds.
    private var values: [Double] {
        bars.map(\.value) + [0] + [showsTarget ? target?.value : nil].compactMap(\.self)
    }

    private func label(_ text: String, at left: Int, top: Int, to xml: inout XMLWriter) {
        xml.element(
            "text", XMLProperty("x", "\(left)"), XMLProperty("y", "\(top + 19)"), XMLProperty("fill", Self.ink),
            text: text)
    }
}
