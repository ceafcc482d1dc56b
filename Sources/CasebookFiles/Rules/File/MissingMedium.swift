import CasebookDiagnostics
import CasebookDisk
import CasebookModel

/// Media files exist.
enum MissingMedium {
    static func finding(_ path: RelativePath, _ error: DiskError) -> Finding {
        Finding(.missingMedium, error.naming(path.text).message)
    }
}

extension Rule {
    /// Media files exist.
    static let missingMedium = Rule(
        "missing-medium", .error,
        summary: LocalizedText(
            de: "Mediendateien sind da.",
            en: "Media files exist."),
        explanation: LocalizedText(
            de: "Der Pfad ist relativ zum Ordner des Falls; Groß- und Kleinschreibung zählt.",
            en: "The path is relative to the case's folder; upper and lower case matter."),
        examples: [
            .refused(
                "CaseStudies/nova/media/Plan.png  # in case.yaml: media/plan.png",
                for: "CaseStudies/nova/media/plan.png",
                in: .folder, at: "CaseStudies/nova/↓case.yaml"),
            .accepted("media/andere.png", for: "media/plan.png"),
        ])
}
