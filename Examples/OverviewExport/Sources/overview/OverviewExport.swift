import CasebookPluginAPI

/// Writes a table of all released cases as CSV (RFC 4180), for whoever plans in a spreadsheet.
struct OverviewExport: ExportPlugin {
    static let manifest = PluginManifest(
        name: "overview", version: 1,
        summary: LocalizedText(
            de: "Übersicht aller Fälle als CSV-Tabelle.", en: "Overview of all cases as a CSV table."),
        options: [separator],
        offers: [.collection(path, "text/csv", name: LocalizedText(de: "Tabelle (CSV)", en: "Table (CSV)"))])

    private static let path = "overview.csv"

    private static let separator = PluginOption.choice(
        "separator", default: Separator.semicolon,
        help: LocalizedText(
            de: "Trennzeichen; deutsche Tabellenprogramme erwarten das Semikolon.",
            en: "What separates the columns; German spreadsheets expect the semicolon."))

    private enum Separator: String, CaseIterable {
        case comma, semicolon
    }

    private let context: ExportContext
    private let wording: Wording
    private let csv: CSV

    init(in context: ExportContext, options: PluginOptions) {
        self.context = context
        wording = Wording(context.book.language)
        csv = CSV(separator: options[Self.separator] == .comma ? .comma : .semicolon)
    }

    func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        let company = study.company
        let outcomes = study.outcomes.map { outcome in
            let change = outcome.indicator.flatMap(wording.change)
            return outcome.title + (change.map { ": " + $0.text } ?? "")
        }
        let row = [
            "\(study.id)", study.title, company.identity?.name ?? "", company.identity?.place ?? "",
            company.region.map { wording($0.label) } ?? "", outcomes.joined(separator: " | "), "\(study.publishedOn)",
            context.originalURL(of: study), "\(study.licence)", context.funding(of: study)?.text ?? "",
        ]
        return CaseFiles(pieces: ["row": csv.line(row.map(csv.text))])
    }

    func files(of catalogue: Catalogue) throws -> [BookFile] {
        let head = [
            "id", "title", "company", "place", "region", "outcomes", "published_on", "url", "licence", "funding",
        ]
        let table = try BookFile(Self.path, from: catalogue.entries) { entries in
            [.bytes(CSV.byteOrderMark + csv.line(head))] + entries.map { .piece("row", of: $0.id) }
        }
        return [table]
    }
}
