import CasebookModel

/// The words about external plugins.
enum ExternalPhrases {
    static func noProgram(_ name: String) -> LocalizedText {
        LocalizedText(de: "das Programm „\(name)“ gibt es nicht", en: "there is no program \"\(name)\"")
    }

    static let caseIsGone = LocalizedText(
        de: "ein Fall ließ sich nicht noch einmal lesen; exportieren Sie noch einmal",
        en: "a case could not be read again; export again")

    static func failed(_ name: String, _ cause: LocalizedText) -> LocalizedText {
        LocalizedText(de: "das Plugin „\(name)“: \(cause.de)", en: "the plugin \"\(name)\": \(cause.en)")
    }

    static func status(_ status: Int32, _ said: String) -> LocalizedText {
        LocalizedText(de: "es endete mit dem Status \(status)\(said)", en: "it ended with status \(status)\(said)")
    }

    static func signal(_ signal: Int32, _ said: String) -> LocalizedText {
        LocalizedText(
            de: "es wurde durch das Signal \(signal) beendet\(said)", en: "it was stopped by signal \(signal)\(said)")
    }

    static func tooSlow(_ seconds: Int) -> LocalizedText {
        LocalizedText(
            de: "es war nach \(seconds) Sekunden nicht fertig", en: "it had not finished after \(seconds) seconds")
    }

    static func tooMuch(_ bytes: Int) -> LocalizedText {
        LocalizedText(
            de: "es schrieb mehr als \(bytes >> 20) MiB", en: "it wrote more than \(bytes >> 20) MiB")
    }

    static func tooManyFiles(_ count: Int) -> LocalizedText {
        LocalizedText(de: "es wollte mehr als \(count) Dateien", en: "it tried to write more than \(count) files")
    }

    static func lineTooLong(_ line: Int) -> LocalizedText {
        LocalizedText(
            de: "Zeile \(line) seiner Ausgabe ist zu lang; teilen Sie große Dateien auf",
            en: "line \(line) of its output is too long; split large files")
    }

    static func malformed(_ line: Int, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "Zeile \(line) seiner Ausgabe ist keine Nachricht: \(reason.de)",
            en: "line \(line) of its output is not a message: \(reason.en)")
    }

    static func noBase64(_ line: Int, _ path: RelativePath) -> LocalizedText {
        LocalizedText(
            de: "Zeile \(line) seiner Ausgabe: der Inhalt von \(path) ist kein Base64",
            en: "line \(line) of its output: the content of \(path) is not Base64")
    }

    static func afterDone(_ line: Int) -> LocalizedText {
        LocalizedText(
            de: "Zeile \(line) seiner Ausgabe kommt nach „done“", en: "line \(line) of its output comes after \"done\"")
    }

    static func notDone(_ said: String) -> LocalizedText {
        LocalizedText(
            de: "es endete, ohne „done“ zu melden\(said)", en: "it ended without saying \"done\"\(said)")
    }

    /// The last line that the plugin wrote to standard error, without control characters.
    static func lastWords(_ errors: [UInt8]) -> String {
        let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
        guard let last = lines.last(where: { !$0.allSatisfy(\.isWhitespace) }) else { return "" }
        let visible = String(
            String.UnicodeScalarView(last.unicodeScalars.filter { $0.properties.generalCategory != .control }))
        return ": " + visible.prefix(200)
    }
}
