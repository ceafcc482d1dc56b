import CasebookDiagnostics
import CasebookModel

/// The sector is a NACE Rev. 2 code.
enum UnknownSector {
    static func check(_ text: String) -> Finding? { SectorCode(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        let finding = Finding(
            .unknownSector, isSubclass(text) ? tooFine(text) : unknown(text),
            hint: LocalizedText(
                de: "Abschnitt (I), Abteilung (\"56\"), Gruppe (\"56.1\") oder Klasse (\"56.10\")",
                en: "a section (I), division (\"56\"), group (\"56.1\") or class (\"56.10\")"))
        guard let meant = meant(by: text) else { return finding }
        var helpful = finding
        helpful.hint = FindingWords(
            de: "meinten Sie \"\(meant)\" (\(meant.label.de))?", en: "did you mean \"\(meant)\" (\(meant.label.en))?")
        helpful.replacement = meant.code
        return helpful
    }
}

extension UnknownSector {
    private static func unknown(_ text: String) -> LocalizedText {
        LocalizedText(
            de: "„\(text.quotable())“ ist kein Code der NACE Rev. 2 und der WZ 2008 bis zur Klasse",
            en: "\"\(text.quotable())\" is not a NACE Rev. 2 code")
    }

    private static func tooFine(_ text: String) -> LocalizedText {
        LocalizedText(
            de: "„\(text.quotable())“ ist eine Unterklasse der WZ 2008; hier steht höchstens die Klasse",
            en: "\"\(text.quotable())\" is a national subclass; the finest code that can stand here is a class")
    }

    /// Whether a text is a class of the classification with the digit behind it that only Germany has: `56.10.1`.
    private static func isSubclass(_ text: String) -> Bool {
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[2].utf8.count == 1, pieces[2].allSatisfy(\.isNumber) else { return false }
        return SectorCode("\(pieces[0]).\(pieces[1])")?.level == .class
    }

    /// The code that somebody means: `5610` without its point, `56.10.1` of the national classification, `I 56.10` with its
    /// section, `1` without its zero, or the name of a division.
    private static func meant(by text: String) -> SectorCode? {
        let digits = text.filter { ("0"..."9").contains($0) }
        guard digits.isEmpty else {
            let isCode = text.allSatisfy { $0.isNumber || $0 == "." || $0 == " " || $0.isLetter }
            guard isCode, text.count(where: \.isLetter) <= 4, digits.utf8.count <= 4 || text.contains(".") else {
                return nil
            }
            let padded = digits.utf8.count == 1 ? "0" + digits : digits
            let division = String(padded.prefix(2))
            let rest = padded.dropFirst(2).prefix(2)
            return SectorCode(rest.isEmpty ? division : "\(division).\(rest)")
        }
        if let section = SectorCode(text.uppercased()) { return section }
        let name = text.comparable
        guard name.utf8.count > 3 else { return nil }
        return (SectorCode.divisions + SectorCode.sections).first {
            $0.label.de.comparable == name || $0.label.en.comparable == name
        }
    }
}

extension Rule {
    /// The sector is a NACE Rev. 2 code.
    static let unknownSector = Rule(
        "unknown-sector", .error,
        summary: LocalizedText(
            de: "Die Branche ist ein Code der NACE Rev. 2 (WZ 2008 bis zur Klasse).",
            en: "The sector is a NACE Rev. 2 code."),
        explanation: LocalizedText(
            de: """
                Abschnitte und Abteilungen werden nachgeschlagen, Gruppen und Klassen auf ihre Form geprüft. Der \
                Code gehört in Anführungszeichen, damit aus "01" nicht 1 wird. Unterklassen der WZ 2008 wie "56.10.1" gibt \
                es nur in Deutschland; nennen Sie die Klasse.
                """,
            en: """
                Sections and divisions are looked up; for groups and classes, only the form is checked. Put the code \
                in quotes, so that "01" does not become 1. National subclasses such as "56.10.1" are too fine; give \
                the class.
                """),
        examples: [
            .refused(de: "sector: ↓Gastronomie", en: "sector: ↓Catering", for: "sector: \"56.10\""),
            .refused("↓\"04\"", for: "\"56.10\""),
            .refused("↓\"56.10.1\"", for: "\"56.10\""),
            .accepted("I", for: "\"56.10\""),
            .accepted("\"56\"", for: "\"56.10\""),
        ])
}
