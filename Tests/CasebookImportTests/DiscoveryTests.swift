import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Somebody names the address that is in their browser.
@Suite("The address of a page")
struct DiscoveryTests {
    private static let home = "https://praxis.example.org/"
    private static let page = "https://praxis.example.org/cases/druckerei-baukasten/"

    private func network() throws -> Network {
        let publisher = try Publisher()
        try publisher.add(exports: ["atom", "rss"])
        for (address, file) in [(Self.home, "index.html"), (Self.page, "cases/druckerei-baukasten/index.html")] {
            publisher.set(address, try Repository.bytes("Exports/site/\(file)"))
        }
        return try Network(publisher: publisher)
    }

    private static func page(_ head: String) -> [UInt8] {
        Array("<!DOCTYPE html><html><head><meta charset=utf-8>\(head)</head><body><p>Hallo</body></html>".utf8)
    }

    @Test("of a collection leads to its feed, which is remembered and not the page")
    func collection() async throws {
        let network = try network()
        let report = try await network.take(Self.home)
        #expect(report.counts == ["created": 31] && report.foundFeed == Publisher.feed)
        #expect(try network.folder.read("imports.json").contains("\"feed\":\"\(Publisher.feed)\""))
        #expect(try !network.folder.read("imports.json").contains("\"feed\":\"\(Self.home)\""))
        #expect(try await network.take().isUnchanged)
        #expect(try await network.take(Self.home).counts == ["unchanged": 31])
    }

    @Test("of a case leads to this case alone")
    func study() async throws {
        let network = try network()
        let report = try await network.take(Self.page)
        #expect(report.counts == ["created": 1] && report.names == ["druckerei-baukasten": "created"])
        #expect(try await network.take(Self.page).counts == ["unchanged": 1])
        #expect(try await network.take().counts == ["created": 30, "unchanged": 1])
    }

    @Test(
        "of a case whose page only names a feed leads to this case alone, and never to all others instead",
        arguments: ["feeds/feed.json", "atom/feed.atom", "rss/feed.rss"])
    func studyInFeed(feed: String) async throws {
        let network = try network()
        let type = feed.hasSuffix("json") ? "feed+json" : feed.hasSuffix("atom") ? "atom+xml" : "rss+xml"
        let page = Self.page("<link rel=alternate type='application/\(type)' href=../../\(feed)>")
        network.publisher.set(Self.page, page)
        #expect(try await network.take(Self.page).counts == ["created": 1])
        network.publisher.set("https://praxis.example.org/cases/gibt-es-nicht/", page)
        await #expect(throws: ImportFailure.self) {
            try await network.take("https://praxis.example.org/cases/gibt-es-nicht/")
        }
    }

    @Test(
        "is read however its links are written",
        arguments: [
            "<link rel=alternate type=application/feed+json href=/feeds/feed.json>",
            "<LINK REL='ALTERNATE home' TYPE='application/feed+json; charset=utf-8' HREF='feeds/feed.json#x'>",
            "<base href=feeds/><link rel=alternate type=application/feed+json href=./feed.json>",
            "<link rel=alternate type=application/feed+json href=//praxis.example.org/x/../feeds/feed.json>",
            "<link rel=alternate type=application/json href=/wp-json/><link rel=alternate type=application/feed+json href=feeds/feed.json>",
            "<link rel=alternate type=application/rss+xml href=/foreign.rss><link rel=alternate type=application/atom+xml href=atom/feed.atom>",
            "<link rel=alternate type=application/rss+xml href=/foreign.rss><link rel=alternate type=application/rss+xml href='\nrss/all.rss'>",
        ])
    func spellings(head: String) async throws {
        let network = try network()
        network.publisher.set(Self.home, Self.page(head))
        network.publisher.set(Self.home + "wp-json/", Array("{\"name\": \"WordPress\"}".utf8))
        network.publisher.set(
            Self.home + "foreign.rss",
            Array("<rss version=\"2.0\"><channel><item><guid>x</guid></item></channel></rss>".utf8))
        let report = try await network.take(Self.home) { $0.only = ["druckerei-baukasten"] }
        #expect(report.names["druckerei-baukasten"] == "created")
    }

    @Test(
        "that names a feed on another server is not followed there",
        arguments: [
            "https://evil.example/feed.json", "//evil.example/feed.json", "http://praxis.example.org/feeds/feed.json",
            "https://praxis.example.org:444/feed.json", "https://169.254.169.254/feed.json",
            "https://praxis.example.org@evil.example/feed.json", "javascript:alert(1)", "file:///etc/passwd",
        ], ["", "<base href=https://evil.example/>"])
    func otherServer(target: String, base: String) async throws {
        let network = try network()
        network.publisher.set(
            Self.home, Self.page("\(base)<link rel=alternate type=application/feed+json href='\(target)'>"))
        let failure = try #require(await #expect(throws: ImportFailure.self) { try await network.take(Self.home) })
        #expect(network.publisher.takeRequests() == [Self.home])
        #expect(failure.message.en.contains("feed") && failure.message.de.contains("Feed"))
    }

    @Test(
        "that leads nowhere says so",
        arguments: [
            "", "<link rel=stylesheet href=x.css>", "<link rel=alternate type=text/html href=/en/>",
            "<link rel=alternate type=application/feed+json href=gone.json>",
            "<link rel=alternate type=application/feed+json href=/>",
            String(repeating: "<div>", count: 10_000), String(repeating: "<link rel=alternate>", count: 100_000),
        ])
    func nowhere(head: String) async throws {
        let network = try network()
        network.publisher.set(Self.home, Self.page(head))
        await #expect(throws: ImportFailure.self) { try await network.take(Self.home) }
        #expect(!network.folder.files().contains { $0.hasPrefix("CaseStudies") })
        #expect(network.publisher.takeRequests().count <= 7)
    }
}
