/// Which kinds of bytes a text has at all.
///
/// They are found in one pass when a file is read, and belong to its nodes. Whoever looks for something rare asks them first:
/// nearly every text lacks what nearly every rule looks for, and each used to walk through all texts to find that out.
package struct TextSigns: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    @inlinable
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Bytes beyond ASCII.
    package static let beyondASCII = TextSigns(rawValue: 1 << 0)
    /// Control characters but for blanks and line ends.
    package static let control = TextSigns(rawValue: 1 << 1)
    package static let lineEnd = TextSigns(rawValue: 1 << 2)
    package static let at = TextSigns(rawValue: 1 << 3)
    package static let percent = TextSigns(rawValue: 1 << 4)
    package static let ampersand = TextSigns(rawValue: 1 << 5)
    package static let colon = TextSigns(rawValue: 1 << 6)
    /// `/` or `\`.
    package static let slash = TextSigns(rawValue: 1 << 7)
    package static let semicolon = TextSigns(rawValue: 1 << 8)
    package static let point = TextSigns(rawValue: 1 << 9)
    /// `[` or `{`.
    package static let bracket = TextSigns(rawValue: 1 << 10)
    package static let tilde = TextSigns(rawValue: 1 << 11)
    package static let bar = TextSigns(rawValue: 1 << 12)
    /// What means something in Markdown wherever it stands and makes more of a text than words: `#`, `[`, `<`, `>`, `|`, `&`,
    /// `` ` ``.
    package static let markup = TextSigns(rawValue: 1 << 13)
    /// What means something in Markdown where a line begins: `=`, `-`, `*`, `+`, digits.
    package static let lineMark = TextSigns(rawValue: 1 << 14)
    /// The first byte of U+0080 to U+00BF, among them control characters, the soft hyphen and marks of France.
    package static let latinSigns = TextSigns(rawValue: 1 << 15)
    /// The first byte of U+2000 to U+2FFF: dashes, quotation marks, marks of direction.
    package static let punctuation = TextSigns(rawValue: 1 << 16)
    /// The first byte of U+F000 to U+FFFF: characters of full width, noncharacters.
    package static let fullWidth = TextSigns(rawValue: 1 << 17)
    /// The first bytes of what lies beyond U+FFFF.
    package static let beyondPlaneZero = TextSigns(rawValue: 1 << 18)
    /// A number without quotes that is spelled with a point, or not in tens. Whoever reads scalars adds it.
    package static let spelledNumber = TextSigns(rawValue: 1 << 19)
    /// A tag that nobody understands stands before the text, which has been said. Whoever reads scalars adds it.
    package static let unknownTag = TextSigns(rawValue: 1 << 20)

    /// Whether there is nothing beyond ASCII.
    package var isASCII: Bool { rawValue & 1 == 0 }

    /// Looks through a text.
    package init(of bytes: UnsafeBufferPointer<UInt8>) {
        let found = Self.ofByte.withUnsafeBufferPointer { table in
            var found: UInt32 = 0
            for byte in bytes { found |= table[Int(byte)] }
            return found
        }
        self.init(rawValue: found)
    }

    /// Looks through a text.
    package init(of text: String) { self = text.withBytes { TextSigns(of: $0) } }

    private static let ofByte: [UInt32] = (UInt8.min...UInt8.max).map { signs(of: $0).rawValue }

    private static func signs(of byte: UInt8) -> TextSigns {
        switch byte {
        case 0x09: []
        case 0x0A, 0x0D: .lineEnd
        case 0..<0x20, 0x7F: .control
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "&"): [.ampersand, .markup]
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): .slash
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "."): .point
        case UInt8(ascii: "["): [.bracket, .markup]
        case UInt8(ascii: "{"): .bracket
        case UInt8(ascii: "~"): .tilde
        case UInt8(ascii: "|"): [.bar, .markup]
        case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"): .markup
        case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x30...0x39: .lineMark
        case 0..<0x80: []
        case 0xC2: [.beyondASCII, .latinSigns]
        case 0xE2: [.beyondASCII, .punctuation]
        case 0xEF: [.beyondASCII, .fullWidth]
        case 0xF0...0xFF: [.beyondASCII, .beyondPlaneZero]
        default: .beyondASCII
        }
    }
}
