import Foundation
import TestSupport
import Testing

@Suite("What partners read about the feeds (Documentation/Feeds.md)")
struct FeedDocumentationTests {
    /// The German half, and the English half.
    private func halves() throws -> [Substring] {
        let text = String(decoding: try Repository.bytes("Documentation/Feeds.md"), as: UTF8.self)
        let border = try #require(text.firstRange(of: "\n## English\n"))
        return [text[..<border.lowerBound], text[border.lowerBound...]]
    }

    @Test("names every member of the extension that the exports have, in both languages")
    func members() throws {
        let feed = try JSONSerialization.jsonObject(with: Data(try Repository.bytes("Exports/feeds/feed.json")))
        var names: Set<String> = []
        collect(feed, into: &names)
        #expect(names.isSuperset(of: ["withdrawn", "case_id", "expires_on", "alt", "cause"]))
        for half in try halves() {
            for name in names { #expect(half.contains("`\(name)`"), "\(name)") }
        }
    }

    /// The keys in every `_casebook`, wherever it stands.
    private func collect(_ value: Any, into names: inout Set<String>, isInside: Bool = false) {
        if let list = value as? [Any] { for item in list { collect(item, into: &names, isInside: isInside) } }
        guard let object = value as? [String: Any] else { return }
        if isInside { names.formUnion(object.keys) }
        for (key, inner) in object { collect(inner, into: &names, isInside: isInside || key == "_casebook") }
    }

    @Test("names every scheme of the Atom feed, in both languages")
    func schemes() throws {
        let feed = String(decoding: try Repository.bytes("Exports/atom/feed.atom"), as: UTF8.self)
        let schemes = Set(feed.matches(of: /scheme="([^"]*)"/).map { String($0.1) })
        #expect(schemes.count == 5)
        for half in try halves() {
            for scheme in schemes { #expect(half.contains("`\(scheme)`"), "\(scheme)") }
        }
    }

    @Test("the example of a partner's feeds is a book's export as it stands there")
    func example() throws {
        let text = String(try halves()[0])
        let example = try #require(text.firstMatch(of: /```yaml\nexports:\n((?:.|\n)*?)```/)).1
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        let book =
            try folder.read("casebook.yaml") + example
            + "partners:\n  kammer-musterregion: {name: Kammer, select: {topics: [skills]}}\n"
        try folder.write("casebook.yaml", book)
        let outcome = try Program.run(["export"], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        let all = try folder.read("Exports/feeds/feed.json")
        let selected = try folder.read("Exports/feeds-fuer-die-kammer/feed.json")
        #expect(all.contains("\"case_id\"") && !selected.contains("\"case_id\""), "the partner selects another topic")
        #expect(folder.files().contains("Exports/atom-fuer-die-kammer/topics/skills.atom"))
    }
}
