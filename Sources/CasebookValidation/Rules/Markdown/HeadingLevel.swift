import CasebookDiagnostics
import CasebookModel

/// Headings in texts skip no level.
enum HeadingLevel {
    static func finding(from: Int, to: Int) -> Finding {
        let sign = String(repeating: "#", count: from + 1)
        return Finding(
            .headingLevel,
            LocalizedText(
                de: "auf eine Überschrift der Ebene \(from) folgt eine der Ebene \(to)",
                en: "a heading of level \(to) follows one of level \(from)"),
            hint: LocalizedText(de: "schreiben Sie \(sign)", en: "write \(sign)"))
    }
}

extension Rule {
    /// Headings in texts skip no level.
    static let headingLevel = Rule(
        "heading-level", .error,
        summary: LocalizedText(
            de: "Überschriften in Texten überspringen keine Ebene.",
            en: "Headings in texts skip no level."),
        explanation: LocalizedText(
            de: "Vorleseprogramme erschließen einen Text über seine Überschriften (WCAG 1.3.1).",
            en: "Screen readers open up a text by its headings (WCAG 1.3.1)."),
        example: .init(rejected: "### Eins\n##### Zwei", accepted: "### Eins\n#### Zwei"),
        examples: [
            .refused("↓##### Zwei", for: "#### Zwei"),
            .accepted("### Zwei", for: "#### Zwei"),
        ])
}
