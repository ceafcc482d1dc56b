import CasebookDiagnostics
import CasebookModel

/// A DOI is written as it is registered.
enum BadDOI {
    static func check(_ text: String) -> Finding? { DOI(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        let meant = DOI.meant(by: text)
        return Finding(
            .badDOI,
            LocalizedText(de: "„\(text.quotable())“ ist keine DOI", en: "\"\(text.quotable())\" is not a DOI"),
            hint: meant.map { LocalizedText(de: "schreiben Sie \($0.text)", en: "write \($0.text)") }
                ?? LocalizedText(
                    de: "sie beginnt mit 10., zum Beispiel 10.5281/zenodo.1234567",
                    en: "it begins with 10., for example 10.5281/zenodo.1234567"),
            replacement: meant?.text)
    }
}

extension Rule {
    /// A DOI is written as it is registered.
    static let badDOI = Rule(
        "bad-doi", .error,
        summary: LocalizedText(
            de: "Eine DOI steht so da, wie sie registriert ist.", en: "A DOI is written as it was registered."),
        explanation: LocalizedText(
            de: """
                Exporte machen aus der DOI den Link im Zitiervorschlag und die Kennung in DocBook. Darum steht nur die Kennung \
                da, ohne „https://doi.org/“ oder „doi:“.
                """,
            en: """
                Exports turn the DOI into the link of the suggested citation and into an identifier in DocBook. So only the \
                identifier belongs here, without "https://doi.org/" or "doi:".
                """),
        examples: [
            .refused(
                "topics: [skills]\nidentifiers: {doi: ↓\"https://doi.org/10.5281/zenodo.1\"}", for: "topics: [skills]"),
            .refused("topics: [skills]\nidentifiers: {doi: ↓11.5281/abc}", for: "topics: [skills]"),
            .accepted("topics: [skills]\nidentifiers: {doi: 10.5281/zenodo.1}", for: "topics: [skills]"),
        ])
}
