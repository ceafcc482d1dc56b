import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// The publisher has topics of its own.
@Suite("Topics of a publisher")
struct TopicTests {
    private static let id = "druckerei-baukasten"

    private func network(topics: String) throws -> Network {
        let network = try Network()
        try network.folder.write(
            "casebook.yaml", try network.folder.read("casebook.yaml") + "topics:\n" + topics)
        return network
    }

    private func topics(_ network: Network) throws -> [String] {
        let text = try network.text(Self.id)
        let list = try #require(text.firstMatch(of: /\ntopics:\n((?:  - .*\n)+)/)).1
        return list.split(separator: "\n").map { String($0.dropFirst(4)) }
    }

    @Test(
        "become the book's, by their key or by their name in either language",
        arguments: [
            ("business-models: {de: Anders, en: Other}", "business-models"),
            ("modelle: {de: Geschäftsmodelle, en: Models}", "modelle"),
            ("models: {de: Modelle, en: BUSINESS  models}", "models"),
            ("nichts: {de: Nichts, en: Nothing}", "business-models"),
        ])
    func mapped(line: String, key: String) async throws {
        let network = try network(topics: "  \(line)\n")
        let report = try await network.take { $0.only = [Self.id] }
        #expect(try topics(network).first == key)
        let isKnown = !line.hasPrefix("nichts")
        #expect(report.topics.unknown.contains { $0.key.text == "business-models" } == !isKnown)
        #expect(report.topics.unknown.contains { $0.key.text == "e-commerce" })
    }

    @Test("are mapped as somebody says, now and from then on, and the cases that are here follow")
    func said() async throws {
        let network = try network(topics: "  laden: {de: Laden, en: Shop}\n")
        try await network.take { $0.only = [Self.id] }
        #expect(try topics(network) == ["business-models", "e-commerce", "digital-marketing"])
        let (shop, marketing) = (try #require(TopicKey("e-commerce")), try #require(TopicKey("digital-marketing")))
        let report = try await network.take {
            $0.only = [Self.id]
            $0.topics = [shop: TopicKey("laden"), marketing: nil]
        }
        #expect(report.names[Self.id] == "updated")
        #expect(try topics(network) == ["business-models", "laden"])
        #expect(
            try network.folder.read("imports.json").contains(
                "{\"topic\":\"e-commerce\",\"of\":\"https://praxis.example.org\",\"as\":\"laden\"}"))
        // Without being told again.
        network.publisher.change("https://praxis.example.org/feeds/cases/\(Self.id).json") {
            $0.replacingOccurrences(of: "\"lessons\": \"", with: "\"lessons\": \"Neu. ")
        }
        network.publisher.change(Publisher.feed) { $0 + "\n" }
        #expect(try await network.take { $0.only = [Self.id] }.names[Self.id] == "updated")
        #expect(try topics(network) == ["business-models", "laden"])
        #expect(try await network.take { $0.only = [Self.id] }.names[Self.id] == "unchanged")
    }

    @Test("can be chosen by the book's own name for them")
    func chosen() async throws {
        let network = try network(topics: "  modelle: {de: Geschäftsmodelle, en: Models}\n")
        let (ours, theirs) = (try #require(TopicKey("modelle")), try #require(TopicKey("business-models")))
        let expected = try await network.take {
            $0.selection.topics = [theirs]; $0.isDryRun = true
        }.counts["created"]
        let report = try await network.take { $0.selection.topics = [ours] }
        #expect(report.counts["created"] == expected && expected != nil)
    }

    private static func keys(_ key: String) -> [TopicKey] { [TopicKey(key)].compactMap(\.self) }

    /// What somebody may name, the nearest that there is, and the option.
    static let slips: [(@Sendable (inout ImportOptions) -> Void, String, String)] = [
        ({ $0.only = ["druckerei-baukaste"] }, "--only", "druckerei-baukasten"),
        ({ $0.only = ["nope"] }, "--only", "allowed: "),
        ({ $0.selection.topics = keys("leadershipp") }, "--topics", "leadership"),
        ({ $0.selection.topics = keys("xyzzy") }, "--topics", "allowed: "),
        ({ for key in keys("leadershipp") { $0.topics[key] = TopicKey("laden") } }, "--map-topic", "leadership"),
        ({ $0.selection.languages = [LanguageTag("fr")].compactMap(\.self) }, "--languages", "allowed: de, en"),
        ({ for key in keys("leadership") { $0.topics[key] = TopicKey("laten") } }, "--map-topic", "laden"),
    ]

    @Test(
        "and cases that there are none of are an error with a suggestion, and nothing happens", arguments: slips.indices
    )
    func unknown(index: Int) async throws {
        let (set, option, suggestion) = Self.slips[index]
        let network = try network(topics: "  laden: {de: Laden, en: Shop}\n")
        let before = try network.files()
        let failure = try #require(await #expect(throws: ImportFailure.self) { try await network.take { set(&$0) } })
        #expect(failure.isUsage && failure.message.en.hasPrefix(option) && failure.message.de.hasPrefix(option))
        #expect(failure.message.en.contains(suggestion), "\(failure.message.en)")
        #expect(try network.files().filter { $0.key != "imports.json" } == before)
    }
}
