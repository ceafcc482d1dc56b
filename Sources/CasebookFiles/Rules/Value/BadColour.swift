import CasebookDiagnostics
import CasebookModel

/// Colours are written #rrggbb.
enum BadColour {
    static func check(_ text: String) -> Finding? { Colour(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .badColour,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine Farbe", en: "\"\(text.quotable())\" is not a colour"),
            hint: LocalizedText(de: "zum Beispiel \"#003882\"", en: "for example \"#003882\""))
    }
}

extension Rule {
    /// Colours are written #rrggbb.
    static let badColour = Rule(
        "bad-colour", .error,
        summary: LocalizedText(
            de: "Farben stehen als #rrggbb.",
            en: "Colours are written #rrggbb."),
        explanation: LocalizedText(
            de: """
                Die Farbe eines Partners wird auf Lesbarkeit geprüft und muss dafür eindeutig sein. Ohne \
                Anführungszeichen ist # in YAML der Anfang eines Kommentars.
                """,
            en: """
                A partner's colour is checked for legibility, so it must be unambiguous. Without quotes, # \
                begins a comment in YAML.
                """),
        examples: [
            .refused(de: "accent: ↓blau", en: "accent: ↓blue", for: "accent: \"#003882\"", in: .book),
            .accepted("\"#FFaa00\"", for: "\"#003882\"", in: .book),
        ])
}
