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
                            "goals_reached": .integer(row.goals.reached), "goals_partly": .integer(row.goals.partly),
                            "goals_missed": .integer(row.goals.missed),
                            "indicators": .array(row.indicators.map { $0.json(language) }),
                        ]
                    })
            ))
    }

    /// The figures as a table for spreadsheets (RFC 4180), with a line of names. The byte order mark tells Excel that this is
    /// UTF-8.
    public func csv(_ language: InterfaceLanguage, separator: CSV.Separator) -> [UInt8] {
        let csv = CSV(separator: separator, hasDecimalComma: separator.hasDecimalComma(in: language))
        // Of indicators without any figure there are no columns.
        let indicators = rows.first { $0.dimension == .total }?.indicators.map(\.indicator) ?? []
        var lines = [
            [
                "dimension", "key", "label", "cases", "companies", "steps", "logged_hours", "participants", "measures",
                "documented_hours", "goals_reached", "goals_partly", "goals_missed",
            ] + indicators.flatMap { indicator in Self.spreadColumns.map { "\(indicator.key)_\($0)" } }
        ]
        for row in rows {
            lines.append(
                [csv.text(row.dimension.rawValue), csv.text(row.key), csv.text(row.label[language])]
                    + [
                        String(row.cases), String(row.companies), String(row.steps),
                        csv.number(row.loggedHours.hundredths),
                        String(row.participants), String(row.measures), csv.number(row.documentedHours.hundredths),
                        String(row.goals.reached), String(row.goals.partly), String(row.goals.missed),
                    ] + indicators.flatMap { cells(of: row, $0, csv) })
        }
        return CSV.byteOrderMark + lines.flatMap(csv.line)
    }
}

extension Totals {
    private static let spreadColumns = ["figures", "sum", "lowest", "median", "highest"]

    private func cells(of row: Row, _ indicator: CommonIndicator, _ csv: CSV) -> [String] {
        guard let spread = row.indicators.first(where: { $0.indicator == indicator }) else {
            return Self.spreadColumns.map { _ in "" }
        }
        return [
            String(spread.count), spread.sum.map { csv.number($0.hundredths) } ?? "", csv.number(spread.lowest),
            csv.number(spread.median.hundredths),
            csv.number(spread.highest),
        ]
    }
}

extension Totals.Spread {
    fileprivate func json(_ language: InterfaceLanguage) -> JSON {
        .object(
            ("key", .string(indicator.key.text)), ("label", .string(indicator.label[language])),
            ("unit", indicator.unit.map { .string($0[language]) }), ("figures", .integer(count)),
            ("sum", sum.map { .number($0.hundredths) }), ("lowest", .number(lowest)),
            ("median", .number(median.hundredths)), ("highest", .number(highest)))
    }
}

extension Double {
    /// The number without the noise that adding leaves behind.
    var hundredths: Double { (self * 100).rounded() / 100 }
}
