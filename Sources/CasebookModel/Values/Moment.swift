/// When a step happened: a day, or a date and time with an offset (RFC 3339, section 5.6).
public struct Moment: Sendable, Hashable, CustomStringConvertible {
    /// The spelling of the file, for example `2020-05-04` or `2020-05-04T14:30:00+02:00`.
    public let text: String
    /// The calendar day at the place of the offset.
    public let day: CalendarDay
    /// The instant in seconds since 1970-01-01T00:00:00Z; midnight UTC of the day if no time is given.
    public let secondsSince1970: Int
    /// Whether the time of day is known.
    public let hasTime: Bool

    /// Reads a full date or a full date-time with offset.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = CalendarDay(String(text.prefix(10))) else { return nil }
        var seconds = day.daysSince1970 * 86_400
        if bytes.count > 10 {
            guard let time = Self.secondsOfTime(bytes[10...]) else { return nil }
            seconds += time
        }
        self.text = text
        self.day = day
        self.hasTime = bytes.count > 10
        secondsSince1970 = seconds
    }

    public var description: String { text }

    /// The seconds since midnight UTC that a `THH:MM[:SS[.fraction]](Z|±HH:MM)` means.
    private static func secondsOfTime(_ bytes: ArraySlice<UInt8>) -> Int? {
        var rest = bytes
        func take(_ expected: Set<Character>) -> Bool {
            guard let byte = rest.first, expected.contains(Character(Unicode.Scalar(byte))) else { return false }
            rest.removeFirst()
            return true
        }
        func number(_ range: ClosedRange<Int>) -> Int? {
            guard rest.count >= 2 else { return nil }
            let digits = rest.prefix(2)
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            rest.removeFirst(2)
            return range.contains(value) ? value : nil
        }
        guard take(["T", "t", " "]), let hour = number(0...23), take([":"]), let minute = number(0...59)
        else { return nil }
        var second = 0
        if take([":"]) {
            guard let value = number(0...60) else { return nil }
            second = value
            if take(["."]) {
                guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
                rest = rest.drop { (0x30...0x39).contains($0) }
            }
        }
        guard let offset = secondsOfOffset() else { return nil }
        return hour * 3600 + minute * 60 + second - offset

        func secondsOfOffset() -> Int? {
            if take(["Z", "z"]) { return rest.isEmpty ? 0 : nil }
            let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
            guard take(["+", "-"]), let hour = number(0...23), take([":"]), let minute = number(0...59),
                rest.isEmpty
            else { return nil }
            return sign * (hour * 3600 + minute * 60)
        }
    }
}
