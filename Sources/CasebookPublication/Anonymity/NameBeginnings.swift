/// How names begin, five letters of each as one number: a word of a text is told from all of them by a look at a few bits.
struct NameBeginnings: Sendable {
    private static let longest = 5

    private let filter: LetterFilter
    /// The numbers of the names by how they begin, in their order.
    private var names: [UInt64: [Int32]] = [:]
    /// How many letters beginnings have; shorter words have fewer.
    private var lengths: [Int] = []

    /// - Parameter words: the first word of each name, folded.
    init(of words: [[UInt8]]) {
        for (number, word) in words.enumerated() where !word.isEmpty {
            names[Self.letters(of: word[...].prefix(Self.longest)), default: []].append(Int32(number))
            let length = min(word.count, Self.longest)
            if !lengths.contains(length) { lengths.append(length) }
        }
        lengths.sort()
        filter = LetterFilter(of: names.keys)
    }

    /// Calls for the number of every name that may begin at a place in folded letters, until a call returns `false`.
    ///
    /// - Returns: whether all calls returned `true`.
    @inline(__always)
    func candidates(
        in letters: UnsafeBufferPointer<UInt8>, at start: Int, _ visit: (Int) -> Bool
    ) -> Bool {
        let end = min(letters.count, start + Self.longest)
        var key: UInt64 = 0
        var index = start
        for length in lengths {
            while index < min(end, start + length) {
                key |= UInt64(letters[index]) << UInt64(8 * (index - start))
                index += 1
            }
            guard index == start + length else { return true }
            guard filter.mayContain(key), let found = names[key] else { continue }
            for name in found where !visit(Int(name)) { return false }
        }
        return true
    }

    private static func letters(of word: ArraySlice<UInt8>) -> UInt64 {
        word.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
