/// The ways in which people write a name: in other cases of grammar, with other umlauts, gaps, signs and orders.
enum NameVariants {
    /// Texts that name a company of a trade and a surname, `Bäckerei Müller` say.
    static func company(_ trade: String, _ surname: String) -> [String] {
        let names = ["\(trade) \(surname)", "\(surname) \(trade)", "\(surname)s \(trade)", "\(trade)en \(surname)"]
        var texts = names.flatMap(written)
        texts += [
            "Bei \(surname) war es so.", "Familie \(surname) backt.", "\(surname)'sche Art",
            "die \(surname)’schen Leute",
        ]
        texts += ["die \(surname)sche Lösung", "die \(surname)schen Waren", "ein \(surname)scher Einfall"]
        texts += [
            "\(surname)'s Laden", "\(surname)’s Laden", "\(surname)s Leute", "Firma \(surname)", "Fa. \(surname)",
            "die \(surname)s",
        ]
        texts += [
            "\(surname) GmbH", "\(surname)-Team", "\(surname)-\(trade)", "\(trade)-\(surname)-Laden",
            "\(surname)\(trade.lowercased())", "Das Haus \(surname) lädt ein.", "Team \(surname)",
            "die \(surname)-Leute",
            "Seniorchef \(surname)", "\(trade) der Familie \(surname)", "die Chefin von \(surname)", "Gebr. \(surname)",
            "[wir](https://x.example/?q=\(surname)s+\(trade))", "\(surname) Gruppe",
        ]
        texts += [
            "https://\(handle(trade + surname)).example.org/",
            "[wir](https://x.example/\(handle(surname + "-" + trade)))",
        ]
        texts += [
            "[wir](https://x.example/\(percent(trade + surname)))", "@\(handle(trade + surname))",
            "#\(trade)\(surname)",
        ]
        return texts
    }

    /// Texts that name a person.
    static func person(_ given: String, _ surname: String) -> [String] {
        let whole = ["\(given) \(surname)", "\(surname), \(given)", "\(surname) \(given)", "\(given)-\(surname)"]
        var texts = whole.flatMap(written)
        for title in ["Frau", "Herr", "Herrn", "Dr.", "Prof. Dr.", "Familie", "Inhaberin Frau", "Fr.", "Hr."] {
            texts.append("mit \(title) \(surname) gesprochen")
        }
        texts += ["\(given.prefix(1)). \(surname) sagte es", "\(given) \(surname)s Idee", "\(given) \(surname)'s Idee"]
        texts += [
            "\(given) Maria \(surname)".replacing(" Maria", with: ""), "\(handle(given)).\(handle(surname))@x.example",
        ]
        return texts
    }

    /// A text with its letters, gaps and signs written in other ways.
    static func written(_ text: String) -> [String] {
        let spelled = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")].reduce(text) {
            $0.replacing($1.0, with: $1.1)
        }
        let plain = [("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss")].reduce(text) { $0.replacing($1.0, with: $1.1) }
        let entities = text.map { $0.isASCII ? String($0) : "&#\($0.unicodeScalars.first?.value ?? 0);" }.joined()
        let hexadecimal = text.map { $0 == "e" ? "&#x65;" : String($0) }.joined()
        let named = text.replacing("ä", with: "&auml;").replacing("ü", with: "&uuml;").replacing("ö", with: "&ouml;")
        let wide = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    (0x41...0x7A).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
                }))
        let bold = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0x61...0x7A).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0x61 + 0x1D41A) ?? scalar : scalar
                }))
        let middle = text.index(text.startIndex, offsetBy: text.count - 3)
        func split(_ piece: String) -> String { String(text[..<middle]) + piece + text[middle...] }
        return [
            text, spelled, plain, entities, hexadecimal, named, wide, bold, text.lowercased(), text.uppercased(),
            text.replacing(" ", with: "-"), text.replacing(" ", with: ""), text.replacing(" ", with: "\u{A0}"),
            text.replacing(" ", with: "\n"), text.replacing(" ", with: "&nbsp;"), text.replacing(" ", with: "_"),
            text.replacing(" ", with: " \u{2013} "), decomposed(text), split("\u{AD}"), split("\u{200B}"),
            split("\u{200D}"),
            split("\u{2060}"), split("&shy;"), split("**") + "**", split("-\n"), split("<b></b>"), split("<!-- -->"),
            String(text[..<middle]) + "[" + text[middle...].prefix(1) + "](https://x.example/a(b)c)"
                + text[middle...].dropFirst(),
            String(text[..<middle]) + "[" + text[middle...].prefix(1) + "][1]" + text[middle...].dropFirst()
                + "\n\n[1]: https://x.example/",
            text.map { String($0) }.joined(separator: " "), "„\(text)“", "(\(text))", "**\(text)**", "\(text)!",
            "der \(text)-Stand",
        ]
    }

    /// Umlauts as a letter with a mark.
    private static func decomposed(_ text: String) -> String {
        [("ä", "a\u{308}"), ("ö", "o\u{308}"), ("ü", "u\u{308}")].reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static func handle(_ text: String) -> String {
        let plain = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("ł", "l"), ("ı", "i")].reduce(
            text.lowercased()
        ) {
            $0.replacing($1.0, with: $1.1)
        }
        return plain.filter { $0.isASCII && ($0.isLetter || $0 == "-") }
    }

    private static func percent(_ text: String) -> String {
        text.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }.joined()
    }
}
