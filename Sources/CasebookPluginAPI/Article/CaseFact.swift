public import CasebookModel
public import CasebookPublication

/// A line of a case's fact box: what it is about, and one or more values.
public struct CaseFact: Sendable, Hashable {
    /// What the line is about, for example "Sector".
    public let label: LocalizedText
    /// At least one value, in the order of the case.
    public let values: [Value]

    /// A value, typed so that a site can link it to its own lists.
    public enum Value: Sendable, Hashable {
        /// A text in the language of the page.
        case label(LocalizedText)
        /// A text in the language of the case.
        case text(String)
        /// A topic of the book, with its name.
        case topic(Topic)
        /// A sector, by its code of NACE Rev. 2.
        case sector(SectorCode)
        /// A region, by its NUTS code.
        case region(RegionCode)
        /// An address that a reader may follow.
        case link(WebAddress)
        /// A year, a month or a day.
        case date(PartialDate)
        /// The time from one date to another, either of which may be unknown.
        case period(Period)
        /// A whole number, for example of employees.
        case number(Int)
    }

    private init?(_ label: LocalizedText, _ values: [Value]) {
        guard !values.isEmpty else { return nil }
        self.label = label
        self.values = values
    }

    /// The fact box: who, where, when, with whom, about what.
    public static func box(of study: ReleasedCaseStudy) -> [CaseFact] {
        let company = study.company
        let identity = company.identity
        let size = company.size.map {
            LocalizedText(
                de: ArticlePhrases.size($0.label.de, $0.employees.de),
                en: ArticlePhrases.size($0.label.en, $0.employees.en))
        }
        let facts =
            [
                CaseFact(Phrase.genre, [.label(study.genre.label)]),
                CaseFact(Phrase.company, [identity.map { .text($0.name) } ?? .label(Phrase.anonymousCompany)]),
                CaseFact(Phrase.sector, [company.sector.map(Value.sector)].compactMap(\.self)),
                CaseFact(Phrase.size, [size.map(Value.label)].compactMap(\.self)),
                CaseFact(Phrase.employees, [company.employees.map(Value.number)].compactMap(\.self)),
                CaseFact(Phrase.place, [identity?.place.map(Value.text)].compactMap(\.self)),
                CaseFact(Phrase.region, [company.region.map(Value.region)].compactMap(\.self)),
                CaseFact(Phrase.website, [identity?.website.map(Value.link)].compactMap(\.self)),
                CaseFact(Phrase.period, study.period.isEmpty ? [] : [.period(study.period)]),
                CaseFact(
                    Phrase.endedEarly,
                    study.ended == .early ? [study.endedReason.map(Value.text) ?? .label(ArticlePhrases.yes)] : []),
                CaseFact(Phrase.supportedBy, [study.organisation.map(Value.text)].compactMap(\.self)),
            ] + effort(study.effort) + [
                CaseFact(Phrase.coaches, study.coaches.map { .text($0.nameAndOrganisation) }),
                CaseFact(Phrase.topics, study.topics.map(Value.topic)),
                CaseFact(
                    Phrase.sdgs,
                    study.sdgs.map {
                        .label(LocalizedText(de: "\($0.number) \($0.label.de)", en: "\($0.number) \($0.label.en)"))
                    }),
                CaseFact(Phrase.language, [.label(study.language.label)]),
            ]
        return facts.compactMap(\.self)
    }

    /// What the project cost the company.
    private static func effort(_ effort: Effort?) -> [CaseFact?] {
        guard let effort else { return [] }
        func words(_ text: (Wording) -> String) -> Value {
            .label(LocalizedText(de: text(Wording(.de)), en: text(Wording(.en))))
        }
        return [
            CaseFact(
                Phrase.companyHours, [effort.companyHours.map { hours in words { $0.hours(hours) } }].compactMap(\.self)
            ),
            CaseFact(
                Phrase.costs,
                [effort.costs.map { costs in words { $0.amount(costs.amount, costs.currency) } }].compactMap(\.self)),
            CaseFact(
                Phrase.runningCosts,
                [
                    effort.runningCosts.map { costs in
                        words { "\($0.amount(costs.amount, costs.currency)) \($0(costs.per.label))" }
                    }
                ].compactMap(\.self)),
        ]
    }

    /// What a reader or partner needs to know about the publication: who wrote the text, and on what it rests. Only a
    /// consent is shown as one.
    public static func publication(of study: ReleasedCaseStudy) -> [CaseFact] {
        let release = study.release
        let facts = [
            CaseFact(ArticlePhrases.authors, study.authors.map { .text($0.nameAndOrganisation) }),
            CaseFact(Phrase.publishedOn, [.date(study.publishedOn)]),
            CaseFact(Phrase.updatedOn, [study.updatedOn.map(Value.date)].compactMap(\.self)),
        ]
        return
            (facts + basis(of: study) + [
                CaseFact(
                    release.basis == .consent ? Phrase.channels : ArticlePhrases.destinations,
                    release.channels.map { .label($0.label) }),
                CaseFact(Phrase.expiresOn, [release.expiresOn.map(Value.date)].compactMap(\.self)),
            ]).compactMap(\.self)
    }

    private static func basis(of study: ReleasedCaseStudy) -> [CaseFact?] {
        let release = study.release
        let basis = CaseFact(Phrase.basis, [release.basis.map { .label($0.label) }].compactMap(\.self))
        switch release.basis {
        case .consent:
            return [
                CaseFact(ArticlePhrases.releaseGranted, [.date(release.grantedOn)]),
                CaseFact(Phrase.grantedBy, [release.grantedBy.map(Value.text)].compactMap(\.self)), basis,
            ]
        case .publicSource:
            return [
                CaseFact(ArticlePhrases.compiledFromSources, [.date(release.grantedOn)]), basis,
                CaseFact(Phrase.sources, study.sources.map { .text($0.title) }),
            ]
        case .fictional, nil: return [basis]
        }
    }
}

/// With a comma, as organisations may have brackets of their own.
private func joined(_ name: String, _ organisation: String?) -> String {
    organisation.map { "\(name), \($0)" } ?? name
}

extension Author {
    /// The name and the organisation.
    public var nameAndOrganisation: String { name.map { joined($0, organisation) } ?? citedName }
}

extension Coach {
    /// The name and the organisation.
    public var nameAndOrganisation: String { joined(name, organisation) }
}
