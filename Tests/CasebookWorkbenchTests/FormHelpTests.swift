import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("What forms say about their fields")
struct FormHelpTests {
    private static let pages =
        ["basics", "company", "support", "story", "phases", "outcomes", "material", "media"].map {
            "/cases/fall/edit/\($0)"
        } + ["/cases/fall/release"]

    /// The labels of a page with the help below them.
    private func helps(of page: String) -> [(label: String, help: String)] {
        page.matches(of: #/<(?:label|legend)[^>]*>([^<]*)<\/(?:label|legend)><p class="help"[^>]*>([^<]*)<\/p>/#).map {
            (String($0.1), String($0.2))
        }
    }

    @Test("nobody at a form meets the words of the file", arguments: pages)
    func words(path: String) async throws {
        let helps = helps(of: try await Bench(ExportPageTests.published).get(path).text)
        #expect(!helps.isEmpty)
        for (label, help) in helps {
            #expect(
                !help.contains(
                    #/[a-z]_[a-z]|\bSPDX\b|\bBCP\b|\bISO 8601\b|public-source|\bconsent\b|\bfictional\b|\btrue\b|\([a-z]+\)/#
                ),
                "\(label): \(help)")
        }
    }

    @Test("no help only repeats its label", arguments: pages)
    func repetition(path: String) async throws {
        for (label, help) in helps(of: try await Bench(ExportPageTests.published).get(path).text) {
            let name = label.replacing(" (nötig)", with: "")
            #expect(help.replacing(".", with: "") != name, "\(label): \(help)")
        }
    }

    @Test("every page of a case names it in its heading, for whoever jumps from heading to heading", arguments: pages)
    func heading(path: String) async throws {
        let page = try await Bench(ExportPageTests.published).get(path).text
        let heading = try #require(page.firstMatch(of: #/<h1>(.*?)<\/h1>/#)).1
        #expect(heading.contains("Der Laden"))
    }

    @Test(
        "where a published case is not cleared everywhere, no heading stands without content",
        arguments: ["published", "draft"])
    func noEmptyHeading(status: String) async throws {
        let bench = try Bench(ExportPageTests.published.replacing("status: published", with: "status: \(status)"))
        try bench.folder.write(
            "casebook.yaml", Bench.book + "  druck: {plugin: docbook, channel: print}\n")
        let page = try await bench.get("/cases/fall/release").text
        #expect(page.contains("Wo der Fall erscheint") && !page.contains("Was zur Veröffentlichung fehlt</h2>"))
        #expect(page.contains("nicht freigegeben für „Druck“"))
    }
}
