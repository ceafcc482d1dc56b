import CasebookDiagnostics
import CasebookModel

/// Headings in texts do not skip levels.
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
    /// Headings in texts do not skip levels.
    static let headingLevel = Rule(
        "heading-level", .error,
        summary: LocalizedText(
            de: "Überschriften in Texten überspringen keine Ebene.",
            en: "Headings in texts do not skip levels."),
        explanation: LocalizedText(
            de: "Vorleseprogramme erschließen einen Text über seine Überschriften (WCAG 1.3.1).",
            en: "Screen readers navigate a text by its headings (WCAG 1.3.1)."),
        examples: [
            .refused(
                de: "  ### Eins\n\n  ↓##### Zwei\n", en: "  ### One\n\n  ↓##### Two\n",
                for: "  ### Eins\n\n  #### Zwei\n"),
            .accepted(
                de: "  ### Eins\n\n  #### Zwei\n", en: "  ### One\n\n  #### Two\n", for: "  ### Eins\n\n  #### Zwei\n"),
            .accepted("### Zwei", for: "#### Zwei"),
        ])
}
