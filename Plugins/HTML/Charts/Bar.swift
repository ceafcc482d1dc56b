import CasebookPluginAPI

/// A horizontal bar from zero to a value, on a scale that holds all values of its chart.
struct BarScale: Sendable, Hashable {
    private let low: Double
    private let high: Double

    /// A scale that holds zero and all the values.
    init(holding values: [Double]) {
        low = min(0, values.min() ?? 0)
        high = max(0, values.max() ?? 0)
    }

    /// The left end and the width of a value's bar as shares of the chart's width, 0–100.
    func extent(of value: Double) -> (start: Double, width: Double) {
        guard high > low, value.isFinite else { return (0, 0) }
        let ends = [0, value].map { ($0 - low) / (high - low) * 100 }.sorted()
        return (ends[0], ends[1] - ends[0])
    }

    /// Writes the bar; the number must stand beside it as text.
    ///
    /// - Parameters:
    ///   - name: the class of the bar; `nil` for no bar at all.
    ///   - target: a value at which a line stands.
    func write(_ value: Double, class name: StaticString?, target: Double? = nil, to html: inout HTMLWriter) {
        let extent = extent(of: value)
        html(.svg, .class("bar"), .svgWidth(.percent(100)), .svgHeight(.em(0.8)), .ariaHidden) { html in
            if let name {
                html(
                    .rect, .class(name), .x(.percent(extent.start)), .svgWidth(.percent(extent.width)),
                    .svgHeight(.percent(100)))
            }
            guard let target else { return }
            let extent = self.extent(of: target)
            let x = target < 0 ? extent.start : extent.start + extent.width
            // On a bar of any colour, a line of the ink's colour stands out from its halo, and the halo from the bar.
            for name in ["halo", "target"] as [StaticString] {
                html(.line, .class(name), .x1(.percent(x)), .x2(.percent(x)), .y1(.em(0)), .y2(.percent(100)))
            }
        }
    }
}
