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
            case "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                result += "\\u" + hex(scalar, width: 4)
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    result += "\\x" + hex(scalar, width: 2)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// A block of lines below a key (section 8.1.2), or a quoted scalar if a block could not hold the text.
    ///
    /// - Parameter indentation: the number of blanks before each line.
    public static func block(_ text: String, indentation: Int) -> String {
        let canBeBlock = text.unicodeScalars.allSatisfy {
            $0 == "\n"
                || ($0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{85}" && $0 != "\u{FEFF}" && $0 != "\u{2028}"
                    && $0 != "\u{2029}")
        }
        guard canBeBlock, !text.isEmpty, text.first != " ", text.first != "\n" else { return quoted(text) }
        let ending = text.hasSuffix("\n\n") ? "+" : text.hasSuffix("\n") ? "" : "-"
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        let margin = String(repeating: " ", count: indentation)
        return "|\(ending)\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let indicators: Set<Unicode.Scalar> = [
            "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "=", "~",
            "<",
        ]
        guard !indicators.contains(first), first != " ", last != " ", last != ":", !text.contains(": "),
            !text.contains(" #"),
            text.unicodeScalars.allSatisfy({
                $0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{85}" && $0 != "\u{A0}" && $0 != "\u{FEFF}"
                    && $0 != "\u{2028}" && $0 != "\u{2029}"
            })
        else { return false }
        // Inside brackets these would end the scalar.
        guard !text.unicodeScalars.contains(where: { ",[]{}".unicodeScalars.contains($0) }) else { return false }
        // YAML 1.1 readers take these words for something else; quotes keep everybody in agreement.
        let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
        return YAMLScalar(text: text, isPlain: true).value == .string && !words.contains(text.lowercased())
    }

    private static func hex(_ scalar: Unicode.Scalar, width: Int) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
