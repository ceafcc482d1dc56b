import CasebookDiagnostics
import CasebookModel
import CasebookYAML
import TestSupport
import Testing

@Suite("What is no YAML that a case can be")
struct RefusalTests {
    @Test(
        "gets one finding with a place",
        arguments: [
            ("a: &a [*a]", "1:8 yaml-syntax"), ("a: *b", "1:4 yaml-syntax"), ("a: &x 1\nb: &x [*x]", "2:8 yaml-syntax"),
            ("a: !x y", "1:4 yaml-syntax"), ("a: !!set {x}", "1:4 yaml-syntax"),
            ("a: !!binary eA==", "1:4 yaml-syntax"),
            ("{a: b}: c", "1:1 yaml-syntax"), ("? [a]\n: b", "1:3 yaml-syntax"), ("a: 1\n---\nb: 2", "2:1 yaml-syntax"),
            ("a: 1\n...\n---\nb: 2", "3:1 yaml-syntax"), ("a:\n\t- b", "2:1 yaml-syntax"),
            ("a: b: c", "1:5 yaml-syntax"),
            ("a: \"b", "1:4 yaml-syntax"), ("a: 'b' c", "1:8 yaml-syntax"), ("a: \"\\q\"", "1:5 yaml-syntax"),
            ("a: @b", "1:4 yaml-syntax"), ("a: `b`", "1:4 yaml-syntax"), ("a\nb: c", "1:1 yaml-syntax"),
            ("%YAML 3.0\n---\na: b", "1:1 yaml-syntax"), ("a: [b\nc: d", "1:4 yaml-syntax"),
        ])
    func refused(text: String, place: String) {
        #expect(Reading(text).places == [place])
    }

    @Test("control characters and noncharacters are found wherever they stand", arguments: HostileText.forbidden)
    func controls(scalar: Unicode.Scalar) {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        for text in [
            "ä: b\(scalar)", "ä: \"\(scalar)\"", "ä: |\n \(scalar)", "# \(scalar)", "\(scalar): b", "a: b\n\(scalar)",
        ] {
            let result = Reading(text)
            #expect(result.findings.map(\.rule.id) == ["control-character"], "\(text.debugDescription)")
            #expect(
                result.findings.first?.message.de == "das unsichtbare Steuerzeichen \(code) darf in keinem Text stehen")
        }
        #expect(Reading("ä: b\(scalar)").places == ["1:5 control-character"])
        #expect(Reading("\u{FEFF}a\r\nä: 🍞\(scalar)").places == ["2:5 control-character"])
    }

    @Test(
        "also when an escape spells them",
        arguments: [
            "\\0", "\\a", "\\b", "\\e", "\\v", "\\f", "\\x07", "\\x7F", "\\u0080", "\\uFFFE", "\\U0001FFFF", "\\uFDD0",
        ])
    func escapes(escape: String) {
        #expect(Reading("ä: \"b\(escape)\"").places == ["1:4 control-character"])
    }

    @Test(
        "characters that only the parser takes for the end of a line would shift all places, so they are refused too",
        arguments: ["\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}"])
    func invisibleLineEnds(character: String) {
        #expect(
            Reading("a: b\(character)c\nd: \(character)").places == ["1:5 control-character", "2:4 control-character"])
        #expect(Reading("a: \"\\u2028\\u2029\\uFEFF\\N\"").places == [])
    }

    @Test(
        "the rest of a file of texts is read all the same, with nothing in their place that parts words",
        arguments: ["\u{85}", "\u{FEFF}", "\u{2028}", "\u{FFFE}", "\u{1FFFF}"])
    func rest(character: String) {
        let text = "a: Mül\(character)ler\nb: c"
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array(text.utf8)))
        let root = YAMLDocument(reading: &collector, texts: ["a"]).root
        #expect(collector.finished().map(\.rule.id) == ["control-character"])
        #expect(root?["b"]?.scalar?.text == "c")
        let seen = (root?["a"]?.scalar?.text ?? "").unicodeScalars.filter {
            !$0.properties.isDefaultIgnorableCodePoint
        }
        #expect(String(String.UnicodeScalarView(seen)) == "Müller")
        #expect(Reading(text).root == nil)
    }

    @Test("every control character of a file is reported in one run")
    func allControls() {
        #expect(
            Reading("a\u{1}\nb\u{2}c\u{3}\n").places == [
                "1:2 control-character", "2:2 control-character", "2:4 control-character",
            ])
        let many = Reading(String(repeating: "\u{1}\n", count: 100_000))
        #expect(many.findings.count == DiagnosticCollector.limit + 1)
        #expect(many.findings.last?.rule.id == "too-many-findings")
    }

    @Test("everything that can be told before the mistake is told with it")
    func severalFindings() {
        #expect(
            Reading("a: {x: 1, x: 2}\nb: !t y\nc: {[d]: e}\nf: \"").places == [
                "1:11 duplicate-key", "2:4 yaml-syntax", "3:5 yaml-syntax", "4:4 yaml-syntax",
            ])
    }

    @Test(
        "files in other encodings are told what they seem to be",
        arguments: [
            (Array("ä: Gr".utf8) + [0xF6, 0xDF, 0x65], "1:6", "Windows-1252/ISO 8859-1"),
            ([0xFF, 0xFE] + Array("a\0:\0".utf8), "1:1", "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "1:1", "UTF-16"),
            (Array("a\0:\0 \0b\0".utf8), "1:1", "UTF-16/UTF-32"),
            ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "1:1", "UTF-16/UTF-32"),
            (Array("a: b\nc: ".utf8) + [0xC0, 0x80], "2:4", "Windows-1252/ISO 8859-1"),
            (Array("a: ".utf8) + [0xED, 0xA0, 0x80], "1:4", "Windows-1252/ISO 8859-1"),
            (Array("a: ".utf8) + [0xF4, 0x90, 0x80, 0x80], "1:4", "Windows-1252/ISO 8859-1"),
            (Array("a: ".utf8) + [0xE2, 0x82], "1:4", "Windows-1252/ISO 8859-1"),
        ])
    func encodings(bytes: [UInt8], place: String, name: String) {
        let result = Reading(bytes)
        #expect(result.places == ["\(place) encoding"])
        #expect(result.findings.first?.message.en == "the file is not saved as UTF-8 (it looks like \(name))")
    }

    @Test(
        "mistakes are shown where they are made, not where the parser gives up",
        arguments: [
            ("x: 1\na: \"b\nc: d\ne: f\n", 2), ("x: 1\na: 'b\nc: d\n", 2), ("a: 1\nb\nc: 2\n", 2), ("a: 1\nb", 2),
            ("a:\n  - b\n  c\n", 3),
        ])
    func beginnings(text: String, line: Int) {
        #expect(Reading(text).findings.map(\.range?.start.line) == [line])
    }

    @Test(
        "a bracket that is never closed is shown where it opens, and named beside what is wrong within it",
        arguments: [
            ("x: 1\na: [b\nc: d\n", 2, nil), ("x: 1\na: {b: c\nc: d\n", 2, nil), ("x: 1\na: [b\n", 2, nil),
            ("x: 1\na: [b, {c: d\ne: f\n", 2, nil), ("x: 1\na: [\n  b\n  c: d: e\n]\n", 4, 2),
            ("a:\n  {b: #c}\nd: e", 2, 2),
        ] as [(String, Int, Int?)])
    func openingBracket(text: String, line: Int, opened: Int?) {
        #expect(Reading(text).findings.map(\.range?.start.line) == [line])
        #expect(Reading(text).findings.first?.notes.map(\.range.start.line) == (opened.map { [$0] } ?? []))
    }

    @Test("mistakes that people make are explained in words, not in those of the parser", arguments: Mistake.all)
    func advice(mistake: Mistake) throws {
        let finding = try #require(Reading(mistake.text).findings.first)
        #expect(finding.message.de.contains(mistake.german), "\(finding.message.de)")
        #expect(
            !finding.message.en.contains("while") && !finding.message.en.contains("did not"), "\(finding.message.en)")
        #expect(finding.hint != nil)
    }
}

/// A mistake that people make, with words of the message that they should get.
struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let german: String

    init(_ text: String, _ german: String) {
        self.text = text
        self.german = german
    }

    var testDescription: String { text.debugDescription }

    static let all: [Mistake] = [
        Mistake("title: Online: so geht es\n", "Doppelpunkt zu viel"),
        Mistake("title: \"Offen\nsummary: x\n", "Anführungszeichen"),
        Mistake("title: 'Offen\n", "Anführungszeichen wird nicht geschlossen"),
        Mistake("title: \"Die \"beste\" Lösung\"\n", "schon geschlossen"),
        Mistake("title: Eins\n  summary: Zwei\n", "Einrückung"),
        Mistake("support:\n  from: 2020\n to: 2021\n", "Einrückung"),
        Mistake("support:\n\tfrom: 2020\n", "Tabulator"),
        Mistake("title\nsummary: x\n", "Doppelpunkt"),
        Mistake("title: x\nsummary\n", "Doppelpunkt"),
        Mistake("title: @home\n", "Zeichen nicht stehen"),
        Mistake("title: %\n", "Zeichen nicht stehen"),
        Mistake("title: *wichtig\n", "Verweis"),
        Mistake("title: *wichtig*\n", "& und *"),
        Mistake("title: * wichtig\n", "& und *"),
        Mistake("title: & Co\n", "& und *"),
        Mistake("title: !wichtig x\n", "Typangabe"),
        Mistake("topics: [a, b\nsummary: x\n", "nicht geschlossen"),
        Mistake("topics: [a, b\n", "nicht geschlossen"),
        Mistake("company: {name: A, size: small\n", "nicht geschlossen"),
        Mistake("company: {name: A size: small}\n", "Komma"),
        Mistake("goals:\n  - a\n  b\n", "Doppelpunkt"),
        Mistake("goals:\n- a\nb\n", "Doppelpunkt"),
        Mistake("path: \"C:\\Users\"\n", "nicht genug Ziffern"),
        Mistake("path: \"C:\\Daten\"\n", "kein erlaubtes Zeichen"),
        Mistake("challenge: |\n  a\n b\n", "Einrückung"),
        Mistake("challenge: | Am Anfang\n  war es so\n", "nächsten Zeile"),
        Mistake("challenge: > 3 Prozent\n", "nächsten Zeile"),
        Mistake("title: a\n}\n", "Schlüssel"),
        Mistake("title: , und dann\n", "Wert"),
        Mistake("title: - Eins\n", "„- “"),
        Mistake("title: ? Eins\n", "„? “"),
        Mistake("{title: a}\nsummary: b\n", "zu Ende"),
        Mistake("title: a\n...\nsummary: b\n", "zu Ende"),
        Mistake("title: a\n% mehr\n", "Anweisung"),
        Mistake("% Notiz\ntitle: a\n", "Anweisung"),
        Mistake("%YAML 3.0\n---\ntitle: a\n", "Version"),
        Mistake("title: !!<b\n", "! am Anfang"),
        Mistake("title: !wichtig!jetzt\n", "! am Anfang"),
        Mistake("title: a\n<<<<<<< HEAD\ntitle: b\n", "Doppelpunkt"),
        Mistake("- a\nb: c\n", "Liste"),
    ]
}
