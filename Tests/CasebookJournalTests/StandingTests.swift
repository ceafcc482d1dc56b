import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel
import Testing

@Suite("The standing of a case")
struct StandingTests {
    private static let days = (1...9).compactMap { CalendarDay("2026-11-0\($0)") }

    /// A record whose steps are written as `day text [next due]`.
    private static func record(_ steps: [String] = [], _ change: (inout CaseStudy) -> Void = { _ in }) throws
        -> CaseRecord
    {
        var study = try sample()
        change(&study)
        var generator = ULIDGenerator()
        var random = SystemRandomNumberGenerator()
        let entries = try steps.map { line in
            let words = line.split(separator: " ").map(String.init)
            return LogEntry(
                id: try #require(generator.next(milliseconds: 1, using: &random)),
                at: try #require(Moment("2026-11-0" + words[0])), by: "Ada", hours: 1, text: words[1],
                next: words.count > 2
                    ? NextStep(what: words[2], due: words.count > 3 ? PartialDate("2026-11-0" + words[3]) : nil) : nil)
        }
        return CaseRecord(
            outline: CaseOutline(unreadable: CaseFolder(path: DiskPath("fall"))), study: study, status: study.status,
            journal: Journal(entries))
    }

    private static func sample() throws -> CaseStudy {
        let measures = try ["done", "running", "planned", "dropped"].map { status in
            Measure(id: try #require(MeasureID(status)), title: status, status: MeasureStatus(rawValue: status))
        }
        return CaseStudy(
            id: try #require(CaseID("fall")), title: "Fall", summary: "", language: try #require(LanguageTag("de")),
            status: .review, company: Company(name: "Muster"), challenge: Markdown(""),
            phases: [Phase(id: try #require(PhaseID("a")), title: "A", measures: measures)])
    }

    @Test("counts the measures that are done, and those that are not dropped")
    func progress() throws {
        let standing = CaseStanding(try Self.record(), on: Self.days[0])
        #expect(standing.phases.map(\.done) == [1])
        #expect(standing.phases.map(\.planned) == [3])
    }

    @Test(
        "knows what is open and what is overdue",
        arguments: [
            (["1 a b 4"], 4, ["b"], []), (["1 a b 4"], 5, ["b"], ["b"]), (["1 a b"], 9, ["b"], []),
            // Something happened on the day it was due, or later.
            (["1 a b 4", "4 c"], 9, [], []), (["1 a b 4", "6 c"], 9, [], []),
            // Something happened before, but what was to be done was not yet due.
            (["1 a b 4", "3 c"], 9, ["b"], ["b"]), (["1 a b", "1 c"], 9, [], []),
            // Somebody has made another plan.
            (["1 a b 4", "2 c d 8"], 9, ["d"], ["d"]), (["1 a b 4", "2 c d 9"], 9, ["d"], []), (["1 a"], 9, [], []),
            // The order of events counts, not that of the file.
            (["6 c", "1 a b 4"], 9, [], []), ([], 9, [], []),
        ])
    func openSteps(steps: [String], day: Int, open: [String], overdue: [String]) throws {
        let standing = CaseStanding(try Self.record(steps), on: Self.days[day - 1])
        #expect(standing.openSteps.map(\.next.what) == open)
        #expect(standing.overdueSteps.map(\.next.what) == overdue)
        #expect(standing.hours == Double(steps.count))
    }

    @Test("says what the release is worth")
    func release() throws {
        let day = try #require(CalendarDay("2026-11-24"))
        func standing(
            _ granted: String?, expires: String? = nil, revoked: String? = nil, _ status: EditorialStatus = .published
        )
            throws -> ReleaseStanding
        {
            let record = try Self.record { study in
                study.status = status
                study.release = granted.map {
                    Release(
                        grantedOn: PartialDate($0), expiresOn: expires.flatMap { PartialDate($0) },
                        revokedOn: revoked.flatMap { PartialDate($0) })
                }
            }
            return CaseStanding(record, on: day).release
        }
        func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }
        #expect(try standing(nil) == .missing)
        #expect(try standing(nil, .review) == .missing)
        #expect(try standing(nil, .draft) == .notNeeded)
        #expect(try standing("2021", .withdrawn) == .notNeeded)
        #expect(try standing("2021") == .granted(date("2021")))
        #expect(try standing("2026-11-25") == .notYet(date("2026-11-25")))
        #expect(try standing("2021", expires: "2026-11-23") == .expired(date("2026-11-23")))
        #expect(try standing("2021", expires: "2026-11-24") == .expires(date("2026-11-24")))
        #expect(try standing("2021", expires: "2027-02-22") == .expires(date("2027-02-22")))
        #expect(try standing("2021", expires: "2027-02-23") == .granted(date("2021")))
        #expect(try standing("2021", expires: "2020", revoked: "2026-11-24") == .revoked(date("2026-11-24")))
        #expect(try standing("2021", revoked: "2026-11-25") == .granted(date("2021")))
    }
}
