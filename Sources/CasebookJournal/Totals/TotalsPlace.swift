import CasebookModel

/// Where something is added to.
struct TotalsPlace: Hashable {
    let dimension: Totals.Dimension
    let key: String

    /// The places that a case always has.
    static func places(of study: CaseStudy) -> [TotalsPlace] {
        let code = study.company.region?.code ?? ""
        let region = String(code.prefix(3))
        // What names only a Land or a government region says nothing of the district.
        let district = study.company.region?.level == 3 ? code : ""
        let topics = study.topics.isEmpty ? [""] : Set(study.topics.map(\.text)).sorted()
        return [
            TotalsPlace(dimension: .total, key: ""), TotalsPlace(dimension: .region, key: region),
            TotalsPlace(dimension: .district, key: district),
            TotalsPlace(dimension: .sector, key: study.company.sector?.section.code ?? ""),
            TotalsPlace(dimension: .size, key: study.company.size?.rawValue ?? ""),
        ] + topics.map { TotalsPlace(dimension: .topic, key: $0) }
    }

    /// Year and quarter of a day.
    static func places(of day: CalendarDay?) -> [TotalsPlace] {
        guard let day else { return undated }
        let quarter = (day.month + 2) / 3
        return [
            TotalsPlace(dimension: .year, key: "\(day.year)"),
            TotalsPlace(dimension: .quarter, key: "\(day.year)-Q\(quarter)"),
        ]
    }

    /// The years and quarters that have a day of a span.
    static func places(from first: CalendarDay, to last: CalendarDay) -> [TotalsPlace] {
        let quarters = (first.year * 4 + (first.month - 1) / 3)...(last.year * 4 + (last.month - 1) / 3)
        return (first.year...last.year).map { TotalsPlace(dimension: .year, key: "\($0)") }
            + quarters.map { TotalsPlace(dimension: .quarter, key: "\($0 / 4)-Q\($0 % 4 + 1)") }
    }

    /// Year and quarter of what has no day.
    static let undated = [TotalsPlace(dimension: .year, key: ""), TotalsPlace(dimension: .quarter, key: "")]
}
