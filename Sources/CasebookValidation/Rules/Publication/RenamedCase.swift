import CasebookDiagnostics
import CasebookModel

/// A folder that gets another name keeps the case's id.
enum RenamedCase {
    /// A case that was public under another name.
    static func renamed(from former: CaseID) -> Finding {
        Finding(
            .renamedCase,
            LocalizedText(
                de: "dieser Fall war als „\(former)“ öffentlich, und dessen Ordner ist fort",
                en: "this case was public as \"\(former)\", and that folder is gone"),
            hint: hint(former))
    }

    /// A case that may have been public under another name.
    static func resembling(_ former: CaseID) -> Finding {
        Finding(
            .renamedCase,
            LocalizedText(
                de:
                    "am selben Tag wurde „\(former)“ veröffentlicht, und dessen Ordner ist fort; ist es dieser Fall?",
                en: "\"\(former)\" was published on the same day, and its folder is gone; is it this case?"),
            hint: hint(former))
    }

    private static func hint(_ former: CaseID) -> FindingWords {
        .forFile(
            de:
                "wurde er umbenannt: „id: \(former)“ ergänzen; ist es ein anderer Fall: „casebook withdraw \(former)“",
            en: "if it was renamed, add \"id: \(former)\"; if it is another case, run \"casebook withdraw \(former)\"")
    }
}

extension Rule {
    /// A folder that gets another name keeps the case's id.
    static let renamedCase = Rule(
        "renamed-case", .error,
        summary: LocalizedText(
            de: "Ein umbenannter Ordner behält die Kennung des Falls.",
            en: "A renamed folder keeps the case's id."),
        explanation: LocalizedText(
            de: """
                Unter einer neuen Kennung wäre der Fall für Partner ein zweiter, und der erste bliebe stehen. Die \
                Kennung, die er schon hatte, gehört als „id:“ in case.yaml. Ist es wirklich ein neuer Fall, zieht \
                „casebook withdraw KENNUNG“ den alten zurück.
                """,
            en: """
                With a new id, partners would see a second case, and the first would stay. Put the id that \
                the case has always had into case.yaml as "id:". If it really is a new case, "casebook withdraw ID" \
                withdraws the old one.
                """),
        examples: [
            .refused(
                de: """
                    CaseStudies/↓bistro/case.yaml  # öffentlich als nova
                    CaseStudies/bistro/media/plan.png
                    CaseStudies/bistro/media/poster.pdf
                    CaseStudies/bistro/media/team.png
                    """,
                en: """
                    CaseStudies/↓bistro/case.yaml  # public as nova
                    CaseStudies/bistro/media/plan.png
                    CaseStudies/bistro/media/poster.pdf
                    CaseStudies/bistro/media/team.png
                    """,
                for: folder, in: .folder),
            .accepted(
                de: """
                    CaseStudies/bistro/case.yaml  # mit id: nova
                    CaseStudies/bistro/media/plan.png
                    CaseStudies/bistro/media/poster.pdf
                    CaseStudies/bistro/media/team.png
                    """,
                en: """
                    CaseStudies/bistro/case.yaml  # with id: nova
                    CaseStudies/bistro/media/plan.png
                    CaseStudies/bistro/media/poster.pdf
                    CaseStudies/bistro/media/team.png
                    """,
                for: folder, in: .folder),
        ])
}

/// What lies in the folder of the sample.
private let folder = """
    CaseStudies/nova/case.yaml
    CaseStudies/nova/media/plan.png
    CaseStudies/nova/media/poster.pdf
    CaseStudies/nova/media/team.png
    """
