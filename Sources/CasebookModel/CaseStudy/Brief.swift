/// A case for those who have a minute: a plain sentence or two to each question.
public struct Brief: Sendable, Hashable {
    /// What the problem was.
    public var problem: String?
    /// What others can do first.
    public var firstStep: String?
    /// What it takes.
    public var needs: String?
    /// Whom it does not suit.
    public var notFor: String?

    public init(problem: String? = nil, firstStep: String? = nil, needs: String? = nil, notFor: String? = nil) {
        self.problem = problem
        self.firstStep = firstStep
        self.needs = needs
        self.notFor = notFor
    }
}

extension Brief: CasePart {
    package static let partName = "brief"
    package static let part = described()

    package static let fields: [CaseField<Brief>] = [
        CaseField(
            \.problem, "problem", .paragraph(), exposure: .published, label: (de: "Das Problem", en: "The problem"),
            help: (
                de: "Was das Problem war, in einem Satz oder zweien.", en: "What the problem was, in a sentence or two."
            ), prompt: (de: "Was war das Problem?", en: "What was the problem?")),
        CaseField(
            \.firstStep, "first_step", .paragraph(), exposure: .published,
            label: (de: "Der erste Schritt", en: "The first step"),
            help: (
                de: "Womit ein anderes Unternehmen anfangen kann, in einem Satz oder zweien.",
                en: "Where another company can start, in a sentence or two."
            ), prompt: (de: "Womit fängt man an?", en: "Where to begin?")),
        CaseField(
            \.needs, "needs", .paragraph(), exposure: .published, label: (de: "Was es braucht", en: "What it takes"),
            help: (
                de: "Was man dafür braucht: Zeit, Geld, Wissen, Technik.",
                en: "What it takes: time, money, knowledge, technology."
            ),
            prompt: (
                de: "Was braucht man dafür an Zeit, Geld und Wissen?",
                en: "What time, money and knowledge does it take?"
            )),
        CaseField(
            \.notFor, "not_for", .paragraph(), exposure: .published,
            label: (de: "Für wen es nicht passt", en: "Who it is not for"),
            help: (
                de: "Für welche Unternehmen sich das nicht eignet.", en: "Which companies this does not suit."
            ), prompt: (de: "Für wen eignet es sich nicht?", en: "Who does it not suit?")),
    ]
}
