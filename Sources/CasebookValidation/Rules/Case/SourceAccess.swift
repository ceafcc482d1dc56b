import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Nobody compiles a case from sources that are only read later.
struct SourceAccess: CaseCheck {
    let rules: [Rule] = [.sourceAccess]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let release = subject.file.record("release")
        guard release.word("basis", Release.Basis.self)?.value == .publicSource,
            let compiled = release.date("granted_on")?.value
        else { return }
        for accessed in subject.file.records("sources").compactMap({ $0.date("accessed_on") })
        where compiled.isBefore(accessed.value) {
            report.report(Self.finding(accessed.value, compiled), at: accessed)
        }
    }

    private static func finding(_ accessed: PartialDate, _ compiled: PartialDate) -> Finding {
        Finding(
            .sourceAccess,
            LocalizedText(
                de:
                    "diese Quelle wurde erst nach dem Tag abgerufen (\(accessed)), an dem der Fall zusammengestellt war (\(compiled))",
                en:
                    "this source was accessed (\(accessed)) only after the day on which the case was compiled (\(compiled))"
            ),
            hint: FindingWords(
                de: """
                    auf der Seite stehen beide Tage; setzen Sie \(key: \Release.grantedOn) auf den Tag, an dem Sie \
                    zuletzt mit den Quellen gearbeitet haben
                    """,
                en: """
                    readers see both days; set \(key: \Release.grantedOn) to the day on which you last worked with the sources
                    """))
    }
}

extension Rule {
    /// Nobody compiles a case from sources that are only read later.
    static let sourceAccess = Rule(
        "source-access", .warning,
        summary: LocalizedText(
            de: "Ein Fall nach öffentlichen Quellen ist nicht älter als das letzte Lesen seiner Quellen.",
            en: "A case from public sources is not older than the last reading of its sources."),
        explanation: LocalizedText(
            de: """
                Auf der Seite steht „Nach öffentlichen Quellen zusammengestellt am …“ (granted_on) und bei jeder Quelle, wann sie \
                abgerufen wurde (accessed_on). Liegt das Abrufen später, beruht der Text auf etwas, das noch niemand gelesen hatte.
                """,
            en: """
                The page says "Compiled from public sources on …" (granted_on), and of each source when it was accessed \
                (accessed_on). If a source was accessed later, the text rests on something that nobody had read yet.
                """),
        examples: [
            .refused(
                de: """
                    release: {granted_on: 2021-02-15, basis: public-source, channels: [website]}
                    sources: [{title: Zeitung, accessed_on: ↓2021-03-01}]
                    """,
                en: """
                    release: {granted_on: 2021-02-15, basis: public-source, channels: [website]}
                    sources: [{title: Newspaper, accessed_on: ↓2021-03-01}]
                    """, for: release, also: ["50:42 release-basis"]),
            .accepted(
                de: """
                    release: {granted_on: 2021-03-01, basis: public-source, channels: [website]}
                    sources: [{title: Zeitung, accessed_on: 2021-03-01}]
                    """,
                en: """
                    release: {granted_on: 2021-03-01, basis: public-source, channels: [website]}
                    sources: [{title: Newspaper, accessed_on: 2021-03-01}]
                    """, for: release, also: ["50:42 release-basis"]),
        ])

    private static let release =
        "release: {granted_on: 2021-02-15, basis: fictional, channels: [website], expires_on: 2041}"
}
