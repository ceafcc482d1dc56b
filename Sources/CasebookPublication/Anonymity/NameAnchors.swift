/// The most telling word of each name, by up to eight letters of it: a text in whose letters none of them stands says no name,
/// and nearly no text does. Looking for them takes one pass over the bytes, without noting words.
struct NameAnchors: Sendable {
    /// Up to eight letters as one number, the last one highest, and which of its bytes count.
    private struct Anchor: Sendable {
        let letters: UInt64
        let count: Int
        /// Which name it is of.
        let name: Int
        let kind: Kind

        /// Where it may stand.
        enum Kind { case word, wholeName, address }

        init(_ word: [UInt8], of name: Int, _ kind: Kind) {
            count = min(word.count, 8)
            letters = word.prefix(8).reduce(0) { $0 >> 8 | UInt64($1) << 56 }
            self.name = name
            self.kind = kind
        }

        @inline(__always)
        func ends(_ stream: UInt64) -> Bool { (stream ^ letters) >> UInt64(64 - 8 * count) == 0 }

        /// A letter of it, by its place.
        subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> UInt64(8 * (8 - count + index))) }
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

    private var long = Table(byLast: 5)
    /// Those of three or four letters.
    private var short = Table(byLast: 3)
    /// How the words begin that a name has before its anchor, by two letters.
    private var heads: [[(UInt8, UInt8)]] = []
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
        for letters in joined { add(Anchor(letters, of: -1, .address)) }
        long.finish()
        short.finish()
        reach = 2 * (forms.map { $0.words.reduce(0) { $0 + $1.letters.count } }.max() ?? 0) + 128
    }

    private mutating func add(_ form: NameForm, _ number: Int, _ telling: inout TellingWords) {
        heads.append([])
        if form.isExact {
            let anchors = Self.anchors(ofFull: form)
            guard anchors.allSatisfy({ $0.count >= 3 }) else { return everywhere.append(number) }
            for anchor in anchors { add(Anchor(anchor, of: number, .wholeName)) }
        } else if let place = telling.longest(of: form), form.words[place].letters.count >= 3 {
            add(Anchor(form.words[place].letters, of: number, .word))
            heads[number] = form.words[..<place].filter { !$0.isJoin }.map {
                ($0.letters[0], $0.letters.count > 1 ? $0.letters[1] : 0)
            }
        } else {
            everywhere.append(number)
        }
    }

    private mutating func add(_ anchor: Anchor) {
        if anchor.count < 5 { short.add(anchor) } else { long.add(anchor) }
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
            if let found = long.candidates(letters), isAny(found, letters, bytes, place, isWanted) {
                return !isThere(place)
            }
            if hasShort, let found = short.candidates(letters), isAny(found, letters, bytes, place, isWanted) {
                return !isThere(place)
            }
            return true
        }
    }

    private func isAny(
        _ anchors: [Anchor], _ letters: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int,
        _ isWanted: (Int) -> Bool
    ) -> Bool {
        anchors.contains { $0.ends(letters) && isWanted($0.name) && mayStand($0, endingAt: place, in: bytes) }
    }

    /// Whether the letters of an anchor may be a word of its name where they stand, as far as bytes alone tell: "miteinander" and
    /// "in einer" hold many letters of other words. What is spelled in other ways may be anything.
    private func mayStand(_ anchor: Anchor, endingAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let last = Self.piece(of: anchor, anchor.count, endingAt: place, in: bytes)
        if last == anchor.count {
            return anchor.kind == .address || !isInside(place + 1 - last, anchor, bytes)
        }
        var index = place - last
        guard anchor.kind == .word, index > 0, Self.isGap(bytes[index]) else { return true }
        while index > 0, Self.isGap(bytes[index]) { index -= 1 }
        let before = Self.piece(of: anchor, anchor.count - last, endingAt: index, in: bytes)
        if last + before < anchor.count, index >= before, !Self.isGap(bytes[index - before]) { return true }
        // Blanks part words into single letters, or into long pieces.
        return before == 0 || before == 1 && last == 1 || before > 3 && (last > 3 || anchor.count == 8)
    }

    /// How many of the first letters of an anchor stand next to each other, and end at a place.
    @inline(__always)
    private static func piece(
        of anchor: Anchor, _ count: Int, endingAt place: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var length = 0
        while length < count, place >= length, isASCIILetter(bytes[place - length]),
            bytes[place - length] | 0x20 == anchor[count - length - 1]
        {
            length += 1
        }
        return length
    }

    /// Whether letters go on with a word that begins as no word before them in the name does.
    private func isInside(_ start: Int, _ anchor: Anchor, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start > 0, Self.isSmall(bytes[start]), Self.isASCIILetter(bytes[start - 1]) else { return false }
        var begin = start - 1
        while begin > 0, Self.isSmall(bytes[begin]), Self.isASCIILetter(bytes[begin - 1]) { begin -= 1 }
        if begin > 0, Self.mayGoOn(before: begin, bytes) { return false }
        let (first, second) = (bytes[begin] | 0x20, bytes[begin + 1] | 0x20)
        return !heads[anchor.name].contains { head in
            head.0 == first && (head.1 == second || head.1 == 0 || second == UInt8(ascii: "e"))
        }
    }

    /// Whether a byte parts words, and is no hyphen.
    private static func isGap(_ byte: UInt8) -> Bool {
        if byte <= UInt8(ascii: " ") { return byte > 8 }
        return byte < 0x80 && !isASCIILetter(byte) && !"0123456789-_*~\\".utf8.contains(byte)
    }

    private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }

    /// Whether a word may begin further ahead: before letters beyond ASCII, signs that are not shown, and hyphens, also those at
    /// the end of a line.
    private static func mayGoOn(before start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start - 1
        let byte = bytes[index]
        if byte >= 0x80 || byte < 9 || isASCIILetter(byte) || "*~\\".utf8.contains(byte) { return true }
        while index > 0, bytes[index] <= UInt8(ascii: " ") { index -= 1 }
        return bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
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
        byte == 0xC3 || isASCIILetter(byte) || (0x30...0x39).contains(byte)
    }
}

/// Which words of names are hardly anything but names: the same few words make all forms of a name.
private struct TellingWords {
    private var known: [[UInt8]: Bool] = [:]

    /// The longest word of a name that is hardly anything else, unless it is so short that it stands inside of many; otherwise
    /// the longest of all. Figures stand in any text.
    ///
    /// - Returns: the place of the word; `nil` if there are only single letters.
    mutating func longest(of form: NameForm) -> Int? {
        let words = form.words.indices.filter { !form.words[$0].isJoin && !form.words[$0].isInitial }
            .map { (place: $0, letters: form.words[$0].letters) }.sorted { $0.letters.count > $1.letters.count }
        let spelled = words.filter { $0.letters.count > 2 && $0.letters.contains { $0 > UInt8(ascii: "9") } }
        let best = spelled.first { $0.letters.count > 3 && tells($0.letters) } ?? spelled.first ?? words.first
        return best?.place
    }

    private mutating func tells(_ word: [UInt8]) -> Bool {
        if let tells = known[word] { return tells }
        let tells = !CommonWords.classOf(String(decoding: word, as: UTF8.self)).isCommon
        known[word] = tells
        return tells
    }
}
