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

    /// The figures as comma-separated values (RFC 4180), with a line of names.
    public func csv(_ language: InterfaceLanguage) -> [UInt8] {
        var lines = [
            [
                "dimension", "key", "label", "cases", "companies", "steps", "logged_hours", "participants", "measures",
                "documented_hours",
            ]
        ]
        for row in rows {
            lines.append(
                [CSV.text(row.dimension.rawValue), CSV.text(row.key), CSV.text(row.label[language])]
                    + [
                        String(row.cases), String(row.companies), String(row.steps), CSV.number(row.loggedHours),
                        String(row.participants), String(row.measures), CSV.number(row.documentedHours),
                    ])
        }
        return Array(lines.map { $0.joined(separator: ",") + "\r\n" }.joined().utf8)
    }
}

/// Cells of comma-separated values.
enum CSV {
    /// A text, quoted where RFC 4180 demands it. What a spreadsheet would take for a formula gets an apostrophe in front,
    /// as OWASP advises (CSV injection): `=`, `+`, `-`, `@`, tab and carriage return.
    static func text(_ text: String) -> String {
        var cell = text
        if let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) { cell = "'" + cell }
        guard cell.unicodeScalars.contains(where: { "\",\r\n;'".unicodeScalars.contains($0) }) else { return cell }
        var quoted = "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// A number with a point, without a needless `.0`.
    static func number(_ number: Double) -> String {
        let number = number.hundredths
        return Int(exactly: number).map { String($0) } ?? String(number)
    }
}

extension Double {
    /// The number without the noise that adding leaves behind.
    var hundredths: Double { (self * 100).rounded() / 100 }
}
