import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("The gate")
struct GateTests {
    private func isReleased(_ decision: Decision) -> Bool {
        if case .released = decision { true } else { false }
    }

    @Test(
        "lets out what is published and released for the channel on the day",
        arguments: [
            ("2021-02-15", nil, nil), ("2026-11-24", nil, nil), ("2026-10", nil, nil), ("2025", nil, nil),
            ("2021", "2026-11-24", nil), ("2021", "2026-11", nil), ("2021", "2026", nil), ("2021", nil, "2026-11-25"),
            ("2021", nil, "2026-12"), ("2021", nil, "2027"), ("2021", "9999-12-31", nil),
        ] as [(String, String?, String?)])
    func released(granted: String, expires: String?, revoked: String?) throws {
        let study = try Sample.plain(release: Sample.release(granted, expires: expires, revoked: revoked))
        #expect(isReleased(try Sample.decide(study)))
    }

    @Test(
        "keeps in the house what is a draft, in review, or was never released",
        arguments: [
            (EditorialStatus.draft, Sample.release(), Decision.Reason.draft),
            (.review, Sample.release(), .inReview), (.published, nil, .noRelease),
            (.published, Sample.release(nil), .noRelease),
            (.published, Sample.release(channels: [.print]), .channelNotReleased(.website)),
            (.published, Sample.release(channels: []), .channelNotReleased(.website)),
            (.withdrawn, nil, .withdrawnUnpublished), (.withdrawn, Sample.release(nil), .withdrawnUnpublished),
            (.withdrawn, Sample.release(channels: [.print]), .channelNotReleased(.website)),
            (.draft, Sample.release(expires: "2022"), .draft), (.review, Sample.release(revoked: "2022"), .inReview),
        ] as [(EditorialStatus, Release?, Decision.Reason)])
    func withheld(status: EditorialStatus, release: Release?, reason: Decision.Reason) throws {
        #expect(try Sample.decide(try Sample.plain(status, release: release)) == .withheld(reason))
    }

    @Test(
        "keeps in the house what is granted later",
        arguments: ["2026-11-25", "2026-11", "2026-12", "2026", "2027", "9999"])
    func notYetGranted(granted: String) throws {
        let study = try Sample.plain(release: Sample.release(granted))
        let date = try #require(PartialDate(granted))
        #expect(try Sample.decide(study) == .withheld(.notYetGranted(date)))
        #expect(isReleased(try Sample.decide(study, date: "9999-12-31")))
    }

    @Test("asks for each channel alone", arguments: Channel.allCases, Channel.allCases)
    func channels(released: Channel, asked: Channel) throws {
        let decision = try Sample.decide(try Sample.plain(release: Sample.release(channels: [released])), on: asked)
        #expect(isReleased(decision) == (released == asked))
        if released != asked { #expect(decision == .withheld(.channelNotReleased(asked))) }
    }

    @Test("holds back a case of which a medium is missing")
    func missingMedium() throws {
        var study = try Sample.plain(release: Sample.release())
        let path = try #require(RelativePath("media/a.png"))
        study.media = [Medium(file: path)]
        #expect(try Sample.decide(study) == .withheld(.mediumMissing(path)))
        #expect(isReleased(try Sample.decide(study, media: Sample.facts(of: study))))
    }

    @Test(
        "leaves a tombstone for what was public once, dated by the earliest end",
        arguments: [
            (EditorialStatus.published, "2025-12-31", nil, nil, "2025-12-31", Tombstone.Cause.expired),
            (.published, "2026-11-23", nil, nil, "2026-11-23", .expired),
            (.published, "2026-10", nil, nil, "2026-10", .expired),
            (.published, nil, "2022-01-01", nil, "2022-01-01", .revoked),
            // A partial date of revocation counts from its first day, one of expiry to its last.
            (.published, nil, "2026", nil, "2026", .revoked), (.published, nil, "2026-11", nil, "2026-11", .revoked),
            (.published, nil, "2026-11-24", nil, "2026-11-24", .revoked),
            (.published, "2025", "2026-11-24", nil, "2025", .expired),
            (.published, "2025", "2025-03", nil, "2025-03", .revoked),
            (.published, "2025-03", "2025", nil, "2025", .revoked),
            (.withdrawn, nil, nil, "2023-05", "2023-05", .withdrawn),
            (.withdrawn, "2022", nil, "2023-05", "2022", .expired),
            (.withdrawn, "2023", nil, "2023-05", "2023-05", .withdrawn),
            (.withdrawn, "2031", "2023-06", "2023-05", "2023-05", .withdrawn),
            (.withdrawn, nil, "2022-06", "2023-05", "2022-06", .revoked),
        ] as [(EditorialStatus, String?, String?, String?, String, Tombstone.Cause)])
    func tombstone(
        status: EditorialStatus, expires: String?, revoked: String?, withdrawn: String?, on: String,
        cause: Tombstone.Cause
    ) throws {
        let release = Sample.release(expires: expires, revoked: revoked)
        let study = try Sample.plain(status, release: release, withdrawn: withdrawn)
        let expected = Tombstone(
            study.id, originID: nil, PublicationEnd(on: try #require(PartialDate(on)), cause: cause))
        #expect(try Sample.decide(study) == .gone(expected))
    }

    @Test(
        "leaves none for what ended before it was granted",
        arguments: [(nil, "2021-02-14", nil), ("2020", nil, nil), (nil, nil, "2021-01")]
            as [(String?, String?, String?)])
    func neverPublic(expires: String?, revoked: String?, withdrawn: String?) throws {
        let study = try Sample.plain(
            withdrawn == nil ? .published : .withdrawn, release: Sample.release(expires: expires, revoked: revoked),
            withdrawn: withdrawn)
        let end = try #require(PartialDate(expires ?? revoked ?? withdrawn ?? ""))
        #expect(try Sample.decide(study) == .withheld(.revokedBefore(end)))
    }

    @Test("leaves one for a withdrawn case whose release was deleted, if it was published")
    func withdrawnWithoutRelease() throws {
        var study = try Sample.plain(.withdrawn, withdrawn: "2023-05")
        #expect(try Sample.decide(study) == .withheld(.withdrawnUnpublished))
        study.publishedOn = PartialDate("2022")
        let on = try #require(PartialDate("2023-05"))
        let tombstone = Tombstone(study.id, originID: nil, PublicationEnd(on: on, cause: .withdrawn))
        #expect(try Sample.decide(study) == .gone(tombstone))
    }

    @Test(
        "keeps in the house until the last day that published_on can mean",
        arguments: [
            ("2026-11-25", false), ("2026-11-24", true), ("2026-11", false), ("2026", false), ("2026-10", true),
        ])
    func embargo(published: String, isOut: Bool) throws {
        var study = try Sample.plain(release: Sample.release())
        let date = try #require(PartialDate(published))
        study.publishedOn = date
        let decision = try Sample.decide(study)
        #expect(isReleased(decision) == isOut)
        if !isOut { #expect(decision == .withheld(.notYetPublished(date))) }
    }

    @Test(
        "believes the stricter of two fields that contradict each other",
        arguments: [EditorialStatus.published, .withdrawn], [nil, "2021-06-01", "2027", "9999-12-31"] as [String?])
    func contradiction(status: EditorialStatus, withdrawn: String?) throws {
        guard status == .withdrawn || withdrawn != nil else { return }
        let study = try Sample.plain(status, release: Sample.release(), withdrawn: withdrawn)
        guard case .gone(let tombstone) = try Sample.decide(study) else { Issue.record("still public"); return }
        #expect(tombstone.cause == .withdrawn)
        #expect(tombstone.on.earliest <= CalendarDay("2026-11-24") ?? tombstone.on.latest)
    }

    @Test("says why in German and English")
    func reasons() throws {
        let date = try #require(PartialDate("2021"))
        let path = try #require(RelativePath("media/a.png"))
        let kinds: [IdentifyingTerms.Kind] = [.companyName, .website, .place, .person, .email]
        let reasons: [Decision.Reason] = [
            .draft, .inReview, .withdrawnUnpublished, .noRelease, .channelNotReleased(.print), .notYetGranted(date),
            .notYetPublished(date), .revokedBefore(date), .mediumMissing(path), .hasErrors, .bookHasErrors,
        ]
        for label in (reasons + kinds.map { .wouldIdentify($0) }).map(\.label) + Tombstone.Cause.allCases.map(\.label) {
            #expect(!label.de.isEmpty && !label.en.isEmpty && label.de != label.en)
        }
    }
}
