import CasebookDiagnostics
import CasebookModel

/// The collection contains cases.
struct EmptyBook: BookCheck {
    let rules: [Rule] = [.emptyBook]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        if subject.caseCount == 0 { report.report(Self.finding, at: nil) }
    }

    private static let finding = Finding(
        .emptyBook, LocalizedText(de: "das Buch enthält noch keinen Fall", en: "the collection contains no case yet"),
        hint: LocalizedText(de: "„casebook new TITEL“ legt einen an", en: "\"casebook new TITLE\" creates one"))
}

extension Rule {
    /// The collection contains cases.
    static let emptyBook = Rule(
        "empty-book", .warning,
        summary: LocalizedText(
            de: "Das Buch enthält Fälle.",
            en: "The collection contains cases."),
        explanation: LocalizedText(
            de: "Im Ordner case_studies wurde keine case.yaml gefunden. „casebook new TITEL“ legt einen Fall an.",
            en: "No case.yaml was found in the folder case_studies. \"casebook new TITLE\" creates a case."))
}
