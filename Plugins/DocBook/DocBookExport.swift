public import CasebookPluginAPI

/// Writes the released cases as DocBook 5.0 (<https://docbook.org/specs/docbook-5.0-spec-os.html>).
///
/// - `<id>.xml`: an `article` for each case.
/// - `casebook.xml`: a `book` with all of them.
/// - `casebook-xinclude.xml`: the same book, which includes the articles' files.
/// - `media/<id>/…`: the cases' media.
/// - `charts/<id>/<outcome>.svg`: figures before and after, as bars.
public struct DocBookExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "docbook", version: 10,
        summary: LocalizedText(
            de: "DocBook 5: ein Artikel je Fall und ein Band mit allen, für PDF, EPUB und Druck.",
            en: "DocBook 5: an article for each case and a book of all of them, for PDF, EPUB and print."),
        offers: [
            .collection(
                bookPath, mediaType, name: LocalizedText(de: "DocBook", en: "DocBook"),
                use: LocalizedText(de: "DocBook 5 für Druck und EPUB", en: "DocBook 5 for print and EPUB")),
            .document(
                articles, mediaType, name: LocalizedText(de: "DocBook (XML)", en: "DocBook (XML)"),
                use: LocalizedText(de: "Für Druck und EPUB: DocBook 5", en: "For print and EPUB: DocBook 5")),
        ])

    /// The book with all cases in it.
    static let bookPath = "casebook.xml"
    /// The articles, by the ids of their cases.
    static let articles: PathPattern = "*.xml"
    private static let mediaType = "application/docbook+xml"

    /// The piece of a case that stands in the book.
    static let article = "article"

    private let context: ExportContext

    public init(in context: ExportContext, options: PluginOptions) { self.context = context }

    public func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        let article = try WrittenXML { ArticleWriter(study, in: context).write(to: &$0) }
        let media = try study.media.map { try CaseFile("media/\(study.id)/\($0.file)", .medium($0.file)) }
        return try CaseFiles(
            [CaseFile(Self.articles(study.id), .bytes(article.bytes))] + media + charts(of: study),
            pieces: [Self.article: Array(article.element)])
    }

    private func charts(of study: ReleasedCaseStudy) throws -> [CaseFile] {
        let wording = Wording(study.interfaceLanguage(fallback: context.book.language))
        return try study.outcomes.compactMap { outcome in
            guard let chart = outcome.indicator.flatMap({ BarDrawing(of: $0, wording) }) else { return nil }
            let path = BarDrawing.path(of: outcome.id, in: study.id)
            return try CaseFile(path, .bytes(XMLWriter.document(capacity: 2048) { chart.write(to: &$0) }))
        }
    }

    public func files(of catalogue: Catalogue) throws -> [BookFile] {
        let whole = BookWriter(catalogue, .resolved)
        let including = BookWriter(catalogue, .including)
        var files = [
            try BookFile(Self.bookPath, from: whole) { try $0.parts() },
            try BookFile("casebook-xinclude.xml", from: including) { try $0.parts() },
        ]
        if let logo = context.book.funding?.logo { files.append(try BookFile("media/\(logo)", copying: logo)) }
        return files
    }
}
