import CasebookBytes

/// A date known to the year, the month or the day: `2021`, `2021-03`, `2021-03-04` (ISO 8601, sections 4.1.2.2 and
/// 4.1.2.3 of ISO 8601:2004), in the proleptic Gregorian calendar, years 1000–9999.
///
/// A partial date is a span of days. It is therefore not `Comparable`: `2021` is neither before nor after `2021-03`.
/// Ask what is *certain* (``isBefore(_:)``) or *possible* (``canBeWithin(from:to:)``), or sort by
/// ``sortKey``.
public struct PartialDate: Sendable, Hashable, CustomStringConvertible {
    /// The year, 1000–9999.
    public let year: Int
    /// The month, 1–12, if known.
    public let month: Int?
    /// The day of the month, 1–31, if known; never known without the month.
    public let day: Int?

    /// Takes the components of a date that exists in the calendar.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1000...9999).contains(year) else { return nil }
        if let month { guard (1...12).contains(month) else { return nil } }
        if let day {
            guard let month, (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Takes components that are known to form a date of the calendar.
    init(uncheckedYear year: Int, month: Int?, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing else.
    public init?(_ text: String) {
        let parts = text.withBytes { bytes -> (year: Int, month: Int?, day: Int?)? in
            guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10, let year = bytes.number(in: 0..<4) else {
                return nil
            }
            guard bytes.count > 4 else { return (year, nil, nil) }
            guard bytes[4] == UInt8(ascii: "-"), let month = bytes.number(in: 5..<7) else { return nil }
            guard bytes.count > 7 else { return (year, month, nil) }
            guard bytes[7] == UInt8(ascii: "-"), let day = bytes.number(in: 8..<10) else { return nil }
            return (year, month, day)
        }
        guard let parts else { return nil }
        self.init(year: parts.year, month: parts.month, day: parts.day)
    }

    /// The ISO 8601 spelling, as in the files.
    public var description: String {
        var text = ByteBuffer(capacity: 12)
        text.append(number: year)
        for part in [month, day] {
            guard let part else { break }
            text.append(UInt8(ascii: "-"))
            text.append(number: part, width: 2)
        }
        return text.text
    }

    /// The first day that the date can mean.
    public var earliest: CalendarDay { CalendarDay(year: year, month: month ?? 1, day: day ?? 1) }

    /// The last day that the date can mean.
    public var latest: CalendarDay {
        let month = month ?? 12
        return CalendarDay(year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
    }

    /// Whether every day that this date can mean lies before every day that the other can mean.
    public func isBefore(_ other: PartialDate) -> Bool { latest < other.earliest }

    /// Whether every day that this date can mean lies after every day that the other can mean.
    public func isAfter(_ other: PartialDate) -> Bool { other.isBefore(self) }

    /// Whether the date can lie within a span whose ends may be open or partial.
    public func canBeWithin(from start: PartialDate?, to end: PartialDate?) -> Bool {
        if let start, isBefore(start) { return false }
        if let end, isAfter(end) { return false }
        return true
    }

    /// A key whose order is that of the first possible days, the vaguer date first.
    public var sortKey: Int { (year * 100 + (month ?? 0)) * 100 + (day ?? 0) }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        default: 31
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The number that some digits are; `nil` if they are not digits alone.
    fileprivate func number(in range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
            guard self[index].isDigit else { return nil }
            value = value * 10 + Int(self[index] - 0x30)
        }
        return value
    }
}
