import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Lists name every value only once.
struct DuplicateValue: CaseCheck {
    let rules: [Rule] = [.duplicateValue]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let file = subject.file
        var lists = [file.list("topics") { $0 }, file.list("sdgs") { $0 }]
        lists += file.records("outcomes").map { $0.list("measures") { $0 } }
        lists.append(file.record("release").list("channels") { $0 })
        for value in lists.flatMap(Self.repeated) { report.report(Self.finding(value.value), at: value) }
    }

    private static func repeated(_ values: [Located<String>]) -> [Located<String>] {
        var seen: Set<String> = []
        return values.filter { !seen.insert($0.value).inserted }
    }

    private static func finding(_ value: String) -> Finding {
        Finding(
            .duplicateValue,
            LocalizedText(
                de: "„\(value.quotable())“ steht zweimal in der Liste",
                en: "\"\(value.quotable())\" appears in the list twice"))
    }
}

extension Rule {
    /// Lists name every value only once.
    static let duplicateValue = Rule(
        "duplicate-value", .warning,
        summary: LocalizedText(
            de: "Listen nennen jeden Wert nur einmal.",
            en: "Lists contain every value only once."),
        explanation: LocalizedText(
            de: "Ein doppelter Wert ist meist beim Kopieren entstanden.",
            en: "A value that appears twice was usually copied by mistake."),
        examples: [
            .refused("topics: [skills, ↓skills]", for: "topics: [skills]"),
            .refused("measures: [training, ↓training]", for: "measures: [training]"),
            .refused("channels: [website, ↓website]", for: "channels: [website]"),
            .refused("sdgs: [8, ↓8]", for: "sdgs: [8, 9]"),
            .accepted("sdgs: [9, 8]", for: "sdgs: [8, 9]"),
        ])
}
