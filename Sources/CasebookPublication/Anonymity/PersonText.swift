/// A text that names people, in parts that name one each.
struct PersonText {
    /// What stands before a part.
    enum Joint {
        case start
        case comma
        /// `und`, `&`, `/`: who follows is somebody of the same kind.
        case and
        /// A bracket, a colon, a dash: who follows may be meant by what stood before.
        case mark
        /// A word before people: `durch`, `für`, `mit`, `geb.`
        case person
        /// A word before what is hardly anybody: `aus Hamburg`, `per E-Mail`.
        case elsewhere
    }

    /// A word as written, and folded.
    struct Word {
        let text: String
        let folded: [String]

        init(_ text: Substring) {
            let isKept: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "." || $0 == "@" }
            var text = text
            while let first = text.first, !isKept(first) || first == "." { text.removeFirst() }
            while let last = text.last, !isKept(last) { text.removeLast() }
            self.text = String(text)
            folded = FoldedText(self.text).spellings
        }

        /// Whether it begins with a capital, or with a letter of a script that has none.
        var isCapital: Bool { text.first.map { $0.isUppercase || $0.isLetter && !$0.isCased } ?? false }
        /// Whether it may stand for a given name: `K.`
        var isInitial: Bool {
            text.first?.isUppercase == true && (text.count == 1 || text.count == 2 && text.last == ".")
        }
    }

    struct Part {
        let words: [Word]
        let joint: Joint
    }

    private(set) var parts: [Part] = []
    private var words: [Word] = []
    private var joint = Joint.start

    init(_ text: String) {
        var word = ""
        let characters = Array(Self.parted(text))
        for character in characters {
            if character.isWhitespace {
                add(word)
                word = ""
            }
            if let next = Self.joint(character) {
                add(word)
                word = ""
                end(next)
            } else if !character.isWhitespace {
                word.append(character)
            }
        }
        add(word)
        end(.start)
    }

    /// A blank behind each full stop that parts words: `Fr.Kranzmann`, `M.Sc.`
    private static func parted(_ text: String) -> String {
        let pieces = text.split(separator: " ", omittingEmptySubsequences: false).map { piece -> String in
            guard piece.contains("."), !piece.contains("@"), !piece.contains("://"), !piece.hasPrefix("www.") else {
                return String(piece)
            }
            var parted = ""
            for character in piece {
                if parted.last == ".", character.isLetter { parted.append(" ") }
                parted.append(character)
            }
            return parted
        }
        return pieces.joined(separator: " ")
    }

    private static func joint(_ character: Character) -> Joint? {
        switch character {
        case ",", ";": .comma
        case "&", "+", "/": .and
        case "|", "(", ")", "[", "]", "<", ">", ":", "•", "·", "\n", "–", "—": .mark
        default: nil
        }
    }

    private mutating func add(_ text: String) {
        guard !text.isEmpty else { return }
        if text == "-" { return end(.mark) }
        // An address or a number names nobody, and ends what stood before.
        if text.contains("@") || text.contains("://") || text.hasPrefix("www.") || text.contains(where: \.isNumber) {
            return end(.elsewhere)
        }
        if let capital = Self.endOfParticle(text) {
            add(String(text[..<capital].dropLast()))
            return add(String(text[capital...]))
        }
        let word = Word(text[...])
        guard !word.folded.isEmpty else { return }
        if let next = Self.joint(of: text.lowercased(), isCapital: word.isCapital) { return end(next) }
        words.append(word)
    }

    /// Where a name begins behind a particle that is joined to it: `d’Aubigny`, `al-Masri`.
    private static func endOfParticle(_ text: String) -> String.Index? {
        guard text.first?.isLowercase == true,
            let sign = text.firstIndex(where: { "'’ʼ‘-‐‑".contains($0) }),
            text.distance(from: text.startIndex, to: sign) <= 5
        else { return nil }
        let capital = text.index(after: sign)
        return capital < text.endIndex && text[capital].isUppercase ? capital : nil
    }

    private static func joint(of word: String, isCapital: Bool) -> Joint? {
        if births.contains(word) { return .person }
        if isCapital { return nil }
        if ands.contains(word) { return .and }
        if people.contains(word) { return .person }
        return elsewhere.contains(word) ? .elsewhere : nil
    }

    private mutating func end(_ next: Joint) {
        if !words.isEmpty {
            parts.append(Part(words: words, joint: joint))
            words = []
            joint = next
        } else if joint == .start || next != .mark && joint != .person {
            joint = next
        }
    }

    private static let ands: Set = ["und", "and", "u.", "sowie", "et", "oder", "bzw."]
    private static let births: Set = ["geb.", "geborene", "geborener", "née"]
    private static let people: Set = ["mit", "with", "durch", "by", "für", "for", "gez.", "ppa.", "als", "as"]
    private static let elsewhere: Set = [
        "aus", "in", "im", "am", "an", "per", "bei", "beim", "auf", "seit", "ab", "from", "at", "on", "via", "vom",
        "nach", "bis", "since", "über", "vor", "unter", "ob", "an", "hinter",
    ]
}
