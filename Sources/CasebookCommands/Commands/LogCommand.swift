import ArgumentParser
import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

/// `casebook log [CASE] [TEXT…]`
struct LogCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log",
            abstract: say(
                de: "Hält einen Schritt im Protokoll eines Falls fest; das Protokoll verlässt nie das Haus.",
                en: "Records a step in the journal of a case; the journal is never published."),
            discussion: say(
                de: """
                    Im Terminal fragt der Befehl nach dem, was fehlt. Zum Beispiel:
                      casebook log                               fragt nach allem
                      casebook log kaeseprobe Mit der Käserin telefoniert --kind call --hours 0,5
                      casebook log kaeseprobe - < diktat.txt     liest ein Diktat
                      casebook log kaeseprobe --undo             nimmt den letzten Schritt zurück
                      casebook log kaeseprobe --amend --hours 2  berichtigt ihn
                      casebook log --tidy                        ordnet alle Protokolle: ein Eintrag je Zeile
                    Geändert oder gelöscht wird im Protokoll nie etwas; auch Berichtigungen werden angefügt.
                    """,
                en: """
                    On a terminal the command asks for anything that is missing. For example:
                      casebook log                           asks for everything
                      casebook log cheese Phoned the cheesemaker --kind call --hours 0.5
                      casebook log cheese - < dictation.txt  reads what was dictated
                      casebook log cheese --undo             takes back your last step
                      casebook log cheese --amend --hours 2  corrects it
                      casebook log --tidy                    tidies all journals: one entry per line
                    Nothing in the journal is ever changed or deleted; corrections are added as entries.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Der Fall: Kennung, Titel oder ein Teil davon.", en: "The case: its id or title, or part of either.",
            valueName: say(de: "fall", en: "case")),
        completion: .custom(CaseCompletion.cases))
    var study: String?

    @Argument(
        help: ArgumentHelp(
            de: "Was geschah; „-“ liest die Standardeingabe.", en: "What happened; \"-\" reads standard input.",
            valueName: "text"))
    var text: [String] = []

    @OptionGroup(title: say(de: "Der Schritt", en: "The step")) var step: StepOptions

    @Flag(
        help: ArgumentHelp(
            de: "Nimmt Ihren letzten Schritt oder dessen letzte Berichtigung zurück; der Text kann sagen, warum.",
            en: "Take back your last step, or its last correction; the text may say why."))
    var undo = false

    @Flag(
        help: ArgumentHelp(
            de: "Ersetzt in Ihrem letzten Schritt, was Sie angeben; ein leerer Wert („--hours \"\"“) löscht.",
            en: "Replace the values given in your last step; an empty value (--hours \"\") clears one."))
    var amend = false

    @Flag(
        help: ArgumentHelp(
            de:
                "Schreibt Protokolle und review.yaml (die der genannten Fälle, sonst alle, und published.yaml) mit einem Eintrag je Zeile und ohne Konfliktmarken von Git neu.",
            en:
                """
                Rewrite journals and review.yaml (of the cases named, or else of all, and published.yaml) with one \
                entry per line and without Git's conflict markers.
                """
        ))
    var tidy = false

    @Option(
        help: ArgumentHelp(
            de: "Zu --undo und --amend: ein anderer als Ihr letzter Schritt; das Ende seiner Kennung genügt.",
            en: "For --undo and --amend: a step other than your last one; the end of its id is enough.",
            valueName: "ulid"))
    var entry: String?

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        guard !(undo && amend) else {
            throw ValidationError(say(de: "entweder --undo oder --amend", en: "use either --undo or --amend"))
        }
        guard !tidy || !undo && !amend && step.isEmpty(but: \.by) && step.by == nil else {
            throw ValidationError(
                say(de: "--tidy steht nur mit Namen von Fällen", en: "--tidy can only be used with names of cases"))
        }
        guard entry == nil || undo || amend else {
            throw ValidationError(
                say(de: "--entry gehört zu --undo oder --amend", en: "--entry only works with --undo or --amend"))
        }
        guard !undo || step.isEmpty(but: \.by) else {
            throw ValidationError(
                say(
                    de: "--undo nimmt nur zurück; ändern Sie mit --amend",
                    en: "--undo only takes a step back; use --amend to change it"))
        }
    }

    func run() async throws {
        let folder = try global.bookFolder()
        let book = try global.usableBook(in: folder)
        let questions = Questions(terminal: global.terminal)
        let finder = CaseFinder(book: book, folder: folder, questions: questions)
        if tidy {
            let names = (study.map { [$0] } ?? []) + text
            return try await TidySession(finder: finder, terminal: global.terminal).run(names)
        }
        var draft = step.draft
        draft.text = try typedText()
        draft.by = draft.by ?? CoachName.current
        let outline = try await finder.find(study)
        let session = try LogSession(
            outline: outline, today: Environment.today, terminal: global.terminal, questions: questions)
        if undo { return try session.undo(entry, by: draft) }
        if amend {
            draft.by = step.by
            return try session.amend(entry, with: draft, me: CoachName.current)
        }
        try session.record(draft)
    }

    /// The text of the command line or of standard input.
    private func typedText() throws -> String? {
        guard text == ["-"] else { return text.isEmpty ? nil : text.joined(separator: " ") }
        let limit = 1 << 20
        guard let bytes = StandardStream.input.readAll(limit: limit) else {
            throw Failure(LogTexts.tooLong(limit), .findings)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure(LogTexts.encoding, .findings) }
        guard !text.allSatisfy(\.isWhitespace) else { throw Failure(LogTexts.noInput, .findings) }
        return text
    }
}

/// What a step can consist of, as options.
struct StepOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            de:
                "Art: meeting (Treffen), call (Telefonat), workshop, work (Arbeit), decision (Entscheidung), milestone (Meilenstein) oder note (Notiz).",
            en: "Kind: meeting, call, workshop, work, decision, milestone or note.",
            valueName: say(de: "art", en: "kind")),
        completion: .list(LogEntry.Kind.allCases.map(\.rawValue)))
    var kind: String?

    @Option(
        help: ArgumentHelp(
            de: "Phase: Kennung, Titel oder ein Teil davon (sonst: die des letzten Schritts; \"\" für keine).",
            en: "Phase: its id or title, or part of either (default: that of the last step; \"\" for none).",
            valueName: "phase"),
        completion: .custom(CaseCompletion.phases))
    var phase: String?

    @Option(
        help: ArgumentHelp(
            de: "Maßnahme: Kennung, Titel oder ein Teil davon.", en: "Measure: its id or title, or part of either.",
            valueName: say(de: "maßnahme", en: "measure")),
        completion: .custom(CaseCompletion.measures))
    var measure: String?

    @Option(
        help: ArgumentHelp(
            de: "Aufwand: 2,5 oder 2:30.", en: "Hours spent: 2.5 or 2:30.", valueName: say(de: "stunden", en: "hours")))
    var hours: String?

    @Option(
        help: ArgumentHelp(
            de: "Zahl der Teilnehmenden.", en: "Number of participants.", valueName: say(de: "zahl", en: "number")))
    var participants: String?

    @Option(
        help: ArgumentHelp(
            de: "Wer den Schritt festhält (sonst: CASEBOOK_COACH oder der Name, den Git kennt).",
            en: "Who records the step (default: CASEBOOK_COACH or your name in Git).", valueName: "name"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            de: "Wann: heute, gestern, 4.3., 4.3.2021 oder 2021-03-04 (sonst: heute).",
            en: "When: today, yesterday or 2021-03-04 (default: today).", valueName: say(de: "tag", en: "day")))
    var at: String?

    @Option(
        help: ArgumentHelp(
            de: "Was als Nächstes zu tun ist.",
            en: "What needs to be done next.", valueName: say(de: "was", en: "what")))
    var next: String?

    @Option(
        help: ArgumentHelp(de: "Wer es tut.", en: "Who will do it.", valueName: say(de: "wer", en: "who")))
    var who: String?

    @Option(
        help: ArgumentHelp(
            de: "Bis wann: morgen, +7 (Tage), 4.3.2021 oder 2021-03.",
            en: "By when: tomorrow, +7 (days), 2021-03-04 or 2021-03.", valueName: say(de: "tag", en: "day")))
    var due: String?

    /// The step as it was typed.
    var draft: StepDraft {
        var draft = StepDraft()
        draft.kind = kind
        draft.phase = phase
        draft.measure = measure
        draft.hours = hours
        draft.participants = participants
        draft.by = by
        draft.at = at
        draft.next = next
        draft.who = who
        draft.due = due
        return draft
    }

    /// Whether nothing is said, but for one thing.
    func isEmpty(but path: WritableKeyPath<StepDraft, String?>) -> Bool {
        var draft = draft
        draft[keyPath: path] = nil
        return draft == StepDraft()
    }
}
