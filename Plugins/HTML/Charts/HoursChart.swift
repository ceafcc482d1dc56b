import CasebookPluginAPI

/// The effort of each phase as bars in a table.
struct HoursChart {
    private let rows: [(phase: Phase, hours: Double)]
    private let wording: Wording
    private let lang: String?

    /// - Parameter lang: the language of the case, if it is not the page's.
    init(of study: ReleasedCaseStudy, _ wording: Wording, lang: String?) {
        rows = study.phases.compactMap { phase in phase.hours.map { (phase, $0) } }
        self.wording = wording
        self.lang = lang
    }

    /// Writes the chart, if there is something to compare.
    func write(to html: inout HTMLWriter) {
        guard rows.count > 1 else { return }
        let scale = BarScale(holding: rows.map(\.hours))
        html(.figure, .class("hours")) { html in
            html(.table) { html in
                html(.caption, wording(SitePhrases.hoursByPhase))
                html(.tbody) { html in
                    for (phase, hours) in rows { row(phase.title, hours, scale, to: &html) }
                }
                html(.tfoot) { html in
                    html(.tr) { html in
                        html(.th, .scope("row"), text: wording(SitePhrases.total))
                        html(.td) { $0(.span, .class("value"), text: total) }
                    }
                }
            }
        }
    }

    private func row(_ title: String, _ hours: Double, _ scale: BarScale, to html: inout HTMLWriter) {
        html(.tr) { html in
            html(.th, .scope("row"), .lang(lang), text: title)
            html(.td) { html in
                scale.write(hours, class: "after", to: &html)
                html(.span, .class("value"), text: wording.hours(hours))
            }
        }
    }

    private var total: String { wording.hours(rows.reduce(0) { $0 + $1.hours }) }
}
