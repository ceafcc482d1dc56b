import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("Whatever a field holds, it stays text")
struct InjectionTests {
    static let payloads = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>",
        "[x](javascript:alert(1))", "![x](x \"onerror=alert(1)\")", "<a href=\"java&#x73;cript:alert(1)\">x</a>",
        "</script><script>alert(1)</script>", "<!--<script>", "]]><x>", "`</code><script>`", "<style>*{}</style>",
        "[a](https://x.example/\"onclick=\"alert)", "{{constructor.constructor('alert(1)')()}}", "\u{2028}alert(1)",
    ]

    @Test("in no file of the site", arguments: payloads)
    func site(payload: String) throws {
        let hostile = try Samples.context(of: [Samples.study { _ in payload }], in: Samples.book())
        let harmless = try Samples.context(of: [Samples.study { _ in "x" }], in: Samples.book())
        let expected = try Samples.files(of: harmless)
        for (path, page) in try Samples.files(of: hostile) where path.hasSuffix(".html") {
            let tags = Markup.tags(in: page).map(Markup.names)
            // Markdown may become a paragraph's own elements, but never one that can run something.
            #expect(
                Self.count("script", tags)
                    == Self.count("script", Markup.tags(in: try #require(expected[path])).map(Markup.names)))
            #expect(Self.count("style", tags) == 0)
            #expect(tags.allSatisfy { tag in !tag.contains { $0.hasPrefix("on") } }, "\(path)")
            #expect(
                Markup.values(of: "href", in: page).allSatisfy { !$0.lowercased().hasPrefix("javascript") }, "\(path)")
        }
    }

    private static func count(_ name: String, _ tags: [[String]]) -> Int { tags.count { $0.first == name } }
}
