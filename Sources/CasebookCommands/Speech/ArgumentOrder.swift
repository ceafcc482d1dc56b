import ArgumentParser

/// Lets global options stand before the command too: `casebook --lang de validate`.
enum ArgumentOrder {
    private static let withValue: Set<String> = ["--book", "--lang"]
    private static let flags: Set<String> = ["--no-color", "--quiet"]

    /// Moves the global options in front of a command's name, and between it and that of a command of it, behind both.
    static func normalised(_ arguments: [String]) -> [String] {
        var moved: [String] = []
        var names: [String] = []
        var command: any ParsableCommand.Type = RootCommand.self
        var rest = arguments[...]
        while let argument = rest.first {
            if withValue.contains(argument), rest.count > 1 {
                moved += rest.prefix(2)
                rest = rest.dropFirst(2)
                continue
            } else if flags.contains(argument) || withValue.contains(where: { argument.hasPrefix($0 + "=") }) {
                moved.append(argument)
            } else if let named = command.configuration.subcommands.first(where: { $0.name == argument }) {
                names.append(argument)
                command = named
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        if names.isEmpty {
            guard let word = rest.first, !word.hasPrefix("-") else { return arguments }
            // `help` takes no options; another word that is no command is complained about later.
            return word == "help" ? Array(rest) : [word] + moved + rest.dropFirst()
        }
        // Right behind the names, so that a `--` later on does not turn them into values.
        return names + moved + rest
    }
}

extension ParsableCommand {
    fileprivate static var name: String? { configuration.commandName }
}
