import CasebookPluginAPI
import Testing

@testable import HTMLExport

@Suite("The site as a whole")
struct SiteTests {
    private func files(
        _ studies: [CaseStudy]? = nil, options: [ExportOption] = []
    ) throws -> [String: String] {
        let studies =
            try studies ?? [
                Samples.study(), Samples.study(id: "anderes", language: "en", topics: ["handel", "daten"]),
            ]
        return try Samples.files(of: Samples.context(of: studies, in: Samples.book()), options: options)
    }

    @Test("has the files of the contract, in the book's language at the root and in the other one below")
    func tree() throws {
        let files = try files()
        for path in [
            "index.html", "en/index.html", "cases/beispiel/index.html", "cases/beispiel/media/bild.svg",
            "topics/handel/index.html", "en/topics/daten/index.html", "sectors/56/index.html", "regions/de7/index.html",
            "partners/index.html", "en/partners/index.html", "404.html", "sitemap.xml", "assets/casebook.css",
            "assets/casebook.js", "assets/cases.js",
        ] {
            #expect(files[path] != nil, "\(path)")
        }
    }

    @Test(
        "documented cases come before invented ones, each has its badge, lists count both, and the search can tell them apart"
    )
    func genres() throws {
        var documented = try Samples.study(id: "echt")
        documented.isFictional = false
        documented.release?.basis = .consent
        var teaching = try Samples.study(id: "lehrreich")
        teaching.isFictional = true
        teaching.release?.basis = .fictional
        let files = try files([teaching, documented])
        let index = try #require(files["index.html"])
        #expect(Markup.values(of: "data-id", in: index) == ["echt", "lehrreich"])
        #expect(index.contains("<li class=\"documented\">Belegt</li>"))
        #expect(index.contains("<li class=\"fictional\">Lehrfall (erfunden)</li>"))
        #expect(index.contains("<option value=\"teaching\">Lehrfall (erfunden)</option>"))
        for path in ["index.html", "topics/handel/index.html"] {
            #expect(
                try #require(files[path]).contains("<p class=\"genres\">1 belegt, 1 Lehrfall (erfunden)</p>"), "\(path)"
            )
        }
        #expect(try #require(files["en/index.html"]).contains("1 documented, 1 teaching case (fictional)"))
        #expect(try #require(files["assets/cases.js"]).contains("\"genre\":[\"teaching\"]"))
        let alone = try self.files([documented])
        #expect(!(try #require(alone["index.html"]).contains("class=\"genres\"")))
    }

    /// The page for what is not there is shown at any depth, so its links begin at the root of the server.
    @Test("every link within the site is relative and leads to a file; every other one is a full address")
    func links() throws {
        let files = try files()
        for (path, page) in files where path.hasSuffix(".html") {
            for link in Markup.values(of: "href", in: page) + Markup.values(of: "src", in: page) {
                if link.hasPrefix("https://") || link.hasPrefix("mailto:") { continue }
                let file = String(link.prefix { $0 != "?" })
                let target =
                    path == "404.html" && file.hasPrefix("/")
                    ? String(file.dropFirst()) : Self.resolve(file, from: path)
                let isThere = files[target] != nil || files[target + "index.html"] != nil
                #expect(link.hasPrefix("#") || isThere, "\(path): \(link)")
            }
        }
    }

    private static func resolve(_ link: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in link.prefix(while: { $0 != "#" }).split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    @Test("nothing that a strict Content-Security-Policy would block")
    func noInlineCode() throws {
        for (path, page) in try files() where path.hasSuffix(".html") {
            for tag in Markup.tags(in: page) {
                let attributes = Markup.names(of: tag).dropFirst()
                #expect(!attributes.contains { $0 == "style" || $0.hasPrefix("on") }, "\(path): \(tag)")
                #expect(!tag.hasPrefix("style"), "\(path)")
            }
            let scripts = Markup.tags("script", in: page)
            #expect(scripts.allSatisfy { $0.contains(" src=") || $0.contains("application/ld+json") }, "\(path)")
        }
    }

    @Test("lists are complete without script, in pages of sixty")
    func paging() throws {
        let studies = try (1...130).map { try Samples.study(id: "fall-\($0)") }
        let files = try files(studies)
        let pages = ["index.html", "page/2/index.html", "page/3/index.html"].compactMap { files[$0] }
        #expect(pages.map { Markup.values(of: "data-id", in: $0).count } == [60, 60, 10])
        #expect(Set(pages.flatMap { Markup.values(of: "data-id", in: $0) }).count == 130)
        #expect(files["topics/handel/page/3/index.html"] != nil && files["page/4/index.html"] == nil)
    }

    @Test(
        "a case in another language than the page says so in lists, and can be asked for",
        arguments: [("en", "Englisch"), ("fr", "Französisch"), ("de", nil)])
    func languages(other: String, name: String?) throws {
        let studies = [try Samples.study(), try Samples.study(id: "anderes", language: other)]
        let files = try Samples.files(of: Samples.context(of: studies, in: Samples.book()))
        let (german, english) = (try #require(files["index.html"]), try #require(files["en/index.html"]))
        #expect(english.contains("<li>German</li>") && !german.contains("<li>Deutsch</li>"))
        guard let name else { return #expect(!german.contains("name=\"lang\"")) }
        #expect(german.contains("<li>\(name)</li>") && german.contains("<option value=\"\(other)\">\(name)</option>"))
    }

    @Test(
        "the list of a sector is called by what all of its cases have in common",
        arguments: [(["49.41"], false), (["49.41", "49.41"], false), (["49.41", "49.50", "49.41"], true)])
    func sectorNames(codes: [String], isDivision: Bool) throws {
        let studies = try codes.enumerated().map { number, code in
            var study = try Samples.study(id: "fall-\(number)")
            study.company.sector = SectorCode(code)
            return study
        }
        let files = try Samples.files(of: Samples.context(of: studies, in: Samples.book()))
        let page = try #require(files["sectors/49/index.html"])
        #expect(page.contains("Rohrfernleitungen</h1>") == isDivision)
        #expect(page.contains("Güterbeförderung im Straßenverkehr</h1>") != isDivision)
    }

    @Test("one language is enough")
    func oneLanguage() throws {
        let files = try files(options: [ExportOption(name: "languages", value: .list(["en"]))])
        #expect(files.keys.allSatisfy { !$0.hasPrefix("en/") && !$0.hasPrefix("de/") })
        #expect(try #require(files["index.html"]).contains("<html lang=\"en\">"))
    }

    @Test("an empty book has a site too")
    func empty() throws {
        #expect(try #require(files([])["index.html"]).contains(SitePhrases.empty.de))
    }

    @Test("machines find the case's other formats, but only those that its release allows")
    func alternates() throws {
        let page = try #require(files()["cases/beispiel/index.html"])
        #expect(page.contains("https://praxis.example.org/feeds/feed.json"))
        #expect(page.contains("https://praxis.example.org/feeds/cases/beispiel.json"))
        #expect(!page.contains("docbook/beispiel.xml"))
        #expect(page.contains("rel=\"canonical\" href=\"https://praxis.example.org/cases/beispiel/\""))
    }

    @Test("a topic's page and the partners' page announce every feed of the topic", arguments: ["", "en/"])
    func topicFeeds(language: String) throws {
        let files = try files()
        let topic = try #require(files[language + "topics/handel/index.html"])
        let partners = try #require(files[language + "partners/index.html"])
        for (path, type) in [
            ("feeds/topics/handel.json", "application/feed+json"), ("atom/topics/handel.atom", "application/atom+xml"),
        ] {
            let address = "https://praxis.example.org/" + path
            let link = try #require(topic.split(separator: "<").first { $0.contains("href=\"\(address)\"") })
            #expect(link.hasPrefix("link rel=\"alternate\" type=\"\(type)\""))
            #expect(partners.contains("href=\"\(address)\""))
        }
        #expect(!topic.contains("topics/handel.xml") && !topic.contains("topics/daten"))
    }

    /// What an export may offer that no plugin of ours has written.
    enum Stranger: CaseIterable {
        case feed, feedWithTopics, collection, document, wholeCase

        private static let name = LocalizedText(de: "Fremdes & Neues", en: "Foreign & new")
        private static let use = LocalizedText(de: "Fremdes für alle", en: "Foreign for all")

        var offer: ExportOffer {
            switch self {
            case .feed: .feed("neu.xml", "text/x-neu", name: Self.name, use: Self.use)
            case .feedWithTopics: .feed("neu.xml", ofTopics: "je/*/neu", "text/x-neu", name: Self.name, use: Self.use)
            case .collection: .collection("neu.xml", "text/x-neu", name: Self.name, use: Self.use)
            case .document: .document("neu/*", "text/x-neu", name: Self.name, use: Self.use)
            case .wholeCase: .wholeCase("neu/*", "text/x-neu", name: Self.name, use: Self.use)
            }
        }

        /// The files that lead to it: in their heads, in links, in what partners copy.
        var places: [(String, String)] {
            let base = "https://praxis.example.org/fremd/"
            func head(_ path: String) -> String { "rel=\"alternate\" type=\"text/x-neu\"\(path)" }
            let all = ("partners/index.html", "\(base)neu.xml"), use = ("partners/index.html", Self.use.de)
            let everywhere = ["index.html", "cases/beispiel/index.html"].flatMap { page in
                [(page, head("")), (page, "\(base)neu.xml"), (page, "Fremdes &amp; Neues")]
            }
            let ofCase = [
                ("cases/beispiel/index.html", head("")), ("cases/beispiel/index.html", "\(base)neu/beispiel"),
                ("cases/beispiel/index.html", "Fremdes &amp; Neues"), ("partners/index.html", "\(base)neu/"),
            ]
            return switch self {
            case .feed: everywhere + [all, use]
            case .feedWithTopics:
                everywhere + [
                    all, use, ("topics/handel/index.html", "\(base)je/handel/neu"),
                    ("partners/index.html", "\(base)je/handel/neu"),
                ]
            case .collection: [all, use]
            case .document, .wholeCase: ofCase + [use]
            }
        }
    }

    @Test("what a stranger's export offers is announced as what the built-in ones offer", arguments: Stranger.allCases)
    func strangers(stranger: Stranger) throws {
        var book = try Samples.book()
        let name = try #require(ExportName("fremd"))
        book.exports = [book.exports[0], ExportDeclaration(name: name, plugin: "fremdes", channel: .partners)]
        let files = try Samples.files(
            of: Samples.context(of: [Samples.study()], in: book, offers: [name: [stranger.offer]]))
        for (path, text) in stranger.places { #expect(files[path]?.contains(text) == true, "\(path): \(text)") }
        // What is no feed stands in no head but that of its case.
        #expect(files["index.html"]?.contains("text/x-neu") == (stranger == .feed || stranger == .feedWithTopics))
    }

    @Test("similar cases share topics; a case is not similar to itself")
    func related() throws {
        let studies = try [
            Samples.study(id: "eins", topics: ["handel", "daten"]),
            Samples.study(id: "zwei", topics: ["daten", "handel"]),
            Samples.study(id: "drei", topics: ["handel"]), Samples.study(id: "vier", topics: ["daten"]),
            Samples.study(id: "fuenf", topics: ["daten"]),
        ]
        let context = try Samples.context(of: studies, in: Samples.book())
        let contents = SiteContents(Site(context.context, languages: [.de]), context.catalogue)
        let index = try #require(contents.entries.firstIndex { $0.id.text == "eins" })
        var finder = RelatedCases(contents)
        let ids = finder.indexes(for: index).map { contents.entries[$0].id.text }
        #expect(ids == ["zwei", "drei", "fuenf"])
    }
}
