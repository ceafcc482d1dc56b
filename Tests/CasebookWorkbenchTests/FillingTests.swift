import CasebookWorkbench
import TestSupport
import Testing

@Suite("What a template only asks for is not filled in, and is shown nowhere as if it were")
struct FillingTests {
    private static let pages =
        [
            "", "/log", "/edit/essentials", "/edit/basics", "/edit/company", "/edit/support", "/edit/story",
            "/edit/phases",
            "/edit/outcomes", "/edit/material", "/edit/media", "/review", "/release", "/history", "/manage",
            "/manage/delete",
        ].map { "/cases/ganz-neu\($0)" } + ["/", "/cases", "/step"]

    private func fresh() async throws -> Bench {
        let bench = try Bench()
        #expect(try await bench.submit("/new", ["title": "Ganz neu"]).status == 303)
        return bench
    }

    @Test("no page of a fresh case shows the mark as a name", arguments: pages)
    func marks(path: String) async throws {
        let page = try await fresh().get(path)
        #expect(page.status == 200)
        for part in page.text.split(separator: "<").compactMap({ $0.split(separator: ">", maxSplits: 1).last }) {
            let text = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text != "…" && !text.hasSuffix("– …") && !text.hasSuffix(". …"), "\(path): \(text)")
        }
    }

    @Test(
        "a page is ticked once something is filled in and nothing asked for any more",
        arguments: [
            ("basics", ["summary"]), ("company", ["company.name"]), ("support", ["support.from"]),
            ("story", ["challenge"]), ("phases", ["phases[0].title"]),
        ])
    func ticks(section: String, fields: [String]) async throws {
        let bench = try await fresh()
        let path = "/cases/ganz-neu/edit/\(section)"
        func isTicked() async throws -> Bool {
            let text = try await bench.get(path).text
            let link = try #require(text.firstRange(of: "<a href=\"\(path)\""))
            return text[link.upperBound...].prefix { $0 != "/" }.contains("tick-mark")
        }
        #expect(try await !isTicked())
        for field in fields {
            let value = field.hasSuffix("from") ? "4/2025" : "Etwas Richtiges"
            #expect(try await bench.submit(path, to: path, [field: value] as KeyValuePairs).status == 303)
        }
        #expect(try await isTicked())
    }

    @Test(
        "what is missing is named by its field, not only by its page",
        arguments: [
            "Name (Unternehmen): Hier steht noch nichts", "Kurzfassung: Hier steht noch nichts",
            "Von (Begleitung): Hier steht noch nichts", "Titel (Phasen 1): Hier steht noch nichts",
            "Ausgangslage: Hier steht noch nichts",
        ])
    func names(said: String) async throws {
        let bench = try await fresh()
        for path in ["/cases/ganz-neu", "/cases/ganz-neu/release"] {
            let text = try await bench.get(path).text.replacing("</a>", with: "")
            #expect(text.contains(said), "\(path)")
        }
    }
}
