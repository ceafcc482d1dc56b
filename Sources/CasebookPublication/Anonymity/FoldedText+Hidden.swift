import CasebookBytes

extension FoldedText {
    /// Whether a text may show letters that do not stand in its bytes as they are shown: by numbers, in codes, or with markup
    /// between them.
    static func mayHideLetters(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        hiding.withUnsafeBufferPointer { hiding in
            for index in bytes.indices.dropLast() where hiding[Int(bytes[index])] {
                if mayHideLetters(at: index, of: bytes) { return true }
            }
            return false
        }
    }

    /// The bytes that letters may be hidden by.
    private static let hiding = (0...UInt8.max).map { $0.isOne(of: "\\\n-&%<![)]>`") || $0 == 0xCE }

    private static func mayHideLetters(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let next = bytes[index + 1]
        switch bytes[index] {
        // In YAML, escapes stand for letters by numbers, and one before the end of a line joins two lines; before other signs
        // it hides no letter, and stands before every quotation mark.
        case UInt8(ascii: "\\"): if isLetter(next) || next == 0x0A || next == 0x0D { return true }
        // A beta may stand for ß.
        case 0xCE where next == 0xB2: return true
        // Two blanks before the end of a line break it inside of a paragraph, perhaps inside of a word.
        case 0x0A:
            if index > 1, bytes[index - 1] == 0x20, bytes[index - 2] == 0x20, isLetter(next) { return true }
        // "xn--" begins international names of hosts (RFC 3492).
        case UInt8(ascii: "-") where next == UInt8(ascii: "-"):
            if index > 0, bytes[index - 1] | 0x20 == UInt8(ascii: "n") { return true }
        case UInt8(ascii: "&"), UInt8(ascii: "%"):
            if next == UInt8(ascii: "#") || isLetter(next) { return true }
        // Tags and comments are not shown.
        case UInt8(ascii: "<"):
            if (0x61...0x7A).contains(next | 0x20) || "!/?".utf8.contains(next) { return true }
        // What is linked by no text, and pictures are not shown either, and links may part a word.
        case UInt8(ascii: "!"): if next == UInt8(ascii: "[") { return true }
        case UInt8(ascii: "["):
            if next == UInt8(ascii: "]") { return true }
            if index > 0, isLetter(next), endsText(bytes[index - 1]) { return true }
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"): if isLetter(next) { return true }
        case UInt8(ascii: "`"): if index > 0, isLetter(next), isLetter(bytes[index - 1]) { return true }
        default: break
        }
        return false
    }

    /// Whether a byte may be the last one of a part of a word before a link.
    private static func endsText(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
    }
}
