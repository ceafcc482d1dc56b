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
            de: "DocBook 5: ein Artikel je Fall und ein Buch mit allen, für PDF, EPUB und Druck.",
            en: "DocBook 5: an article for each case and a book of all of them, for PDF, EPUB and print."))

    /// The book with all cases in it.
    static let bookPath = "casebook.xml"

    /// The piece of a case that stands in the book.
    static let article = "article"

    public init(options: PluginOptions) {}

    public func output(for study: ReleasedCaseStudy, in context: ExportContext) throws -> CaseOutput {
        let article = try WrittenXML { ArticleWriter(study, in: context).write(to: &$0) }
        let media = try study.media.map { try Artifact("media/\(study.id)/\($0.file)", .caseMedium(study.id, $0.file)) }
        return try CaseOutput(
            [Artifact("\(study.id).xml", .bytes(article.bytes))] + media + charts(of: study, in: context),
            pieces: [Self.article: Array(article.element)])
    }

    private func charts(of study: ReleasedCaseStudy, in context: ExportContext) throws -> [Artifact] {
        let wording = Wording(study.interfaceLanguage(fallback: context.book.language))
        return try study.outcomes.compactMap { outcome in
            guard let chart = outcome.indicator.flatMap({ BarDrawing(of: $0, wording) }) else { return nil }
            let path = BarDrawing.path(of: outcome.id, in: study.id)
            return try Artifact(path, .bytes(XMLWriter.document(capacity: 2048) { chart.write(to: &$0) }))
        }
    }

    public func artifacts(for catalogue: Catalogue) throws -> [Artifact] {
        let whole = BookWriter(catalogue, .resolved)
        let including = BookWriter(catalogue, .including)
        var artifacts = [
            try Artifact(Self.bookPath, .composed(ComposedFile(whole.cacheKey) { try whole.parts() })),
            try Artifact(
                "casebook-xinclude.xml", .composed(ComposedFile(including.cacheKey) { try including.parts() })),
        ]
        if let logo = catalogue.context.book.funding?.logo {
            artifacts.append(try Artifact("media/\(logo)", .bookMedium(logo)))
        }
        return artifacts
    }
}
