import CasebookPluginAPI

/// A figure before and after as bars in a table, with the change in words.
struct IndicatorChart {
    let indicator: Indicator
    let wording: Wording
    /// The language of the case, if it is not the page's.
    let lang: String?

    func write(to html: inout HTMLWriter) {
        let scale = BarScale(holding: [indicator.before, indicator.after].compactMap(\.self))
        html(.figure, .class("indicator")) { html in
            html(.table) { html in
                html(.caption, .lang(lang), text: indicator.name)
                html(.tbody) { html in
                    bar(Phrase.before, indicator.before, scale, class: "before", to: &html)
                    bar(Phrase.after, indicator.after, scale, class: "after", to: &html)
                    change(to: &html)
                }
            }
            writeNote(to: &html)
        }
    }

    private func bar(
        _ label: LocalizedText, _ value: Double?, _ scale: BarScale, class name: StaticString,
        to html: inout HTMLWriter
    ) {
        guard let value else { return }
        html(.tr) { html in
            html(.th, .scope("row"), text: wording(label))
            html(.td) { html in
                scale.write(value, class: name, to: &html)
                quantity(wording.number(value), unit: indicator.unit, to: &html)
            }
        }
    }

    private func quantity(_ number: String, unit: String?, to html: inout HTMLWriter) {
        html(.span, .class("value")) { html in
            html(.strong, number)
            if let unit { html(.span, .lang(lang), text: "\u{A0}" + unit) }
        }
    }

    private func change(to html: inout HTMLWriter) {
        guard let change = indicator.change else { return }
        html(.tr, .class("change")) { html in
            html(.th, .scope("row"), text: wording(Phrase.change))
            html(.td) { html in
                // The difference between two percentages is not a percentage.
                let isShare = indicator.unit == "%"
                quantity(
                    wording.change(change), unit: isShare ? wording(SitePhrases.percentagePoints) : indicator.unit,
                    to: &html)
                if !isShare, let share = indicator.shareOfChange {
                    html(.span, .class("value"), text: " (\(wording.change(share))\u{A0}%)")
                }
                if let hasImproved = indicator.hasImproved {
                    html(
                        .span, .class(hasImproved ? "verdict improved" : "verdict worsened"),
                        text: wording(hasImproved ? SitePhrases.improved : SitePhrases.worsened))
                }
            }
        }
    }

    private func writeNote(to html: inout HTMLWriter) {
        let parts = [
            indicator.measuredOn.map { "\(wording(Phrase.measuredOn)): \(wording.date($0))" },
            indicator.better.map { wording($0.label) },
        ].compactMap(\.self)
        guard !parts.isEmpty || indicator.source != nil else { return }
        html(.figcaption) { html in
            html.text(parts.joined(separator: " · "))
            guard let source = indicator.source else { return }
            html.text((parts.isEmpty ? "" : " · ") + wording(Phrase.source) + ": ")
            html(.span, .lang(lang), text: source)
        }
    }
}

extension Indicator {
    /// The change in per cent of the figure before, rounded to a whole number, or below one to its first digit; `nil` if
    /// there was nothing before.
    var shareOfChange: Double? {
        guard let change, let before, before > 0 else { return nil }
        let share = change / before * 100
        guard share.isFinite, share != 0, abs(share) < 1 else { return share.rounded() }
        var scale = 10.0
        while abs(share * scale) < 1, scale < 1e12 { scale *= 10 }
        return (share * scale).rounded() / scale
    }
}
