import CasebookDiagnostics
import CasebookModel
import TestSupport
import Testing

@testable import CasebookFiles
@testable import CasebookWorkbench

@Suite("What is typed as something new")
struct NewItemTests {
    private static let study = Bench.draft.replacing(
        "phases:",
        with: "outcomes: [{id: zahl, title: Zahl, indicator: {name: Zahl, before: 135.5, after: 2}}]\nphases:")

    @Test(
        "is written as the field has it where the item is there already, whatever kind the field is of",
        arguments: GrowingList.all)
    func converted(list: GrowingList) async throws {
        let samples: [(String, String)] =
            switch list.kind {
            case .date:
                [("März 2022", "2022-03"), ("05.03.2024", "2024-03-05"), ("6/2025", "2025-06"), ("2023", "2023")]
            case .number, .integer: [("1.500", "1500"), ("2,5", "2.5")]
            default: [("Etwas Neues", "Etwas Neues")]
            }
        for (typed, written) in samples {
            let bench = try Bench(Self.study)
            let page = "/cases/fall/edit/\(list.section.rawValue)"
            #expect(try await bench.submit(page, ["new:\(list.path)": typed]).status == 303)
            let study = try bench.study
            // YAML 1.1 takes "on" for a truth; some readers still do.
            let isWritten = [list.key, "\"\(list.key)\""].contains { study.contains("\($0): \(written)") }
            #expect(isWritten, "\(study)")
            #expect(!study.contains("\"\(written)\"") && !study.contains("'\(written)'"), "\(study)")
        }
    }

    @Test("there is a list of each kind")
    func kinds() {
        #expect(GrowingList.all.count > 6)
        #expect(GrowingList.all.contains { if case .date = $0.kind { true } else { false } })
    }

    @Test(
        "from a word processor loses the signs of its list",
        arguments: [
            (["1. Alpha", "2. Beta"], ["Alpha", "Beta"]), (["1) Alpha", "2) Beta"], ["Alpha", "Beta"]),
            (["a) Alpha", "b) Beta", "c) Gamma"], ["Alpha", "Beta", "Gamma"]),
            (["(1) Alpha", "(2) Beta"], ["Alpha", "Beta"]),
            (["1.) Alpha", "2.) Beta"], ["Alpha", "Beta"]), (["i. Alpha", "ii. Beta"], ["Alpha", "Beta"]),
            (["I. Alpha", "II. Beta"], ["Alpha", "Beta"]), (["a. Alpha", "b. Beta"], ["Alpha", "Beta"]),
            (["☐ Alpha", "☑ Beta"], ["Alpha", "Beta"]), (["– Alpha", "— Beta"], ["Alpha", "Beta"]),
            (["· Alpha", "· Beta"], ["Alpha", "Beta"]),
            (["• Alpha", "- Beta", "* Gamma"], ["Alpha", "Beta", "Gamma"]),
            (["- [ ] Alpha", "- [x] Beta"], ["Alpha", "Beta"]), (["1. Alpha", "1. Beta"], ["Alpha", "Beta"]),
            (["1. Alpha", "2. Beta", "und noch etwas"], ["Alpha", "Beta", "und noch etwas"]),
            (["3. Alpha", "4. Beta", "5. Gamma"], ["Alpha", "Beta", "Gamma"]),
            (["• 1. Alpha", "• 2. Beta"], ["Alpha", "Beta"]), (["– Alpha"], ["Alpha"]), (["☐ Alpha"], ["Alpha"]),
            // What may belong to the words stays.
            (["2. Schicht einführen"], ["2. Schicht einführen"]), (["1. Schicht einführen"], ["1. Schicht einführen"]),
            (["2. Schicht einführen", "Leute schulen"], ["2. Schicht einführen", "Leute schulen"]),
            (["2. Schicht einführen", "3. Schicht planen"], ["2. Schicht einführen", "3. Schicht planen"]),
            (["A. Müller", "B. Meier"], ["A. Müller", "B. Meier"]), (["5 Leute", "6 Leute"], ["5 Leute", "6 Leute"]),
            (["3.5 Stunden", "4.5 Stunden"], ["3.5 Stunden", "4.5 Stunden"]),
            (["1.Alpha", "2.Beta"], ["1.Alpha", "2.Beta"]),
            (["2020. Jahr", "2021. Jahr"], ["2020. Jahr", "2021. Jahr"]),
            (["-5 Grad", "+5 Grad"], ["-5 Grad", "+5 Grad"]),
            (["4. Alpha", "9. Beta", "2. Gamma"], ["4. Alpha", "9. Beta", "2. Gamma"]),
        ])
    func pasted(lines: [String], items: [String]) { #expect(PastedText.items(lines) == items) }

    @Test(
        "several goals at once lose them, too, and so do things that are not known",
        arguments: [("story", "new:goals"), ("story", "unknown")])
    func lists(section: String, field: String) async throws {
        let bench = try Bench(Self.study)
        #expect(try await bench.submit("/cases/fall/edit/\(section)", [field: "1. Alpha\r\n2. Beta"]).status == 303)
        let study = try bench.study
        #expect(
            study.contains("Alpha") && study.contains("Beta") && !study.contains("1. ") && !study.contains("2. "),
            "\(study)")
    }
}

/// A list of groups that the form lets add to, with the kind of the field that names an item.
struct GrowingList: Sendable, CustomTestStringConvertible {
    let path: FieldPath
    let section: CaseSection
    let key: String
    let kind: FieldKind
    var testDescription: String { path.description }

    static let all: [GrowingList] = CaseStudy.part.fields.flatMap { field in
        field.section.map { collect(field.kind, FieldPath() / field.key, $0) } ?? []
    }

    private static func collect(_ kind: FieldKind, _ path: FieldPath, _ section: CaseSection) -> [GrowingList] {
        switch kind {
        case .part(let part): part.fields.flatMap { collect($0.kind, path / $0.key, section) }
        case .list(let item, _):
            switch item {
            case .part(let part):
                list(of: part, path, section) + part.fields.flatMap { collect($0.kind, path[0] / $0.key, section) }
            default: []
            }
        default: []
        }
    }

    private static func list(of part: PartDescription, _ path: FieldPath, _ section: CaseSection) -> [GrowingList] {
        guard let place = FieldPlace(path), case .list(.record(let record), _) = place.field.shape else { return [] }
        let key = CaseForm.primaryField(of: record)
        guard key != "file", let field = part[key] else { return [] }
        return [GrowingList(path: path, section: section, key: key, kind: field.kind)]
    }
}
