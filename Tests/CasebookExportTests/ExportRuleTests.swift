import CasebookDiagnostics
import CasebookExport
import CasebookFiles
import CasebookPluginAPI
import TestSupport
import Testing

@Suite("The rules about exports")
struct ExportRuleTests {
    private static let rules = ExportDeclarationCheck.rules

    @Test("refuse what they are there for, at its place", arguments: RuleCase.examples(.refused, of: rules))
    func refused(example: RuleCase) throws {
        #expect(try Self.places(in: example) == ["\(example.place) \(example.rule)"])
    }

    @Test("accept what only comes near to it", arguments: RuleCase.examples(.accepted, of: rules))
    func accepted(example: RuleCase) throws { #expect(try Self.places(in: example) == []) }

    @Test("show what they refuse, and what to write instead", arguments: rules)
    func shown(rule: Rule) throws {
        let shown = try #require(rule.shown)
        #expect(shown.refused.de != shown.accepted.de && shown.refused.en != shown.accepted.en)
    }

    private static func places(in example: RuleCase) throws -> [String] {
        try #require(example.hasPiece)
        var document = BookDocument(
            source: SourceText(path: "casebook.yaml", bytes: Array(example.text.utf8)))
        ExportDeclarationCheck.check(&document, against: .builtIn)
        return document.findings.finished().map {
            "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.rule.id)"
        }
    }
}
