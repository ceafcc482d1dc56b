package import CasebookBytes
import CasebookModel

/// What stands in a file as long as nobody has written what belongs there.
public enum Placeholder {
    /// What templates put where a value must be.
    package static let mark = "…"

    /// Whether an address is one that the template of a book has.
    package static func isTemplateAddress(_ text: String) -> Bool {
        text.withBytes { bytes in
            var rest = bytes[...]
            while let point = rest.firstIndex(of: UInt8(ascii: ".")) {
                let host = bytes[..<point]
                rest = bytes[(point + 1)...]
                if rest.starts(with: "example".utf8),
                    templateHosts.contains(where: { host.suffix($0.count).elementsEqual($0) })
                {
                    return true
                }
            }
            return false
        }
    }

    private static let templateHosts = ["ihre-einrichtung", "your-organisation"].map { Array($0.utf8) }

    /// Where a text stands: what is an ordinary name of a phase is no story.
    public enum Place: Sendable {
        /// A name, or a few words.
        case line
        /// Sentences.
        case prose
        /// The headline of a case or an outcome.
        case headline
        /// What is counted; people put it into brackets.
        case unit
    }

    /// The first part of a text that is no content: an ellipsis, a note to oneself, a hint of a template or a program, a gap for
    /// a figure, or something in brackets that is to be filled in; `nil` if there is none.
    public static func part(of text: String, in place: Place = .line) -> String? {
        part(of: text, TextSigns(of: text), in: place)
    }

    /// The same for a text of which somebody knows what it has at all.
    package static func part(of text: String, _ signs: TextSigns, in place: Place) -> String? {
        var plain = signs.contains(.beyondASCII) ? plain(text) : nil
        if signs.contains(.ampersand), let spelled = withoutReferences(plain ?? text) { plain = spelled }
        let shown = plain ?? text
        // "&#8203;" and "&nbsp;" are left by a program that shows nothing.
        if signs.contains(.ampersand), showsNoLetter(shown) { return text }
        let part = shown.withBytes { bytes -> String? in
            if isWhole(bytes[...], in: place) || startsWithMark(bytes[...], isStart: true) { return bytes[...].excerpt }
            if plain != nil || signs.contains(.question), isAnswered(bytes[...]) { return bytes[...].excerpt }
            if signs.contains(.lineEnd), bytes.contains(0x0A), let line = firstLine(of: bytes) { return line.excerpt }
            if signs.contains(.bar), let cell = firstCell(of: bytes) { return cell.excerpt }
            if mayHoldPhrase(bytes), let phrase = phrase(in: bytes) { return phrase.excerpt }
            if let sentence = lastSentence(of: bytes) { return sentence.excerpt }
            if plain != nil || signs.contains(.bracket), let note = bracketedNote(in: bytes) { return note }
            return signs.contains(.beyondASCII) ? garbled(in: bytes) : nil
        }
        let found = part ?? (shown.withBytes(mayHoldGap) ? gap(in: shown) : nil)
        if let found { return isNamed(found, in: shown) ? nil : found }
        return signs.contains(.beyondASCII) ? ellipsis(in: shown) : nil
    }

    /// Whether a text that speaks of forms, templates or programs only names what stands there: `Die Felder [Name] und [Ort]`.
    private static func isNamed(_ gap: String, in text: String) -> Bool {
        guard gap.count < text.count, let first = gap.first(where: { $0 != "(" }) else { return false }
        if first == "[" {
            guard PlaceholderWords.blanks.contains(normal(String(gap.dropFirst().dropLast()))) else { return false }
        } else if !"{<$_?#".contains(first) {
            return false
        }
        if isShownLetter(gap, in: text) { return true }
        // What stands in the brackets says nothing of the text around them: `{{Textbaustein}}`.
        return text.replacing(gap, with: " ").split { !$0.isLetter }.contains { word in
            let word = word.lowercased()
            return PlaceholderWords.isOfForms(word)
        }
    }

    /// Whether a name is missing among other words in quotation marks, as in a letter that somebody shows: `Die Mail beginnt mit
    /// „Guten Tag [Name]“.` That a figure is missing in what somebody says is a gap all the same.
    private static func isShownLetter(_ gap: String, in text: String) -> Bool {
        guard normal(gap.filter { $0.isLetter || $0 == " " }).hasSuffix("name"), let range = text.firstRange(of: gap),
            let open = text[..<range.lowerBound].lastIndex(where: { "„“\u{201D}«»\"".contains($0) }),
            let close = text[range.upperBound...].firstIndex(where: { "“\u{201D}«»\"".contains($0) })
        else { return false }
        let isBehindWord = open > text.startIndex && !text[text.index(before: open)].isWhitespace
        let around = text[open..<range.lowerBound] + text[range.upperBound..<close]
        return !isBehindWord && around.contains(where: \.isLetter)
    }

    /// The last sentence of a text, if it is a note: `Danach kam ein Scanner dazu. Rest folgt.`
    private static func lastSentence(of bytes: UnsafeBufferPointer<UInt8>) -> Bytes? {
        let end = bytes.suffix(longest + 8)
        guard end.count > 8 else { return nil }
        var text = end
        while let last = text.last, last <= 0x20 || last.isOne(of: ".!?") { text = text.dropLast() }
        // What somebody says stands in quotation marks.
        guard let last = text.last, last < 0x80, last != UInt8(ascii: "\""), let stop = lastStop(in: text) else {
            return nil
        }
        let sentence = text[(stop + 1)...]
        let core = sentence.withoutSigns
        // "Ob es sich lohnt? Noch offen."
        let isKnown = isKnown(core, text[stop] == UInt8(ascii: "?") ? endingsOfQuestions : endings)
        if isKnown || announcesText(core) { return sentence }
        let whole = bytes[(stop + 1)...]
        if whole.count < 24, isErrorValue(whole) { return sentence }
        return mayBeTelegram(whole, core) && isTelegram(Telegram(whole)) ? sentence : nil
    }

    /// Where the last stop stands that has a blank behind it.
    private static func lastStop(in text: Bytes) -> Int? {
        var index = text.endIndex - 2
        while index >= text.startIndex {
            if text[index + 1] <= 0x20, text[index].isOne(of: ".!?") { return index }
            index -= 1
        }
        return nil
    }

    /// Notes with which nobody ends a text that is finished.
    private static let endings = Set(PlaceholderWords.notes.map(core)).subtracting(
        [
            "n/a", "n.a", "n. a", "k.a", "k. a", "n.v", "n. v", "n.n", "n. n", "xx", "xy", "xyz", "keine angabe",
            "keine angaben", "not specified", "bla bla", "bla bla bla", "blabla", "blah blah", "to do",
            "coming soon", "platzhalter", "placeholder", "max mustermann", "erika mustermann", "test text",
        ])

    /// The same without what answers a question.
    private static let endingsOfQuestions = endings.subtracting([
        "noch offen", "noch zu klären", "zu klären", "noch nicht bekannt", "noch zu prüfen", "wird noch geklärt",
        "muss noch geklärt werden", "kommt noch", "fehlt noch", "folgt noch", "folgt", "pending", "to be clarified",
        "to be confirmed", "to be announced", "to be defined",
    ])

    /// Whether the question of a template stands before what somebody has written: `Was geschah in dieser Phase? Wir zählten.`
    /// A short question may well be an author's own.
    private static func isAnswered(_ text: Bytes) -> Bool {
        let head = text.prefix(longest)
        guard let mark = head.firstIndex(of: UInt8(ascii: "?")) else { return false }
        let core = text[..<mark].withoutSigns
        guard text[(mark + 1)...].contains(where: { $0 > 0x20 }), isKnown(core, questions) else { return false }
        return core.count(where: { $0 == 0x20 }) > 3 || isKnown(text[(mark + 1)...].withoutSigns, known)
    }

    /// The first cell of a table that holds nothing but a note. A dash, and that something is not known, are figures there.
    private static func firstCell(of bytes: UnsafeBufferPointer<UInt8>) -> Bytes? {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "|") || $0 == 0x0A } ?? bytes.count
            let isCell = end < bytes.count && bytes[end] != 0x0A || start > 0 && bytes[start - 1] == UInt8(ascii: "|")
            let cell = bytes[start..<end]
            let core = cell.withoutSigns
            if isCell, !core.isEmpty,
                isKnown(core, cellNotes) || startsWithMark(cell, isStart: true) || isErrorValue(cell)
            {
                return cell
            }
            start = end + 1
        }
        return nil
    }

    private static let cellNotes = known.subtracting(
        [
            "n/a", "n.a", "n. a", "k.a", "k. a", "n.v", "n. v", "n.n", "n. n", "xx", "keine angabe", "keine angaben",
            "not specified",
        ])
        // "Name der Maßnahme" may head a column.
        .filter { !$0.hasPrefix("name d") && !$0.hasPrefix("name of ") }

    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// Whether a whole text is a placeholder: signs alone say nothing, nor does what stands in brackets alone.
    private static func isWhole(_ text: Bytes, in place: Place) -> Bool {
        let core = text.withoutSigns
        guard !core.isEmpty else { return text.count <= longestSigns && !text.isBlank }
        if isKnown(core, wholes) || core.isCrosses || text.isVariable { return true }
        if core.count <= longestOrder, mayBeOrder(core) {
            let words = normal(String(decoding: core, as: UTF8.self))
            if isOrder(words, longest: 7) || announcesItself(words) || refersElsewhere(words) { return true }
        }
        if place != .unit, mayBeTelegram(text, core), isWholeTelegram(Telegram(text)) { return true }
        if place == .headline, isCopy(text) { return true }
        if announcesPart(core) || isShortQuestion(text) || isErrorValue(text) || isEmptyMarkup(text) { return true }
        if core.count < 3, text.isNumberedEllipsis(core) { return true }
        if place == .prose || place == .headline, core.count <= longestSigns {
            if isOneLetter(core) || place == .prose && isNoAnswer(text, core) { return true }
            let words = normal(String(decoding: core, as: UTF8.self))
            if PlaceholderWords.noStory.contains(words) || PlaceholderWords.moreNoStory.contains(words) { return true }
        }
        return isFilledIn(text, in: place)
    }

    /// Whether everything stands in one pair of brackets and says what is to be filled in. Units stand in brackets too.
    private static func isFilledIn(_ text: Bytes, in place: Place) -> Bool {
        guard let inner = text.bracketed else { return false }
        if inner.first == UInt8(ascii: "{") { return true }
        let words = normal(String(decoding: inner.withoutSigns, as: UTF8.self))
        if isNote(words) || PlaceholderWords.pictures.contains(words) { return true }
        return place != .unit && words.contains(" ") && !PlaceholderWords.asides.contains(where: words.hasSuffix)
    }

    /// Whether what stands in brackets is a note or names what belongs there.
    private static func isNote(_ words: String) -> Bool {
        if known.contains(words) || PlaceholderWords.blanks.contains(words) { return true }
        if words.hasSuffix("name"), !words.contains(" ") { return true }
        if words.hasPrefix("bitte ") || words.hasPrefix("please ") {
            return words.split(separator: " ").dropFirst().contains { word in
                PlaceholderWords.orders.contains(String(word.filter { $0.isLetter || $0 == "-" }))
            }
        }
        return PlaceholderWords.beginnings.contains(where: words.hasPrefix)
            && !PlaceholderWords.asides.contains(where: words.hasSuffix)
    }

    /// More bytes than a sentence has that asks for a text or announces one.
    private static let longestOrder = 120

    /// Who draws a line or a frame of signs means more than that something is missing.
    private static let longestSigns = 24

    /// The first line that is one. A note that is one word of a sentence may begin a line; so it counts only between blank
    /// lines, or as an item of a list.
    private static func firstLine(of bytes: UnsafeBufferPointer<UInt8>) -> Bytes? {
        var start = 0
        var isBehindBlank = true
        while start <= bytes.count {
            let end = lineEnd(in: bytes, from: start)
            let line = bytes[start..<end]
            let number = line.drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
            let isNumbered =
                !number.isEmpty && number.endIndex < line.endIndex && bytes[number.endIndex].isOne(of: ".)")
            let item = isNumbered ? line[(number.endIndex + 1)...] : line
            let isItem = isNumbered || line.first { $0 > 0x20 }.map { $0.isOne(of: "-*+>#") } ?? false
            let isAlone =
                isBehindBlank && (end == bytes.count || bytes[(end + 1)..<lineEnd(in: bytes, from: end + 1)].isBlank)
            if isLine(item, isBlock: isItem || isAlone) || startsWithMark(item, isStart: isItem || isBehindBlank) {
                return line
            }
            isBehindBlank = line.isBlank
            start = end + 1
        }
        return nil
    }

    /// Where a line ends that begins at an index.
    private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        return bytes.firstIndex(from: start) {
            $0.equal(0x0A)
        } passes: {
            $0 == 0x0A
        }
    }

    /// Whether a line of a text is one. A line of dashes may stand in a text, an ellipsis may not.
    private static func isLine(_ text: Bytes, isBlock: Bool) -> Bool {
        let core = text.withoutSigns
        guard !core.isEmpty else {
            return !text.isBlank && String(decoding: text, as: UTF8.self).allSatisfy { ".…? \r\t".contains($0) }
        }
        return isKnown(core, isBlock ? known : questions) || isBlock && announcesText(core)
    }

    private static func isKnown(_ core: Bytes, _ known: Set<String>) -> Bool {
        if core.beginsLorem { return true }
        guard core.count <= longest, outlines[outline(of: core)] || core.hasWideBlank else { return false }
        return known.contains(normal(String(decoding: core, as: UTF8.self)))
    }

    /// The first note in brackets: `[bitte ergänzen]`, `{{company}}`. A link has its address behind its brackets.
    private static func bracketedNote(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        var code = CodeScan()
        while let open = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }) {
            index = open + 1
            let rest = bytes[index...].prefix(noteLength)
            if bytes[open] == UInt8(ascii: "{") {
                guard rest.first == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")),
                    close - index > 1,
                    bytes[(index + 1)..<close].isName, !code.isCode(at: open, in: bytes)
                else { continue }
                return String(decoding: bytes[open...].prefix(close + 2 - open), as: UTF8.self)
            }
            guard let close = rest.firstIndex(of: UInt8(ascii: "]")),
                close + 1 == bytes.count || !"([:".utf8.contains(bytes[close + 1]),
                !isPartOfPattern(open, close, in: bytes)
            else { continue }
            let inner = normal(String(decoding: bytes[index..<close].withoutSigns, as: UTF8.self))
            if isMargin(inner, from: open, to: close, in: bytes) || isNote(inner)
                || close > index && isDoubt(in: bytes[index..<close])
            {
                return String(decoding: bytes[open...close], as: UTF8.self)
            }
        }
        return nil
    }

    /// Whether square brackets end as a doubt or an order does, and hold one: `[Quelle?]`, `[??]`, `[prüfen!]`.
    private static func isDoubt(in inner: Bytes) -> Bool {
        guard let last = inner.last, last.isOne(of: "?!") || inner.count < 24 && last == UInt8(ascii: "n") else {
            return false
        }
        let text = String(decoding: inner, as: UTF8.self)[...]
        return isQuestionMarks(text) ? text.count > 1 : isDoubt(text)
    }

    /// Whether brackets are joined to something else, as in the name of a file: `[Kunde]_[Datum].pdf`.
    private static func isPartOfPattern(_ open: Int, _ close: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func joins(_ sign: Int, _ beyond: Int) -> Bool {
            guard bytes.indices.contains(sign), "_-/.".utf8.contains(bytes[sign]), bytes.indices.contains(beyond) else {
                return false
            }
            return bytes[beyond].isASCIILetterOrDigit || "[]{}".utf8.contains(bytes[beyond])
        }
        return joins(open - 1, open - 2) || joins(close + 1, close + 2)
    }

    /// As many bytes as a note in brackets may have.
    private static let noteLength = 80

    /// Small letters and single blanks.
    static func normal(_ text: String) -> String {
        normalByBytes(text) ?? normalByCharacters(text)
    }

    static func normalByCharacters(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same of a text of ASCII, letters of Western Europe, dashes and quotation marks, as nearly all are; `nil` of any other.
    /// By characters, making small letters of what templates say took 15 ms of each run (measured).
    static func normalByBytes(_ text: String) -> String? {
        text.withBytes { bytes in
            var normal: [UInt8] = []
            normal.reserveCapacity(bytes.count)
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case 0x20, 0x09...0x0D: if normal.last != 0x20, !normal.isEmpty { normal.append(0x20) }
                case ..<0x80: normal.append(byte.lowercase)
                // U+00C0 to U+00FF. Capital letters are U+00C0 to U+00DE but for the sign of multiplication.
                case 0xC3:
                    let letter = bytes[index]
                    normal += [byte, letter < 0x9F && letter != 0x97 ? letter | 0x20 : letter]
                    index += 1
                // U+2010 to U+2027.
                case 0xE2 where bytes[index] == 0x80 && (0x90...0xA7).contains(bytes[index + 1]):
                    normal += [byte, bytes[index], bytes[index + 1]]
                    index += 2
                default: return nil
                }
            }
            if normal.last == 0x20 { normal.removeLast() }
            return String(decoding: normal, as: UTF8.self)
        }
    }

    private static func core(_ text: String) -> String {
        normal(text.withBytes { String(decoding: $0[...].withoutSigns, as: UTF8.self) })
    }

    private static let questions = Set(PlaceholderWords.hints.map(core))
    private static let known = questions.union(PlaceholderWords.notes.map(core))
    private static let wholes = known.union(PlaceholderWords.wholes.map(core))

    /// The outlines of what is known. Nearly every other text has another, and need not be read.
    private static let outlines: [Bool] = {
        var outlines = [Bool](repeating: false, count: 1 << 16)
        for text in wholes {
            outlines[text.withBytes { outline(of: $0[...]) }] = true
        }
        return outlines
    }()

    /// A number below 65,536 from the length, the first letters and the last.
    private static func outline(of core: Bytes) -> Int {
        guard let first = core.first, let last = core.last else { return 0 }
        let second = core.dropFirst().first ?? 0
        let letters = (Int(first.lowercase) &* 131 &+ Int(second & 0x1F)) &* 131 &+ Int(last.lowercase)
        return (letters &* 31 &+ core.count &* 7) & 0xFFFF
    }

    /// More bytes than what is known can have, with more than one blank between its words.
    private static let longest = (known.map(\.utf8.count).max() ?? 0) + 20
}

extension Placeholder.Bytes {
    /// Whether blanks stand together, or one that is no space.
    fileprivate var hasWideBlank: Bool {
        var wasBlank = false
        for byte in self {
            if byte == 0x20 && wasBlank || byte < 0x20 { return true }
            wasBlank = byte == 0x20
        }
        return false
    }

    /// Whether it begins as the best known of all placeholders does.
    fileprivate var beginsLorem: Bool {
        count >= 11 && first?.lowercase == UInt8(ascii: "l")
            && prefix(11).elementsEqual("lorem ipsum".utf8) { $0.lowercase == $1 }
            && (count == 11 || dropFirst(11).starts(with: " dolor".utf8))
    }

    /// Whether it may name what is to be filled in; what has brackets or calls of its own is code.
    fileprivate var isName: Bool {
        allSatisfy { !"(){}<>[]=|".utf8.contains($0) }
    }

    /// Whether there are nothing but crosses, as many as somebody liked.
    fileprivate var isCrosses: Bool { (2...24).contains(count) && allSatisfy { $0.lowercase == UInt8(ascii: "x") } }

    /// The beginning, as long as one may quote it, without half a character.
    var excerpt: String {
        var piece = prefix(80)
        if piece.endIndex < endIndex {
            while let last = piece.last, last & 0xC0 == 0x80 { piece = piece.dropLast() }
            if let last = piece.last, last >= 0xC0 { piece = piece.dropLast() }
        }
        return String(decoding: piece, as: UTF8.self)
    }

    fileprivate var isBlank: Bool { !contains { $0 > 0x20 } }

    /// Whether it is the number of an item with an ellipsis behind it: `1. …`
    fileprivate func isNumberedEllipsis(_ core: Self) -> Bool {
        core.allSatisfy { (0x30...0x39).contains($0) } && core.endIndex < endIndex
            && self[core.endIndex].isOne(of: ".)")
            && [[0xE2, 0x80, 0xA6], [0x2E, 0x2E, 0x2E]].contains {
                self[core.endIndex...].filter { $0 > 0x20 }.suffix(3) == $0
            }
    }

    /// Whether it is nothing but a name that a program should have replaced: `$TITLE`, `%TITLE%`.
    fileprivate var isVariable: Bool {
        guard let first, first == UInt8(ascii: "$") || first == UInt8(ascii: "%"), (4...40).contains(count) else {
            return false
        }
        let name = dropFirst()
        if first == UInt8(ascii: "%"), name.last != first { return false }
        return (first == UInt8(ascii: "%") ? name.dropLast() : name).allSatisfy {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "_")
        }
    }

    /// The text without the signs and blanks before it.
    var withoutLeadingSigns: Self {
        var core = self
        while let length = core.signLength(at: core.startIndex) { core = core.dropFirst(length) }
        return core
    }

    /// The text without the signs and blanks around it: marks of lists and emphasis, quotation marks, brackets, stops, dashes.
    var withoutSigns: Self {
        var core = withoutLeadingSigns
        while let last = core.last {
            // The last byte of a sign of one to three.
            let lengths = last < 0x80 ? 1...1 : 2...3
            let starts = lengths.lazy.map { core.endIndex - $0 }
            guard
                let start = starts.first(where: {
                    $0 >= core.startIndex && core.signLength(at: $0) == core.endIndex - $0
                })
            else { break }
            core = core[..<start]
        }
        return core
    }

    /// How many bytes the sign at an index has; `nil` if there is none. `%`, `$` and `‰` are units.
    private func signLength(at index: Int) -> Int? {
        guard index < endIndex else { return nil }
        switch self[index] {
        case UInt8(ascii: "%"), UInt8(ascii: "$"): return nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            return nil
        case 0..<0x80: return 1
        // Quotation marks of France, the no-break space, and the marks that Spanish begins with.
        case 0xC2 where index + 1 < endIndex && [0xA0, 0xA1, 0xAB, 0xB7, 0xBB, 0xBF].contains(self[index + 1]): return 2
        // Dashes, quotation marks, bullets and the ellipsis (U+2010 to U+2027), and small marks of France.
        case 0xE2
        where index + 2 < endIndex && self[index + 1] == 0x80
            && ((0x90...0xA7).contains(self[index + 2]) || [0xAF, 0xB9, 0xBA].contains(self[index + 2])):
            return 3
        // Quotation marks of Japan.
        case 0xE3 where index + 2 < endIndex && self[index + 1] == 0x80 && (0x88...0x91).contains(self[index + 2]):
            return 3
        default: return nil
        }
    }

    /// What stands between brackets if everything does: `[Text]`, `<Text>`, `{Text}`, `{{text}}` with its inner pair. An
    /// address between `<` and `>` is a link, and attributes make HTML of it, which others refuse.
    fileprivate var bracketed: Self? {
        guard let start = firstIndex(where: { $0 > 0x20 }), let end = lastIndex(where: { $0 > 0x20 }), start < end
        else {
            return nil
        }
        let inner = self[(start + 1)..<end]
        let isOne =
            switch (self[start], self[end]) {
            case (UInt8(ascii: "["), UInt8(ascii: "]")): !inner.contains { "[]".utf8.contains($0) }
            case (UInt8(ascii: "{"), UInt8(ascii: "}")):
                inner.drop { $0 == UInt8(ascii: "{") }.prefix { $0 != UInt8(ascii: "}") }.isName
                    && inner.count(where: { $0 == UInt8(ascii: "}") }) < 2
            case (UInt8(ascii: "<"), UInt8(ascii: ">")):
                inner.count > 2 && !inner.contains { "<>:@/=".utf8.contains($0) }
            default: false
            }
        return isOne ? inner : nil
    }
}

extension UInt8 {
    var lowercase: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
