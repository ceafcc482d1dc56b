import CasebookModel

extension CaseStudy {
    /// Makes a case of what the file says.
    ///
    /// - Returns: `nil` if something is missing that no case can be without; the check has reported it.
    init?(id: CaseID, reading file: LocatedMapping) {
        guard let title = file.string("title"), let summary = file.string("summary"),
            let language = file.value("language", { LanguageTag($0) })?.value,
            let status = file.word("status", EditorialStatus.self)?.value, let challenge = file.markdown("challenge")
        else { return nil }
        self.init(
            id: id, title: title, summary: summary, language: language, status: status,
            isFictional: file.flag("fictional"), authors: file.records("authors").compactMap(Author.init(reading:)),
            identifiers: Identifiers(reading: file.record("identifiers")),
            brief: Brief(reading: file.record("brief")), funding: CaseFunding(reading: file.record("funding")),
            unknown: file.list("unknown") { $0 }.map(\.value),
            aftermath: file.markdown("aftermath"), effort: Effort(reading: file.record("effort")),
            ended: file.word("ended")?.value,
            endedReason: file.string("ended_reason"), company: Company(reading: file.record("company")),
            support: SupportProject(reading: file.record("support")),
            topics: file.list("topics") { TopicKey($0) }.map(\.value),
            sdgs: file.integers("sdgs").compactMap { SustainableDevelopmentGoal(number: $0.value) },
            challenge: challenge, goals: file.records("goals").compactMap(Goal.init(reading:)),
            phases: file.records("phases").compactMap(Phase.init(reading:)),
            outcomes: file.records("outcomes").compactMap(Outcome.init(reading:)), lessons: file.markdown("lessons"),
            transfer: file.markdown("transfer"), quotes: file.records("quotes").compactMap(Quote.init(reading:)),
            media: file.records("media").compactMap(Medium.init(reading:)),
            links: file.records("links").compactMap(Link.init(reading:)),
            sources: file.records("sources").compactMap(Source.init(reading:)),
            contact: Contact(reading: file.record("contact")),
            licence: file.value("licence") { LicenceID($0) }?.value, publishedOn: file.date("published_on")?.value,
            updatedOn: file.date("updated_on")?.value, release: Release(reading: file.record("release")),
            withdrawn: Withdrawal(reading: file.record("withdrawn")), origin: Origin(reading: file.record("origin")),
            anonymity: file.records("anonymity").compactMap(SettledName.init(reading:)),
            archivedOn: file.date("archived_on")?.value)
    }
}

extension Author {
    init?(reading file: LocatedMapping) {
        let (name, organisation) = (file.string("name"), file.string("organisation"))
        guard name != nil || organisation != nil else { return nil }
        self.init(name: name, organisation: organisation)
    }
}

extension CaseFunding {
    init?(reading file: LocatedMapping) {
        guard let text = file.string("text") else { return nil }
        self.init(text: text)
    }
}

extension Identifiers {
    init?(reading file: LocatedMapping) {
        guard let doi = file.value("doi", DOI.init)?.value else { return nil }
        self.init(doi: doi)
    }
}

extension Brief {
    init?(reading file: LocatedMapping) {
        guard file.exists else { return nil }
        self.init(
            problem: file.string("problem"), firstStep: file.string("first_step"), needs: file.string("needs"),
            notFor: file.string("not_for"))
    }
}

extension Company {
    init(reading file: LocatedMapping) {
        self.init(
            name: file.string("name"), isAnonymous: file.flag("anonymous"), description: file.string("description"),
            sector: file.value("sector") { SectorCode($0) }?.value, size: file.word("size")?.value,
            employees: file.integer("employees")?.value, region: file.value("region") { RegionCode($0) }?.value,
            place: file.string("place"), website: file.value("website") { WebAddress($0) }?.value)
    }
}

extension SupportProject {
    init(reading file: LocatedMapping) {
        self.init(
            period: file.period, organisation: file.string("organisation"),
            coaches: file.records("coaches").compactMap { coach in
                coach.string("name").map { Coach(name: $0, organisation: coach.string("organisation")) }
            })
    }
}

extension Phase {
    init?(reading file: LocatedMapping) {
        guard let id = file.value("id", { PhaseID($0) })?.value, let title = file.string("title") else { return nil }
        self.init(
            id: id, title: title, period: file.period, summary: file.markdown("summary"),
            measures: file.records("measures").compactMap(Measure.init(reading:)))
    }
}

extension Measure {
    init?(reading file: LocatedMapping) {
        guard let id = file.value("id", { MeasureID($0) })?.value, let title = file.string("title") else { return nil }
        self.init(
            id: id, title: title, kind: file.word("kind")?.value, status: file.word("status")?.value,
            period: file.period, hours: file.number("hours")?.value, reason: file.string("reason"),
            description: file.markdown("description"))
    }
}

extension Outcome {
    init?(reading file: LocatedMapping) {
        guard let id = file.value("id", { OutcomeID($0) })?.value, let title = file.string("title") else { return nil }
        self.init(
            id: id, title: title, measures: file.list("measures") { MeasureID($0) }.map(\.value),
            description: file.markdown("description"), goal: file.value("goal") { GoalID($0) }?.value,
            verdict: file.word("verdict")?.value, indicator: Indicator(reading: file.record("indicator")))
    }
}

extension Indicator {
    init?(reading file: LocatedMapping) {
        guard let name = file.string("name") else { return nil }
        self.init(
            name: name, unit: file.string("unit"), before: file.number("before")?.value,
            target: file.number("target")?.value, after: file.number("after")?.value,
            better: file.word("better")?.value, measuredOn: file.date("measured_on")?.value,
            source: file.string("source"), key: file.value("key") { IndicatorKey($0) }?.value,
            evidence: file.word("evidence")?.value, later: file.records("later").compactMap(FollowUp.init(reading:)))
    }
}

extension Indicator.FollowUp {
    init?(reading file: LocatedMapping) {
        guard let on = file.date("on")?.value, let value = file.number("value")?.value else { return nil }
        self.init(on: on, value: value)
    }
}

extension Goal {
    /// A sentence, or a group of fields with it.
    init?(reading file: LocatedMapping) {
        guard let text = file.shorthandText?.value else { return nil }
        self.init(id: file.isMapping ? file.value("id") { GoalID($0) }?.value : nil, text)
    }
}

extension Effort {
    init?(reading file: LocatedMapping) {
        let costs = Amount(reading: file.record("costs"))
        let running = RunningCosts(reading: file.record("running_costs"))
        let hours = file.number("company_hours")?.value
        guard costs != nil || running != nil || hours != nil else { return nil }
        self.init(companyHours: hours, costs: costs, runningCosts: running)
    }
}

extension Effort.Amount {
    init?(reading file: LocatedMapping) {
        guard let amount = file.number("amount")?.value, let currency = file.word("currency", Currency.self)?.value
        else { return nil }
        self.init(amount, currency)
    }
}

extension Effort.RunningCosts {
    init?(reading file: LocatedMapping) {
        guard let amount = file.number("amount")?.value, let currency = file.word("currency", Currency.self)?.value,
            let per = file.word("per", Effort.Interval.self)?.value
        else { return nil }
        self.init(amount, currency, per: per)
    }
}

extension Quote {
    init?(reading file: LocatedMapping) {
        guard let text = file.string("text") else { return nil }
        self.init(text: text, person: file.string("person"), role: file.string("role"))
    }
}

extension Medium {
    init?(reading file: LocatedMapping) {
        guard let path = file.value("file", { RelativePath($0) })?.value else { return nil }
        self.init(
            file: path, alt: file.string("alt"), caption: file.string("caption"), credit: file.string("credit"),
            licence: file.value("licence") { LicenceID($0) }?.value, isTeaser: file.flag("teaser"))
    }
}

extension Link {
    init?(reading file: LocatedMapping) {
        guard let title = file.string("title"), let url = file.value("url", { WebAddress($0) })?.value else {
            return nil
        }
        self.init(title: title, url: url)
    }
}

extension Source {
    init?(reading file: LocatedMapping) {
        guard let title = file.string("title") else { return nil }
        self.init(
            title: title, url: file.value("url") { WebAddress($0) }?.value, accessedOn: file.date("accessed_on")?.value)
    }
}

extension Contact {
    init?(reading file: LocatedMapping) {
        guard file.exists else { return nil }
        self.init(
            name: file.string("name"), organisation: file.string("organisation"),
            email: file.value("email") { EmailAddress($0) }?.value)
    }
}

extension Release {
    init?(reading file: LocatedMapping) {
        guard file.exists else { return nil }
        self.init(
            grantedOn: file.date("granted_on")?.value, grantedBy: file.string("granted_by"),
            basis: file.word("basis")?.value,
            channels: Set(file.list("channels") { Channel(rawValue: $0) }.map(\.value)),
            expiresOn: file.date("expires_on")?.value, revokedOn: file.date("revoked_on")?.value)
    }
}

extension SettledName {
    /// A word settles something only if somebody has said who decided and why.
    init?(reading file: LocatedMapping) {
        guard let text = file.string("text"), let by = file.string("by"), let reason = file.string("reason") else {
            return nil
        }
        self.init(text: text, by: by, reason: reason)
    }
}

extension Withdrawal {
    init?(reading file: LocatedMapping) {
        guard let on = file.date("on")?.value else { return nil }
        self.init(on: on, reason: file.string("reason"))
    }
}
