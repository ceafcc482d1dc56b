extension FoldedText {
    /// The folded letters of a text one after the other, as ``letters`` has them, for those who need no words.
    ///
    /// - Parameter visit: called for each letter, with the place of its first byte, until it returns `false`.
    /// - Returns: whether all calls returned `true`.
    static func visitLetters(of bytes: UnsafeBufferPointer<UInt8>, _ visit: (UInt8, Int) -> Bool) -> Bool {
        var word = LetterRun()
        var index = 0
        func take(_ letter: UInt8) -> Bool { visit(letter, index) }
        while index < bytes.count {
            let byte = bytes[index]
            if word.isInSmallLetters, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z"), byte != UInt8(ascii: "e") {
                word.goOn(with: byte)
                guard take(byte) else { return false }
                index += 1
                continue
            }
            var goesOn = true
            if byte < 0x80 {
                goesOn = word.add(ascii[Int(byte)], take)
                index += 1
            } else if byte == 0xC3, index + 1 < bytes.count {
                goesOn = word.add(latin[Int(bytes[index + 1] & 0x3F)], take)
                index += 2
            } else {
                let end = min(index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2), bytes.count)
                let isCircled = isCircled(bytes, before: index)
                for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars where goesOn {
                    goesOn = word.add(LetterFolding(scalar, isBehindCircle: isCircled), take)
                }
                index = end
            }
            guard goesOn else { return false }
        }
        return true
    }
}

/// Where in a word a pass over letters is: what the folding of the next letter depends on.
private struct LetterRun {
    private var isOpen = false
    private var wasSmall = false
    private var wasDigit = false
    /// The last two letters of the word; 0 where there are none.
    private var last: UInt8 = 0
    private var beforeLast: UInt8 = 0

    @inline(__always)
    var isInSmallLetters: Bool { isOpen && wasSmall && !wasDigit }

    @inline(__always)
    mutating func goOn(with letter: UInt8) { (beforeLast, last) = (last, letter) }

    @inline(__always)
    mutating func add(_ sign: FoldedText.Sign, _ visit: (UInt8) -> Bool) -> Bool {
        switch sign {
        case .letter(let letter):
            open(isCapital: false, isDigit: false)
            wasSmall = true
            return append(letter, visit)
        case .capital(let letter):
            open(isCapital: true, isDigit: false)
            wasSmall = false
            return append(letter, visit)
        case .digit(let digit):
            open(isCapital: false, isDigit: true)
            goOn(with: digit)
            return visit(digit)
        case .double(let one, let other):
            open(isCapital: false, isDigit: false)
            wasSmall = true
            goOn(with: one)
            goOn(with: other)
            return visit(one) && visit(other)
        case .gap:
            isOpen = false
            return true
        case .nothing: return true
        }
    }

    mutating func add(_ folding: LetterFolding, _ visit: (UInt8) -> Bool) -> Bool {
        switch folding {
        case .nothing: return true
        case .gap:
            isOpen = false
            return true
        case .letters(let letters, let isCapital, let isDigit):
            open(isCapital: isCapital, isDigit: isDigit)
            wasSmall = !isCapital
            return letters.allSatisfy { append($0, visit) }
        }
    }

    @inline(__always)
    private mutating func open(isCapital: Bool, isDigit: Bool) {
        if isOpen, isDigit == wasDigit, !(isCapital && wasSmall) { return }
        isOpen = true
        (wasDigit, wasSmall) = (isDigit, false)
        (last, beforeLast) = (0, 0)
    }

    @inline(__always)
    private mutating func append(_ letter: UInt8, _ visit: (UInt8) -> Bool) -> Bool {
        if letter == UInt8(ascii: "e"), FoldedText.isSpelledUmlaut(last, behind: beforeLast) { return true }
        goOn(with: letter)
        return visit(letter)
    }
}
