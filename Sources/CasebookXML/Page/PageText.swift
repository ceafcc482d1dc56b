/// The text of a page, made ready for libxml2, whose reader of HTML is older than the standard: it ends at U+0000, takes
/// `&#128;` for a control character, knows no `&auml` without its semicolon, and has everything behind `<!-->` for a comment.
///
/// What browsers show is the same before and after (WHATWG HTML, sections 13.2.5.1, 13.2.5.43, 13.2.5.72 and 13.2.5.80).
struct PageText {
    private(set) var bytes: [UInt8] = []
    private let source: [UInt8]
    private var index = 0
    /// Where the reading is; in a tag, the quote that a value began with.
    private var place = Place.text

    private enum Place {
        case text, comment, tag, value(UInt8)
    }

    init(_ text: String) {
        source = Array(text.utf8)
        bytes.reserveCapacity(source.count)
        while index < source.count { step() }
    }

    private mutating func step() {
        let byte = source[index]
        if byte == 0 { return index += 1 }
        if byte == UInt8(ascii: "&"), readReference() { return }
        if byte == UInt8(ascii: "<"), case .text = place, let empty = ["<!-->", "<!--->"].first(where: has) {
            return index += empty.utf8.count
        }
        move(at: byte)
        bytes.append(byte)
        index += 1
    }

    private mutating func move(at byte: UInt8) {
        switch (place, byte) {
        case (.text, UInt8(ascii: "<")):
            if has("<!--") {
                place = .comment
            } else if index + 1 < source.count, isLetter(source[index + 1]) || source[index + 1] == 0x2F {
                place = .tag
            }
        case (.comment, UInt8(ascii: ">")):
            if index > 1, source[index - 1] == 0x2D, source[index - 2] == 0x2D { place = .text }
        case (.tag, UInt8(ascii: ">")): place = .text
        // Only behind an equals sign does a quote begin a value.
        case (.tag, UInt8(ascii: "\"")), (.tag, UInt8(ascii: "'")):
            if follows(UInt8(ascii: "=")) { place = .value(byte) }
        case (.value(let quote), _): if byte == quote { place = .tag }
        default: break
        }
    }

    /// Whether the last byte before that is no blank is this one.
    private func follows(_ byte: UInt8) -> Bool {
        var before = index - 1
        while before >= 0, source[before] <= 0x20 { before -= 1 }
        return before >= 0 && source[before] == byte
    }

    // MARK: Character references

    /// Writes the reference that begins here in a way that libxml2 understands.
    ///
    /// - Returns: whether there was one to write.
    private mutating func readReference() -> Bool {
        if index + 1 < source.count, source[index + 1] == UInt8(ascii: "#") { return readNumber() }
        let rest = source[(index + 1)...]
        let run = rest.prefix { isLetter($0) || isDigit($0) }
        if run.endIndex < source.count, source[run.endIndex] == UInt8(ascii: ";") { return false }
        let word = String(decoding: run.prefix(Self.longestName), as: UTF8.self)
        guard let name = Self.names.first(where: word.hasPrefix) else { return false }
        let next = index + 1 + name.utf8.count
        if isInTag, next < source.count, source[next] == UInt8(ascii: "=") || next < run.endIndex { return false }
        bytes += "&\(Self.lowercased.contains(name) ? name.lowercased() : name);".utf8
        index = next
        return true
    }

    private var isInTag: Bool {
        switch place {
        case .tag, .value: true
        case .text, .comment: false
        }
    }

    private mutating func readNumber() -> Bool {
        let isHexadecimal = index + 2 < source.count && source[index + 2] | 0x20 == UInt8(ascii: "x")
        let start = index + (isHexadecimal ? 3 : 2)
        let digits = source[min(start, source.count)...].prefix {
            isDigit($0) || isHexadecimal && (0x61...0x66).contains($0 | 0x20)
        }
        guard !digits.isEmpty else {
            bytes += "&amp;".utf8
            index += 1
            return true
        }
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        let number: UInt32
        switch value {
        case .some(0x80...0x9F): number = Self.windows[Int(value ?? 0) - 0x80]
        case .some(let value) where value > 0 && Unicode.Scalar(value) != nil: number = value
        default: number = 0xFFFD
        }
        bytes += "&#\(number);".utf8
        index = digits.endIndex
        if index < source.count, source[index] == UInt8(ascii: ";") { index += 1 }
        return true
    }

    private func has(_ text: String) -> Bool { source[index...].starts(with: text.utf8) }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension PageText {
    /// The references that need no semicolon, the longest first: what begins with two of them means the longer one.
    fileprivate static let names = """
        Aacute Agrave Atilde Ccedil Eacute Egrave Iacute Igrave Ntilde Oacute Ograve Oslash Otilde Uacute Ugrave Yacute \
        aacute agrave atilde brvbar ccedil curren divide eacute egrave frac12 frac14 frac34 iacute igrave iquest middot \
        ntilde oacute ograve oslash otilde plusmn uacute ugrave yacute AElig Acirc Aring Ecirc Icirc Ocirc THORN Ucirc \
        acirc acute aelig aring cedil ecirc icirc iexcl laquo micro ocirc pound raquo szlig thorn times ucirc Auml COPY \
        Euml Iuml Ouml QUOT Uuml auml cent copy euml iuml macr nbsp ordf ordm ouml para quot sect sup1 sup2 sup3 uuml \
        yuml AMP ETH REG amp deg eth not reg shy uml yen GT LT gt lt
        """.split(separator: " ").map(String.init)
    fileprivate static let longestName = 6
    /// Those that libxml2 knows in small letters only.
    fileprivate static let lowercased: Set<String> = ["COPY", "QUOT", "AMP", "REG", "GT", "LT"]

    /// What numbers from 128 to 159 stand for: they were meant as bytes of windows-1252.
    fileprivate static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]
}
