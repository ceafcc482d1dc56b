import Foundation
import TestSupport
import Testing

/// What every export says of a case is true: who wrote it, on what its publication rests, that it is invented.
@Suite("Only what is true is said")
struct TruthTests {
    @Test(
        "an invented case says so wherever its title or its summary appears, and shows neither consent nor funding",
        arguments: [("de", "erfunden"), ("en", "fictional"), ("fr", "erfunden")])
    func invented(language: String, mark: String) throws {
        let exports = try Truth.exports(
            [
                Truth.study("erfunden", language, basis: "fictional"),
                Truth.study("anders", language, basis: "fictional"),
            ])
        var titles = 0
        for (path, text) in exports {
            let own = path.hasSuffix(".json") ? Truth.withoutOwnWords(text) : text
            for range in own.ranges(of: "Zaubertitel") {
                titles += 1
                let after = own[range.upperBound...].prefix(60)
                #expect(after.contains("(\(mark))"), "\(path): title without mark: \(after)")
            }
            for range in own.ranges(of: "Zauberkurz") {
                let before = own[..<range.lowerBound].suffix(500)
                #expect(before.contains(mark) || before.contains(mark.capitalized), "\(path): summary without mark")
            }
            for words in ["Freigabe", "freigegeben", "Einwilligung", "consent", "Consent", "granted_by"] {
                #expect(!text.contains(words) || !Truth.isOfCase(path), "\(path) has \(words)")
            }
            if Truth.isOfCase(path) { #expect(!text.contains("Geldgeberin"), "\(path) has a funding notice") }
        }
        #expect(titles > 40)
        // Feeds as a whole name who funds the collection, their items do not.
        #expect(exports["feeds/feed.json"]?.ranges(of: "Geldgeberin").count == 1)
        #expect(exports["atom/feed.atom"]?.ranges(of: "Geldgeberin").count == 1)
    }

    @Test("what was compiled from public sources is called that, with its sources, and never released")
    func publicSource() throws {
        let exports = try Truth.exports([
            Truth.study("belegt", "de", basis: "public-source")
                .replacing("support: {from: 2020, organisation: Kanarienzentrum}\n", with: "")
                .replacing("outcomes: [{id: ergebnis, title: Ergebnis, measures: [tat]}]\n", with: "")
        ])
        for (path, text) in exports {
            for words in ["Freigabe", "freigegeben", "Freigegeben", "Einwilligung", "erteilt", "Erteilt"] {
                #expect(!text.contains(words) || path.contains("partners/"), "\(path) has \(words)")
            }
            if Truth.isOfCase(path) { #expect(!text.contains("Geldgeberin"), "\(path) has a funding notice") }
        }
        for path in Truth.wholeCases("belegt") {
            let text = try #require(exports[path], "\(path)")
            guard !path.hasSuffix("belegt.json"), !path.contains("request") else { continue }
            let place = try #require(text.range(of: "Nach öffentlichen Quellen zusammengestellt am"), "\(path)")
            let after = text[place.upperBound...].prefix(900)
            #expect(after.contains("1. Februar 2021") && after.contains("Kreisblatt"), "\(path): \(after)")
        }
    }

    @Test("the author is who wrote the text, or else the publisher, never who supported the company")
    func authors() throws {
        for (authors, expected) in [
            ("", ["Verlagshaus"]),
            ("authors: [{name: Ada Feder}, {name: Bo Tinte, organisation: Büro}]\n", ["Ada Feder", "Bo Tinte"]),
        ] {
            let exports = try Truth.exports([
                Truth.study("fall", "de", basis: "consent").replacing("company:", with: authors + "company:")
            ])
            var places = 0
            for (path, text) in exports {
                for author in try Truth.authors(in: text, isJSON: path.hasSuffix(".json")) {
                    places += 1
                    #expect(
                        !author.contains("Kanarienzentrum") && !author.contains("Kanariencoach"), "\(path): \(author)")
                    #expect(
                        expected.contains { author.contains($0) } || author.contains("Verlagshaus"),
                        "\(path): \(author)")
                }
            }
            #expect(places >= 10)
            let page = try #require(exports["site/cases/fall/index.html"])
            for name in expected {
                #expect(page.contains("name=\"citation_author\" content=\"\(name)\""))
                #expect(page.contains("property=\"article:author\" content=\"\(name)\""))
                #expect(try #require(exports["docbook/fall.xml"]).contains("name>\(name)</"))
            }
            #expect(page.contains("\(expected.joined(separator: "; ")) (2021): Zaubertitel."))
        }
    }

    @Test("an author who is an organisation is none of the people, in data and in DocBook")
    func organisations() throws {
        let authors =
            "authors: [{name: Redaktion Handwerk}, {organisation: Kanzlei Acht}, {name: Verlagshaus}, {name: Ada Feder}]\n"
        let exports = try Truth.exports([
            Truth.study("fall", "de", basis: "consent").replacing("company:", with: authors + "company:")
        ])
        let page = try #require(exports["site/cases/fall/index.html"])
        let docBook = try #require(exports["docbook/fall.xml"])
        for name in ["Redaktion Handwerk", "Kanzlei Acht", "Verlagshaus"] {
            #expect(page.contains("\"@type\":\"Organization\",\"name\":\"\(name)\""), "\(name)")
            #expect(
                docBook.contains("<orgname>\(name)</orgname>") && !docBook.contains("<personname>\(name)"), "\(name)")
        }
        #expect(page.contains("\"@type\":\"Person\",\"name\":\"Ada Feder\""))
        #expect(docBook.contains("<personname>Ada Feder</personname>"))
        #expect(page.contains("Redaktion Handwerk; Kanzlei Acht; Verlagshaus; Ada Feder (2021)"))
    }

    @Test("what says that a case is invented is marked where it is in another language than the case")
    func marks() throws {
        let exports = try Truth.exports([Truth.study("fall", "fr", basis: "fictional")])
        let page = try #require(exports["site/cases/fall/index.html"])
        #expect(page.contains(">Zaubertitel <span lang=\"de\">(erfunden)</span></h1>"))
        #expect(page.contains("\"name\":\"Betrieb\",") && page.contains("\"disambiguatingDescription\""))
        #expect(
            try #require(exports["site/index.html"]).contains("Zaubertitel <span lang=\"de\">(erfunden)</span></a>"))
        let docBook = try #require(exports["docbook/fall.xml"])
        #expect(docBook.contains("<title>Zaubertitel <phrase xml:lang=\"de\">(erfunden)</phrase></title>"))
        #expect(docBook.contains("<para><phrase xml:lang=\"de\">Lehrfall (erfunden):</phrase> Zauberkurz</para>"))
        #expect(try #require(exports["atom/feed.atom"]).contains("<title>Zaubertitel (erfunden)</title>"))
        #expect(try #require(exports["site/partners/index.html"]).contains("Quelle (Lehrfall, erfunden): Verlagshaus"))
    }

    @Test("what a feed says of its rights leaves room for entries that say otherwise")
    func feedRights() throws {
        let study = Truth.study("fall", "de", basis: "consent")
        let feed = try #require(try Truth.exports([study])["atom/feed.atom"])
        #expect(feed.contains("<rights>Wo ein Eintrag nichts anderes sagt: "))
    }

    @Test("a notice in a language that nobody knows is in no other")
    func unknownLanguage() throws {
        let origin = """
            origin:
              id: https://anderswo.example.org/cases/fall/
              url: https://anderswo.example.org/cases/fall/
              publisher: {name: Anderswo}
              funding: Betaald door niemand
            company:
            """
        let exports = try Truth.exports([
            Truth.study("fall", "de", basis: "consent").replacing("company:", with: origin)
        ])
        for path in Truth.wholeCases("fall") where !path.hasSuffix(".json") && !path.contains("request") {
            let text = try #require(exports[path])
            guard !path.contains("atom") else { continue }
            #expect(text.contains(/lang=""[^>]*>Betaald door niemand/), "\(path)")
        }
    }

    @Test("what is not known is a gap of the sources only where there are some")
    func headings() throws {
        let study = Truth.study("fall", "de", basis: "consent").replacing(
            "company:", with: "unknown: [Der Preis]\ncompany:")
        let with = try Truth.exports([study])
        let without = try Truth.exports([
            study.replacing("sources: [{title: Kreisblatt, url: \"https://blatt.example.org/\"}]\n", with: "")
        ])
        for path in ["site/cases/fall/index.html", "docbook/fall.xml", "atom/feed.atom"] {
            let (known, bare) = (try #require(with[path]), try #require(without[path]))
            #expect(
                known.contains("Was die Quellen nicht sagen") && !known.contains("Was nicht bekannt ist"), "\(path)")
            #expect(bare.contains("Was nicht bekannt ist") && !bare.contains("Was die Quellen nicht sagen"), "\(path)")
        }
    }

    @Test("an invented case that names a consent or a funding is told that nobody sees them, and its data have neither")
    func claims() throws {
        let study = Truth.study("fall", "de", basis: "fictional")
            .replacing("company:", with: "funding: {text: Vom Mond}\ncompany:")
            .replacing("basis: fictional,", with: "granted_by: Mondfrau, basis: fictional,")
        let folder = try Truth.folder([study])
        let outcome = try Program.run(["validate", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 0 && outcome.output.ranges(of: "[fictional-claims]").count == 2, "\(outcome.output)")
        for (path, text) in try Truth.exported(folder) {
            #expect(!text.contains("Vom Mond") && !text.contains("Mondfrau"), "\(path)")
        }
    }

    @Test(
        "a template's words in the book are a warning as long as nothing real is public, and an error from then on",
        arguments: [("fictional", "published", 0), ("consent", "draft", 0), ("consent", "published", 1)])
    func bookPlaceholders(basis: String, status: String, expected: Int32) throws {
        let study = Truth.study("fall", "de", basis: basis).replacing("status: published", with: "status: \(status)")
        let folder = try Truth.folder([study], funding: "Gefördert durch …")
        let outcome = try Program.run(["validate", "--lang", "en"], in: folder.url)
        #expect(outcome.status == expected, "\(outcome.output)")
        #expect(outcome.output.contains(expected == 0 ? "[placeholder-in-book]" : "[placeholder]"), "\(outcome.output)")
    }

    @Test(
        "nobody revokes a consent for what is invented",
        arguments: [
            ("fictional", "Freigabe beendet"), ("public-source", "Freigabe beendet"),
            ("consent", "Freigabe widerrufen"),
        ])
    func ended(basis: String, words: String) throws {
        let study = Truth.study("fall", "de", basis: basis)
            .replacing("channels: [", with: "revoked_on: 2022-01-01, channels: [")
        let folder = try Truth.folder([study])
        let status = try Program.run(["status", "--lang", "de", "--date", "2026-11-24"], in: folder.url)
        #expect(status.output.contains(words), "\(status.output)")
    }

    @Test("a case's own funding stands in place of the book's, in the language of the case")
    func ownFunding() throws {
        let exports = try Truth.exports([
            Truth.study("fall", "en", basis: "consent").replacing(
                "company:", with: "funding: {text: Paid by the moon}\ncompany:")
        ])
        for path in Truth.wholeCases("fall") {
            let text = try #require(exports[path])
            #expect(text.contains("Paid by the moon"), "\(path)")
            #expect(!text.contains("Geldgeberin") || path.contains("request"), "\(path)")
            #expect(!text.contains(/lang="de"[^>]*>Paid/), "\(path)")
        }
    }

    @Test("a project that ended early says so, and needs no outcome; without a reason it is refused")
    func endedEarly() throws {
        let study = Truth.study("fall", "de", basis: "consent")
            .replacing(
                "outcomes: [{id: ergebnis, title: Ergebnis, measures: [tat]}]\n",
                with: "ended: early\nended_reason: Das Geld war aus\n")
        let exports = try Truth.exports([study])
        for path in Truth.wholeCases("fall") {
            #expect(try #require(exports[path]).contains("Das Geld war aus"), "\(path)")
        }
        let folder = try Truth.folder([study.replacing("ended_reason: Das Geld war aus\n", with: "")])
        let outcome = try Program.run(["validate", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 1 && outcome.output.contains("[missing-for-status]"), "\(outcome.output)")
    }

    @Test("a funding notice that came from a book in another language keeps its language, in every export")
    func importedFunding() throws {
        let here = try Truth.folder([Truth.study("fall", "de", basis: "consent")])
        #expect(try Program.run(["export", "--date", "2026-11-24"], in: here.url).status == 0)
        let there = try Truth.folder([], language: "en", host: "elsewhere", funding: "Funded by nobody")
        let feed = here.url.appendingPathComponent("Exports/feeds/feed.json").path
        let imported = try Program.run(["import", feed, "--date", "2026-11-24"], in: there.url)
        #expect(imported.status == 0, "\(imported.output)\(imported.errors)")
        let copy = try Truth.exported(there)
        for (path, text) in copy where text.contains("Geldgeberin") && !path.hasSuffix(".json") {
            #expect(!text.contains(/lang="en"[^>]*>[^<]*Geldgeberin/), "\(path)")
        }
        #expect(copy.values.contains { $0.contains("Geldgeberin") })
        let data = try #require(copy["feeds/cases/fall.json"])
        #expect(data.contains(/"languages": \{\s*"collection": "de",\s*"funding": "de"/))
        // In a page in another language it is marked as what it is.
        let french = try Truth.exports([Truth.study("fall", "en", basis: "consent")])
        for path in ["site/cases/fall/index.html", "docbook/fall.xml", "embed/cases/fall/fragment.html"] {
            #expect(
                try #require(french[path]).contains(/lang="de"[^>]*>(<p>)?Gefördert von der Geldgeberin/), "\(path)")
        }
    }

    @Test(
        "fictional and the basis go together",
        arguments: [("true", "consent"), ("true", "public-source"), ("false", "fictional")])
    func together(fictional: String, basis: String) throws {
        let study = Truth.study("fall", "de", basis: basis)
            .replacing(/fictional: [a-z]+\n/, with: "fictional: \(fictional)\n", maxReplacements: 1)
        let folder = try Truth.folder([study])
        let outcome = try Program.run(["validate", "--lang", "en"], in: folder.url)
        #expect(outcome.status == 1 && outcome.output.contains("[release-basis]"), "\(outcome.output)")
    }
}

private enum Truth {
    static func study(_ id: String, _ language: String, basis: String) -> String {
        """
        casebook: 1
        # \(id)
        title: Zaubertitel
        summary: Zauberkurz
        language: \(language)
        status: published
        fictional: \(basis == "fictional")
        company: {name: Betrieb, region: DE711, size: small}
        support: {from: 2020, organisation: Kanarienzentrum}
        topics: [thema]
        challenge: |
          Die Lage.
        phases:
          - {id: eins, title: Eins, measures: [{id: tat, title: Tat}]}
        outcomes: [{id: ergebnis, title: Ergebnis, measures: [tat]}]
        lessons: Lehre
        transfer: Transfer
        sources: [{title: Kreisblatt, url: "https://blatt.example.org/"}]
        published_on: 2021-03-01
        release: {granted_on: 2021-02-01, \(basis == "consent" ? "granted_by: Leitung, " : "")basis: \(basis), channels: [website, partners, print]}

        """
    }

    static func folder(
        _ studies: [String], language: String = "de", host: String = "praxis",
        funding: String = "Gefördert von der Geldgeberin"
    ) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "casebook.yaml",
            """
            casebook: 1
            title: Buch
            language: \(language)
            base_url: https://\(host).example.org/
            publisher: {name: Verlagshaus, url: "https://www.example.org/"}
            licence: CC-BY-4.0
            funding: {text: \(funding)}
            topics: {thema: {de: Thema, en: Topic}}
            partners:
              kammer: {name: Kammer}
            exports:
              site: {plugin: html, channel: website}
              docbook: {plugin: docbook, channel: print}
              feeds: {plugin: json-feed, channel: partners}
              short: {plugin: json-feed, channel: partners, options: {content: summary}}
              atom: {plugin: atom, channel: partners}
              embed: {plugin: html, channel: partners, partner: kammer, options: {mode: embed}}
              request: {plugin: echo, channel: partners, command: [./echo.py]}

            """)
        try folder.writeProgram(
            "echo.py",
            """
            #!/usr/bin/env python3
            import json, sys
            print(json.dumps({"type": "file", "path": "request.json", "text": sys.stdin.read()}))
            print(json.dumps({"type": "done"}))

            """)
        for study in studies {
            let id = try #require(study.firstMatch(of: /# ([a-z]+)\n/)?.1)
            try folder.write("CaseStudies/\(id)/case.yaml", study)
        }
        return folder
    }

    /// Every text of every export, by its path below `Exports`.
    static func exports(_ studies: [String]) throws -> [String: String] { try exported(folder(studies)) }

    static func exported(_ folder: TemporaryFolder) throws -> [String: String] {
        let outcome = try Program.run(["export", "--date", "2026-11-24"], in: folder.url)
        try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let root = folder.url.appendingPathComponent("Exports")
        var texts: [String: String] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: root.path) ?? .init() {
            let kinds = ["html", "xml", "json", "atom", "svg"]
            guard kinds.contains((path as NSString).pathExtension) || path.hasSuffix("cases.js") else { continue }
            texts[path] = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        }
        return texts
    }

    /// The files that hold the whole case.
    static func wholeCases(_ id: String) -> [String] {
        [
            "site/cases/\(id)/index.html", "embed/cases/\(id)/index.html", "embed/cases/\(id)/fragment.html",
            "docbook/\(id).xml", "feeds/cases/\(id).json", "request/request.json",
        ]
    }

    /// Whether a file holds one case and nothing of the book as such.
    static func isOfCase(_ path: String) -> Bool {
        path.contains("cases/") || (path.hasPrefix("docbook/") && !path.contains("casebook"))
    }

    /// JSON without the members that hold the case's own words for those who take it over whole.
    static func withoutOwnWords(_ text: String) -> String {
        text.replacing(/"title":\s?"Zaubertitel",\s*"summary":\s?"Zauberkurz"/, with: "")
    }

    /// What stands where a format names authors.
    static func authors(in text: String, isJSON: Bool) throws -> [String] {
        let places =
            isJSON
            ? [#""authors?":\s*(?:\[[^\]]*\]|\{[^}]*\})"#]
            : [
                #"<author[ >][\s\S]*?</author>"#, #"citation_author" content="[^"]*""#,
                #"article:author" content="[^"]*""#, #""author":(?:\[[^\]]*\]|\{[^}]*\})"#,
                #"Zitiervorschlag[^(]*\(20"#,
            ]
        return try places.flatMap { place in
            try text.matches(of: Regex(place)).map { String(text[$0.range]) }
        }
    }
}
