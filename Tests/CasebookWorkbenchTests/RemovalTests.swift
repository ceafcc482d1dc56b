import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Nothing is deleted by one click, and the place is kept")
struct RemovalTests {
    private static let page = "/cases/fall/edit/phases"

    @Test("what somebody has written goes only after a question, and what was typed beside is saved at once")
    func question() async throws {
        let bench = try Bench()
        let asked = try await bench.submit(
            Self.page, ["action": "remove:phases[0]", "phases[1].title": "Der Schluss"])
        #expect(asked.status == 200)
        #expect(asked.text.contains("„Der Anfang“ entfernen?") && asked.text.contains("Gespräch"))
        #expect(try bench.study == Bench.draft.replacing("Das Ende", with: "Der Schluss"))
        let gone = try await bench.post(
            Self.page,
            PageForm(asked.text, action: Self.page).fields + [FormField("action", "remove:phases[0]")])
        #expect(gone.status == 303)
        #expect(try !bench.study.contains("anfang"))
    }

    @Test("the question names the outcomes that refer to it")
    func references() async throws {
        let bench = try Bench(
            Bench.draft + "outcomes:\n  - {id: mehr, title: Mehr Gäste, measures: [gespraech]}\n")
        let asked = try await bench.submit(Self.page, ["action": "remove:phases[0].measures[0]"])
        #expect(asked.text.contains("Mehr Gäste"))
        #expect(try bench.study.contains("id: gespraech"))
    }

    @Test("a removal is undone to the byte, by one click, unless somebody has changed the case since")
    func undo() async throws {
        for isChanged in [false, true] {
            let bench = try Bench()
            let gone = try await bench.submit(Self.page, ["action": "remove:phases[1]"])
            let location = try #require(gone.header("location"))
            #expect(location.contains("done=removed"))
            let after = try bench.study
            #expect(after != Bench.draft)
            let shown = try await bench.get(location.split(separator: "#").map(String.init)[0]).text
            #expect(shown.contains("Entfernt.") && shown.contains("Rückgängig"))
            if isChanged { try bench.folder.write("CaseStudies/fall/case.yaml", after + "lessons: Neu.\n") }
            let back = try await bench.post("/cases/fall/undo", PageForm(shown, action: "/cases/fall/undo").fields)
            #expect(back.status == (isChanged ? 409 : 303))
            #expect(try bench.study == (isChanged ? after + "lessons: Neu.\n" : Bench.draft))
        }
    }

    @Test("nothing is undone for another case, or twice")
    func strangers() async throws {
        let bench = try Bench()
        let gone = try await bench.submit(Self.page, ["action": "remove:phases[1]"])
        let shown = try await bench.get(
            try #require(gone.header("location")?.split(separator: "#").map(String.init)[0])
        ).text
        let form = PageForm(shown, action: "/cases/fall/undo")
        try bench.folder.write("CaseStudies/zwei/case.yaml", try bench.study)
        #expect(try await bench.post("/cases/zwei/undo", form.fields).status == 409)
        #expect(try await bench.post("/cases/fall/undo", form.fields).status == 303)
        #expect(try await bench.post("/cases/fall/undo", form.fields).status == 409)
    }

    @Test(
        "after adding and moving the page is at the item, which is unfolded",
        arguments: [
            (["new:phases": "Die Mitte", "action": "add:phases"], "phases[2]"),
            (["new:phases[1].measures": "Ortstermin"], "phases[1].measures[0]"),
            (["action": "up:phases[1]"], "phases[0]"), (["action": "down:phases[0]"], "phases[1]"),
        ] as [(KeyValuePairs<String, String?>, String)])
    func landing(changes: KeyValuePairs<String, String?>, place: String) async throws {
        let bench = try Bench(Bench.draft + "  - {id: drei, title: Drei}\n".replacing("drei", with: "phase-drei"))
        let three = try bench.study.contains("phase-drei")
        let saved = try await bench.submit(Self.page, changes)
        let location = try #require(saved.header("location"))
        let expected = three && place == "phases[2]" ? "phases[3]" : place
        let encoded = expected.replacing("[", with: "%5B").replacing("]", with: "%5D")
        #expect(location.hasSuffix("&at=\(encoded)#i%3A\(encoded)"), "\(location)")
        let shown = try await bench.get(location.split(separator: "#").map(String.init)[0]).text
        #expect(shown.contains("id=\"i:\(expected)\" open"), "\(expected)")
    }

    @Test("says how much is still to be corrected instead of only that it is saved")
    func stillWrong() async throws {
        let bench = try Bench()
        _ = try await bench.submit("/cases/fall/edit/company", ["company.website": "keine Adresse"])
        let shown = try await bench.get("/cases/fall/edit/company?done=saved").text
        #expect(shown.contains("Gespeichert. Eine Angabe ist noch zu berichtigen:"))
    }
}
