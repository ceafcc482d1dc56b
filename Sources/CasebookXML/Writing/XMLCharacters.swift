/// The characters of XML 1.0 (section 2.2, production 2).
enum XMLCharacters {
    /// The text with every character that XML cannot carry replaced by U+FFFD.
    static func allowed(_ text: String) -> String {
        // Nearly every text passes on its bytes alone: all forbidden characters are below U+0020, or begin with 0xEF.
        let isSuspicious = text.utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0xEF }
        guard isSuspicious else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
        }
        return result
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
