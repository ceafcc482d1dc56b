import Foundation
import TestSupport
import Testing

/// The bundled book under one address and under another: what identifies stays, what leads somewhere follows.
@Suite("A book that moves")
struct MovingBookTests {
    private static let ids = "https://kennung.example.net/"
    private static let (old, new) = ("https://alt.example.org/", "https://neu.example.com/wissen/")

    /// Everything that a book with these addresses exports, by path.
    private func exports(base: String, ids: String?) throws -> [String: String] {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.root.appendingPathComponent("CaseStudies"),
            to: folder.url.appendingPathComponent("CaseStudies"))
        for name in ["media", "published.yaml"] {
            let source = Repository.root.appendingPathComponent(name)
            guard FileManager.default.fileExists(atPath: source.path) else { continue }
            try FileManager.default.copyItem(at: source, to: folder.url.appendingPathComponent(name))
        }
        let address = /https:\/\/praxis\.example\.org\//
        let book = String(decoding: try Repository.bytes("casebook.yaml"), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .map { line in
                if line.hasPrefix("base_url:") { return "base_url: \(base)" }
                if line.hasPrefix("ids:") { return ids.map { "ids: \($0)" } ?? "# keine" }
                return line.replacing(address, with: "https://redaktion.example.org/")
            }.joined(separator: "\n")
        try folder.write("casebook.yaml", book)
        let gone = "CaseStudies/druckerei-baukasten/case.yaml"
        try folder.write(
            gone,
            try folder.read(gone).replacingOccurrences(of: "status: published", with: "status: withdrawn")
                + "withdrawn: {on: 2026-02}\n")
        let outcome = try Program.run(["export", "--date", "2026-11-30"], in: folder.url)
        try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        return try Files.contents(below: folder.url.appendingPathComponent("Exports")).mapValues {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// All that identifies something, in whatever format.
    private func identifiers(_ text: String) -> [String] {
        [
            /"id": "(https:[^"]+)"/, /<id>([^<]+)<\/id>/, /\sref="(https:[^"]+)"/, /<biblioid class="uri">([^<]+)</,
            /"@id":"([^"]+)"/, /<guid[^>]*>([^<]+)</,
        ].flatMap { (pattern: Regex<(Substring, Substring)>) in text.matches(of: pattern).map { String($0.1) } }
    }

    /// What is shown at any depth begins its links at the root of the server, below which the book has moved to a folder.
    private static func withoutRoot(_ text: String) -> String {
        text.replacing(#/(["/ ])/wissen//#) { "\($0.1)/" }
    }

    /// What a Content Security Policy must allow is an origin: an address without its path.
    private static func movedBack(_ text: String) -> String {
        text.replacingOccurrences(of: new, with: old)
            .replacingOccurrences(of: "https://neu.example.com", with: "https://alt.example.org")
    }

    @Test("keeps every id of every export, and every link leads to the new address")
    func moved() throws {
        let before = try exports(base: Self.old, ids: Self.ids)
        let after = try exports(base: Self.new, ids: Self.ids)
        #expect(before.keys.sorted() == after.keys.sorted())
        var count: [String: Int] = [:]
        for (path, text) in after {
            let known = before[path] ?? ""
            #expect(!text.contains(Self.old), "\(path) leads to the old address")
            #expect(
                Self.withoutRoot(Self.movedBack(text)) == Self.withoutRoot(known),
                "\(path) differs in more than addresses")
            let ids = identifiers(text)
            #expect(ids == identifiers(known), "\(path)")
            #expect(ids.allSatisfy { $0.hasPrefix(Self.ids) }, "\(path): \(ids)")
            // Nothing but what identifies begins with it.
            #expect(text.components(separatedBy: Self.ids).count - 1 == ids.count, "\(path)")
            count[String(path.prefix { $0 != "/" }), default: 0] += ids.count
        }
        for name in ["site", "docbook", "feeds", "atom"] { #expect(count[name, default: 0] > 25, "\(name): \(count)") }
        #expect(after["feeds/feed.json"]?.contains("\(Self.ids)cases/druckerei-baukasten/") == true, "tombstones too")
        #expect(after["atom/feed.atom"]?.contains("ref=\"\(Self.ids)cases/druckerei-baukasten/\"") == true)
    }

    @Test("begins its ids with its address unless told otherwise, with or without the last slash")
    func usual() throws {
        let usual = try exports(base: Self.old, ids: nil)
        #expect(try exports(base: Self.old, ids: Self.old) == usual)
        #expect(try exports(base: Self.old, ids: String(Self.old.dropLast())) == usual)
    }
}
