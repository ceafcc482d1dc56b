import Foundation
import TestSupport
import Testing

@Suite("A feed reader that others wrote")
struct FeedReaderTests {
    @Test("gets every bundled case, with title, link, dates, content and attachments")
    func bundled() throws {
        try Judge("subscriber.py", ["Exports/feeds", "feed.json"]).expectNoFindings()
        try Judge("subscriber.py", ["Exports/feeds", "topics/skills.json"]).expectNoFindings()
        try Judge("subscriber.py", ["Exports/atom", "feed.atom"]).expectNoFindings()
        try Judge("subscriber.py", ["Exports/atom", "topics/skills.atom"]).expectNoFindings()
    }

    @Test(
        "learns of exactly what is new and what has changed",
        arguments: [("json-feed", "feed.json"), ("atom", "feed.atom")])
    func changes(plugin: String, feed: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        let path = "CaseStudies/beispiel-zum-ueberschreiben/case.yaml"
        let text = try folder.read(path)
        try folder.write(
            "CaseStudies/bleibt/case.yaml", text.replacingOccurrences(of: "title: Ein", with: "title: Kein"))
        func export(_ name: String) throws {
            let outcome = try Program.run(["export", "--plugin", plugin, "--to", name], in: folder.url)
            try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        }
        try export("vorher")
        try folder.write(path, text.replacingOccurrences(of: "title: Ein", with: "title: Mein"))
        try folder.write(
            "CaseStudies/neu/case.yaml", text.replacingOccurrences(of: "title: Ein", with: "title: Noch ein"))
        try export("nachher")
        try Judge("subscriber.py", ["vorher", feed, "--later", "nachher", "--new", "1", "--modified", "1"])
            .expectNoFindings(in: folder.url)
    }
}
