import CasebookDiagnostics
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// A rule that nobody lists is never asked.
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
        let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path + "/" + module))
        let listed = Set((Rule.builtIn + Rule.documentRules).map(\.id))
        var count = 0
        for case let name as String in files where name.hasSuffix(".swift") {
            let text = try String(contentsOfFile: Self.sources.path + "/\(module)/\(name)", encoding: .utf8)
            for match in text.matches(of: #/Rule\(\s*"([a-z-]+)", \.(error|warning|note),/#) {
                count += 1
                #expect(listed.contains(String(match.1)), "\(match.1) of \(name) is not listed")
            }
        }
        #expect(count > 0)
    }
}
