import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Numbers in the form")
struct FormNumberTests {
    private static let study = Bench.draft
        .replacing("size: micro}", with: "size: micro, employees: 3}")
        .replacing(
            "topics: [handel]",
            with: "topics: [handel]\neffort: {company_hours: 5, costs: {amount: 10, currency: EUR}}"
        )
        .replacing(
            "phases:",
            with: "outcomes: [{id: zahl, title: Zahl, indicator: {name: Zahl, before: 135.5, after: 2}}]\nphases:")

    @Test(
        "are written as people write them, and shown in their language",
        arguments: [
            ("company", "company.employees", "1.500", "employees: 1500", "1500"),
            ("support", "effort.costs.amount", "4.200,50", "amount: 4200.50", "4200,50"),
            ("support", "effort.company_hours", "2:30", "company_hours: 2.5", "2,5"),
            ("support", "effort.costs.amount", "4 200,50 €", "amount: 4200.50", "4200,50"),
            ("support", "effort.costs.amount", "49,-", "amount: 49", "49"),
            ("support", "effort.costs.amount", "49,– Euro", "amount: 49", "49"),
            ("support", "effort.costs.amount", "EUR 1.500", "amount: 1500", "1500"),
            ("support", "effort.costs.amount", "1.2e6", "amount: 1.2e6", "1.2e6"),
            ("support", "effort.company_hours", "12,5 Stunden", "company_hours: 12.5", "12,5"),
            ("support", "effort.company_hours", ",5", "company_hours: 0.5", "0,5"),
            ("support", "effort.company_hours", "12.", "company_hours: 12", "12"),
            ("phases", "phases[0].measures[0].hours", "1,25 Std.", "hours: 1.25", "1,25"),
            ("support", "effort.company_hours", "120 h", "company_hours: 120", "120"),
            ("outcomes", "outcomes[0].indicator.after", "1.500", "after: 1500", "1500"),
            ("outcomes", "outcomes[0].indicator.after", "1 500", "after: 1500", "1500"),
            ("outcomes", "outcomes[0].indicator.before", "12 %", "before: 12", "12"),
            ("outcomes", "outcomes[0].indicator.before", "135,25", "before: 135.25", "135,25"),
            ("phases", "phases[0].measures[0].hours", "1,5", "hours: 1.5", "1,5"),
        ])
    func written(section: String, field: String, typed: String, file: String, shown: String) async throws {
        let bench = try Bench(Self.study)
        let page = "/cases/fall/edit/\(section)"
        #expect(try await bench.submit(page, [field: typed]).status == 303)
        let study = try bench.study
        #expect(study.contains(file), "\(study)")
        let form = PageForm(try await bench.get(page).text, action: page)
        #expect(form.fields.first { $0.name == field }?.value == shown)
        #expect(try await bench.submit(page).status == 303)
        #expect(try bench.study == study)
    }

    @Test("that could mean another one are said as they were understood, while they are typed and when they are saved")
    func understood() async throws {
        let bench = try Bench(Self.study)
        let page = "/cases/fall/edit/outcomes"
        let form = PageForm(try await bench.get(page).text, action: page)
        #expect(form.fields.contains { $0.name == "outcomes[0].indicator.before" && $0.value == "135,5" })
        let typed: KeyValuePairs<String, String?> = ["outcomes[0].indicator.after": "1.500"]
        let checked = try await bench.post("/cases/fall/check", form.fields(with: typed)).text
        #expect(checked.contains("gilt hier als 1500") && checked.contains("\"note\""), "\(checked)")
        let saved = try await bench.submit(page, typed)
        let address = try #require(saved.header("location")?.split(separator: "#").map(String.init)[0])
        let shown = try await bench.get(address).text
        #expect(shown.contains("So sind die Zahlen verstanden:") && shown.contains(": 1500."), "\(address)")
    }

    @Test(
        "that are none are not told about quotation marks, which no form shows",
        arguments: ["zwölf", "12 Äpfel", "\"12\"", "1.2.3", "4 bis 5"])
    func quotes(typed: String) async throws {
        let bench = try Bench(Self.study)
        let page = "/cases/fall/edit/support"
        let form = PageForm(try await bench.get(page).text, action: page)
        let checked = try await bench.post("/cases/fall/check", form.fields(with: ["effort.costs.amount": typed])).text
        #expect(checked.contains("effort.costs.amount") && !checked.contains("Anführungszeichen"), "\(checked)")
    }

    @Test("that are none stay as they were typed, and the finding says so in the form's words")
    func wrong() async throws {
        let bench = try Bench(Self.study)
        let page = "/cases/fall/edit/support"
        _ = try await bench.submit(page, ["effort.costs.amount": "viel Geld"])
        let shown = try await bench.get(page).text
        #expect(shown.contains("value=\"viel Geld\"") && !shown.contains("„amount“"))
    }
}
