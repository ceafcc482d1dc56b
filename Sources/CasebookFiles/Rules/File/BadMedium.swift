import CasebookDiagnostics
import CasebookMedia
import CasebookModel

/// Media files are what their suffix says, and harmless.
enum BadMedium {
    static func findings(_ inspection: MediumInspection) -> [Finding] {
        inspection.problems.map { Finding(.badMedium, $0.message) }
    }
}

extension Rule {
    /// Media files are what their suffix says, and harmless.
    static let badMedium = Rule(
        "bad-medium", .error,
        summary: LocalizedText(
            de: "Mediendateien sind, was ihre Endung sagt, und ungefährlich.",
            en: "Media files are what their suffix says, and harmless."),
        explanation: LocalizedText(
            de: """
                Ein umbenanntes Bild zeigt mancher Browser nicht; ein SVG mit Skript oder fremden Adressen wäre \
                bei Partnern eine Sicherheitslücke.
                """,
            en: """
                Some browsers do not show a renamed picture; an SVG with script or foreign addresses would be a \
                security hole at partners.
                """),
        examples: [
            .accepted("media/plan.JPG", for: "media/plan.png")
        ])
}
