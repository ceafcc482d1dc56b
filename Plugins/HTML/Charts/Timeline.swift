import CasebookPluginAPI

/// The phases on an axis of months, their measures as marks.
///
/// Every phase is an item of a list with its name and dates in words; the picture beside it shows the same. All
/// distances are shares of the width or multiples of the font size, so that the picture fits every screen and text.
struct Timeline {
    private let phases: [Phase]
    private let place: PagePlace
    private let lang: String?
    private let scale: TimeScale?

    /// - Parameter lang: the language of the case, if it is not the page's.
    init(of study: ReleasedCaseStudy, on place: PagePlace, lang: String?) {
        phases = study.phases
        self.place = place
        self.lang = lang
        scale = TimeScale(
            holding: [study.period] + study.phases.map(\.period) + study.phases.flatMap { $0.measures.map(\.period) })
    }

    func write(to html: inout HTMLWriter) {
        guard let scale else { return }
        let wording = place.wording
        html(.figure, .class("timeline")) { html in
            html(.figcaption) { html in
                html(.strong, wording(SitePhrases.timeline))
                html.text(" ")
                html(.span, wording(SitePhrases.timelineNote))
            }
            writeAxis(scale, to: &html)
            html(.ol) { html in
                for (number, phase) in phases.enumerated() { write(phase, number: number + 1, scale, to: &html) }
            }
        }
    }

    private func writeAxis(_ scale: TimeScale, to html: inout HTMLWriter) {
        html(.svg, .class("axis"), .svgWidth(.percent(100)), .svgHeight(.em(2.6)), .ariaHidden) { html in
            var year: Int?
            for month in scale.ticks {
                let position = scale.position(ofMonth: month)
                html(.line, .x1(.percent(position)), .x2(.percent(position)), .y1(.em(0)), .y2(.percent(100)))
                // A label at the very end would be cut off.
                guard position < 92 else { continue }
                html(.svg, .x(.percent(position))) { html in
                    html(.svgText, .x(.em(0.35)), .y(.em(1)), text: place.wording.shortMonth(month % 12))
                    if year != month / 12 {
                        html(.svgText, .class("year"), .x(.em(0.35)), .y(.em(2.2)), text: String(month / 12))
                    }
                }
                year = month / 12
            }
        }
    }

    private func write(_ phase: Phase, number: Int, _ scale: TimeScale, to html: inout HTMLWriter) {
        let wording = place.wording
        html(.li) { html in
            html(.p) { html in
                html(.a, .href(.fragment(CaseAnchors.phase(phase.id))), .lang(lang), text: phase.title)
                let details = [
                    wording.period(phase.period) ?? wording(SitePhrases.withoutDates), phase.hours.map(wording.hours),
                ]
                html(.small) { $0.text(details.compactMap(\.self), apartBy: " · ") }
            }
            TimelineTrack(phase: phase, scale: scale, wording: wording).write(to: &html)
        }
    }
}

extension Wording {
    /// A month as it stands on an axis.
    ///
    /// - Parameter index: 0 for January to 11.
    func shortMonth(_ index: Int) -> String { SitePhrases.shortMonths[index][language] }
}
