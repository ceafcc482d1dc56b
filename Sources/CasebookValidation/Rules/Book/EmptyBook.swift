import CasebookDiagnostics
import CasebookModel

/// The collection contains cases.
struct EmptyBook: BookCheck {
    let rules: [Rule] = [.emptyBook]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        guard subject.caseCount == 0, !MissingCaseFolder.isFound(in: subject) else { return }
        guard let missing = subject.missing, missing.instead != nil || subject.file.has("case_studies") else {
            report.report(Self.finding, at: nil)
            return
        }
        // The field may be missing, and then there is nothing in the file to look at.
        let place =
            subject.file.has("case_studies") ? subject.file.field("case_studies") : FindingPlace(nil, shownAt: nil)
        report.report(Self.missingFolder(missing), at: place)
    }

    private static func missingFolder(_ missing: MissingFolder) -> Finding {
        var finding = Finding(
            .emptyBook,
            LocalizedText(
                de: "den Ordner „\(missing.path.text.quotable())“ gibt es nicht; die Sammlung enthält keinen Fall",
                en: "there is no folder \"\(missing.path.text.quotable())\", so the collection contains no case"),
            hint: .forFile(
                de: "legen Sie ihn an, oder nennen Sie bei case_studies den Ordner, in dem die Fälle liegen",
                en: "create it, or set case_studies to the folder that contains the cases"))
        if let instead = missing.instead {
            finding.hint = .forFile(
                de: "Fälle liegen in „\(instead.quotable())“; schreiben Sie „case_studies: \(instead.quotable())“",
                en: "there are cases in \"\(instead.quotable())\"; write \"case_studies: \(instead.quotable())\"")
            finding.replacement = instead
        }
        return finding
    }

    private static let finding = Finding(
        .emptyBook,
        LocalizedText(de: "die Sammlung enthält noch keinen Fall", en: "the collection contains no case yet"),
        hint: .forFile(de: "„casebook new TITEL“ legt einen an", en: "\"casebook new TITLE\" creates one"))
}

extension Rule {
    /// The collection contains cases.
    static let emptyBook = Rule(
        "empty-book", .warning,
        summary: LocalizedText(
            de: "Die Sammlung enthält Fälle.",
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
