import CasebookEditing
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Goals and outcomes in the form")
struct GoalFormTests {
    private static let study = Bench.draft.replacing(
        "phases:", with: "goals: [Mehr Ruhe, Weniger Wege]\noutcomes: [{id: ruhe, title: Es ist ruhig}]\nphases:")

    private static let story = "/cases/fall/edit/story"
    private static let outcomes = "/cases/fall/edit/outcomes"

    @Test("a goal gets an id when an outcome answers it, and keeps it when its words change")
    func naming() async throws {
        let bench = try Bench(Self.study)
        let shown = try await bench.get(Self.outcomes).text
        #expect(shown.contains(">Mehr Ruhe<") && shown.contains("value=\"1=Weniger Wege\">Weniger Wege<"))
        let answer = try await bench.submit(
            Self.outcomes, ["outcomes[0].goal": "1=Weniger Wege", "outcomes[0].verdict": "missed"])
        #expect(answer.status == 303, "\(answer.text)")
        let named = Self.study
            .replacing("[Mehr Ruhe, Weniger Wege]", with: "[Mehr Ruhe, {id: weniger-wege, text: Weniger Wege}]")
            .replacing("title: Es ist ruhig}", with: "title: Es ist ruhig, goal: weniger-wege, verdict: missed}")
        #expect(try bench.study == named)
        let story = try await bench.get(Self.story).text
        #expect(story.contains("Darauf antwortet: Es ist ruhig (Verfehlt)"))
        _ = try await bench.submit(Self.story, ["goals[1].text": "Keine Wege mehr"])
        #expect(try bench.study == named.replacing("text: Weniger Wege}", with: "text: Keine Wege mehr}"))
        _ = try await bench.submit(Self.story, ["goals[0].text": "Ganz neu", "new:goals": "Eins\r\n- Zwei"])
        let written = try bench.study
        #expect(written.contains("[Ganz neu, {id: weniger-wege, text: Keine Wege mehr}, Eins, Zwei]"), "\(written)")
    }

    @Test("goals are items: they move, and go with a way back, asked about where an outcome answers them")
    func items() async throws {
        let study = Self.study.replacing("[Mehr Ruhe,", with: "[{id: ruhe, text: Mehr Ruhe},")
            .replacing("title: Es ist ruhig}", with: "title: Es ist ruhig, goal: ruhe, verdict: reached}")
        let bench = try Bench(study)
        _ = try await bench.submit(Self.story, ["action": "down:goals[0]"])
        let moved = try bench.study
        #expect(moved.contains("[Weniger Wege, {id: ruhe, text: Mehr Ruhe}]"))
        let asked = try await bench.submit(Self.story, ["action": "remove:goals[1]"])
        #expect(asked.text.contains("„Mehr Ruhe“ entfernen?") && asked.text.contains("Es ist ruhig (Erreicht)"))
        #expect(try bench.study == moved)
        let gone = try await bench.submit(Self.story, ["action": "remove:goals[0]"])
        #expect(gone.status == 303)
        #expect(try bench.study.contains("goals: [{id: ruhe, text: Mehr Ruhe}]"))
        let address = try #require(gone.header("location")?.split(separator: "#").map(String.init)[0])
        let shown = try await bench.get(address).text
        _ = try await bench.post("/cases/fall/undo", PageForm(shown, action: "/cases/fall/undo").fields)
        #expect(try bench.study == moved)
    }

    @Test("an emptied goal stays, and is said to be empty")
    func emptied() async throws {
        let bench = try Bench(Self.study)
        _ = try await bench.submit(Self.story, ["goals[0].text": ""])
        #expect(try bench.study.contains("goals: [\"\", Weniger Wege]"))
        #expect(try await bench.get(Self.story).text.contains("noch zu berichtigen") == false)
        #expect(try await bench.get(Self.story).text.contains("class=\"error\""))
    }

    @Test("the mark of a template is no goal, and the first new one takes its place")
    func placeholder() async throws {
        let bench = try Bench(Self.study.replacing("[Mehr Ruhe, Weniger Wege]", with: "[…]"))
        let form = PageForm(try await bench.get(Self.story).text, action: Self.story)
        #expect(!form.fields.contains { $0.name.hasPrefix("goals[") })
        let answer = try await bench.submit(Self.story, ["new:goals": "Eins\r\nZwei"])
        let written = try bench.study
        #expect(written.contains("goals: [Eins, Zwei]"), "\(written) \(answer.status)")
    }

    @Test("what the form shows of goals with ids, sent as it is, changes nothing")
    func unchanged() async throws {
        let study = Self.study.replacing("[Mehr Ruhe,", with: "[{id: ruhe, text: Mehr Ruhe},")
        let bench = try Bench(study)
        for page in ["story", "outcomes"] {
            #expect(try await bench.submit("/cases/fall/edit/\(page)").status == 303)
            #expect(try bench.study == study)
        }
    }

    @Test("two goals of the same words get different ids")
    func twins() async throws {
        let bench = try Bench(Self.study.replacing("[Mehr Ruhe, Weniger Wege]", with: "[Mehr Ruhe, Mehr Ruhe]"))
        _ = try await bench.submit("/cases/fall/edit/outcomes", ["outcomes[0].goal": "2=Mehr Ruhe"])
        #expect(try bench.study.contains("goals: [Mehr Ruhe, {id: mehr-ruhe-2, text: Mehr Ruhe}]"))
    }

    @Test("an id that an outcome still names is never given to another goal or measure")
    func noRevival() async throws {
        let study = Self.study.replacing(
            "title: Es ist ruhig}",
            with: "title: Es ist ruhig, goal: mehr-wege, measures: [neue-tour]}, {id: zwei, title: Zwei}")
        let bench = try Bench(study)
        _ = try await bench.submit(Self.story, ["new:goals": "Mehr Wege"])
        _ = try await bench.submit(Self.outcomes, ["outcomes[1].goal": "1=Mehr Wege"])
        _ = try await bench.submit("/cases/fall/edit/phases", ["new:phases[0].measures": "Neue Tour"])
        let after = try bench.study
        #expect(after.contains("{id: mehr-wege-2, text: Mehr Wege}") && after.contains("goal: mehr-wege-2}"))
        #expect(after.contains("id: neue-tour-2"), "\(after)")
    }

    @Test("the totals show goals and take a period as people write it", arguments: ["2023", "1.1.2023", "01/2023"])
    func report(from: String) async throws {
        let bench = try Bench()
        let page = try await bench.get("/report?fictional=true&from=\(from)")
        #expect(page.status == 200, "\(page.text)")
        #expect(page.text.contains("Auswertung: seit "))
        #expect(try await bench.get("/report?from=irgendwann").status == 422)
        let table = try await bench.get("/report.csv?fictional=true")
        #expect(table.header("content-type") == "text/csv; charset=utf-8")
        #expect(table.text.contains("goals_reached;goals_partly;goals_missed"))
    }
}
