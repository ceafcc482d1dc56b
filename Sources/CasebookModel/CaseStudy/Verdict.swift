/// What became of what was intended, in the judgement of those who know the project.
public enum Verdict: String, Vocabulary {
    case reached, partly, missed
    /// It came about although nobody had intended it; no goal answers to it.
    case unexpected

    public var label: LocalizedText {
        switch self {
        case .reached: LocalizedText(de: "Erreicht", en: "Reached")
        case .partly: LocalizedText(de: "Teilweise erreicht", en: "Partly reached")
        case .missed: LocalizedText(de: "Verfehlt", en: "Missed")
        case .unexpected: LocalizedText(de: "Unerwartet", en: "Unexpected")
        }
    }
}

extension Verdict: CaseValue {}
