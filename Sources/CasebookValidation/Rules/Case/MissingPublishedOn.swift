import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Published cases give the day of publication.
struct MissingPublishedOn: CaseCheck {
    let rules: [Rule] = [.missingPublishedOn]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published, !subject.file.has("published_on") else { return }
        report.report(Self.finding, at: subject.missing("published_on"))
    }

    private static let finding = Finding(
        .missingPublishedOn,
        FindingWords(
            de: "der Tag der Veröffentlichung\(aside: \CaseStudy.publishedOn) fehlt",
            en: "the day of publication\(aside: \CaseStudy.publishedOn) is missing"),
        hint: FindingWords(de: "ohne ihn gilt der Tag der Freigabe", en: "without it, the day of the permission counts")
    )
}

extension Rule {
    /// Published cases give the day of publication.
    static let missingPublishedOn = Rule(
        "missing-published-on", .warning,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle nennen den Tag der Veröffentlichung.",
            en: "Published cases give the day of publication."),
        explanation: LocalizedText(
            de: "Listen und Feeds sind danach sortiert. Fehlt er, gilt der Tag der Freigabe.",
            en: "Lists and feeds are sorted by it. If it is missing, the day of the permission counts."),
        examples: [
            .refused("", for: "published_on: 2021-03-15\n", at: "status: ↓published"),
            .accepted("published_on: 2021", for: "published_on: 2021-03-15"),
        ])
}
