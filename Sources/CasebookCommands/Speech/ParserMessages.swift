import CasebookModel

/// Says what the argument parser says in the language of this run. Its own words exist in English only.
enum ParserMessages {
    /// A help or error text of the parser in a language.
    static func localized(_ text: String, _ language: InterfaceLanguage) -> String {
        guard language == .de else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String($0)) }
            .joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        for (english, german) in beginnings where line.hasPrefix(english) {
            return german + inner(String(line.dropFirst(english.count)))
        }
        return inner(line)
    }

    private static func inner(_ text: String) -> String {
        phrases.reduce(text) { text, phrase in
            // Foundation's replacing would bring all of Foundation with it.
            text.replacing(phrase.english, with: phrase.german)
        }
    }

    private static let beginnings: [(String, String)] = [
        ("OVERVIEW: ", ""), ("USAGE: ", "AUFRUF: "), ("Usage: ", "Aufruf: "), ("ARGUMENTS:", "ARGUMENTE:"),
        ("OPTIONS:", "OPTIONEN:"), ("SUBCOMMANDS:", "BEFEHLE:"), ("Error: ", "Fehler: "), ("Help: ", "Hilfe: "),
        ("       See ", "       Siehe "), ("  See ", "  Siehe "),
    ]

    private static let phrases: [(english: String, german: String)] = [
        ("Unknown option ", "Unbekannte Option "), ("Did you mean ", "Meinten Sie "),
        ("Missing expected argument ", "Es fehlt: "), ("Missing value for ", "Es fehlt der Wert für "),
        ("Unexpected argument ", "Nicht erwartet: "), ("The value ", "Der Wert "),
        (" is invalid for ", " passt nicht zu "),
        ("Please provide one of the following:", "Möglich sind:"), ("(default: ", "(üblich: "),
        ("(values: ", "(Werte: "), ("; default: ", "; üblich: "), ("Show help information.", "Diese Hilfe zeigen."),
        ("Show subcommand help information.", "Die Hilfe zu einem Befehl zeigen."),
        ("Show the version.", "Die Version zeigen."), ("<subcommand>", "<befehl>"), ("<options>", "<optionen>"),
        (" for more information.", " für mehr."), (" for detailed help.", " für ausführliche Hilfe."),
    ]
}

extension String {
    /// The text with every occurrence of a phrase replaced.
    fileprivate func replacing(_ phrase: String, with replacement: String) -> String {
        var result = ""
        var rest = Substring(self)
        while let range = rest.firstRange(of: phrase) {
            result += rest[..<range.lowerBound] + replacement
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
