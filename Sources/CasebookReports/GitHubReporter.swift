public import CasebookDiagnostics
public import CasebookModel

/// Writes findings as workflow commands of GitHub Actions, which show them on the changed lines
/// (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>).
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and drops the others without a word. So the most important
/// ones are commands, a notice says how many there are beside, and those are plain lines of the log.
public struct GitHubReporter: DiagnosticReporter {
    /// How many of each kind GitHub shows of a step.
    static let limit = 10

    /// Whether everything stands in the summary of the run too.
    private let hasSummary: Bool

    public init(hasSummary: Bool = false) { self.hasSummary = hasSummary }

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        let choice = AnnotationChoice(of: diagnostics, limit: Self.limit)
        var lines = choice.shown.map { line(of: $0, language) }
        if let notice = choice.notice(hasSummary: hasSummary) {
            lines.insert("::notice title=casebook::" + data(notice[language]), at: 0)
            lines += choice.hidden.map { plainLine(of: $0, language) }
        }
        return Array(lines.map { $0 + "\n" }.joined().utf8)
    }

    /// A line of the log. It begins with a sign, so that no file's name makes it a command.
    private func plainLine(of diagnostic: Diagnostic, _ language: InterfaceLanguage) -> String {
        let text = TextReporter(usesColour: false).report([diagnostic], in: language)
        return "- " + String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
    }

    private func line(of diagnostic: Diagnostic, _ language: InterfaceLanguage) -> String {
        let command =
            switch diagnostic.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        var properties = ["file=" + property(diagnostic.file)]
        if let range = diagnostic.range {
            properties.append("line=\(range.start.line)")
            properties.append("endLine=\(range.end.line)")
            // GitHub takes columns only where begin and end stand on one line.
            if range.start.line == range.end.line {
                properties.append("col=\(range.start.column)")
                properties.append("endColumn=\(max(range.start.column, range.end.column - 1))")
            }
        }
        properties.append("title=" + property(diagnostic.rule.id))
        let text = [diagnostic.message[language], diagnostic.hint?[language]].compactMap(\.self).joined(separator: "\n")
        return "::\(command) \(properties.joined(separator: ","))::\(data(text))"
    }

    /// The escapes of a message.
    private func data(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The escapes of a property, which ends at a comma or colon.
    private func property(_ text: String) -> String {
        var escaped = ""
        for scalar in data(text).unicodeScalars {
            switch scalar {
            case ":": escaped += "%3A"
            case ",": escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
