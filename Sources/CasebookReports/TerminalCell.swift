/// What a character takes on a terminal, and how it is shown there.
package struct TerminalCell {
    package let text: String
    /// Columns: 0, 1, 2, or 4 for a tab.
    package let width: Int

    package init(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case _ where scalar == "\t":
            text = "    "
            width = 4
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            text = "\u{FFFD}"
            width = 1
        case .format:
            // Among them the joiner of emoji: without it each part of 👩‍🌾 stands for itself, as wide as it says.
            text = ""
            width = 0
        case .nonspacingMark, .enclosingMark:
            text = String(scalar)
            width = 0
        default:
            text = String(scalar)
            width = Self.isPartOfSyllable(scalar) ? 0 : Self.isWide(scalar) ? 2 : 1
        }
    }

    /// Vowels and final consonants of Hangul, which join the consonant before them (names of files on macOS).
    private static func isPartOfSyllable(_ scalar: Unicode.Scalar) -> Bool {
        (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }

    /// East Asian wide and fullwidth characters (Unicode Standard Annex 11: `W` and `F`, by block), and what is shown as
    /// an emoji of its own accord (Unicode Technical Standard 51, section 1.4.3). A flag is two letters of one column.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x1100: false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            true
        case 0x1F1E6...0x1F1FF: false
        default: scalar.properties.isEmojiPresentation
        }
    }
}
