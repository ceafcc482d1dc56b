import Testing

@testable import CasebookDrafts

@Suite("Of a page, the article is taken, and what stands around it stays apart")
struct PageTests {
    private static let prose = "Freitags war um elf alles weg, und wer später kam, ging ohne Brot nach Hause."
    private static let cases: [(page: String, title: String, taken: String, around: String)] = [
        (
            "<title>Start | Z</title><a href=#m>Springen</a><nav>Menü</nav><main id=m><h1>Brot</h1><p>\(prose)</p></main><footer>Impressum</footer>",
            "Brot", prose, "Impressum"
        ),
        (
            "<title>Brot</title><div role=navigation>Menü</div><div role=main><p>\(prose)</p><aside>Werbung</aside></div>",
            "Brot", prose, "Werbung"
        ),
        (
            "<title>T</title><header><h1>Brot</h1><ul><li><a href=/>Start</a></ul></header><article><p>\(prose)</p></article>",
            "Brot", prose, "Start"
        ),
        (
            "<title>Brot – Backstube</title><meta property=og:site_name content=Backstube><div class=cookie-notice>Wir verwenden Cookies.</div><p>\(prose)</p>",
            "Brot", prose, "Cookies"
        ),
        (
            "<title>Brot</title><body><div class='page has-sidebar'><div class=sidebar><a href=/>Menü</a></div><div class=text><p>\(prose)</p><p>\(prose)</p></div></div>",
            "Brot", prose, "Menü"
        ),
        // Old pages lay themselves out in tables.
        (
            "<title>Brot</title><table><tr><td><a href=/>Menü</a></td><td><p>\(prose)</p><p>\(prose)</p></td></tr></table>",
            "Brot", prose, "Menü"
        ),
        // A heading that names a part is no title.
        ("<title>Brot</title><h1>Ausgangslage</h1><p>\(prose)</p>", "Brot", "Ausgangslage", ""),
        // Several of the first order: the one that the page is called by.
        ("<title>Brot | Z</title><h1>Brot</h1><p>x</p><h1>Fazit</h1><p>\(prose)</p>", "Brot", prose, ""),
        // The whole page in a form, or in what is called a menu.
        ("<title>Brot</title><form class=menu><h1>Brot</h1><p>\(prose)</p></form>", "Brot", prose, ""),
    ]

    @Test("whatever marks it", arguments: 0..<cases.count)
    func read(index: Int) throws {
        let (page, title, taken, around) = Self.cases[index]
        let content = try #require(PageContent(page))
        #expect(content.title == title)
        #expect(content.html.contains(taken), "\(content.html)")
        guard !around.isEmpty else { return }
        #expect(!content.html.contains(around), "\(content.html)")
        #expect(content.paragraphs.contains { $0.place == .surroundings && $0.text.contains(around) })
    }

    @Test("whatever elements are missing or out of place, the converter gets them well nested, and every word once")
    func nesting() throws {
        let page = """
            <ul>eins<li>zwei<ul><li>drei</ul>vier<ul>fünf</ul></ul><b><p>sechs</p></b><a href=x><div>sieben</div></a>
            <td>acht</td><li>neun</li><p>zehn<table><tr><td>elf</table><dl>zwölf<dt>13<dd>14</dl>
            """
        let html = try #require(PageContent(page)).html
        for word in ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
        {
            #expect(html.ranges(of: word).count == 1, "\(word): \(html)")
        }
        #expect(!html.contains("<a ") && !html.contains("<em><p>"))
    }
}
