import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// A centre closes and its successor publishes the same cases elsewhere, with the same ids.
@Suite("A feed that has moved")
struct MovedFeedTests {
    private let id = "druckerei-baukasten"

    /// The ids of all cases of a book, as they stand in its files, sorted.
    private func ids(_ network: Network) throws -> [String] {
        try network.files().filter { $0.key.hasSuffix("/case.yaml") }.compactMap { _, data in
            String(decoding: data, as: UTF8.self).firstMatch(of: /\norigin:\n  id: (\S+)/).map { String($0.1) }
        }.sorted()
    }

    private func expectMoved(_ network: Network, from before: [String]) throws {
        #expect(try ids(network) == before, "no duplicate, no orphan")
        let text = try network.text(id)
        #expect(text.contains("  id: https://praxis.example.org/cases/\(id)/\n"))
        #expect(text.contains("  url: \(Publisher.newBase)cases/\(id)/\n"))
        let memory = try network.folder.read("imports.json")
        #expect(memory.contains("\"feed\":\"\(Publisher.newFeed)\""))
        #expect(!memory.contains("\"feed\":\"\(Publisher.feed)\""))
    }

    @Test("is followed if its old address redirects for good, and asked for at the new one from then on")
    func permanently() async throws {
        let network = try Network()
        try await network.take()
        let before = try ids(network)
        network.publisher.move(redirecting: true)
        let report = try await network.take()
        #expect(report.counts == ["updated": 31] && report.movedTo == Publisher.newFeed)
        #expect(!report.needsAttention)
        try expectMoved(network, from: before)

        _ = network.publisher.takeRequests()
        let again = try await network.take()
        #expect(again.isUnchanged && again.movedTo == Publisher.newFeed)
        #expect(network.publisher.takeRequests() == [Publisher.newFeed], "the old server may be gone")
        #expect(try await network.take(Publisher.newFeed).isUnchanged, "it is the same feed")
    }

    @Test("is not followed for good if its server only redirects for now")
    func temporarily() async throws {
        let network = try Network()
        try await network.take()
        network.publisher.move(redirecting: false)
        let report = try await network.take()
        #expect(report.counts == ["updated": 31] && report.movedTo == nil)
        #expect(try network.folder.read("imports.json").contains("\"feed\":\"\(Publisher.feed)\""))
        _ = network.publisher.takeRequests()
        #expect(try await network.take().isUnchanged)
        #expect(network.publisher.takeRequests().contains(Publisher.feed))
    }

    @Test("speaks for the cases of the old address only if a person says so")
    func byHand() async throws {
        let network = try Network()
        try await network.take()
        let (before, files) = (try ids(network), try network.files())
        network.publisher.move(redirecting: nil)
        let refused = try await network.take(Publisher.newFeed)
        #expect(refused.counts == ["elsewhere": 31])
        #expect(try network.files().filter { $0.key != "imports.json" } == files.filter { $0.key != "imports.json" })

        let report = try await network.take(Publisher.newFeed) { $0.formerAddresses = [WebAddress(Publisher.feed)!] }
        #expect(report.counts == ["updated": 31])
        try expectMoved(network, from: before)
        // It needs to be said once; to say it again does no harm.
        #expect(try await network.take(Publisher.newFeed).isUnchanged)
        let again = try await network.take(Publisher.newFeed) { $0.formerAddresses = [WebAddress(Publisher.feed)!] }
        #expect(again.counts == ["unchanged": 31])
        #expect(try await network.take().isUnchanged, "whoever asks at the old address gets to the new one")
    }

    @Test("is named wrongly: nothing happens, and the feeds that brought cases are told")
    func unknown() async throws {
        let network = try Network()
        try await network.take()
        network.publisher.move(redirecting: nil)
        let files = try network.files()
        let failure = await #expect(throws: ImportFailure.self) {
            try await network.take(Publisher.newFeed) {
                $0.formerAddresses = [WebAddress("https://praxis.example.org/feed.json")!]
            }
        }
        #expect(failure?.message.en.contains(Publisher.feed) == true)
        #expect(try network.files() == files)
    }

    @Test("changes the address of the original in a case that was edited here, and nothing else of it")
    func edited() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "status: published", "status: review   # von uns, bitte ansehen")
        let before = try network.text(id)
        network.publisher.move(redirecting: true)
        let report = try await network.take()
        #expect(report.names[id] == "origin-updated")
        #expect(report.counts == ["updated": 30, "origin-updated": 1] && !report.needsAttention)
        let (old, new) = (before.split(separator: "\n"), try network.text(id).split(separator: "\n"))
        #expect(new.filter { !old.contains($0) }.allSatisfy { $0.contains(Publisher.newBase) })
        #expect(old.filter { !new.contains($0) }.allSatisfy { $0.contains("https://praxis.example.org/") })
        #expect(new.contains("status: review   # von uns, bitte ansehen"))
        #expect(try await network.take().isUnchanged)

        // What the publisher changes later is put together with it as ever, and the move is no part of that.
        network.publisher.change(Publisher.newBase + "feeds/cases/\(id).json") {
            $0.replacingOccurrences(of: "\"lessons\": \"", with: "\"lessons\": \"Neu. ")
        }
        network.publisher.change(Publisher.newFeed) { $0 + "\n" }
        guard case .merged(let taken, let kept)? = try await network.take().result(id) else {
            Issue.record("not merged")
            return
        }
        #expect(kept == ["status"] && taken == ["lessons"])
    }

    @Test("changes it too where a conflict was settled for what lies here")
    func settled() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "\nlessons: |\n  ", "\nlessons: |\n  Unsere. ")
        network.publisher.change("https://praxis.example.org/feeds/cases/\(id).json") {
            $0.replacingOccurrences(of: "\"lessons\": \"", with: "\"lessons\": \"Neu. ")
        }
        network.publisher.change(Publisher.feed) { $0 + "\n" }
        #expect(try await network.take { $0.winner = .local }.names[id] == "kept-local")
        network.publisher.move(redirecting: true)
        #expect(try await network.take().names[id] == "origin-updated")
        let text = try network.text(id)
        #expect(text.contains("Unsere. ") && !text.contains("Neu. "))
        #expect(text.contains("  url: \(Publisher.newBase)cases/\(id)/\n"))
    }

    @Test("leaves an origin alone that was changed here")
    func ownOrigin() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "  url: https://praxis.example.org/cases/\(id)/", "  url: https://anders.example/")
        network.publisher.move(redirecting: true)
        #expect(try await network.take().names[id] == "conflict")
        #expect(try network.text(id).contains("  url: https://anders.example/"))
    }

    @Test("withdraws at its new address what it brought at the old one")
    func withdrawal() async throws {
        let network = try Network()
        try await network.take()
        network.publisher.move(redirecting: true)
        try await network.take()
        let name = "https://praxis.example.org/cases/\(id)/"
        network.publisher.change(Publisher.newFeed) {
            $0.replacingOccurrences(of: "\"id\": \"\(name)\"", with: "\"id\": \"\(name)x/\"")
                .replacingOccurrences(
                    of: "\"withdrawn\": [",
                    with:
                        "\"withdrawn\": [{\"id\": \"\(name)\", \"case_id\": \"\(id)\", \"on\": \"2026\", \"cause\": \"removed\"},"
                )
        }
        #expect(try await network.take().names[id] == "withdrawn")
    }

    @Test("leaves its old server without a say, even if the ids begin with its name")
    func oldServer() async throws {
        let network = try Network()
        try await network.take()
        let stolen = String(decoding: network.publisher.bytes(Publisher.feed), as: UTF8.self)
        network.publisher.move(redirecting: true)
        try await network.take()
        // Somebody else has the domain now, and an address that nobody has followed yet.
        let other = "https://praxis.example.org/neu/feed.json"
        network.publisher.set(other, Array(stolen.utf8))
        let files = try network.files().filter { $0.key != "imports.json" }
        #expect(try await network.take(other).counts == ["elsewhere": 31])
        #expect(try network.files().filter { $0.key != "imports.json" } == files)
    }

    @Test("writes nothing in a dry run")
    func dryRun() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "status: published", "status: review")
        let files = try network.files()
        network.publisher.move(redirecting: true)
        let report = try await network.take { $0.isDryRun = true }
        #expect(report.counts == ["updated": 30, "origin-updated": 1])
        #expect(try network.files() == files)
    }

    @Test("is our own if its ids are, wherever this book lives now", arguments: ["ids", "base_url"])
    func own(key: String) async throws {
        let network = try Network()
        let book = try network.folder.read("casebook.yaml")
        try network.folder.write(
            "casebook.yaml",
            key == "ids"
                ? book + "ids: https://praxis.example.org\n"
                : book.replacingOccurrences(of: "https://netz.example.org/", with: "https://praxis.example.org/")
                    + "ids: https://netz.example.org/\n")
        #expect(try await network.take().counts == ["own": 31])
    }
}
