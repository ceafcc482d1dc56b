import CasebookModel
import TestSupport
import Testing

@testable import CasebookPublication

@Suite("The record of what was ever public")
struct PublicationRecordTests {
    private let text = ContentFingerprint(content: FNV1a(), updatedOn: nil)

    private func recordable(_ study: CaseStudy, hasErrors: Bool = false) -> RecordableCase {
        RecordableCase(
            id: study.id, folder: study.id.text, fields: GateFields(study), text: text, hasErrors: hasErrors)
    }

    private func published(
        channels: Set<Channel> = [.website, .partners], since: String = "2021-03-01", expires: String? = nil
    ) throws -> CaseStudy {
        var study = try Sample.plain(release: Sample.release(channels: channels, expires: expires))
        study.publishedOn = PartialDate(since)
        return study
    }

    private func decide(_ study: CaseStudy, _ record: PublicationRecord, on channel: Channel = .website) throws
        -> Decision
    {
        PublicationGate(channel: channel, on: try #require(CalendarDay(Sample.today)), record: record)
            .decide(on: PublicationGate.Candidate(study: study, media: [:]), in: try Sample.book())
    }

    @Test("has a line for each channel of the consent, and none for the others")
    func channels() throws {
        let record = try PublicationRecord().updated(with: [recordable(try published())])
        #expect(record.isKept)
        #expect(record.entries.map(\.channel) == [.website, .partners])
        #expect(record.entries.allSatisfy { $0.since == PartialDate("2021-03-01") && $0.ended == nil })
    }

    @Test("is nothing new the second time, and the same in whatever order the cases come")
    func idempotent() throws {
        let cases = [recordable(try published()), recordable(try Sample.full(isAnonymous: false))]
        let once = try PublicationRecord().updated(with: cases)
        #expect(try once.updated(with: cases) == once)
        #expect(try PublicationRecord().updated(with: cases.reversed()) == once)
    }

    @Test("does not take up what was never released, nor what has errors")
    func unreleased() throws {
        var unreleased = try published()
        unreleased.status = .draft
        #expect(try PublicationRecord().updated(with: [recordable(unreleased)]).entries.isEmpty)
        #expect(try PublicationRecord().updated(with: [recordable(try published(), hasErrors: true)]).entries.isEmpty)
    }

    /// What an editor can do to a public case, and what partners are told.
    enum Deed: CaseIterable {
        case draft, review, narrow, dropRelease, dropGrant, embargo, withdraw, withdrawBeside, revoke, expire
    }

    private func after(_ deed: Deed, _ study: CaseStudy) -> (study: CaseStudy, cause: PublicationEnd.Cause) {
        var study = study
        switch deed {
        case .draft:
            study.status = .draft
            return (study, .draft)
        case .review:
            study.status = .review
            return (study, .draft)
        case .narrow:
            study.release?.channels = [.print]
            return (study, .narrowed)
        case .dropRelease:
            study.release = nil
            return (study, .narrowed)
        case .dropGrant:
            study.release?.grantedOn = nil
            return (study, .narrowed)
        case .embargo:
            study.publishedOn = PartialDate("2027-01-01")
            return (study, .draft)
        case .withdraw:
            study.status = .withdrawn
            return (study, .withdrawn)
        case .withdrawBeside:
            study.withdrawn = PartialDate("2026-05-01").map { Withdrawal(on: $0) }
            return (study, .withdrawn)
        case .revoke:
            study.release?.revokedOn = PartialDate("2026-05-01")
            return (study, .revoked)
        case .expire:
            study.release?.expiresOn = PartialDate("2026-05-01")
            return (study, .expired)
        }
    }

    @Test(
        "knows nothing of what was over before it was ever exported, and of that nobody is told",
        arguments: Deed.allCases)
    func overFromTheStart(deed: Deed) throws {
        let study = after(deed, try published()).study
        let record = try PublicationRecord(isKept: true).updated(with: [recordable(study)])
        for record in [PublicationRecord(isKept: true), record] {
            guard case .gone = try decide(study, record) else { continue }
            Issue.record("\(deed): told")
        }
    }

    @Test("makes a tombstone of everything that was public and is no longer", arguments: Deed.allCases)
    func tombstones(deed: Deed) throws {
        let study = try published()
        let record = try PublicationRecord().updated(with: [recordable(study)])
        let (changed, cause) = after(deed, study)
        for record in [record, try record.updated(with: [recordable(changed)])] {
            guard case .gone(let tombstone) = try decide(changed, record) else {
                Issue.record("\(deed): no tombstone")
                continue
            }
            #expect(tombstone.cause == cause)
            #expect(tombstone.id == study.id)
        }
    }

    @Test("makes none for what a channel never had", arguments: Deed.allCases)
    func otherChannel(deed: Deed) throws {
        let study = try published(channels: [.website])
        let record = try PublicationRecord().updated(with: [recordable(study)])
        let changed = after(deed, study).study
        for record in [record, try record.updated(with: [recordable(changed)])] {
            guard case .withheld = try decide(changed, record, on: .partners) else {
                Issue.record("\(deed): \(try decide(changed, record, on: .partners))")
                continue
            }
        }
    }

    @Test("is lifted when the case is public again", arguments: Deed.allCases)
    func lifted(deed: Deed) throws {
        let study = try published()
        let record = try PublicationRecord().updated(with: [recordable(study)])
        let again = try record.updated(with: [recordable(after(deed, study).study)]).updated(with: [recordable(study)])
        // Print was released for a moment, and is so no longer.
        #expect(again.entries.filter { $0.channel != .print } == record.entries)
        guard case .released = try decide(study, again) else {
            Issue.record("\(deed): still gone")
            return
        }
    }

    @Test("knows an expiry and an embargo before they come")
    func ahead() throws {
        let study = try published(since: "2027-01-01", expires: "2031-02-15")
        let record = try PublicationRecord().updated(with: [recordable(study)])
        let entry = try #require(record[study.id, .website])
        #expect(entry.since == PartialDate("2027-01-01"))
        #expect(entry.ended?.cause == .expired)
        // Taken back before it ever came: nobody has it.
        var draft = study
        draft.status = .draft
        #expect(try decide(draft, record) == .withheld(.draft))
    }

    @Test("tells of a case that the book no longer has, until somebody settles it")
    func removed() throws {
        let study = try published()
        var record = try PublicationRecord().updated(with: [recordable(study)])
        let gate = PublicationGate(channel: .website, on: try #require(CalendarDay(Sample.today)), record: record)
        let entry = try #require(record[study.id, .website])
        let open = try #require(gate.tombstone(ofMissing: entry))
        #expect(open.cause == .removed && open.on == PartialDate(Sample.today))
        record[study.id, .website]?.ended = PublicationEnd(on: try #require(PartialDate("2026-03")), cause: .removed)
        let settled = try #require(record[study.id, .website])
        #expect(gate.tombstone(ofMissing: settled)?.on == PartialDate("2026-03"))
    }

    @Test("may hold an anonymous company's name in an id only if partners have the id already")
    func namingID() throws {
        var study = try published()
        study.id = try #require(CaseID("baeckerei-mueller"))
        study.company = Company(name: "Bäckerei Müller", isAnonymous: true)
        study.status = .withdrawn
        study.withdrawn = PartialDate("2024").map { Withdrawal(on: $0) }
        #expect(try decide(study, PublicationRecord()) == .withheld(.wouldIdentify(.companyName)))
        var named = study
        named.company.isAnonymous = false
        named.status = .published
        named.withdrawn = nil
        let record = try PublicationRecord().updated(with: [recordable(named)])
        guard case .gone = try decide(study, record) else {
            Issue.record("the named case would stay at partners")
            return
        }
    }

    @Test("reads the lines that a merge leaves behind as one, the stricter counts, in whatever order")
    func duplicates() throws {
        let study = try published()
        let record = try PublicationRecord().updated(with: [recordable(study)])
        let line = try #require(record[study.id, .website])
        var ended = line
        ended.ended = PublicationEnd(on: try #require(PartialDate("2025")), cause: .revoked)
        var later = ended
        later.ended = PublicationEnd(on: try #require(PartialDate("2026")), cause: .draft)
        for lines in [[line, ended, later], [later, line, ended], [ended, later, line]] {
            #expect(PublicationRecord(lines)[study.id, .website] == ended)
        }
    }
}

/// The record keeps its entries in order; a dictionary says what it must know.
@Suite("The entries of the record")
struct PublicationEntryTests {
    private struct Key: Hashable {
        let id: CaseID
        let channel: Channel
    }

    private func entry(_ random: inout SeededGenerator) throws -> PublicationRecord.Entry {
        PublicationRecord.Entry(
            id: try #require(CaseID("fall-\(Int.random(in: 1...9, using: &random))")),
            folder: "f\(Int.random(in: 1...99, using: &random))",
            channel: Channel.allCases.randomElement(using: &random) ?? .print,
            since: try #require(PartialDate("2021")), text: ContentFingerprint(content: FNV1a(), updatedOn: nil))
    }

    @Test("are found, replaced and taken out in any order", arguments: 1...50)
    func entries(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var record = PublicationRecord(isKept: true)
        var known: [Key: PublicationRecord.Entry] = [:]
        for _ in 0..<40 {
            switch Int.random(in: 0...2, using: &random) {
            case 0:
                let entry = try entry(&random)
                record[entry.id, entry.channel] = entry
                known[Key(id: entry.id, channel: entry.channel)] = entry
            case 1:
                let entry = try entry(&random)
                record[entry.id, entry.channel] = nil
                known[Key(id: entry.id, channel: entry.channel)] = nil
            default:
                let entries = try (0..<Int.random(in: 0...6, using: &random)).map { _ in try entry(&random) }
                record.put(entries)
                for entry in entries { known[Key(id: entry.id, channel: entry.channel)] = entry }
            }
            let sorted = known.values.sorted { ($0.id, $0.channel) < ($1.id, $1.channel) }
            #expect(record.entries == sorted)
            #expect(record == PublicationRecord(known.values, isKept: true))
            for number in 1...9 {
                let id = try #require(CaseID("fall-\(number)"))
                #expect(record.entries(of: id) == sorted.filter { $0.id == id })
                #expect(record.knows(id) == sorted.contains { $0.id == id })
            }
        }
    }
}

extension PublicationRecord {
    fileprivate func updated(with cases: [RecordableCase]) throws -> PublicationRecord {
        updated(with: cases, on: try #require(CalendarDay(Sample.today)))
    }
}
