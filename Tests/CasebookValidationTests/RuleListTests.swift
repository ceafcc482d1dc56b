import CasebookDiagnostics
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// A rule is one file, and one that nobody lists is never asked.
@Suite("The list of rules")
struct RuleListTests {
    private static let sources = Repository.root.appendingPathComponent("Sources")

    @Test("has every file of Rules/Case, in the order of the alphabet")
    func files() throws {
        let folder = Self.sources.appendingPathComponent("CasebookValidation/Rules/Case")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
        let listed = Validator.builtInChecks.map { String(describing: type(of: $0)) }
        #expect(names.count > 20)
        #expect(Array(listed.prefix(names.count)) == names)
    }

    @Test(
        "has every rule that is defined",
        arguments: ["CasebookDiagnostics", "CasebookYAML", "CasebookFiles", "CasebookValidation"])
    func definitions(module: String) throws {
        let listed = Set((Rule.builtIn + Rule.documentRules).map(\.id))
        let rules = try Self.rules(in: module)
        #expect(!rules.isEmpty)
        for (file, ids) in rules {
            for id in ids { #expect(listed.contains(id), "\(id) of \(file) is not listed") }
        }
    }

    @Test(
        "finds each rule alone in a file of the folder Rules, named as the rule or as what checks it",
        arguments: ["CasebookDiagnostics", "CasebookExport", "CasebookFiles", "CasebookValidation", "CasebookYAML"])
    func oneFile(module: String) throws {
        for (file, ids) in try Self.rules(in: module) {
            #expect(ids.count == 1, "\(file) has \(ids)")
            #expect(file.hasPrefix("Rules/"), "\(file) is not in Rules")
            let text = try String(contentsOfFile: Self.sources.path + "/\(module)/\(file)", encoding: .utf8)
            let name = String(URL(fileURLWithPath: file).lastPathComponent.dropLast(6))
            let names = text.matches(of: #/(?:struct|enum|static let) (\w+)/#).map { $0.1.lowercased() }
            #expect(names.contains(name.lowercased()), "\(file) has neither a type nor a rule of its name")
        }
    }

    @Test("knows no rule outside of these modules")
    func modules() throws {
        for module in try FileManager.default.contentsOfDirectory(atPath: Self.sources.path) {
            let rules = try Self.rules(in: module)
            #expect(rules.allSatisfy { $0.file.hasPrefix("Rules/") }, "\(module)")
        }
    }

    /// The ids of the rules that each file defines.
    private static func rules(in module: String) throws -> [(file: String, ids: [String])] {
        let files = try #require(FileManager.default.enumerator(atPath: sources.path + "/" + module))
        var found: [(String, [String])] = []
        for case let name as String in files where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: sources.path + "/\(module)/\(name)", encoding: .utf8)
            let ids = text.matches(of: #/Rule\(\s*"([a-z-]+)", \.(error|warning|note),/#).map { String($0.1) }
            if !ids.isEmpty { found.append((name, ids)) }
        }
        return found
    }
}
