import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Ids are unique within the case.
struct DuplicateID: CaseCheck {
    let rules: [Rule] = [.duplicateID]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for records in [
            subject.phases, subject.measures, subject.file.records("goals"), subject.file.records("outcomes"),
        ] {
            var first: [String: Located<String>] = [:]
            for id in records.compactMap({ $0.text("id") }) {
                guard let earlier = first[id.value] else {
                    first[id.value] = id
                    continue
                }
                report.report(Self.finding(id.value), at: id, notes: [Self.note(earlier)])
            }
        }
    }

    private static func finding(_ id: String) -> Finding {
        Finding(
            .duplicateID,
            LocalizedText(
                de: "die Kennung „\(id.quotable())“ gibt es schon", en: "the id \"\(id.quotable())\" already exists"))
    }

    /// An id that another case of the book has.
    static func finding(_ id: CaseID, inFolder folder: String) -> Finding {
        Finding(
            .duplicateID,
            LocalizedText(
                de: "die Kennung „\(id)“ hat schon der Fall im Ordner „\(folder.quotable())“",
                en: "the case in the folder \"\(folder.quotable())\" already has the id \"\(id)\""))
    }

    private static func note(_ earlier: Located<String>) -> Diagnostic.Note {
        Diagnostic.Note(
            earlier,
            message: LocalizedText(de: "hier steht sie zum ersten Mal", en: "it is first used here"))
    }
}

extension Rule {
    /// Ids are unique within the case.
    static let duplicateID = Rule(
        "duplicate-id", .error,
        summary: LocalizedText(
            de: "Kennungen sind innerhalb des Falls eindeutig.",
            en: "Ids are unique within a case."),
        explanation: LocalizedText(
            de: """
                Verweise und Adressen wären sonst mehrdeutig. Phasen, Maßnahmen, Ziele und Ergebnisse zählen \
                jeweils für sich.
                """,
            en: """
                Otherwise references and addresses would be ambiguous. Phases, measures, goals and outcomes are \
                counted separately.
                """),
        examples: [
            .refused(
                "goals: [{id: plus, text: A}, {id: ↓plus, text: B}]\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .accepted(
                "goals: [{id: plus, text: A}, {id: minus, text: B}]\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .refused(
                "id: umsetzung\n    title: Umsetzung\n    measures: [{id: ↓training, title: x}]\n",
                for: "id: umsetzung\n    title: Umsetzung\n"),
            .refused("  - {id: ↓ergebnis, title: x, measures: [training]}\nlessons: Gelernt", for: "lessons: Gelernt"),
            .refused("id: ↓analyse", for: "id: umsetzung"),
            .refused(
                "goals: [{id: ziel, text: Eins}, {id: ↓ziel, text: Zwei}]\nlessons: Gelernt", for: "lessons: Gelernt"),
            .accepted("id: training", for: "id: umsetzung"),
        ])
}
