extension StringProtocol {
    /// Whether a reader sees nothing of the text: it has white space, control characters and such that are there to be ignored
    /// (soft hyphens, zero width spaces, marks of direction), marks without a letter, characters of private use, and nothing
    /// else.
    public var showsNothing: Bool { unicodeScalars.allSatisfy { !$0.isSeen } }

    /// Whether the text has nothing but what nobody sees and code points that stand for no character, of which fonts show a box.
    public var saysNothing: Bool { unicodeScalars.allSatisfy { $0.saysNothing } }
}

extension String {
    /// Whether a reader sees nothing of the text. Nearly every text shows with its first byte that there is something.
    public var showsNothing: Bool { !beginsVisibly && unicodeScalars.allSatisfy { !$0.isSeen } }

    /// Whether the text has nothing but what nobody sees and code points that stand for no character.
    public var saysNothing: Bool { !beginsVisibly && unicodeScalars.allSatisfy { $0.saysNothing } }

    private var beginsVisibly: Bool {
        guard let first = utf8.first else { return false }
        return (0x21...0x7E).contains(first)
    }
}

extension Unicode.Scalar {
    /// Whether nobody sees the character, or fonts show a box for it.
    fileprivate var saysNothing: Bool { !isSeen || properties.generalCategory == .unassigned }

    /// Whether the character leaves ink. Nearly every text shows with its first one that there is some.
    fileprivate var isSeen: Bool {
        switch value {
        case ...0x20, 0x7F...0xA0: false
        case ...0x7E: true
        // The blank of Braille, and the brackets of glosses, which are no use in plain text.
        // What stands for an object that is not there, shorthand and Egyptian joiners, which Swift may not know yet.
        // The replacement character stands for what was lost, the null notehead for a note without a head.
        case 0x2800, 0xFFF0...0xFFFD, 0x1BCA0...0x1BCA3, 0x13430...0x1345F, 0x1D159: false
        // Marks that need a letter before them, and what only some fonts have.
        case 0x300...0x36F, 0x483...0x489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: false
        case 0xE000...0xF8FF: false
        default: !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
        }
    }
}

/// For regular expressions of JSON Schema, which know no properties of characters.
public enum VisibleText {
    /// A character class of what leaves ink. It takes some ignorable characters beyond U+FFFF for ink, as not every dialect can
    /// name them.
    public static let pattern = "[^\\s" + invisible.map { "\\u\($0.0)-\\u\($0.1)" }.joined() + "]"

    /// White space that not every regular expression counts as such, control characters, Default_Ignorable_Code_Point of
    /// Unicode 16, and what stands beside it above.
    private static let invisible = [
        ("0000", "0020"), ("007f", "00a0"), ("00ad", "00ad"), ("034f", "034f"), ("061c", "061c"), ("115f", "1160"),
        ("1680", "1680"), ("17b4", "17b5"), ("180b", "180f"), ("2000", "200f"), ("2028", "202f"), ("205f", "206f"),
        ("2800", "2800"), ("3000", "3000"), ("3164", "3164"), ("fe00", "fe0f"), ("feff", "feff"), ("ffa0", "ffa0"),
        ("0300", "036f"), ("0483", "0489"), ("1ab0", "1aff"), ("1dc0", "1dff"), ("20d0", "20ff"), ("fe20", "fe2f"),
        ("e000", "f8ff"), ("fff0", "fffd"),
    ]
}
