public import CasebookDiagnostics
import CasebookModel

extension Diagnostic {
    /// `file:line:column: message [rule]`, for expectations.
    public var inOneLine: String {
        let place = range.map { "\($0.start.line):\($0.start.column): " } ?? ""
        return "\(file):\(place)\(message.en) [\(rule.id)]"
    }
}
