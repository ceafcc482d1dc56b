import CasebookPluginAPI

/// A figure before and after, large: `11,5 → 3 Stunden`, with what was measured later, how it is known, and how it turned out.
struct KeyFigure {
    private let indicator: Indicator
    private let verdict: Verdict?
    private let wording: Wording

    init(_ indicator: Indicator, _ verdict: Verdict?, _ wording: Wording) {
        self.indicator = indicator
        self.verdict = verdict
        self.wording = wording
    }

    /// - Parameter lang: the language of the case, if it is not the page's.
    func write(lang: String?, to html: inout HTMLWriter) {
        html(.p, .class("values")) { html in
            let values = [indicator.before, indicator.after].compactMap(\.self).map {
                wording.figure($0, unit: indicator.unit).number
            }
            if values.count == 2 {
                // Eyes read the arrow, ears the words.
                html(.span, .ariaHidden) { $0.text(values, apartBy: " → ") }
                html.text(" ")
                html(.span, .class("unseen"), text: wording(SitePhrases.fromTo(values[0], values[1])))
            } else {
                html.text(values.first ?? "")
            }
            if let unit = indicator.unit { html(.span, .class("unit"), .lang(lang), text: unit.behindFigure) }
        }
        html(.p, .class("name"), .lang(lang), text: indicator.name)
        writeLast(lang: lang, to: &html)
        writeJudgement(to: &html)
    }

    /// What it has come to since.
    private func writeLast(lang: String?, to html: inout HTMLWriter) {
        guard let last = indicator.later.last else { return }
        html(.p, .class("since")) { html in
            html.text(wording(Phrase.later(last.on)) + ": " + wording.figure(last.value, unit: indicator.unit).number)
            if let unit = indicator.unit { html(.span, .lang(lang), text: unit.behindFigure) }
        }
    }

    /// A goal that was missed is as visible as one that was reached, and how a figure is known stands where it is read most.
    private func writeJudgement(to html: inout HTMLWriter) {
        let evidence = indicator.evidence
        guard verdict != nil || evidence != nil else { return }
        html(.p, .class("judgement")) { html in
            if let verdict { VerdictBadge(verdict, wording).write(to: &html) }
            if let evidence { html(.span, .class("evidence"), text: wording(evidence.label)) }
        }
    }
}

extension String {
    /// A unit as it stands behind a figure: a short one stays on its line, a long one may go to the next, as a whole.
    var behindFigure: String { (count > 3 ? " " : "\u{A0}") + self }
}
