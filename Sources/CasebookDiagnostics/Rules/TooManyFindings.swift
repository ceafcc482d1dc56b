import CasebookModel

extension Diagnostic {
    /// Says that more was found than ``DiagnosticCollector`` lists.
    init(tooManyFindingsIn file: String, severity: Severity?) {
        self.init(
            rule: .tooManyFindings, severity: severity, file: file,
            message: LocalizedText(
                de: "weitere Befunde in dieser Datei sind nicht aufgeführt",
                en: "more findings in this file are not listed"))
    }
}

extension Rule {
    /// A file has more findings than anybody reads.
    public static let tooManyFindings = Rule(
        "too-many-findings", .note,
        summary: LocalizedText(
            de: "Eine Datei hat mehr Befunde, als aufgeführt werden.",
            en: "A file has more findings than are listed."),
        explanation: LocalizedText(
            de: """
                Je Datei werden höchstens \(DiagnosticCollector.limit) Befunde aufgeführt. Beheben Sie diese, und prüfen \
                Sie noch einmal. Der Befund wiegt so schwer wie der schwerste, der nicht aufgeführt ist.
                """,
            en: """
                At most \(DiagnosticCollector.limit) findings are listed for each file. Fix these, and check again. \
                This finding is as severe as the worst one that is not listed.
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # 600 unbekannte Felder",
                en: "CaseStudies/nova/↓case.yaml  # 600 unknown keys", for: "CaseStudies/nova/case.yaml", in: .folder,
                also: ["CaseStudies/nova/case.yaml unknown-key"])
        ])
}
