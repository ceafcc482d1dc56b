import CasebookPluginAPI

/// A case as an item. Its guid begins with the book's `ids` and never changes; partial dates stand for the first day that they
/// can mean, at midnight UTC.
struct RSSItem {
    private let study: ReleasedCaseStudy
    private let context: ExportContext
    private let wording: Wording

    /// Media RSS, which says of a picture what RSS has no place for.
    static let mediaNamespace = "http://search.yahoo.com/mrss/"

    init(_ study: ReleasedCaseStudy, in context: ExportContext) {
        self.study = study
        self.context = context
        wording = Wording(study.interfaceLanguage(fallback: context.book.language))
    }

    func write(to xml: inout XMLWriter) {
        xml.element("item") { xml in
            xml.element("title", text: study.title)
            xml.element("link", text: context.originalURL(of: study))
            xml.element("guid", XMLProperty("isPermaLink", "false"), text: context.canonicalURL(of: study))
            xml.element("pubDate", text: study.publishedOn.rfc822)
            xml.element("atom:updated", text: study.changedOn.rfc3339)
            for author in context.authors(of: study) { xml.element("dc:creator", text: author.citedName) }
            xml.element("dc:language", text: study.language.text)
            xml.element("dc:rights", text: study.licence.name)
            writeCategories(to: &xml)
            xml.element("description", text: study.summary)
            xml.element("content:encoded", text: article)
            writeEnclosure(to: &xml)
            writeCase(to: &xml)
        }
    }

    private var base: String { context.url + "cases/\(study.id)/" }

    private var article: String { CaseArticle(of: study, in: context).text(mediaBase: base) }

    /// Where the whole case lies as JSON, with what importers select by. An element of our own: an `atom:link` here would be
    /// taken for the page of the case.
    private func writeCase(to xml: inout XMLWriter) {
        guard let url = context.wholeCaseURL(of: study) else { return }
        let topics = study.topics.map(\.key.text).joined(separator: " ")
        xml.element(
            "casebook:case", XMLProperty("id", study.id.text), XMLProperty("href", url),
            topics.isEmpty ? nil : XMLProperty("topics", topics),
            study.company.region.map { XMLProperty("region", $0.code) })
    }

    /// In words, since importers look categories up by their names.
    private func writeCategories(to xml: inout XMLWriter) {
        for topic in study.topics { category(wording(topic.label), "urn:casebook:topics", to: &xml) }
        if let sector = study.company.sector { category(wording(sector.label), "urn:casebook:nace-rev-2", to: &xml) }
        if let region = study.company.region { category(wording(region.label), "urn:casebook:nuts-2021", to: &xml) }
        category(wording(study.genre.label), "urn:casebook:genre", to: &xml)
        if let day = study.release.expiresOn { category(day.description, "urn:casebook:expires", to: &xml) }
    }

    private func category(_ label: String, _ domain: String, to xml: inout XMLWriter) {
        xml.element("category", XMLProperty("domain", domain), text: label)
    }

    /// One picture, of a type that every system shows: an item has but one enclosure. What it shows stands beside it.
    private func writeEnclosure(to xml: inout XMLWriter) {
        guard let picture = study.preview(of: [.jpeg, .png], atLeast: 1200) else { return }
        let url = XMLProperty("url", base + picture.file.text.percentEncodedPath)
        let length = String(picture.facts.byteCount)
        let type = XMLProperty("type", picture.facts.type.rawValue)
        xml.element("enclosure", url, XMLProperty("length", length), type)
        let size = picture.facts.pixelSize
        xml.element(
            "media:content", url, XMLProperty("fileSize", length), type, XMLProperty("medium", "image"),
            size.map { XMLProperty("width", String($0.width)) }, size.map { XMLProperty("height", String($0.height)) }
        ) { describe(picture, in: &$0) }
    }

    /// The text alternative and who made the picture; a preview picture shows the title.
    private func describe(_ picture: DerivedPicture, in xml: inout XMLWriter) {
        let medium = study.media.first { medium in
            medium.file == picture.file || medium.sizes.contains { $0.file == picture.file }
        }
        xml.element("media:description", XMLProperty("type", "plain"), text: medium?.alt ?? study.title)
        if let credit = medium?.credit {
            xml.element("media:credit", text: credit)
        }
    }
}
