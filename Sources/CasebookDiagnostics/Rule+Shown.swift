public import CasebookModel

extension Rule {
    /// What the rule refuses, and what it accepts in its place, for people to read.
    public struct Shown: Sendable, Hashable {
        public let refused: LocalizedText
        /// The same with a `^` below the place that the finding shows. If that is elsewhere, it follows behind a line `…`.
        public let pointed: LocalizedText
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
                de: Self.shown([refused.context?.de, text(refused).de]),
                en: Self.shown([refused.context?.en, text(refused).en]))
        }
        return Shown(
            refused: shown(\.text), pointed: refused.pointed,
            accepted: shown { accepted?.text ?? LocalizedText($0.replaced) })
    }

    /// Longer lines are cut off: in some examples only their length is wrong.
    private static let lineLimit = 100

    fileprivate static func shown(_ pieces: [String?]) -> String {
        pieces.compactMap(\.self).flatMap(lines).flatMap(shown).joined(separator: "\n")
    }

    /// A line, and below it a `^` if a place in it is marked.
    private static func shown(_ line: Substring) -> [String] {
        let text = String(line).withoutMark
        let shown = text.count > lineLimit ? text.prefix(lineLimit) + "…" : text[...]
        guard let mark = line.firstIndex(of: "↓") else { return [String(shown)] }
        let column = min(line[..<mark].count, lineLimit)
        return [String(shown), String(repeating: " ", count: column) + "^"]
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

    /// The text with a `^` below the place of the finding.
    fileprivate var pointed: LocalizedText {
        LocalizedText(de: pointed(text.de, marked?.de), en: pointed(text.en, marked?.en))
    }

    private func pointed(_ text: String, _ marked: String?) -> String {
        guard let marked, marked.contains("↓") else { return Rule.shown([text]) }
        if text.isEmpty || text == marked.withoutMark { return Rule.shown([marked]) }
        return Rule.shown([text, "…", marked])
    }
}
