import CasebookDiagnostics
import CasebookYAML
import Foundation
import TestSupport
import Testing

@Suite("A JSON document")
struct JSONTests {
    private func read(_ bytes: [UInt8], limits: YAMLLimits = .document) -> (root: YAMLNode?, rules: [String]) {
        var collector = DiagnosticCollector(source: SourceText(path: "a.json", bytes: bytes))
        let document = JSONDocument(reading: &collector, limits: limits)
        return (document.root, collector.finished().map(\.inOneLine))
    }

    private func read(_ text: String) -> (root: YAMLNode?, rules: [String]) { read(Array(text.utf8)) }

    @Test(
        "gives every text as it was meant",
        arguments: [
            (#""a\u00e4\ud83d\ude00\/\b\f\t\\\"""#, "aä😀/\u{8}\u{C}\t\\\""),
            ("\"\u{85}\u{2028}\u{2029}\u{FEFF}\"", "\u{85}\u{2028}\u{2029}\u{FEFF}"),
            (#""\u2028""#, "\u{2028}"), ("\" - a: #\"", " - a: #"), ("\"NO\"", "NO"), ("\"\"", ""),
        ])
    func texts(json: String, text: String) throws {
        let root = try #require(read("\t{\"k\":\t\(json)}\r\n").root ?? read("[\(json)]").root)
        if !text.unicodeScalars.contains("\u{8}") { #expect(root["k"]?.scalar?.value == .string) }
        #expect((root["k"] ?? root.items.first { _ in true })?.text == text)
    }

    @Test(
        "gives values their kind",
        arguments: [
            ("1", .integer(1)), ("-0", .integer(0)), ("1.5e3", .float(1500)), ("0.5", .float(0.5)),
            ("true", .boolean(true)),
            ("null", .null), ("1E-2", .float(0.01)),
        ] as [(String, YAMLScalar.Value)])
    func values(json: String, value: YAMLScalar.Value) throws {
        #expect(try #require(read("[ \(json) ]").root?.items.first { _ in true }).scalar?.value == value)
        #expect(read(json).root?.scalar?.value == value)
    }

    @Test("knows where everything stands")
    func marks() throws {
        let root = try #require(read("{\n  \"ä\": [1,\n\t\"x\"]}").root)
        let list = try #require(root["ä"])
        #expect(list.range.start == SourcePosition(line: 2, column: 8))
        #expect(
            list.items.map(\.range.start) == [SourcePosition(line: 2, column: 9), SourcePosition(line: 3, column: 2)])
    }

    @Test(
        "is refused if it is none, at the place where it stops being one",
        arguments: [
            "", " ", "{", "[1", "[1,]", "{\"a\":1,}", "{a: 1}", "{'a': 1}", "[01]", "[1.]", "[.5]", "[+1]", "[1e]",
            "[nul]",
            "[True]", "{\"a\" 1}", "{\"a\":}", "[1 2]", "[]]", "[] []", "[\"\n\"]", "[\"\\x41\"]", "[\"\\ud83d\"]",
            "[\"\\ude00\"]", "[\"\\ud83d\\u0041\"]", "[\"\\u12g4\"]", "[\"a]", "# a", "a: b", "- 1", "&a [*a]",
            "[Infinity]",
            "[NaN]", "[-]", "{1: 2}", "{\"a\":1]", "[1}",
        ])
    func refused(text: String) {
        let (root, rules) = read(text)
        #expect(root == nil)
        #expect(rules.count == 1 && rules[0].hasSuffix("[json-syntax]"), "\(rules)")
    }

    @Test("is refused for bytes that no text has, keys that stand twice, and what no export could carry")
    func unreadable() {
        #expect(read([0x5B, 0x22, 0xFF, 0x22, 0x5D]).rules.map { $0.hasSuffix("[encoding]") } == [true])
        #expect(read("{\"a\":1,\"a\":2}").rules.contains { $0.hasSuffix("[duplicate-key]") })
        for text in ["\"\\u0000\"", "\"\\u0007\"", "\"\u{7F}\"", "\"\\uffff\""] {
            #expect(read(text).rules.contains { $0.hasSuffix("[control-character]") }, "\(text)")
        }
    }

    @Test("is refused when it is too deep, too rich or too large")
    func bombs() {
        let deep = Array(repeating: UInt8(ascii: "["), count: 1_000_000)
        #expect(read(deep).rules.map { $0.hasSuffix("[too-complex]") } == [true])
        #expect(
            read("[" + String(repeating: "1,", count: 60_000) + "1]").rules.map { $0.hasSuffix("[too-complex]") } == [
                true
            ])
        let large = Array(repeating: UInt8(ascii: " "), count: 2 << 20)
        #expect(read(large).rules.map { $0.hasSuffix("[file-too-large]") } == [true])
    }

    @Test("means the same as to a reader that everybody trusts", arguments: 0..<400)
    func mutated(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let path = generator.pick([
            "Exports/feeds/topics/hybrid-events.json", "Exports/feeds/cases/vorbestellung-backstube.json",
        ])
        let bytes = Mutation.mutate(Array(try Repository.bytes(path).prefix(20_000)), using: &generator)
        let (root, rules) = read(bytes)
        let trusted = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        // What Foundation cannot read, this must not read; it is stricter about keys, characters and limits.
        if trusted == nil { #expect(root == nil || !rules.isEmpty) }
        if root == nil { #expect(!rules.isEmpty) }
    }
}
