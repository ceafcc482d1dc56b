import ArgumentParser
import CasebookDiagnostics
import CasebookModel

/// A word in the place of the command that is none. The parser would only call it unexpected.
struct UnknownCommand {
    private let name: String

    /// - Returns: `nil` if the arguments begin with a command or an option.
    init?(_ arguments: [String]) {
        guard let first = arguments.first, !first.hasPrefix("-"), !Self.known.contains(first) else { return nil }
        name = first
    }

    /// What is wrong, and what was probably meant.
    var message: LocalizedText {
        let known = Self.known.joined(separator: ", ")
        guard let nearest = Suggestion.nearest(to: name, in: Self.known) else {
            return LocalizedText(
                de: "den Befehl „\(name.quotable())“ gibt es nicht; es gibt: \(known)",
                en: "there is no command \"\(name.quotable())\"; available: \(known)")
        }
        return LocalizedText(
            de: "den Befehl „\(name.quotable())“ gibt es nicht; meinten Sie „\(nearest)“?",
            en: "there is no command \"\(name.quotable())\"; did you mean \"\(nearest)\"?")
    }

    private static var known: [String] {
        RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    }
}
