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
        name: "docbook", version: 4,
        summary: LocalizedText(
            de: "DocBook 5: ein Artikel je Fall und ein Buch mit allen, für PDF, EPUB und Druck.",
            en: "DocBook 5: an article for each case and a book of all, for PDF, EPUB and print."))

    /// The book with all cases in it.
    static let bookPath = "casebook.xml"

    private let memory = ArticleMemory()

    public init(options: PluginOptions) {}

    public func artifacts(for study: ReleasedCaseStudy, in edition: Edition) throws -> [Artifact] {
        let article = try memory.article(of: study, in: edition)
        return try [Artifact("\(study.id).xml", .bytes(article.bytes))]
            + study.media.map { try Artifact("media/\(study.id)/\($0.file)", .caseMedium(study.id, $0.file)) }
            + charts(of: study, in: edition)
    }

    private func charts(of study: ReleasedCaseStudy, in edition: Edition) throws -> [Artifact] {
        let wording = Wording(study.interfaceLanguage(fallback: edition.book.language))
        return try study.outcomes.compactMap { outcome in
            guard let chart = outcome.indicator.flatMap({ IndicatorChart(of: $0, wording) }) else { return nil }
            let path = IndicatorChart.path(of: outcome.id, in: study.id)
            return try Artifact(path, .bytes(XMLWriter.document(capacity: 2048) { chart.write(to: &$0) }))
        }
    }

    public func artifacts(for edition: Edition) throws -> [Artifact] {
        let articles = try edition.caseStudies.map { try memory.article(of: $0, in: edition) }
        let size = articles.reduce(32_768) { $0 + $1.bytes.count }
        let whole = try XMLWriter.document(capacity: size) { BookWriter(edition, .resolved(articles)).write(to: &$0) }
        let including = try XMLWriter.document { BookWriter(edition, .including).write(to: &$0) }
        var artifacts = [
            try Artifact(Self.bookPath, .bytes(whole)), try Artifact("casebook-xinclude.xml", .bytes(including)),
        ]
        if let logo = edition.book.funding?.logo {
            artifacts.append(try Artifact("media/\(logo)", .bookMedium(logo)))
        }
        return artifacts
    }
}
