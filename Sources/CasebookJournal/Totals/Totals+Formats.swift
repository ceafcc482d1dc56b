public import CasebookJSON
public import CasebookModel

extension Totals {
    /// The figures for programs. Members may be added without a new version.
    public func json(_ language: InterfaceLanguage) -> JSON {
        .object(
            ("version", 1), ("from", .text(period.from)), ("to", .text(period.to)),
            ("omitted_fictional", .integer(omittedFictional)), ("omitted_imported", .integer(omittedImported)),
            ("omitted_undated", .integer(omittedUndated)), ("omitted_figures", .integer(omittedFigures)),
            ("unreadable", .integer(unreadable)),
            (
                "rows",
                .array(
                    rows.map { row in
                        [
                            "dimension": .string(row.dimension.rawValue), "key": .string(row.key),
                            "label": .string(row.label[language]), "cases": .integer(row.cases),
                            "companies": .integer(row.companies), "steps": .integer(row.steps),
                            "logged_hours": .number(row.loggedHours),
                            "participants": .integer(row.participants), "measures": .integer(row.measures),
                            "documented_hours": .number(row.documentedHours),
                            "goals_reached": .integer(row.goals.reached), "goals_partly": .integer(row.goals.partly),
                            "goals_missed": .integer(row.goals.missed), "goals_open": .integer(row.goals.open),
                            "outcomes_without_goal": .integer(row.goals.withoutGoal),
                            "ended_early": .integer(row.endedEarly), "running": .integer(row.running),
                            "running_hours": .number(row.runningHours),
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
                "documented_hours", "goals_reached", "goals_partly", "goals_missed", "goals_open",
                "outcomes_without_goal", "ended_early", "running", "running_hours",
            ] + indicators.flatMap { indicator in Self.spreadColumns.map { "\(indicator.key)_\($0)" } }
        ]
        for row in rows {
            lines.append(cells(of: row, csv, language) + indicators.flatMap { cells(of: row, $0, csv) })
        }
        return CSV.byteOrderMark + lines.flatMap(csv.line)
    }
}

extension Totals {
    private static let spreadColumns = ["cases", "figures", "sum", "lowest", "median", "highest"]

    private func cells(of row: Row, _ csv: CSV, _ language: InterfaceLanguage) -> [String] {
        let (goals, work) = (row.goals, [row.steps, row.participants, row.measures].map(String.init))
        let counts = [goals.reached, goals.partly, goals.missed, goals.open, goals.withoutGoal, row.endedEarly]
        var cells = [csv.text(row.dimension.rawValue), csv.text(row.key), csv.text(row.label[language])]
        cells += [String(row.cases), String(row.companies), work[0], csv.number(row.loggedHours)]
        cells += [work[1], work[2], csv.number(row.documentedHours)]
        return cells + counts.map(String.init) + [String(row.running), csv.number(row.runningHours)]
    }

    private func cells(of row: Row, _ indicator: CommonIndicator, _ csv: CSV) -> [String] {
        guard let spread = row.indicators.first(where: { $0.indicator == indicator }) else {
            return Self.spreadColumns.map { _ in "" }
        }
        return [
            String(spread.cases), String(spread.count), spread.sum.map(csv.number) ?? "",
            csv.number(spread.lowest), csv.number(spread.median), csv.number(spread.highest),
        ]
    }
}

extension Totals.Spread {
    fileprivate func json(_ language: InterfaceLanguage) -> JSON {
        .object(
            ("key", .string(indicator.key.text)), ("label", .string(indicator.label[language])),
            ("unit", indicator.unit.map { .string($0[language]) }), ("cases", .integer(cases)),
            ("figures", .integer(count)),
            ("sum", sum.map(JSON.number)), ("lowest", .number(lowest)),
            ("median", .number(median)), ("highest", .number(highest)))
    }
}
