import CasebookDiagnostics
import CasebookMedia
import CasebookModel

/// Media files are what their extension says, and harmless.
enum BadMedium {
    static func findings(_ inspection: MediumInspection) -> [Finding] {
        inspection.problems.map { Finding(.badMedium, $0.message) }
    }
}

extension Rule {
    /// Media files are what their extension says, and harmless.
    static let badMedium = Rule(
        "bad-medium", .error,
        summary: LocalizedText(
            de: "Mediendateien sind, was ihre Endung sagt, und ungefährlich.",
            en: "Media files are what their extension says, and harmless."),
        explanation: LocalizedText(
            de: """
                Ein umbenanntes Bild zeigt mancher Browser nicht; ein SVG mit Skript oder fremden Adressen wäre \
                bei Partnern eine Sicherheitslücke.
                """,
            en: """
                Some browsers do not show renamed pictures, and an SVG with scripts or links to other sites would be a \
                security hole on partners' pages.
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/media/plan.png  # ein umbenanntes GIF",
                en: "CaseStudies/nova/media/plan.png  # a renamed GIF", for: "CaseStudies/nova/media/plan.png",
                in: .folder, at: "CaseStudies/nova/↓case.yaml"),
            .accepted(
                de: "CaseStudies/nova/media/plan.png  # ein PNG", en: "CaseStudies/nova/media/plan.png  # a PNG",
                for: "CaseStudies/nova/media/plan.png", in: .folder),
            .accepted("media/plan.JPG", for: "media/plan.png"),
        ])
}
