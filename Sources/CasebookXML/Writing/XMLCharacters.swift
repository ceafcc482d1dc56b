/// The characters of XML 1.0 (section 2.2, production 2), and those that cannot stand in text as they are.
enum XMLCharacters {
    /// What has to be done to a text before it can be written.
    enum Nature {
        /// Nothing: it can be written as it is.
        case plain
        /// To be escaped.
        case special
        /// Perhaps it holds what XML cannot carry at all; see ``allowed(_:)``.
        case suspicious
    }

    /// Looks at the bytes alone, as nearly every text is plain: all forbidden characters are below U+0020, or begin with
    /// 0xEF.
    static func nature(of utf8: UnsafeBufferPointer<UInt8>) -> Nature {
        var found: UInt8 = 0
        for byte in utf8 { found |= classes[Int(byte)] }
        return found & forbidden != 0 ? .suspicious : found & escaped != 0 ? .special : .plain
    }

    /// The text with every character that XML cannot carry replaced by U+FFFD.
    static func allowed(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
        }
        return result
    }

    private static let escaped: UInt8 = 1
    private static let forbidden: UInt8 = 2

    private static let classes: [UInt8] = (UInt8.min...UInt8.max).map { byte in
        switch byte {
        case 0x09, 0x0A: 0
        case 0x0D, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""): escaped
        case 0..<0x20, 0xEF: forbidden
        default: 0
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
