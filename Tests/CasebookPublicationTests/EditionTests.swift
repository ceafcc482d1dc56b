import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("An context")
struct EditionTests {
    private func context(
        of studies: [CaseStudy], for partner: Partner? = nil, funding: String? = nil
    ) throws -> GatedSelection {
        var book = try Sample.book()
        book.funding = funding.map { Funding(text: $0) }
        return PublicationGate(channel: .website, on: try #require(CalendarDay(Sample.today)))
            .selection(
                of: book, named: try #require(ExportName("site")), for: partner,
                from: studies.map { PublicationGate.Candidate(study: $0, media: [:]) })
    }

    private func study(
        _ id: String, published: String? = nil, updated: String? = nil, release: Release = Sample.release("2019")
    ) throws -> CaseStudy {
        var study = try Sample.plain(release: release)
        study.id = try #require(CaseID(id))
        study.publishedOn = published.flatMap { PartialDate($0) }
        study.updatedOn = updated.flatMap { PartialDate($0) }
        return study
    }

    @Test("orders cases by their last change, the newest first, and then by id")
    func order() throws {
        let studies = try [
            study("a", published: "2020"), study("b", published: "2022-03"), study("c", published: "2022"),
            study("d", published: "2022-03"), study("e", published: "2018", updated: "2023-01-01"), study("f"),
        ]
        for studies in [studies, studies.reversed()] {
            #expect(try context(of: studies).caseStudies.map(\.id.text) == ["e", "b", "d", "c", "a", "f"])
        }
    }

    @Test("orders tombstones likewise")
    func tombstoneOrder() throws {
        let studies = try [("a", "2022"), ("b", "2023"), ("c", "2022")]
            .map { try study($0, release: Sample.release("2019", revoked: $1)) }
        let result = try context(of: studies)
        #expect(result.catalogue.tombstones.map(\.id.text) == ["b", "a", "c"])
        #expect(result.caseStudies == [])
    }

    @Test("gives the decision on every case in the order given, and keeps no other trace of those left out")
    func decisions() throws {
        var draft = try study("geheim-entwurf")
        draft.status = .draft
        draft.title = "GEHEIM"
        let result = try context(of: [
            draft, try study("b"), try study("c", release: Sample.release(channels: [.print])),
        ])
        #expect(result.decisions.map(\.id.text) == ["geheim-entwurf", "b", "c"])
        #expect(result.decisions.map(\.decision)[0] == .withheld(.draft))
        #expect(
            texts(in: (result.context, result.caseStudies, result.catalogue)).allSatisfy {
                !$0.lowercased().contains("geheim")
            })
    }

    @Test("gives a partner its selection only, tombstones too", arguments: ["DE711", "DE21H", nil])
    func selection(region: String?) throws {
        let partner = Partner(
            key: try #require(PartnerKey("kammer")), name: "Kammer",
            selection: Selection(regions: [try #require(RegionCode("DE7"))]))
        for release in [Sample.release(), Sample.release(revoked: "2022"), Sample.release(expires: "2022")] {
            var study = try study("a", release: release)
            study.company.region = region.flatMap { RegionCode($0) }
            let decision = try Sample.decide(study, for: partner)
            #expect((decision != .notSelected) == (region == "DE711"))
            #expect(try Sample.decide(study) != .notSelected)
        }
    }

    @Test("names the original's publisher, address, collection and funding for a case of another book")
    func origin() throws {
        var own = try study("a")
        own.topics = []
        var copy = try study("b")
        copy.origin = Origin(
            id: try #require(WebAddress("https://andere.example/cases/b/")),
            url: try #require(WebAddress("https://andere.example/")), publisher: Publisher(name: "Andere"),
            collection: "Deren Buch", funding: "Von anderen gefördert")
        let selection = try context(of: [own, copy])
        let context = selection.context
        let (first, second) = (selection.caseStudies[0], selection.caseStudies[1])
        #expect(context.canonicalURL(of: first) == "https://praxis.example.org/cases/a/")
        #expect(context.canonicalURL(of: second) == "https://andere.example/cases/b/")
        #expect(context.originalURL(of: first) == "https://praxis.example.org/cases/a/")
        #expect(context.originalURL(of: second) == "https://andere.example/")
        #expect(context.publisher(of: first).name == "Redaktion")
        #expect(context.publisher(of: second).name == "Andere")
        #expect(context.collection(of: first) == "Buch")
        #expect(context.collection(of: second) == "Deren Buch")
        #expect(context.funding(of: second)?.text == "Von anderen gefördert")
    }

    @Test(
        "gives the book's funding notice to its own cases, but not to invented ones and to what was compiled from public sources",
        arguments: [Release.Basis.consent, .publicSource, .fictional])
    func funding(basis: Release.Basis) throws {
        var plain = try study("a")
        plain.release?.basis = basis
        plain.isFictional = basis == .fictional
        var paid = plain
        paid.funding = CaseFunding(text: "Eigens gefördert")
        for (study, own) in [(plain, nil), (paid, "Eigens gefördert")] {
            let selection = try context(of: [study], funding: "Die Sammlung wird gefördert")
            let notice = selection.context.funding(of: try #require(selection.caseStudies.first))
            let expected = basis == .consent ? own ?? "Die Sammlung wird gefördert" : basis == .fictional ? nil : own
            #expect(notice?.text == expected)
        }
    }

    @Test("a topic of other books is called as its publisher calls it, in lists as the first; the hidden bring none")
    func originTopics() throws {
        func topic(_ key: String, _ name: String) throws -> Topic {
            Topic(key: try #require(TopicKey(key)), label: LocalizedText(de: name, en: name))
        }
        func copy(_ id: String, _ topics: [Topic]) throws -> CaseStudy {
            var study = try study(id)
            study.topics = topics.map(\.key)
            study.origin = Origin(
                id: try #require(WebAddress("https://andere.example/cases/\(id)/")),
                url: try #require(WebAddress("https://andere.example/")), publisher: Publisher(name: "A"),
                topics: topics)
            return study
        }
        let first = try copy("a", [topic("neu", "Neu"), topic("wissen", "Anderes Wissen")])
        let second = try copy("b", [topic("neu", "Ganz neu")])
        var hidden = try copy("c", [topic("geheim", "Geheim")])
        hidden.status = .draft
        var gone = try copy("d", [topic("weg", "Weg")])
        gone.release?.revokedOn = PartialDate("2022")
        let context = try context(of: [first, second, hidden, gone])
        #expect(context.catalogue.topics.map(\.label.de) == ["Wissen", "Neu", "Weg"])
        #expect(context.caseStudies.map { $0.topics.map(\.label.de) } == [["Neu", "Wissen"], ["Ganz neu"]])
    }

    @Test("keeps the name of a withdrawn case of another book, and says why it is gone")
    func originOfTombstones() throws {
        for (revoked, expires, cause) in [
            ("2023-05", nil, Tombstone.Cause.revoked), (nil, "2023-05", .expired), (nil, nil, .withdrawn),
        ] as [(String?, String?, Tombstone.Cause)] {
            var study = try study("a", release: Sample.release("2019", expires: expires, revoked: revoked))
            study.status = .withdrawn
            study.withdrawn = Withdrawal(on: try #require(PartialDate("2023-05")))
            study.origin = Origin(
                id: try #require(WebAddress("https://andere.example/cases/a/")),
                url: try #require(WebAddress("https://andere.example/")), publisher: Publisher(name: "A"))
            let selection = try context(of: [study])
            let tombstones = selection.catalogue.tombstones
            #expect(tombstones.map(\.cause) == [cause])
            #expect(tombstones.map { selection.context.canonicalURL(of: $0) } == ["https://andere.example/cases/a/"])
        }
    }

    @Test("never releases a withdrawn case, whenever its release ends")
    func withdrawnBeforeExpiry() throws {
        var study = try study("a", release: Sample.release("2019", expires: "2041-05"))
        study.status = .withdrawn
        study.withdrawn = Withdrawal(on: try #require(PartialDate("2041-05")))
        #expect(try context(of: [study]).caseStudies == [])
    }

    @Test("knows where cases and exports live")
    func addresses() throws {
        let selection = try context(of: [try study("a")])
        let (context, study) = (selection.context, selection.caseStudies[0])
        #expect(context.canonicalURL(of: study) == "https://praxis.example.org/cases/a/")
        #expect(context.originalURL(of: study) == "https://praxis.example.org/cases/a/")
    }

    @Test("names its own cases and files by what ids begin with, and finds them where it lives now")
    func ids() throws {
        var book = try Sample.book()
        book.baseURL = try #require(WebAddress("https://neu.example/"))
        book.ids = try #require(WebAddress("https://alt.example/buch/"))
        let study = try context(of: [try study("a")]).caseStudies[0]
        let context = ExportContext(of: book, named: try #require(ExportName("feeds")), on: .website)
        #expect(context.canonicalURL(of: study) == "https://alt.example/buch/cases/a/")
        #expect(context.originalURL(of: study) == "https://neu.example/cases/a/")
        #expect(context.url == "https://neu.example/feeds/" && context.permanentID == "https://alt.example/buch/feeds/")
    }

    @Test("lists the topics that its cases have, in the order of the book")
    func topics() throws {
        var study = try study("a")
        #expect(try context(of: [study]).catalogue.usedTopics == [])
        study.topics = [try #require(TopicKey("wissen"))]
        #expect(try context(of: [study]).catalogue.usedTopics.map(\.key.text) == ["wissen"])
    }
}
