import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("The gate")
struct GateTests {
    private let book: Book
    private let today: CalendarDay

    init() throws {
        book = Book(
            title: "Buch", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: "Redaktion"), licence: try #require(LicenceID("CC-BY-4.0")),
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
        today = try #require(CalendarDay("2026-11-24"))
    }

    private func study(
        _ status: EditorialStatus = .published, release: Release? = nil, company: Company = Company(name: "Muster"),
        withdrawn: String? = nil
    ) throws -> CaseStudy {
        CaseStudy(
            id: try #require(CaseID("fall")), title: "Titel", summary: "Kurz",
            language: try #require(LanguageTag("de")),
            status: status, company: company, challenge: Markdown("Lage"),
            phases: [Phase(id: try #require(PhaseID("eins")), title: "Eins")], release: release,
            withdrawn: withdrawn.flatMap { PartialDate($0) }.map { Withdrawal(on: $0, reason: "geheim") })
    }

    private func release(
        _ granted: String = "2021-02-15", channels: Set<Channel> = [.website], expires: String? = nil,
        revoked: String? = nil
    ) -> Release {
        Release(
            grantedOn: PartialDate(granted), basis: .consent, channels: channels,
            expiresOn: expires.flatMap { PartialDate($0) },
            revokedOn: revoked.flatMap { PartialDate($0) })
    }

    private func decide(
        _ study: CaseStudy, _ media: [RelativePath: MediumFacts] = [:], texts: [RelativePath: String] = [:]
    ) -> Decision {
        PublicationGate(channel: .website, on: today)
            .decide(on: PublicationGate.Candidate(study: study, media: media, mediaTexts: texts), in: book)
    }

    private func isReleased(_ decision: Decision) -> Bool {
        if case .released = decision { true } else { false }
    }

    @Test(
        "lets out what is published and released for the channel on the day",
        arguments: [
            ("2021-02-15", nil, nil), ("2026-11-24", nil, nil), ("2026", nil, nil), ("2021", "2026-11-24", nil),
            ("2021", "2026-11", nil),
            ("2021", "2026", nil), ("2021", nil, "2026-11-25"),
        ] as [(String, String?, String?)])
    func released(granted: String, expires: String?, revoked: String?) throws {
        #expect(isReleased(decide(try study(release: release(granted, expires: expires, revoked: revoked)))))
    }

    @Test("keeps in the house what is not")
    func withheld() throws {
        #expect(decide(try study(.draft, release: release())) == .withheld(.draft))
        #expect(decide(try study(.review, release: release())) == .withheld(.inReview))
        #expect(decide(try study()) == .withheld(.noRelease))
        #expect(decide(try study(release: release(channels: [.print]))) == .withheld(.channelNotReleased(.website)))
        let tomorrow = try #require(PartialDate("2026-11-25"))
        #expect(decide(try study(release: release("2026-11-25"))) == .withheld(.notYetGranted(tomorrow)))
        #expect(decide(try study(.withdrawn)) == .withheld(.withdrawnUnpublished))
    }

    @Test(
        "leaves a tombstone for what was public once, dated by the earliest end",
        arguments: [
            (EditorialStatus.published, "2025-12-31", nil, nil, "2025-12-31", Tombstone.Cause.expired),
            (.published, nil, "2022-01-01", nil, "2022-01-01", .revoked),
            (.published, "2025", "2026-11-24", nil, "2025", .expired),
            (.withdrawn, nil, nil, "2023-05", "2023-05", .withdrawn),
            (.withdrawn, "2022", nil, "2023-05", "2022", .expired),
        ] as [(EditorialStatus, String?, String?, String?, String, Tombstone.Cause)])
    func tombstone(
        status: EditorialStatus, expires: String?, revoked: String?, withdrawn: String?, on: String,
        cause: Tombstone.Cause
    ) throws {
        let decision = decide(
            try study(status, release: release(expires: expires, revoked: revoked), withdrawn: withdrawn))
        let expected = Tombstone(id: try #require(CaseID("fall")), on: try #require(PartialDate(on)), cause: cause)
        #expect(decision == .gone(expected))
    }

    @Test(
        "holds back an anonymous case whose texts tell who is meant",
        arguments: [
            "Das ist die Musterhaus GmbH.", "Bei Musterhaus klappte es.", "Musterhaus' Laden", "MUSTERHAUS",
            "Muster\u{AD}haus", "Musterhauss Laden",
            "Besuch in Seeheim", "siehe www.musterhaus.example.org", "Frau Eva Beispiel sagt",
        ])
    func identifying(text: String) throws {
        var study = try study(release: release(), company: anonymous)
        study.quotes = [Quote(text: "Gut", person: "Eva Beispiel")]
        #expect(isReleased(decide(study)))
        study.lessons = Markdown(text)
        guard case .withheld(.wouldIdentify) = decide(study) else { return #expect(Bool(false), "released: \(text)") }
    }

    @Test(
        "lets an anonymous case pass whose words only resemble the name",
        arguments: ["Das Musterhausboot", "im Seeheimer Stil", "Beispiel"])
    func resembling(text: String) throws {
        var study = try study(release: release(), company: anonymous)
        study.lessons = Markdown(text)
        #expect(isReleased(decide(study)))
    }

    @Test("holds back an anonymous case whose id, media or drawing tell who is meant")
    func identifyingFiles() throws {
        let facts = MediumFacts(type: .svg, byteCount: 1)
        var named = try study(release: release(), company: anonymous)
        named.id = try #require(CaseID("besuch-bei-musterhaus"))
        #expect(!isReleased(decide(named)))
        for (file, text) in [("media/musterhaus.svg", ""), ("media/bild.svg", "Firma Musterhaus GmbH")] {
            let path = try #require(RelativePath(file))
            var study = try study(release: release(), company: anonymous)
            study.media = [Medium(file: path)]
            #expect(!isReleased(decide(study, [path: facts], texts: [path: text])))
        }
    }

    @Test("removes every name from an anonymous case")
    func anonymousCase() throws {
        var study = try study(release: release(), company: anonymous)
        study.support.coaches = [Coach(name: "GEHEIM Coach", organisation: "GEHEIM Haus")]
        study.quotes = [Quote(text: "Gut", person: "GEHEIM Person", role: "Inhaberin")]
        study.contact = Contact(name: "GEHEIM Kontakt", email: EmailAddress("geheim@example.org"))
        study.release?.grantedBy = "GEHEIM Geberin"
        let path = try #require(RelativePath("media/bild.svg"))
        study.media = [Medium(file: path, credit: "Foto: GEHEIM Person")]
        guard case .released(let released) = decide(study, [path: MediumFacts(type: .svg, byteCount: 1)]) else {
            return #expect(Bool(false), "the case is held back")
        }
        var text = ""
        dump(released, to: &text)
        for secret in ["geheim", "musterhaus", "seeheim"] { #expect(!text.lowercased().contains(secret)) }
        #expect(released.quotes.first?.role == "Inhaberin")
    }

    @Test("orders the cases by their last change, newest first, and then by id")
    func order() throws {
        let dates = [("a", "2020"), ("b", "2022-03"), ("c", "2022"), ("d", "2022-03")]
        let candidates = try dates.map { id, date in
            var study = try study(release: release("2019"))
            study.id = try #require(CaseID(id))
            study.publishedOn = PartialDate(date)
            return PublicationGate.Candidate(study: study, media: [:])
        }
        let edition = PublicationGate(channel: .website, on: today)
            .edition(of: book, named: try #require(ExportName("site")), from: candidates).edition
        #expect(edition.caseStudies.map(\.id.text) == ["b", "d", "c", "a"])
    }

    @Test("gives a partner its selection only, tombstones too")
    func selection() throws {
        let hesse = Partner(
            key: try #require(PartnerKey("kammer")), name: "Kammer",
            selection: Selection(regions: [try #require(RegionCode("DE7"))]))
        let gate = PublicationGate(channel: .website, on: today)
        for (region, isSelected) in [("DE711", true), ("DE21H", false)] {
            let company = Company(name: "Muster", region: RegionCode(region))
            for release in [release(), release(revoked: "2022")] {
                let candidate = PublicationGate.Candidate(
                    study: try study(release: release, company: company), media: [:])
                #expect((gate.decide(on: candidate, in: book, for: hesse) != .notSelected) == isSelected)
            }
        }
    }

    private var anonymous: Company {
        Company(
            name: "Musterhaus GmbH & Co. KG", isAnonymous: true, place: "Seeheim",
            website: WebAddress("https://www.musterhaus.example.org/"))
    }
}
