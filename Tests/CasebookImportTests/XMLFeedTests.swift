import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Atom and RSS lead to the same cases as the JSON feed.
@Suite("Atom and RSS")
struct XMLFeedTests {
    /// The feeds of the bundled collection that are no JSON.
    enum Format: String, CaseIterable, Sendable {
        case atom, rss

        var address: String { "https://praxis.example.org/\(rawValue)/feed.\(rawValue)" }
        var file: String { "\(rawValue)/feed.\(rawValue)" }
    }

    private func network() throws -> Network {
        let publisher = try Publisher()
        try publisher.add(exports: ["atom", "rss"])
        return try Network(publisher: publisher)
    }

    @Test("bring every case, whole, with its media, under the same id", arguments: Format.allCases)
    func same(format: Format) async throws {
        let (json, xml) = (try network(), try network())
        try await json.take()
        let report = try await xml.take(format.address)
        #expect(report.counts == ["created": 31], "\(report.reasons)")
        let (ours, theirs) = (try json.files(), try xml.files())
        #expect(ours.filter { $0.key.hasPrefix("CaseStudies") } == theirs.filter { $0.key.hasPrefix("CaseStudies") })
        _ = xml.publisher.takeRequests()
        #expect(try await xml.take(format.address).isUnchanged)
        #expect(xml.publisher.takeRequests() == [format.address])
        #expect(try await xml.take().counts == ["unchanged": 31], "it is the same publisher")
    }

    @Test("can be selected from by topic, region, language and id", arguments: Format.allCases)
    func selected(format: Format) async throws {
        let (json, xml) = (try network(), try network())
        let topic = try #require(TopicKey("leadership"))
        let region = try #require(RegionCode("DE7"))
        let english = try #require(LanguageTag("en-GB"))
        for set: @Sendable (inout ImportOptions) -> Void in [
            { $0.selection.topics = [topic] }, { $0.selection.regions = [region] },
            { $0.selection.languages = [english] },
            { $0.only = ["aufmass-ohne-zettel"] },
        ] {
            let expected = try await json.take {
                set(&$0); $0.isDryRun = true
            }.counts
            #expect(
                try await xml.take(format.address) {
                    set(&$0); $0.isDryRun = true
                }.counts == expected)
            #expect(expected["created", default: 0] > 0 && expected["not-selected", default: 0] > 0)
        }
    }

    @Test(
        "say what was withdrawn, with its cause and its day", arguments: Format.allCases,
        PublicationEnd.Cause.allCases.map(\.rawValue))
    func withdrawn(format: Format, cause: String) async throws {
        let id = "druckerei-baukasten"
        let network = try network()
        try await network.take(format.address) { $0.only = [id] }
        let name = "https://praxis.example.org/cases/\(id)/"
        network.publisher.change(format.address) { text in
            let record =
                "<at:deleted-entry ref=\"\(name)\" when=\"2026-05-01T00:00:00Z\" casebook:on=\"2026-05\" casebook:cause=\"\(cause)\"/>"
            let last = format == .atom ? "</feed>" : "</channel>"
            return text.replacingOccurrences(of: ">\(name)<", with: "><").replacingOccurrences(
                of: last, with: record + last)
        }
        let report = try await network.take(format.address) { $0.only = [id] }
        guard case .withdrawn(let day, let said)? = report.result(id) else {
            Issue.record("\(report.counts)")
            return
        }
        #expect(said.rawValue == cause && day.description == "2026-05")
        #expect(network.folder.files(below: "CaseStudies/\(id)") == ["case.yaml"])
    }

    @Test(
        "of others, without whole cases behind them, are refused with what to do",
        arguments: [
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>urn:x</id><title>T</title><link href=\"https://praxis.example.org/x\"/></entry></feed>",
            "<rss version=\"2.0\"><channel><item><title>T</title><guid>https://praxis.example.org/x</guid></item></channel></rss>",
            "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>",
        ])
    func foreign(text: String) async throws {
        let network = try network()
        network.publisher.set(Format.atom.address, Array(text.utf8))
        let failure = try #require(
            await #expect(throws: ImportFailure.self) { try await network.take(Format.atom.address) })
        #expect(failure.message.en.contains("feed.json") && failure.message.de.contains("feed.json"))
        #expect(!network.folder.files().contains { $0.hasPrefix("CaseStudies") })
    }

    static let attacks = [
        "<!DOCTYPE feed [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><feed xmlns=\"http://www.w3.org/2005/Atom\">&b;</feed>",
        "<!DOCTYPE rss SYSTEM \"https://evil.example/x.dtd\"><rss version=\"2.0\"><channel/></rss>",
        "<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed>&x;</feed>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + String(repeating: "<entry>", count: 100_000),
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>x</id>", "<rss>\u{0}</rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"" + (0..<5_000).map { " a\($0)=\"\"" }.joined() + "/>",
        "<rss version=\"2.0\"><channel><item>&nbsp;</item></channel></rss>",
    ]

    @Test("of somebody who means harm are refused in one sentence, and nothing else is called", arguments: attacks)
    func hostile(text: String) async throws {
        let network = try network()
        network.publisher.set(Format.rss.address, Array(text.utf8))
        let failure = try #require(
            await #expect(throws: ImportFailure.self) { try await network.take(Format.rss.address) })
        #expect(failure.message.en.hasPrefix(Format.rss.address + ":"), "\(failure.message.en)")
        for inside in ["xml", "libxml", "Optional", "error:"] where inside != "xml" {
            #expect(!failure.message.de.contains(inside) && !failure.message.en.contains(inside))
        }
        #expect(network.publisher.takeRequests() == [Format.rss.address])
    }

    @Test(
        "cannot make us call another server", arguments: Format.allCases,
        [
            "https://intern.example.net/x.json", "http://praxis.example.org/feeds/x.json", "file:///etc/passwd",
            "javascript:x",
        ])
    func otherServer(format: Format, address: String) async throws {
        let network = try network()
        let study = "https://praxis.example.org/feeds/cases/druckerei-baukasten.json"
        network.publisher.change(format.address) {
            $0.replacingOccurrences(of: "\"\(study)\"", with: "\"\(address)\"")
        }
        let report = try await network.take(format.address)
        #expect(report.counts["refused"] == 1 && report.counts["created"] == 30)
        #expect(!network.publisher.takeRequests().contains(address))
    }

    @Test("are read from a folder of exports, too", arguments: Format.allCases)
    func onDisk(format: Format) async throws {
        let network = try network()
        let path = Repository.root.appendingPathComponent("Exports/\(format.rawValue)").path
        let report = try await network.take(file: path) { $0.only = ["druckerei-baukasten"] }
        #expect(report.names["druckerei-baukasten"] == "created", "\(report.reasons)")
    }

    @Test("broken at random never end the program, and write nothing but cases", arguments: 0..<40)
    func mutated(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let network = try network()
        let format = random.pick(Format.allCases)
        network.publisher.set(format.address, Mutation.mutate(network.publisher.bytes(format.address), using: &random))
        _ = try? await network.take(format.address) { $0.only = ["druckerei-baukasten"] }
        for path in network.folder.files() {
            #expect(["casebook.yaml", "imports.json"].contains(path) || path.hasPrefix("CaseStudies/druckerei"))
        }
    }
}
