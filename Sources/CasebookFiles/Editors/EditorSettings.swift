import CasebookJSON
import CasebookModel

/// Settings and tasks of Visual Studio Code: completion from the book's schemas, and findings in the text.
enum EditorSettings {
    /// The files of a new book.
    static func files(_ language: InterfaceLanguage) -> [BookTemplate.File] {
        [
            file("settings", settings), file("extensions", ["recommendations": ["redhat.vscode-yaml"]]),
            file("tasks", tasks(language)),
        ]
    }

    private static func file(_ name: String, _ content: JSON) -> BookTemplate.File {
        BookTemplate.File(
            path: ".vscode/\(name).json", text: String(decoding: content.rendered(.indented), as: UTF8.self),
            isOptional: true)
    }

    /// Journals are named here only: a comment in each of them would be an entry's neighbour for ever.
    private static let settings: JSON = [
        "files.encoding": "utf8",
        "files.eol": "\n",
        "[yaml]": ["editor.tabSize": 2, "editor.insertSpaces": true, "editor.wordWrap": "on"],
        "yaml.schemas": .object([
            JSON.Member(EditorSchemas.path("case"), "CaseStudies/*/case.yaml"),
            JSON.Member(EditorSchemas.path("log"), "CaseStudies/*/log.yaml"),
            JSON.Member(EditorSchemas.path("book"), "casebook.yaml"),
        ]),
    ]

    private static func tasks(_ language: InterfaceLanguage) -> JSON {
        let check = LocalizedText(de: "Casebook: alles prüfen", en: "Casebook: check everything")
        let export = LocalizedText(de: "Casebook: exportieren", en: "Casebook: export")
        let new = LocalizedText(de: "Casebook: neuer Fall", en: "Casebook: new case")
        let title = LocalizedText(de: "Der Titel des Falls", en: "The title of the case")
        return [
            "version": "2.0.0",
            "tasks": [
                task(check[language], ["validate"], matcher: ProblemMatcher.all, isDefault: true),
                task(export[language], ["export"], matcher: ProblemMatcher.all),
                task(new[language], ["new", "--", "${input:title}"], matcher: []),
            ],
            "inputs": [["id": "title", "type": "promptString", "description": .string(title[language])]],
        ]
    }

    /// A task that starts the program itself: no shell reads what somebody types as a title.
    private static func task(_ label: String, _ arguments: JSON, matcher: JSON, isDefault: Bool = false) -> JSON {
        .object(
            ("label", .string(label)), ("type", "process"), ("command", "casebook"), ("args", arguments),
            ("group", isDefault ? ["kind": "build", "isDefault": true] : nil),
            ("presentation", ["reveal": "silent", "clear": true]), ("problemMatcher", matcher))
    }
}
