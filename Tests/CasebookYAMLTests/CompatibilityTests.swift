import CasebookDiagnostics
import CasebookModel
import CasebookYAML
import Testing

@Suite("What YAML 1.2 allows and libyaml does not is read, and every place is that in the file")
struct CompatibilityTests {
    @Test(
        "tabs between items, behind dashes and before the text of a block",
        arguments: [
            ("a: 1\n\t\nb: 2\n", "1"), ("a: 1\n \t \nb: 2\n", "1"), ("a: 1\n\t# Bemerkung\nb: 2\n", "1"),
            ("a: 1\n\t\n\t\t\n\t\nb: 2\n", "1"), ("a:\n  -\tZiel\nb: 2\n", "Ziel"), ("a:\n-\t\tZiel\nb: 2\n", "Ziel"),
            ("a:\n  - -\tZiel\nb: 2\n", "Ziel"), ("a:\n  -\t\"Ziel\"\n  -\tNoch eins\nb: 2\n", "Ziel"),
            ("a: |\n  \tText\nb: 2\n", "\tText\n"), ("a: >-\n    \tText\nb: 2\n", "\tText"),
            ("a:\n  c: |-\n   \tText\nb: 2\n", "\tText"), ("a:\n  - |-\n   \tText\nb: 2\n", "\tText"),
        ])
    func tabs(text: String, first: String) throws {
        for end in ["\n", "\r\n"] {
            let reading = Reading(text.replacing("\n", with: end))
            let root = try #require(reading.root, "\(text.debugDescription): \(reading.findings.map(\.message.en))")
            #expect(Self.firstText(below: root["a"]) == first, "\(text.debugDescription)")
            let last = try #require(root["b"])
            #expect(last.text == "2" && last.range.start.column == 4)
        }
    }

    @Test(
        "pairs of surrogates, as JSON writes them",
        arguments: [
            ("\\ud83c\\udf5e", "🍞"), ("Brot \\uD83C\\uDF5E und \\ud83e\\uddc0!", "Brot 🍞 und 🧀!"),
            ("\\ud83c\\udf5e\\ud83c\\udf5e", "🍞🍞"), ("ä\\\\\\ud83c\\udf5e", "ä\\🍞"), ("\\u00e4 \\ud83c\\udf5e", "ä 🍞"),
        ])
    func surrogates(written: String, read: String) throws {
        let text = "{\"a\": \"\(written)\", \"b\": 2}"
        let root = try #require(Reading(text).root)
        #expect(root["a"]?.text == read)
        let column = text.unicodeScalars.count - 1
        #expect(root["b"]?.range == range(1, column, column + 1), "what follows on the line has its place in the file")
    }

    @Test(
        "what is wrong in YAML 1.2 as well stays wrong, at its place",
        arguments: [
            "a:\n\tb: 2\n", "a:\n  -\tb: 2\n", "a:\n  -\t- b\n", "a: \"\\ud83c\"\n", "a: \"\\udf5e\\ud83c\"\n",
            "a: |\n\tText\n", "\ta: 1\n", "a: \"\\\\ud83c\\udf5e\\ud83c\"\n",
        ])
    func wrong(text: String) {
        let reading = Reading(text)
        #expect(reading.root == nil)
        #expect(reading.places.count == 1 && reading.places[0].hasSuffix("yaml-syntax"), "\(reading.places)")
    }

    @Test("thousands of such places take no time and are an error")
    func many() {
        let tabs = "a: 1\n" + String(repeating: "\t\nb: 1\n", count: 20_000)
        #expect(Reading(tabs).root == nil)
        let pairs = "a: \"" + String(repeating: "\\ud83c\\udf5e", count: 5000) + "\"\n"
        #expect(Reading(pairs).root == nil)
    }

    private static func firstText(below node: YAMLNode?) -> String? {
        guard let node else { return nil }
        return node.text ?? node.items.compactMap { firstText(below: $0) }.first
            ?? node.entries.compactMap { firstText(below: $0.value) }.first
    }
}
