import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// References to measures lead to one.
struct UnknownMeasure: CaseCheck {
    let rules: [Rule] = [.unknownMeasure]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let ids = subject.knownMeasureIDs else { return }
        let known = Set(ids)
        for id in subject.file.records("outcomes").flatMap({ $0.list("measures") { MeasureID($0)?.text } })
        where !known.contains(id.value) {
            report.report(Self.finding(id.value, known: ids), at: id)
        }
    }

    private static func finding(_ id: String, known: [String]) -> Finding {
        Finding(
            .unknownMeasure,
            LocalizedText(de: "unbekannte Maßnahme „\(id.quotable())“", en: "unknown measure \"\(id.quotable())\"")
        ).suggesting(id, from: known)
    }
}

/// So have those of a journal.
extension UnknownMeasure: LogCheck {
    func check(_ subject: LogSubject, report: inout DiagnosticCollector) {
        guard let measures = subject.measures else { return }
        let known = Set(measures)
        for id in subject.entries.lazy.compactMap({ $0.value("measure") { MeasureID($0)?.text } })
        where !known.contains(id.value) {
            report.report(Self.finding(id.value, known: measures), at: id)
        }
    }
}

extension Rule {
    /// References to measures lead to one.
    static let unknownMeasure = Rule(
        "unknown-measure", .error,
        summary: LocalizedText(
            de: "Verweise auf Maßnahmen haben ein Ziel.",
            en: "References to measures lead to a measure."),
        explanation: LocalizedText(
            de: "Ergebnisse nennen die Maßnahmen, die zu ihnen geführt haben, mit ihrer Kennung.",
            en: "Outcomes name the measures that brought them about, by their ids."),
        examples: [
            .refused("measures: [↓trainnig]", for: "measures: [training]"),
            .refused("measure: ↓train", for: "measure: training", in: .log),
            .accepted("measures: [ training, ]\n", for: "measures: [training]\n"),
            .accepted("", for: "  measure: training\n", in: .log),
        ])
}
