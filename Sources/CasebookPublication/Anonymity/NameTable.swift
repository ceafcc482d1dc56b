/// Names that are looked for together: one pass over the words of a text finds all of them, however many there are.
struct NameTable: Sendable {
    /// A name in a text.
    struct Match: Sendable {
        let form: Int
        /// Where it stands among the letters, without endings.
        let range: Range<Int>
        /// The words that it begins and ends with.
        let words: ClosedRange<Int>
        /// What hangs on the last word.
        let ending: String
        /// Whether what hangs on it makes another word of it: `Müllerhof`, `Velonauten`.
        var isCompound = false

        /// Whether a short name is inflected, which may be another word: `Otts`, `Raus`.
        var isShortInflected: Bool { !ending.isEmpty && range.count < 4 }
    }

    let forms: [NameForm]
    private let beginnings: NameBeginnings

    init(_ forms: [NameForm]) {
        self.forms = forms
        beginnings = NameBeginnings(of: forms.map { $0.words.first?.letters ?? [] })
    }

    var isEmpty: Bool { forms.isEmpty }

    /// Calls `found` for every form that occurs, with its place, until it returns `false`.
    func search(_ text: FoldedText, _ found: (Match) -> Bool) {
        let letters = text.letters
        letters.withUnsafeBufferPointer { letters in
            for index in text.words.indices {
                let goesOn = beginnings.candidates(in: letters, at: text.words[index].start) { number in
                    guard let match = match(forms[number], number, at: index, text, letters) else { return true }
                    return found(match)
                }
                guard goesOn else { return }
            }
        }
    }

    private func match(
        _ form: NameForm, _ number: Int, at index: Int, _ text: FoldedText, _ letters: UnsafeBufferPointer<UInt8>
    ) -> Match? {
        let start = text.words[index].start
        var position = start
        var word = index
        for (place, wanted) in form.words.enumerated() {
            if place > 0 {
                let isInside = position < text.words[word].end
                if wanted.isJoin {
                    // Written out, or as a sign, or not at all.
                    if !isInside, word + 1 < text.words.count, Self.isJoin(text.letters(of: word + 1)) {
                        word += 1
                        position = text.words[word].end
                    }
                    continue
                }
                if !isInside {
                    guard
                        let next = nextWord(
                            after: word, wanted, form.between, isJoined: form.words[place - 1].isJoin, text, letters)
                    else { return nil }
                    word = next
                    position = text.words[next].start
                } else if !fits(wanted, at: position, letters) {
                    // What joins two words to one stands within it.
                    let rest = text.words[word].end - position
                    guard
                        let joint = Self.joints.first(where: { joint in
                            joint.count <= rest && fits(joint, at: position, letters)
                                && fits(wanted, at: position + joint.count, letters)
                        })
                    else { return nil }
                    position += joint.count
                }
            }
            guard fits(wanted, at: position, letters) else { return nil }
            if wanted.isInitial, position != text.words[word].start { return nil }
            guard let end = cross(from: word, position, count: wanted.letters.count, text) else { return nil }
            word = end
            position += wanted.letters.count
            if wanted.isInitial {
                guard position == text.words[word].end else { return nil }
                continue
            }
            let rest = position..<text.words[word].end
            let isLast = place == form.words.count - 1
            if !rest.isEmpty {
                let isEnding = wanted.isInflected && Self.isEnding(letters, rest, of: wanted, in: form)
                if isLast {
                    let isCompound = !isEnding && NameCompounds.mayBe(letters, rest, behind: form)
                    guard isEnding || isCompound else { return nil }
                    return Match(
                        form: number, range: start..<position, words: index...word,
                        ending: String(decoding: letters[rest], as: UTF8.self), isCompound: isCompound)
                }
                let next = form.words[(place + 1)...].first { !$0.isJoin }
                if isEnding, next.map({ !fits($0, at: position, letters) }) ?? true { position = rest.upperBound }
            }
        }
        return Match(form: number, range: start..<position, words: index...word, ending: "")
    }

    /// The next word of a text that a form goes on with, behind small words where it allows them.
    private func nextWord(
        after word: Int, _ wanted: NameForm.Word, _ between: NameForm.Between, isJoined: Bool, _ text: FoldedText,
        _ letters: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var next = word + 1
        var skipped = 0
        while next < text.words.count {
            let gap = text.words[next].gap
            if between != .anything, gap == .sentence,
                between != .phrase && between != .givenNames && skipped == 0
                    || text.words[next - 1].end - text.words[next - 1].start > 2,
                between != .givenNames || !Self.bornAs.contains(Array(text.letters(of: next - 1)))
            {
                return nil
            }
            // A sign of its own joins what a join may stand between: "Meyer & Söhne".
            if between == .nothing || between == .signWords, gap > .quote, gap < .sentence, !isJoined { return nil }
            if fits(wanted, at: text.words[next].start, letters) { return next }
            let letters = text.letters(of: next)
            // The s of a genitive, and what hangs on an apostrophe.
            let isTail = skipped == 0 && gap == .apostrophe && Self.endings.contains(Array(letters))
            let isSkipped =
                switch between {
                case .smallWords: Self.smallWords.contains(Array(letters))
                case .signWords: Self.signWords.contains(Array(letters))
                case .givenNames:
                    text.words[next].isCapital || Self.bornAs.contains(Array(letters))
                case .anything, .nothing, .phrase: false
                }
            guard isTail || isSkipped && skipped < 2 else { return nil }
            if !isTail { skipped += 1 }
            next += 1
        }
        return nil
    }

    @inline(__always)
    private func fits(_ word: NameForm.Word, at position: Int, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        fits(word.letters, at: position, letters)
    }

    @inline(__always)
    private func fits(_ word: [UInt8], at position: Int, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        guard position + word.count <= letters.count else { return false }
        for index in word.indices where letters[position + index] != word[index] { return false }
        return true
    }

    /// The word in which a word of a name ends that begins at a place, if it may be parted as it is: by hyphens, into single
    /// letters, or into long pieces.
    private func cross(from word: Int, _ position: Int, count: Int, _ text: FoldedText) -> Int? {
        var word = word
        let end = position + count
        var shortest = Self.count(text, position..<text.words[word].end)
        while text.words[word].end < end {
            word += 1
            let next = text.words[word]
            let length = Self.count(text, next.start..<min(next.end, end))
            switch next.gap {
            case .none, .hyphen: break
            case .apostrophe, .space:
                let isSpelled = shortest == 1 && length == 1
                let isLong = shortest >= 4 && length >= 4
                // "4 motions"
                let isFigure = next.isDigits != text.words[word - 1].isDigits && max(shortest, length) >= 4
                guard isSpelled || isLong || isFigure else { return nil }
            case .quote, .join, .comma, .colon, .mark, .sentence:
                guard shortest == 1, length == 1 else { return nil }
            }
            shortest = length
        }
        return word
    }

    /// How many letters somebody wrote: ß was folded to two.
    private static func count(_ text: FoldedText, _ range: Range<Int>) -> Int {
        range.count == 2 && text.letters[range].allSatisfy { $0 == UInt8(ascii: "s") } ? 1 : range.count
    }

    private static func isJoin(_ letters: ArraySlice<UInt8>) -> Bool { joins.contains(Array(letters)) }

    /// Words that stand for a sign between names.
    static let joins = ["und", "u", "and", "et", "y", "n"].map { Array($0.utf8) }

    /// Whether letters that hang on a word of a name leave it the same name.
    private static func isEnding(
        _ letters: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, of word: NameForm.Word, in form: NameForm
    ) -> Bool {
        if ForeignForms.isEnding(Array(letters[rest]), of: word.letters) { return true }
        // "aus" is no genitive of the place Au.
        guard rest.count <= 7, word.letters.count >= 3 else { return false }
        let ending = Array(letters[rest])
        if word.letters.count < 4 { return shortEndings.contains(ending) }
        if form.words.count > 1 {
            return endings.contains(ending) || wideEndings.contains(ending) || placeEndings.contains(ending)
        }
        // Of a single name, other endings make another name: Thiel, Thiele.
        return endings.contains(ending) || form.kind == .place && placeEndings.contains(ending)
    }

    private static func set(_ words: String) -> Set<[UInt8]> { Set(words.split(separator: " ").map { Array($0.utf8) }) }

    private static let endings = set("s es n ns ens tm sche schen scher sches schem ische ischen ischer")
    private static let shortEndings = set("s sche schen scher sches schem")
    private static let wideEndings = set("e en em")
    private static let placeEndings = set("er ern ers erin aner aners anern in innen erinnen")
    private static let smallWords = set(
        "und u and et von vom der die das den dem des de van zu zum zur am an im in bei aus y n")
    private static let signWords = set("zum zur am der den dem die das")
    private static let bornAs = set("geb geborene geborener born nee")
    private static let joints: [[UInt8]] = [
        Array("s".utf8), Array("n".utf8), Array("en".utf8), Array("er".utf8), Array("und".utf8),
    ]
}
