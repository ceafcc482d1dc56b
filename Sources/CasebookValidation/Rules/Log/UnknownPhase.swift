import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// References to phases lead to one.
struct UnknownPhase: LogCheck {
    let rules: [Rule] = [.unknownPhase]

    func check(_ subject: LogSubject, report: inout DiagnosticCollector) {
        guard let phases = subject.phases else { return }
        let known = Set(phases)
        for phase in subject.entries.lazy.compactMap({ $0.value("phase") { PhaseID($0)?.text } })
        where !known.contains(phase.value) {
            report.report(Self.finding(phase.value, known: phases), at: phase)
        }
    }

    private static func finding(_ id: String, known: [String]) -> Finding {
        Finding(
            .unknownPhase,
            LocalizedText(de: "unbekannte Phase „\(id.quotable())“", en: "unknown phase \"\(id.quotable())\"")
        ).suggesting(id, from: known)
    }
}

extension Rule {
    /// References to phases lead to one.
    static let unknownPhase = Rule(
        "unknown-phase", .error,
        summary: LocalizedText(
            de: "Verweise auf Phasen haben ein Ziel.",
            en: "References to phases lead to a phase."),
        explanation: LocalizedText(
            de: "Einträge im Protokoll nennen die Phase mit ihrer Kennung.",
            en: "Entries in the journal refer to a phase by its id."),
        examples: [
            .refused("phase: ↓analyze", for: "phase: analyse", in: .log),
            .accepted("phase: umsetzung\n", for: "phase: analyse\n", in: .log),
        ])
}
