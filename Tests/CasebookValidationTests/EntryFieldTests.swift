import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

@Suite("Files of one entry a line")
struct EntryFieldTests {
    private static let good =
        #"{id: nova, folder: nova, channel: website, since: 2021-03-15, text: "0123456789abcdef0123"}"#

    /// A piece of a good entry of the record, what stands there instead, and the field and rule of the finding.
    private static let recordFaults: [(piece: String, fault: String, field: String, rule: String)] = [
        ("channel: website", "channel: radio", "channel", "unknown-value"),
        ("channel: website, ", "", "channel", "missing-key"), ("id: nova", "id: No va", "id", "bad-id"),
        ("since: 2021-03-15", "since: neulich", "since", "bad-date"),
        ("folder: nova", "folder: 7", "folder", "wrong-type"),
        ("0123456789abcdef0123", "zzz", "text", "publication-record"), ("}", ", x: 1}", "x", "unknown-key"),
        ("}", ", ended: {on: 2022, cause: draft, x: 1}}", "ended.x", "unknown-key"),
        ("}", ", ended: {on: 2022}}", "ended.cause", "missing-key"), ("}", ", ended: 2022}", "ended", "wrong-type"),
        ("}", ", origin: nirgends}", "origin", "malformed-link"),
    ]

    @Test(
        "name the field of a fault in the record, beside a line that cannot be read as well",
        arguments: recordFaults, ["", "- {id: kaputt\n"])
    func record(fault: (piece: String, fault: String, field: String, rule: String), before: String) throws {
        let entry = "- " + Self.good.replacing(fault.piece, with: fault.fault, maxReplacements: 1) + "\n"
        let text = "# comment\n\(before)- \(Self.good)\n\(entry)"
        let findings = try Base.findings(.record, bytes: Array(text.utf8))
        let position = before.isEmpty ? 1 : 2
        let found = findings.filter { $0.field?.description == "[\(position)].\(fault.field)" }
        #expect(found.map(\.rule.id) == [fault.rule], "\(findings)")
        #expect(found.first?.range?.start.line == position + 2)
        #expect(findings.count == position)
    }

    private static let remark = "{id: 01HZZZZZZZZZZZZZZZZZZZZZZA, at: 2026-11-01, by: Eda, text: Gut}"

    private static let remarkFaults: [(piece: String, fault: String, field: String, rule: String)] = [
        ("id: 01HZZZZZZZZZZZZZZZZZZZZZZA", "id: kein", "id", "bad-id"),
        ("at: 2026-11-01", "at: gestern", "at", "bad-date"), ("by: Eda, ", "", "by", "missing-key"),
        ("}", ", kind: lob}", "kind", "unknown-value"), ("}", ", on: \"a[\"}", "on", "wrong-type"),
        ("}", ", of: nein}", "of", "bad-id"), ("}", ", wer: Eda}", "wer", "unknown-key"),
        ("text: Gut", "text: [Gut]", "text", "wrong-type"),
    ]

    private func findings(inRemarks text: String) async throws -> PathChecker.Result {
        let folder = try TemporaryFolder(inMemory: true)
        try folder.write("casebook.yaml", Base.book.replacing(", logo: media/logo.png, logo_alt: Logo", with: ""))
        let study = "casebook: 1\ntitle: x\nsummary: y\nlanguage: de\nstatus: draft\n"
        try folder.write("CaseStudies/eins/case.yaml", study)
        try folder.write("CaseStudies/eins/review.yaml", text)
        let day = try #require(CalendarDay("2026-11-24"))
        let root = DiskPath(folder.url.path)
        return try await BookChecker(relativeTo: root, validator: Validator(on: day), jobs: 1)
            .findings(in: BookFolder(path: root))
    }

    @Test(
        "name the field of a fault in what was said of a case, beside a damaged line as well",
        arguments: remarkFaults, ["", "- {id: 01HZZ, at: gestern, text: [}\n"])
    func remarks(fault: (piece: String, fault: String, field: String, rule: String), before: String) async throws {
        let entry = "- " + Self.remark.replacing(fault.piece, with: fault.fault, maxReplacements: 1) + "\n"
        let result = try await findings(inRemarks: before + "- \(Self.remark.replacing("ZA,", with: "ZB,"))\n" + entry)
        let own = result.diagnostics.filter { $0.file.hasSuffix("review.yaml") }
        let position = before.isEmpty ? 1 : 2
        let found = own.filter { $0.field?.description == "[\(position)].\(fault.field)" }
        #expect(found.map(\.rule.id) == [fault.rule], "\(own)")
        #expect(result.files.contains("CaseStudies/eins/review.yaml"))
    }

    @Test("have no findings where all is well")
    func fine() async throws {
        let more = "- {id: 01HZZZZZZZZZZZZZZZZZZZZZZB, at: 2026-11-01T10:00:00Z, by: Eda, on: \"phases[id=a].title\", "
        let text = "- \(Self.remark)\n\(more)text: \"\", kind: sent-back, of: 01HZZZZZZZZZZZZZZZZZZZZZZA}\n"
        let result = try await findings(inRemarks: text)
        #expect(!result.diagnostics.contains { $0.file.hasSuffix("review.yaml") })
        #expect(try Base.findings(.record, bytes: Array("- \(Self.good)\n".utf8)) == [])
    }
}
