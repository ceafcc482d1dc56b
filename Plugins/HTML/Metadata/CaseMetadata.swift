import CasebookPluginAPI

/// What machines read in the head of a case's page: Open Graph, citation, schema.org, other formats.
struct CaseMetadata {
    let page: CasePage

    private var study: ReleasedCaseStudy { page.study }
    private var site: Site { page.site }

    func write(to html: inout HTMLWriter) {
        writeOpenGraph(to: &html)
        writeCitation(to: &html)
        for (file, url) in site.files(of: study) {
            html(.link, .rel("alternate"), .mediaType(file.mediaType), .href(Address(absolute: url)))
        }
        if OEmbed.isOffered(for: study) {
            html(
                .link, .rel("alternate"), .type("application/json+oembed"), .titled(study.title),
                .href(Address(absolute: OEmbed(study: study, site: site).url)))
        }
        html(.link, .rel("license"), .href(Address(absolute: study.licence.url)))
        html.dataBlock("application/ld+json", json: CaseData(page: page).json.rendered(.compact))
    }

    /// The Open Graph protocol, https://ogp.me.
    private func writeOpenGraph(to html: inout HTMLWriter) {
        var properties: [(StaticString, String)] = [
            ("og:type", "article"), ("og:title", study.title), ("og:description", study.summary),
            ("og:url", site.context.originalURL(of: study)), ("og:site_name", site.book.title),
            ("og:locale", study.language.text.map { $0 == "-" ? "_" : String($0) }.joined()),
            ("article:published_time", study.publishedOn.description),
        ]
        properties += site.context.authors(of: study).map { ("article:author", $0.citedName) }
        if let updatedOn = study.updatedOn { properties.append(("article:modified_time", updatedOn.description)) }
        for (name, value) in properties { html(.meta, .property(name), .content(value)) }
        SharePicture(of: study, on: site).write(to: &html)
    }

    /// What reference managers read (Highwire Press tags, as Google Scholar documents them).
    private func writeCitation(to html: inout HTMLWriter) {
        let citation = Citation(of: study, in: site.context)
        let date = [study.changedOn.year, study.changedOn.month, study.changedOn.day].compactMap(\.self)
        let authors = citation.authors.map { ("citation_author", $0) }
        let tags: [(String, String)] =
            authors + [
                ("citation_title", citation.title),
                ("citation_publication_date", date.map(String.init).joined(separator: "/")),
                ("citation_publisher", site.context.publisher(of: study).name),
                ("citation_language", study.language.text),
                ("citation_fulltext_html_url", citation.url),
            ]
        for (name, value) in tags { html(.meta, .name(name), .content(value)) }
        if let doi = citation.doi { html(.meta, .name("citation_doi"), .content(doi.text)) }
    }
}

extension CasePage {
    /// The absolute address of a medium.
    func url(of medium: ReleasedMedium) -> String { site.url(of: Site.folder(of: study.id) + medium.file.text) }
}
