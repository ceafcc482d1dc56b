import CasebookModel
import Testing

@Suite("Moments")
struct MomentTests {
    @Test(
        "are days or date-times with an offset",
        arguments: [
            ("1970-01-01", 0), ("1970-01-01T00:00:00Z", 0), ("1970-01-01T02:00:00+02:00", 0),
            ("1970-01-01T00:00-01:30", 5400),
            ("1970-01-01t00:00:01.5z", 1), ("1970-01-01 00:01:00Z", 60), ("1969-12-31T23:59:59Z", -1),
            ("2020-05-04T14:30:00+02:00", 1_588_595_400), ("1970-01-01T00:00:00-00:00", 0),
            ("1970-01-01T23:59:60Z", 86_400),
            ("1970-01-01T00:00:00.123456789+00:00", 0), ("1970-01-01T00:00:00+23:59", -86_340),
        ])
    func accepted(text: String, seconds: Int) throws {
        let moment = try #require(Moment(text))
        #expect(moment.secondsSince1970 == seconds)
        #expect(moment.description == text)
        #expect(moment.hasTime == (text.count > 10))
        #expect(moment.day == CalendarDay(String(text.prefix(10))))
    }

    @Test(
        "are nothing else",
        arguments: [
            "", "1970", "1970-01", "1970-01-01T", "1970-01-01T00:00:00", "1970-01-01T24:00Z", "1970-01-01T00:60Z",
            "1970-01-01T0:00Z",
            "1970-01-01T00:00:00+2:00", "1970-01-01T00:00:00Zx", "1970-01-01T00:00:00.Z", "1970-02-30T00:00Z",
            "1970-01-01T00:00:61Z",
            "1970-01-01T00Z", "1970-01-01T00:00:00+0200", "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00+02:60",
            "1970-01-01  00:00Z",
            "1970-01-01T00:00:00 Z", "1970-01-01T00:00:00.5.5Z", "1970-01-01T-1:00Z", "1970-01-01T00:00:00Z ",
            " 1970-01-01", "gestern",
            "1970-01-01T００:00Z", "1970-01-01X00:00Z", "0999-01-01",
        ])
    func refused(text: String) { #expect(Moment(text) == nil) }
}
