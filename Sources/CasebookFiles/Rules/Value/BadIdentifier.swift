public import CasebookDiagnostics
import CasebookModel

/// Ids consist of a–z, 0–9 and single hyphens.
enum BadIdentifier {
    static func check(_ text: String) -> Finding? { Slug<Never>(text) == nil ? finding(text) : nil }

    /// The ids of a journal's entries.
    static func checkULID(_ text: String) -> Finding? { ULID(text) == nil ? noULID(text) : nil }

    private static func finding(_ text: String) -> Finding {
        var finding = Finding(
            .badIdentifier,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine gültige Kennung", en: "\"\(text.quotable())\" is not a valid id"),
            hint: LocalizedText(
                de: "nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, höchstens 100 Zeichen",
                en: "only lower-case letters a–z, digits and single hyphens, at most 100 characters"))
        if DeviceName.isOne(text) {
            finding.message = FindingWords(
                de: "„\(text)“ ist unter Windows der Name eines Geräts und kann keine Kennung sein",
                en: "\"\(text)\" is the name of a device on Windows and cannot be an id")
        }
        if let slug = Slug<Never>(title: text)?.text {
            finding.hint = FindingWords(de: "zum Beispiel „\(slug)“", en: "for example \"\(slug)\"")
            finding.replacement = slug
        }
        return finding
    }

    private static func noULID(_ text: String) -> Finding {
        Finding(
            .badIdentifier,
            LocalizedText(de: "„\(text.quotable())“ ist keine ULID", en: "\"\(text.quotable())\" is not a ULID"),
            hint: .forFile(
                de: "26 Zeichen aus 0–9 und A–Z ohne I, L, O, U; „casebook log“ vergibt sie",
                en: "26 characters of 0–9 and A–Z without I, L, O, U; \"casebook log\" assigns them"))
    }
}

extension Rule {
    /// Ids consist of a–z, 0–9 and single hyphens.
    public static let badIdentifier = Rule(
        "bad-id", .error,
        summary: LocalizedText(
            de: "Kennungen bestehen aus a–z, 0–9 und einzelnen Bindestrichen.",
            en: "Ids consist of a–z, 0–9 and single hyphens."),
        explanation: LocalizedText(
            de: """
                Kennungen stehen in Adressen und Dateinamen und bleiben für immer. Deshalb haben sie keine \
                Umlaute, Leerzeichen und Großbuchstaben.
                """,
            en: """
                Ids appear in addresses and file names and never change. That is why they have no umlauts, spaces or \
                capital letters.
                """),
        examples: [
            .refused(de: "id: ↓Ziel Gruppe", en: "id: ↓Target Group", for: "id: analyse"),
            .accepted(de: "id: zielgruppe", en: "id: target-group", for: "id: analyse"),
            .refused("↓01arz", for: "01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
            .refused("at: 2020-04-21\n  amends: ↓01arz3ndektsv4rrffq69g5fav", for: "at: 2020-04-21", in: .log),
            .refused("↓Die Nova:", for: "nova:", in: .book),
            .accepted("id: 1-analyse-2b", for: "id: analyse"),
        ])
}
