/// Texts that people and attackers write and that formats stumble over.
public enum HostileText {
    /// Texts that may stand in a file.
    public static let samples: [String] = [
        "Online: so geht es", "\"Zitat\"", "'s", "it's", "#1", "a # b", "a: b", "a:b", "- a", "-", "?", "? a", ": a",
        "!a",
        "&a", "*a", "%a", "@a", "`a`", "|", ">", "{a}", "[a]", "a, b", "~", "null", "true", "No", "y", "on", "OFF", "=",
        "<<",
        "...", "---", "--- a", "2021", "2021-03-04", "1_000", "0x1F", "1e3", ".inf", "-.5", "12:30", "010", " a", "a ",
        "  ",
        "a\nb", "a\n", "\na", "a\n\n", "a\n \nb", "a\n  b\n c", " a\nb", "a\tb", "\ta", "a\r\nb", "a\rb", "\\", "a\\nb",
        "\\\"",
        "ä ö ü ß", "🍞", "👩‍👩‍👧", "e\u{301}", "a\u{A0}b", "\u{A0}a", "a\u{AD}b", "a\u{200B}b", "\u{200F}abc", "a\u{2028}b",
        "a\u{2029}b", "a\u{85}b", "a\u{FEFF}b", "\u{FEFF}a", "\u{10FFFD}", "<b>&amp;</b>", "]]>", "<!--", "<?x?>",
        "${a}", "%s",
        "'; DROP TABLE--", "a #", "a:", ":a", "#", "“”„‟", "a\n# b", "a\n--- b", "a\n...",
        String(repeating: "ä", count: 200),
    ]

    /// Characters that no text may contain.
    public static let forbidden: [Unicode.Scalar] = [
        0x0, 0x1, 0x7, 0x8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0x80, 0x84, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
        0x10FFFF,
    ].compactMap { Unicode.Scalar($0 as UInt32) }

    /// A random text of pieces that mean something to YAML, Markdown or HTML.
    public static func random(using generator: inout SeededGenerator, length: Int = 12) -> String {
        let pieces = samples + ["a", "b", "Ä", " ", "  ", "\n", ": ", " #", "\"", "'", "\\", ",", "-", "\t", "1", "x"]
        return (0..<Int.random(in: 0...length, using: &generator)).map { _ in generator.pick(pieces) }.joined()
    }
}
