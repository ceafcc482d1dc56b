import Foundation
import TestSupport
import Testing

/// A partner names the address in their browser; through the real programs, with two servers.
@Suite("Importing by an address")
struct FeedAddressTests {
    private let centre: TemporaryFolder
    private let partner: TemporaryFolder
    private let server: FeedServer

    init() throws {
        (centre, partner) = (try TemporaryFolder(), try TemporaryFolder())
        let exports = centre.url.appendingPathComponent("Exports")
        try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
        server = try FeedServer(serving: exports)
        try centre.write(
            "casebook.yaml",
            """
            casebook: 1
            title: Sammlung
            language: de
            base_url: \(server.address)
            publisher: {name: Zentrum}
            licence: CC-BY-4.0
            topics: {thema-a: {de: Thema A, en: Topic A}}
            exports:
              site: {plugin: html, channel: website}
              feeds: {plugin: json-feed, channel: partners}
              atom: {plugin: atom, channel: partners}
              rss: {plugin: rss, channel: partners}

            """)
        for number in 1...3 {
            let id = "fall-\(number)"
            try centre.write("CaseStudies/\(id)/case.yaml", Federated.study(id, of: "a"))
            try centre.write("CaseStudies/\(id)/media/bild.svg", Federated.picture(id))
        }
        try partner.write(
            "casebook.yaml",
            """
            casebook: 1
            title: Partner
            language: de
            base_url: https://partner.example.org/
            publisher: {name: Partner}
            licence: CC-BY-4.0
            topics: {eigenes: {de: Thema A, en: Something}}

            """)
        try export()
    }

    private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Program.Outcome {
        try Program.run(arguments + ["--date", "2026-11-24", "--lang", "en"], in: folder.url)
    }

    private func export() throws {
        let outcome = try run(["export"], in: centre)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    private func take(_ address: String, _ more: [String] = []) throws -> Program.Outcome {
        try run(["import", address, "--allow-local"] + more, in: partner)
    }

    /// The text of the page as a server would deliver it for a folder.
    private func page(_ path: String) -> String { server.address + path + "index.html" }

    @Test("takes a collection, a case, Atom and RSS, maps topics by their names, and says where it was led")
    func ways() throws {
        var outcome = try take(page("site/cases/fall-2/"))
        #expect(outcome.status == 0 && outcome.output.contains("fall-2: new"), "\(outcome.output)\(outcome.errors)")
        #expect(!outcome.output.contains("fall-1"))
        outcome = try take(page("site/"))
        #expect(outcome.status == 0 && outcome.output.contains("fall-1: new"), "\(outcome.output)\(outcome.errors)")
        #expect(outcome.errors.contains("the page leads to this feed: \(server.address)feeds/feed.json"))
        #expect(outcome.errors.contains("topics mapped: thema-a → eigenes"))
        #expect(try partner.read("CaseStudies/fall-1/case.yaml").contains("\ntopics:\n  - eigenes\n"))
        for feed in ["atom/feed.atom", "rss/feed.rss", "rss/all.rss"] {
            outcome = try take(server.address + feed)
            #expect(outcome.status == 0 && outcome.errors.contains("3 unchanged"), "\(outcome.output)\(outcome.errors)")
        }
    }

    @Test(
        "hears of a withdrawal by every way",
        arguments: ["feeds/feed.json", "atom/feed.atom", "rss/feed.rss", "rss/all.rss"])
    func withdrawn(feed: String) throws {
        #expect(try take(server.address + feed).status == 0)
        let path = "CaseStudies/fall-3/case.yaml"
        try centre.write(
            path,
            try centre.read(path).replacingOccurrences(of: "status: published", with: "status: withdrawn")
                + "withdrawn: {on: 2026-11}\n")
        try export()
        let outcome = try take(server.address + feed)
        #expect(
            outcome.output.contains("fall-3: withdrawn by the publisher (2026-11)"),
            "\(outcome.output)\(outcome.errors)")
        #expect(partner.files(below: "CaseStudies/fall-3") == ["case.yaml"])
    }

    @Test("takes the same from files and folders", arguments: ["atom", "atom/feed.atom", "rss/all.rss", "feeds"])
    func files(path: String) throws {
        let outcome = try take(centre.url.appendingPathComponent("Exports/\(path)").path)
        #expect(outcome.status == 0 && outcome.errors.contains("3 new"), "\(outcome.output)\(outcome.errors)")
        #expect(
            partner.files(below: "CaseStudies/fall-1")
                == ["case.yaml", "media/bild.svg", "media/share.png", "pictures.yaml"])
    }

    @Test("says what to do where a feed has no whole cases behind it", arguments: ["atom/feed.atom", "rss/feed.rss"])
    func bare(feed: String) throws {
        try centre.write(
            "casebook.yaml",
            try centre.read("casebook.yaml").replacingOccurrences(
                of: "  feeds: {plugin: json-feed, channel: partners}\n", with: ""))
        try export()
        let outcome = try take(server.address + feed)
        #expect(outcome.status == 2 && outcome.errors.contains("no export json-feed"), "\(outcome.errors)")
        #expect(!partner.files().contains { $0.hasPrefix("CaseStudies") })
    }

    @Test("refuses a page that leads to another server, and calls nothing there")
    func otherServer() throws {
        let other = try TemporaryFolder()
        try other.write(
            "index.html",
            "<!doctype html><link rel=alternate type=application/feed+json href=\(server.address)feeds/feed.json>")
        let stranger = try FeedServer(serving: other.url)
        _ = try server.takeRequests()
        let outcome = try take(stranger.address + "index.html")
        #expect(outcome.status == 2 && outcome.errors.contains("on another server"), "\(outcome.errors)")
        #expect(try server.takeRequests() == [])
        let redirected = try take(stranger.address + "~redirect/302?to=\(server.address)site/index.html")
        #expect(redirected.status == 0, "\(redirected.errors)")
    }

    @Test(
        "is wrong usage where it names what is not there, in the language of the person",
        arguments: [
            (["--topics", "thema-b"], "did you mean \"thema-a\"?", "meinten Sie „thema-a“?"),
            (["--only", "fall-4"], "did you mean \"fall-1\"?", "meinten Sie „fall-1“?"),
            (["--only", "quatsch"], "allowed: fall-1, fall-2, fall-3", "möglich sind: fall-1, fall-2, fall-3"),
            (["--map-topic", "thema-a=eigen"], "did you mean \"eigenes\"?", "meinten Sie „eigenes“?"),
            (["--map-topic", "unsinn"], "THEIRS=OURS", "IHRES=UNSERES"),
        ])
    func unknown(options: [String], english: String, german: String) throws {
        for feed in ["feeds/feed.json", "rss/feed.rss"] {
            let outcome = try take(server.address + feed, options)
            #expect(outcome.status == 64 && outcome.errors.contains(english), "\(outcome.status) \(outcome.errors)")
        }
        let outcome = try Program.run(
            ["import", server.address + "feeds/feed.json", "--allow-local", "--lang", "de"] + options, in: partner.url)
        #expect(outcome.status == 64 && outcome.errors.contains(german), "\(outcome.errors)")
        #expect(!partner.files().contains { $0.hasPrefix("CaseStudies") })
    }
}
