import CasebookImport
import Foundation
import TestSupport
import Testing

/// Two people import on branches of their own, and Git brings the branches together.
@Suite("What two imports remember")
struct MergeTests {
    /// How Git merges `imports.json`: with the union that `casebook init` asks for, or without, as services do.
    enum Way: CaseIterable { case union, markers, diff3 }

    /// The folder of the second book over that of the first, with their memories merged by Git.
    private static func merged(_ one: Network, _ other: Network, base: String, _ way: Way) throws {
        let mine = try one.folder.read("imports.json")
        for path in other.folder.files() where path.hasPrefix("CaseStudies/") {
            let data = try Data(contentsOf: other.folder.url.appendingPathComponent(path))
            let target = one.folder.url.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: target)
        }
        let scratch = try TemporaryFolder(inMemory: true)
        try scratch.write("mine", mine)
        try scratch.write("base", base)
        try scratch.write("theirs", other.folder.read("imports.json"))
        let option = [Way.union: "--union", .markers: "-q", .diff3: "--diff3"][way] ?? ""
        let outcome = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["git", "merge-file", option, "-p", "mine", "base", "theirs"], in: scratch.url)
        #expect(outcome.status >= 0 && (outcome.status == 0 || way != .union), "\(outcome.errors)")
        try one.folder.write("imports.json", outcome.output)
    }

    @Test("is merged where they took over different cases", arguments: Way.allCases, [false, true])
    func different(way: Way, hasBase: Bool) async throws {
        let (one, other) = (try Network(), try Network())
        if hasBase { for network in [one, other] { try await network.take { $0.only = ["druckerei-baukasten"] } } }
        let base = hasBase ? try one.folder.read("imports.json") : ""
        try await one.take { $0.only = ["aufmass-ohne-zettel", "gaestemappe-hotel"] }
        try await other.take { $0.only = ["botendienst-apotheke", "gaestemappe-hotel", "treuekarte-brauerei"] }
        let cases = Set((one.folder.files() + other.folder.files()).filter { $0.hasSuffix("case.yaml") })
        #expect(cases.count == (hasBase ? 5 : 4))
        try Self.merged(one, other, base: base, way)
        let report = try await one.take()
        #expect(report.counts["unchanged"] == cases.count)
        #expect(report.counts["created"] == 31 - cases.count)
        #expect(try !one.folder.read("imports.json").contains("<<<<<<<"))
    }

    @Test(
        "counts as it lies in the book where both took over the same case", arguments: [Way.union, .markers],
        [false, true])
    func same(way: Way, isNewer: Bool) async throws {
        let id = "druckerei-baukasten"
        let (one, other) = (try Network(), try Network())
        for network in [one, other] { try await network.take() }
        let base = try one.folder.read("imports.json")
        for (network, title) in [(one, "Eins"), (other, "Zwei")] {
            network.publisher.change("https://praxis.example.org/feeds/cases/\(id).json") {
                $0.replacingOccurrences(
                    of: "\"title\": \"Vom Preiskampf zum Baukasten\"", with: "\"title\": \"\(title)\"")
            }
            network.publisher.change(Publisher.feed) { $0 + "\n" }
            #expect(try await network.take().names[id] == "updated")
        }
        let text = try (isNewer ? other : one).text(id)
        try Self.merged(one, other, base: base, way)
        // Whoever resolves the conflict of the case takes one side.
        try one.folder.write("CaseStudies/\(id)/case.yaml", text)
        // The publisher of this book offers the first version.
        let report = try await one.take { $0.only = [id] }
        #expect(report.names[id] == (isNewer ? "updated" : "unchanged"))
        #expect(try one.text(id).contains("title: Eins"))
    }

    @Test("lets a withdrawal through that one of them has carried out", arguments: [Way.union, .markers])
    func withdrawn(way: Way) async throws {
        let id = "druckerei-baukasten"
        let (one, other) = (try Network(), try Network())
        for network in [one, other] { try await network.take() }
        let (base, text) = (try one.folder.read("imports.json"), try one.text(id))
        WithdrawalTests().withdraw(one.publisher)
        #expect(try await one.take().names[id] == "withdrawn")
        other.publisher.change("https://praxis.example.org/feeds/cases/\(id).json") {
            $0.replacingOccurrences(
                of: "\"title\": \"Vom Preiskampf zum Baukasten\"", with: "\"title\": \"Anders\"")
        }
        other.publisher.change(Publisher.feed) { $0 + "\n" }
        try await other.take()
        // Somebody has brought the case back by hand.
        try Self.merged(one, other, base: base, way)
        try one.folder.write("CaseStudies/\(id)/case.yaml", text + "# von Hand\n")
        one.publisher.change(Publisher.feed) { $0 + "\n" }
        #expect(try await one.take().names[id] == "withdrawn-edited")
        #expect(try one.text(id).contains("status: withdrawn"))
    }
}
