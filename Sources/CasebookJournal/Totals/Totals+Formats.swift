public import CasebookJSON
public import CasebookModel

extension Totals {
    /// The figures for programs. Members may be added without a new version.
    public func json(_ language: InterfaceLanguage) -> JSON {
        .object(
            ("version", 1), ("from", .text(period.from)), ("to", .text(period.to)),
            ("omitted_fictional", .integer(omittedFictional)), ("unreadable", .integer(unreadable)),
            (
                "rows",
                .array(
                    rows.map { row in
                        [
                            "dimension": .string(row.dimension.rawValue), "key": .string(row.key),
                            "label": .string(row.label[language]), "cases": .integer(row.cases),
                            "companies": .integer(row.companies), "steps": .integer(row.steps),
                            "logged_hours": .number(row.loggedHours.hundredths),
                            "participants": .integer(row.participants), "measures": .integer(row.measures),
                            "documented_hours": .number(row.documentedHours.hundredths),
                        ]
                    })
            ))
    }

    /// The figures as a table for spreadsheets (RFC 4180), with a line of names. The byte order mark tells Excel that this is
    /// UTF-8.
    public func csv(_ language: InterfaceLanguage, separator: CSV.Separator) -> [UInt8] {
        let csv = CSV(separator: separator, hasDecimalComma: separator.hasDecimalComma(in: language))
        var lines = [
            [
                "dimension", "key", "label", "cases", "companies", "steps", "logged_hours", "participants", "measures",
                "documented_hours",
            ]
        ]
        for row in rows {
            lines.append(
                [csv.text(row.dimension.rawValue), csv.text(row.key), csv.text(row.label[language])]
                    + [
                        String(row.cases), String(row.companies), String(row.steps), csv.number(row.loggedHours),
                        String(row.participants), String(row.measures), csv.number(row.documentedHours),
                    ])
        }
        return [0xEF, 0xBB, 0xBF]
            + Array(lines.map { $0.joined(separator: separator.text) + "\r\n" }.joined().utf8)
    }
}

/// Cells of a table for spreadsheets.
public struct CSV {
    /// What stands between two cells.
    public enum Separator: Sendable {
        /// As RFC 4180 has it, and spreadsheets where the decimal sign is a point.
        case comma
        /// As spreadsheets expect it where the comma is the decimal sign, in German for one.
        case semicolon
        case tab

        /// What spreadsheets expect in a language.
        public static func usual(in language: InterfaceLanguage) -> Separator { language == .de ? .semicolon : .comma }

        var text: String {
            switch self {
            case .comma: ","
            case .semicolon: ";"
            case .tab: "\t"
            }
        }

        /// Whether numbers beside it have a decimal comma.
        func hasDecimalComma(in language: InterfaceLanguage) -> Bool {
            switch self {
            case .comma: false
            case .semicolon: true
            case .tab: language == .de
            }
        }
    }

    let separator: Separator
    let hasDecimalComma: Bool

    /// A text, quoted where RFC 4180 demands it. What a spreadsheet would take for a formula gets an apostrophe in front,
    /// as OWASP advises (CSV injection): `=`, `+`, `-`, `@`, tab and carriage return.
    func text(_ text: String) -> String {
        var cell = text
        if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { cell = "'" + cell }
        guard cell.unicodeScalars.contains(where: { "\",\r\n\t;'".unicodeScalars.contains($0) }) else { return cell }
        var quoted = "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// A number without a needless `.0`.
    func number(_ number: Double) -> String {
        let number = number.hundredths
        let text = Int(exactly: number).map { String($0) } ?? String(number)
        return hasDecimalComma ? text.replacing(".", with: ",") : text
    }
}

extension Double {
    /// The number without the noise that adding leaves behind.
    var hundredths: Double { (self * 100).rounded() / 100 }
}
