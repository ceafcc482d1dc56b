import CasebookDiagnostics
import CasebookModel
import CasebookYAML
import Testing

@Suite("A YAML document")
struct DocumentTests {
    @Test(
        "knows the place of every key and value, in code points",
        arguments: [
            "größe: x\nb: [1, zwei]\n", "\u{FEFF}größe: x\nb: [1, zwei]\n", "größe: x\r\nb: [1, zwei]\r\n",
            "größe: x\rb: [1, zwei]\r",
        ])
    func positions(text: String) throws {
        let entries = Array(try #require(Reading(text).root).entries)
        #expect(entries[0].key.range == range(1, 1, 6))
        #expect(entries[0].value.range == range(1, 8, 9))
        #expect(Array(entries[1].value.items).map(\.range) == [range(2, 5, 6), range(2, 8, 12)])
    }

    @Test(
        "counts a character beyond the basic plane and a combined one by their code points",
        arguments: [("{🍞: x}", 5), ("{e\u{301}: x}", 6), ("{👩‍👩‍👧: x}", 9)])
    func codePoints(text: String, column: Int) throws {
        #expect(Array(try #require(Reading(text).root).entries).first?.value.range.start.column == column)
    }

    @Test("reads block scalars as written")
    func blocks() throws {
        let root = try #require(
            Reading("a: |\n  eins\n\n  zwei\nb: >-\n  drei\n  vier\nc: |+\n  fünf\n\nd: |2\n    x\n").root)
        #expect(root["a"]?.text == "eins\n\nzwei\n")
        #expect(root["b"]?.text == "drei vier")
        #expect(root["c"]?.text == "fünf\n\n")
        #expect(root["d"]?.text == "  x\n")
        #expect(root["a"]?.range.start == SourcePosition(line: 1, column: 4))
    }

    @Test(
        "takes quotes as YAML does",
        arguments: [
            ("'it''s'", "it's"), ("\"a\\tb\\u00e4\\x41\\\"\"", "a\tbäA\""), ("\"a\n  b\n\n  c\"", "a b\nc"),
            ("\"\\U0001F35E\\N\\_\"", "🍞\u{85}\u{A0}"), ("'a\\n'", "a\\n"), ("\"ein \\\n   Satz\"", "ein Satz"),
        ])
    func quotes(scalar: String, text: String) {
        let root = Reading("a: \(scalar)\n").root
        #expect(root?["a"]?.text == text)
        #expect(root?["a"]?.scalar?.value == .string)
    }

    @Test("follows aliases, also of whole mappings")
    func aliases() throws {
        let root = try #require(Reading("a: &x {k: v}\nb: *x\nc: [*x]\nd: &x neu\ne: *x\n").root)
        #expect(root["b"]?["k"]?.text == "v")
        #expect(root["c"]?.items.map { $0["k"]?.text } == ["v"])
        #expect(root["e"]?.text == "neu")
    }

    @Test("takes a key that stands twice for an error, with both places")
    func duplicateKeys() {
        let findings = Reading("a: 1\nb:\n  c: 1\n  c: 2\n\"a\": 3\n").findings
        #expect(findings.map(\.rule.id) == ["duplicate-key", "duplicate-key"])
        #expect(findings.map { $0.range?.start.line } == [4, 5])
        #expect(findings.map { $0.notes.first?.range.start.line } == [3, 1])
        #expect(
            findings.map { $0.notes.first?.message.en }
                == Array(repeating: "it appears here for the first time", count: 2))
    }

    @Test("keeps the order of the file")
    func order() throws {
        let root = try #require(Reading("z: 1\na: 2\nm: 3\n").root)
        #expect(root.entries.compactMap(\.key.text) == ["z", "a", "m"])
    }

    @Test("gives a scalar the type that a tag of the core schema demands")
    func tags() throws {
        let root = try #require(Reading("a: !!str 1\nb: ! 2\nc: !!int 3\nd: !<tag:yaml.org,2002:str> 4\n").root)
        #expect(root.entries.map { $0.value.scalar?.value } == [.string, .string, .integer(3), .string])
    }

    @Test(
        "is nothing, without a finding, if the file is empty or all comments",
        arguments: [
            "", "\n", "# nichts\n", "---\n", "\u{FEFF}", "\u{FEFF}# nichts", "\r\n", "%YAML 1.2\n---\n", "--- # x\n...",
        ])
    func empty(text: String) {
        let result = Reading(text)
        #expect(result.root?.scalar?.value ?? .null == .null)
        #expect(result.places == [])
    }

    @Test("shows with each finding the line that it stands on", arguments: ["\n", "\r\n", "\r"])
    func excerpts(lineEnd: String) {
        let result = Reading(["\u{FEFF}a: 1", "b: 2", "a: 3", "c: 4", "b: 5"].joined(separator: lineEnd))
        #expect(result.findings.map(\.excerpt) == ["a: 3", "b: 5"])
    }
}
