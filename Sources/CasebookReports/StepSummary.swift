public import CasebookDiagnostics
public import CasebookModel

/// What a step of GitHub Actions puts into the summary of the run (Markdown, GitHub Flavored).
public enum StepSummary {
    /// GitHub refuses more than 1 MiB a step, and other commands of the step may want some.
    static let limit = 900 << 10

    /// All findings, and how many there are.
    public static func markdown(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8]
    {
        let headline = ReportSummary.text(diagnostics, fileCount: files.count)[language]
        let report = TextReporter(usesColour: false).report(diagnostics, files: files, in: language)
        return block(headline, report, language)
    }

    /// Why nothing could be checked.
    public static func markdown(failure: LocalizedText, in language: InterfaceLanguage) -> [UInt8] {
        block("", Array("casebook: \(failure[language])\n".utf8), language)
    }

    /// As a block of code, whatever the findings quote.
    private static func block(_ headline: String, _ text: [UInt8], _ language: InterfaceLanguage) -> [UInt8] {
        var bytes = Array("### Casebook\n\n\(headline)\n\n".utf8)
        var rest = text[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != 0x0A }
            guard bytes.count + line.count < limit else {
                let count = rest.count { $0 == 0x0A }
                let more = LocalizedText(
                    de: "… und \(count) weitere Zeilen in der Ausgabe des Laufs",
                    en: "… and \(count) more lines in the log of the run")
                return bytes + Array("\n\(more[language])\n".utf8)
            }
            bytes += Array("    ".utf8) + line + [0x0A]
            rest = rest.dropFirst(line.count + 1)
        }
        return bytes + [0x0A]
    }
}
