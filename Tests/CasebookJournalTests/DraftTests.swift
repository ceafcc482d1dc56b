import CasebookJournal
import CasebookModel
import Testing

@Suite("What somebody typed")
struct DraftTests {
    private static let today = CalendarDay("2026-11-24")

    @Test(
        "is a moment in the past",
        arguments: [
            ("heute", "2026-11-24"), ("Gestern", "2026-11-23"), ("vorgestern", "2026-11-22"), ("today", "2026-11-24"),
            ("2026-03-04", "2026-03-04"), ("2026-03-04T10:00:00+01:00", "2026-03-04T10:00:00+01:00"),
            ("4.3.2026", "2026-03-04"), ("04.03.26", "2026-03-04"), ("24.11.", "2026-11-24"), ("25.11.", "2025-11-25"),
            ("24.11", "2026-11-24"), ("29.2.2024", "2024-02-29"), ("31.2.2026", nil), ("29.2.", nil), ("2026", nil),
            ("März", nil), ("1.2.3.4", nil), ("..", nil), ("+-1", nil), ("", nil), ("99999.1.2026", nil),
        ] as [(String, String?)])
    func moments(text: String, expected: String?) throws {
        #expect(DayInput.moment(text, today: try #require(Self.today))?.text == expected)
    }

    @Test(
        "is a date to come",
        arguments: [
            ("morgen", "2026-11-25"), ("übermorgen", "2026-11-26"), ("+7", "2026-12-01"), ("23.11.", "2027-11-23"),
            ("24.11.", "2026-11-24"), ("2026", "2026"), ("2026-12", "2026-12"), ("12.2026", "2026-12"),
            ("13.2026", nil),
            ("bald", nil), ("+", nil), ("+99999999999", nil), ("heute", "2026-11-24"),
        ] as [(String, String?)])
    func dates(text: String, expected: String?) throws {
        #expect(DayInput.date(text, today: try #require(Self.today))?.description == expected)
    }

    @Test(
        "is a date with its year",
        arguments: [
            ("1.4.2026", "2026-04-01"), ("01.04.26", "2026-04-01"), (" 1. 4. 2026 ", "2026-04-01"),
            ("09/2026", "2026-09"), ("9 / 2026", "2026-09"), ("9.2026", "2026-09"), ("2026", "2026"),
            ("2026-09", "2026-09"), ("September 2026", "2026-09"), ("Sept. 2026", "2026-09"), ("mai 2026", "2026-05"),
            ("May 2026", "2026-05"), ("März 2026", "2026-03"), ("1. April 2026", "2026-04-01"),
            ("1 April 2026", "2026-04-01"), ("3 Dec 2026", "2026-12-03"), ("gestern", "2026-11-23"),
            ("vorgestern", "2026-11-22"), ("heute", "2026-11-24"), ("morgen", "2026-11-25"),
            // Which year, and which of the two is the month?
            ("1.4.", nil), ("1.4", nil), ("1/4/2026", nil), ("13/2026", nil), ("31. April 2026", nil), ("Ma 2026", nil),
            ("2026 April", nil), ("April", nil), ("/2026", nil), ("", nil), ("bald", nil),
        ] as [(String, String?)])
    func dated(text: String, expected: String?) throws {
        #expect(DayInput.dated(text, today: try #require(Self.today))?.description == expected)
    }

    private static let cases = [
        (id: "virtuelle-whisky-tastings", title: "Ein Fass am Bildschirm"),
        (id: "baeckerei", title: "Bäckerei Groß verkauft online"),
        (id: "backstube", title: "Vorbestellen in der Backstube"),
        (id: "back", title: "Etwas anderes"),
    ]

    @Test(
        "finds what was meant",
        arguments: [
            ("back", NameMatch.one(3)), ("whisky", .one(0)), ("Bäckerei", .one(1)), ("GROSS", .one(1)),
            ("online verkauft", .one(1)), ("fass", .one(0)), ("bac", .several([2, 3])), ("ba", .several([1, 2, 3])),
            ("wisky", .none(nearest: "virtuelle-whisky-tastings")), ("backstub", .one(2)),
            ("bakstube", .none(nearest: "backstube")),
            ("", .none(nearest: nil)), ("!!!", .none(nearest: nil)), ("xyzxyz", .none(nearest: nil)),
        ])
    func names(text: String, expected: NameMatch) {
        #expect(NameMatch(text, in: Self.cases) == expected)
    }
}
