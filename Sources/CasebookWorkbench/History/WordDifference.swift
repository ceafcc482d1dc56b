/// Which words of two texts are not in both.
package struct WordDifference {
    /// Some words that belong together.
    package struct Piece: Equatable {
        package let text: String
        /// Whether the other text does not have them here.
        package let isChanged: Bool

        /// The words, or their beginning and end if there are many: nobody looks for a change where there is none.
        var shortened: String {
            guard text.utf8.count > 400 else { return text }
            return "\(text.prefix(150)) […] \(text.suffix(150))"
        }
    }

    package let old: [Piece]
    package let new: [Piece]

    /// More words than this are not compared one by one: the time grows with the square of what differs.
    private static let limit = 2000

    package init(_ old: String, _ new: String) {
        let (before, after) = (Self.words(of: old), Self.words(of: new))
        // The white space behind a word is another at the end of a line.
        let (one, other) = (before.map(Self.letters), after.map(Self.letters))
        let prefix = zip(one, other).prefix { $0 == $1 }.count
        let most = min(one.count, other.count) - prefix
        let suffix = zip(one.reversed(), other.reversed()).prefix(most).prefix { $0 == $1 }.count
        let middles = (one[prefix..<one.count - suffix], other[prefix..<other.count - suffix])
        var gone = Set(middles.0.indices)
        var come = Set(middles.1.indices)
        if middles.0.count + middles.1.count <= Self.limit {
            (gone, come) = ([], [])
            for change in Array(middles.1).difference(from: Array(middles.0)) {
                switch change {
                case .remove(let offset, _, _): gone.insert(prefix + offset)
                case .insert(let offset, _, _): come.insert(prefix + offset)
                }
            }
        }
        self.old = Self.pieces(of: before, changed: gone)
        self.new = Self.pieces(of: after, changed: come)
    }

    /// Words, each with the white space behind it.
    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var isSpace = false
        for index in text.indices {
            if !text[index].isWhitespace, isSpace {
                words.append(text[start..<index])
                start = index
            }
            isSpace = text[index].isWhitespace
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    private static func letters(of word: Substring) -> Substring {
        word.lastIndex { !$0.isWhitespace }.map { word[...$0] } ?? word
    }

    private static func pieces(of words: [Substring], changed: Set<Int>) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        for (index, word) in words.enumerated() {
            text += word
            let isChanged = changed.contains(index)
            if index + 1 == words.count || changed.contains(index + 1) != isChanged {
                pieces.append(Piece(text: text, isChanged: isChanged))
                text = ""
            }
        }
        return pieces
    }
}
