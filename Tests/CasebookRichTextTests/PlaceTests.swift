import CasebookRichText
import Testing

@Suite("What a reader will not get as written is found where it stands")
struct PlaceTests {
    @Test(
        "on its line",
        arguments: [
            ("![a](b)", [1]), ("a\n\n![a](b)\nc ![d](e)", [3, 4]), ("> ![a](b)", [1]), ("- a\n- ![a](b)", [2]),
            ("|a|b|\n|-|-|\n|c|![a](b)|", [3]),
            // A paragraph that a table follows without an empty line between them.
            ("![a](b)\n|a|b|\n|-|-|", [1]), ("a\n\nb\n![a](b)\nc ![d](e)\n|a|b|\n|-|-|", [4, 5]),
        ])
    func lines(text: String, lines: [Int]) {
        #expect(MarkdownReader.issues(in: text, address: { $0 }).map(\.line) == lines)
    }
}
