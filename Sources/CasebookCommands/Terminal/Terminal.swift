import CasebookDisk
import CasebookModel
import CasebookPluginAPI
import CasebookReports

/// Where a command speaks: findings and results to standard output, chatter and progress to standard error.
struct Terminal: Sendable {
    /// The language in which the program speaks.
    let language: InterfaceLanguage
    /// Whether findings are coloured.
    let usesColour: Bool
    /// Whether chatter and progress are left out.
    let isQuiet: Bool

    init(language: InterfaceLanguage, allowsColour: Bool, isQuiet: Bool) {
        self.language = language
        self.isQuiet = isQuiet
        // https://no-color.org: set and not empty means no colour, whatever its value.
        let forbids = Environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        usesColour =
            allowsColour && !forbids && StandardStream.output.isTerminal && Environment["TERM"] != "dumb"
    }

    /// Writes a result to standard output.
    func print(_ bytes: [UInt8]) { StandardStream.output.write(bytes) }

    /// Writes a line of a result to standard output.
    func print(_ text: LocalizedText) { print(text[language]) }

    /// Writes a line of a result to standard output.
    func print(_ line: String) { print(Array((line + "\n").utf8)) }

    /// Writes lines of a result to standard output, all at once.
    func print(_ lines: [String]) {
        print(Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    /// Writes lines of prose to standard output; on a terminal they are broken between words.
    func tell(_ lines: [String]) {
        guard let columns = StandardStream.output.size?.columns else { return print(lines) }
        print(lines.flatMap { TerminalText.wrap($0, to: columns, indentation: "  ") })
    }

    /// Dates and numbers in the language of the program.
    var wording: Wording { Wording(language) }

    /// Writes a line of chatter to standard error, unless the user asked for quiet.
    func say(_ text: LocalizedText) {
        if !isQuiet { StandardStream.error.write(Array((text[language] + "\n").utf8)) }
    }

    /// Writes what went wrong to standard error.
    func complain(_ text: LocalizedText) {
        StandardStream.error.write(Array("casebook: \(text[language])\n".utf8))
    }

    /// Shows how far long work has come, on a terminal only; the last step clears the line.
    func showProgress(_ text: LocalizedText, done: Int, of total: Int) {
        guard !isQuiet, total > 0, StandardStream.error.isTerminal else { return }
        let width = 24
        let filled = width * done / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let line = done < total ? "\r\u{1B}[2K\(bar) \(done)/\(total) \(text[language])" : "\r\u{1B}[2K"
        StandardStream.error.write(Array(line.utf8))
    }
}
