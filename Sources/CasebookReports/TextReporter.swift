public import CasebookDiagnostics
public import CasebookModel

/// Writes findings for people: place, message and rule on one line, then the line of the file with a mark, then what to
/// do (contract, section 4, "Diagnostics").
public struct TextReporter: DiagnosticReporter {
    private let usesColour: Bool

    public init(usesColour: Bool) { self.usesColour = usesColour }

    public func report(_ diagnostics: [Diagnostic], files: [String] = [], in language: InterfaceLanguage) -> [UInt8] {
        var bytes: [UInt8] = []
        for diagnostic in diagnostics {
            for line in lines(of: diagnostic, language) {
                bytes.append(contentsOf: line.utf8)
                bytes.append(0x0A)
            }
        }
        return bytes
    }

    private func lines(of diagnostic: Diagnostic, _ language: InterfaceLanguage) -> [String] {
        var lines = [headline(of: diagnostic, language)]
        if let range = diagnostic.range, let text = diagnostic.excerpt, let excerpt = Excerpt(text, range: range) {
            lines.append("    " + excerpt.line)
            lines.append("    " + styled(excerpt.marks, Style(of: diagnostic.severity)))
        }
        if let hint = diagnostic.hint { lines.append("    " + hint[language]) }
        for note in diagnostic.notes {
            let place = "\(diagnostic.file.quotable(limit: 1000)):\(note.range.start.line):\(note.range.start.column)"
            lines.append("    \(place): \(note.message[language])")
        }
        return lines
    }

    private func headline(of diagnostic: Diagnostic, _ language: InterfaceLanguage) -> String {
        // A file name may hold anything, even line ends and escape sequences.
        var place = diagnostic.file.quotable(limit: 1000) + ":"
        if let start = diagnostic.range?.start { place += "\(start.line):\(start.column):" }
        let severity = styled(diagnostic.severity.label[language] + ":", Style(of: diagnostic.severity))
        return "\(styled(place, .bold)) \(severity) \(diagnostic.message[language]) [\(diagnostic.rule.id)]"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Select Graphic Rendition (ECMA-48, section 8.3.117).
    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"

        init(of severity: Severity) {
            self =
                switch severity {
                case .error: .red
                case .warning: .yellow
                case .note: .blue
                }
        }
    }
}
