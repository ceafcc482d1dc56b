import CasebookDiagnostics
import CasebookModel

/// The collection contains cases.
struct EmptyBook: BookCheck {
    let rules: [Rule] = [.emptyBook, .missingCaseFolder]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        if let missing = subject.missing, let instead = missing.instead, subject.file.has("case_studies") {
            report.report(Self.otherFolder(missing, instead), at: subject.file.field("case_studies"))
            return
        }
        guard subject.caseCount == 0 else { return }
        guard let missing = subject.missing, missing.instead != nil || subject.file.has("case_studies") else {
            report.report(Self.finding, at: nil)
            return
        }
        // The field may be missing, and then there is nothing in the file to look at.
        let place =
            subject.file.has("case_studies") ? subject.file.field("case_studies") : FindingPlace(nil, shownAt: nil)
        report.report(Self.missingFolder(missing), at: place)
    }

    private static func otherFolder(_ missing: MissingFolder, _ instead: String) -> Finding {
        let (path, other) = (missing.path.text.quotable(), instead.quotable())
        return Finding(
            .missingCaseFolder,
            LocalizedText(
                de: "den Ordner „\(path)“ gibt es nicht; Fälle liegen in „\(other)“",
                en: "there is no folder \"\(path)\"; there are cases in \"\(other)\""),
            hint: LocalizedText(
                de: "schreiben Sie „case_studies: \(other)“, oder benennen Sie den Ordner um",
                en: "write \"case_studies: \(other)\", or rename the folder"),
            replacement: instead)
    }

    private static func missingFolder(_ missing: MissingFolder) -> Finding {
        var finding = Finding(
            .emptyBook,
            LocalizedText(
                de: "den Ordner „\(missing.path.text.quotable())“ gibt es nicht; das Buch enthält keinen Fall",
                en: "there is no folder \"\(missing.path.text.quotable())\"; the book contains no case"),
            hint: LocalizedText(
                de: "legen Sie ihn an, oder nennen Sie bei case_studies den Ordner, in dem die Fälle liegen",
                en: "make it, or name the folder in which the cases lie as case_studies"))
        if let instead = missing.instead {
            finding.hint = LocalizedText(
                de: "Fälle liegen in „\(instead.quotable())“; schreiben Sie „case_studies: \(instead.quotable())“",
                en: "there are cases in \"\(instead.quotable())\"; write \"case_studies: \(instead.quotable())\"")
            finding.replacement = instead
        }
        return finding
    }

    private static let finding = Finding(
        .emptyBook, LocalizedText(de: "das Buch enthält noch keinen Fall", en: "the collection contains no case yet"),
        hint: LocalizedText(de: "„casebook new TITEL“ legt einen an", en: "\"casebook new TITLE\" creates one"))
}

extension Rule {
    /// The folder of the cases is there.
    static let missingCaseFolder = Rule(
        "missing-case-folder", .error,
        summary: LocalizedText(
            de: "Den Ordner, den case_studies nennt, gibt es.", en: "The folder that case_studies names exists."),
        explanation: LocalizedText(
            de: """
                Nennt case_studies einen Ordner, den es nicht gibt, und liegen die Fälle in einem anderen, wäre das Buch leer, und \
                nach außen sähe es aus, als seien alle Fälle gelöscht. Geprüft werden die Fälle dort, wo sie liegen; exportiert wird \
                nichts Neues, bis der Name stimmt.
                """,
            en: """
                If case_studies names a folder that does not exist and the cases lie in another one, the collection would be \
                empty, and to the outside it would look as if all cases had been deleted. The cases are checked where they lie; \
                nothing new is exported until the name is right.
                """),
        examples: [
            .refused("↓casebook.yaml  # case_studies: Fallstudien", for: "casebook.yaml", in: .folder),
            .accepted("casebook.yaml  # case_studies: CaseStudies", for: "casebook.yaml", in: .folder),
        ])

    /// The collection contains cases.
    static let emptyBook = Rule(
        "empty-book", .warning,
        summary: LocalizedText(
            de: "Das Buch enthält Fälle.",
            en: "The collection contains cases."),
        explanation: LocalizedText(
            de: "Im Ordner case_studies wurde keine case.yaml gefunden. „casebook new TITEL“ legt einen Fall an.",
            en: "No case.yaml was found in the folder case_studies. \"casebook new TITLE\" creates a case."),
        examples: [
            .refused(
                de: "CaseStudies/  # leer", en: "CaseStudies/  # empty",
                for: """
                    CaseStudies/nova/case.yaml
                    CaseStudies/nova/media/plan.png
                    CaseStudies/nova/media/poster.pdf
                    CaseStudies/nova/media/team.png
                    """,
                in: .folder, at: "↓casebook.yaml", also: ["published.yaml removed-case"])
        ])
}
