import CasebookDiagnostics
import CasebookModel

/// The folder that `case_studies` names exists, if there are cases in another one.
struct MissingCaseFolder: BookCheck {
    let rules: [Rule] = [.missingCaseFolder]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        guard Self.isFound(in: subject), let missing = subject.missing, let instead = missing.instead else { return }
        report.report(Self.finding(missing, instead), at: subject.file.field("case_studies"))
    }

    /// Whether the folder is missing, and cases lie in another one.
    static func isFound(in subject: BookSubject) -> Bool {
        subject.missing?.instead != nil && subject.file.has("case_studies")
    }

    private static func finding(_ missing: MissingFolder, _ instead: String) -> Finding {
        let (path, other) = (missing.path.text.quotable(), instead.quotable())
        return Finding(
            .missingCaseFolder,
            LocalizedText(
                de: "den Ordner „\(path)“ gibt es nicht; Fälle liegen in „\(other)“",
                en: "there is no folder \"\(path)\"; there are cases in \"\(other)\""),
            hint: .forFile(
                de: "schreiben Sie „case_studies: \(other)“, oder benennen Sie den Ordner um",
                en: "write \"case_studies: \(other)\", or rename the folder"),
            replacement: instead)
    }
}

extension Rule {
    /// The folder of the cases is there.
    static let missingCaseFolder = Rule(
        "missing-case-folder", .error,
        summary: LocalizedText(
            de: "Den Ordner, den case_studies nennt, gibt es.", en: "The folder given in case_studies exists."),
        explanation: LocalizedText(
            de: """
                Nennt case_studies einen Ordner, den es nicht gibt, und liegen die Fälle in einem anderen, wäre die \
                Sammlung leer, und nach außen sähe es aus, als seien alle Fälle gelöscht. Geprüft werden die Fälle \
                dort, wo sie liegen; exportiert wird nichts Neues, bis der Name stimmt.
                """,
            en: """
                If case_studies names a folder that does not exist, and the cases are in another one, the collection \
                would be empty, and to everybody else it would look as if all cases had been deleted. The cases are \
                checked where they are; nothing new is exported until the name is right.
                """),
        examples: [
            .refused("↓casebook.yaml  # case_studies: Fallstudien", for: "casebook.yaml", in: .folder),
            .accepted("casebook.yaml  # case_studies: CaseStudies", for: "casebook.yaml", in: .folder),
        ])
}
