import CasebookMarkup
import CasebookModel
import CasebookRichText

/// A long text: Markdown, its tree, the HTML, which may hold nothing but the elements that a text may have.
enum MarkdownHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        let source = String(decoding: bytes, as: UTF8.self)
        let text = MarkdownReader.read(source) { WebAddress($0)?.text }
        for issue in MarkdownReader.issues(in: source, address: { WebAddress($0)?.text }) {
            expect(issue.line >= 1 && issue.column >= 0, "an issue before the text: \(issue)")
        }
        var html = HTMLWriter()
        html.richText(text, below: 2, tables: .scrolling(label: "Tabelle"))
        guard let page = String(validating: html.bytes, as: UTF8.self) else { fatalError("the HTML is no UTF-8") }
        expectHarmless(page)
    }

    private static let elements: Set<String> = [
        "p", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "hr", "ul", "ol", "li", "div", "table", "thead",
        "tbody", "tr", "th", "td", "em", "strong", "s", "a", "br",
    ]
    private static let voids: Set<String> = ["hr", "br"]
    private static let attributes: Set<String> = [
        "start", "class", "role", "aria-label", "tabindex", "scope", "href", "rel", "title",
    ]

    private static func expectHarmless(_ page: String) {
        var open: [String] = []
        var rest = Substring(page).utf8
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            guard let end = endOfTag(rest[start...]) else { fatalError("a tag without end: \(page)") }
            let tag = String(rest[rest.index(after: start)..<end]) ?? ""
            if tag.hasPrefix("/") {
                expect(open.popLast() == String(tag.dropFirst()), "wrongly nested: \(page)")
            } else {
                let name = String(tag.prefix { $0 != " " })
                expect(elements.contains(name), "an element \(name): \(page)")
                expectHarmless(attributes: tag.dropFirst(name.count), in: page)
                if !voids.contains(name) { open.append(name) }
            }
            rest = rest[rest.index(after: end)...]
        }
        expect(open.isEmpty, "not closed: \(open): \(page)")
    }

    /// Where a tag ends; `>` in quotes does not count.
    private static func endOfTag(_ text: Substring.UTF8View) -> Substring.UTF8View.Index? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if text[index] == UInt8(ascii: ">"), !isQuoted { return index }
        }
        return nil
    }

    private static func expectHarmless(attributes text: Substring, in page: String) {
        var rest = text
        while !rest.isEmpty {
            expect(rest.hasPrefix(" "), "no blank before an attribute: \(page)")
            let name = rest.dropFirst().prefix { $0 != "=" && $0 != " " }
            expect(attributes.contains(String(name)), "an attribute \(name): \(page)")
            rest = rest.dropFirst(1 + name.count)
            guard rest.hasPrefix("=\"") else { fatalError("an attribute without quotes: \(page)") }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            if name == "href" {
                let isSafe = ["http://", "https://", "mailto:"].contains { value.lowercased().hasPrefix($0) }
                expect(isSafe, "a link to \(value)")
            }
            rest = rest.dropFirst(3 + value.count)
        }
    }
}
