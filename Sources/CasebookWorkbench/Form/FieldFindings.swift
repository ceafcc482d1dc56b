import CasebookDiagnostics
import CasebookEditing

/// What was found in a case, by the field that it concerns.
struct FieldFindings: Sendable {
    private(set) var byPath: [String: [Diagnostic]] = [:]
    /// What belongs to no field of the form.
    private(set) var others: [Diagnostic] = []
    let all: [Diagnostic]

    init(_ diagnostics: [Diagnostic]) {
        all = diagnostics
        for diagnostic in diagnostics {
            guard let path = diagnostic.field, !path.steps.isEmpty else {
                others.append(diagnostic)
                continue
            }
            byPath[path.description, default: []].append(diagnostic)
        }
    }

    /// The findings of a field and, if it is no group of fields, of everything below it.
    func of(_ path: FieldPath, withBelow: Bool) -> [Diagnostic] {
        let own = byPath[path.description] ?? []
        guard withBelow else { return own }
        let prefix = path.description + "["
        return own + byPath.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// How many errors stand in a field and below.
    func errorCount(below key: String) -> Int {
        byPath.lazy.filter { $0.key == key || $0.key.hasPrefix(key + ".") || $0.key.hasPrefix(key + "[") }
            .reduce(0) { $0 + $1.value.count { $0.severity == .error } }
    }
}
