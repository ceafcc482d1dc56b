import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("A fresh case, written in the browser alone")
struct FreshCaseFormTests {
    private static let sections = CaseSection.allCases.map(\.rawValue).filter { $0 != "media" }

    private static func fresh(_ language: InterfaceLanguage = .de) throws -> String {
        let day = try #require(CalendarDay("2026-11-24"))
        return CaseTemplate.draft(title: "Neu", language: language, from: day)
    }

    /// The fields that a page shows, by their paths; ticks and choices only take what they offer.
    private static func texts(_ page: PageForm) -> [String] {
        let chosen =
            #/\.(anonymous|size|kind|status|better|basis|measures|goal|verdict)$|^(fictional|topics|sdgs|language|licence)$/#
        return page.fields.map(\.name).filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) }
            .filter { $0.firstMatch(of: chosen) == nil }
    }

    @Test("each text of each page is taken, on one line and on several", arguments: sections)
    func each(section: String) async throws {
        for language in [InterfaceLanguage.de, .en] {
            let text = try Self.fresh(language)
            let page = "/cases/fall/edit/\(section)"
            for name in Self.texts(PageForm(try await Bench(text).get(page).text, action: page)) {
                for typed in ["Ein Satz.", "Eins\r\n\r\n- Zwei\r\n- Drei"] {
                    let bench = try Bench(text)
                    let response = try await bench.submit(page, [name: typed])
                    #expect(response.status == 303, "\(name): \(response.text)")
                    let value = try EditableFile(Array(try bench.study.utf8)).value[try #require(FieldPath(name))]
                    #expect(Self.words(value) == Self.words(.text(typed)), "\(name)")
                }
            }
        }
    }

    @Test("no mark of the template is shown as a value, and what is left alone stays as it is", arguments: sections)
    func marks(section: String) async throws {
        let bench = try Bench(Self.fresh())
        let page = "/cases/fall/edit/\(section)"
        let form = PageForm(try await bench.get(page).text, action: page)
        #expect(!form.fields.isEmpty && form.fields.allSatisfy { $0.value != "…" })
        let before = try bench.study
        _ = try await bench.submit(page, [:])
        #expect(try bench.study == before)
    }

    /// What a value says, whether on lines, in a list or in one line.
    private static func words(_ value: FieldValue?) -> [String] {
        guard let value else { return [] }
        return (value.scalarText.map { [$0] } ?? value.items.compactMap(\.scalarText))
            .flatMap { $0.split { $0.isWhitespace || $0.isNewline } }.map(String.init)
            // In a list of texts every line is a point; its sign goes without saying.
            .filter { $0 != "-" }
    }

    @Test("in any order, with items that come, move and go, nothing is refused", arguments: 0..<6)
    func walks(seed: Int) async throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let bench = try Bench(Self.fresh(seed.isMultiple(of: 2) ? .de : .en))
        for step in 0..<60 {
            let page = "/cases/fall/edit/\(generator.pick(Self.sections))"
            let html = try await bench.get(page).text
            let form = PageForm(html, action: page)
            var changes: [(String, String?)] = []
            let names = Self.texts(form)
            for _ in 0..<Int.random(in: 1...3, using: &generator) where !names.isEmpty {
                let text = generator.pick([
                    "Ein Satz.", "Eins\r\nZwei", "# Kopf\r\n\r\n    Code\r\n", "", "2,5", "1.4.2026",
                ])
                changes.append((generator.pick(names), text))
            }
            let lists = form.fields.map(\.name).filter { $0.hasPrefix("new:") }
            if !lists.isEmpty, generator.oneIn(3) { changes.append((generator.pick(lists), "Neues \(step)")) }
            let actions = html.matches(of: #/name="action" value="([^"]+)"/#).map { String($0.1) }
            if !actions.isEmpty, generator.oneIn(3) { changes.append(("action", generator.pick(actions))) }
            let names2 = Set(changes.map(\.0))
            let fields =
                form.fields.filter { !names2.contains($0.name) } + changes.map { FormField($0.0, $0.1 ?? "") }
            var response = try await bench.post(page, fields)
            if response.status == 200, let action = changes.last?.1 {
                let question = PageForm(response.text, action: page)
                response = try await bench.post(page, question.fields + [FormField("action", action)])
            }
            #expect(response.status == 303, "\(step): \(changes)\n\(response.text)")
            if response.status != 303 { return }
        }
    }

    @Test(
        "what the file cannot take is refused on a page that keeps every word, and the other fields are still checked")
    func refusal() async throws {
        let text = Bench.draft.replacing(
            "summary: Ein Laden lernt das Netz kennen.", with: "summary: &kurz Ein Laden.\nbrief: {needs: *kurz}")
        let bench = try Bench(text)
        let page = "/cases/fall/edit/basics"
        let sent: KeyValuePairs<String, String?> = ["summary": "Ganz neu.", "title": "Auch neu"]
        let checked = try await bench.submit(page, to: page, sent)
        #expect(checked.status == 409 && checked.text.contains("Noch nicht gespeichert"))
        #expect(checked.text.contains("Ganz neu.") && checked.text.contains("Auch neu"))
        #expect(!checked.text.contains("„summary“"), "nobody at a form knows the keys")
        #expect(try bench.study == text)
        let form = PageForm(try await bench.get(page).text, action: page)
        let answer = try await bench.post("/cases/fall/check", form.fields(with: ["summary": "Neu", "title": ""]))
        #expect(answer.status == 200 && answer.text.contains("\"summary\":[{\"severity\":\"error\""), "\(answer.text)")
        #expect(answer.text.contains("\"title\":["))
    }

    @Test(
        "dates are taken as people write them and shown as people read them",
        arguments: [
            ("1.4.2026", "2026-04-01", "1.4.2026"), ("09/2026", "2026-09", "9/2026"),
            ("gestern", "2026-11-23", "23.11.2026"),
            ("März 2026", "2026-03", "3/2026"), ("2026", "2026", "2026"), ("2026-05-06", "2026-05-06", "6.5.2026"),
        ])
    func dates(typed: String, written: String, shown: String) async throws {
        let bench = try Bench()
        let page = "/cases/fall/edit/support"
        #expect(try await bench.submit(page, ["support.to": typed]).status == 303)
        #expect(try bench.study.contains("to: \(written)"))
        let form = PageForm(try await bench.get(page).text, action: page)
        #expect(form.fields.first { $0.name == "support.to" }?.value == shown)
        let before = try bench.study
        #expect(try await bench.submit(page).status == 303)
        #expect(try bench.study == before)
    }
}
