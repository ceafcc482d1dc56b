import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What says how a figure is known has a figure after the project.
struct EvidenceWithoutFigure: CaseCheck {
    let rules: [Rule] = [.evidenceWithoutFigure]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for indicator in subject.file.records("outcomes").map({ $0.record("indicator") }) {
            guard let evidence = indicator.word("evidence", Indicator.Evidence.self), !indicator.has("after"),
                indicator.lacksItems("later"),
                // What a company told may well be how things stood before.
                evidence.value != .reported || !indicator.has("before")
            else { continue }
            report.report(Self.finding(evidence.value), at: evidence)
        }
    }

    private static func finding(_ evidence: Indicator.Evidence) -> Finding {
        Finding(
            .evidenceWithoutFigure,
            LocalizedText(
                de: "hier steht „\(evidence.label.de)“, aber keine Zahl nach dem Projekt",
                en: "it says \"\(evidence.label.en)\" here, but there is no figure after the project"),
            hint: FindingWords(
                de: "ergänzen Sie \(blank: \Indicator.after), oder lassen Sie \(key: \Indicator.evidence) weg",
                en: "add \(blank: \Indicator.after), or leave out \(quoted: \Indicator.evidence)"))
    }
}

extension Rule {
    /// What says how a figure is known has a figure after the project.
    static let evidenceWithoutFigure = Rule(
        "evidence-without-figure", .warning,
        summary: LocalizedText(
            de: "Wer sagt, woher eine Zahl bekannt ist, nennt die Zahl.",
            en: "If a case says how a figure is known, it gives the figure."),
        explanation: LocalizedText(
            de: """
                evidence gehört zur Zahl nach dem Projekt (after, oder later). Ein Zielwert oder ein Wert vorher allein ist nicht \
                gemessen, geschätzt oder berichtet.
                """,
            en: """
                evidence refers to the figure after the project (after, or later). A target or an earlier value on its \
                own is not measured, estimated or reported.
                """),
        examples: [
            .refused("before: 1, target: 2, evidence: ↓measured", for: "before: 1, after: 2, better: higher"),
            .accepted("before: 1, after: 2, evidence: measured", for: "before: 1, after: 2, better: higher"),
            .accepted("before: 1, target: 2, evidence: reported", for: "before: 1, after: 2, better: higher"),
        ])
}
