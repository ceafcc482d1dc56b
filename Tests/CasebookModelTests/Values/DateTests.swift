import CasebookModel
import Testing

@Suite("Partial dates")
struct PartialDateTests {
    @Test(
        "are what ISO 8601 writes and the calendar has",
        arguments: ["2021", "2021-03", "2021-03-04", "2020-02-29", "1000", "9999-12-31"])
    func accepted(text: String) throws {
        #expect(try #require(PartialDate(text)).description == text)
    }

    @Test(
        "are nothing else",
        arguments: [
            "", "21", "2021-3", "2021-13", "2021-00", "2021-02-29", "2021-04-31", "2021-03-00", "2021-03-32", "0999",
            "2021-03-04T", " 2021",
            "2021 ", "-2021", "+202", "4.3.2021", "2021/03", "２０２１",
        ])
    func refused(text: String) { #expect(PartialDate(text) == nil) }

    @Test(
        "compare by what is certain",
        arguments: [
            ("2021", "2021-03", false, false), ("2021-03", "2021-04", true, false), ("2021", "2022-01-01", true, false),
            ("2021-12-31", "2022", true, false), ("2021-03-04", "2021-03", false, false),
            ("2021-03-04", "2021-03-04", false, false),
            ("2022", "2021-12-31", false, true),
        ])
    func comparison(one: String, other: String, before: Bool, after: Bool) throws {
        let (one, other) = (try #require(PartialDate(one)), try #require(PartialDate(other)))
        #expect(one.isBefore(other) == before)
        #expect(one.isAfter(other) == after)
        #expect(other.isAfter(one) == before)
    }

    @Test(
        "lie within a span unless that is impossible",
        arguments: [
            ("2021", "2021-03", "2021-05", true), ("2021-02", "2021-03", "2021-05", false),
            ("2021-06", "2021-03", "2021-05", false),
            ("2021-05-31", "2021-03", "2021-05", true), ("1990", nil, "2021", true), ("2030", "2021", nil, true),
        ] as [(String, String?, String?, Bool)])
    func within(date: String, from: String?, to: String?, expected: Bool) throws {
        let date = try #require(PartialDate(date))
        #expect(
            date.canBeWithin(from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) }) == expected)
    }

    @Test("count days as the calendar does")
    func days() throws {
        #expect(try #require(CalendarDay("1970-01-01")).daysSince1970 == 0)
        #expect(try #require(CalendarDay("2000-03-01")).daysSince1970 == 11_017)
        for days in stride(from: -300_000, through: 2_000_000, by: 997) {
            #expect(CalendarDay(daysSince1970: days).daysSince1970 == days)
        }
    }
}

@Suite("Moments")
struct MomentTests {
    @Test(
        "are days or date-times with an offset",
        arguments: [
            ("1970-01-01", 0), ("1970-01-01T00:00:00Z", 0), ("1970-01-01T02:00:00+02:00", 0),
            ("1970-01-01T00:00-01:30", 5400),
            ("1970-01-01t00:00:01.5z", 1), ("1970-01-01 00:01:00Z", 60),
        ])
    func accepted(text: String, seconds: Int) throws {
        #expect(try #require(Moment(text)).secondsSince1970 == seconds)
    }

    @Test(
        "are nothing else",
        arguments: [
            "1970", "1970-01", "1970-01-01T", "1970-01-01T00:00:00", "1970-01-01T24:00Z", "1970-01-01T00:60Z",
            "1970-01-01T0:00Z",
            "1970-01-01T00:00:00+2:00", "1970-01-01T00:00:00Zx", "1970-01-01T00:00:00.Z", "1970-02-30T00:00Z",
        ])
    func refused(text: String) { #expect(Moment(text) == nil) }
}
