import Foundation
import TestSupport
import Testing

@Suite("What a book gives to editors")
struct EditorTests {
    @Test("every file names a schema that is there, the one that the program prints", arguments: ["de", "en"])
    func schemas(language: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", language], in: folder.url)
        let new = try Program.run(["new", "Ein Fall", "--lang", "en"], in: folder.url).output
        let files = folder.files().filter { $0.hasSuffix(".yaml") }
        #expect(files.count == 3 && files.contains(new.trimmingCharacters(in: .newlines)))
        for path in files { try expectSchema(of: path, in: folder, language) }
    }

    @Test("a case names its schema wherever the book keeps its cases, and a missing or old schema is written anew")
    func otherFolder() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        let book = try folder.read("casebook.yaml").replacingOccurrences(
            of: "case_studies: CaseStudies", with: "case_studies: Sammlung/Alle Fälle")
        try folder.write("casebook.yaml", book)
        try FileManager.default.removeItem(at: folder.url.appendingPathComponent(".schemas/log.schema.json"))
        let old = try folder.read(".schemas/case.schema.json")
        try folder.write(".schemas/case.schema.json", old.replacingOccurrences(of: "\"title\"", with: "\"titel\""))
        let path = try Program.run(["new", "Fall"], in: folder.url).output.trimmingCharacters(in: .newlines)
        #expect(path == "Sammlung/Alle Fälle/fall/case.yaml")
        try expectSchema(of: path, in: folder, "de")
        #expect(folder.files().contains(".schemas/log.schema.json"))
    }

    @Test("settings that somebody has already stay as they are")
    func ownSettings() throws {
        let folder = try TemporaryFolder()
        try folder.write(".vscode/settings.json", "{}")
        #expect(try Program.run(["init"], in: folder.url).status == 0)
        #expect(try folder.read(".vscode/settings.json") == "{}")
        #expect(folder.files().contains(".vscode/tasks.json"))
    }

    @Test("the problem matcher reads every finding, in both languages", arguments: ["de", "en"])
    func problemMatcher(language: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "en"], in: folder.url)
        try breakBook(in: folder)
        let report = try Program.run(["validate", "--format", "json", "--lang", language], in: folder.url)
        let text = try Program.run(["validate", "--lang", language], in: folder.url).output
        let tasks = try folder.read(".vscode/tasks.json")
        let found = try VisualStudioCode(tasks: tasks).problems(in: text)
        let wanted = try Problem.list(fromReport: report.output)
        #expect(Set(wanted.map(\.severity)) == ["error", "warning"])
        #expect(wanted.contains { $0.line == 0 }, "there is a finding about a whole file")
        #expect(found == wanted)
    }

    private func breakBook(in folder: TemporaryFolder) throws {
        let path = "CaseStudies/example-to-overwrite/case.yaml"
        let text = try folder.read(path)
            .replacingOccurrences(of: "measures: [first-step]", with: "measures: [first-stp, \"a: error: b [c]\"]")
            .replacingOccurrences(of: "size: micro, employees: 6", with: "size: micro, employees: 900")
            .replacingOccurrences(of: "summary: ", with: "sumary: ")
        try folder.write(path, text)
        // A folder where a file should be.
        try folder.write("CaseStudies/no-file/case.yaml/x", "")
    }

    /// Demands that a file's first line leads to the schema of its kind.
    private func expectSchema(of path: String, in folder: TemporaryFolder, _ language: String) throws {
        let head = "# yaml-language-server: $schema="
        let line = try #require(folder.read(path).split(separator: "\n").first)
        try #require(line.hasPrefix(head))
        let schema = folder.url.appendingPathComponent(path).deletingLastPathComponent()
            .appendingPathComponent(String(line.dropFirst(head.count))).standardizedFileURL
        let name = path == "casebook.yaml" ? "book" : "case"
        let printed = try Program.run(["schema", name, "--lang", language], in: folder.url)
        #expect(try String(contentsOf: schema, encoding: .utf8) == printed.output)
    }
}

/// A finding as an editor lists it; lines and columns are 0 where a whole file is meant.
private struct Problem: Hashable, Comparable {
    var severity: String
    var file: String
    var line = 0
    var column = 0
    var message: String
    var code: String

    static func list(fromReport json: String) throws -> [Problem] {
        let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        return try findings.map { finding in
            let severity = try #require(finding["severity"] as? String)
            return Problem(
                severity: severity == "note" ? "info" : severity, file: try #require(finding["file"] as? String),
                line: finding["line"] as? Int ?? 0, column: finding["column"] as? Int ?? 0,
                message: try #require(finding["message"] as? String), code: try #require(finding["rule"] as? String))
        }.sorted()
    }

    static func < (one: Problem, other: Problem) -> Bool {
        (one.file, one.line, one.column, one.message, one.code) < (
            other.file, other.line, other.column, other.message, other.code
        )
    }
}

/// Reads output by the problem matchers of a tasks.json, as Visual Studio Code does: line by line, each matcher alone.
private struct VisualStudioCode {
    private let matchers: [(severity: String, pattern: [String: Any], expression: NSRegularExpression)]

    init(tasks: String) throws {
        let file = try #require(JSONSerialization.jsonObject(with: Data(tasks.utf8)) as? [String: Any])
        let task = try #require((file["tasks"] as? [[String: Any]])?.first)
        matchers = try #require(task["problemMatcher"] as? [[String: Any]]).map { matcher in
            let pattern = try #require(matcher["pattern"] as? [String: Any])
            let expression = try NSRegularExpression(pattern: try #require(pattern["regexp"] as? String))
            return (try #require(matcher["severity"] as? String), pattern, expression)
        }
    }

    func problems(in output: String) -> [Problem] {
        output.components(separatedBy: "\n").flatMap { line in
            matchers.compactMap { matcher in
                let whole = NSRange(line.startIndex..., in: line)
                guard let match = matcher.expression.firstMatch(in: line, range: whole) else { return nil }
                func group(_ name: String) -> String {
                    let range = (matcher.pattern[name] as? Int).flatMap { Range(match.range(at: $0), in: line) }
                    return range.map { String(line[$0]) } ?? ""
                }
                return Problem(
                    severity: matcher.severity, file: group("file"), line: Int(group("line")) ?? 0,
                    column: Int(group("column")) ?? 0, message: group("message"), code: group("code"))
            }
        }.sorted()
    }
}
