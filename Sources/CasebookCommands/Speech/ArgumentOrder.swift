/// Lets global options stand before the command too: `casebook --lang de validate`.
enum ArgumentOrder {
    private static let withValue: Set<String> = ["--book", "--lang"]
    private static let flags: Set<String> = ["--no-color", "--quiet"]

    /// Moves the global options in front of the command's name behind it.
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
        guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
        // Right behind the name, so that a `--` later on does not turn them into values. Commands of commands do not
        // exist, so one name is enough; `help` takes no options.
        return command == "help" ? Array(rest) : [command] + moved + rest.dropFirst()
    }
}
