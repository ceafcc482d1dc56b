/// The most telling word of each name, by up to eight letters of it: a text in whose letters none of them stands says no name,
/// and nearly no text does. Looking for them takes one pass over the bytes, without noting words.
struct NameAnchors: Sendable {
    /// Up to eight letters as one number, the last one highest, and which of its bytes count.
    private struct Anchor: Sendable {
        let letters: UInt64
        let mask: UInt64
        let name: Int32
        /// How many letters there are, if a word begins with them: what has few stands inside of many words.
        let startLength: Int?
    }

    /// The anchors that end in as many letters as tell them from nearly everything.
    private struct Table: Sendable {
        private let shift: UInt64
        private var filter = LetterFilter(of: [])
        private var anchors: [UInt64: [Anchor]] = [:]

        /// - Parameter count: how many of the last letters are the key.
        init(byLast count: UInt64) { shift = 64 - 8 * count }

        var isEmpty: Bool { anchors.isEmpty }

        mutating func add(_ anchor: Anchor) { anchors[anchor.letters >> shift, default: []].append(anchor) }

        mutating func finish() { filter = LetterFilter(of: anchors.keys) }

        /// The anchors that a text's last letters may end in: nearly always `nil`.
        @inline(__always)
        func candidates(_ letters: UInt64) -> [Anchor]? {
            let key = letters >> shift
            return filter.mayContain(key) ? anchors[key] : nil
        }
    }

    private var long = Table(byLast: 4)
    /// Those of three letters.
    private var short = Table(byLast: 3)
    /// Names of which no word is long enough: for them every text must be read.
    private var everywhere: [Int] = []
    /// How many letters of a text hold the longest name, however it is spelled and whatever stands between its words.
    private var reach = 0

    /// - Parameters:
    ///   - forms: the names, which go by their numbers.
    ///   - joined: more names, as they stand in addresses; they go by no number.
    init(of forms: [NameForm], joined: some Sequence<[UInt8]> = EmptyCollection()) {
        var telling = TellingWords()
        for (number, form) in forms.enumerated() { add(form, number, &telling) }
        for letters in joined { add(letters, of: -1, isStart: false) }
        long.finish()
        short.finish()
        reach = 2 * (forms.map { $0.words.reduce(0) { $0 + $1.letters.count } }.max() ?? 0) + 128
    }

    private mutating func add(_ form: NameForm, _ number: Int, _ telling: inout TellingWords) {
        if form.isExact {
            let anchors = Self.anchors(ofFull: form)
            guard anchors.allSatisfy({ $0.count >= 3 }) else { return everywhere.append(number) }
            for anchor in anchors { add(anchor, of: number, isStart: true) }
        } else if let word = telling.longest(of: form), word.count >= 3 {
            add(word, of: number, isStart: word == form.words[0].letters)
        } else {
            everywhere.append(number)
        }
    }

    private mutating func add(_ word: [UInt8], of number: Int, isStart: Bool) {
        let letters = word.prefix(8)
        let packed = letters.reduce(UInt64(0)) { $0 >> 8 | UInt64($1) << 56 }
        let mask = UInt64.max << UInt64(8 * (8 - letters.count))
        let anchor = Anchor(
            letters: packed, mask: mask, name: Int32(number), startLength: isStart ? letters.count : nil)
        if letters.count == 3 { short.add(anchor) } else { long.add(anchor) }
    }

    /// How a full name begins whose words are those of the language, and stand in any text: with what joins them and without.
    private static func anchors(ofFull form: NameForm) -> [[UInt8]] {
        let words = form.words.map(\.letters)
        let whole = words.flatMap(\.self)
        let unjoined = form.words.filter { !$0.isJoin }.flatMap(\.letters)
        return whole == unjoined ? [whole] : [whole, unjoined]
    }

    /// Whether the letters of a text have the anchor of any wanted name, and the name is there.
    ///
    /// - Parameters:
    ///   - isWanted: whether a name, by its number, is looked for in this text.
    ///   - isThere: asked with the place of the last byte of an anchor, or with `nil` for names that have none and may be anywhere.
    func occur(
        in bytes: UnsafeBufferPointer<UInt8>, where isWanted: (Int) -> Bool = { _ in true },
        _ isThere: (Int?) -> Bool = { _ in true }
    ) -> Bool {
        if everywhere.contains(where: isWanted) { return isThere(nil) }
        let hasShort = !short.isEmpty
        var letters: UInt64 = 0
        return !FoldedText.visitLetters(of: bytes) { letter, place in
            letters = letters >> 8 | UInt64(letter) << 56
            if let found = long.candidates(letters), Self.isAny(found, letters, bytes, place, isWanted) {
                return !isThere(place)
            }
            if hasShort, let found = short.candidates(letters), Self.isAny(found, letters, bytes, place, isWanted) {
                return !isThere(place)
            }
            return true
        }
    }

    private static func isAny(
        _ anchors: [Anchor], _ letters: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int,
        _ isWanted: (Int) -> Bool
    ) -> Bool {
        anchors.contains { anchor in
            anchor.letters == letters & anchor.mask && isWanted(Int(anchor.name))
                && !isInsideWord(anchor, place, bytes)
        }
    }

    /// Whether an anchor that begins words goes on with one here, as far as bytes alone tell: a small letter behind another one.
    private static func isInsideWord(_ anchor: Anchor, _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let count = anchor.startLength, place >= count else { return false }
        let start = place + 1 - count
        // Other spellings have more bytes than letters.
        let isSpelledAlike = (0..<count).allSatisfy {
            bytes[start + $0] | 0x20 == UInt8(truncatingIfNeeded: anchor.letters >> UInt64(8 * (8 - count + $0)))
        }
        return isSpelledAlike && (0x61...0x7A).contains(bytes[start])
            && (0x61...0x7A).contains(bytes[start - 1] | 0x20)
    }

    /// The bytes in which a name lies of which a byte is known, with some more, from blank to blank.
    func surroundings(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        func end(_ start: Int, _ step: Int) -> Int {
            var (index, letters) = (start, 0)
            while bytes.indices.contains(index), letters < reach || bytes[index] > UInt8(ascii: " ") {
                if Self.isLetter(bytes[index]) { letters += 1 }
                index += step
            }
            return index
        }
        return UnsafeBufferPointer(rebasing: bytes[(end(place, -1) + 1)..<end(place, 1)])
    }

    /// Whether a byte begins a letter that names are made of; in other scripts none does, so that more is looked at.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte == 0xC3 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}

/// Which words of names are hardly anything but names: the same few words make all forms of a name.
private struct TellingWords {
    private var known: [[UInt8]: Bool] = [:]

    /// The longest word of a name that is hardly anything else, unless it is so short that it stands inside of many; otherwise
    /// the longest of all. Figures stand in any text.
    mutating func longest(of form: NameForm) -> [UInt8]? {
        let words = form.words.filter { !$0.isJoin && !$0.isInitial }.map(\.letters).sorted { $0.count > $1.count }
        let spelled = words.filter { $0.count > 2 && $0.contains { $0 > UInt8(ascii: "9") } }
        return spelled.first { $0.count > 3 && tells($0) } ?? spelled.first ?? words.first
    }

    private mutating func tells(_ word: [UInt8]) -> Bool {
        if let tells = known[word] { return tells }
        let tells = !CommonWords.classOf(String(decoding: word, as: UTF8.self)).isCommon
        known[word] = tells
        return tells
    }
}
