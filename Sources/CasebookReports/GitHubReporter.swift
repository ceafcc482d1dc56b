public import CasebookDiagnostics
public import CasebookModel

/// Writes findings as workflow commands of GitHub Actions, which show them on the changed lines
/// (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>).
public struct GitHubReporter: DiagnosticReporter {
    public init() {}

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        Array(diagnostics.map { line(of: $0, language) + "\n" }.joined().utf8)
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
