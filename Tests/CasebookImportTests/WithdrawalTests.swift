import CasebookFiles
import CasebookImport
import CasebookMedia
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("A case that its publisher has withdrawn")
struct WithdrawalTests {
    private let id = "druckerei-baukasten"

    func withdraw(
        _ publisher: Publisher, cause: String = "revoked", id: String = "druckerei-baukasten", on: String = "2026-05"
    ) {
        publisher.change(Publisher.feed) { text in
            let name = "https://praxis.example.org/cases/\(id)/"
            // The item must go: a case that is still offered is not withdrawn.
            return text.replacingOccurrences(
                of: "\"id\": \"\(name)\"", with: "\"id\": \"https://praxis.example.org/cases/x/\""
            )
            .replacingOccurrences(
                of: "\"withdrawn\": [",
                with:
                    "\"withdrawn\": [{\"id\": \"\(name)\", \"case_id\": \"\(id)\", \"on\": \"\(on)\", \"cause\": \"\(cause)\"},"
            )
        }
    }

    @Test(
        "loses its texts and pictures here, but not the record that makes partners' partners delete it",
        arguments: PublicationEnd.Cause.allCases.map(\.rawValue) + ["mislaid"])
    func buried(cause: String) async throws {
        let network = try Network()
        try await network.take()
        let before = try network.text(id)
        withdraw(network.publisher, cause: cause)
        let report = try await network.take()
        guard case .withdrawn(_, let said)? = report.result(id) else {
            Issue.record("not withdrawn")
            return
        }
        #expect(said == PublicationEnd.Cause(rawValue: cause) ?? .withdrawn, "what nobody knows counts as withdrawn")
        #expect(network.folder.files(below: "CaseStudies/\(id)") == ["case.yaml"])
        let grave = try network.text(id)
        #expect(grave.contains("status: withdrawn") && grave.contains("on: 2026-05"))
        #expect(grave.contains("id: https://praxis.example.org/cases/\(id)/"))
        #expect(grave.contains("revoked_on: 2026-05") == (cause == "revoked"))
        #expect(grave.contains("expires_on: 2026-05") == (cause == "expired"))
        for word in ["Setz", "druck", "Druck"] where before.contains(word) {
            #expect(!grave.replacingOccurrences(of: id, with: "").contains(word), "\(word)")
        }
        #expect(try await network.take().names[id] == nil, "it is told once")
    }

    @Test(
        "loses the pictures that were made of it here, but not what somebody has put in their place",
        arguments: [true, false])
    func madePictures(isOwn: Bool) async throws {
        let network = try Network()
        try await network.take()
        let folder = "CaseStudies/\(id)"
        let hash = String(repeating: "0", count: 64)
        try network.folder.write("\(folder)/media/share.png", "Druckerei")
        let record = PictureRecord([
            PictureRecord.Entry(
                try #require(RelativePath("media/share.png")), from: .words("0123456789abcdef"),
                hash: isOwn ? hash : SHA256.hexadecimal(of: Array("Druckerei".utf8)))
        ])
        try network.folder.write("\(folder)/pictures.yaml", String(decoding: record.file, as: UTF8.self))
        withdraw(network.publisher)
        try await network.take()
        #expect(
            Set(network.folder.files(below: folder)) == (isOwn ? ["case.yaml", "media/share.png"] : ["case.yaml"]))
    }

    @Test("loses its pictures too if the import was killed after the text")
    func halfBuried() async throws {
        let network = try Network()
        try await network.take()
        let memory = try network.folder.read("imports.json")
        let media = try Files.contents(below: network.folder.url.appendingPathComponent("CaseStudies/\(id)/media"))
        withdraw(network.publisher)
        try await network.take()
        let after = try network.files()
        for (path, data) in media {
            let file = network.folder.url.appendingPathComponent("CaseStudies/\(id)/media/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
        try network.folder.write("imports.json", memory)
        #expect(try await network.take().names[id] == "withdrawn")
        #expect(try network.files() == after)
    }

    @Test("is out of publication here even if it was changed, and nothing else of it is touched")
    func edited() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "status: published", "status: published   # von uns geprüft")
        let before = try network.text(id)
        let media = network.folder.files(below: "CaseStudies/\(id)/media")
        withdraw(network.publisher)
        let report = try await network.take()
        #expect(report.names[id] == "withdrawn-edited")
        #expect(report.needsAttention)
        let (old, new) = (before.split(separator: "\n"), try network.text(id).split(separator: "\n"))
        #expect(old.filter { !new.contains($0) } == ["status: published   # von uns geprüft"])
        let added = new.filter { !old.contains($0) }
        #expect(added.first == "status: withdrawn   # von uns geprüft")
        #expect(added.dropFirst().joined().contains("2026-05") && added.count <= 3)
        #expect(network.folder.files(below: "CaseStudies/\(id)/media") == media && !media.isEmpty)
    }

    @Test(
        "comes back if the publisher publishes it again, whatever took it away",
        arguments: PublicationEnd.Cause.allCases.map(\.rawValue))
    func back(cause: String) async throws {
        let network = try Network()
        try await network.take()
        let text = try network.text(id)
        let media = network.folder.files(below: "CaseStudies/\(id)/media")
        let feed = network.publisher.bytes(Publisher.feed)
        withdraw(network.publisher, cause: cause)
        try await network.take()
        network.publisher.set(Publisher.feed, feed)
        #expect(try await network.take().names[id] == "updated")
        #expect(try network.text(id) == text)
        #expect(network.folder.files(below: "CaseStudies/\(id)/media") == media && !media.isEmpty)
    }

    @Test("does not come back over local work by itself; the report says what to decide, and --keep does")
    func backEdited() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "status: published", "status: published   # von uns geprüft")
        let feed = network.publisher.bytes(Publisher.feed)
        withdraw(network.publisher, cause: "narrowed")
        try await network.take()
        let ours = try network.text(id)
        network.publisher.set(Publisher.feed, feed)
        guard case .conflict(let conflict)? = try await network.take().result(id) else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.there == ["status"])
        #expect(try network.text(id) == ours)
        #expect(try await network.take { $0.winner = .theirs }.names[id] == "updated")
        #expect(try network.text(id).contains("status: published\n"))
    }

    @Test("is no concern of a book that never had it, or has deleted it")
    func unknown() async throws {
        let network = try Network()
        withdraw(network.publisher)
        #expect(try await network.take().names[id] == nil)
        #expect(!network.folder.files().contains { $0.contains(id) })
    }

    @Test("keeps the order of its dates, whatever day the feed names")
    func early() async throws {
        let network = try Network()
        try await network.take()
        withdraw(network.publisher, on: "1000")
        try await network.take()
        #expect(try network.text(id).contains("withdrawn:\n  on: 202"))
    }

    @Test("that only disappears from the feed is reported, and stays")
    func vanished() async throws {
        let network = try Network()
        try await network.take()
        let text = try network.text(id)
        network.publisher.change(Publisher.feed) {
            $0.replacingOccurrences(
                of: "\"id\": \"https://praxis.example.org/cases/\(id)/\"",
                with: "\"id\": \"https://praxis.example.org/cases/x/\"")
        }
        let report = try await network.take()
        #expect(report.names[id] == "vanished")
        #expect(try network.text(id) == text)
    }
}
