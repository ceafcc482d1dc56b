import CasebookPluginAPI

/// A case as schema.org data (https://schema.org/Article). It says nothing that the page does not show.
struct CaseData {
    let page: CasePage

    private var study: ReleasedCaseStudy { page.study }
    private var book: Book { page.site.book }
    private var wording: Wording { page.wording }

    var json: JSON {
        .object(
            ("@context", "https://schema.org"),
            ("@type", "Article"),
            // Where the page lives may change, which case it is never does.
            ("@id", .string(page.site.context.canonicalURL(of: study))),
            ("headline", .string(study.title)),
            ("description", .string(study.summary)),
            ("url", .string(canonical)),
            ("mainEntityOfPage", .string(canonical)),
            ("inLanguage", .string(study.language.text)),
            ("genre", .string(wording(study.isFictional ? Phrase.fictional : Phrase.caseStudy))),
            ("disambiguatingDescription", study.isFictional ? .string(wording(Phrase.fictionalNotice)) : nil),
            ("datePublished", .string(study.publishedOn.description)),
            ("dateModified", .text(study.updatedOn)),
            ("license", .string(study.licence.url)),
            ("identifier", study.doi.map(identifier)),
            ("isAccessibleForFree", true),
            ("image", image),
            ("author", authors),
            ("publisher", publisher),
            ("isPartOf", collection),
            ("about", .nonEmpty(about)),
            ("mentions", company),
            ("keywords", .nonEmpty(study.topics.map { .string(wording($0.label)) })),
            ("spatialCoverage", study.company.region.map { .string(wording($0.label)) }),
            ("temporalCoverage", .text(coverage)),
            ("citation", .nonEmpty(study.sources.map(source))),
            ("creditText", .string(Citation(of: study, in: page.site.context).text)))
    }

    private func identifier(_ doi: DOI) -> JSON {
        .object(
            ("@type", "PropertyValue"), ("propertyID", "DOI"), ("value", .string(doi.text)), ("url", .string(doi.url)))
    }

    private var original: Publisher { page.site.context.publisher(of: study) }

    private var canonical: String { page.site.context.originalURL(of: study) }

    private var image: JSON? {
        guard let teaser = study.teaser, teaser.facts.type.isImage else { return nil }
        return .object(
            ("@type", "ImageObject"), ("contentUrl", .string(page.url(of: teaser))), ("caption", .text(teaser.caption)),
            ("creditText", .text(teaser.credit)), ("license", .text(teaser.licence?.url)))
    }

    private var publisher: JSON {
        .object(("@type", "Organization"), ("name", .string(original.name)), ("url", .text(original.url)))
    }

    /// The book that the original is part of; its address is known of this book only.
    private var collection: JSON? {
        page.site.context.collection(of: study).map { title in
            .object(
                ("@type", "CollectionPage"), ("name", .string(title)),
                ("url", study.origin == nil ? .text(book.baseURL) : nil))
        }
    }

    private var about: [JSON] {
        study.topics.map { .object(("@type", "DefinedTerm"), ("name", .string(wording($0.label)))) }
            + study.sdgs.map {
                .object(("@type", "DefinedTerm"), ("name", .string(wording($0.label))), ("termCode", .text($0)))
            }
    }

    /// Nothing of an anonymous company; the page says no more than its sector either.
    private var company: JSON? {
        guard let identity = study.company.identity else { return nil }
        return .object(
            ("@type", "Organization"), ("name", .string(identity.name)), ("url", .text(identity.website)),
            ("description", .text(study.company.description)), ("location", .text(identity.place)),
            // Whoever takes the name without the page must not take it for a real one.
            ("disambiguatingDescription", study.isFictional ? .string(wording(Phrase.fictionalNotice)) : nil))
    }

    private var coverage: String? {
        guard let from = study.period.from else { return nil }
        return "\(from)/\(study.period.to.map(\.description) ?? "..")"
    }

    /// The publisher answers for what nobody else has signed.
    private var authors: JSON {
        guard !study.authors.isEmpty else { return publisher }
        return .array(study.authors.map(author))
    }

    private func author(_ author: Author) -> JSON {
        if author.citedName == original.name { return publisher }
        let isOrganisation = page.site.context.isOrganisation(author, of: study)
        let above = author.name == nil ? nil : author.organisation.map(organisation)
        return .object(
            ("@type", isOrganisation ? "Organization" : "Person"), ("name", .string(author.citedName)),
            (isOrganisation ? "parentOrganization" : "affiliation", above))
    }

    private func organisation(_ name: String) -> JSON { .object(("@type", "Organization"), ("name", .string(name))) }

    private func source(_ source: Source) -> JSON {
        .object(("@type", "CreativeWork"), ("name", .string(source.title)), ("url", .text(source.url)))
    }
}
