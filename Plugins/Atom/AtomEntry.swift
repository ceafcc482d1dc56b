import CasebookPluginAPI

/// A case as an entry (RFC 4287, section 4.1.2). Its id begins with the book's `ids` and never changes; partial dates stand
/// for the first day that they can mean, at midnight UTC.
struct AtomEntry {
    private let study: ReleasedCaseStudy
    private let context: ExportContext
    private let wording: Wording

    init(_ study: ReleasedCaseStudy, in context: ExportContext) {
        self.study = study
        self.context = context
        wording = Wording(study.interfaceLanguage(fallback: context.book.language))
    }

    func write(to xml: inout XMLWriter) {
        xml.element("entry", XMLProperty("xml:lang", study.language.text)) { xml in
            xml.element("id", text: context.canonicalURL(of: study))
            xml.element("title", text: study.title)
            xml.element("updated", text: study.changedOn.rfc3339)
            xml.element("published", text: study.publishedOn.rfc3339)
            writeAuthors(to: &xml)
            writeLinks(to: &xml)
            writeCategories(to: &xml)
            // The names of licences are English.
            xml.element("rights", XMLProperty("xml:lang", "en"), text: study.licence.name)
            xml.element("summary", text: study.summary)
            xml.element("content", XMLProperty("type", "html"), text: article)
        }
    }

    /// The language of labels, where Casebook does not speak that of the case.
    private var labels: XMLProperty? {
        let language = wording.language
        return study.language.primary == language.rawValue ? nil : XMLProperty("xml:lang", language.rawValue)
    }

    private var base: String { context.url + "cases/\(study.id)/" }

    private var article: String {
        CaseArticle(of: study, in: context).text(mediaBase: base)
    }

    private func writeAuthors(to xml: inout XMLWriter) {
        let publisher = context.publisher(of: study)
        for author in context.authors(of: study) {
            xml.author(author.citedName, url: author.citedName == publisher.name ? publisher.url : nil)
        }
    }

    private func writeLinks(to xml: inout XMLWriter) {
        xml.element(
            "link", XMLProperty("rel", "alternate"), XMLProperty("type", "text/html"),
            XMLProperty("hreflang", study.language.text), .href(context.originalURL(of: study)))
        // Not "alternate": many readers take the last of those for the page of the case.
        if let url = context.wholeCaseURL(of: study) {
            xml.element(
                "link", XMLProperty("rel", "urn:casebook:case"), XMLProperty("type", "application/json"), .href(url))
        }
        xml.element("link", XMLProperty("rel", "license"), .href(study.licence.url))
        for medium in study.media {
            xml.element(
                "link", XMLProperty("rel", "enclosure"), XMLProperty("type", medium.facts.type.rawValue),
                XMLProperty("length", String(medium.facts.byteCount)),
                (medium.caption ?? medium.alt).map { XMLProperty("title", $0) },
                .href(base + medium.file.text.percentEncodedPath))
        }
    }

    /// Topics, sector, region and size, so that partners can select.
    private func writeCategories(to xml: inout XMLWriter) {
        for topic in study.topics {
            category(topic.key.text, "urn:casebook:topics", wording(topic.label), to: &xml)
        }
        if let sector = study.company.sector {
            category(sector.code, "urn:casebook:nace-rev-2", wording(sector.label), to: &xml)
        }
        if let region = study.company.region {
            category(region.code, "urn:casebook:nuts-2021", wording(region.label), to: &xml)
        }
        if let size = study.company.size { category(size.rawValue, "urn:casebook:size", wording(size.label), to: &xml) }
        category(study.genre.rawValue, "urn:casebook:genre", wording(study.genre.label), to: &xml)
    }

    private func category(_ term: String, _ scheme: String, _ label: String, to xml: inout XMLWriter) {
        xml.element(
            "category", labels, XMLProperty("term", term), XMLProperty("scheme", scheme), XMLProperty("label", label))
    }
}
