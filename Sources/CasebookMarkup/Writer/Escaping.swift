import CasebookBytes

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
    static func append(_ text: String, _ context: Context, to bytes: inout ByteBuffer) {
        text.withBytes { utf8 in
            var start = 0
            var index = firstSpecial(in: utf8, from: 0)
            while index < utf8.count {
                let length = lengthOfEscaped(utf8, at: index, in: context)
                if length > 0 {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                    bytes.append(contentsOf: replacement(for: utf8[index]))
                    start = index + length
                }
                index = firstSpecial(in: utf8, from: index + max(1, length))
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// The next byte that may have to be replaced.
    private static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        utf8.firstIndex(from: start) { eight in
            eight.below(0x20) | eight.equal(UInt8(ascii: "\""), butFor: 0x04)
                | eight.equal(UInt8(ascii: "<"), butFor: 0x02)
                | eight.equal(0x7F) | eight.equal(0xC2) | eight.equal(0xEF)
        } passes: { byte in
            switch byte {
            case 0x00..<0x20, 0x7F, 0xC2, 0xEF: true
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
            default: false
            }
        }
    }

    /// How many bytes from `index` on are to be replaced; 0 if they may stay.
    private static func lengthOfEscaped(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, in context: Context) -> Int {
        func follows(_ offset: Int, _ range: ClosedRange<UInt8>) -> Bool {
            index + offset < utf8.count && range.contains(utf8[index + offset])
        }
        switch utf8[index] {
        case 0x09, 0x0A: return 0
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

    private static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0x0D: "\n"
        default: "\u{FFFD}"
        }
    }
}
