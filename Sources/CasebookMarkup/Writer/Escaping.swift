/// Writes text so that it means itself (WHATWG HTML, sections 13.1.2.3 and 13.1.3; XML 1.0, section 2.4).
enum Escaping {
    /// Where the text stands.
    enum Context {
        /// Between tags.
        case text
        /// Between double quotation marks.
        case attribute
    }

    /// Appends the text. What neither HTML nor XML can carry (control characters, non-characters) becomes U+FFFD.
    ///
    /// Runs of harmless bytes are copied at once: nearly all bytes of a page are harmless.
    static func append(_ text: String, _ context: Context, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            var index = 0
            while index < utf8.count {
                let length = isSpecial(utf8[index]) ? lengthOfEscaped(utf8, at: index, in: context) : 0
                guard length > 0 else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                bytes.append(contentsOf: replacement(for: utf8[index]).utf8)
                index += length
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// How many bytes from `index` on are to be replaced; 0 if they may stay.
    private static func lengthOfEscaped(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, in context: Context) -> Int {
        func follows(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
            index + offset < utf8.count && range.contains(utf8[index + offset])
        }
        switch utf8[index] {
        case UInt8(ascii: "\""): return context == .attribute ? 1 : 0
        // U+0080–U+009F.
        case 0xC2: return follows(1, 0x80...0x9F) ? 2 : 0
        // U+FDD0–U+FDEF, U+FFFE and U+FFFF.
        case 0xEF:
            let isNonCharacter =
                follows(1, 0xB7...0xB7) && follows(2, 0x90...0xAF)
                || follows(1, 0xBF...0xBF) && follows(2, 0xBE...0xBF)
            return isNonCharacter ? 3 : 0
        default: return 1
        }
    }

    private static func replacement(for byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0x0D: "\n"
        default: "\u{FFFD}"
        }
    }

    /// Whether something may have to be replaced at this byte.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0x00..<0x20, 0x7F, 0xC2, 0xEF: true
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        default: false
        }
    }
}
