public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about the exports that a book declares.
    public static let exportRules: [Rule] = [
        .unknownPlugin, .unknownOption, .badOption,
    ]

    /// Exports name plugins that exist.
    static let unknownPlugin = Rule(
        "unknown-plugin", .error,
        summary: LocalizedText(
            de: "Exporte nennen Plugins, die es gibt.",
            en: "Exports name plugins that exist."),
        explanation: LocalizedText(
            de: """
                „casebook plugins“ zeigt die vorhandenen. Externe Plugins sind Programme namens \
                casebook-export-NAME oder stehen unter command.
                """,
            en: """
                "casebook plugins" shows those that exist. External plugins are programs called \
                casebook-export-NAME or stand at command.
                """))

    /// Exports set only options that their plugin knows.
    static let unknownOption = Rule(
        "unknown-option", .error,
        summary: LocalizedText(
            de: "Exporte setzen nur Optionen, die ihr Plugin kennt.",
            en: "Exports set only options that their plugin knows."),
        explanation: LocalizedText(
            de: "„casebook plugins“ zeigt die Optionen mit ihrer Bedeutung.",
            en: "\"casebook plugins\" shows the options with their meaning."))

    /// Options have the kind of value that their plugin expects.
    static let badOption = Rule(
        "bad-option", .error,
        summary: LocalizedText(
            de: "Optionen haben die Art von Wert, die ihr Plugin erwartet.",
            en: "Options have the kind of value that their plugin expects."),
        explanation: LocalizedText(
            de: "„casebook plugins“ zeigt, was erlaubt ist.",
            en: "\"casebook plugins\" shows what is allowed."))
}
