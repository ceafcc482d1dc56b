import CasebookDiagnostics
import CasebookModel

/// Found by ``YAMLTreeBuilder`` when it closes a mapping.
extension YAMLFinding {
    static func duplicateKey(_ name: String) -> Finding {
        Finding(
            .duplicateKey,
            LocalizedText(
                de: "der Schlüssel „\(name.quotable())“ steht hier zum zweiten Mal",
                en: "the key \"\(name.quotable())\" appears here for the second time"),
            hint: LocalizedText(
                de: "führen Sie beide Einträge zusammen oder löschen Sie einen",
                en: "merge the two entries or delete one"))
    }

    static var firstKeyNote: LocalizedText {
        LocalizedText(de: "hier steht er zum ersten Mal", en: "it appears here for the first time")
    }
}

extension Rule {
    /// A key stands twice in the same mapping.
    static let duplicateKey = Rule(
        "duplicate-key", .error,
        summary: LocalizedText(
            de: "Jeder Schlüssel steht nur einmal.", en: "Every key appears only once."),
        explanation: LocalizedText(
            de: "Stünde ein Schlüssel zweimal, ginge einer der beiden Werte still verloren.",
            en: "If a key appeared twice, one of the two values would be lost without notice."),
        examples: [
            .refused(
                de: "title: Eins\n↓title: Zwei", en: "title: One\n↓title: Two", for: "title: Ein Fall"),
            .accepted(de: "title: Eins", en: "title: One", for: "title: Ein Fall"),
            .refused("↓title: Zwei\nsummary: Kurz", for: "summary: Kurz"),
            .refused("licence: CC-BY-4.0\n↓licence: CC0-1.0", for: "licence: CC-BY-4.0", in: .book),
            .accepted("title: title", for: "title: Ein Fall"),
        ])
}
