import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookYAML

/// Options have the kind of value that their plugin expects.
enum BadOption {
    /// What is said of a value that is not of the option's type. A fraction is no text: `1.10` in quotes is.
    static func check(_ value: YAMLNode, of option: OptionDeclaration) -> Finding? {
        let isFraction = if case .float? = value.scalar?.value { true } else { false }
        if option.type == .text, isFraction { return finding(option) }
        return OptionValue(reading: value).map(option.type.accepts) == true ? nil : finding(option)
    }

    private static func finding(_ option: OptionDeclaration) -> Finding {
        Finding(
            .badOption,
            LocalizedText(
                de: "die Option „\(option.name)“ erwartet \(option.type.expectation.de)",
                en: "the option \"\(option.name)\" expects \(option.type.expectation.en)"),
            hint: option.help)
    }
}

extension Rule {
    /// Options have the kind of value that their plugin expects.
    static let badOption = Rule(
        "bad-option", .error,
        summary: LocalizedText(
            de: "Optionen haben die Art von Wert, die ihr Plugin erwartet.",
            en: "Options have the kind of value that their plugin expects."),
        explanation: LocalizedText(
            de: "„casebook plugins“ zeigt, was erlaubt ist.",
            en: "\"casebook plugins\" shows what is allowed."),
        examples: [
            .refused(
                de: "site: {plugin: html, channel: website, options: {mode: ↓einbetten}}",
                en: "site: {plugin: html, channel: website, options: {mode: ↓embedded}}",
                for: "site: {plugin: html, channel: website, partner: nova}",
                in: .book),
            .accepted(
                "site: {plugin: html, channel: website, options: {mode: embed}}",
                for: "site: {plugin: html, channel: website, partner: nova}", in: .book),
        ])
}
