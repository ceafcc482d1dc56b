import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Measures lie inside their phase, phases inside the project, and time runs forward.
struct PeriodCheck: CaseCheck {
    let rules: [Rule] = [.reversedPeriod, .outsidePhase, .outsideProject, .phaseOrder]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let project = subject.file.record("support")
        checkDirection(of: project, &report)
        var latestStart: Marked<PartialDate>?
        for phase in subject.phases {
            checkDirection(of: phase, &report)
            check(phase, liesIn: project, .outsideProject, &report)
            for measure in phase.records("measures") {
                checkDirection(of: measure, &report)
                check(measure, liesIn: phase, .outsidePhase, &report)
            }
            guard let start = phase.date("from") else { continue }
            if let latest = latestStart, start.value.isBefore(latest.value) {
                report.report(PeriodPhrases.order(start.value, after: latest.value), at: start)
            } else {
                latestStart = start
            }
        }
    }

    private func checkDirection(of record: MarkedRecord, _ report: inout DiagnosticCollector) {
        guard record.period.isReversed, let to = record.date("to"), let from = record.date("from") else { return }
        report.report(PeriodPhrases.reversed(from: from.value, to: to.value), at: to)
    }

    private func check(
        _ inner: MarkedRecord, liesIn outer: MarkedRecord, _ rule: Rule, _ report: inout DiagnosticCollector
    ) {
        let span = outer.period
        // A reversed span has been reported; everything would lie outside of it.
        guard !span.isReversed else { return }
        for date in [inner.date("from"), inner.date("to")].compactMap(\.self)
        where !date.value.canBeWithin(from: span.from, to: span.to) {
            report.report(PeriodPhrases.outside(date.value, span, rule), at: date)
        }
    }
}

/// The words of ``PeriodCheck``.
private enum PeriodPhrases {
    static func reversed(from: PartialDate, to: PartialDate) -> Finding {
        Finding(
            .reversedPeriod,
            LocalizedText(
                de: "das Ende \(to) liegt vor dem Beginn \(from)", en: "the end \(to) lies before the beginning \(from)"
            ))
    }

    static func outside(_ date: PartialDate, _ span: Period, _ rule: Rule) -> Finding {
        let open = LocalizedText(de: "offen", en: "open")
        let from = span.from.map { LocalizedText($0.description) } ?? open
        let to = span.to.map { LocalizedText($0.description) } ?? open
        if rule == .outsidePhase {
            return Finding(
                rule,
                LocalizedText(
                    de: "\(date) liegt außerhalb der Phase (\(from.de) bis \(to.de))",
                    en: "\(date) lies outside the phase (\(from.en) to \(to.en))"))
        }
        return Finding(
            rule,
            LocalizedText(
                de: "\(date) liegt außerhalb des Projekts (\(from.de) bis \(to.de))",
                en: "\(date) lies outside the project (\(from.en) to \(to.en))"))
    }

    static func order(_ date: PartialDate, after latest: PartialDate) -> Finding {
        Finding(
            .phaseOrder,
            LocalizedText(
                de: "diese Phase beginnt \(date), also vor einer früher genannten (\(latest))",
                en: "this phase begins \(date), before one named earlier (\(latest))"))
    }
}
