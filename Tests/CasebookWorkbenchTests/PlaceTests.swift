import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Nobody loses their place")
struct PlaceTests {
    @Test(
        "what was refused is said at the top, with the way to the field, and in the title",
        arguments: [
            ("/cases/fall/log", "text", " ", "#text"), ("/cases/fall/log", "hours", "viel", "#hours"),
            ("/cases/fall/log", "at", "irgendwann", "#at"), ("/cases/fall/log", "kind", "tanz", "#f%3Akind"),
            ("/cases/fall/log", "due", "+3", "#due"), ("/step", "by", "", "#by"), ("/new", "title", "…", "#title"),
        ])
    func refused(page: String, field: String, value: String, target: String) async throws {
        let bench = try Bench()
        let response = try await bench.submit(
            page, field == "text" ? [field: value] : ["text": "Ein Schritt", field: value])
        #expect(response.status == 422)
        try Self.expectSummary(in: response.text, leadingTo: target)
    }

    @Test("a save with mistakes says so, and never only that it saved")
    func savedWithMistakes() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/company"
        let response = try await bench.submit(page, ["company.website": "keine Adresse", "company.employees": "viele"])
        #expect(response.status == 303)
        let shown = try await bench.get(try #require(response.header("location"))).text
        try Self.expectSummary(in: shown, leadingTo: "#company.website")
        #expect(shown.contains("Gespeichert. 2 Angaben sind noch zu berichtigen:"))
        #expect(!shown.contains("class=\"saved\""))
        // Somebody who only looks is not greeted with it.
        #expect(try await !bench.get(page).text.contains("error-summary"))
    }

    @Test("an editorial action that was refused names what is missing, with the way there")
    func editorial() async throws {
        let bench = try Bench(Bench.draft.replacing("status: draft", with: "status: review"))
        let form = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        let fields = form.fields.filter { ["token", "version"].contains($0.name) }
        let response = try await bench.post("/cases/fall/release", fields + [.init("step", "publish")])
        #expect(response.status == 422)
        try Self.expectSummary(in: response.text, leadingTo: "/cases/fall/edit/outcomes#f%3Aoutcomes")
    }

    @Test("what comes back with an undo is where one is")
    func undone() async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/phases"
        let removed = try await bench.submit(page, ["action": "remove:phases[1]"])
        let location = try #require(removed.header("location"))
        let form = PageForm(try await bench.get(location).text, action: "/cases/fall/undo")
        let response = try await bench.post("/cases/fall/undo", form.fields)
        #expect(response.header("location")?.hasSuffix("&at=phases%5B1%5D#i%3Aphases%5B1%5D") == true)
    }

    private static func expectSummary(in page: String, leadingTo target: String) throws {
        #expect(page.contains("<title>Fehler: "))
        let start = try #require(page.range(of: "class=\"error-summary\""))
        let summary = page[start.upperBound...].prefix { $0 != "\u{0}" }
        let end = try #require(summary.range(of: "</div>"))
        let text = summary[..<end.lowerBound]
        #expect(text.contains("role=\"alert\"") && text.contains("tabindex=\"-1\"") && text.contains("autofocus"))
        #expect(text.contains("href=\"\(target)\""), "\(text)")
    }
}
