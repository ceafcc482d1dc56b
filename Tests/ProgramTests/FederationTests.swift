import Foundation
import TestSupport
import Testing

/// Three centres publish their books on servers of their own, a network takes all of them over, and a chamber takes the
/// network's feed over: through the real programs, over real HTTP.
@Suite("A federation of books")
struct FederationTests {
    /// A centre with its book, its server and its cases.
    private final class Centre {
        let name: String
        let folder: TemporaryFolder
        let server: FeedServer
        var feed: String { server.address + "feeds/feed.json" }

        init(_ name: String) throws {
            self.name = name
            folder = try TemporaryFolder()
            let exports = folder.url.appendingPathComponent("Exports")
            try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
            server = try FeedServer(serving: exports)
            try folder.write(
                "casebook.yaml",
                """
                casebook: 1
                title: Sammlung \(name)
                language: de
                base_url: \(server.address)
                publisher: {name: Zentrum \(name), url: "https://\(name).example.org/", email: \(name)@example.org}
                licence: CC-BY-4.0
                funding: {text: Gefördert durch das Land \(name)}
                topics: {thema-\(name): {de: Thema \(name), en: Topic \(name)}}
                exports:
                  site: {plugin: html, channel: website}
                  docbook: {plugin: docbook, channel: print}
                  feeds: {plugin: json-feed, channel: partners}
                  atom: {plugin: atom, channel: partners}

                """)
        }

        func write(_ id: String, _ change: (String) -> String = { $0 }) throws {
            try folder.write("CaseStudies/\(id)/case.yaml", change(Federated.study(id, of: name)))
            try folder.write("CaseStudies/\(id)/media/bild.svg", Federated.picture(id))
            try folder.write("CaseStudies/\(id)/log.yaml", Federated.log)
        }

        func run(_ arguments: [String]) throws -> Program.Outcome {
            try Program.run(arguments + ["--date", "2026-11-24", "--lang", "en"], in: folder.url)
        }

        func export() throws {
            let outcome = try run(["export"])
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        }

        /// Takes a feed over; the lines of the report.
        func take(_ feed: String, _ more: [String] = [], expecting status: Int32 = 0) throws -> [String] {
            let outcome = try run(["import", feed, "--allow-local"] + more)
            #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
            return outcome.output.split(separator: "\n").map(String.init)
        }

        func isValid() throws {
            let outcome = try run(["validate"])
            #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        }

        /// All files of an export together.
        func exported(_ name: String) throws -> String {
            // The rules for servers name what is gone: they are what tells browsers so.
            try Files.contents(below: folder.url.appendingPathComponent("Exports/\(name)"))
                .filter { !$0.key.hasPrefix("gone.") }.sorted { $0.key < $1.key }
                .map { String(decoding: $0.value, as: UTF8.self) }.joined(separator: "\n")
        }
    }

    @Test("keeps every copy current while cases appear, change and are withdrawn, and hands everything on")
    func life() throws {
        let centres = try ["a", "b", "c"].map { try Centre($0) }
        let network = try Centre("netz")
        let chamber = try Centre("kammer")
        for centre in centres {
            for number in 1...3 { try centre.write("fall-\(centre.name)-\(number)") }
            try centre.write("entwurf-\(centre.name)") {
                $0.replacingOccurrences(of: "status: published", with: "status: draft")
            }
            try centre.write("gleicher-name")
            try centre.export()
        }

        // Everything appears, each with its publisher; the third and second of one name get folders of their own.
        for centre in centres { #expect(try network.take(centre.feed).count { $0.hasSuffix(": new") } == 4) }
        #expect(Set(network.folder.files(below: "CaseStudies").map { $0.prefix { $0 != "/" } }).count == 12)
        try network.export()
        try network.isValid()
        for centre in centres {
            for export in ["site", "docbook", "feeds", "atom"] {
                let text = try network.exported(export)
                for word in [
                    "Zentrum \(centre.name)", "\(centre.server.address)cases/fall-\(centre.name)-1/",
                    "Gefördert durch das Land \(centre.name)",
                    "Fall fall-\(centre.name)-2",
                ] {
                    #expect(text.contains(word), "\(export) lacks \(word)")
                }
            }
            #expect(try network.exported("site").contains("topics/thema-\(centre.name)/"))
            #expect(try network.exported("feeds").contains("Thema \(centre.name)"))
        }
        #expect(try chamber.take(network.feed).count { $0.hasSuffix(": new") } == 12)
        try chamber.export()

        // As long as nothing changes, each feed costs one request.
        for centre in centres {
            _ = try centre.server.takeRequests()
            #expect(try network.take(centre.feed) == [])
            #expect(try centre.server.takeRequests() == ["304 /feeds/feed.json"])
        }

        // A case changes, one appears, one is withdrawn and one revoked.
        let (a, b) = (centres[0], centres[1])
        try a.write("fall-a-1") { $0.replacingOccurrences(of: "Ausgangslage", with: "Neue Lage") }
        try a.write("fall-a-4")
        try a.write("fall-a-2") {
            $0.replacingOccurrences(of: "status: published", with: "status: withdrawn")
                + "withdrawn: {on: 2026-02, reason: CANARY Grund}\n"
        }
        try b.write("fall-b-1") { $0.replacingOccurrences(of: "basis:", with: "revoked_on: 2026-03, basis:") }
        try a.export()
        try b.export()
        #expect(
            Set(try network.take(a.feed)) == [
                "fall-a-1: updated", "fall-a-4: new",
                "fall-a-2: withdrawn by the publisher (2026-02), texts and pictures removed",
            ])
        #expect(
            try network.take(b.feed) == [
                "fall-b-1: the company has revoked its consent (2026-03), texts and pictures removed"
            ])
        try network.export()
        try network.isValid()
        for export in ["site", "docbook"] {
            #expect(!(try network.exported(export).contains("fall-a-2")), "\(export)")
        }
        let feeds = try network.exported("feeds")
        #expect(
            feeds.contains("\"id\": \"\(a.server.address)cases/fall-a-2/\"") && feeds.contains("\"cause\": \"revoked\"")
        )
        #expect(try network.exported("atom").contains("ref=\"\(a.server.address)cases/fall-a-2/\""))

        // The chamber learns of it by way of the network, and does not take it from elsewhere.
        let lines = Set(try chamber.take(network.feed))
        #expect(lines.isSuperset(of: ["fall-a-1: updated", "fall-a-4: new"]))
        #expect(
            lines.contains { $0.hasPrefix("fall-a-2: withdrawn") }
                && lines.contains { $0.hasPrefix("fall-b-1: the company has revoked its consent") })
        #expect(chamber.folder.files(below: "CaseStudies/fall-a-2") == ["case.yaml"])

        // Withdrawn, then published again: it comes back everywhere.
        try b.write("fall-b-1")
        try b.export()
        #expect(try network.take(b.feed) == ["fall-b-1: updated"])
        try network.export()
        #expect(try chamber.take(network.feed) == ["fall-b-1: updated"])

        // Nothing of all that ever brought what must not leave a house.
        for book in centres + [network, chamber] {
            try book.export()
            let outside = try ["site", "docbook", "feeds", "atom"].map(book.exported).joined()
            #expect(!outside.contains("CANARY"), "\(book.name)")
        }
        for book in [network, chamber] {
            for (path, data) in try Files.contents(below: book.folder.url) {
                #expect(!String(decoding: data, as: UTF8.self).contains("CANARY"), "\(path)")
                #expect(!path.contains("entwurf") && !path.hasSuffix("log.yaml"), "\(path)")
            }
        }
    }

    @Test("reports conflicts with status 1, and settles them as it is told")
    func conflict() throws {
        let (centre, network) = (try Centre("a"), try Centre("netz"))
        try centre.write("fall")
        try centre.export()
        _ = try network.take(centre.feed)
        let path = "CaseStudies/fall/case.yaml"
        try network.folder.write(
            path, try network.folder.read(path).replacingOccurrences(of: "Fall fall", with: "Unser Titel"))
        try centre.write("fall") {
            $0.replacingOccurrences(of: "Ausgangslage", with: "Neue Lage")
                .replacingOccurrences(of: "Fall fall", with: "Ihr Titel")
        }
        try centre.export()
        let lines = try network.take(centre.feed, expecting: 1)
        #expect(lines.first?.hasPrefix("fall: conflict, changed on both sides: title (stays as it is here); ") == true)
        #expect(lines.first?.contains("otherwise taken from the publisher: challenge; decide with --keep") == true)
        #expect(lines.contains { $0.contains("Unser Titel") } && lines.contains { $0.contains("Ihr Titel") })
        #expect(try network.folder.read(path).contains("Unser Titel"))
        let report = try network.run(["import", centre.feed, "--allow-local", "--format", "json", "--dry-run"])
        #expect(report.status == 1)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(report.bytes)) as? [String: Any])
        let item = try #require((json["cases"] as? [[String: Any]])?.first)
        #expect(item["result"] as? String == "conflict" && item["changed_here"] as? [String] == ["title"])
        #expect(try network.take(centre.feed, ["--keep", "theirs"]) == ["fall: updated"])
        #expect(try !network.folder.read(path).contains("Unser Titel"))
    }

    /// Gives a centre another server; what it publishes from now on says so, and its ids stay.
    private func move(_ centre: Centre) throws -> FeedServer {
        let server = try FeedServer(serving: centre.folder.url.appendingPathComponent("Exports"))
        try centre.folder.write(
            "casebook.yaml",
            try centre.folder.read("casebook.yaml").replacingOccurrences(
                of: "base_url: \(centre.server.address)",
                with: "base_url: \(server.address)\nids: \(centre.server.address)"))
        try centre.export()
        return server
    }

    @Test(
        "follows a centre to its new address: nothing twice, nothing left behind, local work kept",
        arguments: [true, false])
    func moved(isRedirected: Bool) throws {
        let (centre, network, chamber) = (try Centre("a"), try Centre("netz"), try Centre("kammer"))
        for number in 1...3 { try centre.write("fall-\(number)") }
        try centre.export()
        _ = try network.take(centre.feed)
        try network.export()
        _ = try chamber.take(network.feed)
        let path = "CaseStudies/fall-3/case.yaml"
        try network.folder.write(
            path, try network.folder.read(path).replacingOccurrences(of: "Fall fall-3", with: "Unser Titel"))

        let server = try move(centre)
        let feed = server.address + "feeds/feed.json"
        let expected: Set = [
            "fall-1: updated", "fall-2: updated",
            "fall-3: address of the original updated, kept your own changes",
        ]
        if isRedirected {
            try centre.server.move(to: server.address)
            #expect(Set(try network.take(centre.feed)) == expected)
        } else {
            let refused = try network.take(feed)
            #expect(refused.count == 3 && refused.allSatisfy { $0.contains("--moved-from \(centre.feed)") })
            #expect(Set(try network.take(feed, ["--moved-from", centre.feed])) == expected)
        }
        for number in 1...3 {
            let text = try network.folder.read("CaseStudies/fall-\(number)/case.yaml")
            #expect(text.contains("  id: \(centre.server.address)cases/fall-\(number)/\n"))
            #expect(text.contains("  url: \(server.address)cases/fall-\(number)/\n"))
        }
        #expect(try network.folder.read(path).contains("Unser Titel"))
        try network.isValid()

        // The old server is never needed again, whatever address is named.
        _ = try centre.server.takeRequests()
        #expect(try network.take(centre.feed) == [] && network.take(feed) == [])
        #expect(try centre.server.takeRequests() == [])

        // Who has the cases at second hand keeps them too, and learns what the centre withdraws from now on.
        try network.export()
        _ = try chamber.take(network.feed)
        #expect(Set(chamber.folder.files(below: "CaseStudies").map { $0.prefix { $0 != "/" } }).count == 3)
        try centre.write("fall-1") {
            $0.replacingOccurrences(of: "status: published", with: "status: withdrawn") + "withdrawn: {on: 2026-02}\n"
        }
        try centre.export()
        #expect(try network.take(feed).contains { $0.hasPrefix("fall-1: withdrawn by the publisher") })
        try network.export()
        #expect(try chamber.take(network.feed).contains { $0.hasPrefix("fall-1: withdrawn by the publisher") })
    }

    @Test("takes no address with a name or password, and shows none")
    func credentials() throws {
        let (centre, network) = (try Centre("a"), try Centre("netz"))
        let feed = centre.feed.replacingOccurrences(of: "://", with: "://ada:sesam17@")
        for arguments in [["import", feed], ["import", centre.feed, "--moved-from", feed]] {
            let outcome = try network.run(arguments + ["--allow-local"])
            #expect(outcome.status == 64)
            #expect(!(outcome.output + outcome.errors).contains("sesam17"))
        }
        #expect(try centre.server.takeRequests() == [])
    }

    @Test("calls nobody on this machine or in a private network unless asked")
    func local() throws {
        let (centre, network) = (try Centre("a"), try Centre("netz"))
        try centre.write("fall")
        try centre.export()
        _ = try centre.server.takeRequests()
        for host in ["127.0.0.1", "localhost", "[::1]", "127.1", "0x7f000001", "2130706433", "[::ffff:127.0.0.1]"] {
            let feed = centre.feed.replacingOccurrences(of: "127.0.0.1", with: host)
            let outcome = try Program.run(["import", feed, "--lang", "en"], in: network.folder.url)
            #expect(outcome.status == 2, "\(host)")
        }
        #expect(try centre.server.takeRequests() == [])
    }
}

/// The cases of the centres.
enum Federated {
    static func study(_ id: String, of centre: String) -> String {
        """
        casebook: 1
        title: Fall \(id)
        summary: Kurzfassung von \(id)
        language: de
        status: published
        fictional: false
        company: {name: Betrieb \(id) (erfunden), region: DE711, size: small}
        support: {from: 2020, organisation: Zentrum \(centre)}
        topics: [thema-\(centre)]
        challenge: |
          Ausgangslage von \(id).
        phases:
          - {id: eins, title: Eins, measures: [{id: tat, title: Tat}]}
        outcomes: [{id: ergebnis, title: Ergebnis, measures: [tat]}]
        lessons: Lehre
        transfer: Transfer
        media: [{file: media/bild.svg, alt: Bild von \(id), credit: Zentrum, licence: CC0-1.0}]
        published_on: 2021-03-01
        release: {granted_on: 2021-02-01, granted_by: Leitung, basis: consent, channels: [website, partners, print]}

        """
    }

    static func picture(_ id: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><title>\(id)</title><rect width=\"40\" height=\"30\"/></svg>\n"
    }

    static let log = """
        - {id: 01ARZ3NDEKTSV4RRFFQ69G5FAV, at: 2021-01-04, by: CANARY, text: CANARY Protokoll}

        """
}
