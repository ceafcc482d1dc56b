import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookValidation
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("The export page")
struct ExportPageTests {
    static let published = Bench.draft.replacing("status: draft", with: "status: published").replacing(
        "topics: [handel]",
        with: """
            topics: [handel]
            outcomes: [{id: mehr, title: Mehr Besuch}]
            licence: CC-BY-4.0
            published_on: 2026-01-10
            release: {granted_on: 2026-01-05, basis: fictional, channels: [website]}
            """)

    @Test("tells case by case what an export would change, in everybody's words")
    func forecast() async throws {
        let bench = try Bench(Self.published)
        var page = try await bench.settledExport()
        #expect(page.part("Neu dabei").contains("Der Laden") && page.part("Neu dabei").contains("site"))
        #expect(bench.folder.files().allSatisfy { !$0.hasPrefix("Exports") }, "looking writes nothing")
        page = try await bench.exported()
        #expect(page.contains("Fertig.") && page.contains("site: 1 Fall"))
        #expect(page.contains("Nichts: Was exportiert ist, entspricht dem Stand der Sammlung."))

        try bench.folder.write(
            "CaseStudies/fall/case.yaml", Self.published.replacing("title: Der Laden ", with: "title: Das Geschäft "))
        page = try await bench.settledExport()
        #expect(page.part("Geändert").contains("Das Geschäft") && !page.contains("Neu dabei"))
        _ = try await bench.exported()

        try bench.folder.write(
            "CaseStudies/fall/case.yaml",
            Self.published.replacing("status: published", with: "status: withdrawn")
                + "withdrawn: {on: 2026-11-24, reason: Bitte}\n")
        page = try await bench.settledExport()
        #expect(page.part("Verschwindet").contains("Der Laden") && page.part("Verschwindet").contains("Zurückgezogen"))
        #expect(bench.folder.files().contains("Exports/site/cases/fall/index.html"))
        _ = try await bench.exported()
        #expect(!bench.folder.files().contains("Exports/site/cases/fall/index.html"))
    }

    @Test(
        "says what stays out, and why",
        arguments: [
            ("status: draft", "Entwurf"), ("status: review", "In Prüfung"),
            ("status: published\npublished_on: 2027-01-01", "2027"),
        ])
    func leftOut(status: String, reason: String) async throws {
        let bench = try Bench(
            Self.published.replacing("published_on: 2026-01-10\n", with: "").replacing(
                "status: published", with: status))
        let page = try await bench.settledExport()
        #expect(page.contains("Nicht oder nicht überall dabei: 1 Fall") && page.contains(reason), "\(page)")
    }

    @Test("a case with errors is named with its title, and nothing else waits for it")
    func errors() async throws {
        let bench = try Bench(Self.published)
        try bench.folder.write(
            "CaseStudies/zwei/case.yaml",
            Self.published.replacing("title: Der Laden", with: "title: Der Zweite").replacing(
                "size: micro", with: "size: riesig"))
        let page = try await bench.exported()
        #expect(page.contains("href=\"/cases/zwei\">Der Zweite</a>"))
        #expect(page.contains("Mit Fehlern exportiert"))
        #expect(bench.folder.files().contains("Exports/site/cases/fall/index.html"))
        #expect(!page.contains("[") || !page.contains("riesig]"))
    }

    @Test("when many cases would vanish, it asks before anything is written")
    func question() async throws {
        let bench = try Bench(Self.published)
        let names = ["zwei", "drei", "vier"]
        for name in names {
            try bench.folder.write(
                "CaseStudies/\(name)/case.yaml", Self.published.replacing("Der Laden", with: "Fall \(name)"))
        }
        _ = try await bench.exported()
        for name in names {
            try bench.folder.write(
                "CaseStudies/\(name)/case.yaml",
                Self.published.replacing("Der Laden", with: "Fall \(name)").replacing(
                    "status: published", with: "status: draft"))
        }
        let page = try await bench.settledExport()
        #expect(page.contains("Ja, diese 3 Fälle sollen überall verschwinden"))
        #expect(page.part("Verschwindet").contains("Fall zwei"))
        // Whoever sends the form all the same, without a browser that insists on the tick, is asked once more.
        let refused = try await bench.exported()
        #expect(refused.contains("Es wurde nichts exportiert") && refused.contains("Fall drei"))
        #expect(bench.folder.files().contains("Exports/site/cases/zwei/index.html"))
        let done = try await bench.exported(["confirm": "removals"])
        #expect(done.contains("Fertig."))
        #expect(!bench.folder.files().contains("Exports/site/cases/zwei/index.html"))
    }

    @Test("others answer while an export runs, and two exports at once leave both whole")
    func atOnce() async throws {
        let bench = try Bench(Self.published)
        for number in 0..<30 {
            try bench.folder.write(
                "CaseStudies/fall-\(number)/case.yaml", Self.published.replacing("Der Laden", with: "Fall \(number)"))
        }
        let folder = BookFolder(path: DiskPath(bench.folder.url.path))
        let day = try #require(CalendarDay("2026-11-24"))
        async let here = bench.exported()
        async let there = Self.export(folder, on: day)
        let (page, outcome) = try await (here, there)
        #expect(page.contains("Fertig.") && page.contains("site: 31 Fälle"))
        guard case .made(let report) = outcome else { throw Bench.Malformed() }
        #expect(try report.results.map { try $0.get().caseCount } == [31])
        let after = try await Self.export(folder, on: day, .compare)
        guard case .made(let comparison) = after else { throw Bench.Malformed() }
        #expect(comparison.errors.isEmpty)
        #expect(try comparison.results.allSatisfy { try $0.get().changes.isEmpty })
    }

    private static func export(
        _ folder: BookFolder, on day: CalendarDay, _ mode: ExportFolder.Mode = .replace
    ) async throws -> ExportOutcome {
        let checker = BookChecker(relativeTo: folder.path, validator: Validator(on: day), jobs: 2)
        let session = try ExportSession(folder, checker: checker, plugins: .builtIn, jobs: 2)
        var order = session.everything(recording: mode == .compare ? .check : .whole)
        order.mode = mode
        order.remembers = mode == .replace
        return try await session.run(order, on: day)
    }

    @Test("what an export writes down as public is entered into the record of changes")
    func recorded() async throws {
        let recorder = NotedChanges()
        let bench = try Bench(Self.published, recorder: recorder)
        _ = try await bench.exported()
        #expect(await recorder.changes.map(\.files.last?.name) == ["published.yaml"])
        _ = try await bench.exported()
        #expect(await recorder.changes.count == 1)
    }

    @Test("only editors look, export, take along and upload", arguments: ["Ada", "Rita"])
    func roles(name: String) async throws {
        let editor = try await Bench.signedIn("Eda", Self.published)
        _ = try await editor.exported()
        let bench = try await editor.somebody(name)
        let page = try await bench.get("/export").text
        #expect(page.contains("Exportiert wird von der Redaktion."))
        #expect(!page.contains("action=\"/export") && !page.contains("/export/zip"))
        for path in ["/export/zip/site", "/export/brochure"] { #expect(try await bench.get(path).status == 403) }
        for path in ["/export", "/export/look", "/export/brochure", "/export/publish"] {
            #expect(try await bench.force("/", to: path, [FormField("format", "pdf")]).status == 403, "\(path)")
        }
        #expect(try await bench.get("/export/open/site/index.html").status == 303)
    }

    @Test("what is uploaded, and how, is decided by whoever started the program", arguments: [0, 3])
    func publishing(status: Int) async throws {
        let none = try Bench(Self.published)
        #expect(try await !none.get("/export").text.contains("Jetzt hochladen"))
        #expect(try await none.force("/export", to: "/export/publish", []).status == 404)

        let folder = try TemporaryFolder()
        try folder.write(
            "hoch",
            "#!/bin/sh\nls \"$1\"\nprintf '\\033[1mhttps://ada:geheim@example.org/\\033[0m <b>'\nexit \(status)\n")
        let program = folder.url.appendingPathComponent("hoch")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        let bench = try Bench(Self.published, publishCommand: DiskPath(program.path))
        _ = try await bench.exported()
        #expect(try await bench.submit("/export", to: "/export/publish").status == 303)
        let page = try await bench.settledExport()
        #expect(page.contains(status == 0 ? "Hochgeladen." : "gescheitert (Status 3)"))
        let said = page.components(separatedBy: "class=\"output\"").last ?? ""
        #expect(said.contains("site\n") && said.contains("&lt;b&gt;"))
        #expect(!said.contains("geheim") && !said.contains("\u{1B}") && !said.contains("[1m"))
    }

    @Test(
        "the page of a case leads to its PDF, where it may be printed and by whom it may be exported",
        arguments: [("Eda", true, true), ("Eda", false, false), ("Ada", true, false), ("Rita", true, false)])
    func pdf(name: String, isPrintable: Bool, expected: Bool) async throws {
        let text = Self.published.replacing("[website]", with: isPrintable ? "[website, print]" : "[website]")
        let editor = try await Bench.signedIn("Eda", text)
        let bench = name == "Eda" ? editor : try await editor.somebody(name)
        let page = try await bench.get("/cases/fall").text
        #expect(page.contains("action=\"/export/brochure\"") == expected)
        guard expected else { return }
        let sent = try await bench.submit("/cases/fall", to: "/export/brochure")
        #expect(sent.status == 303)
        #expect(sent.headers.contains { $0 == ("location", "/export?at=brochure#brochure") })
        #expect(try await bench.settledExport().contains("id=\"brochure\""))
    }

    @Test("a brochure without its programs says which, and a case that must not be printed stays out")
    func brochure() async throws {
        let bench = try Bench(Self.published)
        #expect(try await bench.settledExport().contains("Kein Fall ist für den Druck freigegeben."))
        #expect(try await bench.force("/export", to: "/export/brochure", [FormField("format", "exe")]).status == 400)
        #expect(
            try await bench.force(
                "/export", to: "/export/brochure", [FormField("format", "epub"), FormField("only", "../fall")]
            ).status == 404)
        #expect(try await bench.get("/export/brochure").status == 404)
    }
}

/// Remembers what it is told.
actor NotedChanges: ChangeRecording {
    private(set) var changes: [SavedChange] = []

    func record(_ change: SavedChange) async -> String? {
        changes.append(change)
        return nil
    }
}

extension Bench {
    /// The export page once nothing is going on any more.
    func settledExport() async throws -> String {
        for _ in 0..<600 {
            let page = try await get("/export").text
            if !page.contains("data-live=\"busy\"") { return page }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Malformed()
    }

    /// Exports as the page offers it, and waits for the end.
    func exported(_ changes: KeyValuePairs<String, String?> = [:]) async throws -> String {
        _ = try await settledExport()
        guard try await submit("/export", changes).status == 303 else { throw Malformed() }
        return try await settledExport()
    }
}

extension String {
    /// What a page says below a heading, up to the next one.
    func part(_ heading: String) -> String {
        guard let start = range(of: ">\(heading)<") else { return "" }
        let rest = self[start.upperBound...]
        return String(rest[..<(rest.range(of: "<h")?.lowerBound ?? rest.endIndex)])
    }
}
