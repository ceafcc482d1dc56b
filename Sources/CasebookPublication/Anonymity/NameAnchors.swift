/// The most telling word of each name, by up to eight letters of it: a text in whose letters none of them stands says no name,
/// and nearly no text does. Looking for them takes one pass over the bytes, without noting words.
struct NameAnchors: Sendable {
    /// The anchors that end in as many letters as tell them from nearly everything.
    private struct Table: Sendable {
        private let shift: UInt64
        private(set) var filter = LetterFilter(of: [])
        private var anchors: [UInt64: [NameAnchor]] = [:]

        /// - Parameter count: how many of the last letters are the key.
        init(byLast count: UInt64) { shift = 64 - 8 * count }

        var isEmpty: Bool { anchors.isEmpty }

        mutating func add(_ anchor: NameAnchor) { anchors[anchor.letters >> shift, default: []].append(anchor) }

        mutating func finish() { filter = LetterFilter(of: anchors.keys) }

        /// The same, for looks that are few.
        func candidates(_ letters: UInt64) -> [NameAnchor]? { filter.withLook { candidates(letters, $0) } }

        /// The anchors that a text's last letters may end in: nearly always `nil`.
        @inline(__always)
        func candidates(_ letters: UInt64, _ look: LetterFilter.Look) -> [NameAnchor]? {
            let key = letters &>> shift
            return look.mayContain(key) ? anchors[key] : nil
        }
    }

    /// Fewer letters stand in every text.
    private static let shortest = 3

    private var long = Table(byLast: 5)
    /// Those of three or four letters.
    private var short = Table(byLast: 3)
    /// Those of two: only single letters are told apart by so few.
    private var pairs = Table(byLast: 2)
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
        for letters in joined { add(NameAnchor(telling.word(in: letters) ?? letters, of: -1, .address)) }
        long.finish()
        short.finish()
        pairs.finish()
        reach = 2 * (forms.map { $0.words.reduce(0) { $0 + $1.letters.count } }.max() ?? 0) + 128
    }

    private mutating func add(_ form: NameForm, _ number: Int, _ telling: inout TellingWords) {
        if form.isExact {
            let anchors = Self.anchors(ofFull: form)
            guard anchors.allSatisfy({ $0.count >= Self.shortest }) else { return everywhere.append(number) }
            for anchor in anchors { add(NameAnchor(anchor, of: number, .wholeName)) }
        } else if let place = telling.longest(of: form), form.words[place].letters.count >= Self.shortest {
            let word = form.words[place].letters
            let before = form.words[..<place].filter { !$0.isJoin }.map(\.letters)
            let next = form.words[(place + 1)...].first { !$0.isJoin }?.letters.first
            let isShort = word.count == 3 && word.allSatisfy(\.isLetter)
            add(NameAnchor(word, of: number, isShort ? .shortWord(before: next) : .word, behind: before))
        } else if form.words.allSatisfy({ $0.isJoin || $0.isInitial }) {
            let letters = form.words.filter(\.isInitial).flatMap(\.letters)
            guard letters.count == 2 else { return everywhere.append(number) }
            for join in [[]] + NameTable.joins {
                add(NameAnchor([letters[0]] + join + [letters[1]], of: number, .initials))
            }
        } else {
            everywhere.append(number)
        }
    }

    private mutating func add(_ anchor: NameAnchor) {
        switch anchor.count {
        case 2: pairs.add(anchor)
        case 3, 4: short.add(anchor)
        default: long.add(anchor)
        }
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
        return long.filter.withLook { longLook in
            short.filter.withLook { shortLook in
                let hasShort = !short.isEmpty
                let hasPairs = !pairs.isEmpty
                var letters: UInt64 = 0
                return !FoldedText.visitLetters(of: bytes) { letter, place in
                    letters = letters &>> 8 | UInt64(letter) &<< 56
                    if let found = long.candidates(letters, longLook),
                        Self.isAny(found, letters, bytes, place, isWanted)
                    {
                        return !isThere(place)
                    }
                    if hasShort, let found = short.candidates(letters, shortLook),
                        Self.isAny(found, letters, bytes, place, isWanted)
                    {
                        return !isThere(place)
                    }
                    guard hasPairs, let found = pairs.candidates(letters) else { return true }
                    return !(Self.isAny(found, letters, bytes, place, isWanted) && isThere(place))
                }
            }
        }
    }

    private static func isAny(
        _ anchors: [NameAnchor], _ letters: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int,
        _ isWanted: (Int) -> Bool
    ) -> Bool {
        anchors.contains { $0.ends(letters) && isWanted($0.name) && $0.mayStand(endingAt: place, in: bytes) }
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
        byte == 0xC3 || byte.isLetter || (0x30...0x39).contains(byte)
    }
}

/// Which words of names are hardly anything but names: the same few words make all forms of a name.
private struct TellingWords {
    private var known: [[UInt8]: Bool] = [:]

    /// The longest word of a name that is hardly anything else; otherwise the longest of all. Figures stand in any text.
    ///
    /// - Returns: the place of the word; `nil` if there are only single letters.
    mutating func longest(of form: NameForm) -> Int? {
        let words = form.words.indices.filter { !form.words[$0].isJoin && !form.words[$0].isInitial }
            .map { (place: $0, letters: form.words[$0].letters) }.sorted { $0.letters.count > $1.letters.count }
        let spelled = words.filter { $0.letters.count > 2 && $0.letters.contains { $0 > UInt8(ascii: "9") } }
        let best = spelled.first { tells($0.letters) } ?? spelled.first ?? words.first
        return best?.place
    }

    /// The longest of the words that letters without gaps hold, if it is hardly anything but a name.
    func word(in letters: [UInt8]) -> [UInt8]? {
        known.lazy.filter { $0.value && $0.key.count > 3 && letters.firstPlace(of: $0.key) != nil }.map(\.key)
            .max { $0.count < $1.count }
    }

    private mutating func tells(_ word: [UInt8]) -> Bool {
        if let tells = known[word] { return tells }
        let tells = !CommonWords.classOf(String(decoding: word, as: UTF8.self)).isCommon
        known[word] = tells
        return tells
    }
}
