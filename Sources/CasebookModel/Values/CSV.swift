import CasebookBytes

/// Cells and lines of a table for spreadsheets (RFC 4180).
public struct CSV: Sendable {
    /// What stands between two cells.
    public enum Separator: Sendable {
        /// As RFC 4180 has it, and spreadsheets where the decimal sign is a point.
        case comma
        /// As spreadsheets expect it where the comma is the decimal sign, in German for one.
        case semicolon
        case tab

        /// What spreadsheets expect in a language.
        public static func usual(in language: InterfaceLanguage) -> Separator { language == .de ? .semicolon : .comma }

        /// The character.
        public var text: String {
            switch self {
            case .comma: ","
            case .semicolon: ";"
            case .tab: "\t"
            }
        }

        /// Whether numbers beside it have a decimal comma.
        public func hasDecimalComma(in language: InterfaceLanguage) -> Bool {
            switch self {
            case .comma: false
            case .semicolon: true
            case .tab: language == .de
            }
        }
    }

    private let separator: Separator
    private let hasDecimalComma: Bool

    public init(separator: Separator, hasDecimalComma: Bool = false) {
        self.separator = separator
        self.hasDecimalComma = hasDecimalComma
    }

    /// Tells spreadsheets that what follows is UTF-8.
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// A line of cells with its end, in UTF-8.
    public func line(_ cells: [String]) -> [UInt8] {
        var line = ByteBuffer(capacity: 512)
        for (index, cell) in cells.enumerated() {
            if index > 0 { line.append(contentsOf: separator.text) }
            line.append(contentsOf: cell)
        }
        line.append(contentsOf: "\r\n" as StaticString)
        return line.bytes
    }

    /// A text, quoted where RFC 4180 demands it. What a spreadsheet would take for a formula gets an apostrophe in front,
    /// as OWASP advises (CSV injection): `=`, `+`, `-`, `@`, tab and carriage return.
    public func text(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let cell = isFormula ? "'" + text : text
        guard cell.utf8.contains(where: { $0.isOne(of: "\",\r\n\t;'") }) else { return cell }
        // By bytes: a quotation mark with an accent on it is another character, and a mark for whoever reads the table.
        var quoted = [UInt8(ascii: "\"")]
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { quoted.append(byte) }
            quoted.append(byte)
        }
        quoted.append(UInt8(ascii: "\""))
        return String(decoding: quoted, as: UTF8.self)
    }

    /// A number with all of its digits, without a needless `.0` and without a power of ten.
    public func number(_ number: Double) -> String {
        guard number.isFinite else { return "" }
        let digits = DecimalDigits(number)
        let decimals = digits.decimals.isEmpty ? "" : (hasDecimalComma ? "," : ".") + digits.decimals
        return (digits.isNegative ? "-" : "") + digits.whole + decimals
    }
}
