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
                quantity(wording.number(value), unit: indicator.unit, language: lang, to: &html)
            }
        }
    }

    private func quantity(_ number: String, unit: String?, language: String?, to html: inout HTMLWriter) {
        html(.span, .class("value")) { html in
            html(.strong, number)
            if let unit { html(.span, .lang(language), text: "\u{A0}" + unit) }
        }
    }

    private func change(to html: inout HTMLWriter) {
        guard let change = wording.change(of: indicator) else { return }
        html(.tr, .class("change")) { html in
            html(.th, .scope("row"), text: wording(Phrase.change))
            html(.td) { html in
                quantity(
                    change.difference, unit: change.unit, language: change.isUnitOfWording ? nil : lang, to: &html)
                if let relative = change.relative { html(.span, .class("value"), text: " (\(relative))") }
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
