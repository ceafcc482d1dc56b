import CasebookModel
import CasebookPublication
import Testing

/// A book, and case studies in which every field is filled in.
enum Sample {
    static let today = "2026-11-24"

    static func book() throws -> Book {
        Book(
            title: "Buch", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: "Redaktion"), licence: try #require(LicenceID("CC-BY-4.0")),
            topics: [Topic(key: try #require(TopicKey("wissen")), label: LocalizedText(de: "Wissen", en: "Knowledge"))],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
    }

    /// A case with nothing but what no case can be without.
    static func plain(
        _ status: EditorialStatus = .published, release: Release? = nil, company: Company = Company(name: "Muster"),
        withdrawn: String? = nil
    ) throws -> CaseStudy {
        CaseStudy(
            id: try #require(CaseID("fall")), title: "Titel", summary: "Kurz",
            language: try #require(LanguageTag("de")), status: status, company: company, challenge: Markdown("Lage"),
            phases: [Phase(id: try #require(PhaseID("eins")), title: "Eins")], release: release,
            withdrawn: withdrawn.flatMap { PartialDate($0) }.map { Withdrawal(on: $0, reason: "geheim") })
    }

    static func release(
        _ granted: String? = "2021-02-15", channels: Set<Channel> = [.website], expires: String? = nil,
        revoked: String? = nil
    ) -> Release {
        Release(
            grantedOn: granted.flatMap { PartialDate($0) }, basis: .consent, channels: channels,
            expiresOn: expires.flatMap { PartialDate($0) }, revokedOn: revoked.flatMap { PartialDate($0) })
    }

    static func decide(
        _ study: CaseStudy, media: [RelativePath: MediumFacts] = [:], texts: [RelativePath: String] = [:],
        on channel: Channel = .website, date: String = today, for partner: Partner? = nil
    ) throws -> Decision {
        PublicationGate(channel: channel, on: try #require(CalendarDay(date)))
            .decide(
                on: PublicationGate.Candidate(study: study, media: media, mediaTexts: texts), in: try book(),
                for: partner)
    }

    /// The facts of every medium that a case names.
    static func facts(of study: CaseStudy) -> [RelativePath: MediumFacts] {
        Dictionary(uniqueKeysWithValues: study.media.map { ($0.file, MediumFacts(type: .svg, byteCount: 1)) })
    }

    /// A published case in which every field says something.
    ///
    /// - Parameter text: what a field says, by its name.
    static func full(isAnonymous: Bool, saying text: (String) -> String = { "Feld \($0)" }) throws -> CaseStudy {
        func slug<Owner>(_ field: String) throws -> Slug<Owner> { try #require(Slug<Owner>(title: text(field))) }
        func address(_ field: String) throws -> WebAddress {
            try #require(WebAddress("https://zeitung.example/\(Slug<Never>(title: text(field))?.text ?? "x")"))
        }
        func markdown(_ field: String) -> Markdown { Markdown(text(field)) }
        let day = try #require(PartialDate("2021-03-04"))
        let period = Period(from: day, to: day)
        let licence = try #require(LicenceID("CC0-1.0"))
        let measure = Measure(
            id: try slug("measure.id"), title: text("measure.title"), kind: .workshop, status: .done, period: period,
            hours: 3, reason: text("measure.reason"), description: markdown("measure.description"))
        let indicator = Indicator(
            name: text("indicator.name"), unit: text("indicator.unit"), before: 1, target: 3, after: 2, better: .higher,
            measuredOn: day, source: text("indicator.source"), key: try slug("indicator.key.id"), evidence: .measured,
            later: [Indicator.FollowUp(on: day, value: 3)])
        let doi: CaseID = try slug("doi.id")
        let company = Company(
            name: "Musterhaus GmbH & Co. KG", isAnonymous: isAnonymous, description: text("company.description"),
            sector: SectorCode("56"), size: .small, employees: 14, region: RegionCode("DE711"), place: "Seeheim",
            website: WebAddress("https://www.musterhaus.example.org/start"))
        return CaseStudy(
            id: try slug("id"), title: text("title"), summary: text("summary"),
            language: try #require(LanguageTag("de")), status: .published, isFictional: true,
            authors: [Author(name: "Agnes Autorin", organisation: "Autorenbüro")],
            identifiers: Identifiers(doi: DOI("10.5281/\(doi.text)")),
            brief: Brief(
                problem: text("brief.problem"), firstStep: text("brief.first_step"), needs: text("brief.needs"),
                notFor: text("brief.not_for")), funding: CaseFunding(text: text("funding")), unknown: [text("unknown")],
            aftermath: markdown("aftermath"),
            effort: Effort(
                companyHours: 12, costs: Effort.Amount(4200, .euro),
                runningCosts: Effort.RunningCosts(49, .euro, per: .month)), ended: .early,
            endedReason: text("ended_reason"), company: company,
            support: SupportProject(
                period: period, organisation: text("organisation"),
                coaches: [Coach(name: "Cora Kanari", organisation: "Kanari Coaching")]),
            topics: [try #require(TopicKey("wissen"))], sdgs: [try #require(SustainableDevelopmentGoal(number: 8))],
            challenge: markdown("challenge"), goals: [Goal(id: try slug("goal.id"), text("goal"))],
            phases: [
                Phase(
                    id: try slug("phase.id"), title: text("phase.title"), period: period,
                    summary: markdown("phase.summary"), measures: [measure])
            ],
            outcomes: [
                Outcome(
                    id: try slug("outcome.id"), title: text("outcome.title"), measures: [measure.id],
                    description: markdown("outcome.description"), goal: try slug("goal.id"), verdict: .partly,
                    indicator: indicator)
            ],
            lessons: markdown("lessons"), transfer: markdown("transfer"),
            quotes: [Quote(text: text("quote.text"), person: "Quentin Zeuge", role: text("quote.role"))],
            media: [
                Medium(
                    file: try #require(RelativePath("media/\(try slug("medium.file") as Slug<Never>).svg")),
                    alt: text("medium.alt"), caption: text("medium.caption"), credit: text("medium.credit"),
                    licence: licence, isTeaser: true)
            ],
            links: [Link(title: text("link.title"), url: try address("link.url"))],
            sources: [Source(title: text("source.title"), url: try address("source.url"), accessedOn: day)],
            contact: Contact(
                name: "Kurt Kontakt", organisation: "Kontakthof", email: EmailAddress("kurt@kontakthof.example")),
            licence: licence, publishedOn: day, updatedOn: day,
            release: Release(
                grantedOn: day, grantedBy: "Greta Geberin", basis: .consent, channels: [.website], expiresOn: nil,
                revokedOn: nil),
            withdrawn: nil,
            origin: Origin(
                id: try address("origin.id"), url: try address("origin.id"),
                publisher: Publisher(
                    name: text("origin.publisher"), url: try address("origin.publisher.id"),
                    email: EmailAddress("zentrum@zeitung.example")),
                collection: text("origin.collection"), funding: text("origin.funding"),
                languages: OriginLanguages(collection: LanguageTag("de"), funding: LanguageTag("de")),
                topics: [
                    Topic(
                        key: try slug("origin.topic.id"),
                        label: LocalizedText(de: text("origin.topic.de"), en: text("origin.topic.en")))
                ],
                indicators: [
                    CommonIndicator(
                        key: try slug("origin.indicator.id"),
                        label: LocalizedText(de: text("origin.indicator.de"), en: text("origin.indicator.en")),
                        unit: LocalizedText(de: text("origin.unit.de"), en: text("origin.unit.en")), better: .higher,
                        addsUp: .sum)
                ]), anonymity: [SettledName(text: "Zeuge", by: "Redaktion", reason: "geheim")],
            archivedOn: PartialDate("2023-03-03"))
    }

    /// The names of the fields that ``full(isAnonymous:saying:)`` asks for.
    static let fields: [String] = {
        var fields: [String] = []
        _ = try? full(isAnonymous: false) { field in
            if !fields.contains(field) { fields.append(field) }
            return "Feld \(field)"
        }
        return fields
    }()

    /// What may be in no export of ``full(isAnonymous:saying:)`` if its company is anonymous.
    static let canaries = [
        "musterhaus", "seeheim", "cora", "kanari", "quentin", "zeuge", "kurt", "kontakt", "greta", "geberin", "agnes",
        "autorin", "autorenbüro",
    ]
}

/// Every text inside a value, however deep.
func texts(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
}
