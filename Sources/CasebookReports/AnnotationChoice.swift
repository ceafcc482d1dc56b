import CasebookDiagnostics
import CasebookModel

/// Which findings are shown where only some are: the worst first, and of each kind first one of every file, so that one file
/// with many does not hide the others.
struct AnnotationChoice {
    private(set) var shown: [Diagnostic] = []
    private(set) var hidden: [Diagnostic] = []

    init(of diagnostics: [Diagnostic], limit: Int) {
        let kinds = [Severity.error, .warning, .note].map { severity in
            Self.spread(diagnostics.filter { $0.severity == severity })
        }
        let isTooMuch = kinds.contains { $0.count > limit }
        for (index, kind) in kinds.enumerated() {
            // What says how many are hidden is a notice itself.
            let room = isTooMuch && index == kinds.count - 1 ? limit - 1 : limit
            shown += kind.prefix(room)
            hidden += kind.dropFirst(room)
        }
    }

    /// First the first finding of every file, then the second ones, each in the order of the report.
    private static func spread(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var counts: [String: Int] = [:]
        let ranked = diagnostics.enumerated().map { index, diagnostic in
            let rank = counts[diagnostic.file, default: 0]
            counts[diagnostic.file] = rank + 1
            return (rank: rank, index: index, diagnostic: diagnostic)
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.diagnostic)
    }

    /// How many are hidden, and where they are; `nil` if none is.
    ///
    /// - Parameter hasSummary: whether they stand in the summary of the run.
    func notice(hasSummary: Bool) -> LocalizedText? {
        guard !hidden.isEmpty else { return nil }
        let errors = hidden.count { $0.severity == .error }
        let warnings = hidden.count { $0.severity == .warning }
        let notes = hidden.count - errors - warnings
        let german = [
            errors == 0 ? nil : "\(errors) weitere Fehler", warnings == 0 ? nil : "\(warnings) weitere Warnungen",
            notes == 0 ? nil : "\(notes) weitere Hinweise",
        ]
        let english = [
            errors == 0 ? nil : "\(errors) more errors", warnings == 0 ? nil : "\(warnings) more warnings",
            notes == 0 ? nil : "\(notes) more notes",
        ]
        let place =
            hasSummary
            ? LocalizedText(
                de: "Alle stehen in der Zusammenfassung und in der Ausgabe des Laufs.",
                en: "All of them are in the summary and the log of the run.")
            : LocalizedText(
                de: "Alle stehen in der Ausgabe des Laufs.", en: "All of them are in the log of the run.")
        return LocalizedText(
            de: "Nicht an den Zeilen gezeigt: \(german.compactMap(\.self).joined(separator: ", ")). \(place.de)",
            en: "Not shown on the lines: \(english.compactMap(\.self).joined(separator: ", ")). \(place.en)")
    }
}
