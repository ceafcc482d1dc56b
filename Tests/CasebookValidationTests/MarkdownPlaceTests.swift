import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import Testing

@Suite("A finding in a long text")
struct MarkdownPlaceTests {
    private func places(_ challenge: String, lineEnd: String = "\n") throws -> [String] {
        let text = Base.study.replacing(
            "challenge: |\n  Die Lage\n\n  ### Eins\n\n  #### Zwei\n", with: challenge + "\n"
        )
        .replacing("\n", with: lineEnd)
        return try Base.findings(.study, bytes: Array(text.utf8))
            .map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.rule.id)" }
    }

    @Test("stands at its line and column, in code points", arguments: ["\n", "\r\n"])
    func literal(lineEnd: String) throws {
        #expect(
            try places("challenge: |\n  Größe <b>x</b> </i>", lineEnd: lineEnd) == [
                "19:9 markdown-html", "19:18 markdown-html",
            ])
        #expect(try places("challenge: |\n  a\n\n  äöü [x](y)", lineEnd: lineEnd) == ["21:7 markdown-link"])
        #expect(try places("challenge: |\n  # A\n\n  ### B", lineEnd: lineEnd) == ["21:3 heading-level"])
        #expect(try places("challenge: |\n  🍞 ![x](y)", lineEnd: lineEnd) == ["19:5 markdown-image"])
    }

    @Test("however far the block is indented, and however it begins")
    func indentation() throws {
        #expect(try places("challenge: |\n      <b>") == ["19:7 markdown-html"])
        #expect(try places("challenge: |\n\n\n  a <b>") == ["21:5 markdown-html"])
        #expect(try places("challenge: |2\n    <b>") == ["19:5 markdown-html"])
        #expect(try places("challenge: |- # Notiz\n  <b>") == ["19:3 markdown-html"])
    }

    @Test("stands at the whole text where the file folds it")
    func folded() throws {
        #expect(try places("challenge: >\n  a\n  <b>") == ["18:12 markdown-html"])
        #expect(try places("challenge: \"a\\n\\n<b>\"") == ["18:12 markdown-html"])
        #expect(try places("challenge: a <b>") == ["18:12 markdown-html"])
    }

    @Test(
        "is found in every long text",
        arguments: [
            "lessons: Gelernt", "transfer: Mitnehmen", "title: Umsetzung\n    from: 2020-06",
            "hours: 6}", "title: Ergebnis\n",
        ])
    func everywhere(piece: String) throws {
        let text =
            switch piece {
            case "lessons: Gelernt", "transfer: Mitnehmen": piece + " <b>"
            case "hours: 6}": "hours: 6, description: a <b>}"
            case "title: Ergebnis\n": piece + "    description: a <b>\n"
            default: piece + "\n    summary: a <b>"
            }
        #expect(try Base.findings(.study, replacing: piece, by: text).map(\.rule.id) == ["markdown-html"])
    }
}
