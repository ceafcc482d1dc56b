public import CasebookModel

extension Rule {
    /// What the rule refuses, and what it accepts in its place, for people to read.
    public struct Shown: Sendable, Hashable {
        public let refused: LocalizedText
        public let accepted: LocalizedText
    }

    /// The first thing that the rule refuses, beside the first that it accepts in the same place: if none is given, what the
    /// sample says there, since no rule finds anything in that.
    public var shown: Shown? {
        guard let refused = examples.first(where: { $0.verdict == .refused }) else { return nil }
        let accepted = examples.first {
            $0.verdict == .accepted && $0.sample == refused.sample && $0.replaced == refused.replaced
        }
        func shown(_ text: (RuleExample) -> LocalizedText) -> LocalizedText {
            LocalizedText(
                de: Self.shown(text(refused).de, context: refused.context?.de),
                en: Self.shown(text(refused).en, context: refused.context?.en))
        }
        return Shown(
            refused: shown(\.text),
            accepted: shown { accepted?.text ?? LocalizedText($0.replaced) })
    }

    /// Longer lines are cut off: in some examples only their length is wrong.
    private static let lineLimit = 100

    private static func shown(_ text: String, context: String?) -> String {
        let lines = [context, text].compactMap(\.self).flatMap(Self.lines)
        return lines.map { $0.count > lineLimit ? String($0.prefix(lineLimit)) + "…" : String($0) }.joined(
            separator: "\n")
    }

    /// The lines of a piece, without the indentation that they share.
    private static func lines(of piece: String) -> [Substring] {
        var lines = piece.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        let indents = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }
        return lines.map { $0.dropFirst(min(indents.min() ?? 0, $0.count)) }
    }
}

extension RuleExample {
    /// Where the finding is shown, if the text says nothing itself: something is missing there.
    fileprivate var context: LocalizedText? {
        guard let marked, text.de.isEmpty else { return nil }
        return LocalizedText(de: marked.de.withoutMark, en: marked.en.withoutMark)
    }
}
