import ArgumentParser
import CasebookDisk
import CasebookModel

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            de: "Ordner der Sammlung (sonst: der nächste darüber mit casebook.yaml).",
            en: "Folder of the collection (default: the nearest folder upward with a casebook.yaml).",
            valueName: say(de: "ordner", en: "folder")),
        completion: .directory)
    var book: String?

    @Option(
        help: ArgumentHelp(
            de: "Sprache des Programms: de oder en.", en: "Language of the program: de or en.", valueName: "de|en"))
    var lang: InterfaceLanguage?

    @Flag(name: .customLong("no-color"), help: ArgumentHelp(de: "Ohne Farben.", en: "Do not use colours."))
    var withoutColour = false

    @Flag(help: ArgumentHelp(de: "Nur Ergebnisse, keine Begleittexte.", en: "Show only results, no progress messages."))
    var quiet = false

    /// Where the command speaks.
    var terminal: Terminal {
        Terminal(language: Localization.language, allowsColour: !withoutColour, isQuiet: quiet)
    }
}

/// The export date.
struct DateOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            de: "Der Tag, für den geprüft und exportiert wird (sonst: heute).",
            en: "The date for checks and exports (default: today).",
            valueName: say(de: "JJJJ-MM-TT", en: "YYYY-MM-DD")))
    var date: CalendarDay?

    /// The day asked for, or today.
    var day: CalendarDay { date ?? Environment.today }
}
