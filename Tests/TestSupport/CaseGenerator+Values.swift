import CasebookModel

/// Texts, addresses and dates of all sorts.
extension CaseGenerator {
    private static let fragments = [
        "Text", " ", "größer", "<b>", "</para>", "&amp;", "&", "\"", "'", "]]>", "<!--", "-->", "<?x?>", "\n", "\r",
        "\t",
        "\u{0}", "\u{1F}", "\u{FFFE}", "\u{FFFF}", "\u{200F}", "\u{FEFF}", "👩‍👩‍👧", "\u{10FFFD}", "e\u{301}", "%n", "{}",
    ]

    private static let blocks = [
        "Ein *leiser* **Satz** mit ~~Fehler~~ und `code` und [Link](https://example.org/?a=1&b=\"2\" \"T<i>tel\").",
        "# Überschrift", "###### tief *betont*", "- a\n- b\n  - c\n\n    d\n- ", "1. eins\n2. zwei", "0) null",
        "999999999. viel", "> Zitat\n>\n> > tiefer\n> - Liste", ">", "```sw\"ift <b>\na && b\n```", "~~~\n~~~",
        "    Code\n\n      noch", "---", "| a | b |\n|:--|--:|\n| 1 | `x|y` |\n| |", "| nur Kopf |\n|---|",
        "<div>roh</div>",
        "<!-- Kommentar -->", "![Bild](https://example.org/x.png)", "[x](javascript:alert(1))", "<https://example.org>",
        "<a@example.org>", "Zeile\\\numgebrochen  \nnoch eine", "[**](https://example.org)", "[](https://example.org)",
        "**", "~~", "&nbsp;&#0;&copy;", "\u{0}\u{B}\u{FFFF}", "- [ ] Aufgabe", "* * *\n+ a",
        "[a]: https://example.org\n[a]",
    ]

    mutating func text() -> String {
        list(1...6) { generator, _ in generator.any(Self.fragments) }.joined()
    }

    mutating func markdown() -> Markdown {
        if Int.random(in: 0..<12, using: &random) == 0 {
            return Markdown(any(["", " \n", String(repeating: ">", count: 300) + " x"]))
        }
        return Markdown(list(1...5) { generator, _ in generator.any(Self.blocks) }.joined(separator: "\n\n"))
    }

    mutating func slug() -> CaseID {
        known(CaseID("\(any(["a", "9", "info", "casebook-x"]))-\(UInt32.random(in: 0...UInt32.max, using: &random))"))
    }

    mutating func language() -> LanguageTag {
        known(LanguageTag(any(["de", "en", "de-AT", "en-GB", "fr", "sr-Latn-RS", "ar"])))
    }

    mutating func address() -> WebAddress {
        known(
            WebAddress(
                any([
                    "https://example.org/", "http://example.org/a?b=c&d='e'#f", "https://example.org/%C3%A4;x=1",
                    "mailto:a@example.org", "https://[::1]:8080/x",
                ])))
    }

    mutating func date() -> PartialDate { known(PartialDate(any(["2021", "2021-03", "2020-02-29", "1999-12-31"]))) }

    mutating func period() -> Period { Period(from: maybe { $0.date() }, to: maybe { $0.date() }) }

    mutating func figure() -> Double { any([0, -0.0, 1, 0.5, -3, 1234567.891, 1e300, .infinity, .nan]) }

    mutating func flip() -> Bool { Bool.random(using: &random) }

    mutating func any<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &random)] }

    mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { flip() ? make(&self) : nil }

    mutating func maybeText() -> String? { maybe { $0.text() } }

    mutating func list<Value>(_ count: ClosedRange<Int>, _ make: (inout Self, Int) -> Value) -> [Value] {
        (0..<Int.random(in: count, using: &random)).map { make(&self, $0) }
    }

    /// A value whose spelling is known to be right.
    func known<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("the generator misspells a \(Value.self)") }
        return value
    }
}
