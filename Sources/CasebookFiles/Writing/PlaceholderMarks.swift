import CasebookBytes

/// Notes to oneself with what is to be done behind them, and sentences that programs leave where something is missing.
extension Placeholder {
    /// Whether a line begins with a note: `TODO: Zahlen`, `FIXME – Umsatz prüfen`, `- TODO Zahlen`. A list of tasks may be called
    /// so too; therefore a word without a colon or dash counts in capitals only, and only where something begins.
    static func startsWithMark(_ line: Bytes, isStart: Bool) -> Bool {
        let text = line.withoutBullet
        guard let first = text.first, first.isOne(of: "tTfFnN"),
            let mark = marks.first(where: { text.startsLike($0) })
        else { return false }
        let rest = text.dropFirst(mark.count)
        let isShouted = text.prefix(mark.count).allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        guard let next = rest.first else { return true }
        switch next {
        case UInt8(ascii: ":"): return rest.dropFirst().first.map { !":/".utf8.contains($0) } ?? true
        case UInt8(ascii: "("), UInt8(ascii: "!"): return isShouted
        case 0xE2: return rest.startsWithDash
        default: break
        }
        let behind = rest.withoutBlanks
        guard behind.startIndex > rest.startIndex || next == UInt8(ascii: "-") else { return false }
        if behind.startsWithDash { return true }
        // "ToDo Anna": somebody's name, or a word for what is to be done.
        let isPair = !behind.isEmpty && behind.allSatisfy { $0 > 0x40 }
        guard isShouted || isPair, isStart, mark.count < 6, let first = behind.first, first != UInt8(ascii: "-") else {
            return false
        }
        let word = String(decoding: behind.prefix { $0 > 0x40 }, as: UTF8.self).lowercased()
        return !ordinaryContinuations.contains(word)
    }

    private static let marks = [
        "todo", "fixme", "tbd", "t.b.d.", "to do", "to-do", "notiz an mich", "notiz an mich selbst", "note to self",
        "note to myself",
    ].map { Array($0.utf8) }

    /// What follows where the word is the subject of a sentence.
    private static let ordinaryContinuations: Set = [
        "ist", "sind", "war", "waren", "heißt", "hieß", "bedeutet", "steht", "stehen", "stand", "und", "oder", "liste",
        "listen", "app", "apps", "board", "boards", "brett", "bretter", "tafel", "tafeln", "manager", "planer",
        "zettel",
        "karte", "karten", "punkte", "system", "systeme", "management", "tool", "tools", "spalte", "spalten", "is",
        "are", "was", "were", "means", "stands", "and", "or", "list", "lists", "card", "cards", "column", "columns",
    ]

    /// The first sentence of a program, gap or note anywhere in a text.
    static func phrase(in bytes: UnsafeBufferPointer<UInt8>) -> Bytes? {
        var isInWord = false
        for index in bytes.indices {
            let byte = bytes[index]
            let isPart = byte.isASCIILetterOrDigit || byte >= 0x80
            defer { isInWord = isPart }
            guard isPart, !isInWord, byte < 0x80, isFirst[Int(byte)] else { continue }
            let rest = bytes[index...]
            // "0800-xxx" and "K-XXXX" say what numbers look like.
            if byte | 0x20 == UInt8(ascii: "x"), index > 1, bytes[index - 1] == UInt8(ascii: "-"),
                bytes[index - 2].isASCIILetterOrDigit
            {
                continue
            }
            if let length = phraseLength(rest) ?? gapLength(rest) ?? crossesLength(at: index, in: bytes)
                ?? letterGapLength(at: index, in: bytes)
            {
                return rest.prefix(length)
            }
            let isQuoted = index > 0 && bytes[index - 1] == UInt8(ascii: "`")
            if !isQuoted, shouts.contains(where: { rest.starts(with: $0) }) {
                return rest.prefix { $0 != 0x0A }.prefix(60)
            }
        }
        return nil
    }

    /// Whether a text has a pair of letters that each of them has and few texts have. Only then it is read word by word.
    static func mayHoldPhrase(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) { eight in
                eight.equal(UInt8(ascii: "k"), butFor: 0x20) | eight.equal(UInt8(ascii: "p"), butFor: 0x20)
                    | eight.equal(UInt8(ascii: "x"), butFor: 0x20) | eight.equal(UInt8(ascii: "!"))
                    | eight.equal(UInt8(ascii: ":")) | eight.equal(UInt8(ascii: "N"))
                    | eight.equal(UInt8(ascii: "y"), butFor: 0x20)
                    // Of the letters "f", only those behind "e": "undefined", "MERGEFIELD".
                    | eight.equal(UInt8(ascii: "f"), butFor: 0x20)
                    & (eight.equal(UInt8(ascii: "e"), butFor: 0x20) << 8 | 0x80)
            } passes: {
                ($0 | 0x20).isOne(of: "kpx!:nyf")
            }
            guard index < bytes.count else { return false }
            if mayBeInPhrase(index, bytes) { return true }
            index += 1
        }
    }

    /// Whether the letters around one are those of "klicken", "click", "ipsum", "XX", "Fehler!", "Error!", "TODO:", "FIXME:" or
    /// "TBD:".
    private static func mayBeInPhrase(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func letter(_ offset: Int) -> UInt8 {
            bytes.indices.contains(index + offset) ? bytes[index + offset] | 0x20 : 0
        }
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "k"):
            return letter(-1) == UInt8(ascii: "c") && letter(-2) == UInt8(ascii: "i")
                && letter(-3) == UInt8(ascii: "l")
        case UInt8(ascii: "p"): return letter(-1) == UInt8(ascii: "i") && letter(1) == UInt8(ascii: "s")
        case UInt8(ascii: "x"):
            let next = letter(1)
            if bytes[index] == UInt8(ascii: "x"), letter(-1).isOne(of: ",.") {
                return index > 1 && bytes[index - 2].isASCIIDigit
            }
            return next == UInt8(ascii: "x")
                || bytes[index] == UInt8(ascii: "X") && (next == UInt8(ascii: "y") || next == 0x20)
        case UInt8(ascii: "y"): return letter(1) == UInt8(ascii: "y") && letter(2) == 0x20
        case UInt8(ascii: "n"):
            // "NaN", "NULL" and "None", not "Nach", "Nur" and "Noch".
            guard bytes[index] == UInt8(ascii: "N") else { return false }
            let pair = (letter(1), letter(2))
            return pair == (UInt8(ascii: "a"), UInt8(ascii: "n")) || pair == (UInt8(ascii: "u"), UInt8(ascii: "l"))
                || pair == (UInt8(ascii: "o"), UInt8(ascii: "n"))
        case UInt8(ascii: "f"): return letter(-1) == UInt8(ascii: "e") && letter(1) == UInt8(ascii: "i")
        case UInt8(ascii: "!"): return letter(-1) == UInt8(ascii: "r")
        default: return index > 0 && bytes[index - 1].isOne(of: "OED")
        }
    }

    private static func phraseLength(_ text: Bytes) -> Int? {
        phrases.first { text.startsLike($0) }?.count
    }

    /// How long a gap for a figure is: `XX Prozent`, `20XX`.
    private static func gapLength(_ text: Bytes) -> Int? {
        let century = text.starts(with: "20XX".utf8) || text.starts(with: "19XX".utf8)
        if century {
            let next = text.dropFirst(4).first
            return next.map { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") } ?? false ? nil : 4
        }
        let crosses = text.prefix { $0 | 0x20 == UInt8(ascii: "x") }.count
        guard crosses > 1 else { return nil }
        let unit = text.dropFirst(crosses).withoutBlanks
        // In small letters it is no number of Rome and no size.
        let isSmall = crosses < 5 && text.prefix(crosses).allSatisfy { $0 == UInt8(ascii: "x") }
        if isSmall, unit.startIndex > text.startIndex + crosses, let next = unit.first, next | 0x20 > 0x60 {
            return crosses
        }
        guard let known = units.first(where: { unit.startsLike($0) }) else { return nil }
        let end = unit.dropFirst(known.count).first
        let isWhole =
            known.last.map { !$0.isASCIILetterOrDigit } ?? false || end.map { !$0.isASCIILetterOrDigit } ?? true
        return isWhole ? unit.startIndex + known.count - text.startIndex : nil
    }

    /// How long crosses are that stand where a number or name belongs: `ca. XX`, `am XX.XX.2024`, `rund X Stunden`, `Firma XY`.
    /// `Kapitel XX` is a number of Rome, and `Größe X` a size.
    private static func crossesLength(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes[start] == UInt8(ascii: "X") else { return nil }
        let rest = bytes[start...]
        let word = rest.prefix { $0.isASCIILetterOrDigit || $0 >= 0x80 }
        let before = bytes[..<start]
        func follows(_ words: [[UInt8]]) -> Bool { words.contains { before.endsLike($0) } }
        if word.elementsEqual("XY".utf8) {
            let unit = rest.dropFirst(2).withoutBlanks
            return follows(bearers) || unit.startIndex > start + 2 && unit.startsWithUnit ? 2 : nil
        }
        if word.count == 1, rest.dropFirst().first == 0x20, isNameOfCompany(at: start, in: bytes) { return 1 }
        guard word.allSatisfy({ $0 == UInt8(ascii: "X") }) else { return nil }
        if word.count == 2, rest.dropFirst(2).starts(with: ".XX".utf8) { return 5 }
        // "Kosten: XX"
        let isLast = rest.dropFirst(word.count).allSatisfy { $0 <= 0x20 || $0.isOne(of: ".!") }
        if word.count > 1, isLast, before.suffix(2).elementsEqual(": ".utf8) { return word.count }
        guard follows(quantities) else { return nil }
        if word.count > 1 { return word.count }
        let unit = rest.dropFirst(1).withoutBlanks
        return units.contains { unit.startsLike($0) } ? 1 : nil
    }

    /// Whether a cross stands for the name of the one company of a text: `Die Firma X stellte um`. Where there is a Y as well,
    /// somebody explains something.
    private static func isNameOfCompany(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = bytes[..<start]
        guard namelessCompanies.contains(where: { before.endsLike($0) }), let next = bytes[(start + 2)...].first,
            next > 0x60
        else { return false }
        let text = String(decoding: bytes[...].prefix(start + 400).suffix(800), as: UTF8.self)
        return !text.contains("Twitter") && !text.split { !$0.isLetter }.contains("Y")
    }

    private static let namelessCompanies = [
        "die firma ", "der firma ", "das unternehmen ", "der betrieb ", "dem unternehmen ", "dem betrieb ",
        "the company ",
    ].map { Array($0.utf8) }

    private static let quantities = ["ca. ", "ca ", "circa ", "rund ", "etwa ", "um ", "about ", "some ", "around "]
        .map { Array($0.utf8) }
    private static let bearers = [
        "firma ", "frau ", "herr ", "herrn ", "unternehmen ", "betrieb ", "company ", "ms ", "mr ",
    ]
    .map { Array($0.utf8) }

    private static let shouts = ["TODO:", "FIXME:", "TBD:"].map { Array($0.utf8) }

    static let units = [
        "%", "€", "prozent", "percent", "per cent", "euro", "eur", "stunden", "hours", "tage", "days", "wochen",
        "weeks",
        "monate", "months", "jahre", "years", "minuten", "minutes", "personen", "people", "beschäftigte", "employees",
        "mitarbeitende", "mitarbeiter", "tonnen", "kg", "kwh", "stück", "leute", "kunden", "kundinnen", "gäste",
        "teilnehmende", "betriebe", "unternehmen", "customers", "guests", "participants", "companies", "jahren",
        "tagen",
        "monaten", "leuten", "aufträge", "anfragen", "bestellungen", "geräte", "artikel", "mal", "meter", "liter",
        "orders",
        "requests", "times", "items",
    ].map { Array($0.utf8) }

    private static let phrases = [
        "lorem ipsum dolor",
        "klicken sie hier, um text einzugeben", "klicken oder tippen sie hier, um text einzugeben",
        "klicken sie hier, um ein datum einzugeben", "klicken oder tippen sie, um ein datum einzugeben",
        "click here to enter text", "click or tap here to enter text", "click here to enter a date",
        "click or tap to enter a date",
        "fehler! verweisquelle konnte nicht gefunden werden", "fehler! textmarke nicht definiert",
        "fehler! kein text mit angegebener formatvorlage", "fehler! es wurde kein text mit angegebener formatvorlage",
        "fehler! hyperlink-referenz ungültig", "fehler! unbekannter name für dokument-eigenschaft",
        "error! reference source not found", "error! bookmark not defined", "error! no text of specified style",
        "error! hyperlink reference not valid", "error! unknown document property name",
    ].map { Array($0.utf8) }

    /// The first bytes of all of them, in both cases.
    private static let isFirst: [Bool] = {
        var isFirst = [Bool](repeating: false, count: 0x80)
        for byte in phrases.compactMap(\.first) + shouts.compactMap(\.first) + Array("xX0123456789yYNuM".utf8)
        where byte < 0x80 {
            isFirst[Int(byte)] = true
            if byte.isASCIILetterOrDigit, byte > 0x60 { isFirst[Int(byte & 0xDF)] = true }
        }
        return isFirst
    }()
}

extension Placeholder {
    /// A text with the characters that it has spelled as numbers or by names that hide something, as HTML does; `nil` if it has
    /// none.
    static func withoutReferences(_ text: String) -> String? {
        let named = hidingReferences.reduce(text) { $0.replacing($1.name, with: $1.shown) }
        guard named.contains("&#") else { return named == text ? nil : named }
        var plain = ""
        var rest = named[...]
        while let start = rest.firstRange(of: "&#") {
            let digits = rest[start.upperBound...].prefix(8).prefix { $0 != ";" }
            let number =
                digits.first.map { "xX".contains($0) } ?? false ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            let hasEnd = digits.endIndex < rest.endIndex && rest[digits.endIndex] == ";"
            guard hasEnd, let scalar = number.flatMap(Unicode.Scalar.init) else {
                plain += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                continue
            }
            plain += rest[..<start.lowerBound]
            plain.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: digits.endIndex)...]
        }
        return plain + rest
    }

    private static let hidingReferences = [
        (name: "&shy;", shown: ""), (name: "&zwnj;", shown: ""), (name: "&zwj;", shown: ""),
        (name: "&ZeroWidthSpace;", shown: ""), (name: "&hellip;", shown: "…"), (name: "&mldr;", shown: "…"),
    ]

    /// A text with plain letters for wide and mathematical ones, and without characters that nobody sees; `nil` if it has none
    /// of them.
    static func plain(_ text: String) -> String? {
        guard text.withBytes(mayHide) else { return nil }
        var scalars = String.UnicodeScalarView()
        var isChanged = false
        for scalar in text.unicodeScalars {
            let plain = plain(scalar)
            isChanged = isChanged || plain != scalar
            if let plain { scalars.append(plain) }
        }
        return isChanged ? String(scalars) : nil
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case ..<0x80: scalar
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
        // Thirteen alphabets, each with its capitals and small letters.
        case 0x1D400...0x1D6A3:
            Unicode.Scalar((scalar.value - 0x1D400) % 52 + ((scalar.value - 0x1D400) % 52 < 26 ? 0x41 : 0x61 - 26))
        default: scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
        }
    }

    /// Whether there are first bytes of such characters; nearly no text has them.
    private static func mayHide(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while true {
            index = bytes.firstIndex(from: index) {
                $0.beyondASCII
            } passes: {
                $0 >= 0x80
            }
            guard index < bytes.count else { return false }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let last = index + 2 < bytes.count ? bytes[index + 2] : 0
            switch bytes[index] {
            case 0xC2 where next == 0xAD, 0xCD where next == 0x8F, 0xD8 where next == 0x9C, 0xE1, 0xEF, 0xF0, 0xF3:
                return true
            case 0xE2 where next == 0x80 && (0x8B...0x8F).contains(last): return true
            case 0xE2 where next == 0x80 && (0xAA...0xAE).contains(last): return true
            case 0xE2 where next == 0x81 && last >= 0xA0: return true
            default: index += 1
            }
        }
    }
}

extension Placeholder.Bytes {
    /// Whether it begins with words in small letters, whatever the case of its own; blanks may be line ends.
    func startsLike(_ words: [UInt8]) -> Bool {
        guard count >= words.count else { return false }
        return zip(self, words).allSatisfy { byte, word in
            byte == word || word > 0x60 && word < 0x7B && byte == word & 0xDF
                || word == 0x20 && (0x09...0x0D).contains(byte)
        }
    }

    /// Whether it ends with words in small letters, whatever the case of its own, and these begin a word.
    func endsLike(_ words: [UInt8]) -> Bool {
        guard suffix(words.count).startsLike(words) else { return false }
        return dropLast(words.count).last.map { !$0.isASCIILetterOrDigit && $0 < 0x80 } ?? true
    }

    /// Without blanks at its beginning, also those that keep words together.
    var withoutBlanks: Self {
        var rest = self
        while let first = rest.first {
            if first == 0x20 || first == 0x09 {
                rest = rest.dropFirst()
            } else if rest.starts(with: [0xC2, 0xA0]) {
                rest = rest.dropFirst(2)
            } else if rest.starts(with: [0xE2, 0x80, 0xAF]) {
                rest = rest.dropFirst(3)
            } else {
                break
            }
        }
        return rest
    }

    /// Whether it begins with what is counted, as a word of its own.
    var startsWithUnit: Bool {
        let word = prefix { $0 > 0x40 || $0 == UInt8(ascii: "%") }
        return Placeholder.units.contains { word.count == $0.count && word.startsLike($0) }
    }

    /// Whether it begins with a dash: a long one, or a short one with a blank behind it.
    fileprivate var startsWithDash: Bool {
        if starts(with: [UInt8(ascii: "-"), 0x20]) { return true }
        return first == 0xE2 && starts(with: [0xE2, 0x80]) && (0x90...0x95).contains(dropFirst(2).first ?? 0)
    }

    /// Without the signs at its beginning, and without pictures and arrows that people put before an item.
    fileprivate var withoutBullet: Self {
        let rest = withoutLeadingSigns
        guard let first = rest.first, first == 0xE2 || first >= 0xF0 else { return rest }
        let picture = rest.prefix { $0 >= 0x80 }
        let behind = rest[picture.endIndex...]
        return behind.first == 0x20 ? behind.withoutLeadingSigns : rest
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

    var isASCIILetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
