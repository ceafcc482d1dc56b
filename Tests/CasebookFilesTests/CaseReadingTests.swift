import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("The contract's case.yaml")
struct CaseReadingTests {
    private let study: CaseStudy

    init() throws {
        let document = Reading.study(ContractExample.study)
        #expect(document.findings.finished().map(\.message.en) == [])
        study = try #require(document.study)
    }

    @Test("says what the case is")
    func head() {
        #expect(study.id == CaseID("whisky"))
        #expect(study.title == "Virtuelle Whisky-Tastings")
        #expect(study.summary == "Ein Restaurant aus Südhessen verkauft Verkostungen am Bildschirm.")
        #expect(study.language == LanguageTag("de"))
        #expect(study.status == .published)
        #expect(!study.isFictional)
    }

    @Test("says who was accompanied, by whom and when")
    func people() {
        #expect(
            study.company
                == Company(
                    name: "Gasthaus zum Fass", isAnonymous: false,
                    description: "Ein Restaurant mit großer Whisky-Karte.", sector: SectorCode("56"), size: .small,
                    employees: 14, region: RegionCode("DE711"), place: "Darmstadt",
                    website: WebAddress("https://fass.example.org/")))
        #expect(
            study.support
                == SupportProject(
                    period: Period(from: PartialDate("2020-04"), to: PartialDate("2021-03")),
                    organisation: "Mittelstand-Zentrum",
                    coaches: [Coach(name: "Ada Coach", organisation: "Hochschule")]))
        #expect(study.topics == [TopicKey("digital-marketing")])
        #expect(study.sdgs.map(\.number) == [8, 9])
    }

    @Test("tells the story")
    func story() throws {
        #expect(study.challenge == Markdown("Der Gastraum blieb **leer**.\n\nWas nun?\n"))
        #expect(study.goals == ["Neue Kundschaft", Goal(id: GoalID("umsatz"), "Umsatz: halten")])
        let day = PartialDate("2020-04-20")
        let measure = Measure(
            id: try #require(MeasureID("zielgruppen-workshop")), title: "Workshop zu Zielgruppen", kind: .workshop,
            status: .done, period: Period(from: day, to: day), hours: 6, reason: "Entfällt",
            description: Markdown("Mit Haftnotizen.\n"))
        #expect(
            study.phases == [
                Phase(
                    id: try #require(PhaseID("analyse")), title: "Analyse",
                    period: Period(from: PartialDate("2020-04"), to: PartialDate("2020-05")),
                    summary: Markdown("Wer trinkt Whisky?\n"), measures: [measure])
            ])
        #expect(
            study.outcomes == [
                Outcome(
                    id: try #require(OutcomeID("neue-kundschaft")), title: "Neue Kundschaft", measures: [measure.id],
                    description: Markdown("Aus ganz Deutschland.\n"), goal: GoalID("umsatz"), verdict: .reached,
                    indicator: Indicator(
                        name: "Teilnehmende je Abend", unit: "Personen", before: 0, target: 30, after: 40,
                        better: .higher, measuredOn: PartialDate("2021-03"), source: "Kasse",
                        key: IndicatorKey("participants"), evidence: .measured,
                        later: [Indicator.FollowUp(on: try #require(PartialDate("2022-03")), value: 35)]))
            ])
        #expect(
            study.effort
                == Effort(
                    companyHours: 120, costs: Effort.Amount(4200, .euro),
                    runningCosts: Effort.RunningCosts(49, .euro, per: .month)))
        #expect(study.ended == .planned)
        #expect(study.lessons == Markdown("Klein anfangen.\n"))
        #expect(study.transfer == Markdown("Geht auch mit Wein.\n"))
    }

    @Test("holds quotes, media, links, sources and whom to ask")
    func material() throws {
        #expect(study.quotes == [Quote(text: "Sláinte!", person: "Eva Fass", role: "Wirtin")])
        #expect(
            study.media == [
                Medium(
                    file: try #require(RelativePath("media/abend.jpg")), alt: "Gläser vor einem Bildschirm",
                    caption: "Ein Abend", credit: "Eva Fass", licence: LicenceID("CC-BY-4.0"), isTeaser: true)
            ])
        let shop = try #require(WebAddress("https://fass.example.org/shop"))
        #expect(study.links == [Link(title: "Zum Shop", url: shop)])
        #expect(
            study.sources == [
                Source(
                    title: "Pressemitteilung", url: WebAddress("https://presse.example.org/"),
                    accessedOn: PartialDate("2026-11-24"))
            ])
        #expect(
            study.contact
                == Contact(name: "Ada Coach", organisation: "Hochschule", email: EmailAddress("ada@example.org")))
    }

    @Test("says under which terms it may appear")
    func editorial() throws {
        #expect(study.licence == LicenceID("CC-BY-4.0"))
        #expect(study.publishedOn == PartialDate("2021-03-15"))
        #expect(study.updatedOn == PartialDate("2021-06-01"))
        #expect(
            study.release
                == Release(
                    grantedOn: PartialDate("2021-02-15"), grantedBy: "Geschäftsführung", basis: .consent,
                    channels: [.website, .partners, .print], expiresOn: PartialDate("2031-02-15"),
                    revokedOn: PartialDate("2022-01-01")))
        #expect(study.withdrawn == Withdrawal(on: try #require(PartialDate("2022-01-02")), reason: "Auf Wunsch"))
    }

    @Test("may stand without what is optional, which reads as absent")
    func optional() throws {
        let text = """
            casebook: 1
            title: T
            summary: S
            language: de
            status: draft
            company: {}
            challenge: C
            phases: [{id: a, title: A}]
            """
        let document = Reading.study(text)
        #expect(document.findings.finished().map(\.message.en) == [])
        let study = try #require(document.study)
        let phase = Phase(id: try #require(PhaseID("a")), title: "A")
        #expect(
            study
                == CaseStudy(
                    id: self.study.id, title: "T", summary: "S", language: self.study.language, status: .draft,
                    company: Company(), challenge: Markdown("C"), phases: [phase]))
    }

    @Test(
        "reads words of YAML 1.1 and dates as the texts that they are",
        arguments: ["NO", "on", "yes", "y", "2021-03-04", "1_000"])
    func words(word: String) throws {
        let text = ContractExample.study.replacing("Virtuelle Whisky-Tastings", with: word)
        #expect(try #require(Reading.study(text).study).title == word)
    }

    @Test("takes a year with and without quotes", arguments: ["2021", "\"2021\"", "'2021'"])
    func years(year: String) throws {
        let document = Reading.study(ContractExample.study.replacing("2021-03-15", with: year))
        #expect(document.findings.finished().map(\.message.en) == [])
        #expect(try #require(document.study).publishedOn == PartialDate("2021"))
    }
}
