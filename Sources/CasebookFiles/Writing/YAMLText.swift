import CasebookBytes
import CasebookYAML

/// Spells texts as YAML scalars.
public enum YAMLText {
    /// The text on one line: plain if that means the same text, otherwise in double quotes (YAML 1.2.2, sections 7.3.1
    /// and 7.3.3).
    public static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// The text in double quotes.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where isHidden(scalar): result += "\\u" + hex(scalar, width: 4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A block of lines below a key (section 8.1.2), or a quoted scalar if a block could not hold the text.
    ///
    /// - Parameter indentation: the number of blanks before each line.
    public static func block(_ text: String, indentation: Int) -> String {
        let canBeBlock = text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" || !isHidden($0) }
        // The first line tells how far the block is indented, so it must not begin with a blank.
        guard canBeBlock, let first = text.unicodeScalars.first, ![" ", "\t", "\n"].contains(first) else {
            return quoted(text)
        }
        let ending = text.hasSuffix("\n\n") ? "+" : text.hasSuffix("\n") ? "" : "-"
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        let margin = String(repeating: " ", count: indentation)
        return "|\(ending)\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }

    private static func isPlain(_ text: String) -> Bool {
        // YAML looks at code points: for it, a blank with an accent of its own is still a blank.
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last,
            !"-?:,[]{}#&*!|>'\"%@`=~< ".unicodeScalars.contains(first),
            last != " ", last != ":"
        else { return false }
        let isBroken = zip(scalars, scalars.dropFirst()).contains { $0 == ":" && $1 == " " || $0 == " " && $1 == "#" }
        // Inside brackets these would end the scalar.
        guard !isBroken, !scalars.contains(where: { isHidden($0) || ",[]{}".unicodeScalars.contains($0) }) else {
            return false
        }
        // YAML 1.1 readers take these words for something else; quotes keep everybody in agreement.
        let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
        return YAMLScalar(text: text, isPlain: true).value == .string && !words.contains(text.lowercased())
    }

    /// Whether nobody would see the character, or YAML could not carry it (YAML 1.2.2, section 5.1), or would take it
    /// for the end of a line.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private static func hex(_ scalar: Unicode.Scalar, width: Int) -> String {
        scalar.value.hexadecimal(digits: width, uppercase: true)
    }
}
