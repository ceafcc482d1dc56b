import ArgumentParser

/// Lets global options stand before the command too: `casebook --lang de validate`.
enum ArgumentOrder {
    private static let withValue: Set<String> = ["--book", "--lang"]
    private static let flags: Set<String> = ["--no-color", "--quiet"]

    /// Moves the global options in front of a command's names behind them.
    static func normalised(_ arguments: [String]) -> [String] {
        var moved: [String] = []
        var rest = arguments[...]
        while let argument = rest.first {
            if withValue.contains(argument), rest.count > 1 {
                moved += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if flags.contains(argument) || withValue.contains(where: { argument.hasPrefix($0 + "=") }) {
                moved.append(argument)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let first = rest.first, !first.hasPrefix("-") else { return arguments }
        // `help` takes no options.
        if first == "help" { return Array(rest) }
        // Right behind the names, so that a `--` later on does not turn them into values.
        let names = commandNames(rest)
        return names + moved + rest.dropFirst(names.count)
    }

    /// The names that arguments begin with: of a command, of a command of that, and so on. A word in the place of the
    /// command that is none counts too; it is complained about later.
    private static func commandNames(_ arguments: ArraySlice<String>) -> ArraySlice<String> {
        var command: any ParsableCommand.Type = RootCommand.self
        var count = 0
        for word in arguments {
            let subcommands = command.configuration.subcommands
            guard let named = subcommands.first(where: { $0.configuration.commandName == word }) else { break }
            command = named
            count += 1
        }
        return arguments.prefix(max(count, 1))
    }
}
