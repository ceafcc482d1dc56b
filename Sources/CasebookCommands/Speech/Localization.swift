import ArgumentParser
import CasebookDisk
import CasebookModel

/// The language in which the command line speaks, known before any argument is parsed, because help is part of it.
enum Localization {
    /// `--lang`, or else the locale.
    static let language: InterfaceLanguage = language(of: Array(CommandLine.arguments.dropFirst()))

    /// The language that arguments ask for; the locale's if they do not.
    static func language(of arguments: [String]) -> InterfaceLanguage {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            let value =
                argument.hasPrefix("--lang=")
                ? String(argument.dropFirst("--lang=".count))
                : argument == "--lang" && index + 1 < arguments.count ? arguments[index + 1] : nil
            if let language = value.flatMap(InterfaceLanguage.init(rawValue:)) { return language }
        }
        return Environment.interfaceLanguage
    }
}

/// The text in the language of this run.
func say(de: String, en: String) -> String { LocalizedText(de: de, en: en)[Localization.language] }

extension ArgumentHelp {
    /// A help text in the language of this run.
    init(de: String, en: String, valueName: String? = nil) {
        self.init(say(de: de, en: en), valueName: valueName)
    }
}
