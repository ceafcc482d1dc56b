import CasebookMedia
import CasebookModel
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("What was exported, in the workbench")
struct ResultTests {
    /// A bench after an export, with the address of its pages.
    private static func opened(_ bench: Bench) async throws -> String {
        _ = try await bench.exported()
        let answer = try await bench.get("/export/open/site/index.html")
        let address = try #require(answer.header("location"))
        #expect(address.contains(#/^/results/[0-9a-f]{32}/site/index\.html$/#))
        return String(address.dropLast("site/index.html".count))
    }

    @Test("is shown with an origin of its own, which reaches nothing of the workbench")
    func isolated() async throws {
        let bench = try Bench(ExportPageTests.published)
        let base = try await Self.opened(bench)
        for (path, type) in [
            ("site/index.html", "text/html; charset=utf-8"), ("site/cases/fall/index.html", "text/html; charset=utf-8"),
            ("site/sitemap.xml", "application/xml"),
        ] {
            let answer = try await bench.get(base + path)
            #expect(answer.status == 200 && answer.header("content-type") == type)
            #expect(answer.body == Array(try bench.folder.read("Exports/\(path)").utf8))
            let policy = try #require(answer.header("content-security-policy"))
            #expect(
                policy.hasPrefix("sandbox ") && !policy.contains("allow-same-origin") && !policy.contains("connect-src")
            )
            #expect(answer.header("set-cookie") == nil && answer.header("referrer-policy") == "no-referrer")
            #expect(answer.header("x-content-type-options") == "nosniff")
        }
        #expect(try await bench.get(base + "site/").header("location") == base + "site/index.html")
        #expect(
            try await bench.get(base + "site/cases/fall/").header("location") == base + "site/cases/fall/index.html")
        #expect(try await bench.send(.head, base + "site/index.html").body.isEmpty)
    }

    @Test(
        "nothing else is: no internal file, none that no export wrote, none outside",
        arguments: [
            "site/.casebook-manifest", "site/.casebook/journal", "site/geheim.html", "site/../../casebook.yaml",
            "site/%2e%2e/%2e%2e/casebook.yaml", "site/..%2f..%2fcasebook.yaml", "site/verweis.html",
            "../casebook.yaml", "andere/index.html", ".casebook/index.html", "site/cases", "site//etc/passwd",
        ])
    func confined(path: String) async throws {
        let bench = try Bench(ExportPageTests.published)
        let base = try await Self.opened(bench)
        try bench.folder.write("Exports/site/geheim.html", "geheim")
        try bench.folder.write("Exports/andere/index.html", "geheim")
        let site = bench.folder.url.appendingPathComponent("Exports/site")
        try FileManager.default.createSymbolicLink(
            at: site.appendingPathComponent("verweis.html"),
            withDestinationURL: bench.folder.url.appendingPathComponent("casebook.yaml"))
        let answer = try await bench.get(base + path)
        #expect(answer.status == 404 && answer.text == "404\n", "\(path)")
        #expect(try await bench.get("/export/open/andere/index.html").status == 404)
    }

    @Test("only for the session that asked, and no longer than that")
    func sessions() async throws {
        let bench = try await Bench.signedIn("Eda", ExportPageTests.published)
        let base = try await Self.opened(bench)
        #expect(try await bench.anotherBrowser().get(base + "site/index.html").status == 200)
        #expect(try await bench.get("/results/\(String(repeating: "0", count: 32))/site/index.html").status == 404)
        #expect(try await bench.anotherBrowser().get("/export/open/site/index.html").status == 401)
        let other = try await bench.somebody("Ada")
        let theirs = try await other.get("/export/open/site/index.html").header("location")
        #expect(theirs != nil && theirs != base + "site/index.html")
    }

    @Test("a ZIP holds what the export wrote and nothing else, in the same bytes whenever it is made")
    func archive() async throws {
        let bench = try Bench(ExportPageTests.published)
        _ = try await bench.exported()
        try bench.folder.write("Exports/site/geheim.html", "geheim")
        let first = try await bench.get("/export/zip/site")
        #expect(first.header("content-disposition") == "attachment; filename=\"site.zip\"")
        #expect(try await bench.get("/export/zip/site").body == first.body)
        let entries = try #require(ZIPArchive(first.body)).entries.map(\.path)
        #expect(entries == entries.sorted() && entries.contains("site/cases/fall/index.html"))
        #expect(!entries.contains { $0.contains("geheim") || $0.contains("/.") })
        let files = bench.folder.files().filter { $0.hasPrefix("Exports/site/") }.map { String($0.dropFirst(8)) }
        #expect(Set(entries) == Set(files.filter { !$0.contains("geheim") && !$0.contains("/.") }))
        for name in ["nichts", "..", "site%2f.."] { #expect(try await bench.get("/export/zip/\(name)").status == 404) }
    }
}
