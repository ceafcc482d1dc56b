import CasebookDiagnostics
import CasebookEditing
import CasebookModel

/// The outcomes of a case that refer to an item: to a measure, or one of a phase, as a cause; to a goal as what they answer.
struct CaseReferences {
    /// The titles of the outcomes; where they judge a goal, with how it turned out.
    let outcomes: [LocalizedText]
    private let isGoal: Bool

    /// - Parameter path: where the item stands. Nothing refers to what is neither phase nor measure nor goal.
    init(to path: FieldPath, in value: FieldValue) {
        let list = path.steps.first
        let id = value[path]?["id"]?.scalarText
        isGoal = list == .key("goals")
        guard let item = value[path], isGoal || list == .key("phases") else {
            outcomes = []
            return
        }
        let all = value["outcomes"]?.items ?? []
        guard !isGoal else {
            outcomes = all.filter { id != nil && $0["goal"]?.scalarText == id }.map(Self.judgement)
            return
        }
        let measures = Set(([item] + (item["measures"]?.items ?? [])).compactMap { $0["id"]?.scalarText })
        outcomes = all.filter { outcome in
            (outcome["measures"]?.items ?? []).contains { $0.scalarText.map(measures.contains) == true }
        }.map(Self.title)
    }

    private static func title(of outcome: FieldValue) -> LocalizedText {
        outcome["title"]?.scalarText.map { LocalizedText($0) } ?? LocalizedText(de: "ohne Titel", en: "untitled")
    }

    private static func judgement(of outcome: FieldValue) -> LocalizedText {
        let title = title(of: outcome)
        guard let verdict = outcome["verdict"]?.scalarText.flatMap({ Verdict(rawValue: $0) }) else { return title }
        return LocalizedText(de: "\(title.de) (\(verdict.label.de))", en: "\(title.en) (\(verdict.label.en))")
    }

    /// What is said above the outcomes when the item shall go.
    var question: LocalizedText {
        isGoal
            ? LocalizedText(de: "Diese Ergebnisse antworten darauf:", en: "These outcomes answer it:")
            : LocalizedText(de: "Diese Ergebnisse nennen es als Grund:", en: "These outcomes name it as a cause:")
    }

    /// What whoever changes the words of a goal must know.
    var note: LocalizedText {
        LocalizedText(
            de: "Darauf antwortet: \(outcomes.map(\.de).joined(separator: "; ")). "
                + "Für ein anderes Ziel legen Sie ein neues an.",
            en: "Answered by: \(outcomes.map(\.en).joined(separator: "; ")). For a different goal, add a new one.")
    }
}
