import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// What a partner sees who takes a feed over again and again.
@Suite("Taking a feed over")
struct TakeOverTests {
    private let id = "aufmass-ohne-zettel"
    private let study = "https://praxis.example.org/feeds/cases/aufmass-ohne-zettel.json"

    /// Changes a case at the publisher, and with it its feed.
    private func change(_ publisher: Publisher, _ piece: String, _ replacement: String) {
        for address in [study, Publisher.feed] {
            publisher.change(address) { $0.replacingOccurrences(of: piece, with: replacement) + "\n" }
        }
    }

    @Test("brings every case with its media, and the book remembers where from")
    func first() async throws {
        let network = try Network()
        let report = try await network.take()
        #expect(report.counts == ["created": 31])
        #expect(!report.needsAttention)
        let text = try network.text(id)
        #expect(text.contains("\norigin:\n  id: https://praxis.example.org/cases/aufmass-ohne-zettel/\n"))
        #expect(text.contains("name: Casebook-Beispielredaktion"))
        #expect(text.contains("licence: CC-BY-4.0"), "the book's own licence does not count")
        let original = try Repository.bytes("CaseStudies/druckerei-baukasten/media/setzkasten.svg")
        #expect(try network.files()["CaseStudies/druckerei-baukasten/media/setzkasten.svg"] == Data(original))
    }

    @Test("costs one request as long as nothing changes")
    func unchanged() async throws {
        let network = try Network()
        try await network.take()
        let before = try network.files()
        _ = network.publisher.takeRequests()
        #expect(try await network.take().isUnchanged)
        #expect(network.publisher.takeRequests() == [Publisher.feed])
        #expect(try network.files() == before)
    }

    @Test("brings what the publisher changed, and fetches nothing else anew")
    func updated() async throws {
        let network = try Network()
        try await network.take()
        _ = network.publisher.takeRequests()
        change(network.publisher, "Fenster, Türen, Treppen", "Fenster und Türen")
        let report = try await network.take()
        #expect(report.names[id] == "updated")
        #expect(report.counts == ["updated": 1, "unchanged": 30])
        #expect(try network.text(id).contains("Fenster und Türen"))
        let requests = network.publisher.takeRequests()
        #expect(!requests.contains { $0.hasSuffix(".svg") && !$0.contains(id) }, "\(requests)")
    }

    @Test("keeps what was changed here as long as the publisher changes nothing")
    func keptLocal() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "status: published", "status: review # bitte ansehen")
        let text = try network.text(id)
        network.publisher.change(Publisher.feed) { $0 + "\n" }
        let report = try await network.take()
        #expect(report.names[id] == "kept-local")
        #expect(!report.needsAttention)
        #expect(try network.text(id) == text)
    }

    @Test("never overwrites what both sides changed, and says what stands there and here")
    func conflict() async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "Fenster, Türen, Treppen", "Alles aus Holz")
        let text = try network.text(id)
        change(network.publisher, "Fenster, Türen, Treppen", "Fenster und Türen")
        for _ in 0..<2 {
            let report = try await network.take()
            guard case .conflict(let conflict)? = report.result(id) else {
                Issue.record("\(report.names)")
                return
            }
            #expect(conflict.here == ["company.description"] && conflict.there == ["company.description"])
            #expect(conflict.fields.first?.here?.contains("Alles aus Holz") == true)
            #expect(conflict.fields.first?.there?.contains("Fenster und Türen") == true)
            #expect(report.needsAttention)
            #expect(try network.text(id) == text)
        }
        let memory = try network.folder.read("imports.json")
        var report = try await network.take { $0.winner = .local }
        #expect(report.names[id] == "kept-local")
        #expect(try network.text(id) == text)
        report = try await network.take()
        #expect(report.isUnchanged, "the conflict is settled until the publisher changes something again")
        try network.folder.write("imports.json", memory)
        report = try await network.take { $0.winner = .theirs }
        #expect(report.names[id] == "updated")
        #expect(try network.text(id).contains("Fenster und Türen"))
    }

    @Test(
        "drops no change that is in nobody's way, whichever side wins", arguments: [nil] + ImportOptions.Winner.allCases
    )
    func inNobodysWay(winner: ImportOptions.Winner?) async throws {
        let network = try Network()
        try await network.take()
        try network.edit(id, "status: published", "status: review")
        change(network.publisher, "Fenster, Türen, Treppen", "Fenster und Türen")
        #expect(try await network.take { $0.winner = winner }.names[id] == "merged")
        let text = try network.text(id)
        #expect(text.contains("Fenster und Türen") && text.contains("status: review"))
        #expect(try await network.take { $0.winner = winner }.needsAttention == false)
        #expect(try network.text(id) == text)
    }

    @Test("sees a changed picture too, on either side")
    func media() async throws {
        let network = try Network()
        try await network.take()
        let path = "CaseStudies/druckerei-baukasten/media/setzkasten.svg"
        let drawing = try network.folder.read(path)
        try network.folder.write(path, drawing + "<!-- hier -->")
        network.publisher.change(Publisher.feed) { $0 + "\n" }
        #expect(try await network.take().names["druckerei-baukasten"] == "kept-local")
        let address = "https://praxis.example.org/feeds/cases/druckerei-baukasten"
        network.publisher.change(address + "/media/setzkasten.svg") { $0 + "<!-- da -->" }
        let dirty = network.publisher.bytes(address + "/media/setzkasten.svg").count
        func announce(_ old: Int, _ new: Int) {
            network.publisher.change(address + ".json") {
                $0.replacingOccurrences(of: "\"size_in_bytes\": \(old)", with: "\"size_in_bytes\": \(new)")
            }
            network.publisher.change(Publisher.feed) { $0 + "\n" }
        }
        announce(drawing.utf8.count, dirty)
        #expect(try await network.take().names["druckerei-baukasten"] == "kept-local", "what nobody sees is no news")
        network.publisher.change(address + "/media/setzkasten.svg") {
            $0.replacingOccurrences(of: "</svg>", with: "<circle r=\"1\"/></svg>")
        }
        let size = network.publisher.bytes(address + "/media/setzkasten.svg").count
        announce(dirty, size)
        #expect(try await network.take().names["druckerei-baukasten"] == "conflict")
        #expect(try network.folder.read(path).hasSuffix("<!-- hier -->"))
    }

    @Test("does not bring back what was deleted here")
    func deleted() async throws {
        let network = try Network()
        try await network.take()
        try FileManager.default.removeItem(at: network.folder.url.appendingPathComponent("CaseStudies/\(id)"))
        change(network.publisher, "Fenster, Türen, Treppen", "Fenster und Türen")
        #expect(try await network.take().names[id] == "deleted-here")
        #expect(!network.folder.files().contains { $0.contains(id) })
        #expect(try await network.take { $0.winner = .theirs }.names[id] == "created")
        #expect(try network.text(id).contains("Fenster und Türen"))
    }

    @Test("heals itself after a loss of its memory, or a kill before it was written")
    func healed() async throws {
        let network = try Network()
        try await network.take()
        let before = try network.files()
        try FileManager.default.removeItem(at: network.folder.url.appendingPathComponent("imports.json"))
        let report = try await network.take()
        #expect(report.counts == ["unchanged": 31])
        #expect(try network.files() == before)
    }

    @Test("goes on where an import of a change was killed: pictures new, text old, nothing remembered")
    func halfway() async throws {
        let id = "druckerei-baukasten"
        let network = try Network()
        try await network.take()
        let (memory, text) = (try network.folder.read("imports.json"), try network.text(id))
        let address = "https://praxis.example.org/feeds/cases/\(id)"
        let size = network.publisher.bytes(address + "/media/setzkasten.svg").count
        network.publisher.change(address + "/media/setzkasten.svg") { $0 + "<!-- da -->" }
        network.publisher.change(address + ".json") {
            $0.replacingOccurrences(of: "\"size_in_bytes\": \(size)", with: "\"size_in_bytes\": \(size + 11)")
                .replacingOccurrences(
                    of: "\"title\": \"Vom Preiskampf zum Baukasten\"", with: "\"title\": \"Anders\"")
        }
        network.publisher.change(Publisher.feed) { $0 + "\n" }
        #expect(try await network.take().names[id] == "updated")
        let after = try network.files()
        // As it was after the picture and before the text.
        try network.folder.write("CaseStudies/\(id)/case.yaml", text)
        try network.folder.write("imports.json", memory)
        #expect(try await network.take().names[id] == "updated")
        #expect(try network.files() == after)
        // Whoever has written in it keeps it.
        try network.folder.write("CaseStudies/\(id)/case.yaml", text + "# von uns\n")
        try network.folder.write("imports.json", memory)
        #expect(try await network.take().names[id] == "updated")
        #expect(try network.text(id).contains("Anders") && network.text(id).hasSuffix("# von uns\n"))
    }

    @Test("gives a case its name although a killed import has left its folder without a file")
    func leftover() async throws {
        let network = try Network()
        let id = "druckerei-baukasten"
        let cases = network.folder.url.appendingPathComponent("CaseStudies")
        try FileManager.default.createDirectory(
            at: cases.appendingPathComponent("\(id)/media"), withIntermediateDirectories: true)
        // Another case was being put together.
        try network.folder.write("CaseStudies/.casebook-import/case.yaml", "title: halb")
        let report = try await network.take { $0.only = [id] }
        #expect(report.names[id] == "created")
        #expect(try network.text(id).contains("casebook: 1"))
        #expect(!network.folder.files().contains { $0.contains(".casebook-import") })
        // What somebody has put there is not taken for a leftover.
        try network.folder.write("CaseStudies/treuekarte-brauerei/notizen.txt", "von mir")
        try await network.take { $0.only = ["treuekarte-brauerei"] }
        #expect(network.folder.files(below: "CaseStudies/treuekarte-brauerei") == ["notizen.txt"])
    }

    @Test("does not guess when its memory is damaged")
    func damaged() async throws {
        let network = try Network()
        try await network.take()
        try network.folder.write("imports.json", String(network.folder.read("imports.json").dropLast(9)))
        let before = try network.files()
        await #expect(throws: ImportFailure.self) { try await network.take() }
        #expect(try network.files() == before)
    }

    @Test("reads what earlier versions remembered, and writes it one case a line")
    func oldMemory() async throws {
        let network = try Network()
        try await network.take { $0.only = ["aufmass-ohne-zettel"] }
        let new = try network.folder.read("imports.json")
        let line = try #require(new.split(separator: "\n").first { $0.hasPrefix("{\"case\"") })
        try network.folder.write(
            "imports.json",
            "{\"casebook_imports\": 1, \"feeds\": [], \"cases\": [\n"
                + line.dropLast().replacing("{\"case\":", with: "{\"id\":\n") + "]}\n")
        let report = try await network.take { $0.only = ["aufmass-ohne-zettel"] }
        #expect(report.names["aufmass-ohne-zettel"] == "unchanged")
        #expect(try network.folder.read("imports.json") == new)
    }

    @Test("writes nothing in a dry run, and says what would happen")
    func dryRun() async throws {
        let network = try Network()
        let before = try network.files()
        #expect(try await network.take { $0.isDryRun = true }.counts == ["created": 31])
        #expect(try network.files() == before)
    }

    @Test("can be limited to cases, topics and regions")
    func selection() async throws {
        let network = try Network()
        #expect(
            try await network.take { $0.only = ["aufmass-ohne-zettel"] }.counts == ["created": 1, "not-selected": 30])
        let topic = try #require(TopicKey("leadership"))
        let report = try await network.take { $0.selection.topics = [topic] }
        #expect(try #require(report.counts["created"]) > 1)
        #expect(
            report.items.filter { $0.result.name == "created" }.allSatisfy { item in
                (try? network.text(item.folder ?? ""))?.contains("leadership") == true
            })
        let hesse = try #require(RegionCode("DE7"))
        #expect(try #require(try await network.take { $0.selection.regions = [hesse] }.counts["not-selected"]) > 1)
        #expect(try await network.take().counts["created"] != nil, "a part is not remembered as the whole")
    }

    @Test("leaves a case of its own that comes back by way of a partner")
    func own() async throws {
        let network = try Network()
        try network.folder.write(
            "casebook.yaml",
            try network.folder.read("casebook.yaml").replacingOccurrences(of: "netz.example", with: "praxis.example"))
        #expect(try await network.take().counts == ["own": 31])
        #expect(!network.folder.files().contains { $0.hasPrefix("CaseStudies") })
    }

    @Test("gives a case another folder if its id is taken here")
    func clash() async throws {
        let network = try Network()
        try network.folder.write("CaseStudies/\(id)/case.yaml", "title: Unser eigener")
        let report = try await network.take()
        #expect(report.names["\(id)-praxis-example-org"] == "created")
        #expect(try network.text(id) == "title: Unser eigener")
        network.publisher.change(Publisher.feed) { $0 + "\n" }
        #expect(try await network.take().counts == ["unchanged": 31])
    }

    @Test("ignores what a later version adds anywhere, as the promise of the format asks")
    func laterVersion() async throws {
        let (plain, later) = (try Network(), try Network())
        try await plain.take()
        for address in later.publisher.addresses where address.hasSuffix(".json") {
            later.publisher.change(address) {
                $0.replacingOccurrences(of: "{\n", with: "{\n\"of_a_later_version\": {\"x\": [1, null, \"y\"]},\n")
            }
        }
        #expect(try await later.take().counts == ["created": 31])
        let cases = try later.files().filter { $0.key.hasPrefix("CaseStudies") }
        #expect(try cases == plain.files().filter { $0.key.hasPrefix("CaseStudies") })
    }
}
