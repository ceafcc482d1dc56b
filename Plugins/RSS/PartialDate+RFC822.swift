import CasebookPluginAPI

extension PartialDate {
    /// The date as RSS demands it (RFC 822 with four digits for the year): the first day that it can mean, at midnight UTC.
    var rfc822: String {
        let day = earliest
        // 1 January 1970 was a Thursday.
        let weekday = Self.weekdays[((day.daysSince1970 % 7) + 11) % 7]
        let number = day.day < 10 ? "0\(day.day)" : String(day.day)
        return "\(weekday), \(number) \(Self.months[day.month - 1]) \(day.year) 00:00:00 +0000"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
