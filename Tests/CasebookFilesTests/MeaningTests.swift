import CasebookDiagnostics
import CasebookModel
import CasebookYAML
import TestSupport
import Testing

@testable import CasebookFiles

@Suite("What somebody means who writes the words of the form, or German ones, into a file")
struct MeaningTests {
    /// A group of fields of a case.
    struct Group: Sendable, CustomTestStringConvertible {
        let path: String
        let record: ObjectSchema
        var testDescription: String { path }
    }

    static let groups: [Group] = {
        var groups: [Group] = []
        func collect(_ record: ObjectSchema, _ path: String) {
            groups.append(Group(path: path, record: record))
            for field in record.fields { collect(field.shape, "\(path).\(field.key)") }
        }
        func collect(_ shape: Shape, _ path: String) {
            switch shape {
            case .record(let record), .shorthand(let record): collect(record, path)
            case .list(let item, _): collect(item, path)
            default: break
            }
        }
        collect(CaseFormat.record, "case")
        return groups
    }()

    private static func value(_ text: String) throws -> YAMLNode {
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array(text.utf8)))
        return try #require(YAMLDocument(reading: &collector).root)
    }

    @Test("the name of every field leads to its key", arguments: groups, [InterfaceLanguage.de, .en])
    func labels(group: Group, language: InterfaceLanguage) throws {
        let fields = group.record.fields
        let value = try Self.value("x")
        for (place, field) in fields.enumerated() {
            guard let label = field.description?.label[language] else { continue }
            for spelled in [label, label.lowercased().replacing(" ", with: "_")] {
                #expect(fields.meant(by: spelled, among: Array(fields.indices), holding: value) == place, "\(spelled)")
            }
        }
    }

    @Test("the name of every word leads to the word", arguments: groups, [InterfaceLanguage.de, .en])
    func words(group: Group, language: InterfaceLanguage) {
        for field in group.record.fields {
            guard case .word(let list)? = field.description?.kind, case .text(let format) = field.shape else {
                continue
            }
            for (word, label) in zip(list.words, list.labels) {
                for spelled in [label[language], label[language].uppercased()] where !list.words.contains(spelled) {
                    #expect(format.check(spelled)?.replacement == word, "\(field.key): \(spelled)")
                }
            }
        }
    }

    @Test(
        "other German words lead to the key that they mean there",
        arguments: [
            ("case", "kurzfassung", "summary"), ("case", "unbekannt", "unknown"), ("case", "aufwand", "effort"),
            ("case", "beendet", "ended"), ("case", "abbruchgrund", "ended_reason"), ("case", "später", "aftermath"),
            ("case.outcomes", "urteil", "verdict"), ("case.outcomes", "ziel", "goal"),
            ("case.outcomes.indicator", "zielwert", "target"), ("case.outcomes.indicator", "soll", "target"),
            ("case.outcomes.indicator", "spaeter", "later"), ("case.outcomes.indicator", "später", "later"),
            ("case.outcomes.indicator", "beleg", "evidence"), ("case.outcomes.indicator", "nachweis", "evidence"),
            ("case.outcomes.indicator", "quelle", "source"), ("case.outcomes.indicator.later", "datum", "on"),
            ("case.outcomes.indicator.later", "wert", "value"), ("case.phases.measures", "grund", "reason"),
            ("case.phases.measures", "abbruchgrund", "reason"), ("case.phases.measures", "aufwand", "hours"),
            ("case.effort", "kosten", "costs"), ("case.effort.running_costs", "pro", "per"),
        ])
    func keys(path: String, written: String, key: String) throws {
        let fields = try #require(Self.groups.first { $0.path == path }).record.fields
        let value = try Self.value("x")
        let meant = fields.meant(by: written, among: Array(fields.indices), holding: value)
        #expect(meant.map { fields[$0].key } == key)
    }

    @Test("a short version beside a summary is the case in a minute")
    func brief() throws {
        let fields = CaseFormat.record.fields
        let value = try Self.value("{problem: x}")
        let others = fields.indices.filter { fields[$0].key != "summary" }
        let meant = fields.meant(by: "kurzfassung", among: others, holding: value)
        #expect(meant.map { fields[$0].key } == "brief")
    }

    @Test(
        "other German words lead to the word that they mean there",
        arguments: [
            ("case.outcomes", "verdict", "teilweise", "partly"), ("case.outcomes", "verdict", "erreicht", "reached"),
            ("case.outcomes.indicator", "evidence", "berichtet", "reported"),
            ("case.outcomes.indicator", "evidence", "möglich", "potential"),
            ("case.outcomes.indicator", "evidence", "geschätzt", "estimated"),
            ("case.outcomes.indicator", "better", "mehr", "higher"),
            ("case.outcomes.indicator", "better", "höher", "higher"),
            ("case.outcomes.indicator", "better", "weniger", "lower"),
            ("case.outcomes.indicator", "better", "niedriger", "lower"), ("case", "ended", "vorzeitig", "early"),
            ("case", "ended", "abgebrochen", "early"), ("case.phases.measures", "status", "abgebrochen", "dropped"),
            ("case.phases.measures", "status", "aufgegeben", "dropped"),
            ("case.phases.measures", "status", "verworfen", "dropped"),
            ("case.phases.measures", "status", "läuft", "running"),
            ("case.effort.running_costs", "per", "monatlich", "month"),
            ("case.effort.running_costs", "per", "Jahr", "year"),
            ("case.effort.costs", "currency", "Euro", "EUR"),
        ])
    func vocabulary(path: String, key: String, written: String, word: String) throws {
        let record = try #require(Self.groups.first { $0.path == path }).record
        guard case .text(let format)? = record[key]?.shape else { return #expect(Bool(false), "\(key) is no text") }
        #expect(format.check(written)?.replacement == word)
    }

    @Test("a number where one of a few words belongs is told which there are", arguments: ["1000", "1.5", "true"])
    func number(written: String) throws {
        let text = ContractExample.study.replacing("per: month", with: "per: \(written)")
        let base = Reading.study(ContractExample.study).findings.finished().map(\.rule.id)
        let findings = Reading.study(text).findings.finished().filter { !base.contains($0.rule.id) }
        #expect(
            findings.contains { $0.rule.id == "unknown-value" && $0.hint?.de.contains("month, year") == true },
            "\(findings)")
    }
}
