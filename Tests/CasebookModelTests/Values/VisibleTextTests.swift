import CasebookModel
import Foundation
import Testing

@Suite("Text that shows something")
struct VisibleTextTests {
    @Test(
        "is every letter, sign and picture",
        arguments: ["a", "ä", "–", "😀", "\u{200B}a", "e\u{301}", "·", "例", "\u{93E}"])
    func something(text: String) { #expect(!text.showsNothing) }

    @Test(
        "is not what only takes room, or not even that",
        arguments: [
            "", " ", "\n\t", "\u{A0}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2060}", "\u{3164}", "\u{2800}", "\u{202E}",
            "\u{E0020}",
            "\u{180E}\u{3000}", "\u{0}", "\u{FE0F}", "\u{E000}", "\u{301}", "\u{FFFC}", "\u{1BCA0}", "\u{13430}",
            "\u{FFFD}", "\u{1D159}",
        ])
    func nothing(text: String) { #expect(text.showsNothing) }

    @Test(
        "says nothing if it has only code points without a character",
        arguments: ["\u{378}", "\u{0530}", "\u{378} \u{200B}"])
    func unassigned(text: String) {
        #expect(text.saysNothing)
        #expect(!(text + "a").saysNothing)
    }

    @Test("is what the pattern of the JSON Schema takes, below U+10000")
    func pattern() throws {
        let expression = try NSRegularExpression(pattern: VisibleText.pattern)
        for scalar in (UInt32(0)...0xFFFF).lazy.compactMap(Unicode.Scalar.init) {
            let text = String(scalar)
            let isFound = expression.firstMatch(in: text, range: NSRange(location: 0, length: 1)) != nil
            #expect(isFound == !text.showsNothing, "U+\(String(scalar.value, radix: 16))")
        }
    }
}
