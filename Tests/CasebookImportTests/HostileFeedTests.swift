import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Whoever writes a feed may be anybody; here it is somebody who means harm.
@Suite("A hostile feed")
struct HostileFeedTests {
    private let id = "druckerei-baukasten"
    private let base = "https://praxis.example.org/feeds/"
    private var study: String { base + "cases/\(id).json" }

    /// Imports after the publisher's files were changed; only the case in question is looked at.
    private func report(_ change: (Publisher) throws -> Void) async throws -> (Network, ImportReport) {
        let network = try Network()
        try change(network.publisher)
        return (network, try await network.take())
    }

    private func expectRefused(
        _ network: Network, _ report: ImportReport, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(report.counts["refused"] == 1, "\(report.counts) \(report.reasons)", sourceLocation: sourceLocation)
        #expect(report.counts["created"] == 30, sourceLocation: sourceLocation)
        #expect(report.needsAttention, sourceLocation: sourceLocation)
        #expect(!network.folder.files().contains { $0.contains(id) }, sourceLocation: sourceLocation)
    }

    @Test(
        "cannot make us call another server",
        arguments: [
            "https://intern.example.net/x.json", "http://praxis.example.org/feeds/x.json",
            "https://praxis.example.org:8443/x.json",
            "https://169.254.169.254/latest", "https://praxis.example.org.evil.example/x.json",
            "https://praxis.example.org@evil.example/x.json",
        ])
    func otherServer(address: String) async throws {
        let (network, report) = try await report { publisher in
            publisher.change(Publisher.feed) { $0.replacingOccurrences(of: "\"\(study)\"", with: "\"\(address)\"") }
        }
        expectRefused(network, report)
        #expect(!network.publisher.takeRequests().contains(address))
        let medium = "\(base)cases/\(id)/media/setzkasten.svg"
        let second = try await self.report { publisher in
            publisher.change(study) { $0.replacingOccurrences(of: medium, with: address) }
        }
        expectRefused(second.0, second.1)
        #expect(!second.0.publisher.takeRequests().contains(address))
    }

    @Test(
        "cannot write outside of the case's folder, over the case itself or over its journal",
        arguments: [
            "../x.svg", "/tmp/x.svg", "media/../../x.svg", "..\\\\x.svg", ".git/hooks/x.svg", "media//x.svg",
            "case.yaml",
            "log.yaml", "CASE.YAML", "media", "", "media/x.html", "media/x.sh", "media/a\\u0000.svg",
        ])
    func paths(path: String) async throws {
        let (network, report) = try await report { publisher in
            publisher.change(study) { $0.replacingOccurrences(of: "\"media/setzkasten.svg\"", with: "\"\(path)\"") }
        }
        expectRefused(network, report)
    }

    @Test(
        "cannot choose a folder by its id",
        arguments: ["../x", "a/b", ".git", "A", "con.", "", "-x", String(repeating: "a", count: 200)])
    func ids(name: String) async throws {
        let (network, report) = try await report { publisher in
            publisher.change(Publisher.feed) {
                $0.replacingOccurrences(of: "\"case_id\": \"\(id)\"", with: "\"case_id\": \"\(name)\"")
            }
            publisher.change(study) { $0.replacingOccurrences(of: "\"id\": \"\(id)\"", with: "\"id\": \"\(name)\"") }
        }
        expectRefused(network, report)
        #expect(
            network.folder.files().allSatisfy {
                ["casebook.yaml", "imports.json"].contains($0) || $0.hasPrefix("CaseStudies/")
            })
    }

    @Test(
        "brings no dangerous picture, no picture that is none, and none of another size than it says",
        arguments: [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
            "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>",
            "GIF89a", "", "<html></html>",
        ])
    func pictures(drawing: String) async throws {
        for says in [drawing.utf8.count, 1_000] {
            let (network, report) = try await report { publisher in
                publisher.set("\(base)cases/\(id)/media/setzkasten.svg", Array(drawing.utf8))
                let size = try Repository.bytes("CaseStudies/\(id)/media/setzkasten.svg").count
                publisher.change(study) {
                    $0.replacingOccurrences(of: "\"size_in_bytes\": \(size)", with: "\"size_in_bytes\": \(says)")
                }
            }
            expectRefused(network, report)
        }
    }

    @Test("brings nothing that the company has not released for partners")
    func channels() async throws {
        let (network, report) = try await report { publisher in
            publisher.change(study) { $0.replacingOccurrences(of: "      \"partners\",\n", with: "") }
        }
        expectRefused(network, report)
        #expect(report.reasons == ["the company has not approved it for partners"])
    }

    @Test("cannot slip in one case under the name of another")
    func names() async throws {
        let (network, report) = try await report { publisher in
            publisher.change(study) {
                $0.replacingOccurrences(
                    of: "\"id\": \"https://praxis.example.org/cases/\(id)/\"",
                    with: "\"id\": \"https://praxis.example.org/cases/aufmass-ohne-zettel/\"")
            }
        }
        expectRefused(network, report)
    }

    @Test(
        "is refused as a whole if it is no feed, or does not end",
        arguments: [
            "", "{", "<html>", "{}", "[]", "null", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"_casebook\": {\"about\": \"urn:casebook:feed-extension:2\"}, \"items\": []}",
            String(repeating: "[", count: 100_000),
        ])
    func noFeed(text: String) async throws {
        let network = try Network()
        network.publisher.set(Publisher.feed, Array(text.utf8))
        let before = try network.files()
        await #expect(throws: ImportFailure.self) { try await network.take() }
        #expect(try network.files().filter { $0.key != "imports.json" } == before)
    }

    @Test(
        "that is half there takes nothing over, lest cases seem to have gone",
        arguments: ["https://praxis.example.org/feeds/feed-2.json", Publisher.feed, "https://evil.example/feed.json"])
    func pages(next: String) async throws {
        let network = try Network()
        network.publisher.change(Publisher.feed) {
            $0.replacingOccurrences(
                of: "\"language\": \"de\",", with: "\"next_url\": \"\(next)\", \"language\": \"de\",", options: [],
                range: $0.range(of: "\"language\": \"de\","))
        }
        await #expect(throws: ImportFailure.self) { try await network.take() }
        #expect(!network.folder.files().contains { $0.hasPrefix("CaseStudies") })
    }

    @Test("can neither change nor withdraw what another feed has brought; its publisher can")
    func otherFeed() async throws {
        let network = try Network()
        try await network.take()
        let text = try network.text(id)
        // Somebody else offers the same case, changed, and then withdraws it.
        let other = try Publisher(at: "https://evil.example/feeds/")
        for path in ["feed.json", "cases/\(id).json"] {
            other.change("https://evil.example/feeds/" + path) {
                $0.replacingOccurrences(of: "https://praxis.example.org/feeds/", with: "https://evil.example/feeds/")
                    .replacingOccurrences(of: "Drucker", with: "Fälscher")
            }
        }
        let thief = try Network(publisher: other)
        try FileManager.default.removeItem(at: thief.folder.url)
        try FileManager.default.copyItem(at: network.folder.url, to: thief.folder.url)
        let report = try await thief.take("https://evil.example/feeds/feed.json")
        guard case .elsewhere(Publisher.feed)? = report.items.first(where: { $0.id.contains(id) })?.result else {
            Issue.record("\(report.counts)")
            return
        }
        #expect(report.counts == ["elsewhere": 31])
        other.change("https://evil.example/feeds/feed.json") {
            $0.replacingOccurrences(
                of: "\"withdrawn\": [",
                with:
                    "\"withdrawn\": [{\"id\": \"https://praxis.example.org/cases/\(id)/\", \"on\": \"2026\", \"cause\": \"revoked\"},"
            )
            .replacingOccurrences(
                of: "\"id\": \"https://praxis.example.org/cases/\(id)/\",\n", with: "\"id\": \"x\",\n")
        }
        _ = try await thief.take("https://evil.example/feeds/feed.json")
        #expect(try thief.text(id) == text)
        // What came by a partner's feed goes over to the publisher's own, once that is followed.
        let reader = try Network(publisher: other)
        _ = try await reader.take("https://evil.example/feeds/feed.json")
        let honest = try Network()
        try FileManager.default.removeItem(at: honest.folder.url)
        try FileManager.default.copyItem(at: reader.folder.url, to: honest.folder.url)
        try await honest.take()
        #expect(try honest.text("aufmass-ohne-zettel") == network.text("aufmass-ohne-zettel"))
        #expect(try honest.folder.read("imports.json").contains("\"feed\":\"\(Publisher.feed)\""))
        #expect(try !honest.folder.read("imports.json").contains("\"feed\":\"https://evil.example/feeds/feed.json\""))
    }

    @Test("does not keep us waiting when the server goes away halfway, and loses nothing that was done")
    func down() async throws {
        let network = try Network()
        try await network.take { $0.only = ["aufmass-ohne-zettel"] }
        network.publisher.goDown()
        _ = network.publisher.takeRequests()
        let report = try await network.take()
        #expect(report.interruption != nil)
        #expect(network.publisher.takeRequests().count == 3)
        network.publisher.goDown(false)
        #expect(try await network.take().counts == ["created": 30, "unchanged": 1])
    }

    @Test(
        "broken at random never writes anything but cases that validate, and never ends the program", arguments: 0..<60)
    func mutated(seed: Int) async throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = try Network()
        for address in [Publisher.feed, study] where generator.oneIn(2) || address == study {
            network.publisher.set(address, Mutation.mutate(network.publisher.bytes(address), using: &generator))
        }
        let report = try? await network.take { $0.only = [id] }
        for path in network.folder.files() {
            #expect(["casebook.yaml", "imports.json"].contains(path) || path.hasPrefix("CaseStudies/\(id)"), "\(path)")
        }
        if let report { #expect(report.counts["created", default: 0] <= 1) }
    }
}
