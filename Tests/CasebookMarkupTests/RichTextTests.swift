import CasebookRichText
import Testing

@testable import CasebookMarkup

@Suite("A text in Markdown as HTML")
struct RichTextTests {
    @Test(
        "the longest word of a cell is as long by bytes as by characters",
        arguments: [
            "", " ", "Wort", "ein Wort-paar/drei", "Größe àé", "Zeile\neins", "x\r\ny", "a – b", "e\u{301}", "½ 😀",
            "--", "a-",
            "\u{200D}x", "×÷ß",
        ])
    func longestWord(of text: String) {
        #expect((text.longestWordByBytes ?? text.longestWordByCharacters) == text.longestWordByCharacters)
    }

    private func html(_ markdown: String, below level: Int = 2) -> String {
        var html = HTMLWriter()
        let text = MarkdownReader.read(markdown) { $0.hasPrefix("https:") || $0.hasPrefix("mailto:") ? $0 : nil }
        html.richText(text, below: level, tables: .scrolling(label: "Tabelle"))
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(
        "the parts of a line",
        arguments: [
            ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>"),
            ("2~3 Tage, 100~200 Euro, ~ca. 5~", "<p>2~3 Tage, 100~200 Euro, ~ca. 5~</p>"),
            ("b ~~~a~~~", "<p>b ~~~a~~~</p>"),
            ("a~~b~~c ~d~ ~~e~f~~", "<p>a<s>b</s>c ~d~ <s>e~f</s></p>"),
            ("a  \nb", "<p>a<br>b</p>"),
            ("[x](https://example.org)", "<p><a href=\"https://example.org\" rel=\"noopener\">x</a></p>"),
            ("[x](javascript:alert)", "<p>x</p>"),
            ("<b onclick=x>", "<p>&lt;b onclick=x&gt;</p>"),
        ])
    func inlines(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test(
        "the parts of a page",
        arguments: [
            ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
            ("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>"),
            ("1. a", "<ol><li>a</li></ol>"),
            ("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
            ("> a", "<blockquote><p>a</p></blockquote>"),
            ("```\na < b\n```", "<pre><code>a &lt; b\n</code></pre>"),
            ("---", "<hr>"),
        ])
    func blocks(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test(
        "headings stand below their section and skip no level",
        arguments: [
            ("# a\n\n## b", 2, ["h3", "h4"]),
            ("### a\n\n### b", 2, ["h3", "h3"]),
            ("## a\n\n##### b", 3, ["h4", "h5"]),
            ("# a\n\n## b", 5, ["h6", "h6"]),
        ])
    func headings(markdown: String, level: Int, expected: [String]) {
        let html = html(markdown, below: level)
        #expect(html.split(separator: "<").map { String($0.prefix(2)) }.filter { $0.hasPrefix("h") } == expected)
    }

    private func pasted(_ markdown: String, _ tables: TableStyle = .wordPress) -> String {
        var html = HTMLWriter()
        html.joinsLines = true
        html.richText(MarkdownReader.read(markdown) { _ in nil }, below: 2, tables: tables)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(
        "where our style sheet is not, a narrow table has the wrapper and the classes of WordPress, and no stop for the keyboard"
    )
    func narrowTable() {
        #expect(
            pasted("| a | b |\n|:-:|--:|\n| 1 | 2 |")
                == "<figure class=\"wp-block-table\"><table><thead><tr><th scope=\"col\" class=\"has-text-align-center\">a</th>"
                + "<th scope=\"col\" class=\"has-text-align-right\">b</th></tr></thead><tbody><tr>"
                + "<td class=\"has-text-align-center\">1</td><td class=\"has-text-align-right\">2</td></tr></tbody></table></figure>"
        )
    }

    @Test("where classes are stripped, columns are aligned by the attribute that readers keep")
    func plainTable() {
        #expect(
            pasted("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |", .plain)
                == "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" align=\"center\">b</th>"
                + "<th scope=\"col\" align=\"right\">c</th></tr></thead><tbody><tr><td>1</td><td align=\"center\">2</td>"
                + "<td align=\"right\">3</td></tr></tbody></table>")
    }

    @Test(
        "where our style sheet is not, a table that could be wider than a phone is a list, which says what the table says",
        arguments: [
            (
                "| Kennzahl | vorher | nachher | Quelle |\n|---|--:|--:|---|\n| Retouren | 12 | **8** | Warenwirtschaft |",
                "<ul><li>Kennzahl: <strong>Retouren</strong><ul><li>vorher: 12</li><li>nachher: <strong>8</strong></li>"
                    + "<li>Quelle: Warenwirtschaft</li></ul></li></ul>"
            ),
            (
                "| | Reklamationen im Jahr | Durchlaufzeit |\n|---|---|---|\n| Schleiferei | | drei |",
                "<ul><li><strong>Schleiferei</strong><ul><li>Durchlaufzeit: drei</li></ul></li></ul>"
            ),
        ])
    func wideTable(markdown: String, expected: String) {
        #expect(pasted(markdown) == expected)
    }

    @Test(
        "lines that systems would take for new lines are joined, but not in code",
        arguments: [
            ("a\nb *c\nd*", "<p>a b <em>c d</em></p>"), ("- a\n  b", "<ul><li>a b</li></ul>"),
            ("a\n\n```\nb\nc\n```\n\nd\ne", "<p>a</p><pre><code>b\nc\n</code></pre><p>d e</p>"),
            ("a  \nb", "<p>a<br>b</p>"),
        ])
    func joinedLines(markdown: String, expected: String) {
        #expect(pasted(markdown) == expected)
        #expect(html("a\nb") == "<p>a\nb</p>")
    }

    @Test("a table can be scrolled by keyboard, has headings with a scope, and no inline style")
    func table() {
        let html = html("| a | |\n|---|--:|\n| 1 | 2 |")
        #expect(
            html
                == "<div class=\"scroll\" role=\"group\" aria-label=\"Tabelle\" tabindex=\"0\"><table><thead><tr>"
                + "<th scope=\"col\">a</th><td class=\"end\"></td></tr></thead><tbody><tr><td>1</td>"
                + "<td class=\"end\">2</td></tr></tbody></table></div>")
    }
}
