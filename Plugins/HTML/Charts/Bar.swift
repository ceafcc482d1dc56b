import CasebookPluginAPI

/// A horizontal bar from zero to a value, on a scale that holds all values of its chart.
struct BarScale: Sendable, Hashable {
    private let low: Double
    private let high: Double
    /// Where a line stands through all bars, if anywhere.
    private let target: Double?
    /// Whether a line shows where bars begin.
    private let showsZero: Bool

    /// A scale that holds zero and all the values.
    ///
    /// - Parameter target: a value at which a line stands through all bars. One that lies so far away that they would vanish beside it
    ///   has none: it would be all that is seen.
    init(holding values: [Double], target: Double? = nil) {
        self.target = target.flatMap { $0.isFarFrom(values) ? nil : $0 }
        let all = values + [self.target].compactMap(\.self)
        low = min(0, all.min() ?? 0)
        high = max(0, all.max() ?? 0)
        // Without any bar, it is what the target is away from.
        showsZero = low < 0 || self.target != nil && values.allSatisfy { $0 == 0 }
    }

    /// The left end and the width of a value's bar as shares of the chart's width, 0–100.
    func extent(of value: Double) -> (start: Double, width: Double) {
        guard high > low, value.isFinite else { return (0, 0) }
        let ends = [0, value].map { ($0 - low) / (high - low) * 100 }.sorted()
        return (ends[0], ends[1] - ends[0])
    }

    /// Writes the bar; the number must stand beside it as text.
    ///
    /// - Parameter name: the class of the bar; `nil` for no bar at all.
    func write(_ value: Double, class name: StaticString?, to html: inout HTMLWriter) {
        let extent = extent(of: value)
        html(.svg, .class("bar"), .svgWidth(.percent(100)), .svgHeight(.em(0.8)), .ariaHidden) { html in
            if let name, extent.width > 0 {
                html(
                    .rect, .class(name), .x(.percent(extent.start)), .svgWidth(.percent(extent.width)),
                    .svgHeight(.percent(100)))
            }
            if showsZero { line("zero", at: place(of: 0), to: &html) }
            guard let target else { return }
            // On a bar of any colour, a line of the ink's colour stands out from its halo, and the halo from the bar.
            for name in ["halo", "target"] as [StaticString] { line(name, at: place(of: target), to: &html) }
        }
    }

    private func place(of value: Double) -> Double {
        let extent = extent(of: value)
        return value < 0 ? extent.start : extent.start + extent.width
    }

    private func line(_ name: StaticString, at x: Double, to html: inout HTMLWriter) {
        html(.line, .class(name), .x1(.percent(x)), .x2(.percent(x)), .y1(.em(0)), .y2(.percent(100)))
    }
}
