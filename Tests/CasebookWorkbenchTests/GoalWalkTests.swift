import CasebookEditing
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

/// Every goal carries a number of its own in its words, which no edit takes away. So it can be told which goal an outcome refers
/// to, whatever has become of its words, place and id.
@Suite("Whatever is done to goals, outcomes refer to those that their authors chose")
struct GoalWalkTests {
    private static let story = "/cases/fall/edit/story"
    private static let outcomes = "/cases/fall/edit/outcomes"

    @Test("on the form, with forms that come too late among them", arguments: 0..<6)
    func walk(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let bench = try Bench(
            Bench.draft.replacing(
                "phases:",
                with: """
                    goals: [Ziel-1 ruhig, {id: zwei, text: 'Ziel-2 gleich'}, Ziel-3 gleich]
                    outcomes: [{id: a, title: A, goal: zwei, verdict: missed}, {id: b, title: B}, {id: c, title: C}]
                    phases:
                    """))
        var chosen: [Int: Int] = [0: 2]
        var next = 4
        for step in 0..<40 {
            // A form may have been opened before somebody else changed the goals.
            let stale = try PageForm(await bench.get(Self.story).text, action: Self.story)
            let staleOutcomes = try PageForm(await bench.get(Self.outcomes).text, action: Self.outcomes)
            if random.oneIn(3) { try await change(bench, stale, &next, &random) }
            if random.oneIn(2) {
                try await choose(bench, staleOutcomes, &chosen, &random)
            } else {
                try await change(bench, stale, &next, &random)
            }
            try expect(chosen, in: bench, "step \(step)")
        }
    }

    /// Changes the goals with a form, and takes over what a page about a conflict shows.
    private func change(
        _ bench: Bench, _ form: PageForm, _ next: inout Int, _ random: inout SeededGenerator
    ) async throws {
        var fields = form.fields
        let texts = fields.indices.filter { fields[$0].name.hasPrefix("goals[") }
        for index in texts where random.oneIn(3) {
            let number = fields[index].value.firstMatch(of: /-\d+/).map { String($0.0) } ?? "-0"
            fields[index] = FormField(fields[index].name, "Ziel\(number) \(random.pick(["neu", "gleich", "anders"]))")
        }
        if random.oneIn(3), let index = fields.firstIndex(where: { $0.name == "new:goals" }) {
            fields[index] = FormField("new:goals", "Ziel-\(next) gleich\r\nZiel-\(next + 1) neu")
            next += 2
        }
        if !texts.isEmpty, random.oneIn(2) {
            let action = random.pick(["up", "down", "remove"])
            fields.append(FormField("action", "\(action):goals[\(Int.random(in: 0..<texts.count, using: &random))]"))
        }
        try await send(bench, Self.story, fields)
    }

    /// Chooses a goal by what the form says of it.
    private func choose(
        _ bench: Bench, _ form: PageForm, _ chosen: inout [Int: Int], _ random: inout SeededGenerator
    ) async throws {
        let page = try await bench.get(Self.outcomes).text
        let options = page.matches(of: #/<option value="([^"]+)"[^>]*>Ziel-(\d+)[^<]*</#).map {
            (String($0.1), Int($0.2))
        }
        guard !options.isEmpty else { return }
        let outcome = Int.random(in: 0..<3, using: &random)
        let (value, number) = random.pick(options)
        let before = try bench.study
        try await send(bench, Self.outcomes, form.fields(with: ["outcomes[\(outcome)].goal": value]))
        if try bench.study != before, try goal(of: outcome, in: bench) != nil { chosen[outcome] = number }
    }

    private func send(_ bench: Bench, _ page: String, _ fields: [FormField]) async throws {
        var response = try await bench.post(page, fields)
        for _ in 0..<2 where response.status != 303 {
            #expect([200, 409].contains(response.status), "\(response.text)")
            let again = PageForm(response.text, action: page).fields
            guard !again.isEmpty else { return }
            let action = again.first { $0.name == "confirmed" }.map { [FormField("action", $0.value)] } ?? []
            response = try await bench.post(page, again + action)
        }
    }

    private func goal(of outcome: Int, in bench: Bench) throws -> String? {
        let value = try EditableFile(Array(try bench.study.utf8)).value
        return value["outcomes"]?.items[outcome]["goal"]?.scalarText
    }

    private func expect(_ chosen: [Int: Int], in bench: Bench, _ step: String) throws {
        let study = try bench.study
        let value = try EditableFile(Array(study.utf8)).value
        let goals = value["goals"]?.items ?? []
        let ids = goals.compactMap { $0["id"]?.scalarText }
        #expect(Set(ids).count == ids.count, "\(step): \(study)")
        for (index, outcome) in (value["outcomes"]?.items ?? []).enumerated() {
            guard let id = outcome["goal"]?.scalarText,
                let text = goals.first(where: { $0["id"]?.scalarText == id })?["text"]?.scalarText
            else { continue }
            let number = text.firstMatch(of: /-(\d+)/).flatMap { Int($0.1) }
            #expect(number == chosen[index], "\(step), outcome \(index): \(study)")
        }
    }
}
