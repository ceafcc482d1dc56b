import CasebookPluginAPI

/// Writes a table of all released cases as CSV (RFC 4180), for whoever plans in a spreadsheet.
struct OverviewExport: ExportPlugin {
    static let manifest = PluginManifest(
        name: "overview", version: 1,
        summary: LocalizedText(
            de: "Übersicht aller Fälle als CSV-Tabelle.", en: "Overview of all cases as a CSV table."),
        options: [
            OptionDeclaration(
                "separator", .choice(["comma", "semicolon"]), default: .text("semicolon"),
                help: LocalizedText(
                    de: "Trennzeichen; deutsche Tabellenprogramme erwarten das Semikolon.",
                    en: "What separates the columns; German spreadsheets expect the semicolon."))
        ])

    private let separator: String

    init(options: PluginOptions) {
        separator = options.text("separator") == "comma" ? "," : ";"
    }

    func output(for study: ReleasedCaseStudy, in context: ExportContext) -> CaseOutput { CaseOutput() }

    func artifacts(for catalogue: Catalogue) throws -> [Artifact] {
        var cacheKey = CacheKey()
        cacheKey.add(listings: catalogue.entries)
        let file = ComposedFile(cacheKey) { Array(table(of: catalogue).utf8) }
        return [try Artifact("overview.csv", .composed(file))]
    }

    private func table(of catalogue: Catalogue) -> String {
        let context = catalogue.context
        let wording = Wording(context.book.language)
        let head = ["id", "title", "company", "sector", "region", "topics", "published_on", "url"]
        let rows = catalogue.listings.map { study in
            [
                study.id.text, study.title, study.company.identity?.name ?? "",
                study.company.sector.map { wording($0.label) } ?? "",
                study.company.region.map { wording($0.label) } ?? "",
                study.topics.map { wording($0.label) }.joined(separator: ", "), study.publishedOn.description,
                context.originalURL(of: study),
            ]
        }
        return ([head] + rows).map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined()
    }

    /// A cell in quotes. What a spreadsheet would run as a formula gets an apostrophe in front.
    private func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }
}
