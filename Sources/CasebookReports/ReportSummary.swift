public import CasebookDiagnostics
public import CasebookModel

/// How many findings there are, in words.
public enum ReportSummary {
    /// For example: `3 Fehler, 1 Warnung in 37 Dateien`.
    public static func text(_ diagnostics: [Diagnostic], fileCount: Int) -> LocalizedText {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        let files = LocalizedText(
            de: fileCount == 1 ? "1 Datei" : "\(fileCount) Dateien",
            en: fileCount == 1 ? "1 file" : "\(fileCount) files")
        if errors == 0, warnings == 0 {
            return LocalizedText(de: "Keine Fehler in \(files.de).", en: "No errors in \(files.en).")
        }
        let counts = LocalizedText(
            de: "\(errors) Fehler, \(warnings == 1 ? "1 Warnung" : "\(warnings) Warnungen")",
            en:
                "\(errors == 1 ? "1 error" : "\(errors) errors"), \(warnings == 1 ? "1 warning" : "\(warnings) warnings")"
        )
        return LocalizedText(de: "\(counts.de) in \(files.de).", en: "\(counts.en) in \(files.en).")
    }
}
