import CasebookPluginAPI

/// The outcomes of all public cases as a table, for those who count: CSV with a description by Frictionless Data (Data Package
/// and Table Schema, version 1).
struct OutcomeData {
    static let path = "data/outcomes.csv"
    /// The piece of a case that stands in the table.
    static let piece = "outcomes"

    private static let csv = CSV(separator: .comma)

    /// A column, as the table and its description have it.
    private struct Column {
        let name: String
        let type: String
        let title: LocalizedText

        init(_ name: String, _ type: String = "string", de: String, en: String) {
            self.name = name
            self.type = type
            title = LocalizedText(de: de, en: en)
        }
    }

    private static let columns = [
        Column("case_id", de: "Kennung des Falls", en: "Id of the case"),
        Column("case", de: "Titel des Falls", en: "Title of the case"),
        Column("url", de: "Adresse des Falls", en: "Address of the case"),
        Column("language", de: "Sprache des Falls", en: "Language of the case"),
        Column("fictional", "boolean", de: "Ob der Fall erfunden ist", en: "Whether the case is invented"),
        Column("topics", de: "Themen, mit Leerzeichen getrennt", en: "Topics, separated by spaces"),
        Column("sector", de: "Branche (NACE Rev. 2)", en: "Sector (NACE Rev. 2)"),
        Column("size", de: "Größe (EU 2003/361/EG)", en: "Size (EU 2003/361/EC)"),
        Column("region", de: "Region (NUTS 2021)", en: "Region (NUTS 2021)"),
        Column("outcome_id", de: "Kennung des Ergebnisses", en: "Id of the outcome"),
        Column("outcome", de: "Ergebnis", en: "Outcome"),
        Column("goal", de: "Ziel, auf das es antwortet", en: "Goal that it answers"),
        Column("verdict", de: "Wie es ausging", en: "How it turned out"),
        Column("indicator", de: "Kennzahl", en: "Indicator"),
        Column("key", de: "Gemeinsame Kennzahl", en: "Common indicator"),
        Column("unit", de: "Einheit", en: "Unit"),
        Column("before", "number", de: "Vorher", en: "Before"),
        Column("target", "number", de: "Zielwert", en: "Target value"),
        Column("after", "number", de: "Nachher", en: "After"),
        Column("later", "number", de: "Zuletzt gemessen, nach dem Projekt", en: "Latest value, after the project"),
        Column(
            "later_on", de: "Wann zuletzt (ISO 8601, auch nur Jahr oder Monat)",
            en: "Day of the latest value (ISO 8601; may be only a year or month)"),
        Column("better", de: "Was besser ist", en: "Whether higher or lower is better"),
        Column(
            "measured_on", de: "Gemessen (ISO 8601, auch nur Jahr oder Monat)",
            en: "Measured on (ISO 8601; may be only a year or month)"),
        Column("evidence", de: "Woher die Zahl bekannt ist", en: "How the figure is known"),
        Column("source", de: "Quelle der Zahl", en: "Source of the figure"),
        Column(
            "ended", de: "Wie das Projekt endete: planned (wie geplant) oder early (vorzeitig)",
            en: "How the project ended: planned or early"),
        Column("licence", de: "Lizenz des Falls (SPDX)", en: "Licence of the case (SPDX)"),
    ]

    /// The lines of a case.
    static func lines(_ study: ReleasedCaseStudy, _ context: ExportContext) -> [UInt8] {
        let (before, behind) = facts(of: study, context)
        return study.outcomes.flatMap { csv.line(before + facts(of: $0, in: study) + behind) }
    }

    /// What a line says of the case, before and behind the outcome.
    private static func facts(
        of study: ReleasedCaseStudy, _ context: ExportContext
    ) -> (before: [String], behind: [String]) {
        let before = [
            study.id.text, study.title, context.originalURL(of: study), study.language.text,
            study.isFictional ? "true" : "false", study.topics.map(\.key.text).joined(separator: " "),
            study.company.sector?.code ?? "", study.company.size?.rawValue ?? "", study.company.region?.code ?? "",
        ]
        return (before.map(csv.text), [csv.text(study.ended?.rawValue ?? ""), csv.text(study.licence.id)])
    }

    /// Figures stand there as they are: a minus is no formula.
    private static func facts(of outcome: Outcome, in study: ReleasedCaseStudy) -> [String] {
        let indicator = outcome.indicator
        func text(_ text: String?) -> String { csv.text(text ?? "") }
        func number(_ value: Double?) -> String { value.map(csv.number) ?? "" }
        return [
            text(outcome.id.text), text(outcome.title), text(study.goal(of: outcome)?.text),
            text(outcome.verdict?.rawValue), text(indicator?.name), text(indicator?.key?.text), text(indicator?.unit),
            number(indicator?.before), number(indicator?.target), number(indicator?.after),
            number(indicator?.later.last?.value), text(indicator?.later.last?.on.description),
            text(indicator?.better?.rawValue), text(indicator?.measuredOn?.description),
            text(indicator?.evidence?.rawValue), text(indicator?.source),
        ]
    }

    /// The table and its description.
    static func files(of contents: SiteContents) throws -> [BookFile] {
        [
            try BookFile(path, from: contents.entries) { entries in
                [.bytes(csv.line(columns.map(\.name)))] + entries.map { .piece(piece, of: $0.id) }
            },
            try BookFile("data/datapackage.json", description(of: contents.site).rendered(.indented)),
        ]
    }

    private static func description(of site: Site) -> JSON {
        let language = site.languages.first ?? site.book.language
        let fields = columns.map { column -> JSON in
            ["name": .string(column.name), "type": .string(column.type), "title": .string(column.title[language])]
        }
        return [
            "profile": "tabular-data-package", "name": "outcomes", "title": .string(site.book.title),
            "homepage": .string(site.context.url),
            "licenses": [["name": .string(site.book.licence.id), "path": .string(site.book.licence.url)]],
            "resources": [
                [
                    "profile": "tabular-data-resource", "name": "outcomes", "path": "outcomes.csv",
                    "title": .string(SitePhrases.outcomeData[language]), "format": "csv", "mediatype": "text/csv",
                    "encoding": "utf-8",
                    "dialect": ["delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "lineTerminator": "\r\n"],
                    "schema": [
                        "fields": .array(fields), "primaryKey": ["case_id", "outcome_id"], "missingValues": [""],
                    ],
                ]
            ],
        ]
    }
}
