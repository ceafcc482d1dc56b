import CasebookDiagnostics
import CasebookFiles
import CasebookJSON
import CasebookModel
import Foundation
import TestSupport
import Testing

/// The JSON Schema that editors use and our own check come from the same shapes; here both judge the same files.
@Suite("The JSON Schema")
struct SchemaAgreementTests {
    @Test("is valid and accepts the bundled files")
    func accepted() throws {
        let folder = try TemporaryFolder()
        let cases = Repository.caseFolders.map { $0.appendingPathComponent("case.yaml").path }
        let logs = Repository.caseFolders.map { $0.appendingPathComponent("log.yaml").path }
            .filter { FileManager.default.fileExists(atPath: $0) }
        #expect(logs.count >= 5)
        let books = [Repository.root.appendingPathComponent("casebook.yaml").path]
        for (name, schema, files) in [
            ("case", JSONSchema.caseFile(.de), cases), ("log", JSONSchema.logFile(.en), logs),
            ("book", JSONSchema.bookFile(.de, plugins: []), books),
        ] {
            let path = try folder.write("\(name).json", String(decoding: schema.rendered(.indented), as: UTF8.self))
                .path
            try Judge("schema.py", ["--metaschema", path] + files).expectNoFindings()
        }
    }

    /// What a schema can say: the form of values, and what a case needs for its status.
    private static let sayable: Set = [
        "empty-text", "empty-narrative", "summary-length", "bad-id", "bad-date", "unknown-value", "unknown-sector",
        "unknown-region", "unknown-sdg", "unknown-licence", "unknown-language", "malformed-link", "address-credentials",
        "bad-path",
        "wrong-type",
        "number-range", "unknown-key", "missing-key", "format-version", "missing-for-status", "release-basis",
        "release-missing",
        "bad-colour",
    ]

    @Test("refuses what our check refuses", arguments: [RuleCase.File.study, .log, .book])
    func refused(file: RuleCase.File) throws {
        let folder = try TemporaryFolder()
        let schema =
            switch file {
            case .log: JSONSchema.logFile(.de)
            case .book: JSONSchema.bookFile(.de, plugins: [])
            default: JSONSchema.caseFile(.de)
            }
        let path = try folder.write("schema.json", String(decoding: schema.rendered(.indented), as: UTF8.self)).path
        let base = try folder.write("base.yaml", RuleSample.text(of: file)).path
        try Judge("schema.py", [path, base]).expectNoFindings()
        // Three values are refused by our check alone: the judge's own YAML reader takes 1_000 for a number, as YAML 1.1 did, and
        // JSON Schema has no word for infinity, nor for numbers that readers round.
        let ours = ["hours: 1_000", "hours: .inf", "after: 12345678901234567"]
        let examples = RuleCase.all.filter {
            $0.file == file && Self.sayable.contains($0.rule) && !ours.contains($0.by)
        }
        let files = try examples.enumerated().map { index, example in
            try folder.write("\(index)-\(example.rule).yaml", example.text).path
        }
        #expect(!files.isEmpty)
        try Judge("schema.py", ["--each-fails", path] + files).expectNoFindings()
    }

    @Test("judges every file with one changed value as our check does", arguments: [RuleCase.File.study, .log, .book])
    func mutations(file: RuleCase.File) throws {
        let folder = try TemporaryFolder()
        let (text, schema) =
            switch file {
            case .log: (ContractExample.log, JSONSchema.logFile(.de))
            case .book: (ContractExample.book, JSONSchema.bookFile(.de, plugins: []))
            default: (ContractExample.study, JSONSchema.caseFile(.de))
            }
        let path = try folder.write("schema.json", String(decoding: schema.rendered(.indented), as: UTF8.self)).path
        let mutations = SchemaMutation.all(of: try #require(JSON(yaml: text)))
        var refused: [String] = []
        var accepted: [String] = []
        for (index, mutation) in mutations.enumerated() {
            // JSON is YAML: both readers see the same values.
            let bytes = mutation.file.rendered(.compact)
            let findings = try Base.findings(file, bytes: bytes).filter { Self.sayable.contains($0.rule.id) }
            let name = "\(index) \(mutation.name.quotable())".replacing("/", with: "|")
            let place = try folder.write("\(name).json", String(decoding: bytes, as: UTF8.self)).path
            if findings.isEmpty { accepted.append(place) } else { refused.append(place) }
        }
        #expect(refused.count > 100 && accepted.count > 5)
        let refusedList = try folder.write("refused.txt", refused.joined(separator: "\n"))
        try Judge("schema.py", ["--each-fails", path, "@" + refusedList.path]).expectNoFindings()
        let acceptedList = try folder.write("accepted.txt", accepted.joined(separator: "\n"))
        try Judge("schema.py", [path, "@" + acceptedList.path]).expectNoFindings()
    }
}
