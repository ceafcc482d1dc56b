import CasebookModel
import Testing

@Suite("Partial dates")
struct PartialDateTests {
    @Test(
        "are what ISO 8601 writes and the calendar has",
        arguments: [
            "2021", "2021-03", "2021-03-04", "2020-02-29", "2000-02-29", "1000", "9999-12-31", "2021-01-31",
            "2021-04-30",
        ])
    func accepted(text: String) throws {
        #expect(try #require(PartialDate(text)).description == text)
    }

    @Test(
        "are nothing else",
        arguments: [
            "", "21", "2021-3", "2021-13", "2021-00", "2021-02-29", "1900-02-29", "2100-02-29", "2021-04-31",
            "2021-03-00",
            "2021-03-32", "0999", "0000", "10000", "2021-03-04T", " 2021", "2021 ", "-2021", "+202", "4.3.2021",
            "2021/03",
            "２０２１", "2021-", "2021-03-", "2021-03-4", "2021--03", "202103", "20210304", "2021-W09", "2021-063",
            "2021–03",
            "2021-0３", "2021-03-04 ",
        ])
    func refused(text: String) { #expect(PartialDate(text) == nil) }

    @Test("know how long months are")
    func months() {
        for (month, days) in [
            (1, 31), (3, 31), (4, 30), (5, 31), (6, 30), (7, 31), (8, 31), (9, 30), (10, 31), (11, 30), (12, 31),
        ] {
            #expect(PartialDate(year: 2021, month: month, day: days) != nil)
            #expect(PartialDate(year: 2021, month: month, day: days + 1) == nil)
        }
        for (year, days) in [(2021, 28), (2020, 29), (1900, 28), (2000, 29), (2100, 28), (2400, 29)] {
            #expect(PartialDate(year: year, month: 2, day: days) != nil)
            #expect(PartialDate(year: year, month: 2, day: days + 1) == nil)
        }
        #expect(PartialDate(year: 2021, day: 4) == nil, "a day without its month")
    }

    @Test(
        "compare by what is certain",
        arguments: [
            ("2021", "2021", false), ("2021", "2021-03", false), ("2021-03", "2021", false),
            ("2021", "2021-01-01", false),
            ("2021", "2021-12-31", false), ("2021-03", "2021-03", false), ("2021-03", "2021-03-31", false),
            ("2021-03-04", "2021-03", false), ("2021-03-04", "2021-03-04", false), ("2021-03", "2021-04", true),
            ("2021-03", "2021-04-01", true), ("2021-03-31", "2021-04", true), ("2021-03-04", "2021-03-05", true),
            ("2021", "2022", true), ("2021", "2022-01-01", true), ("2021-12-31", "2022", true),
            ("2021-12", "2022", true),
            ("2020-12-31", "2021-01-01", true), ("2022", "2021-12-31", false), ("2021-04", "2021-03-31", false),
        ])
    func comparison(one: String, other: String, before: Bool) throws {
        let (one, other) = (try #require(PartialDate(one)), try #require(PartialDate(other)))
        #expect(one.isBefore(other) == before)
        #expect(other.isAfter(one) == before)
        if before { #expect(!other.isBefore(one) && one.sortKey < other.sortKey) }
    }

    @Test("sort by their first possible day, the vaguer first")
    func sorting() {
        let texts = ["2020-12-31", "2021", "2021-01", "2021-01-01", "2021-03", "2021-03-01", "2021-12", "2022"]
        let dates = texts.compactMap { PartialDate($0) }
        #expect(dates.shuffled().sorted { $0.sortKey < $1.sortKey }.map(\.description) == texts)
    }

    @Test(
        "lie within a span unless that is impossible",
        arguments: [
            ("2021", "2021-03", "2021-05", true), ("2021-02", "2021-03", "2021-05", false),
            ("2021-06", "2021-03", "2021-05", false),
            ("2021-05-31", "2021-03", "2021-05", true), ("2021-03-01", "2021-03", "2021-05", true),
            ("1990", nil, "2021", true),
            ("2030", "2021", nil, true), ("2020", "2021", nil, false), ("2022", nil, "2021", false),
            ("2021", nil, nil, true),
            ("2021", "2021-12-31", "2021-12-31", true), ("2021-12-30", "2021-12-31", nil, false),
        ] as [(String, String?, String?, Bool)])
    func within(date: String, from: String?, to: String?, expected: Bool) throws {
        let date = try #require(PartialDate(date))
        #expect(
            date.canBeWithin(from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) }) == expected)
    }

    @Test("span from their first to their last possible day")
    func span() throws {
        for (text, first, last) in [
            ("2021", "2021-01-01", "2021-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
            ("2021-03-04", "2021-03-04", "2021-03-04"),
        ] {
            let date = try #require(PartialDate(text))
            #expect(date.earliest.description == first)
            #expect(date.latest.description == last)
        }
    }

    @Test(
        "are reversed as the ends of a period only if that is certain",
        arguments: [
            ("2021", "2020", true), ("2021-03", "2021", false), ("2021", "2021-03", false),
            ("2021-03-04", "2021-03-03", true),
            (nil, "2020", false), ("2020", nil, false), ("2021-03-04", "2021-03-04", false),
        ] as [(String?, String?, Bool)])
    func periods(from: String?, to: String?, isReversed: Bool) {
        let period = Period(from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) })
        #expect(period.isReversed == isReversed)
        #expect(!period.isEmpty)
    }
}

@Suite("Days of the calendar")
struct CalendarDayTests {
    @Test("are counted as the calendar does")
    func days() throws {
        #expect(try #require(CalendarDay("1970-01-01")).daysSince1970 == 0)
        #expect(try #require(CalendarDay("1969-12-31")).daysSince1970 == -1)
        #expect(try #require(CalendarDay("2000-03-01")).daysSince1970 == 11_017)
        #expect(try #require(CalendarDay("2026-11-24")).daysSince1970 == 20_781)
        for days in stride(from: -300_000, through: 2_000_000, by: 997) {
            #expect(CalendarDay(daysSince1970: days).daysSince1970 == days)
        }
    }

    @Test("are known to the day", arguments: ["2021", "2021-03", "2021-02-29", "heute", ""])
    func refused(text: String) { #expect(CalendarDay(text) == nil) }

    @Test("follow each other")
    func order() throws {
        let days = try ["2020-12-31", "2021-01-01", "2021-01-02", "2021-02-01"].map { try #require(CalendarDay($0)) }
        #expect(days.shuffled().sorted() == days)
    }
}
