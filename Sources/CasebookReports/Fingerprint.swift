import CasebookDiagnostics
import CasebookModel

/// A name for a finding that stays the same when lines above it come and go.
enum Fingerprint {
    /// The fingerprints of findings in their order: made of file, rule and the text of the line; equal ones are numbered. The
    /// message is no part of it: whoever words it better does not turn old findings into new ones.
    static func all(of diagnostics: [Diagnostic]) -> [String] {
        var seen: [String: Int] = [:]
        return diagnostics.map { diagnostic in
            var hash = FNV1a()
            for part in [diagnostic.file, diagnostic.rule.id, diagnostic.excerpt ?? ""] {
                hash.combine(part)
            }
            let number = seen[hash.hexadecimal, default: 0]
            seen[hash.hexadecimal] = number + 1
            hash.combine(String(number))
            return hash.hexadecimal
        }
    }
}
