/// What word processors leave in a text that is pasted without its formats.
enum PastedText {
    private static let bullets: Set<Character> = ["•", "●", "▪", "■", "◦", "‣", "\u{F0B7}", "\u{F0A7}"]

    /// The text with the bullets of a word processor written as Markdown has them.
    static func markdown(_ text: String) -> String {
        guard text.contains(where: bullets.contains) else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            content(of: line).map { "- " + $0 } ?? String(line)
        }.joined(separator: "\n")
    }

    /// A line of a list without the sign that makes it one: in a field with one thing on each line, every line is one.
    static func withoutBullet(_ line: some StringProtocol) -> String {
        if let content = content(of: line) { return content }
        let rest = line.drop { $0.isWhitespace }
        return rest.hasPrefix("- ") || rest.hasPrefix("* ") ? String(rest.dropFirst(2)) : String(line)
    }

    /// What stands behind a bullet; `nil` if there is none.
    private static func content(of line: some StringProtocol) -> String? {
        let rest = line.drop { $0.isWhitespace }
        guard let first = rest.first, bullets.contains(first) else { return nil }
        return String(rest.dropFirst().drop { $0.isWhitespace })
    }
}
