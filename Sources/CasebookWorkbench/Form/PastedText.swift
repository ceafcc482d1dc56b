/// What word processors leave in a text that is pasted without its formats.
enum PastedText {
    private static let bullets: Set<Character> = ["•", "●", "▪", "■", "◦", "‣", "\u{F0B7}", "\u{F0A7}"]
    /// Signs that say something in a text, and before the items of a list only that they are items.
    private static let boxes: Set<Character> = ["☐", "☑", "☒", "□", "○", "➢", "✓", "✔", "\u{F0A8}"]
    /// Signs that make a line an item only with a blank behind them.
    private static let dashes: Set<Character> = ["-", "*", "–", "—", "·", "+"]

    /// The text with the bullets of a word processor written as Markdown has them.
    static func markdown(_ text: String) -> String {
        guard text.contains(where: bullets.contains) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            content(of: line).map { "- " + $0 } ?? String(line)
        }.joined(separator: "\n")
    }

    /// The lines of a list without the signs that make them one: in a field with one thing on each line, every line is one.
    ///
    /// A number or letter before a line may belong to it: `2. Schicht einführen`. It is a sign where most lines have one and they
    /// are counted through.
    static func items(_ lines: [String]) -> [String] {
        let lines = lines.map(withoutBullet)
        let marks = lines.map(OrderMark.init)
        guard OrderMark.count(marks) else { return lines }
        return zip(lines, marks).map { line, mark in mark?.content ?? line }
    }

    private static func withoutBullet(_ line: String) -> String {
        if let content = content(of: line) { return content }
        let rest = line.drop { $0.isWhitespace }
        if let first = rest.first, boxes.contains(first) { return String(rest.dropFirst().drop { $0.isWhitespace }) }
        guard let first = rest.first, dashes.contains(first), rest.dropFirst().first?.isWhitespace == true else {
            return line
        }
        // A list of tasks in Markdown.
        let content = rest.dropFirst().drop { $0.isWhitespace }
        let box = ["[ ] ", "[x] ", "[X] "].first { content.hasPrefix($0) }
        return String(content.dropFirst(box?.count ?? 0))
    }

    /// What stands behind a bullet; `nil` if there is none.
    private static func content(of line: some StringProtocol) -> String? {
        let rest = line.drop { $0.isWhitespace }
        guard let first = rest.first, bullets.contains(first) else { return nil }
        return String(rest.dropFirst().drop { $0.isWhitespace })
    }
}
