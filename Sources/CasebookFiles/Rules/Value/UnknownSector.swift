import CasebookDiagnostics
import CasebookModel

/// The sector is a code of NACE Rev. 2.
enum UnknownSector {
    static func check(_ text: String) -> Finding? { SectorCode(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .unknownSector,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Code der NACE Rev. 2 (WZ 2008)",
                en: "\"\(text.quotable())\" is not a code of NACE Rev. 2"),
            hint: LocalizedText(
                de: "Abschnitt (I), Abteilung (\"56\"), Gruppe (\"56.1\") oder Klasse (\"56.10\")",
                en: "a section (I), division (\"56\"), group (\"56.1\") or class (\"56.10\")"))
    }
}

extension Rule {
    /// The sector is a code of NACE Rev. 2.
    static let unknownSector = Rule(
        "unknown-sector", .error,
        summary: LocalizedText(
            de: "Die Branche ist ein Code der NACE Rev. 2 (WZ 2008).",
            en: "The sector is a code of NACE Rev. 2."),
        explanation: LocalizedText(
            de: """
                Abschnitte und Abteilungen werden nachgeschlagen, Gruppen und Klassen auf ihre Form geprüft. Der \
                Code gehört in Anführungszeichen, damit aus "01" nicht 1 wird.
                """,
            en: """
                Sections and divisions are looked up, groups and classes checked for their form. The code is \
                quoted, so that "01" does not become 1.
                """),
        example: .init(rejected: "sector: Gastronomie", accepted: "sector: \"56.10\""),
        examples: [
            .refused("↓\"04\"", for: "\"56.10\""),
            .accepted("I", for: "\"56.10\""),
            .accepted("\"56\"", for: "\"56.10\""),
        ])
}
