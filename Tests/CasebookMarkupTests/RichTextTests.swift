import CasebookRichText
import Testing

@testable import CasebookMarkup

@Suite("A text in Markdown as HTML")
struct RichTextTests {
    private func html(_ markdown: String, below level: Int = 2) -> String {
        var html = HTMLWriter()
        let text = MarkdownReader.read(markdown) { $0.hasPrefix("https:") || $0.hasPrefix("mailto:") ? $0 : nil }
        html.richText(text, below: level, tableLabel: "Tabelle")
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

    @Test("a table for readers without our style sheet has neither classes nor a stop for the keyboard")
    func plainTable() {
        var html = HTMLWriter()
        let text = MarkdownReader.read("| a | b |\n|:-:|--:|\n| 1 | 2 |") { _ in nil }
        html.richText(text, below: 2, tableLabel: nil)
        #expect(
            String(decoding: html.bytes, as: UTF8.self)
                == "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead><tbody><tr><td>1</td>"
                + "<td>2</td></tr></tbody></table>")
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
