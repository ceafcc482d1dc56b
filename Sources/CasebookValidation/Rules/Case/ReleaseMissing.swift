import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Published cases have a release.
struct ReleaseMissing: CaseCheck {
    let rules: [Rule] = [.releaseMissing]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published, !subject.file.has("release") else { return }
        report.report(Self.finding, at: subject.missing("release"))
    }

    private static let finding = Finding(
        .releaseMissing,
        FindingWords(
            de: "die Freigabe\(aside: \CaseStudy.release) fehlt",
            en: "the permission to publish the case is missing"),
        hint: FindingWords(
            de: """
                ohne sie wird nichts exportiert; tragen Sie sie ein, oder setzen Sie \
                \(setting: \CaseStudy.status, EditorialStatus.review)
                """,
            en: """
                nothing is exported without it; enter it, or set \
                \(setting: \CaseStudy.status, EditorialStatus.review)
                """))
}

extension Rule {
    /// Published cases have a release.
    static let releaseMissing = Rule(
        "release-missing", .error,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle haben eine Freigabe.",
            en: "Published cases have permission."),
        explanation: LocalizedText(
            de: """
                Ohne Freigabe, meist die des Unternehmens, wird ein Fall nie veröffentlicht. Tragen Sie ein, wann, von wem und \
                wofür sie erteilt wurde.
                """,
            en: """
                A case is never published without permission, which is usually the company's consent. Enter when it \
                was given, by whom, and for which channels.
                """),
        examples: [
            .refused(
                "",
                for: "release: {granted_on: 2021-02-15, basis: fictional, channels: [website], expires_on: 2041}\n",
                at: "status: ↓published"),
            .accepted(
                de: """
                    release:
                      granted_on: 2021-02-15
                      granted_by: Inhaberin
                      basis: consent
                      channels: [website]

                    """,
                en: """
                    release:
                      granted_on: 2021-02-15
                      granted_by: The owner
                      basis: consent
                      channels: [website]

                    """,
                for: "release: {granted_on: 2021-02-15, basis: fictional, channels: [website], expires_on: 2041}\n",
                // The sample is invented, and nobody can consent for it.
                also: ["52:15 fictional-claims", "53:10 release-basis"]),
            .refused("# release: {", for: "release: {", at: "status: ↓published"),
            .accepted("status: draft", for: "status: published"),
        ])
}
