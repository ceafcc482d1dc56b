import CasebookPluginAPI

/// A case as an item of a feed.
struct FeedItem {
    private let study: ReleasedCaseStudy
    private let context: ExportContext
    private let hasFullContent: Bool

    init(_ study: ReleasedCaseStudy, in context: ExportContext, hasFullContent: Bool) {
        self.study = study
        self.context = context
        self.hasFullContent = hasFullContent
    }

    /// The item by JSON Feed 1.1, "Items". The id begins with the book's `ids` and never changes; partial dates stand for
    /// the first day that they can mean, at midnight UTC.
    var document: JSON {
        let canonical = context.canonicalURL(of: study)
        let wording = Wording(study.interfaceLanguage(fallback: context.book.language))
        return .object(
            ("id", .string(canonical)), ("url", .string(context.originalURL(of: study))),
            ("title", .string(study.title)),
            ("content_html", hasFullContent ? .string(article) : nil),
            ("content_text", hasFullContent ? nil : .string(study.summary)), ("summary", .string(study.summary)),
            ("image", .text(image)), ("date_published", .string(study.publishedOn.rfc3339)),
            ("date_modified", .text(study.updatedOn?.rfc3339)), ("authors", .nonEmpty(authors)),
            ("tags", .nonEmpty(study.topics.map { .string(wording($0.label)) })),
            ("language", .string(study.language.text)), ("attachments", .nonEmpty(study.media.map(attachment))),
            ("_casebook", casebook))
    }

    private var base: String { context.url + "cases/\(study.id)/" }

    private var article: String {
        CaseArticle(of: study, in: context, for: .feedReader).text(mediaBase: base)
    }

    /// Readers of feeds show no drawings.
    private var image: String? {
        if let preview = study.preview(of: [.jpeg, .png, .gif, .webp], atLeast: 1200) {
            return address(of: preview.file)
        }
        return study.teaser.flatMap { $0.facts.type.isImage ? address(of: $0.file) : nil }
    }

    private func address(of file: RelativePath) -> String { base + file.text.percentEncodedPath }

    private var authors: [JSON] {
        let publisher = context.publisher(of: study)
        return context.authors(of: study).map { author in
            .object(
                ("name", .string(author.citedName)),
                ("url", author.citedName == publisher.name ? .text(publisher.url) : nil))
        }
    }

    private func attachment(_ medium: ReleasedMedium) -> JSON {
        .object(
            ("url", .string(address(of: medium.file))), ("mime_type", .string(medium.facts.type.rawValue)),
            ("title", .text(medium.caption ?? medium.alt)), ("size_in_bytes", .integer(medium.facts.byteCount)),
            (
                "_casebook",
                .object(
                    ("alt", .text(medium.alt)), ("credit", .text(medium.credit)),
                    ("licence", .text(medium.licence?.id)),
                    ("teaser", medium.isTeaser ? true : nil))
            ))
    }

    /// The extension of an item, see ``CasebookExtension``.
    private var casebook: JSON {
        let wording = Wording(study.interfaceLanguage(fallback: context.book.language))
        return .object(
            ("about", .string(CasebookExtension.about)), ("case_id", .string(study.id.text)),
            ("case_url", .string(context.url + "cases/\(study.id).json")), ("fictional", .bool(study.isFictional)),
            ("genre", .string(study.genre.rawValue)), ("genre_label", .string(wording(study.genre.label))),
            ("licence", .string(study.licence.id)), ("licence_url", .string(study.licence.url)),
            ("topics", .array(study.topics.map { .string($0.key.text) })),
            ("sector", .text(study.company.sector?.code)),
            ("region", .text(study.company.region?.code)), ("size", .text(study.company.size?.rawValue)),
            ("sdgs", .nonEmpty(study.sdgs.map { .integer($0.number) })),
            ("expires_on", .text(study.release.expiresOn)))
    }
}
