import CasebookPluginAPI

/// What became of a goal, in a word; its colour says nothing that the word does not.
struct VerdictBadge {
    private let verdict: Verdict
    private let wording: Wording

    init(_ verdict: Verdict, _ wording: Wording) {
        self.verdict = verdict
        self.wording = wording
    }

    func write(to html: inout HTMLWriter) { html(.strong, .class(name), text: wording(verdict.label)) }

    private var name: StaticString {
        switch verdict {
        case .reached: "badge reached"
        case .partly: "badge partly"
        case .missed: "badge missed"
        case .unexpected: "badge unexpected"
        }
    }
}
