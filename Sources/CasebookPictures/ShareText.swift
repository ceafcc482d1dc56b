import CasebookModel
import CasebookPluginAPI

/// What stands on a share picture, in the markup of Pango, which breaks lines and chooses fonts for every script.
struct ShareText {
    let card: ShareCard

    private var wording: Wording { Wording(card.interfaceLanguage) }

    /// Mark, title and figure, one below the other.
    ///
    /// - Parameter size: the size of the title in pixels.
    func block(titleSize size: Int) -> String {
        var lines: [String] = []
        if card.isFictional {
            lines.append(span(wording(Genre.teaching.label), "size='30pt' weight='bold' fgcolor='#a8480f'"))
            lines.append(gap(10))
        }
        lines.append(span(card.title, "size='\(size)pt' weight='bold' fgcolor='#10292d'"))
        if let headline = card.headline {
            lines.append(gap(26))
            lines.append(figures(of: headline))
            lines.append(span(about(headline), "size='28pt' fgcolor='#3d5356'"))
        }
        return lines.joined(separator: "\n")
    }

    /// Whose case it is.
    var source: String {
        let collection = card.collection == card.publisher ? nil : card.collection
        let words = [card.publisher, collection].compactMap(\.self).joined(separator: " · ")
        return span(words, "size='26pt' fgcolor='#ffffff'")
    }

    private func figures(of indicator: Indicator) -> String {
        let figures = [indicator.before, indicator.after].compactMap(\.self).map {
            wording.figure($0, unit: indicator.unit).number
        }
        let values = span(figures.joined(separator: " → "), "size='76pt' weight='bold' fgcolor='#a8480f'")
        return values + (indicator.unit.map { span(" " + $0, "size='36pt' fgcolor='#10292d'") } ?? "")
    }

    /// What was measured, how that is known, and how it turned out: a goal that was missed is as visible as one that was reached.
    private func about(_ indicator: Indicator) -> String {
        let last = indicator.later.last.map {
            "\(wording(Phrase.later($0.on))): \(wording.quantity($0.value, unit: indicator.unit))"
        }
        let judgement = [last, card.verdict.map { wording($0.label) }, indicator.evidence.map { wording($0.label) }]
        return ([indicator.name] + judgement.compactMap(\.self)).joined(separator: " · ")
    }

    /// A line that is only a distance.
    private func gap(_ pixels: Int) -> String { "<span size='\(pixels)pt'> </span>" }

    private func span(_ text: String, _ attributes: String) -> String {
        "<span \(attributes)>\(Self.escaped(text))</span>"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            // Nothing breaks a line, or the markup.
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
