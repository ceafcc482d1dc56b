import CasebookDiagnostics
import CasebookYAML
import TestSupport
import Testing

@Suite("A YAML document")
struct DocumentTests {
    private func read(
        _ bytes: [UInt8], limits: YAMLLimits = .document
    ) -> (root: YAMLNode?, findings: [Diagnostic]) {
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: bytes))
        let document = YAMLDocument(reading: &collector, limits: limits)
        return (document.root, collector.finished())
    }

    private func read(_ text: String) -> (root: YAMLNode?, findings: [Diagnostic]) { read(Array(text.utf8)) }

    @Test(
        "knows the place of every key and value, in code points",
        arguments: [
            "größe: x\nb: [1, zwei]\n", "\u{FEFF}größe: x\nb: [1, zwei]\n", "größe: x\r\nb: [1, zwei]\r\n",
        ])
    func positions(text: String) throws {
        let entries = try #require(read(text).root).entries
        #expect(entries[0].key.range == range(1, 1, 6))
        #expect(entries[0].value.range == range(1, 8, 9))
        #expect(Array(entries[1].value.items).map(\.range) == [range(2, 5, 6), range(2, 8, 12)])
    }

    private func range(_ line: Int, _ start: Int, _ end: Int) -> SourceRange {
        SourceRange(start: SourcePosition(line: line, column: start), end: SourcePosition(line: line, column: end))
    }

    @Test("reads block scalars as written")
    func blocks() throws {
        let root = try #require(read("a: |\n  eins\n\n  zwei\nb: >-\n  drei\n  vier\n").root)
        #expect(root["a"]?.text == "eins\n\nzwei\n")
        #expect(root["b"]?.text == "drei vier")
    }

    @Test("follows aliases, also of whole mappings")
    func aliases() throws {
        let root = try #require(read("a: &x {k: v}\nb: *x\nc: [*x]\n").root)
        #expect(root["b"]?["k"]?.text == "v")
        #expect(root["c"]?.items.map { $0["k"]?.text } == ["v"])
    }

    @Test("takes a key that stands twice for an error, with both places")
    func duplicateKeys() {
        let findings = read("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n").findings
        #expect(findings.map(\.rule.id) == ["duplicate-key", "duplicate-key"])
        #expect(findings.map { $0.range?.start.line } == [4, 5])
        #expect(findings.map { $0.notes.first?.range.start.line } == [3, 1])
    }

    @Test(
        "refuses what it cannot take, with a rule and a place",
        arguments: [
            ("a: &a [*a]", "yaml-syntax"), ("a: *b", "yaml-syntax"), ("a: !x y", "yaml-syntax"),
            ("{a: b}: c", "yaml-syntax"),
            ("a: 1\n---\nb: 2", "yaml-syntax"), ("a:\n\t- b", "yaml-syntax"), ("a: b: c", "yaml-syntax"),
            ("a: \"b", "yaml-syntax"), ("a: [b", "yaml-syntax"), ("a: 'b' c", "yaml-syntax"),
            ("a: \"\\q\"", "yaml-syntax"),
            ("a: @b", "yaml-syntax"), ("a: \"\\x00\"", "control-character"), ("a: \"\\uFFFF\"", "control-character"),
            ("a: b\u{7}", "control-character"), ("a\u{0}", "control-character"),
        ])
    func refused(text: String, rule: String) {
        let findings = read(text).findings
        #expect(findings.map(\.rule.id) == [rule])
        #expect(findings.first?.range != nil)
    }

    @Test(
        "is nothing, without a finding, if the file is empty or all comments",
        arguments: ["", "\n", "# nichts\n", "---\n"])
    func empty(text: String) {
        let result = read(text)
        #expect(result.root?.scalar?.value ?? .null == .null)
        #expect(result.findings.isEmpty)
    }

    @Test("gives up on bombs after as many steps as the file has bytes")
    func bombs() {
        let laughs = (1...60).map {
            "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ","))]\n"
        }
        let texts = [
            "l0: &l0 lol\n" + laughs.joined(), String(repeating: "[", count: 100_000),
            String(repeating: "{a: ", count: 100_000), String(repeating: "- ", count: 100_000),
            String(repeating: "a,", count: 1000) + "\n" + (0..<60_000).map { "k\($0): 1\n" }.joined(),
        ]
        for text in texts { #expect(read(text).findings.contains { $0.severity == .error }) }
        let tooLarge = Array(repeating: UInt8(ascii: "a"), count: YAMLLimits.document.bytes + 1)
        #expect(read(tooLarge).findings.map(\.rule.id) == ["file-too-large"])
    }

    @Test("never crashes, whatever bytes it gets")
    func noise() throws {
        var generator = SeededGenerator(seed: 20_261_124)
        let seed = try Repository.bytes("CaseStudies/vorbestellung-backstube/case.yaml")
        for _ in 0..<300 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
            let result = read(bytes)
            #expect(result.root != nil || result.findings.contains { $0.severity == .error })
        }
    }
}
