extension FoldedText {
    /// The folded letters of a text one after the other, as ``letters`` has them, for those who need no words.
    ///
    /// - Parameter visit: called for each letter, until it returns `false`: with the last eight letters as one number, the letter
    ///   itself highest; with the place of its first byte; and whether it is known to stand behind a letter, as a small one.
    /// - Returns: whether all calls returned `true`.
    @inline(__always)
    static func visitLetters(of bytes: UnsafeBufferPointer<UInt8>, _ visit: (UInt64, Int, Bool) -> Bool) -> Bool {
        ascii.withUnsafeBufferPointer { ascii in
            var word = LetterRun()
            var letters: UInt64 = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                // Most bytes go on with a word in small letters, or end it.
                if byte.isSmall, word.takesSmall {
                    var isInside = false
                    word.goOnSmall()
                    repeat {
                        let byte = bytes[index]
                        if byte != UInt8(ascii: "e") || !word.isSpelledUmlaut {
                            word.goOn(with: byte)
                            letters = letters &>> 8 | UInt64(byte) &<< 56
                            guard visit(letters, index, isInside) else { return false }
                        }
                        isInside = true
                        index += 1
                    } while index < bytes.count && bytes[index].isSmall
                } else if byte == UInt8(ascii: " ") {
                    word.end()
                    index += 1
                } else if byte < 0x80 || byte == 0xC3 && index + 1 < bytes.count {
                    let isASCII = byte < 0x80
                    let found = word.letters(of: isASCII ? ascii[Int(byte)] : latin[Int(bytes[index + 1] & 0x3F)])
                    if found.one != 0 {
                        letters = letters &>> 8 | UInt64(found.one) &<< 56
                        guard visit(letters, index, false) else { return false }
                    }
                    if found.other != 0 {
                        letters = letters &>> 8 | UInt64(found.other) &<< 56
                        guard visit(letters, index, false) else { return false }
                    }
                    index += isASCII ? 1 : 2
                } else {
                    let end = min(index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2), bytes.count)
                    // A copy, as what a call may change cannot be kept in registers.
                    var next = word
                    for letter in next.letters(of: bytes, index..<end) {
                        letters = letters &>> 8 | UInt64(letter) &<< 56
                        guard visit(letters, index, false) else { return false }
                    }
                    word = next
                    index = end
                }
            }
            return true
        }
    }
}

/// Where in a word a pass over letters is: what the folding of the next letter depends on.
private struct LetterRun {
    /// What the last letter was.
    private enum State: UInt8 {
        /// No word is open.
        case none
        case small, capital, digit
    }

    private var state = State.none
    /// The last two letters of the word; 0 where there are none.
    private var last: UInt8 = 0
    private var beforeLast: UInt8 = 0

    /// Whether a small letter begins a word, or goes on with one in letters.
    @inline(__always)
    var takesSmall: Bool { state != .digit }

    /// Whether an e that follows is the second letter of an umlaut.
    @inline(__always)
    var isSpelledUmlaut: Bool { FoldedText.isSpelledUmlaut(last, behind: beforeLast) }

    /// Goes on with small letters.
    @inline(__always)
    mutating func goOnSmall() { state = .small }

    /// Takes one of them.
    @inline(__always)
    mutating func goOn(with letter: UInt8) { (beforeLast, last) = (last, letter) }

    @inline(__always)
    mutating func end() {
        state = .none
        (beforeLast, last) = (0, 0)
    }

    /// The letters, no more than two, that a sign stands for; 0 where there are none.
    @inline(__always)
    mutating func letters(of sign: FoldedText.Sign) -> (one: UInt8, other: UInt8) {
        switch sign {
        case .letter(let letter): return (take(letter, as: .small), 0)
        case .capital(let letter): return (take(letter, as: .capital), 0)
        case .digit(let digit): return (take(digit, as: .digit), 0)
        case .double(let one, let other):
            turn(to: .small)
            (beforeLast, last) = (one, other)
            return (one, other)
        case .gap:
            end()
            return (0, 0)
        case .nothing: return (0, 0)
        }
    }

    /// The letters that a character of several bytes stands for.
    mutating func letters(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        let isCircled = FoldedText.isCircled(bytes, before: range.lowerBound)
        var found: [UInt8] = []
        for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
            switch LetterFolding(scalar, isBehindCircle: isCircled) {
            case .nothing: break
            case .gap: end()
            case .letters(let letters, let isCapital, let isDigit):
                found += letters.map { take($0, as: isDigit ? .digit : isCapital ? .capital : .small) }
                    .filter { $0 != 0 }
            }
        }
        return found
    }

    /// The letter, or 0 if it is the second one of an umlaut.
    @inline(__always)
    private mutating func take(_ letter: UInt8, as next: State) -> UInt8 {
        turn(to: next)
        if letter == UInt8(ascii: "e"), isSpelledUmlaut { return 0 }
        (beforeLast, last) = (last, letter)
        return letter
    }

    /// Words end between figures and letters, and before a capital behind a small letter.
    @inline(__always)
    private mutating func turn(to next: State) {
        if (state == .digit) != (next == .digit) || state == .small && next == .capital { end() }
        state = next
    }
}
