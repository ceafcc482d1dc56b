import CasebookBytes

/// The characters of XML 1.0 (section 2.2, production 2), and those that cannot stand in text as they are.
enum XMLCharacters {
    /// Where a text stands.
    enum Place {
        /// Between tags.
        case content
        /// Between double quotation marks, where white space would be read as blanks (section 3.3.3).
        case attribute
    }

    /// Appends a text so that it means itself; what XML cannot carry becomes U+FFFD.
    ///
    /// Runs of harmless bytes are copied at once: nearly every text is one.
    static func append(_ text: String, _ place: Place, to bytes: inout ByteBuffer) {
        text.withBytes { utf8 in
            var start = 0
            var index = firstSpecial(in: utf8, from: 0)
            while index < utf8.count {
                if let (replacement, length) = replacement(in: utf8, at: index, place) {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                    bytes.append(contentsOf: replacement)
                    index += length
                    start = index
                } else {
                    index += 1
                }
                index = firstSpecial(in: utf8, from: index)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
    }

    /// The next byte that may have to be replaced.
    private static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        utf8.firstIndex(from: start) { eight in
            eight.below(0x20) | eight.equal(UInt8(ascii: "\""), butFor: 0x04)
                | eight.equal(UInt8(ascii: "<"), butFor: 0x02)
                | eight.equal(0xEF)
        } passes: { byte in
            byte < 0x20 || byte | 0x04 == UInt8(ascii: "&") || byte | 0x02 == UInt8(ascii: ">") || byte == 0xEF
        }
    }

    /// What stands for the character at an index, and how many bytes it has; `nil` if it may stay.
    private static func replacement(
        in utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ place: Place
    ) -> (StaticString, length: Int)? {
        switch utf8[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case 0x0D: ("&#13;", 1)
        case 0x09: place == .attribute ? ("&#9;", 1) : nil
        case 0x0A: place == .attribute ? ("&#10;", 1) : nil
        // U+FFFE and U+FFFF.
        case 0xEF: utf8[index...].starts(with: [0xEF, 0xBF]) && utf8[index + 2] >= 0xBE ? ("\u{FFFD}", 3) : nil
        default: ("\u{FFFD}", 1)
        }
    }
}
