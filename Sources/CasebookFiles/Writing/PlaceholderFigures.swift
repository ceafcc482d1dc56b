import CasebookBytes

/// Gaps for figures, days and names that are made of letters or signs, and what programs leave instead of a figure.
extension Placeholder {
    // MARK: Letters, by bytes

    /// How long a gap of letters is where a word begins: `X Stunden`, `YY Stunden`, `0,x Stunden`, `20xx`, `NaN Stunden`.
    static func letterGapLength(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let rest = bytes[start...]
        let word = rest.prefix { $0.isASCIILetterOrDigit || $0 >= 0x80 }
        guard let first = word.first, word.count < 24 else { return nil }
        switch first {
        case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "y"), UInt8(ascii: "x"):
            return crossGapLength(word, at: start, in: bytes)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberGapLength(word, at: start, in: bytes)
        case UInt8(ascii: "N"), UInt8(ascii: "u"): return errorLength(word, in: bytes)
        case UInt8(ascii: "M"):
            let isField = word.elementsEqual("MERGEFIELD".utf8) && rest.dropFirst(word.count).first == 0x20
            return isField && !speaksOfForms(bytes) ? word.count : nil
        default: return nil
        }
    }

    /// `Das sparte X Stunden`, `von X auf Y Stück`, `YY Stunden`, `0,x Stunden`. `Aus x Zetteln wurde eine Liste` is a sentence.
    private static func crossGapLength(_ word: Bytes, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let rest = bytes[start...]
        let behind = rest.dropFirst(word.count)
        guard let first = word.first, word.allSatisfy({ $0 == first }) else { return nil }
        let before = bytes[..<start]
        let isX = first | 0x20 == UInt8(ascii: "x")
        // "XXXXX"
        if isX, first == UInt8(ascii: "X"), word.count > 3, !isSpokenOf(before) { return word.count }
        if isX, first != UInt8(ascii: "X") {
            // "0,x"
            guard let sign = before.last, sign.isOne(of: ",."), before.dropLast().last?.isASCIIDigit ?? false else {
                return nil
            }
            return behind.first == 0x20 && behind.withoutBlanks.startsWithCount ? word.count : nil
        }
        let unit = behind.withoutBlanks
        guard unit.startIndex > behind.startIndex else { return nil }
        if word.count == 2, !isX { return unit.startsWithCount ? 2 : nil }
        guard word.count == 1 else { return nil }
        if isX, before.endsLike(from), leadsToY(unit) { return 1 }
        guard unit.startsWithCount, before.last == 0x20 || before.isEmpty else { return nil }
        guard isX, !before.isEmpty else { return before.isEmpty && isX ? 1 : nil }
        let lead = before.dropLast().suffix(20)
        let last = lead.suffix(from: lead.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? lead.startIndex)
        return PlaceholderWords.beforeCrosses.contains(normal(String(decoding: last.withoutSigns, as: UTF8.self)))
            ? 1 : nil
    }

    private static let from = Array("von ".utf8)

    /// Whether `auf Y` follows, and what is counted: `auf Y Stück`.
    private static func leadsToY(_ text: Bytes) -> Bool {
        text.starts(with: "auf Y ".utf8) && text.dropFirst(6).startsWithCount
    }

    /// `im März 20xx`, `01.01.19xx`, `FKZ 01XX0000`.
    private static func numberGapLength(_ word: Bytes, at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard word.dropFirst(2).first.map({ $0 | 0x20 }) == UInt8(ascii: "x") else { return nil }
        let before = bytes[..<start]
        let isCentury = word.count == 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
        if isCentury, word.dropFirst(2).allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") }) {
            if before.last == UInt8(ascii: "."), before.dropLast().last?.isASCIIDigit ?? false { return 4 }
            guard before.last == 0x20 else { return nil }
            let lead = before.dropLast().suffix(12)
            let last = lead.suffix(from: lead.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? lead.startIndex)
            let next = bytes[(start + 4)...].first ?? UInt8(ascii: ".")
            return !next.isOne(of: "-–/")
                && PlaceholderWords.beforeYears.contains(normal(String(decoding: last, as: UTF8.self)))
                ? 4 : nil
        }
        // Numbers under which projects are funded.
        guard word.count > 7, word.dropFirst(3).first == UInt8(ascii: "X"), word.suffix(4).allSatisfy(\.isASCIIDigit)
        else {
            return nil
        }
        return fundingNumbers.contains { before.endsLike($0) } ? word.count : nil
    }

    private static let fundingNumbers = ["fkz ", "fkz: ", "förderkennzeichen ", "förderkennzeichen: ", "kennzeichen "]
        .map {
            Array($0.utf8)
        }

    /// What a program shows instead of a figure, with what is counted behind it: `NaN Stunden`, `undefined Stunden`.
    private static func errorLength(_ word: Bytes, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard errors.contains(where: { word.elementsEqual($0) }) else { return nil }
        let unit = bytes[word.endIndex...].withoutBlanks
        let isGap = unit.startIndex > word.endIndex && unit.startsWithCount
        return isGap && !isSpokenOf(bytes[..<word.startIndex]) ? word.count : nil
    }

    private static let errors = ["NaN", "NULL", "None", "undefined"].map { Array($0.utf8) }

    /// Whether a text speaks of what is shown there, or quotes it.
    private static func isSpokenOf(_ before: Bytes) -> Bool {
        let words = String(decoding: before.suffix(60), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return words.suffix(3).contains(where: isShowing)
            || before.last.map { $0.isOne(of: "\"'`") || $0 >= 0x80 } ?? false
    }

    /// Whether a text speaks of forms, templates or programs.
    private static func speaksOfForms(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        String(decoding: bytes.prefix(4000), as: UTF8.self).split { !$0.isLetter }.contains {
            let word = $0.lowercased()
            return PlaceholderWords.isOfForms(word)
        }
    }

    // MARK: Days and signs, by words

    /// Whether a full stop may end the month of a day that nobody filled in: `TT.MM.2023`, `00.00.0000`.
    static func mayEndDate(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 4, bytes[index - 3] == UInt8(ascii: "."), bytes[index - 1] == bytes[index - 2] else {
            return false
        }
        return bytes[index - 1].isOne(of: "M09") && bytes[index - 4] == bytes[index - 5]
    }

    /// `TT.MM.2023`, `00.00.0000`, `? Stunden`, `3-? Stunden`, `kostete €`, `%%NAME%%`, `%s`, `siehe Kapitel ??`.
    static func isFigureGap(_ word: Substring, at index: Int, in words: [Substring]) -> Bool {
        guard let first = word.utf8.first else { return false }
        switch first {
        case UInt8(ascii: "T"), UInt8(ascii: "D"):
            return (word.hasPrefix("TT.MM.") || word.hasPrefix("DD.MM.")) && word.dropFirst(6).first?.isNumber ?? false
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if word.hasPrefix("00.00.0000") || word.hasPrefix("99.99.9999") { return !isShown(index, in: words) }
            let isOpen = word.hasSuffix("-?") || word.hasSuffix("–?")
            return isOpen && index + 1 < words.count && isUnit(words[index + 1])
        case UInt8(ascii: "?"):
            if word == "?" {
                guard index + 1 < words.count, isUnit(words[index + 1]) else { return false }
                return index == 0 || isBeforeFigure(words[index - 1])
            }
            return word.trimmingEnd(of: ".)") == "??" && index > 0 && isPart(words[index - 1])
        case UInt8(ascii: "%"), 0xE2:
            let core = word.trimmingEnd(of: ".,;")
            if core == "%" || core == "€" { return index > 0 && asksForFigure(words[index - 1]) }
            if core == "%s" || core == "%d" || core == "%@" { return !isShown(index, in: words) }
            return isVariable(core, index, in: words)
        case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
            return isVariable(word.trimmingEnd(of: ".,;:"), index, in: words)
        default: return false
        }
    }

    private static func isBeforeFigure(_ word: Substring) -> Bool {
        asksForFigure(word) || PlaceholderWords.beforeCrosses.contains(word.lowercased())
    }

    /// `Siehe Kapitel ??`.
    private static func isPart(_ word: Substring) -> Bool {
        [
            "kapitel", "abschnitt", "abbildung", "abb.", "tabelle", "tab.", "seite", "s.", "anhang", "anlage",
            "chapter",
            "section", "figure", "fig.", "table", "page", "p.",
        ].contains(word.lowercased())
    }

    /// Whether a word is the name of what a program should have put there: `%%NAME%%`, `$$NAME$$`, `##NAME##`, `$NAME`.
    private static func isVariable(_ word: Substring, _ index: Int, in words: [Substring]) -> Bool {
        guard let sign = word.first else { return false }
        let name = word.drop { $0 == sign }.trimmingEnd(of: String(sign))
        let isCapital = name.count > 1 && name.allSatisfy { $0.isASCII && ($0.isUppercase || $0 == "_" || $0.isNumber) }
        guard isCapital, !isShown(index, in: words),
            !speaksOfForms(words[max(0, index - 60)..<min(words.count, index + 60)])
        else { return false }
        let isDouble = word.hasPrefix("\(sign)\(sign)") && word.hasSuffix("\(sign)\(sign)")
        let isBlank = PlaceholderWords.blanks.contains(name.lowercased())
        switch sign {
        case "$", "_": return isBlank && (sign == "$" || isDouble) || sign == "$" && isDouble && name.count > 2
        default: return isDouble && name.count > 2
        }
    }

    private static func speaksOfForms(_ words: ArraySlice<Substring>) -> Bool {
        words.contains {
            let word = String($0.lowercased().filter(\.isLetter))
            return PlaceholderWords.isOfForms(word)
        }
    }

    /// `<%= name %>`, in a text that does not speak of templates.
    static func commandGap(in line: String) -> String? {
        guard let open = line.firstRange(of: "<%"), let close = line[open.upperBound...].firstRange(of: "%>"),
            !speaksOfForms(line.split(whereSeparator: \.isWhitespace)[...])
        else { return nil }
        return String(line[open.lowerBound..<close.upperBound].prefix(60))
    }

    // MARK: Characters that were read in the wrong way

    /// The first character that a program has read in the wrong way, or could not read: `Ã¤`, `â€“`, U+FFFD; or a sign of money
    /// without a figure: `kostete €`.
    static func garbled(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) {
                // U+0082 and U+0083 differ in one bit.
                $0.equal(0x82, butFor: 0x01) | $0.equal(0xBD)
            } passes: {
                $0 == 0x82 || $0 == 0x83 || $0 == 0xBD
            }
            guard index < bytes.count else { return nil }
            let (before, after) = (byte(index - 1), byte(index + 1))
            let isLatin =
                before == 0xC3 && (bytes[index] == 0x83 && after >= 0xC2 || bytes[index] == 0x82 && after == 0xC2)
            let isDash =
                before == 0xE2 && bytes[index] == 0x82 && after == 0xAC && byte(index - 2) == 0xA2
                && byte(index - 3) == 0xC3
            let isUnread = bytes[index] == 0xBD && before == 0xBF && byte(index - 2) == 0xEF && !holdsLink(bytes)
            if isLatin || isDash || isUnread {
                // Whoever tells of such characters may show several.
                if speaksOfSigns(bytes) { return nil }
                let start = isDash ? index - 3 : isUnread ? index - 2 : index - 1
                return bytes[start...].excerpt
            }
            if before == 0xE2, after == 0xAC, byte(index - 2) == 0x20, isMoneyGap(bytes[..<(index - 2)]) {
                return "€"
            }
            index += 1
        }
    }

    /// Whether a text has a link, whose address may have any character.
    private static func holdsLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.indices.dropLast().contains { bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: "(") }
    }

    /// Whether a figure should stand at the end of a text: `Das kostete`.
    private static func isMoneyGap(_ before: Bytes) -> Bool {
        let last = before.suffix(16)
        let word = last.suffix(from: last.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? last.startIndex)
        return asksForFigure(String(decoding: word, as: UTF8.self)[...])
    }

    /// Whether a text tells of such characters: `Aus dem ä wurde Ã¤`, `statt der Umlaute`.
    private static func speaksOfSigns(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let words = String(decoding: bytes, as: UTF8.self).lowercased()
        return [
            "umlaut", "zeichen", "statt", "wurde aus", "aus dem", "aus ä", "kodier", "codier", "utf-8", "encoding",
            "instead",
            "character", "„ã", "„â", "\"ã", "\"â", "`",
        ].contains(where: words.contains)
    }
}

extension Placeholder.Bytes {
    /// Whether it begins with what is counted, also in two words: `per cent`.
    fileprivate var startsWithCount: Bool { startsWithUnit || startsLike(Array("per cent".utf8)) }
}
