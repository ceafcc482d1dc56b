/// The most telling word of each name, by up to eight letters of it: a text in whose letters none of them stands says no name,
/// and nearly no text does. Looking for them takes one pass over the bytes, without noting words.
struct NameAnchors: Sendable {
    /// The anchors that go by as many of their last letters as tell them from nearly everything.
    private struct Table: Sendable {
        /// The last letters of a text that are the key.
        let mask: UInt64
        private(set) var anchors: [UInt64: [NameAnchor]] = [:]

        init(byLast count: UInt64) { mask = ~0 << (64 - 8 * count) }

        mutating func add(_ anchor: NameAnchor) { anchors[anchor.letters & mask, default: []].append(anchor) }
    }

    /// Fewer letters stand in every text.
    private static let shortest = 3

    private var long = Table(byLast: 5)
    /// Those of three or four letters.
    private var short = Table(byLast: 3)
    /// Those of two: only single letters are told apart by so few.
    private var pairs = Table(byLast: 2)
    /// The keys of all tables.
    private var keys = LetterFilter(of: [])
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
        keys = LetterFilter(of: [long, short, pairs].flatMap(\.anchors.keys))
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
        let (long, short, pair) = (long.mask, short.mask, pairs.mask)
        return keys.withLook { keys in
            !FoldedText.visitLetters(of: bytes) { letters, place, isInside in
                // Nearly no letter ends an anchor. Initials stand on their own.
                guard
                    keys.mayContain(letters & long) || keys.mayContain(letters & short)
                        || !isInside && keys.mayContain(letters & pair)
                else { return true }
                return !(isAnyThere(letters, bytes, place, isWanted) && isThere(place))
            }
        }
    }

    /// Whether any wanted name has its anchor where a letter is.
    @inline(never)
    private func isAnyThere(
        _ letters: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ isWanted: (Int) -> Bool
    ) -> Bool {
        func isAny(of table: Table) -> Bool {
            let key = letters & table.mask
            guard keys.mayContain(key), let anchors = table.anchors[key] else { return false }
            return anchors.contains {
                $0.ends(letters) && isWanted($0.name) && $0.mayStand(endingAt: place, in: bytes)
            }
        }
        return isAny(of: long) || isAny(of: short) || isAny(of: pairs)
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
        var (telling, spelled, any): (Int?, Int?, Int?) = (nil, nil, nil)
        for (place, word) in form.words.enumerated() where !word.isJoin && !word.isInitial {
            func isLonger(than other: Int?) -> Bool {
                other.map { word.letters.count > form.words[$0].letters.count } ?? true
            }
            if isLonger(than: any) { any = place }
            guard word.letters.count > 2, word.letters.contains(where: { $0 > UInt8(ascii: "9") }) else { continue }
            if isLonger(than: spelled) { spelled = place }
            if isLonger(than: telling), tells(word.letters) { telling = place }
        }
        return telling ?? spelled ?? any
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
