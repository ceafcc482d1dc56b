import CasebookPluginAPI

/// What the script searches: all cases with the texts that matter, as a script of its own that is fetched when
/// somebody begins to search.
///
/// It is a script, not JSON, because browsers fetch no JSON for pages opened from disk. No search library is used: the
/// ones that know German need WebAssembly, which a strict Content-Security-Policy forbids, or run after the export.
enum SearchIndex {
    /// The piece of a case that stands in the index.
    static let piece = "search"

    /// The index of all cases.
    static func file(of entries: [Catalogue.Entry]) throws -> BookFile {
        try BookFile("assets/cases.js", from: entries) { entries in
            var parts = [BookFile.Part.bytes(Array("casebook.cases = [".utf8))]
            for entry in entries {
                if parts.count > 1 { parts.append(.bytes([UInt8(ascii: ",")])) }
                parts.append(.piece(piece, of: entry.id))
            }
            return parts + [.bytes(Array("];\n".utf8))]
        }
    }

    /// A case in the index.
    static func entry(_ study: ReleasedCaseStudy) -> JSON {
        let listing = CaseListing(of: study)
        let picture = study.teaser.flatMap { $0.facts.type.isImage ? $0.file.text : nil }
        let company = study.company
        return .object(
            ("id", .text(study.id)), ("title", .string(study.title)), ("summary", .string(study.plainSummary)),
            ("lang", .text(study.language)), ("genre", .array([.string(study.genre.rawValue)])),
            ("badge", .object(("de", .string(study.genre.label.de)), ("en", .string(study.genre.label.en)))),
            (
                "who",
                .object(
                    ("de", .string(CaseCard.whose(listing, Wording(.de)))),
                    ("en", .string(CaseCard.whose(listing, Wording(.en)))))
            ),
            ("topic", .array(study.topics.map { .string($0.key.text) })),
            ("sector", .array(company.sector.map { [.string(Facet.key(of: $0))] } ?? [])),
            ("region", .array(company.region.map { [.string(Facet.key(of: $0))] } ?? [])),
            ("size", .array(company.size.map { [.string($0.rawValue)] } ?? [])), ("picture", .text(picture)),
            ("text", .string(text(of: study))))
    }

    /// What stands in headings, and the goals; the long texts would make the index too heavy.
    private static func text(of study: ReleasedCaseStudy) -> String {
        let region = study.company.region.map { "\($0.label.de) \($0.label.en)" }
        let titles = study.phases.flatMap { [$0.title] + $0.measures.map(\.title) }
        let outcomes = study.outcomes.flatMap { [$0.title, $0.indicator?.name].compactMap(\.self) }
        return
            ([study.company.description, study.organisation, region].compactMap(\.self) + study.goals.map(\.text)
            + titles
            + outcomes)
            .joined(separator: " ")
    }
}
