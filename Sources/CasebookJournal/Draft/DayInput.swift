public import CasebookModel

/// Dates as people type them, made into those of the files.
public enum DayInput {
    /// When something happened: a day or time as in the files, or as Germans write it (`4.3.2021`, `4.3.21`, `4.3.`), or
    /// `heute`, `gestern`, `vorgestern`, `today`, `yesterday`.
    ///
    /// A day without a year is the last one before or on `today`.
    public static func moment(_ text: String, today: CalendarDay) -> Moment? {
        if let moment = Moment(text) { return moment }
        return day(text, today: today, isPast: true).flatMap { Moment($0.description) }
    }

    /// When something is due: a full or partial date as in the files, or as Germans write it, or `heute`, `morgen`,
    /// `übermorgen`, `today`, `tomorrow`, or a number of days from today: `+7`.
    ///
    /// A day without a year is the next one on or after `today`.
    public static func date(_ text: String, today: CalendarDay) -> PartialDate? {
        if let date = PartialDate(text) { return date }
        if let day = day(text, today: today, isPast: false) { return PartialDate(day) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        // 03.2021
        guard parts.count == 2, parts[1].count == 4, let month = Int(parts[0]), let year = Int(parts[1]) else {
            return nil
        }
        return PartialDate(year: year, month: month)
    }

    /// When something was, is or will be, with its year: a full or partial date as in the files, or as people write it
    /// (`1.4.2026`, `09/2026`, `April 2026`, `1. April 2026`, `1 April 2026`), or a word for a day near `today`.
    public static func dated(_ text: String, today: CalendarDay) -> PartialDate? {
        let text = String(text.trimmingBlanks)
        let days = text.split(separator: ".", omittingEmptySubsequences: false)
        // Without its year a day may be the last one or the next.
        if days.count == 2 && days[1].count < 4 || days.count == 3 && days[2].trimmingBlanks.isEmpty { return nil }
        if let date = date(text, today: today) { return date }
        let parts = text.split(whereSeparator: { $0 == "/" || $0.isWhitespace })
        guard let last = parts.last, last.count == 4, let year = Int(last) else { return nil }
        switch parts.count {
        case 2: return month(parts[0]).flatMap { PartialDate(year: year, month: $0) }
        case 3 where !text.contains("/"):
            guard let day = Int(parts[0].hasSuffix(".") ? parts[0].dropLast() : parts[0]), let month = month(parts[1])
            else {
                return nil
            }
            return PartialDate(year: year, month: month, day: day)
        default: return nil
        }
    }

    /// The number of a month, from its number, its name or three or more letters of it.
    private static func month(_ text: Substring) -> Int? {
        if text.count <= 2, text.allSatisfy({ $0.isASCII && $0.isNumber }) { return Int(text) }
        let name = (text.hasSuffix(".") ? text.dropLast() : text).lowercased()
        guard name.count >= 3 else { return nil }
        let index = PartialDate.monthNames.firstIndex {
            $0.de.lowercased().hasPrefix(name) || $0.en.lowercased().hasPrefix(name)
        }
        return index.map { $0 + 1 }
    }

    private static func day(_ text: String, today: CalendarDay, isPast: Bool) -> CalendarDay? {
        let days: Int? =
            switch text.lowercased() {
            case "heute", "today": 0
            case "gestern", "yesterday": -1
            case "vorgestern": -2
            case "morgen", "tomorrow": 1
            case "übermorgen", "uebermorgen": 2
            case let other where other.hasPrefix("+") && !isPast && other.utf8.count < 6:
                // No sign of its own, as in "+-1".
                UInt16(other.dropFirst()).map(Int.init)
            default: nil
            }
        if let days { return CalendarDay(daysSince1970: today.daysSince1970 + days) }
        return germanDay(text, today: today, isPast: isPast)
    }

    private static func germanDay(_ text: String, today: CalendarDay, isPast: Bool) -> CalendarDay? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { $0.trimmingBlanks }
        guard parts.count == 3 || parts.count == 2 && !parts[1].isEmpty && parts[1].count < 3,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && $0.count <= 4 }),
            let day = Int(parts[0]), let month = Int(parts[1])
        else { return nil }
        if parts.count == 3, let year = Int(parts[2]) {
            guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
            return PartialDate(year: year < 100 ? 2000 + year : year, month: month, day: day)?.earliest
        }
        let years = isPast ? [today.year, today.year - 1] : [today.year, today.year + 1]
        return years.lazy.compactMap { PartialDate(year: $0, month: month, day: day)?.earliest }
            .first { isPast ? $0 <= today : $0 >= today }
    }
}

extension StringProtocol {
    var trimmingBlanks: SubSequence {
        let rest = drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest.prefix(0) }
        return rest[...last]
    }
}
