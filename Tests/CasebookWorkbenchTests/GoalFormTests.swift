import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Goals and outcomes in the form")
struct GoalFormTests {
    private static let study = Bench.draft.replacing(
        "phases:", with: "goals: [Mehr Ruhe, Weniger Wege]\noutcomes: [{id: ruhe, title: Es ist ruhig}]\nphases:")

    @Test("a goal gets an id when an outcome answers it, and keeps it when its words change")
    func naming() async throws {
        let bench = try Bench(Self.study)
        let page = "/cases/fall/edit/outcomes"
        let shown = try await bench.get(page).text
        #expect(
            shown.contains("value=\"mehr-ruhe\">Mehr Ruhe<") && shown.contains("value=\"weniger-wege\">Weniger Wege<"))
        let answer = try await bench.submit(
            page, ["outcomes[0].goal": "weniger-wege", "outcomes[0].verdict": "missed"])
        #expect(answer.status == 303, "\(answer.text)")
        let named = Self.study
            .replacing("[Mehr Ruhe, Weniger Wege]", with: "[Mehr Ruhe, {id: weniger-wege, text: Weniger Wege}]")
            .replacing("title: Es ist ruhig}", with: "title: Es ist ruhig, goal: weniger-wege, verdict: missed}")
        #expect(try bench.study == named)
        _ = try await bench.submit("/cases/fall/edit/story", ["goals": "Mehr Ruhe\r\nKeine Wege mehr"])
        #expect(try bench.study == named.replacing("text: Weniger Wege}", with: "text: Keine Wege mehr}"))
        _ = try await bench.submit("/cases/fall/edit/story", ["goals": "Neu\r\nMehr Ruhe\r\nKeine Wege mehr"])
        #expect(try bench.study.contains("[Neu, Mehr Ruhe, {id: weniger-wege, text: Keine Wege mehr}]"))
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
        _ = try await bench.submit("/cases/fall/edit/outcomes", ["outcomes[0].goal": "mehr-ruhe-2"])
        #expect(try bench.study.contains("goals: [Mehr Ruhe, {id: mehr-ruhe-2, text: Mehr Ruhe}]"))
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
