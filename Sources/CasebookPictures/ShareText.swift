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
            lines.append(span(wording(Genre.teaching.label), size: 30, isBold: true, .rust))
            lines.append(gap(10))
        }
        lines.append(span(card.title, size: size, isBold: true, .ink))
        if let headline = card.headline {
            lines.append(gap(26))
            lines.append(figures(of: headline))
            lines.append(span(about(headline), size: 28, .slate))
        }
        return lines.joined(separator: "\n")
    }

    /// Whose case it is.
    var source: String {
        let collection = card.collection == card.publisher ? nil : card.collection
        let words = [card.publisher, collection].compactMap(\.self).joined(separator: " · ")
        return span(words, size: 26, .white)
    }

    private func figures(of indicator: Indicator) -> String {
        let figures = [indicator.before, indicator.after].compactMap(\.self).map {
            wording.figure($0, unit: indicator.unit).number
        }
        let values = span(figures.joined(separator: " → "), size: 76, isBold: true, .rust)
        return values + (indicator.unit.map { span(" " + $0, size: 36, .ink) } ?? "")
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
    private func gap(_ pixels: Int) -> String { span(" ", size: pixels) }

    private enum Ink: String {
        case rust = "#a8480f"
        case ink = "#10292d"
        case slate = "#3d5356"
        case white = "#ffffff"
    }

    private func span(_ text: String, size: Int, isBold: Bool = false, _ ink: Ink? = nil) -> String {
        // Nothing breaks a line.
        let line = text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        let markup = XMLWriter.fragment(depth: 0) { xml in
            xml.element(
                "span", XMLProperty("size", "\(size)pt"), isBold ? XMLProperty("weight", "bold") : nil,
                ink.map { XMLProperty("fgcolor", $0.rawValue) }, text: line)
        }
        return String(decoding: markup, as: UTF8.self)
    }
}
