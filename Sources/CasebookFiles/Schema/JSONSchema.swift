public import CasebookJSON
public import CasebookModel

/// Writes the formats of the files as JSON Schema (draft 2020-12), for completion and help in editors.
///
/// The schema comes from the same ``Shape`` as the check of files. What depends on several fields at once (an outcome
/// before publication) is said with `if`/`then`; what a schema cannot say (dates in order, ids that exist) only the
/// check says.
public enum JSONSchema {
    /// The schema of `case.yaml`.
    public static func caseFile(_ language: InterfaceLanguage) -> JSON {
        SchemaRenderer(language: language).document(
            name: "case", title: LocalizedText(de: "Fall (case.yaml)", en: "Case (case.yaml)"),
            shape: .record(CaseFormat.record), conditions: CaseConditions.all + CaseConditions.ofFiles)
    }

    /// The schema of `log.yaml`.
    public static func logFile(_ language: InterfaceLanguage) -> JSON {
        SchemaRenderer(language: language).document(
            name: "log", title: LocalizedText(de: "Protokoll (log.yaml)", en: "Journal (log.yaml)"),
            shape: LogFormat.shape)
    }

    /// The schema of `review.yaml`.
    public static func reviewFile(_ language: InterfaceLanguage) -> JSON {
        SchemaRenderer(language: language).document(
            name: "review", title: LocalizedText(de: "Durchsicht (review.yaml)", en: "Review (review.yaml)"),
            shape: ReviewFormat.shape)
    }

    /// The schema of `casebook.yaml`.
    ///
    /// - Parameter plugins: the export plugins whose options are known. Others may be set to anything.
    public static func bookFile(_ language: InterfaceLanguage, plugins: [PluginFields]) -> JSON {
        SchemaRenderer(language: language).document(
            name: "book", title: LocalizedText(de: "Sammlung (casebook.yaml)", en: "Collection (casebook.yaml)"),
            shape: .record(BookFormat.record(with: plugins)))
    }

    /// The schema of `cases/<id>.json` in feeds.
    public static func caseExport(_ language: InterfaceLanguage) -> JSON {
        SchemaRenderer(language: language, isForJSON: true).document(
            name: "case-export",
            title: LocalizedText(de: "Fall in Feeds (cases/<id>.json)", en: "Case in feeds (cases/<id>.json)"),
            shape: .record(CaseExportFormat.record), conditions: CaseConditions.all)
    }

    /// The schema of what an external plugin reads.
    public static func pluginRequest(_ language: InterfaceLanguage) -> JSON {
        SchemaRenderer(language: language, isForJSON: true).document(
            name: "plugin-request",
            title: LocalizedText(de: "Auftrag an ein Export-Plugin", en: "Request to an export plugin"),
            shape: .record(PluginFormat.request))
    }

    /// The schema of each line that an external plugin writes.
    public static func pluginMessage(_ language: InterfaceLanguage) -> JSON {
        SchemaRenderer(language: language).document(
            name: "plugin-message",
            title: LocalizedText(de: "Nachricht eines Export-Plugins", en: "Message of an export plugin"),
            shape: .record(PluginFormat.message), conditions: PluginConditions.all)
    }
}

/// What is required of a plugin's message only under a condition.
private enum PluginConditions {
    static let all: [JSON] = [
        [
            "if": ["properties": ["type": ["const": "file"]]],
            "then": [
                "required": ["path"],
                "oneOf": [["required": ["text"]], ["required": ["base64"]], ["required": ["medium"]]],
            ],
        ],
        [
            "if": ["properties": ["type": ["const": "diagnostic"]]],
            "then": ["required": ["severity", "message"]],
        ],
    ]
}

/// What is required of a case only under a condition.
private enum CaseConditions {
    static let all: [JSON] = [
        // A published case has a release, and an outcome unless a public source tells of none or the project ended early.
        when(["status": ["const": "published"]], require: ["release"]),
        [
            "if": isExempt,
            "else": [
                "if": ["properties": ["status": ["const": "published"]]],
                "then": ["required": ["outcomes"], "properties": ["outcomes": ["minItems": 1]]],
            ],
        ],
        // Whoever says that it ended early says why.
        when(["ended": ["const": "early"]], having: ["ended"], require: ["ended_reason"]),
        // What is invented rests on nothing else, and nothing else is invented.
        when(
            ["fictional": ["const": true], "release": ["required": ["basis"]]], having: ["fictional", "release"],
            properties: ["release": ["properties": ["basis": ["const": "fictional"]]]]),
        when(
            ["release": ["properties": ["basis": ["const": "fictional"]], "required": ["basis"]]], having: ["release"],
            require: ["fictional"], properties: ["fictional": ["const": true]]),
        when(["status": ["const": "withdrawn"]], require: ["withdrawn"]),
        // Whoever wrote a text has a name, or is an organisation.
        [
            "properties": [
                "authors": ["items": ["anyOf": [["required": ["name"]], ["required": ["organisation"]]]]]
            ]
        ],
        // A company has a name unless it is anonymous.
        [
            "if": [
                "properties": ["company": ["properties": ["anonymous": ["const": true]], "required": ["anonymous"]]],
                "required": ["company"],
            ],
            "else": ["properties": ["company": ["required": ["name"]]]],
        ],
        // What rests on public sources names them.
        when(
            ["release": ["properties": ["basis": ["const": "public-source"]], "required": ["basis"]]],
            having: ["release"], require: ["sources"], properties: ["sources": ["minItems": 1]]),
        // A project has a beginning unless a public source does not tell, or it ended early.
        ["if": isExempt, "else": ["required": ["support"], "properties": ["support": ["required": ["from"]]]]],
        // It has phases unless a public source does not tell.
        ["if": isFromPublicSource, "else": ["required": ["phases"], "properties": ["phases": ["minItems": 1]]]],
    ]

    /// What holds only where nothing has been taken out: whoever shows a consent says whose it is.
    static let ofFiles: [JSON] = [
        when(
            ["release": ["properties": ["basis": ["const": "consent"]], "required": ["basis"]]], having: ["release"],
            properties: ["release": ["required": ["granted_by"]]])
    ]

    /// Whether little may be known of the case.
    private static let isExempt: JSON = [
        "anyOf": [
            isFromPublicSource,
            ["properties": ["ended": ["const": "early"]], "required": ["ended"]],
        ]
    ]

    private static let isFromPublicSource: JSON = [
        "properties": ["release": ["properties": ["basis": ["const": "public-source"]], "required": ["basis"]]],
        "required": ["release"],
    ]

    private static func when(
        _ properties: JSON, having present: [JSON] = [], require keys: [JSON] = [], properties then: JSON = [:]
    ) -> JSON {
        [
            "if": ["properties": properties, "required": .array(present)],
            "then": ["required": .array(keys), "properties": then],
        ]
    }
}
