import CasebookPluginAPI

/// A figure before and after, large: `11,5 → 3 Stunden`.
struct KeyFigure {
    private let indicator: Indicator
    private let wording: Wording

    init(_ indicator: Indicator, _ wording: Wording) {
        self.indicator = indicator
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
                html(.span, .ariaHidden, text: values.joined(separator: " → "))
                html.text(" ")
                html(.span, .class("unseen"), text: wording(SitePhrases.fromTo(values[0], values[1])))
            } else {
                html.text(values.first ?? "")
            }
            if let unit = indicator.unit { html(.span, .class("unit"), .lang(lang), text: "\u{A0}" + unit) }
        }
        html(.p, .class("name"), .lang(lang), text: indicator.name)
    }
}
