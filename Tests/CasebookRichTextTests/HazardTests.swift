import CasebookRichText
import Testing

@Suite("A text that would take for ever to read")
struct HazardTests {
    private func read(_ text: String) -> (blocks: [RichText.Block], issues: [MarkdownIssue.Kind]) {
        (
            MarkdownReader.read(text, address: { $0 }).blocks,
            MarkdownReader.issues(in: text, address: { $0 }).map(\.kind)
        )
    }

    @Test("is shown as it is, with an issue", arguments: ["![[]()", "x <? ", "x <!A ", "x <![CDATA[ "])
    func openers(piece: String) {
        let text = String(repeating: piece, count: 100_000)
        let result = read(text)
        #expect(result.blocks == [.paragraph([.text(text)])])
        #expect(result.issues == [.unreadable])
    }

    @Test(
        "so is one of quotes and lists without end", arguments: ["> ", ">", "- ", "* ", "+ ", "1. ", "1) ", "> - 1. "])
    func containers(piece: String) {
        let text =
            "Anfang\n\n" + String(repeating: piece, count: 20_000) + "x\n" + String(repeating: "y\n", count: 20_000)
        #expect(read(text).issues == [.unreadable])
        #expect(MarkdownReader.issues(in: text, address: { $0 }).map(\.line) == [3])
    }

    @Test(
        "but not one that is only long",
        arguments: [
            "Ein Satz mit **Betonung** und [Link](https://example.org/).\n\n", "- ein Punkt\n", "> ein Zitat\n",
            "1. Punkt\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n\n", "---\n\n",
            "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n\n",
            String(repeating: "* ", count: 60) + "\n\n", "a < b und c > d\n\n",
            "`<?php` und `![`\n\n".replacing("`<?php` und `![`", with: "`x`"),
        ])
    func longTexts(piece: String) {
        let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
        #expect(!read(text).issues.contains(.unreadable))
    }

    @Test("nor one that is short, whatever it consists of", arguments: ["![[]()", "<?", "> ", "- "])
    func shortTexts(piece: String) {
        #expect(!read(String(repeating: piece, count: 1000)).issues.contains(.unreadable))
    }
}
