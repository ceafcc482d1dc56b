import CasebookPluginAPI

/// The picture of one phase: its stretch of time as an area, its measures as marks in lanes that keep them apart.
struct TimelineTrack {
    let phase: Phase
    let scale: TimeScale
    let wording: Wording

    /// Below this share of the width a measure is a dot.
    private static let smallest = 1.6

    private struct Mark {
        let measure: Measure
        let start: Double
        let width: Double
        let lane: Int
    }

    func write(to html: inout HTMLWriter) {
        let marks = self.marks
        let lanes = (marks.map(\.lane).max() ?? 0) + 1
        let height = Double(lanes) * 0.9 + 0.6
        html(.svg, .class("track"), .svgWidth(.percent(100)), .svgHeight(.em(height)), .ariaHidden) { html in
            for month in scale.ticks {
                let position = scale.position(ofMonth: month)
                html(.line, .x1(.percent(position)), .x2(.percent(position)), .y1(.em(0)), .y2(.percent(100)))
            }
            if let extent = scale.extent(of: phase.period) {
                html(
                    .rect, .class("phase"), .x(.percent(extent.start)), .svgWidth(.percent(extent.width)),
                    .svgHeight(.percent(100)), .rx(.em(0.3)))
            }
            for mark in marks { write(mark, to: &html) }
        }
    }

    private func write(_ mark: Mark, to html: inout HTMLWriter) {
        let top = Double(mark.lane) * 0.9 + 0.45
        let name = Attribute.class(mark.measure.status.markClass)
        if mark.width < Self.smallest {
            html(.circle, name, .cx(.percent(mark.start + mark.width / 2)), .cy(.em(top + 0.3)), .r(.em(0.36))) {
                html in
                writeTitle(of: mark, to: &html)
            }
        } else {
            html(
                .rect, name, .x(.percent(mark.start)), .y(.em(top)), .svgWidth(.percent(mark.width)),
                .svgHeight(.em(0.6)), .rx(.em(0.3))
            ) { writeTitle(of: mark, to: &$0) }
        }
    }

    /// What a mouse finds; everybody else finds it in the text.
    private func writeTitle(of mark: Mark, to html: inout HTMLWriter) {
        html(.svgTitle, mark.measure.title)
    }

    /// Each measure in the first lane where it overlaps none before it.
    private var marks: [Mark] {
        var ends: [Double] = []
        return phase.measures.compactMap { measure in
            guard let extent = scale.extent(of: measure.period) else { return nil }
            let lane = ends.firstIndex { $0 <= extent.start } ?? ends.count
            // A dot is wider than the day it stands for.
            let end = extent.start + max(extent.width, 3)
            if lane == ends.count { ends.append(end) } else { ends[lane] = end }
            return Mark(measure: measure, start: extent.start, width: extent.width, lane: lane)
        }
    }
}

extension MeasureStatus? {
    fileprivate var markClass: StaticString {
        switch self {
        case .done?, nil: "mark"
        case .running?: "mark running"
        case .planned?: "mark planned"
        case .dropped?: "mark dropped"
        }
    }
}
