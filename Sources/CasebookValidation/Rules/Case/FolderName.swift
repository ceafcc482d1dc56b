import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// The folder of a case is named after its id.
struct FolderName: CaseCheck {
    let rules: [Rule] = [.folderName]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard CaseID(subject.folderName) == nil else { return }
        report.report(Self.finding(subject.folderName), at: nil)
    }

    private static func finding(_ name: String) -> Finding {
        let hint = CaseID(title: name).map { slug in
            LocalizedText(
                de: "benennen Sie ihn um, zum Beispiel in „\(slug)“", en: "rename it, for example to \"\(slug)\"")
        }
        return Finding(
            .folderName,
            LocalizedText(
                de: "der Ordner „\(name.quotable())“ kann keine Kennung sein",
                en: "the folder \"\(name.quotable())\" cannot be an id"), hint: hint)
    }
}

extension Rule {
    /// The folder of a case is named after its id.
    static let folderName = Rule(
        "folder-name", .error,
        summary: LocalizedText(
            de: "Der Ordner eines Falls heißt wie seine Kennung.",
            en: "The folder of a case is named after its id."),
        explanation: LocalizedText(
            de: """
                Der Ordnername ist die Kennung des Falls, steht in Adressen und bleibt für immer: Kleinbuchstaben, \
                Ziffern, einzelne Bindestriche.
                """,
            en: """
                The folder's name is the id of the case. It appears in addresses and never changes: lower-case \
                letters, digits, single hyphens.
                """),
        examples: [
            .refused(
                "CaseStudies/↓Café Nova", for: "CaseStudies/nova", in: .folder, also: ["published.yaml removed-case"]),
            .accepted(
                "CaseStudies/cafe-nova", for: "CaseStudies/nova", in: .folder,
                also: ["CaseStudies/cafe-nova/case.yaml renamed-case"]),
        ])
}
