/// The most telling word of a name, by up to eight letters of it, and where in the bytes of a text it may stand.
///
/// What bytes alone tell is enough: "miteinander" and "in einer" hold many letters of other words. What is spelled in other ways, with
/// umlauts or signs that are not shown, may be anything.
struct NameAnchor: Sendable {
    enum Kind: Sendable, Hashable {
        case word
        /// A word of three letters, which takes few endings: `Ott`, `Otts`, no `Otto`. Without a gap the next word of the name may
        /// follow, whose first letter this is.
        case shortWord(before: UInt8?)
        /// Single letters, of which each is a word: `K & P`.
        case initials
        /// All words of a name together, with any gaps.
        case wholeName
        /// Letters inside of addresses.
        case address
    }

    /// The letters as one number, the last one highest.
    let letters: UInt64
    let count: Int
    /// Which name it is of.
    let name: Int
    private let kind: Kind
    /// How the words begin that the name has before, by two letters.
    private let heads: [(UInt8, UInt8)]

    init(_ word: [UInt8], of name: Int, _ kind: Kind, behind words: [[UInt8]] = []) {
        count = min(word.count, 8)
        letters = word.prefix(8).reduce(0) { $0 >> 8 | UInt64($1) << 56 }
        self.name = name
        self.kind = kind
        heads = words.compactMap { word in word.first.map { ($0, word.dropFirst().first ?? 0) } }
    }

    /// Whether letters, as one number, end with it.
    @inline(__always)
    func ends(_ stream: UInt64) -> Bool { (stream ^ letters) &>> UInt64(64 - 8 * count) == 0 }

    private func letter(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: letters >> UInt64(8 * (8 - count + index))) }

    /// Whether the letters may be a word of the name where they stand.
    ///
    /// - Parameter place: the first byte of the last letter.
    func mayStand(endingAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if kind == .initials { return isAlone(place, bytes) }
        if case .shortWord(let next) = kind, goesOn(behind: place, bytes, next) { return false }
        let last = piece(count, endingAt: place, in: bytes)
        if last == count { return kind == .address || !isInside(place + 1 - last, bytes) }
        var index = place - last
        guard kind != .wholeName, kind != .address, index > 0, bytes[index].isGap else { return true }
        while index > 0, bytes[index].isGap { index -= 1 }
        let before = piece(count - last, endingAt: index, in: bytes)
        if last + before < count, index >= before, !bytes[index - before].isGap { return true }
        // Blanks part words into single letters, or into long pieces.
        return before == 0 || before == 1 && last == 1 || before > 3 && (last > 3 || count == 8)
    }

    /// How many of the first letters stand next to each other, and end at a place.
    @inline(__always)
    private func piece(_ count: Int, endingAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var length = 0
        while length < count, place >= length, bytes[place - length].isLetter,
            bytes[place - length] | 0x20 == letter(count - length - 1)
        {
            length += 1
        }
        return length
    }

    /// Whether a letter may be a word: neither a letter before it nor a small one behind it belongs to the same.
    private func isAlone(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if place + 1 < bytes.count, bytes[place].isLetter, bytes[place + 1].isSmall { return false }
        return !(bytes[place].isSmall && place > 0 && bytes[place - 1].isLetter)
    }

    /// Whether small letters follow that make another word. An e may be that of an umlaut, and an s an ending; before another word
    /// of the name stands itself, or what joins words.
    private func goesOn(behind place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ next: UInt8?) -> Bool {
        guard place + 1 < bytes.count, bytes[place].isLetter, bytes[place + 1].isSmall else { return false }
        let letter = bytes[place + 1]
        if letter == UInt8(ascii: "e") || letter == UInt8(ascii: "s") { return false }
        guard let next else { return true }
        return letter != next && letter != UInt8(ascii: "n") && !bytes[(place + 1)...].starts(with: "und".utf8)
    }

    /// Whether letters go on with a word that begins as no word before them in the name does.
    private func isInside(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start > 0, bytes[start].isSmall, bytes[start - 1].isLetter else { return false }
        var begin = start - 1
        while begin > 0, bytes[begin].isSmall, bytes[begin - 1].isLetter { begin -= 1 }
        if begin > 0, mayGoOn(before: begin, bytes) { return false }
        let (first, second) = (bytes[begin] | 0x20, bytes[begin + 1] | 0x20)
        return !heads.contains { head in
            head.0 == first && (head.1 == second || head.1 == 0 || second == UInt8(ascii: "e"))
        }
    }

    /// Whether a word may begin further ahead: before letters beyond ASCII, signs that are not shown, and hyphens, also those at
    /// the end of a line.
    private func mayGoOn(before start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start - 1
        let byte = bytes[index]
        if byte >= 0x80 || byte < 9 || byte.isLetter || "*~\\".utf8.contains(byte) { return true }
        while index > 0, bytes[index] <= UInt8(ascii: " ") { index -= 1 }
        return bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
    }
}

extension UInt8 {
    /// Whether it is a small letter of ASCII.
    @inline(__always)
    var isSmall: Bool { self &- 0x61 < 26 }

    /// Whether it is a letter of ASCII.
    var isLetter: Bool { (self | 0x20).isSmall }

    /// Whether a byte parts words, and is no hyphen.
    fileprivate var isGap: Bool {
        if self <= UInt8(ascii: " ") { return self > 8 }
        return self < 0x80 && !isLetter && !"0123456789-_*~\\".utf8.contains(self)
    }
}
