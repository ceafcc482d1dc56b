import Foundation
import TestSupport
import Testing

/// The delivered files of both services, run as these run them, in fresh clones: what lies on the web afterwards.
@Suite("What CI publishes")
struct PublishingTests {
    enum Service: String, CaseIterable, Sendable { case github, gitlab }

    private static let template = Repository.root.appendingPathComponent("Examples/TemplateBook")
    private static let example = "beispiel-zum-ueberschreiben"

    /// A book with four published cases, as a clone has it: without what only the exporting machine remembers.
    private func book() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.removeItem(at: folder.url)
        try FileManager.default.copyItem(at: Self.template, to: folder.url)
        let study = try folder.read("CaseStudies/\(Self.example)/case.yaml")
        for id in ["bleibt", "geht", "kaputt"] {
            try folder.write(
                "CaseStudies/\(id)/case.yaml",
                study.replacingOccurrences(of: "title: Ein Beispiel zum Überschreiben", with: "title: Fall \(id)"))
        }
        let outcome = try Program.run(["export"], in: folder.url)
        try #require(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        try forget(folder)
        return folder
    }

    private func forget(_ folder: TemporaryFolder) throws {
        for name in ["Exports", ".casebook"] {
            let place = folder.url.appendingPathComponent(name)
            if FileManager.default.fileExists(atPath: place.path) { try FileManager.default.removeItem(at: place) }
        }
    }

    private func edit(_ folder: TemporaryFolder, _ path: String, _ piece: String, _ replacement: String) throws {
        let text = try folder.read(path)
        try #require(text.contains(piece), "\(path)")
        try folder.write(path, text.replacingOccurrences(of: piece, with: replacement))
    }

    private func withdraw(_ id: String, in folder: TemporaryFolder) throws {
        try edit(
            folder, "CaseStudies/\(id)/case.yaml", "status: published\n",
            "status: withdrawn\nwithdrawn: {on: 2026-11-24, reason: Wunsch des Betriebs}\n")
    }

    private func breakCase(_ id: String, in folder: TemporaryFolder) throws {
        try edit(
            folder, "CaseStudies/\(id)/case.yaml", "measures: [erster-schritt]", "measures: [erster-schrit]")
    }

    /// The status of the run, what it said, and the files that are on the web afterwards; none if nothing was published.
    private func run(
        _ service: Service, _ book: TemporaryFolder, exports: String = "site feeds", confirming: Bool = false
    ) throws -> (status: Int32, words: String, web: [String: String]) {
        let scratch = try TemporaryFolder()
        let web = scratch.url.appendingPathComponent("web")
        let root = Repository.root
        let arguments =
            switch service {
            case .github:
                [
                    "github-pages",
                    root.appendingPathComponent("Examples/TemplateBook/.github/workflows/case-studies.yml").path,
                    root.appendingPathComponent(".github/actions/casebook").path, book.url.path, web.path,
                    "export=\(exports)", "inputs.confirm-removals=\(confirming)",
                ]
            case .gitlab:
                [
                    "gitlab-pages", root.appendingPathComponent(".gitlab/casebook.gitlab-ci.yml").path, book.url.path,
                    web.path, "CASEBOOK_PAGES=\(exports)", "CASEBOOK_CONFIRM_REMOVALS=\(confirming)",
                ]
            }
        let outcome = try Program.run(
            root.appendingPathComponent(".build/judges/bin/python"),
            [root.appendingPathComponent("Tests/Judges/ci.py").path] + arguments, in: book.url,
            environment: ["PATH": Program.searchPath])
        let files = FileManager.default.fileExists(atPath: web.path) ? try Files.contents(below: web) : [:]
        return (
            outcome.status, outcome.output + outcome.errors, files.mapValues { String(decoding: $0, as: UTF8.self) }
        )
    }

    @Test("of a book without errors is everything that is released", arguments: Service.allCases)
    func good(service: Service) throws {
        let (status, words, web) = try run(service, book())
        #expect(status == 0, "\(words)")
        for id in ["bleibt", "geht", "kaputt"] { #expect(web["cases/\(id)/index.html"] != nil) }
        #expect(!web.keys.contains { $0.hasSuffix(".casebook-manifest") && service == .gitlab })
    }

    @Test(
        "loses what was withdrawn, though another case is broken; the run fails afterwards",
        arguments: Service.allCases)
    func withdrawn(service: Service) throws {
        let book = try book()
        try withdraw("geht", in: book)
        try breakCase("kaputt", in: book)
        let (status, words, web) = try run(service, book)
        #expect(status == 1, "\(words)")
        #expect(words.contains("erster-schrit"), "the finding is told")
        #expect(!web.isEmpty, "nothing was published: \(words)")
        #expect(web["cases/bleibt/index.html"] != nil && web["cases/\(Self.example)/index.html"] != nil)
        for (path, text) in web where !path.contains("feed") {
            #expect(!path.contains("geht") && !text.contains("Fall geht"), "\(path)")
        }
        let feed = try service == .gitlab ? web["feeds/feed.json"] : book.read("Exports/feeds/feed.json")
        let tombstones = try #require(feed?.firstRange(of: "\"withdrawn\": [").map { feed?[$0.upperBound...] ?? "" })
        #expect(tombstones.prefix { $0 != "]" }.contains("https://praxis.example.org/cases/geht/"))
        #expect(!tombstones.prefix { $0 != "]" }.contains("kaputt"), "an error makes no tombstone")
    }

    @Test("is nothing, if the book cannot be read, whatever lies in its folders", arguments: Service.allCases)
    func unreadable(service: Service) throws {
        let book = try book()
        try #require(try Program.run(["export"], in: book.url).status == 0)
        try book.write("casebook.yaml", "casebook: [1\n")
        let (status, words, web) = try run(service, book)
        #expect(status != 0 && web.isEmpty, "\(words)")
    }

    @Test("is nothing, if an export is named that the book does not have", arguments: Service.allCases)
    func wrongName(service: Service) throws {
        let (status, words, web) = try run(service, book(), exports: "site feed")
        #expect(status != 0 && web.isEmpty, "\(words)")
    }

    @Test("changes only when somebody confirms it, if most of a book would vanish", arguments: Service.allCases)
    func removals(service: Service) throws {
        let book = try book()
        for id in ["bleibt", "geht", "kaputt"] { try withdraw(id, in: book) }
        let stopped = try run(service, book)
        #expect(stopped.status != 0, "\(stopped.words)")
        #expect(stopped.web.isEmpty)
        try forget(book)
        let confirmed = try run(service, book, confirming: true)
        #expect(confirmed.status == 0, "\(confirmed.words)")
        #expect(confirmed.web["cases/\(Self.example)/index.html"] != nil)
        #expect(!confirmed.web.keys.contains { $0.hasPrefix("cases/bleibt") })
    }

    @Test("is looked at every day, and whenever somebody wants it")
    func schedule() throws {
        let workflow = try String(
            contentsOf: Self.template.appendingPathComponent(".github/workflows/case-studies.yml"), encoding: .utf8)
        #expect(workflow.contains(/\n  schedule:\n    - cron: "\d+ \d+ \* \* \*"\n/))
        #expect(workflow.contains("\n  workflow_dispatch:\n    inputs:\n      confirm-removals:"))
    }
}
