import CasebookPluginAPI

/// Where a day lies on an axis of whole months, as a share of its width from 0 to 100.
struct TimeScale: Sendable, Hashable {
    /// Months since year 0, the first on the axis.
    let firstMonth: Int
    /// The month after the last on the axis.
    let endMonth: Int
    private let start: Int
    private let end: Int

    /// An axis that holds all the periods.
    ///
    /// - Returns: `nil` if no date is known.
    init?(holding periods: [Period]) {
        let from = periods.compactMap { ($0.from ?? $0.to)?.earliest }.min()
        let to = periods.compactMap { ($0.to ?? $0.from)?.latest }.max()
        guard let from, let to, from <= to else { return nil }
        firstMonth = from.year * 12 + from.month - 1
        endMonth = to.year * 12 + to.month
        start = Self.day(of: firstMonth)
        end = Self.day(of: endMonth)
    }

    /// The beginning and the width of a period; `nil` if nothing is known of it. An open end is that of the end known.
    func extent(of period: Period) -> (start: Double, width: Double)? {
        guard let from = (period.from ?? period.to)?.earliest, let to = (period.to ?? period.from)?.latest else {
            return nil
        }
        let first = position(ofDay: from.daysSince1970)
        return (first, position(ofDay: to.daysSince1970 + 1) - first)
    }

    /// The beginning of a month.
    func position(ofMonth month: Int) -> Double { position(ofDay: Self.day(of: month)) }

    /// The months that get a label: at most eight, at equal distances, beginning with a January where years are.
    var ticks: [Int] {
        let count = endMonth - firstMonth
        let step = [1, 2, 3, 4, 6, 12, 24, 60, 120].first { count <= $0 * 7 } ?? 240
        let first = (firstMonth + step - 1) / step * step
        return Array(stride(from: first, to: endMonth, by: step))
    }

    private func position(ofDay day: Int) -> Double { Double(day - start) / Double(end - start) * 100 }

    private static func day(of month: Int) -> Int {
        PartialDate(year: month / 12, month: month % 12 + 1)?.earliest.daysSince1970 ?? 0
    }
}
