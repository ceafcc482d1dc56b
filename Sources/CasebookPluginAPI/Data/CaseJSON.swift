public import CasebookJSON
import CasebookModel
public import CasebookPublication

/// A whole case as JSON: the keys of `case.yaml` in its order (contract, section 2), dates and words as written there.
///
/// What the gate removed is absent, never null. Beside the keys of the file there are `id`, facts about each medium,
/// and `_casebook`: where the case comes from and what every copy must carry.
public struct CaseJSON: Sendable {
    private let study: ReleasedCaseStudy
    private let edition: Edition

    /// The data of a released case, with addresses below the edition's.
    public init(_ study: ReleasedCaseStudy, in edition: Edition) {
        self.study = study
        self.edition = edition
    }

    /// The whole case.
    public var document: JSON {
        .object(
            ("casebook", 1), ("id", .string(study.id.text)), ("title", .string(study.title)),
            ("summary", .string(study.summary)), ("language", .string(study.language.text)), ("status", "published"),
            ("fictional", .bool(study.isFictional)), ("company", company), ("support", support),
            ("topics", .nonEmpty(study.topics.map { .string($0.key.text) })),
            ("sdgs", .nonEmpty(study.sdgs.map { .integer($0.number) })), ("challenge", .string(study.challenge.source)),
            ("goals", .nonEmpty(study.goals.map(JSON.string))), ("phases", .array(study.phases.map(phase))),
            ("outcomes", .array(study.outcomes.map(outcome))), ("lessons", .text(study.lessons?.source)),
            ("transfer", .text(study.transfer?.source)), ("quotes", .nonEmpty(study.quotes.map(quote))),
            ("media", .nonEmpty(study.media.map(medium))), ("links", .nonEmpty(study.links.map(link))),
            ("sources", .nonEmpty(study.sources.map(source))), ("contact", study.contact.map(contact)),
            ("licence", .string(study.licence.id)), ("published_on", .string(study.publishedOn.description)),
            ("updated_on", .text(study.updatedOn)), ("release", release), ("_casebook", provenance))
    }

    private var company: JSON {
        let company = study.company
        return .object(
            ("name", .text(company.identity?.name)), ("anonymous", company.isAnonymous ? true : nil),
            ("description", .text(company.description)), ("sector", .text(company.sector?.code)),
            ("size", .text(company.size?.rawValue)), ("employees", company.employees.map(JSON.integer)),
            ("region", .text(company.region?.code)), ("place", .text(company.identity?.place)),
            ("website", .text(company.identity?.website)))
    }

    private var support: JSON? {
        let coaches = study.coaches.map { coach -> JSON in
            .object(("name", .string(coach.name)), ("organisation", .text(coach.organisation)))
        }
        let support = JSON.object(
            ("from", .text(study.period.from)), ("to", .text(study.period.to)),
            ("organisation", .text(study.organisation)),
            ("coaches", .nonEmpty(coaches)))
        return support == .object([]) ? nil : support
    }

    private func phase(_ phase: Phase) -> JSON {
        .object(
            ("id", .string(phase.id.text)), ("title", .string(phase.title)), ("from", .text(phase.period.from)),
            ("to", .text(phase.period.to)), ("summary", .text(phase.summary?.source)),
            ("measures", .nonEmpty(phase.measures.map(measure))))
    }

    private func measure(_ measure: Measure) -> JSON {
        .object(
            ("id", .string(measure.id.text)), ("title", .string(measure.title)),
            ("kind", .text(measure.kind?.rawValue)),
            ("status", .text(measure.status?.rawValue)), ("from", .text(measure.period.from)),
            ("to", .text(measure.period.to)), ("hours", measure.hours.map(JSON.number)),
            ("description", .text(measure.description?.source)))
    }

    private func outcome(_ outcome: Outcome) -> JSON {
        .object(
            ("id", .string(outcome.id.text)), ("title", .string(outcome.title)),
            ("measures", .nonEmpty(outcome.measures.map { .string($0.text) })),
            ("description", .text(outcome.description?.source)), ("indicator", outcome.indicator.map(indicator)))
    }

    private func indicator(_ indicator: Indicator) -> JSON {
        .object(
            ("name", .string(indicator.name)), ("unit", .text(indicator.unit)),
            ("before", indicator.before.map(JSON.number)), ("after", indicator.after.map(JSON.number)),
            ("better", .text(indicator.better?.rawValue)), ("measured_on", .text(indicator.measuredOn)),
            ("source", .text(indicator.source)))
    }

    private func quote(_ quote: Quote) -> JSON {
        .object(("text", .string(quote.text)), ("person", .text(quote.person)), ("role", .text(quote.role)))
    }

    private func medium(_ medium: ReleasedMedium) -> JSON {
        let size = medium.facts.pixelSize
        return .object(
            ("file", .string(medium.file.text)), ("alt", .text(medium.alt)), ("caption", .text(medium.caption)),
            ("credit", .text(medium.credit)), ("licence", .text(medium.licence?.id)),
            ("teaser", medium.isTeaser ? true : nil),
            ("url", .string(edition.url + "cases/\(study.id)/" + medium.file.text.percentEncodedPath)),
            ("media_type", .string(medium.facts.type.rawValue)), ("size_in_bytes", .integer(medium.facts.byteCount)),
            ("width", size.map { .integer($0.width) }), ("height", size.map { .integer($0.height) }))
    }

    private func link(_ link: Link) -> JSON {
        ["title": .string(link.title), "url": .string(link.url.text)]
    }

    private func source(_ source: Source) -> JSON {
        .object(("title", .string(source.title)), ("url", .text(source.url)), ("accessed_on", .text(source.accessedOn)))
    }

    private func contact(_ contact: Contact) -> JSON {
        .object(
            ("name", .text(contact.name)), ("organisation", .text(contact.organisation)),
            ("email", .text(contact.email)))
    }

    private var release: JSON {
        let release = study.release
        return .object(
            ("granted_on", .string(release.grantedOn.description)), ("granted_by", .text(release.grantedBy)),
            ("basis", .text(release.basis?.rawValue)),
            ("channels", .array(release.channels.map { .string($0.rawValue) })),
            ("expires_on", .text(release.expiresOn)))
    }

    private var provenance: JSON {
        let publisher = edition.publisher(of: study)
        let language = study.interfaceLanguage(fallback: edition.book.language)
        return .object(
            ("id", .string(edition.canonicalURL(of: study))),
            ("canonical_url", .string(edition.originalURL(of: study))),
            (
                "publisher",
                .object(
                    ("name", .string(publisher.name)), ("url", .text(publisher.url)), ("email", .text(publisher.email)))
            ), ("collection", .text(edition.collection(of: study))), ("licence_url", .string(study.licence.url)),
            ("topics", .nonEmpty(study.topics.map(topic))), ("funding", .text(edition.funding(of: study))),
            ("notice", study.isFictional ? .string(Phrase.fictionalNotice[language]) : nil))
    }

    /// A topic with its names, for books that do not have it in their vocabulary.
    private func topic(_ topic: Topic) -> JSON {
        ["key": .string(topic.key.text), "de": .string(topic.label.de), "en": .string(topic.label.en)]
    }
}
