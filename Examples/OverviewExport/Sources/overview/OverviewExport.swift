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
        ],
        offers: [.collection(path, "text/csv", name: LocalizedText(de: "Tabelle (CSV)", en: "Table (CSV)"))])

    private static let path = "overview.csv"

    private let context: ExportContext
    private let separator: String

    init(in context: ExportContext, options: PluginOptions) {
        self.context = context
        separator = options.text("separator") == "comma" ? "," : ";"
    }

    func files(of catalogue: Catalogue) throws -> [BookFile] {
        [try BookFile(Self.path, from: catalogue.entries) { [.text(table(of: $0.map(\.listing)))] }]
    }

    private func table(of listings: [CaseListing]) -> String {
        let wording = Wording(context.book.language)
        let head = ["id", "title", "company", "sector", "region", "topics", "published_on", "url"]
        let rows = listings.map { study in
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
