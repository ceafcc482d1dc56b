import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Figures of a common indicator mean the same in all cases.
struct IndicatorMismatch: CaseCheck {
    let rules: [Rule] = [.indicatorMismatch]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let common = subject.book?.indicators, !common.isEmpty else { return }
        for indicator in subject.file.records("outcomes").map({ $0.record("indicator") }) {
            guard let key = indicator.text("key")?.value, let meant = common.first(where: { $0.key.text == key }) else {
                continue
            }
            if let unit = indicator.text("unit"), !meant.isCounted(in: unit.value), isComparable(subject) {
                let said = LocalizedText(de: unit.value.quotable(), en: unit.value.quotable())
                report.report(meant.unit.map { Self.finding(said, instead: $0) } ?? Self.unitless(said), at: unit)
            }
            if let better = indicator.word("better", Indicator.Direction.self), let known = meant.better,
                better.value != known
            {
                report.report(Self.finding(better.value.label, instead: known.label), at: better)
            }
        }
    }

    /// Whether the book can know the unit in the language of the case: it has names in German and English.
    private func isComparable(_ subject: CaseSubject) -> Bool {
        guard let language = subject.file.value("language", { LanguageTag($0) })?.value else { return true }
        return InterfaceLanguage(rawValue: language.primary) != nil
    }

    private static func unitless(_ said: LocalizedText) -> Finding {
        Finding(
            .indicatorMismatch,
            FindingWords(
                de:
                    "zu dieser gemeinsamen Kennzahl nennt \("casebook.yaml", inForm: "die Sammlung") keine Einheit, hier steht „\(said.de)“",
                en:
                    "\("casebook.yaml", inForm: "the collection") gives no unit for this common indicator, but here it is \"\(said.en)\""
            ),
            hint: FindingWords(
                de:
                    "ergänzen Sie die Einheit \("in casebook.yaml", inForm: "in der Sammlung"); Zahlen mit anderer Einheit zählt die Auswertung nicht mit",
                en:
                    "add the unit to \("casebook.yaml", inForm: "the collection"); figures in another unit do not count in the totals"
            ))
    }

    private static func finding(_ said: LocalizedText, instead known: LocalizedText) -> Finding {
        Finding(
            .indicatorMismatch,
            FindingWords(
                de:
                    "zu dieser gemeinsamen Kennzahl sagt \("casebook.yaml", inForm: "die Sammlung") „\(known.de)“, hier steht „\(said.de)“",
                en:
                    "\("casebook.yaml", inForm: "the collection") says \"\(known.en)\" for this common indicator, but here it is \"\(said.en)\""
            ),
            hint: FindingWords(
                de: "rechnen Sie die Zahl um, oder lassen Sie \(quoted: \Indicator.key) weg",
                en: "convert the figure, or leave out \(quoted: \Indicator.key)"))
    }
}

extension Rule {
    /// Figures of a common indicator mean the same in all cases.
    static let indicatorMismatch = Rule(
        "indicator-mismatch", .warning,
        summary: LocalizedText(
            de: "Zahlen einer gemeinsamen Kennzahl meinen in allen Fällen dasselbe.",
            en: "Figures of a common indicator mean the same in all cases."),
        explanation: LocalizedText(
            de: """
                Einheit und Richtung einer gemeinsamen Kennzahl stehen in casebook.yaml; wo ein Fall nichts sagt, gelten sie. Eine \
                Zahl in anderer Einheit zählt die Auswertung nicht mit.
                """,
            en: """
                The unit and direction of a common indicator are set in casebook.yaml and apply if a case says \
                nothing. A figure in another unit does not count in the totals.
                """),
        examples: [
            .refused(
                de: "unit: ↓Besuche, after: 2, key: participants", en: "unit: ↓visits, after: 2, key: participants",
                for: "before: 1, after: 2, better: higher"),
            .accepted(
                de: "unit: Personen, after: 2, key: participants", en: "unit: people, after: 2, key: participants",
                for: "before: 1, after: 2, better: higher"),
            .refused(
                "before: 2, after: 1, better: ↓lower, key: participants", for: "before: 1, after: 2, better: higher"),
            .accepted(
                "unit: \" PERSONEN\", after: 2, key: participants", for: "before: 1, after: 2, better: higher"),
            .accepted(
                "unit: people, before: 1, after: 2, better: higher, key: participants",
                for: "before: 1, after: 2, better: higher"),
        ])
}
