import ArgumentParser
import CasebookDisk
import CasebookFiles
import CasebookJSON
import CasebookJournal
import CasebookModel
import CasebookTotals

/// `casebook status [CASE]`
struct StatusCommand: AsyncParsableCommand {
    /// The forms of the output.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv, html
    }

    /// What stands between two cells of a table.
    enum Separator: String, ExpressibleByArgument, CaseIterable {
        case comma, semicolon, tab

        var value: CSV.Separator {
            switch self {
            case .comma: .comma
            case .semicolon: .semicolon
            case .tab: .tab
            }
        }
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status",
            abstract: say(
                de: "Zeigt, wie weit die Fälle sind, was überfällig ist und welche Freigabe fehlt.",
                en: "Shows how far the cases have got, what is overdue, and which permissions are missing."),
            discussion: say(
                de: """
                    Zu einem Fall zeigt der Befehl Phasen, Maßnahmen und Protokoll. Phasen stehen in der Übersicht als \
                    erledigte/geplante Maßnahmen. --report zählt für Geldgeber zusammen, zum Beispiel:
                      casebook status --report --from 2021 --to 2021-06 --format csv > auswertung.csv
                      casebook status --report --format html > auswertung.html
                    Die Ausgabe enthält Internes aus den Protokollen; sie ist nicht zum Veröffentlichen gedacht.
                    """,
                en: """
                    For a single case the command shows phases, measures and the journal. In the overview, phases are \
                    given as measures done/planned. --report adds up the figures for funders, for example:
                      casebook status --report --from 2021 --to 2021-06 --format csv > totals.csv
                      casebook status --report --format html > totals.html
                    The output contains internal information from the journals and is not meant to be published.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Ein Fall: Kennung, Titel oder ein Teil davon (sonst: alle).",
            en: "A case: its id or title, or part of either (default: all).", valueName: say(de: "fall", en: "case")),
        completion: .custom(CaseCompletion.cases))
    var study: String?

    @Flag(
        help: ArgumentHelp(
            de:
                "Zählt zusammen: Unternehmen, Stunden, Teilnahmen, laufende Projekte, Ziele und gemeinsame Kennzahlen nach Art, Thema, Land, Kreis, Branche, Größe und Zeit.",
            en:
                """
                Add up companies, hours, people, running projects, goals and common indicators by kind, topic, federal \
                state, district, sector, size and time.
                """
        ))
    var report = false

    @Option(
        help: ArgumentHelp(
            de: "Beginn des Zeitraums zu --report: JJJJ, JJJJ-MM oder JJJJ-MM-TT.",
            en: "Start of the period for --report: YYYY, YYYY-MM or YYYY-MM-DD.",
            valueName: say(de: "tag", en: "day")))
    var from: PartialDate?

    @Option(
        help: ArgumentHelp(
            de: "Ende des Zeitraums zu --report; das Jahr, der Monat oder der Tag zählt noch mit.",
            en: "End of the period for --report; the year, month or day given is included.",
            valueName: say(de: "tag", en: "day")))
    var to: PartialDate?

    @Flag(
        name: .customLong("with-fictional"),
        help: ArgumentHelp(
            de: "Zu --report: auch erfundene Fälle zählen mit.", en: "For --report: count invented cases too."))
    var withFictional = false

    @Option(
        help: ArgumentHelp(
            de: "Form der Ausgabe: text, json oder (mit --report) csv und html, eine Seite zum Drucken.",
            en: "Format of the output: text, json or (with --report) csv and html, a page to print.",
            valueName: say(de: "form", en: "format")))
    var format: Format = .text

    @Option(
        help: ArgumentHelp(
            de:
                "Zu --format csv: was zwischen zwei Zellen steht, comma, semicolon oder tab. Sonst so, wie Excel es in der Sprache der Ausgabe erwartet: deutsch Semikolon und Dezimalkomma, englisch Komma und Punkt.",
            en:
                """
                For --format csv: what separates cells: comma, semicolon or tab. The default is what Excel expects in \
                the language of the output: semicolon and decimal comma in German, comma and decimal point in English.
                """,
            valueName: say(de: "trennzeichen", en: "separator")))
    var separator: Separator?

    @Flag(
        help: ArgumentHelp(
            de: "Zeigt auch, was im Archiv liegt; sonst nur, wo es noch um eine Freigabe geht.",
            en: "Show archived cases, too; otherwise only those with a permission to settle."))
    var archived = false

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        guard report || from == nil && to == nil && !withFictional else {
            throw ValidationError(
                say(
                    de: "--from, --to und --with-fictional gehören zu --report",
                    en: "--from, --to and --with-fictional only work with --report"))
        }
        guard report || format == .text || format == .json else {
            let form = format.rawValue
            throw ValidationError(
                say(de: "--format \(form) gehört zu --report", en: "--format \(form) only works with --report"))
        }
        guard separator == nil || format == .csv else {
            throw ValidationError(
                say(de: "--separator gehört zu --format csv", en: "--separator only works with --format csv"))
        }
        guard !Period(from: from, to: to).isReversed else {
            throw ValidationError(say(de: "--to liegt vor --from", en: "--to is before --from"))
        }
        guard !archived || !report && study == nil else {
            throw ValidationError(
                say(de: "--archived gehört zur Übersicht aller Fälle", en: "--archived only works with all cases"))
        }
    }

    func run() async throws {
        let folder = try global.bookFolder()
        let book = try global.usableBook(in: folder)
        if let study {
            let finder = CaseFinder(book: book, folder: folder, questions: Questions(terminal: global.terminal))
            let outline = try await finder.find(study)
            let record = CaseRecord(reading: outline.folder, FileLoader(relativeTo: .here))
            return report ? showTotals([record], of: book) : show(CaseStanding(record, on: date.day))
        }
        let records = try await CaseRecord.all(
            of: book, in: folder, relativeTo: .here, jobs: Environment.processorCount)
        if report { return showTotals(records, of: book) }
        let standings = records.map { CaseStanding($0, on: date.day) }
        // Nobody works on what is archived; but what is public has to be looked after all the same.
        let shown = standings.filter { archived || !$0.isArchived || $0.release.needsAttention }
        show(shown, hiding: standings.count - shown.count)
    }

    private func show(_ standing: CaseStanding) {
        guard format == .text else {
            return global.terminal.print(
                StatusJSON.document([standing], on: date.day, withSteps: true).rendered(.indented))
        }
        let timeline = TerminalTimeline(standing: standing, language: Localization.language, width: width)
        global.terminal.print(timeline.lines)
    }

    private func show(_ standings: [CaseStanding], hiding hidden: Int) {
        guard format == .text else {
            return global.terminal.print(
                StatusJSON.document(standings, on: date.day, withSteps: false).rendered(.indented))
        }
        global.terminal.print(StatusTable(language: Localization.language, width: width).lines(standings))
        global.terminal.say(
            standings.isEmpty && hidden == 0
                ? StatusTexts.noCases : StatusTexts.summary(standings, global.terminal.wording))
        if hidden > 0 { global.terminal.say(StatusTexts.archived(hidden)) }
    }

    private func showTotals(_ records: [CaseRecord], of book: Book) {
        let totals = Totals(
            records, of: book, in: Period(from: from, to: to), on: date.day, withFictional: withFictional)
        switch format {
        case .json: global.terminal.print(totals.json(Localization.language).rendered(.indented))
        case .csv:
            let usual = CSV.Separator.usual(in: Localization.language)
            global.terminal.print(totals.csv(Localization.language, separator: separator?.value ?? usual))
        case .html: global.terminal.print(TotalsDocument(totals, of: book, in: Localization.language).bytes)
        case .text:
            global.terminal.print(TotalsTable(totals, Localization.language, width: terminalWidth).lines)
        }
        for gap in totals.gaps { global.terminal.say(StatusTexts.gap(gap)) }
    }

    /// The columns to fill: those of the terminal, 80 where there is none.
    private var width: Int { terminalWidth ?? 80 }

    /// The columns of the terminal; `nil` where there is none, and nothing need be cut.
    private var terminalWidth: Int? { StandardStream.output.size.map { min(160, max(60, $0.columns)) } }
}
