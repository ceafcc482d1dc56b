import CasebookDiagnostics
import CasebookJSON
import CasebookModel
import CasebookYAML
import Testing

@testable import CasebookFiles

@Suite("A value of the wrong shape")
struct ShapeTests {
    /// The findings about a value below the key `x`, as `column message [rule]`.
    private func findings(_ value: String, _ shape: Shape) -> [String] {
        check(value, shape).map { "\($0.range?.start.column ?? 0) \($0.message.en) [\($0.rule.id)]" }
    }

    private func check(_ value: String, _ shape: Shape) -> [Diagnostic] {
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array("x: \(value)".utf8)))
        guard let node = YAMLDocument(reading: &collector).root?["x"] else { return collector.finished() }
        var checker = ShapeChecker(collector: collector)
        checker.check(node, against: shape)
        return checker.collector.finished()
    }

    private static let record = ObjectSchema(
        "thing",
        [
            Field("title", .text(.plain), required: true, de: "Name.", en: "Name."),
            Field("hours", .number(atLeast: 0), de: "Stunden.", en: "Hours."),
        ])

    @Test(
        "has a schema that explains its words in the language of the schema",
        arguments: [(InterfaceLanguage.de, "Erledigt"), (.en, "Done")])
    func labels(language: InterfaceLanguage, label: String) {
        let words = ObjectSchema(
            "thing", [Field("state", .text(.oneOf(MeasureStatus.self)), de: "Stand.", en: "State.")])
        let schema = SchemaRenderer(language: language).document(
            name: "thing", title: LocalizedText(de: "Ding", en: "Thing"), shape: .record(words))
        #expect(schema.rendered(.compact).contains(Array("\"\(label)\"".utf8)))
    }

    @Test(
        "text", arguments: ["Wort", "\"2021\"", "'true'", "NO", "on", "2021-03-04", "1_000", "1:30", "|\n  a", "\"1\""])
    func text(value: String) { #expect(findings(value, .text(.plain)) == []) }

    @Test(
        "no text",
        arguments: [
            ("2021", "4 expected a text, found a number [wrong-type]"),
            ("1.5", "4 expected a text, found a number [wrong-type]"),
            ("true", "4 expected a text, found a true/false value (true) [wrong-type]"),
            ("[a]", "4 expected a text, found a list [wrong-type]"),
            ("{a: b}", "4 expected a text, found a group of keys [wrong-type]"),
            ("", "3 expected a text, found nothing [wrong-type]"),
            ("~", "4 expected a text, found nothing [wrong-type]"),
            ("\"\"", "4 there is no text here [empty-text]"), ("\" \\n\\t\"", "4 there is no text here [empty-text]"),
            ("|\n", "4 there is no text here [empty-text]"),
        ])
    func noText(value: String, finding: String) { #expect(findings(value, .text(.plain)) == [finding]) }

    @Test(
        "what YAML takes for something else gets its quotes as the mend",
        arguments: ["2021", "true", "1e3", ".5", "0x10"])
    func quoting(value: String) throws {
        let finding = try #require(check(value, .text(.plain)).first)
        #expect(finding.replacement == "\"\(value)\"")
        #expect(findings(try #require(finding.replacement), .text(.plain)) == [])
    }

    @Test("whole numbers", arguments: ["1", "17", "+3", "0x10", "0o7", "010", "5.0", "1e1"])
    func integer(value: String) { #expect(findings(value, .integer(1...17)) == []) }

    @Test(
        "no whole numbers",
        arguments: [
            ("1.5", "4 expected a whole number, found a number [wrong-type]"),
            ("\"1\"", "4 expected a whole number, found a text [wrong-type]"),
            ("1_0", "4 expected a whole number, found a text [wrong-type]"),
            (".nan", "4 expected a whole number, found a number [wrong-type]"),
            ("true", "4 expected a whole number, found a true/false value (true) [wrong-type]"),
            ("[1]", "4 expected a whole number, found a list [wrong-type]"),
            ("", "3 expected a whole number, found nothing [wrong-type]"),
            ("0", "4 0 is not possible here; allowed: 1 to 17 [number-range]"),
            ("18", "4 18 is not possible here; allowed: 1 to 17 [number-range]"),
            ("99999999999999999999", "4 expected a whole number, found a number [wrong-type]"),
        ])
    func noInteger(value: String, finding: String) { #expect(findings(value, .integer(1...17)) == [finding]) }

    @Test("numbers", arguments: ["0", "2.5", "1e3", ".5", "1.", "010", "0x1F"])
    func number(value: String) { #expect(findings(value, .number(atLeast: 0)) == []) }

    @Test(
        "no numbers",
        arguments: [
            ("-0.1", "4 -0.1 is not possible here; allowed: at least 0 [number-range]"),
            (".inf", "4 .inf is not possible here; allowed: at least 0 [number-range]"),
            (".nan", "4 .nan is not possible here; allowed: at least 0 [number-range]"),
            ("1e999", "4 1e999 is not possible here; allowed: at least 0 [number-range]"),
            ("2,5", "4 expected a number, found a text [wrong-type]"),
            ("2 h", "4 expected a number, found a text [wrong-type]"),
            ("\"2\"", "4 expected a number, found a text [wrong-type]"),
            ("{}", "4 expected a number, found a group of keys [wrong-type]"),
        ])
    func noNumber(value: String, finding: String) { #expect(findings(value, .number(atLeast: 0)) == [finding]) }

    @Test("a number without a minimum may be negative but not endless")
    func anyNumber() {
        #expect(findings("-40", .number()) == [])
        #expect(
            findings("-.inf", .number()) == ["4 -.inf is not possible here; allowed: a finite number [number-range]"])
    }

    @Test("flags", arguments: ["true", "false", "True", "FALSE"])
    func flag(value: String) { #expect(findings(value, .flag) == []) }

    @Test(
        "no flags",
        arguments: [
            ("yes", "a text"), ("no", "a text"), ("on", "a text"), ("1", "a number"), ("\"true\"", "a text"),
            ("ja", "a text"),
        ])
    func noFlag(value: String, kind: String) {
        #expect(findings(value, .flag) == ["4 expected true or false, found \(kind) [wrong-type]"])
    }

    @Test("lists are checked item by item")
    func list() {
        let shape = Shape.list(of: .integer(1...17))
        #expect(findings("[]", shape) == [])
        #expect(findings("[1, 2]", shape) == [])
        #expect(findings("\n- 1\n- 2\n", shape) == [])
        #expect(
            findings("[1, a, 99, [1]]", shape) == [
                "8 expected a whole number, found a text [wrong-type]",
                "11 99 is not possible here; allowed: 1 to 17 [number-range]",
                "15 expected a whole number, found a list [wrong-type]",
            ])
        #expect(findings("1", shape) == ["4 expected a list, found a number [wrong-type]"])
        #expect(findings("{a: 1}", shape) == ["4 expected a list, found a group of keys [wrong-type]"])
        #expect(findings("", shape) == ["3 expected a list, found nothing [wrong-type]"])
        #expect(findings("[]", .list(of: .flag, atLeast: 1)) == ["4 the list needs at least 1 item [missing-key]"])
    }

    @Test("records know their keys, all of them, and suggest what was meant")
    func record() throws {
        let shape = Shape.record(Self.record)
        #expect(findings("{title: A, hours: 1}", shape) == [])
        #expect(
            findings("{titel: A, hors: x, foo: 1}", shape) == [
                "5 unknown key \"titel\" [unknown-key]", "15 unknown key \"hors\" [unknown-key]",
                "21 expected a number, found a text [wrong-type]", "24 unknown key \"foo\" [unknown-key]",
            ])
        let unknown = check("{titel: A, foo: 1, title: B}", shape)
        #expect(unknown.map(\.replacement) == ["title", nil])
        #expect(unknown.map { $0.hint?.de } == ["meinten Sie „title“?", "möglich sind: title, hours"])
        #expect(findings("[title]", shape) == ["4 expected a group of keys, found a list [wrong-type]"])
        #expect(findings("title", shape) == ["4 expected a group of keys, found a text [wrong-type]"])
        #expect(findings("{title: A, <<: {hours: 1}}", shape) == ["15 unknown key \"<<\" [unknown-key]"])
        #expect(findings("{title: A, 1: 2, ~: 3}", shape).count == 2)
    }

    @Test("a missing key says what belongs there")
    func help() {
        #expect(check("{}", .record(Self.record)).map { $0.hint?.de } == ["Name."])
    }

    @Test("dictionaries check the keys that authors choose and what stands below them")
    func dictionary() {
        let shape = Shape.dictionary(keys: .identifier, values: .record(Self.record))
        #expect(findings("{}", shape) == [])
        #expect(findings("{ein-key: {title: A}}", shape) == [])
        #expect(
            findings("{Ein Key: {title: A}, b: {}, c: x}", shape)
                == [
                    "5 \"Ein Key\" is not a valid id [bad-id]", "29 the key \"title\" is missing [missing-key]",
                    "36 expected a group of keys, found a text [wrong-type]",
                ].map { $0 })
        #expect(findings("[a]", shape) == ["4 expected a group of keys, found a list [wrong-type]"])
    }

    @Test("options of plugins are scalars or lists of texts")
    func options() {
        for value in ["a", "1", "true", "1.5", "[a, b]", "[]"] { #expect(findings(value, .optionValue) == []) }
        #expect(findings("{a: b}", .optionValue) == ["4 expected a text, found a group of keys [wrong-type]"])
        #expect(findings("", .optionValue) == ["3 expected a text, found nothing [wrong-type]"])
        #expect(findings("[1]", .optionValue) == ["5 expected a text, found a number [wrong-type]"])
        #expect(findings("[[a]]", .optionValue) == ["5 expected a text, found a list [wrong-type]"])
    }

    @Test("dates", arguments: ["2021", "2021-03", "2021-03-04", "2020-02-29", "\"2021\"", "2000-02-29"])
    func date(value: String) { #expect(findings(value, .text(.date)) == []) }

    @Test(
        "no dates, with the mend where it is clear",
        arguments: [
            ("2021-02-29", nil), ("1900-02-29", nil), ("2021-13", nil), ("2021-3-4", "2021-03-04"),
            ("20210304", "2021-03-04"),
            ("0x7E5", nil),
            ("99", nil), ("2021-03-04T10:00:00Z", "2021-03-04"), ("4.3.2021", "2021-03-04"),
            ("04.03.2021", "2021-03-04"),
            ("31.04.2021", nil), ("03.2021", "2021-03"), ("\"3.2021\"", "2021-03"), ("13.2021", nil),
            ("März 2021", "2021-03"),
            ("-1.3.2021", nil), ("4.3.21", nil), ("4.3.2021.", "2021-03-04"),
        ] as [(String, String?)])
    func noDate(value: String, replacement: String?) {
        let found = check(value, .text(.date))
        #expect(found.map(\.rule.id) == ["bad-date"])
        #expect(found.first?.replacement == replacement)
    }

    @Test(
        "moments and what they are not",
        arguments: [
            ("2020-05-04", true, nil), ("2020-05-04T10:00:00+02:00", true, nil), ("2020-05", false, nil),
            ("2020", false, nil),
            ("2020-05-04T10:00", false, nil), ("4.5.2020", false, "2020-05-04"), ("05.2020", false, nil),
        ] as [(String, Bool, String?)])
    func moment(value: String, isValid: Bool, replacement: String?) {
        let found = check(value, .text(.moment))
        #expect(found.isEmpty == isValid)
        #expect(found.first?.replacement == replacement)
    }
}
