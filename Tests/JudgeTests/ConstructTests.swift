import Foundation
import TestSupport
import Testing

/// Every construct of Markdown, and what of the model has a form of its own, side by side in all that readers get.
@Suite("Print, e-books and feeds show what the page shows")
struct ConstructTests {
    /// What a construct must look like. Each has words of its own, so that it is found wherever it stands.
    private struct Construct {
        let name: String
        let markdown: String
        /// In the page and in feeds.
        let html: String
        let docBook: String
        /// In the text of the printed page, as it is laid out.
        let print: String
        /// In the e-book; as the page if not said otherwise.
        var book: String?
    }

    private static let constructs: [Construct] = [
        Construct(
            name: "emphasis", markdown: "aaa **fett** *kursiv* `code`",
            html: "aaa <strong>fett</strong> <em>kursiv</em> <code>code</code>",
            docBook: "aaa <emphasis role=\"strong\">fett</emphasis> <emphasis>kursiv</emphasis> <code>code</code>",
            print: "aaa fett kursiv code",
            book:
                "aaa <span[^>]*><strong>fett</strong></span> <span[^>]*><em>kursiv</em></span> <code class=\"code\">code</code>"
        ),
        Construct(
            name: "what is struck out", markdown: "bbb ~~vierzig~~ fünfzig", html: "bbb <s>vierzig</s> fünfzig",
            docBook: "bbb <emphasis role=\"strikethrough\">vierzig</emphasis> fünfzig", print: "bbb vierzig fünfzig"),
        Construct(
            name: "single tildes", markdown: "ccc 2~3 Tage, 100~200 Euro", html: "ccc 2~3 Tage, 100~200 Euro",
            docBook: "ccc 2~3 Tage, 100~200 Euro", print: "ccc 2~3 Tage, 100~200 Euro"),
        Construct(
            name: "hard breaks", markdown: "ddd 1\\\nddd 2  \nddd 3", html: "ddd 1<br>ddd 2<br>ddd 3",
            docBook: "ddd 1<\\?linebreak\\s*\\?> ddd 2<\\?linebreak\\s*\\?> ddd 3", print: "ddd 1\\n *ddd 2\\n *ddd 3",
            book: "ddd 1<br ?/> ?ddd 2<br ?/> ?ddd 3"),
        Construct(
            name: "a list that begins at three", markdown: "3. eee\n4. fff",
            html: "<ol start=\"3\"><li>eee</li><li>fff</li></ol>",
            docBook: "<orderedlist spacing=\"compact\" startingnumber=\"3\">", print: "3\\. eee\\s+4\\. fff",
            book: "<ol[^>]* start=\"3\"[^>]*><li[^>]*><p>eee"),
        Construct(
            name: "a list that begins at zero", markdown: "0. ggg", html: "<ol start=\"0\"><li>ggg",
            docBook: "startingnumber=\"0\">", print: "0\\. ggg", book: "<ol[^>]* start=\"0\"[^>]*><li[^>]*><p>ggg"),
        Construct(
            name: "a list in a list", markdown: "- hhh\n  - iii", html: "<li>hhh<ul><li>iii",
            docBook: "<para>hhh</para>\\s*<itemizedlist",
            print: "• hhh\\s+[•◦] iii", book: "<p>hhh</p>.*<ul[^>]*><li[^>]*><p>iii"),
        Construct(
            name: "paragraphs in an item", markdown: "- jjj\n\n  kkk", html: "<li><p>jjj</p><p>kkk</p></li>",
            docBook: "<para>jjj</para>\\s*<para>kkk</para>\\s*</listitem>", print: "• jjj\\s.*kkk",
            book: "<p>jjj</p><p>kkk</p></li>"),
        Construct(
            name: "a quotation in a quotation", markdown: "> lll\n>\n> > mmm",
            html: "<blockquote><p>lll</p><blockquote><p>mmm</p></blockquote></blockquote>",
            docBook: "<blockquote>\\s*<para>lll</para>\\s*<blockquote>\\s*<para>mmm", print: "lll\\s+mmm"),
        Construct(
            name: "a heading", markdown: "### nnn", html: "<h3>nnn</h3>",
            docBook: "<bridgehead renderas=\"sect[34]\">nnn", print: "\\n *nnn\\n",
            book: "<h[2-6]>nnn</h|<h[2-6][^>]*>.*nnn"),
        Construct(
            name: "code with its blanks", markdown: "```\nooo\n   ppp\n```",
            html: "<pre><code>ooo\n   ppp\n</code></pre>",
            docBook: ">ooo\n   ppp", print: "ooo\\n +ppp", book: "<pre[^>]*>ooo\n   ppp"),
        Construct(
            name: "a rule", markdown: "qqq\n\n* * *\n\nrrr", html: "<p>qqq</p><hr><p>rrr</p>",
            docBook: "<para role=\"rule\">⁂</para>",
            print: "qqq\\s+⁂\\s+rrr", book: "<p>qqq</p><p class=\"rule\">⁂</p><p>rrr</p>"),
        Construct(
            name: "a link", markdown: "[sss](https://www.example.org/a?b=1)",
            html: "<a href=\"https://www.example.org/a\\?b=1\" rel=\"noopener\">sss</a>",
            docBook: "<link xlink:href=\"https://www.example.org/a\\?b=1\">sss</link>", print: "sss",
            book: "<a class=\"link\" href=\"https://www.example.org/a\\?b=1\"[^>]*>sss</a>"),
        Construct(
            name: "a table", markdown: "| ttt | uuu |\n| --- | ---: |\n| vvv | 1 |\n| ~~www~~ | **2** |",
            html: "<table><thead><tr><th scope=\"col\">ttt</th>.*<td>vvv</td>.*<s>www</s>",
            docBook: "<colspec colname=\"c2\" align=\"right\"", print: "ttt +uuu\\n\\s*vvv +1\\n\\s*www +2",
            book:
                "<th[^>]*>ttt</th><th[^>]*>uuu</th>.*<td[^>]*>vvv</td><td style=\"text-align: right; [^\"]*\">1</td>.*<s>www</s>"
        ),
    ]

    private static let longWord = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    private static let longCode = String(repeating: "Sehr.Lang.", count: 14)

    private static let made = Result { try Made() }

    /// A book with one case, in all forms.
    private struct Made {
        let folder: TemporaryFolder
        let page, feed, docBook, print, positions, book: String

        init() throws {
            let tools = Repository.root.appendingPathComponent(".build/judges/bin").path
            let path = ["PATH": tools + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")]
            let folder = try TemporaryFolder()
            self.folder = folder
            try folder.write("casebook.yaml", Self.bookFile)
            try folder.write("CaseStudies/x/case.yaml", Self.caseFile)
            for arguments in [["export"], ["brochure", "--to", "b.pdf"], ["brochure", "--to", "b.epub"]] {
                let made = try Program.run(
                    arguments + ["--date", "2025-03-01", "--lang", "de"], in: folder.url, environment: path)
                try #require(made.status == 0, "\(arguments): \(made.output)\(made.errors)")
            }
            page = try folder.read("Exports/site/cases/x/index.html")
            let item =
                try JSONSerialization.jsonObject(with: Data(folder.read("Exports/feeds/feed.json").utf8))
                as? [String: Any]
            let items = try #require(item?["items"] as? [[String: Any]])
            feed = try #require(items.first?["content_html"] as? String)
            docBook = try folder.read("Exports/docbook/x.xml")
            func run(_ arguments: [String]) throws -> String {
                try Program.run(URL(fileURLWithPath: "/usr/bin/env"), arguments, in: folder.url).output
            }
            print = try run(["pdftotext", "-layout", "b.pdf", "-"])
            positions = try run(["pdftotext", "-bbox", "b.pdf", "-"])
            book = try run(["unzip", "-p", "b.epub", "OEBPS/*.xhtml"])
        }

        private static let bookFile = """
            casebook: 1
            title: Praxisbeispiele
            language: de
            base_url: https://praxis.example.org/
            publisher: {name: Redaktion}
            licence: CC-BY-4.0
            topics: {skills: {de: Wissen, en: Skills}}
            exports:
              site: {plugin: html, channel: website}
              docbook: {plugin: docbook, channel: print}
              feeds: {plugin: json-feed, channel: partners}

            """

        private static var caseFile: String {
            let blocks =
                constructs.map(\.markdown) + [
                    longWord + longWord, "`\(longCode)`", "| \(longCode) | b |\n| --- | --- |\n| a | c |",
                ]
            let text = blocks.joined(separator: "\n\nTrenner.\n\n")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.isEmpty ? "" : "  " + $0
            }
            return """
                casebook: 1
                title: \(longWord)
                summary: Kurz.
                language: de
                status: published
                fictional: true
                company: {name: Musterbetrieb (erfunden), sector: "56", size: small, region: DE711}
                support: {from: 2025, to: 2025-06}
                topics: [skills]
                challenge: |
                \(lines.joined(separator: "\n"))
                phases:
                  - {id: p, title: P, from: 2025, measures: [{id: m, title: M, status: done, hours: 6.25}]}
                outcomes:
                  - id: o
                    title: O
                    measures: [m]
                    indicator: {name: Anteil, unit: "%", before: 0.0049, after: 0.0004, better: lower}
                  - id: q
                    title: Q
                    measures: [m]
                    indicator: {name: Menge, unit: mm, before: 1234567.3456, after: 1234567.3457, better: higher}
                published_on: 2025-02-03
                release: {granted_on: 2025-02-03, granted_by: E, basis: fictional, channels: [website, partners, print]}

                """
        }
    }

    @Test("construct by construct", arguments: 0..<constructs.count)
    func everywhere(index: Int) throws {
        let construct = Self.constructs[index]
        let made = try Self.made.get()
        for (form, text, pattern) in [
            ("page", made.page, construct.html), ("feed", made.feed, construct.html),
            ("DocBook", made.docBook, construct.docBook),
            ("print", made.print, construct.print), ("e-book", made.book, construct.book ?? construct.html),
        ] {
            let found = try Regex(pattern).dotMatchesNewlines()
            #expect(
                text.firstMatch(of: found) != nil, "\(construct.name), \(form): \(pattern)\n\(around(construct, text))")
        }
    }

    /// The piece of a text where a construct stands.
    private func around(_ construct: Construct, _ text: String) -> String {
        let word = construct.markdown.firstMatch(of: /[a-z]{3}/).map { String($0.output) } ?? ""
        guard let place = text.firstRange(of: word) else { return "nowhere" }
        return String(text[place.lowerBound...].prefix(300))
    }

    @Test("figures are exact everywhere, whatever their size")
    func figures() throws {
        let made = try Self.made.get()
        for (form, text) in [
            ("page", made.page), ("feed", made.feed), ("DocBook", made.docBook), ("print", made.print),
            ("e-book", made.book),
        ] {
            for figure in ["0,0049", "0,0004", "−0,0045", "1.234.567,3456", "1.234.567,3457", "+0,0001", "6,25"] {
                #expect(text.contains(figure), "\(form): \(figure)")
            }
        }
    }

    @Test("long words and code end on the page")
    func edges() throws {
        let made = try Self.made.get()
        var count = 0
        for match in made.positions.matches(of: /<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)"[^>]*>([^<]*)</)
        {
            count += 1
            let right = try #require(Double(match.output.2))
            // A4 is 595 points wide, and the margin 57.
            #expect(right <= 595 - 50, "\(match.output.3)")
        }
        #expect(count > 100)
        let letters = made.print.filter(\.isLetter)
        #expect(letters.contains(Self.longWord + Self.longWord) && letters.contains(Self.longCode.filter(\.isLetter)))
    }
}
