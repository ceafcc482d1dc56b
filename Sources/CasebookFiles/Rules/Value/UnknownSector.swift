import CasebookDiagnostics
import CasebookModel

/// The sector is a NACE Rev. 2 code.
enum UnknownSector {
    static func check(_ text: String) -> Finding? { SectorCode(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .unknownSector,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Code der NACE Rev. 2 (WZ 2008)",
                en: "\"\(text.quotable())\" is not a NACE Rev. 2 code"),
            hint: LocalizedText(
                de: "Abschnitt (I), Abteilung (\"56\"), Gruppe (\"56.1\") oder Klasse (\"56.10\")",
                en: "a section (I), division (\"56\"), group (\"56.1\") or class (\"56.10\")"))
    }
}

extension Rule {
    /// The sector is a NACE Rev. 2 code.
    static let unknownSector = Rule(
        "unknown-sector", .error,
        summary: LocalizedText(
            de: "Die Branche ist ein Code der NACE Rev. 2 (WZ 2008).",
            en: "The sector is a NACE Rev. 2 code."),
        explanation: LocalizedText(
            de: """
                Abschnitte und Abteilungen werden nachgeschlagen, Gruppen und Klassen auf ihre Form geprüft. Der \
                Code gehört in Anführungszeichen, damit aus "01" nicht 1 wird.
                """,
            en: """
                Sections and divisions are looked up, groups and classes checked for their form. Put the code in \
                quotes, so that "01" does not become 1.
                """),
        example: Example(
            de: ("sector: Gastronomie", "sector: \"56.10\""),
            en: ("sector: Catering", "sector: \"56.10\"")),
        examples: [
            .refused("↓\"04\"", for: "\"56.10\""),
            .accepted("I", for: "\"56.10\""),
            .accepted("\"56\"", for: "\"56.10\""),
        ])
}
