import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML
import TestSupport
import Testing

@Suite("A file of one entry a line")
struct EntryLinesTests {
    private static func read(_ text: String) -> (lines: EntryLines, ids: [String], findings: [Diagnostic]) {
        var findings = DiagnosticCollector(source: SourceText(path: "log.yaml", bytes: Array(text.utf8)))
        let lines = EntryLines(reading: &findings)
        return (lines, lines.entries.map { $0["id"]?.text ?? "" }, findings.finished())
    }

    private static func line(_ id: String, _ text: String = "x") -> String { "- {id: \(id), text: \"\(text)\"}\n" }

    @Test("is read as both sides of a conflict, and not as what both began with")
    func conflict() {
        let before = Self.line("a") + "<<<<<<< HEAD\n" + Self.line("b")
        let after = "=======\n" + Self.line("c") + Self.line("b") + ">>>>>>> ada\n" + Self.line("d")
        for base in ["", "||||||| 1234\n" + Self.line("basis"), "||||||| 1\n<<<<<<<<< x\n=========\n>>>>>>>>> y\n"] {
            for lineEnd in ["\n", "\r\n"] {
                let (lines, ids, findings) = Self.read((before + base + after).replacing("\n", with: lineEnd))
                #expect(ids == ["a", "b", "c", "d"])
                #expect(findings.map(\.rule.id) == ["merge-conflict"])
                #expect(findings.first?.range?.start.line == 2)
                #expect(findings.first?.severity == .error)
                #expect(lines.hasConflicts && lines.isReadable && !lines.hasDamage && !lines.isWhole)
            }
        }
    }

    @Test("keeps everything around markers that have lost their counterpart")
    func strayMarkers() {
        let (a, b, c) = (Self.line("a"), Self.line("b"), Self.line("c"))
        for text in [
            "<<<<<<< HEAD\n" + a + b + c, a + "<<<<<<< HEAD\n" + b + "=======\n" + c, a + b + c + ">>>>>>> ada\n",
            a + "<<<<<<< HEAD\n" + b + ">>>>>>> ada\n" + c, a + "=======\n" + b + ">>>>>>> ada\n" + c,
            "<<<<<<< HEAD\n" + a + "||||||| 1\n" + b + ">>>>>>> ada\n" + c,
            "<<<<<<< HEAD\n" + a + "<<<<<<< HEAD\n" + b + "=======\n" + c + ">>>>>>> ada\n",
        ] {
            let (_, ids, findings) = Self.read(text)
            #expect(ids == ["a", "b", "c"], "\(text)")
            #expect(Set(findings.map(\.rule.id)) == ["merge-conflict"])
        }
    }

    @Test("finds markers that somebody has indented or left over, and keeps all entries")
    func movedMarkers() {
        let (a, b, c) = (Self.line("a"), Self.line("b"), Self.line("c"))
        for text in [
            a + "  <<<<<<< HEAD\n" + b + c, a + "\t<<<<<<< HEAD\n" + b + "  =======\n" + c + "  >>>>>>> ada\n",
            a + "=======\n" + b + c, a + "||||||| 1234\n" + b + c,
            (a + "<<<<<<< HEAD\n" + b + "=======\n" + c + ">>>>>>> ada\n").split(separator: "\n").map { "  \($0)\n" }
                .joined(),
        ] {
            let (_, ids, findings) = Self.read(text)
            #expect(ids == ["a", "b", "c"], "\(text)")
            #expect(findings.map(\.rule.id) == ["merge-conflict"], "\(text)")
        }
    }

    @Test("says where two entries have run into one line", arguments: ["", " ", ", ", ","], ["- {", "{"])
    func joinedEntries(gap: String, start: String) {
        guard !(gap.isEmpty && start == "{") else { return }
        let long = String(repeating: "x", count: 1000)
        for text in ["x", long] {
            let first = String(Self.line("a", text).dropLast())
            let (_, ids, findings) = Self.read(first + gap + start + "id: b}\n" + Self.line("c"))
            #expect(ids.contains("c"))
            #expect(findings.map(\.rule.id) == ["yaml-syntax"], "\(gap)\(start)")
            #expect(
                findings.first?.message.en.contains("a second entry begins here") == true, "\(gap)\(start) \(findings)")
        }
    }

    @Test("reads an entry over several lines as either side has it, with a conflict in its middle")
    func conflictInside() {
        let (lines, ids, findings) = Self.read(
            "- id: a\n<<<<<<< HEAD\n  text: eins\n=======\n  text: zwei\n>>>>>>> ada\n  by: Ada\n")
        #expect(ids == ["a", "a"])
        #expect(lines.entries.map { $0["text"]?.text } == ["eins", "zwei"])
        #expect(lines.entries.allSatisfy { $0["by"]?.text == "Ada" })
        #expect(findings.map(\.rule.id) == ["merge-conflict"])
    }

    @Test("is read once where an entry stands twice, however it is written; other content stays")
    func twice() {
        #expect(Self.read(Self.line("a") + Self.line("b") + Self.line("a")).ids == ["a", "b"])
        #expect(Self.read(Self.line("a") + "- text: x\n  id: a\n").ids == ["a"])
        #expect(Self.read("- {id: a, hours: 2}\n- {id: a, hours: 2.0}\n- {id: a, hours: \"2\"}\n").ids == ["a", "a"])
        #expect(Self.read(Self.line("a", "x") + Self.line("a", "y")).ids == ["a", "a"])
        #expect(Self.read("- {text: x}\n- {text: x}\n").ids == ["", ""])
    }

    private static let damages: [(String, Int)] = [
        ("- {id: x, text: \"y", 3), ("- {id: x, text: y", 3), ("- {id: x, te", 3), ("- {", 3), ("- {id: x}, ", 3),
        ("- {id: x, text: \"y\\", 3), ("e\"}", 3), ("  y\"}", 3), ("at: 2020", 3), ("- {id: x} y", 3), ("- [", 3),
        ("- {id: x, text: \", y: \"", 3), ("\u{0}\u{0}\u{0}", 3), ("- {id: x, text: \"\u{1B}\"}\u{1B}", 3), ("- *a", 3),
        ("- id: x\n  text: \"y\n  by: z", 4), ("- id: x\n by: y", 4), ("- {id: x, text: \"y\"}}", 3), ("- 'x", 3),
    ]

    @Test("loses one entry to a damaged line, and says so once", arguments: damages, [true, false])
    func damage(damage: (text: String, line: Int), isInside: Bool) {
        let (before, after) = (Self.line("a", "#") + "# Kommentar\n", Self.line("b", "- {") + Self.line("c"))
        let text = isInside ? before + damage.text + "\n" + after : before + after + damage.text
        let (lines, ids, findings) = Self.read(text)
        #expect(ids.filter { $0 != "x" } == ["a", "b", "c"], "\(text)")
        #expect(Set(findings.map { $0.range?.start.line }).count == 1, "\(text) \(findings.map(\.inOneLine))")
        let first = findings.first?.range?.start.line ?? 0
        let expected = isInside ? 3...damage.line : 5...Int.max
        #expect(expected.contains(first), "\(text) \(findings.map(\.inOneLine))")
        #expect(lines.hasDamage && lines.isReadable)
    }

    @Test("loses one entry to a line in another encoding")
    func encoding() {
        for damage in [Array("- {id: x, text: \"K\u{E4}se\"}\n".utf8).filter { $0 != 0xC3 }, [0x23, 0xE4, 0x0A]] {
            let bytes = Array(Self.line("a").utf8) + damage + Array(Self.line("b").utf8)
            var findings = DiagnosticCollector(source: SourceText(path: "log.yaml", bytes: bytes))
            #expect(EntryLines(reading: &findings).entries.map { $0["id"]?.text } == ["a", "b"])
            #expect(findings.finished().map(\.rule.id) == ["encoding"])
            #expect(findings.finished().first?.range?.start.line == 2)
        }
    }

    @Test("is cut anywhere, and every line before the cut is still read", arguments: 0..<40)
    func cut(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var line = EntryLine()
        line.add("id", token: "x")
        line.add("text", quoted: HostileText.random(using: &random))
        let text = Self.line("a") + line.text
        for length in Self.line("a").utf8.count...text.utf8.count {
            let bytes = Array(text.utf8.prefix(length)) + [0x0A] + Array(Self.line("b").utf8)
            var findings = DiagnosticCollector(source: SourceText(path: "log.yaml", bytes: bytes))
            let ids = EntryLines(reading: &findings).entries.map { $0["id"]?.text }
            #expect(ids.first == "a" && ids.last == "b", "\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test("with thousands of damaged lines is given up in a time that grows with its length")
    func many() {
        for damage in ["- {\n", "-\n", "- {id: \"\n", "<<<<<<< a\n", "- {id: a}\n", "=======\n"] {
            let (_, _, findings) = Self.read(Self.line("a") + String(repeating: damage, count: 20_000))
            #expect(findings.count <= DiagnosticCollector.limit + 1)
        }
    }
}
