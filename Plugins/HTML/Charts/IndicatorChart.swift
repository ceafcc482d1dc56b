import CasebookPluginAPI

/// The figures of an indicator as bars in a table, from zero on, with the target as a line through them and the change in words.
struct IndicatorChart {
    let indicator: Indicator
    let wording: Wording
    /// The language of the case, if it is not the page's.
    let lang: String?

    func write(to html: inout HTMLWriter) {
        let facts = wording.facts(of: indicator)
        let bars = facts.compactMap(\.figure).filter { $0.place != .target }
        let scale = BarScale(holding: bars.map(\.value), target: indicator.target)
        html(.figure, .class("indicator")) { html in
            html(.table) { html in
                html(.caption, .lang(lang), text: indicator.name)
                html(.tbody) { html in
                    for fact in facts {
                        if let figure = fact.figure { row(fact, figure, scale, to: &html) }
                        if fact.kind == .change { writeChange(fact, to: &html) }
                    }
                }
            }
            writeNotes(facts.filter { $0.kind == .note }, to: &html)
        }
    }

    private func row(
        _ fact: IndicatorFact, _ figure: (value: Double, place: IndicatorFact.Figure), _ scale: BarScale,
        to html: inout HTMLWriter
    ) {
        html(.tr, .when(figure.place == .target, .class("target"))) { html in
            html(.th, .scope("row"), text: wording(fact.label))
            html(.td) { html in
                scale.write(figure.value, class: barClass(of: figure.place), to: &html)
                let written = wording.figure(figure.value, unit: indicator.unit)
                quantity(written.number, unit: written.unit, language: lang, to: &html)
            }
        }
    }

    /// The target is no bar: it is the line through the others, which its own row shows alone.
    private func barClass(of figure: IndicatorFact.Figure) -> StaticString? {
        switch figure {
        case .before: "before"
        case .target: nil
        case .after: indicator.evidence == .potential ? "possible" : "after"
        case .later: "later"
        }
    }

    private func quantity(_ number: String, unit: String?, language: String?, to html: inout HTMLWriter) {
        html(.span, .class("value")) { html in
            html(.strong, number)
            if let unit { html(.span, .lang(language), text: unit.behindFigure) }
        }
    }

    private func writeChange(_ fact: IndicatorFact, to html: inout HTMLWriter) {
        guard let change = wording.change(of: indicator) else { return }
        html(.tr, .class("change")) { html in
            html(.th, .scope("row"), text: wording(fact.label))
            html(.td) { html in
                quantity(
                    change.difference, unit: change.unit, language: change.isUnitOfWording ? nil : lang, to: &html)
                if let relative = change.relative { html(.span, .class("value"), text: " (\(relative))") }
                if indicator.evidence != .potential, let hasImproved = indicator.hasImproved {
                    html(
                        .span, .class(hasImproved ? "verdict improved" : "verdict worsened"),
                        text: wording(said(of: hasImproved)))
                }
            }
        }
    }

    /// Where a later figure stands otherwise, it was so but at first; the note below says how it stands.
    private func said(of hasImproved: Bool) -> LocalizedText {
        guard indicator.lastStanding != nil else { return hasImproved ? SitePhrases.improved : SitePhrases.worsened }
        return hasImproved ? SitePhrases.improvedAtFirst : SitePhrases.worsenedAtFirst
    }

    private func writeNotes(_ notes: [IndicatorFact], to html: inout HTMLWriter) {
        guard !notes.isEmpty else { return }
        html(.figcaption) { html in
            for (index, note) in notes.enumerated() {
                html.text((index == 0 ? "" : " · ") + wording(note.label) + ": ")
                html(.span, .lang(note.isOfCase ? lang : nil), text: note.value)
            }
        }
    }
}

extension IndicatorFact {
    /// The figure that a chart can show, if it is one.
    fileprivate var figure: (value: Double, place: Figure)? {
        if case .figure(let value, let place) = kind { (value, place) } else { nil }
    }
}
