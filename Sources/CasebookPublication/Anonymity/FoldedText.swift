import CasebookBytes

/// A text as words that can be compared, whatever its case, umlauts, hyphens and invisible characters: its letters without any
/// gap, and where the words begin and end among them.
///
/// ä, ae and a are one letter, since names are written in all three ways. Texts of a whole book are folded, so the usual bytes
/// are looked up, not decoded.
struct FoldedText: Sendable {
    /// What stands between a word and the one before it.
    enum Gap: UInt8, Sendable, Comparable {
        /// Nothing: a capital behind a small letter, or a digit beside a letter.
        case none
        case hyphen, apostrophe, space, quote
        /// A sign that joins names: `&`, `+`.
        case join
        case comma, colon, mark, sentence

        static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
    }

    /// A word, by its place among the letters.
    struct Word: Sendable {
        var start: Int
        var end: Int
        /// What stands before it.
        let gap: Gap
        /// Whether it began with a capital.
        let isCapital: Bool
        /// Whether it has capitals only.
        let isAllCapital: Bool
        /// Whether a quotation mark stands before it, or behind it.
        let isQuoted: Bool
        let isDigits: Bool
        /// Whether a line begins with it.
        let isOnNewLine: Bool
        /// The bytes of the text from which it was folded.
        let source: Range<Int>
    }

    private(set) var letters: [UInt8] = []
    private(set) var words: [Word] = []
    /// What stands behind the last word.
    private(set) var lastGap = Gap.none

    init(_ text: String) {
        self = text.withBytes { FoldedText($0) }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        letters.reserveCapacity(bytes.count)
        words.reserveCapacity(bytes.count / 6)
        var folder = Folder()
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            // Most bytes of a text go on with a word, and change nothing else.
            if folder.isInSmallLetters, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z"), byte != UInt8(ascii: "e")
            {
                letters.append(byte)
                index += 1
                continue
            }
            folder.position = index
            if byte == 0x0A { folder.startLine() }
            if byte < 0x80 {
                folder.add(Self.ascii[Int(byte)], to: &self)
                index += 1
            } else if byte == 0xC3, index + 1 < bytes.count {
                folder.add(Self.latin[Int(bytes[index + 1] & 0x3F)], to: &self)
                index += 2
            } else {
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                let end = min(index + length, bytes.count)
                let isCircled = Self.isCircled(bytes, before: index)
                for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars {
                    switch LetterFolding(scalar, isBehindCircle: isCircled) {
                    case .nothing: break
                    case .gap(let gap): folder.pause(gap, &self)
                    case .letters(let letters, let isCapital, let isDigit):
                        folder.add(letters, isCapital: isCapital, isDigit: isDigit, to: &self)
                    }
                }
                index = end
            }
        }
        folder.position = bytes.count
        folder.finish(&self)
        lastGap = folder.gap
    }

    /// Whether an e behind a letter is the second one of a spelled-out umlaut, which is left out; behind another vowel (`neue`)
    /// it is none.
    ///
    /// - Parameters:
    ///   - letter: the letter before the e; 0 where a word begins.
    ///   - before: the one before that.
    @inline(__always)
    static func isSpelledUmlaut(_ letter: UInt8, behind before: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "o"): true
        case UInt8(ascii: "u"):
            before != UInt8(ascii: "a") && before != UInt8(ascii: "e") && before != UInt8(ascii: "o")
        default: false
        }
    }

    /// Whether a letter in a circle stands before a place in a text (U+24B6 to U+24E9).
    @inline(__always)
    static func isCircled(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        guard index >= 3, bytes[index - 3] == 0xE2 else { return false }
        switch bytes[index - 2] {
        case 0x92: return bytes[index - 1] >= 0xB6
        case 0x93: return bytes[index - 1] <= 0xA9
        default: return false
        }
    }

    /// The letters of a word.
    func letters(of index: Int) -> ArraySlice<UInt8> { letters[words[index].start..<words[index].end] }

    /// Words as they stood in the text from which they were folded, in one line.
    func original(_ words: ClosedRange<Int>, in text: String) -> String {
        let bytes = self.words[words.lowerBound].source.lowerBound..<self.words[words.upperBound].source.upperBound
        return String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A word as a text, together with what follows it without a gap: `GmbH` is one word.
    func spelling(at index: Int) -> String {
        guard words.indices.contains(index) else { return "" }
        var end = index
        while end + 1 < words.count, words[end + 1].gap == .none { end += 1 }
        return String(decoding: letters[words[index].start..<words[end].end], as: UTF8.self)
    }

    /// The words as texts, those without a gap between them as one.
    var spellings: [String] { words.indices.filter { words[$0].gap != .none || $0 == 0 }.map(spelling) }

    /// What a byte or a letter of Latin-1 is.
    enum Sign {
        case letter(UInt8), capital(UInt8), digit(UInt8), double(UInt8, UInt8)
        case gap(Gap)
        case nothing
    }

    static let ascii: [Sign] = (0..<0x80 as Range<UInt8>).map { byte in
        switch byte {
        case 0x30...0x39: .digit(byte)
        case 0x41...0x5A: .capital(byte | 0x20)
        case 0x61...0x7A: .letter(byte)
        case UInt8(ascii: "-"), UInt8(ascii: "_"): .gap(.hyphen)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .gap(.apostrophe)
        case UInt8(ascii: "\""): .gap(.quote)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): .gap(.sentence)
        // What only sets letters off shows nothing itself.
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "\\"), 0...8, 0x0E...0x1F: .nothing
        case 0x09...0x0D, 0x20: .gap(.space)
        case UInt8(ascii: "&"), UInt8(ascii: "+"): .gap(.join)
        case UInt8(ascii: ","): .gap(.comma)
        case UInt8(ascii: ":"): .gap(.colon)
        default: .gap(.mark)
        }
    }

    static let latin: [Sign] = (0xC0..<0x100 as Range<UInt32>).map { value in
        guard let scalar = Unicode.Scalar(value) else { return .gap(.mark) }
        switch LetterFolding(scalar) {
        case .letters(let letters, let isCapital, _):
            if letters.count == 2 { return .double(letters[0], letters[1]) }
            return isCapital ? .capital(letters[0]) : .letter(letters[0])
        case .nothing: return .nothing
        case .gap(let gap): return .gap(gap)
        }
    }

    /// Puts letters together to words.
    private struct Folder {
        /// Where in the text it is.
        var position = 0
        private var source = 0
        private var start = -1
        private var isCapital = false
        private var wasSmall = false
        private var hasSmall = false
        private var wasDigit = false
        private var isQuoted = false
        private var before = Gap.space
        private(set) var gap = Gap.space
        private var hasQuote = false
        private var isOnNewLine = false
        private var beginsLine = false

        /// Notes that the next word begins a line.
        mutating func startLine() { beginsLine = true }

        /// Whether the last letter of the open word was a small one.
        @inline(__always)
        var isInSmallLetters: Bool { start >= 0 && wasSmall && !wasDigit }

        @inline(__always)
        mutating func add(_ sign: Sign, to text: inout FoldedText) {
            switch sign {
            case .letter(let letter):
                open(isCapital: false, isDigit: false, &text)
                append(letter, &text)
                wasSmall = true
                hasSmall = true
            case .capital(let letter):
                open(isCapital: true, isDigit: false, &text)
                append(letter, &text)
                wasSmall = false
            case .digit(let digit):
                open(isCapital: false, isDigit: true, &text)
                text.letters.append(digit)
            case .double(let one, let other):
                open(isCapital: false, isDigit: false, &text)
                text.letters.append(one)
                text.letters.append(other)
                wasSmall = true
                hasSmall = true
            case .gap(let gap): pause(gap, &text)
            case .nothing: break
            }
        }

        mutating func add(_ letters: [UInt8], isCapital: Bool, isDigit: Bool, to text: inout FoldedText) {
            open(isCapital: isCapital, isDigit: isDigit, &text)
            for letter in letters { append(letter, &text) }
            wasSmall = !isCapital
            hasSmall = hasSmall || !isCapital
        }

        @inline(__always)
        private mutating func open(isCapital capital: Bool, isDigit: Bool, _ text: inout FoldedText) {
            if start >= 0 {
                guard isDigit != wasDigit || capital && wasSmall else { return }
                close(&text)
                gap = .none
                hasQuote = false
            }
            start = text.letters.count
            source = position
            isCapital = capital
            isQuoted = hasQuote
            isOnNewLine = beginsLine
            beginsLine = false
            before = gap
            wasDigit = isDigit
            wasSmall = false
            hasSmall = false
            gap = .none
            hasQuote = false
        }

        @inline(__always)
        private func append(_ letter: UInt8, _ text: inout FoldedText) {
            if letter == UInt8(ascii: "e") {
                let count = text.letters.count
                let last = count > start ? text.letters[count - 1] : 0
                if FoldedText.isSpelledUmlaut(last, behind: count > start + 1 ? text.letters[count - 2] : 0) { return }
            }
            text.letters.append(letter)
        }

        @inline(__always)
        mutating func pause(_ next: Gap, _ text: inout FoldedText) {
            if start >= 0 {
                close(&text, quoted: next == .quote)
                gap = next
                hasQuote = next == .quote
            } else if gap != .hyphen || next != .space {
                // A hyphen at the end of a line parts a word, as one inside of it does.
                gap = max(gap, next)
                hasQuote = hasQuote || next == .quote
            }
        }

        private mutating func close(_ text: inout FoldedText, quoted: Bool = false) {
            text.words.append(
                Word(
                    start: start, end: text.letters.count, gap: before, isCapital: isCapital,
                    isAllCapital: isCapital && !hasSmall && text.letters.count - start > 2,
                    isQuoted: isQuoted && quoted, isDigits: wasDigit, isOnNewLine: isOnNewLine,
                    source: source..<position))
            start = -1
        }

        mutating func finish(_ text: inout FoldedText) {
            guard start >= 0 else { return }
            close(&text, quoted: false)
            gap = .none
        }
    }
}
