import CasebookModel

/// Reduces a case to what may leave the house.
extension PublicationGate {
    func reduce(_ candidate: Candidate, in book: Book, release: Release, grantedOn: PartialDate) -> Decision {
        let study = candidate.study
        let terms = IdentifyingTerms(of: study)
        var media: [ReleasedMedium] = []
        for medium in study.media {
            guard let facts = candidate.media[medium.file] else { return .withheld(.mediumMissing(medium.file)) }
            if study.company.isAnonymous, candidate.mediaWithHiddenData.contains(medium.file) {
                return .withheld(.hiddenData(medium.file))
            }
            if let text = candidate.mediaTexts[medium.file], let term = terms.first(in: text) {
                return .withheld(.wouldIdentify(term.kind))
            }
            media.append(ReleasedMedium(medium, facts: facts, terms: terms))
        }
        let released = ReleasedCaseStudy(
            study, in: book, media: media, consent: ReleasedConsent(release, grantedOn: grantedOn, of: study.company))
        if let term = released.first(of: terms) { return .withheld(.wouldIdentify(term.kind)) }
        return .released(released)
    }
}

extension ReleasedCaseStudy {
    init(_ study: CaseStudy, in book: Book, media: [ReleasedMedium], consent: ReleasedConsent) {
        let isAnonymous = study.company.isAnonymous
        id = study.id
        title = study.title
        summary = study.summary
        language = study.language
        isFictional = study.isFictional
        company = ReleasedCompany(study.company)
        period = study.support.period
        organisation = study.support.organisation
        coaches = isAnonymous ? [] : study.support.coaches
        topics = study.topics.compactMap { book.topic($0) ?? study.origin?.topic($0) }
        sdgs = study.sdgs
        challenge = study.challenge
        goals = study.goals
        phases = study.phases
        outcomes = study.outcomes
        lessons = study.lessons
        transfer = study.transfer
        quotes = study.quotes.map { isAnonymous ? Quote(text: $0.text, role: $0.role) : $0 }
        self.media = media
        links = study.links
        sources = study.sources
        contact = isAnonymous ? nil : study.contact
        licence = study.licence ?? book.licence
        publishedOn = study.publishedOn ?? consent.grantedOn
        updatedOn = study.updatedOn
        release = consent
        origin = study.origin
    }

    /// The first of the terms that occurs anywhere in the case. Of a named company there are none to look for.
    fileprivate func first(of terms: IdentifyingTerms) -> IdentifyingTerms.Term? {
        guard !terms.isEmpty else { return nil }
        return texts.lazy.compactMap { terms.first(in: $0) }.first
            ?? identifiers.lazy.compactMap { terms.first(inIdentifier: $0) }.first
    }

    /// Every text of the case that somebody wrote, for the search after identifying words.
    var texts: [String] {
        var texts = [title, summary, challenge.source]
        texts += goals
        texts += [company.description, organisation, lessons?.source, transfer?.source].compactMap(\.self)
        for phase in phases {
            texts += [phase.title, phase.summary?.source].compactMap(\.self)
            texts += phase.measures.flatMap { [$0.title, $0.description?.source].compactMap(\.self) }
        }
        for outcome in outcomes {
            texts += [outcome.title, outcome.description?.source].compactMap(\.self)
            if let indicator = outcome.indicator {
                texts += [indicator.name, indicator.unit, indicator.source].compactMap(\.self)
            }
        }
        texts += quotes.flatMap { [$0.text, $0.role].compactMap(\.self) }
        texts += media.flatMap { [$0.alt, $0.caption, $0.credit].compactMap(\.self) }
        texts += links.map(\.title) + sources.map(\.title)
        texts += origin?.texts ?? []
        return texts
    }

    /// Every id, path and address of the case, in which words stand without gaps.
    var identifiers: [String] {
        [id.text] + phases.flatMap { [$0.id.text] + $0.measures.map(\.id.text) } + outcomes.map(\.id.text)
            + media.map(\.file.text) + links.map(\.url.text) + sources.compactMap { $0.url?.text }
            + (origin?.identifiers ?? [])
    }
}

extension Origin {
    fileprivate var texts: [String] {
        [publisher.name, collection, funding].compactMap(\.self) + topics.flatMap { [$0.label.de, $0.label.en] }
    }

    fileprivate var identifiers: [String] {
        [id.text, url.text, publisher.url?.text, publisher.email?.text].compactMap(\.self) + topics.map(\.key.text)
    }
}

extension ReleasedCompany {
    init(_ company: Company) {
        identity =
            company.isAnonymous
            ? nil
            : company.name.map { Identity(name: $0, place: company.place, website: company.website) }
        description = company.description
        sector = company.sector
        size = company.size
        employees = company.employees
        region = company.region
    }
}

extension ReleasedConsent {
    init(_ release: Release, grantedOn: PartialDate, of company: Company) {
        self.grantedOn = grantedOn
        grantedBy = company.isAnonymous ? nil : release.grantedBy
        basis = release.basis
        channels = release.channels.sorted()
        expiresOn = release.expiresOn
    }
}

extension ReleasedMedium {
    init(_ medium: Medium, facts: MediumFacts, terms: IdentifyingTerms) {
        file = medium.file
        alt = medium.alt
        caption = medium.caption
        credit = medium.credit.flatMap { terms.first(in: $0) == nil ? $0 : nil }
        licence = medium.licence
        isTeaser = medium.isTeaser
        self.facts = facts
    }
}
