/// The names that fonts have for their letters (Adobe Glyph List), as far as they are Latin.
enum PDFGlyphNames {
    /// The letters of a name; `nil` if it says nothing, such as `g17`.
    static func text(_ name: String) -> String? {
        let plain = name.prefix { $0 != "." }
        if plain.contains("_") {
            let parts = plain.split(separator: "_").map { part(String($0)) }
            return parts.contains(nil) ? nil : parts.compactMap(\.self).joined()
        }
        return part(String(plain))
    }

    private static func part(_ name: String) -> String? {
        if let text = names[name] { return text }
        if name.utf8.count == 1, let letter = name.utf8.first, letter | 0x20 > 0x60 { return name }
        if name.hasPrefix("uni"), name.utf8.count >= 7, name.utf8.count % 4 == 3 {
            return scalars(name.dropFirst(3), by: 4)
        }
        if name.hasPrefix("u"), (5...7).contains(name.utf8.count) {
            return scalars(name.dropFirst(), by: name.utf8.count - 1)
        }
        return nil
    }

    private static func scalars(_ digits: Substring, by length: Int) -> String? {
        var text = String.UnicodeScalarView()
        var rest = digits
        while !rest.isEmpty {
            guard let number = UInt32(rest.prefix(length), radix: 16), let scalar = Unicode.Scalar(number) else {
                return nil
            }
            text.append(scalar)
            rest = rest.dropFirst(length)
        }
        return String(text)
    }

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for (accent, letters, accented) in accents {
            for (letter, text) in zip(letters, accented) { names["\(letter)\(accent)"] = String(text) }
        }
        for pair in signs.split(separator: " ") {
            guard let mark = pair.firstIndex(of: ":") else { continue }
            names[String(pair[..<mark])] = String(pair[pair.index(after: mark)...])
        }
        names["space"] = " "
        names["nbspace"] = " "
        names["sfthyphen"] = "-"
        return names
    }()

    private static let accents: [(String, String, String)] = [
        ("dieresis", "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
        ("acute", "AEIOUYaeiouyCcNnSsZzLlRr", "ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹźĹĺŔŕ"),
        ("grave", "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
        ("circumflex", "AEIOUaeiouWwYyGgCcSsHhJj", "ÂÊÎÔÛâêîôûŴŵŶŷĜĝĈĉŜŝĤĥĴĵ"),
        ("tilde", "ANOanoIiUu", "ÃÑÕãñõĨĩŨũ"),
        ("ring", "AaUu", "ÅåŮů"),
        ("caron", "CcSsZzRrNnEeDdTtLlGg", "ČčŠšŽžŘřŇňĚěĎďŤťĽľǦǧ"),
        ("cedilla", "CcSsTt", "ÇçŞşŢţ"),
        ("commaaccent", "KkLlNnRrGgSsTt", "ĶķĻļŅņŖŗĢģȘșȚț"),
        ("macron", "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
        ("ogonek", "AaEeIiUu", "ĄąĘęĮįŲų"),
        ("breve", "AaGgUu", "ĂăĞğŬŭ"),
        ("dotaccent", "ZzEeIGgCc", "ŻżĖėİĠġĊċ"),
        ("hungarumlaut", "OoUu", "ŐőŰű"),
    ]

    private static let signs = """
        germandbls:ß Germandbls:ẞ ae:æ AE:Æ oe:œ OE:Œ oslash:ø Oslash:Ø lslash:ł Lslash:Ł dcroat:đ Dcroat:Đ eth:ð Eth:Ð \
        thorn:þ Thorn:Þ dotlessi:ı ff:ff fi:fi fl:fl ffi:ffi ffl:ffl zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 \
        eight:8 nine:9 exclam:! quotedbl:" numbersign:# dollar:$ percent:% ampersand:& quotesingle:' parenleft:( \
        parenright:) asterisk:* plus:+ comma:, hyphen:- minus:- period:. slash:/ colon:: semicolon:; less:< equal:= \
        greater:> question:? at:@ bracketleft:[ backslash:\\ bracketright:] asciicircum:^ underscore:_ grave:` \
        braceleft:{ bar:| braceright:} asciitilde:~ bullet:• ellipsis:… Euro:€ copyright:© registered:® degree:° section:§ \
        paragraph:¶ periodcentered:· middot:· guillemotleft:« guillemotright:» guilsinglleft:‹ guilsinglright:› \
        quoteleft:‘ quoteright:’ quotedblleft:\u{201C} quotedblright:\u{201D} quotedblbase:„ quotesinglbase:‚ endash:– emdash:— \
        sterling:£ yen:¥ cent:¢ mu:µ onehalf:½ onequarter:¼ threequarters:¾ onesuperior:¹ twosuperior:² threesuperior:³ \
        multiply:× divide:÷ plusminus:± trademark:™ dagger:† daggerdbl:‡ perthousand:‰ exclamdown:¡ questiondown:¿ \
        ordfeminine:ª ordmasculine:º fraction:/ dieresis:¨ acute:´ cedilla:¸ macron:¯ caron:ˇ circumflex:ˆ tilde:˜ brokenbar:¦ \
        currency:¤ logicalnot:¬ florin:ƒ Idotaccent:İ Scedilla:Ş arrowright:→
        """
}

/// The codes of the Latin alphabet that PDF has (ISO 32000-1, annex D).
enum PDFEncoding {
    /// What the codes of a base encoding mean; codes of the Latin alphabet are nearly all the same.
    static func texts(_ name: String?) -> [String?] {
        switch name {
        case "MacRomanEncoding", "MacExpertEncoding": ascii + mac.map { String($0) }
        case "StandardEncoding":
            ascii + (0x80...0xFF).map { standard[$0] }
        default: ascii + windows.map { $0 == "\u{81}" ? nil : String($0) }
        }
    }

    private static let ascii: [String?] = (0..<0x80).map { $0 < 0x20 ? nil : String(Unicode.Scalar(UInt8($0))) }

    private static let windows: [Character] =
        Array(
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{81}Ž\u{81}\u{81}‘’\u{201C}\u{201D}•–—˜™š›œ\u{81}žŸ")
        + (0xA0...0xFF).map { Character(Unicode.Scalar(UInt8($0))) }

    private static let mac: [Character] = Array(
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—\u{201C}\u{201D}‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"
    )

    private static let standard: [Int: String] = [
        0xA1: "¡", 0xA2: "¢", 0xA3: "£", 0xA4: "/", 0xA5: "¥", 0xA6: "ƒ", 0xA7: "§", 0xA9: "'", 0xAA: "\u{201C}",
        0xAB: "«",
        0xAC: "‹", 0xAD: "›", 0xAE: "fi", 0xAF: "fl", 0xB1: "–", 0xB2: "†", 0xB3: "‡", 0xB4: "·", 0xB7: "•", 0xB8: "‚",
        0xB9: "„", 0xBA: "\u{201D}", 0xBB: "»", 0xBC: "…", 0xBD: "‰", 0xBF: "¿", 0xD0: "—", 0xE1: "Æ", 0xE8: "Ł",
        0xE9: "Ø",
        0xEA: "Œ", 0xEB: "º", 0xF1: "æ", 0xF5: "ı", 0xF8: "ł", 0xF9: "ø", 0xFA: "œ", 0xFB: "ß",
    ]
}
