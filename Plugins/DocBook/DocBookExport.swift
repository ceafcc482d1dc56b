public import CasebookPluginAPI

/// Writes the released cases as DocBook 5.0 (<https://docbook.org/specs/docbook-5.0-spec-os.html>).
///
/// - `<id>.xml`: an `article` for each case.
/// - `casebook.xml`: a `book` with all of them.
/// - `casebook-xinclude.xml`: the same book, which includes the articles' files.
/// - `media/<id>/…`: the cases' media.
public struct DocBookExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "docbook", version: 2,
        summary: LocalizedText(
            de: "DocBook 5: ein Artikel je Fall und ein Buch mit allen, für PDF, EPUB und Druck.",
            en: "DocBook 5: an article for each case and a book of all, for PDF, EPUB and print."))

    public init(options: PluginOptions) {}

    public func artifacts(for study: ReleasedCaseStudy, in edition: Edition) throws -> [Artifact] {
        let bytes = try XMLWriter.document { xml in
            ArticleWriter(study, in: edition).write(to: &xml, isRoot: true)
        }
        return try [Artifact("\(study.id).xml", .bytes(bytes))]
            + study.media.map { try Artifact("media/\(study.id)/\($0.file)", .caseMedium(study.id, $0.file)) }
    }

    public func artifacts(for edition: Edition) throws -> [Artifact] {
        let whole = try XMLWriter.document { BookWriter(edition, .resolved).write(to: &$0) }
        let including = try XMLWriter.document { BookWriter(edition, .including).write(to: &$0) }
        var artifacts = [
            try Artifact("casebook.xml", .bytes(whole)), try Artifact("casebook-xinclude.xml", .bytes(including)),
        ]
        if let logo = edition.book.funding?.logo {
            artifacts.append(try Artifact("media/\(logo)", .bookMedium(logo)))
        }
        return artifacts
    }
}
