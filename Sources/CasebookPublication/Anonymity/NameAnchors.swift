/// The most telling word of each name, by up to eight letters of it: a text in whose letters none of them stands says no name,
/// and nearly no text does. Looking for them takes one pass over the bytes, without noting words.
struct NameAnchors: Sendable {
    /// Up to eight letters as one number, the last one highest, and which of its bytes count.
    private struct Anchor: Sendable {
        let letters: UInt64
        let mask: UInt64
        let name: Int32
    }

    /// Fewer letters stand in every text.
    private static let shortest = 4

    private var filter = LetterFilter(of: [])
    /// The anchors by their last four letters.
    private var anchors: [UInt32: [Anchor]] = [:]
    /// Names of which no word is long enough: for them every text must be read.
    private var short: [Int] = []
    /// How many letters of a text hold the longest name, however it is spelled and whatever stands between its words.
    private var reach = 0

    init(of forms: [NameForm]) {
        for (number, form) in forms.enumerated() {
            let words = form.isExact ? Self.anchors(ofFull: form) : [Self.anchor(of: form)].compactMap(\.self)
            guard !words.isEmpty, words.allSatisfy({ $0.count >= Self.shortest }) else {
                short.append(number)
                continue
            }
            for word in words { add(word, of: number) }
        }
        filter = LetterFilter(of: anchors.keys.map { UInt64($0) })
        reach = 2 * (forms.map { $0.words.reduce(0) { $0 + $1.letters.count } }.max() ?? 0) + 128
    }

    private mutating func add(_ word: [UInt8], of number: Int) {
        let letters = word.prefix(8)
        let packed = letters.reduce(UInt64(0)) { $0 >> 8 | UInt64($1) << 56 }
        let mask = UInt64.max << UInt64(8 * (8 - letters.count))
        anchors[UInt32(truncatingIfNeeded: packed >> 32), default: []].append(
            Anchor(letters: packed, mask: mask, name: Int32(number)))
    }

    /// How a full name begins whose words are those of the language, and stand in any text: with what joins them and without.
    private static func anchors(ofFull form: NameForm) -> [[UInt8]] {
        let words = form.words.map(\.letters)
        let whole = words.flatMap(\.self)
        let unjoined = form.words.filter { !$0.isJoin }.flatMap(\.letters)
        return whole == unjoined ? [whole] : [whole, unjoined]
    }

    /// The longest word that is hardly anything but a name; otherwise the longest of all.
    private static func anchor(of form: NameForm) -> [UInt8]? {
        let words = form.words.lazy.filter { !$0.isJoin && !$0.isInitial }.map(\.letters)
        let telling = words.filter { !CommonWords.classOf(String(decoding: $0, as: UTF8.self)).isCommon }
        return telling.max { $0.count < $1.count } ?? words.max { $0.count < $1.count }
    }

    /// Whether the letters of a text have the anchor of any wanted name, and the name is there.
    ///
    /// - Parameters:
    ///   - isWanted: whether a name, by its number, is looked for in this text.
    ///   - isThere: asked with the place of the last byte of an anchor, or with `nil` for names that have none and may be anywhere.
    func occur(
        in bytes: UnsafeBufferPointer<UInt8>, where isWanted: (Int) -> Bool, _ isThere: (Int?) -> Bool = { _ in true }
    ) -> Bool {
        if short.contains(where: isWanted) { return isThere(nil) }
        var letters: UInt64 = 0
        return !FoldedText.visitLetters(of: bytes) { letter, place in
            letters = letters >> 8 | UInt64(letter) << 56
            let key = UInt32(truncatingIfNeeded: letters >> 32)
            guard filter.mayContain(UInt64(key)), isAnchor(letters, key, isWanted) else { return true }
            return !isThere(place)
        }
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

    private func isAnchor(_ letters: UInt64, _ key: UInt32, _ isWanted: (Int) -> Bool) -> Bool {
        anchors[key]?.contains { $0.letters == letters & $0.mask && isWanted(Int($0.name)) } ?? false
    }
}
