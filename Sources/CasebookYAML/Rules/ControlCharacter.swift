import CasebookDiagnostics
import CasebookModel

/// Found by ``TextEncoding`` in the bytes, and by ``YAMLTreeBuilder`` where an escape stands for one.
extension YAMLFinding {
    static func forbiddenCharacter(_ scalar: Unicode.Scalar) -> Finding {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Finding(
            .controlCharacter,
            LocalizedText(
                de: "das unsichtbare Steuerzeichen \(code) darf in keinem Text stehen",
                en: "the invisible control character \(code) is not allowed in texts"),
            hint: LocalizedText(de: "löschen Sie das Zeichen", en: "delete the character"))
    }
}

extension Rule {
    /// A control character or noncharacter in a text.
    static let controlCharacter = Rule(
        "control-character", .error,
        summary: LocalizedText(
            de: "Texte enthalten keine unsichtbaren Steuerzeichen.",
            en: "Texts contain no invisible control characters."),
        explanation: LocalizedText(
            de: "XML und HTML können solche Zeichen nicht enthalten; sie gelangen meist beim Kopieren in einen Text.",
            en: "XML and HTML cannot contain such characters; they usually come with copied text."),
        examples: [
            .refused(de: #"title: ↓"Ein\x07Titel""#, en: #"title: ↓"A\x07title""#, for: "title: Ein Fall"),
            .accepted(de: "title: Ein Titel", en: "title: A title", for: "title: Ein Fall"),
            .accepted(#"title: "Ein\tFall – 😀 \u00e9""#, for: "title: Ein Fall"),
        ])
}
