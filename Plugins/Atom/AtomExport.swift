public import CasebookPluginAPI

/// Writes an Atom feed of the released cases, for systems that import no JSON.
///
/// - `feed.atom`: Atom (RFC 4287), the case changed last first; further pages `feed-2.atom` … (RFC 5005, section 3).
///   Cases that were public once are in it as `deleted-entry` (RFC 6721).
/// - `cases/<id>/…`: the cases' media under the paths that the cases give them.
public struct AtomExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "atom", version: 1,
        summary: LocalizedText(
            de: "Atom-Feed mit Löschvermerken, für Systeme, die kein JSON lesen.",
            en: "Atom feed with tombstones, for systems that read no JSON."),
        options: [
            OptionDeclaration(
                "page_size", .integer(10...1000), default: .integer(100),
                help: LocalizedText(de: "Fälle je Seite des Feeds.", en: "Cases on a page of the feed."))
        ])

    private let pageSize: Int

    public init(options: PluginOptions) { pageSize = options.integer("page_size") }

    public func artifacts(for study: ReleasedCaseStudy, in edition: Edition) throws -> [Artifact] {
        try study.media.map { try Artifact("cases/\(study.id)/\($0.file)", .caseMedium(study.id, $0.file)) }
    }

    public func artifacts(for edition: Edition) throws -> [Artifact] {
        let cases = edition.caseStudies
        let count = max(1, (cases.count + pageSize - 1) / pageSize)
        return try (1...count).map { number in
            let page = AtomPage(
                edition: edition, number: number, count: count,
                cases: cases.dropFirst((number - 1) * pageSize).prefix(pageSize))
            return try Artifact(AtomPage.path(number), .bytes(XMLWriter.document { page.write(to: &$0) }))
        }
    }
}
