import Foundation
import TestSupport
import Testing

@Suite("Judges over the committed exports")
struct ExportJudgeTests {
    @Test(
        "find nothing",
        arguments: [
            Judge("nu_html.py", ["Exports/site"]), Judge("nu_html.py", ["Exports/kammer-musterregion", "--fragments"]),
            Judge(
                "links.py",
                [
                    "Exports/site", "--base", "https://praxis.example.org/", "--also", "feeds/=Exports/feeds", "--also",
                    "docbook/=Exports/docbook", "--also", "atom/=Exports/atom", "--also", "rss/=Exports/rss",
                ]),
            Judge("docbook.py", ["Exports/docbook", "--schematron", "--styles", "xhtml5", "fo"]),
        ])
    func exports(judge: Judge) throws {
        try judge.expectNoFindings()
    }

    @Test("a case page without its pictures weighs at most 60 KB, with one style sheet and one script")
    func weight() throws {
        let folder = Repository.root.appendingPathComponent("Exports/site")
        for (path, page) in try Files.contents(below: folder) where path.hasSuffix("index.html") {
            let text = String(decoding: page, as: UTF8.self)
            if path.hasPrefix("cases/") { #expect(page.count <= 60_000, "\(path)") }
            #expect(text.ranges(of: "rel=\"stylesheet\"").count == 1, "\(path)")
            #expect(text.ranges(of: "<script src=").count <= 2, "\(path)")
        }
    }

    @Test("libxml2 finds DocBook valid by the RELAX NG schemas, as jing does")
    func libxml2() throws {
        let folder = Repository.root.appendingPathComponent("Exports/docbook")
        let documents = Files.paths(below: folder).filter { $0.hasSuffix(".xml") }
        let withInclusions = documents.filter { $0.hasSuffix("-xinclude.xml") }
        let whole = documents.filter { !withInclusions.contains($0) }
        #expect(whole.count > 20)
        for (schema, documents) in [("docbook", whole), ("docbookxi", withInclusions)] where !documents.isEmpty {
            let path = "/usr/share/xml/docbook/schema/rng/5.0/\(schema).rng"
            let outcome = try Program.run(
                URL(fileURLWithPath: "/usr/bin/env"), ["xmllint", "--noout", "--nonet", "--relaxng", path] + documents,
                in: folder)
            #expect(outcome.status == 0, "\(outcome.errors.suffix(2000))")
        }
    }

    @Test("casebook validate --relax-ng finds valid what is, and says where what is not")
    func ourselves() throws {
        let schema = ["validate", "--lang", "en", "--relax-ng", "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"]
        let valid = try Program.run(schema + ["Exports/docbook"])
        #expect(valid.status == 0 && valid.output.isEmpty, "\(valid.output)\(valid.errors)")

        let folder = try TemporaryFolder()
        let text = String(decoding: try Repository.bytes("Exports/docbook/casebook.xml"), as: UTF8.self)
        try folder.write("a.xml", text.replacing("<keyword>Praxisbeispiele</keyword>", with: "<keywrd/>"))
        let broken = try Program.run(schema + ["a.xml"], in: folder.url)
        #expect(broken.status == 1)
        #expect(
            broken.output.contains(/a\.xml:[0-9]+:1: error: <[a-z]+>: .*\[invalid-document\]/), "\(broken.output)")

        for arguments in [schema, schema + ["nirgends"], ["validate", "--relax-ng", "nirgends", "."]] {
            let outcome = try Program.run(arguments, in: folder.url)
            #expect(outcome.status == (arguments == schema ? 64 : 2), "\(arguments): \(outcome)")
        }
    }

    @Test("find every feed to be a JSON Feed 1.1")
    func feeds() throws {
        let folder = Repository.root.appendingPathComponent("Exports/feeds")
        let feeds = Files.paths(below: folder).filter { $0.hasSuffix(".json") && !$0.hasPrefix("cases/") }
        #expect(feeds.count > 5)
        try Judge("feed.py", feeds).expectNoFindings(in: folder)
    }

    @Test("find every Atom feed valid by RFC 4287, 5005 and 6721, and readable by feedparser")
    func atom() throws {
        let folder = Repository.root.appendingPathComponent("Exports/atom")
        let feeds = Files.paths(below: folder).filter { $0.hasSuffix(".atom") }
        #expect(feeds.count > 5)
        try Judge("feed.py", feeds).expectNoFindings(in: folder)
    }

    @Test("find every RSS feed readable by feedparser, with what importers take from it")
    func rss() throws {
        let folder = Repository.root.appendingPathComponent("Exports/rss")
        let feeds = Files.paths(below: folder).filter { $0.hasSuffix(".rss") }
        #expect(feeds.count > 5)
        try Judge("feed.py", feeds).expectNoFindings(in: folder)
    }

    @Test("find every exported case to be valid by the emitted schema")
    func cases() throws {
        let folder = Repository.root.appendingPathComponent("Exports/feeds/cases")
        let schemaFolder = try TemporaryFolder()
        let schema = try schemaFolder.write("schema.json", try Program.run(["schema", "case-export"]).output)
        let cases = Files.paths(below: folder).filter { $0.hasSuffix(".json") }
        #expect(cases.count > 20)
        try Judge("schema.py", ["--metaschema", schema.path] + cases).expectNoFindings(in: folder)
    }

    @Test(
        "find a page of every kind accessible, light and dark, wide and narrow, and at 200 % text")
    func accessibility() throws {
        let pages = [
            "index.html", "en/index.html", "partners/index.html", "cases/vorbestellung-backstube/index.html",
            "cases/leading-a-team-you-never-see/index.html", "cases/virtuelle-whisky-tastings/index.html",
            "topics/skills/index.html", "en/topics/skills/index.html", "sectors/10/index.html",
            "regions/de7/index.html",
            "404.html",
        ]
        try Judge("axe.py", ["Exports/site", "--pages"] + pages).expectNoFindings()
        let embeds = ["index.html", "partners/index.html", "cases/wissensdatenbank-elektrobetrieb/index.html"]
        try Judge("axe.py", ["Exports/kammer-musterregion", "--pages"] + embeds).expectNoFindings()
    }
}
