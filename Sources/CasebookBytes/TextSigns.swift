/// Which kinds of bytes a text has at all.
///
/// They are found in one pass when a file is read, and belong to its nodes. Whoever looks for something rare asks them first:
/// nearly every text lacks what nearly every rule looks for, and each used to walk through all texts to find that out.
public struct TextSigns: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Bytes beyond ASCII.
    @inlinable public static var beyondASCII: TextSigns { TextSigns(rawValue: 1 << 0) }
    /// Control characters but for blanks and line ends.
    @inlinable public static var control: TextSigns { TextSigns(rawValue: 1 << 1) }
    @inlinable public static var lineEnd: TextSigns { TextSigns(rawValue: 1 << 2) }
    @inlinable public static var at: TextSigns { TextSigns(rawValue: 1 << 3) }
    @inlinable public static var percent: TextSigns { TextSigns(rawValue: 1 << 4) }
    @inlinable public static var ampersand: TextSigns { TextSigns(rawValue: 1 << 5) }
    @inlinable public static var colon: TextSigns { TextSigns(rawValue: 1 << 6) }
    /// `/` or `\`.
    @inlinable public static var slash: TextSigns { TextSigns(rawValue: 1 << 7) }
    @inlinable public static var semicolon: TextSigns { TextSigns(rawValue: 1 << 8) }
    @inlinable public static var point: TextSigns { TextSigns(rawValue: 1 << 9) }
    /// `[` or `{`.
    @inlinable public static var bracket: TextSigns { TextSigns(rawValue: 1 << 10) }
    @inlinable public static var tilde: TextSigns { TextSigns(rawValue: 1 << 11) }
    @inlinable public static var bar: TextSigns { TextSigns(rawValue: 1 << 12) }
    /// What means something in Markdown wherever it stands and makes more of a text than words: `#`, `[`, `<`, `>`, `|`, `&`,
    /// `` ` ``.
    @inlinable public static var markup: TextSigns { TextSigns(rawValue: 1 << 13) }
    /// What means something in Markdown where a line begins: `=`, `-`, `*`, `+`, digits.
    @inlinable public static var lineMark: TextSigns { TextSigns(rawValue: 1 << 14) }
    /// The first byte of U+0080 to U+00BF, among them control characters, the soft hyphen and marks of France.
    @inlinable public static var latinSigns: TextSigns { TextSigns(rawValue: 1 << 15) }
    /// The first byte of U+2000 to U+2FFF: dashes, quotation marks, marks of direction.
    @inlinable public static var punctuation: TextSigns { TextSigns(rawValue: 1 << 16) }
    /// The first byte of U+F000 to U+FFFF: characters of full width, noncharacters.
    @inlinable public static var fullWidth: TextSigns { TextSigns(rawValue: 1 << 17) }
    /// The first bytes of what lies beyond U+FFFF.
    @inlinable public static var beyondPlaneZero: TextSigns { TextSigns(rawValue: 1 << 18) }
    /// A number without quotes that is spelled with a point, or not in tens. Whoever reads scalars adds it.
    @inlinable public static var spelledNumber: TextSigns { TextSigns(rawValue: 1 << 19) }
    /// A tag that nobody understands stands before the text, which has been said. Whoever reads scalars adds it.
    @inlinable public static var unknownTag: TextSigns { TextSigns(rawValue: 1 << 20) }
    @inlinable public static var question: TextSigns { TextSigns(rawValue: 1 << 21) }
    /// What a plain text has that is meant as Markdown: `*`, `[`, `#`, `` ` ``.
    @inlinable public static var plainMarkup: TextSigns { TextSigns(rawValue: 1 << 22) }
    /// Two `_` together, which may be meant as Markdown, too. Whoever reads scalars adds it.
    @inlinable public static var doubleUnderscore: TextSigns { TextSigns(rawValue: 1 << 23) }
    @inlinable public static var underscore: TextSigns { TextSigns(rawValue: 1 << 24) }

    /// What marks of quotation of all languages begin with. One number: made of a list where it is asked for, such a set costs
    /// 1,500 instructions.
    @inlinable public static var quotation: TextSigns { TextSigns(rawValue: 1 << 15 | 1 << 16) }
    /// ``plainMarkup`` and ``doubleUnderscore``.
    @inlinable public static var anyPlainMarkup: TextSigns { TextSigns(rawValue: 1 << 22 | 1 << 23) }

    /// No signs at all; `[]` is asked of a protocol, which costs 700 instructions in another module.
    @inlinable public static var none: TextSigns { TextSigns(rawValue: 0) }
    /// What can make more of a line than its words: ``markup``, ``plainMarkup``, ``underscore``, ``tilde``, ``slash`` and
    /// ``control``.
    @inlinable public static var anyMarkdown: TextSigns {
        TextSigns(rawValue: 1 << 1 | 1 << 7 | 1 << 11 | 1 << 13 | 1 << 22 | 1 << 24)
    }

    /// Whether there is nothing beyond ASCII.
    @inlinable public var isASCII: Bool { rawValue & 1 == 0 }

    /// What every set of options can do, but in place: called through its protocol from another module, it costs more than many
    /// a check that it spares.
    @inlinable
    public func contains(_ member: TextSigns) -> Bool { rawValue & member.rawValue == member.rawValue }

    /// Whether nothing of the others is there, in place as well.
    @inlinable
    public func isDisjoint(with other: TextSigns) -> Bool { rawValue & other.rawValue == 0 }

    /// Looks through a text.
    public init(of bytes: UnsafeBufferPointer<UInt8>) {
        let found = Self.ofByte.withUnsafeBufferPointer { table in
            var found: UInt32 = 0
            for byte in bytes { found |= table[Int(byte)] }
            return found
        }
        self.init(rawValue: found)
    }

    /// Looks through a text.
    public init(of text: String) { self = text.withBytes { TextSigns(of: $0) } }

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
        case UInt8(ascii: "["): [.bracket, .markup, .plainMarkup]
        case UInt8(ascii: "{"): .bracket
        case UInt8(ascii: "~"): .tilde
        case UInt8(ascii: "|"): [.bar, .markup]
        case UInt8(ascii: "#"), UInt8(ascii: "`"): [.markup, .plainMarkup]
        case UInt8(ascii: "<"), UInt8(ascii: ">"): .markup
        case UInt8(ascii: "*"): [.lineMark, .plainMarkup]
        case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"), 0x30...0x39: .lineMark
        case UInt8(ascii: "?"): .question
        case UInt8(ascii: "_"): .underscore
        case 0..<0x80: []
        case 0xC2: [.beyondASCII, .latinSigns]
        case 0xE2: [.beyondASCII, .punctuation]
        case 0xEF: [.beyondASCII, .fullWidth]
        case 0xF0...0xFF: [.beyondASCII, .beyondPlaneZero]
        default: .beyondASCII
        }
    }
}
