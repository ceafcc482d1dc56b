import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML
import TestSupport
import Testing

@Suite("A text written as YAML")
struct YAMLTextTests {
    /// Texts that YAML reads as something else, or not at all, unless they are spelt with care.
    private static let texts = [
        "", " ", "a", "ä 😀 e\u{301}", "NO", "yes", "on", "null", "~", "true", "False", "1", "-1.5", "0x1F", "1e3",
        ".inf", "2021", "2021-03-04", "1_000", "12:30", "a: b", "a:", "a :b", "a #b", "#a", "a#b", "- a", "-a", "?",
        "? a", ":", "&a", "*a", "!a", "|", "> a", "%a", "@a", "`a", "'a'", "\"a\"", "it's", "a\"b", "\\", "\\n",
        "[a]", "{a: b}", "a, b", "a]", "---", "...", "--- a", "<<", "=", " a", "a ", "\ta", "a\t", "a\tb", "a\nb",
        "a\n", "\na", "\n", "\n\n", "a\n\n\nb\n\n", " a\nb", "a\n b", "  a\n b\n", "a\r\nb", "a\rb", "\u{85}",
        "\u{A0}", "a\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FEFF}a", "\u{200B}", "\u{202E}", "a\u{FFFD}",
        "\u{10FFFD}", " \u{301}a", " \u{301}a\nb", "a: \u{301}b", "a #\u{301}b", "a:\u{301}", "[\u{301}",
        "a,\u{301}b", "# a\n- b\n", "a\n---\nb\n", "\ta\n", "a\n\t\n", "x: |\n  y\n",
        String(repeating: "ä ", count: 2_000),
    ]

    @Test("on one line is read back as it was", arguments: texts)
    func scalar(text: String) throws {
        for spelling in [YAMLText.scalar(text), YAMLText.quoted(text)] {
            #expect(!spelling.contains { $0.isNewline })
            // As a value, in brackets and braces, and as a key.
            #expect(try Self.value("k: \(spelling)\n")?["k"]?.scalar?.value == .string)
            #expect(try Self.value("k: \(spelling)\n")?["k"]?.text == text)
            #expect(
                try Self.value("- [\(spelling), b]\n")?.items.first { _ in true }?.items.map(\.text) == [text, "b"])
            #expect(try Self.value("{k: \(spelling), l: b}\n")?.entries.map(\.value.text) == [text, "b"])
            #expect(
                try Self.value("\(spelling.prefix(900) == spelling ? spelling : "k"): b\n").map {
                    Array($0.entries).count
                } == 1)
        }
    }

    @Test("as a block is read back as it was, at any depth", arguments: texts, [2, 4, 6])
    func block(text: String, indentation: Int) throws {
        let margin = String(repeating: " ", count: indentation - 2)
        let parents = stride(from: 0, to: indentation - 2, by: 2).map { String(repeating: " ", count: $0) + "p:\n" }
            .joined()
        for end in ["\n", "\n\(margin)next: 1\n"] {
            let file = "\(parents)\(margin)k: \(YAMLText.block(text, indentation: indentation))\(end)"
            var node = try Self.value(file)
            for _ in 0..<(indentation - 2) / 2 { node = node?["p"] }
            #expect(node?["k"]?.text == text, "\(file)")
            #expect(node?["k"]?.scalar?.value == .string)
        }
    }

    @Test("of random characters is read back as it was", arguments: 1...4)
    func noise(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let signs = Array("-?:,[]{}#&*!|>'\"%@`~ \n\t\\aä0.\u{A0}\u{85}\u{2028}\u{FEFF}😀".unicodeScalars)
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                text.unicodeScalars.append(signs[Int.random(in: 0..<signs.count, using: &generator)])
            }
            #expect(try Self.value("k: \(YAMLText.scalar(text))\n")?["k"]?.text == text)
            #expect(
                try Self.value("- k: \(YAMLText.block(text, indentation: 4))\n  l: 1\n")?.items.map { $0["k"]?.text }
                    == [text])
        }
    }

    @Test(
        "stays plain where it can",
        arguments: ["Whisky-Tastings", "Größe XL", "a-b", "a:b", "100 %", "Sláinte!", "C#", "it's"])
    func plain(text: String) { #expect(YAMLText.scalar(text) == text) }

    @Test(
        "is in quotes where YAML 1.1 sees something else",
        arguments: ["no", "Yes", "ON", "off", "y", "N", "True", "null"])
    func words(text: String) { #expect(YAMLText.scalar(text) == "\"\(text)\"") }

    @Test(
        "is a block where it can be",
        arguments: [
            ("a\n", "|\n  a"), ("a\nb", "|-\n  a\n  b"), ("a\n\nb\n", "|\n  a\n\n  b"), ("a\n\n", "|+\n  a\n"),
        ])
    func shape(text: String, block: String) { #expect(YAMLText.block(text, indentation: 2) == block) }

    private static func value(_ text: String) throws -> YAMLNode? {
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array(text.utf8)))
        let root = YAMLDocument(reading: &collector).root
        #expect(collector.finished().map(\.message.en) == [], "\(text)")
        return root
    }
}
