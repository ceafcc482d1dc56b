import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Common indicators are in the book's list of indicators.
struct UnknownIndicator: CaseCheck {
    let rules: [Rule] = [.unknownIndicator]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        // The keys of another book's case are that book's; what they have in common with this one is held against it by
        // ``IndicatorMismatch``.
        guard let known = subject.indicators, !subject.file.has("origin") else { return }
        for key in subject.file.records("outcomes").compactMap({
            $0.record("indicator").value("key") { IndicatorKey($0)?.text }
        }) where !known.contains(key.value) {
            report.report(Self.finding(key.value, known), at: key)
        }
    }

    private static func finding(_ key: String, _ known: [String]) -> Finding {
        Finding(
            .unknownIndicator,
            FindingWords(
                de: "die Kennzahl „\(key.quotable())“ steht nicht \("in casebook.yaml", inForm: "in der Sammlung")",
                en: "the indicator \"\(key.quotable())\" is not \("in casebook.yaml", inForm: "in the collection")"),
            hint: known.isEmpty
                ? FindingWords(
                    de:
                        "die Sammlung hat noch keine gemeinsamen Kennzahlen; ergänzen Sie sie dort\(spelling: " unter indicators")",
                    en: "the collection has no common indicators yet; add it there\(spelling: ", under indicators")")
                : FindingWords(
                    de: "es gibt: \(known.joined(separator: ", "))", en: "available: \(known.joined(separator: ", "))")
        ).suggesting(key, from: known)
    }
}

extension Rule {
    /// Common indicators are in the book's list of indicators.
    static let unknownIndicator = Rule(
        "unknown-indicator", .error,
        summary: LocalizedText(
            de: "Gemeinsame Kennzahlen stehen in der Kennzahlenliste der Sammlung.",
            en: "Common indicators are in the collection's list of indicators."),
        explanation: LocalizedText(
            de: """
                Mit key gehört eine Zahl zu einer Kennzahl, die mehrere Fälle gemeinsam haben; nur so lassen sie sich \
                zusammenzählen. Eine neue nehmen Sie zuerst in casebook.yaml unter indicators auf.
                """,
            en: """
                With "key", a figure belongs to an indicator that several cases share; only then can they be added up. \
                Add a new one to casebook.yaml first, under indicators.
                """),
        examples: [
            .refused(
                de: "better: higher, key: ↓kunden", en: "better: higher, key: ↓customers", for: "better: higher"),
            .accepted("better: higher, key: participants", for: "better: higher"),
        ])
}
