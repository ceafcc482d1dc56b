import CasebookDiagnostics
import CasebookModel

/// Licences are given by their SPDX id.
enum UnknownLicence {
    static func check(_ text: String) -> Finding? { LicenceID(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .unknownLicence,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine Lizenz der SPDX-Liste",
                en: "\"\(text.quotable())\" is not a licence on the SPDX list"),
            hint: LocalizedText(de: "zum Beispiel CC-BY-4.0", en: "for example CC-BY-4.0")
        ).suggesting(text, from: LicenceID.all)
    }
}

extension Rule {
    /// Licences are given by their SPDX id.
    static let unknownLicence = Rule(
        "unknown-licence", .error,
        summary: LocalizedText(
            de: "Lizenzen stehen mit ihrer SPDX-Kennung.",
            en: "Licences are given by their SPDX id."),
        explanation: LocalizedText(
            de: """
                Nur mit einer eindeutigen Lizenz dürfen Partner Texte und Bilder übernehmen. Groß- und \
                Kleinschreibung zählt.
                """,
            en: """
                Partners can only use texts and pictures under an unambiguous licence. Upper and lower case matter.
                """),
        examples: [
            .refused("licence: ↓CC BY 4.0", for: "licence: CC-BY-4.0"),
            .accepted("licence: CC-BY-SA-4.0\n", for: "licence: CC-BY-4.0\n"),
        ])
}
