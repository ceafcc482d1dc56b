import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

/// Records, takes back or corrects one step of one case, and says what it did.
struct LogSession {
    let outline: CaseOutline
    let today: CalendarDay
    let terminal: Terminal
    let questions: Questions
    private let file: JournalFile

    /// - Throws: ``Failure`` if the journal cannot be added to: before anybody has typed anything.
    init(outline: CaseOutline, today: CalendarDay, terminal: Terminal, questions: Questions) throws {
        self.outline = outline
        self.today = today
        self.terminal = terminal
        self.questions = questions
        do {
            file = try JournalFile(at: outline.folder.log, relativeTo: .here)
        } catch {
            throw Failure(error)
        }
    }

    private var speech: StepWording { StepWording(language: terminal.language, outline: outline) }

    /// Records a step, after asking for what is missing if somebody can be asked.
    func record(_ draft: StepDraft) throws {
        var draft = draft
        let usualPhase = StepDraft.usualPhase(in: outline, after: file.journal)
        if draft.text == nil {
            guard questions.canAsk else { throw Failure(LogTexts.noText, .wrongUsage) }
            draft = try questions.complete(draft, in: outline, usualPhase: usualPhase, today: today)
        } else if draft.phase == nil, draft.measure == nil {
            draft.phase = usualPhase
        }
        let step = try checked(draft)
        let entry = try write(step.text) { keeper, random throws(JournalError) in
            try keeper.record(step, milliseconds: Environment.milliseconds, using: &random)
        }
        tell(LogTexts.recorded(outline), entry)
        terminal.say(LogTexts.undoHint(outline))
    }

    /// Replaces what the draft says in a step.
    func amend(_ id: String?, with draft: StepDraft, me: String?) throws {
        guard draft != StepDraft() else { throw Failure(LogTexts.nothingToAmend, .wrongUsage) }
        // --by changes who is named only where --entry says which step is meant; otherwise it says whose step.
        let old = try target(id, of: draft.by ?? me)
        let step = try checked(StepDraft(old.entry).replaced(by: draft))
        let entry = try write(step.text) { keeper, random throws(JournalError) in
            try keeper.amend(old, by: step, milliseconds: Environment.milliseconds, using: &random)
        }
        tell(LogTexts.amended(outline), entry)
        terminal.say(LogTexts.undoHint(outline))
    }

    /// Takes back a step or its last correction.
    func undo(_ id: String?, by draft: StepDraft) throws {
        guard let coach = draft.by else { throw Failure(StepProblem.nobody, .wrongUsage) }
        let old = try target(id, of: coach)
        let reason = draft.text ?? LogTexts.takenBack[terminal.language]
        let retraction = try write(reason) { keeper, random throws(JournalError) in
            try keeper.retract(
                old, by: coach, reason: reason, today: today, milliseconds: Environment.milliseconds, using: &random)
        }
        tell(LogTexts.undone(outline), old.entry)
        let now = Journal(file.journal.entries + [retraction])
        guard let restored = now.steps.first(where: { $0.id == old.id }) else { return }
        tell(LogTexts.restored, restored.entry)
    }

    private func tell(_ headline: LocalizedText, _ entry: LogEntry) {
        terminal.tell([headline[terminal.language]] + speech.lines(entry))
    }

    private func target(_ id: String?, of coach: String?) throws -> Journal.Step {
        if let id {
            guard let step = CorrectionTarget.named(id, in: file.journal) else {
                throw Failure(LogTexts.unknownStep(id), .findings)
            }
            return step
        }
        guard let coach else { throw Failure(StepProblem.nobody, .wrongUsage) }
        guard let step = CorrectionTarget.last(of: coach, in: file.journal) else {
            throw Failure(LogTexts.noStep(of: coach), .findings)
        }
        return step
    }

    private func checked(_ draft: StepDraft) throws -> CheckedStep {
        do {
            return try draft.checked(in: outline, today: today)
        } catch {
            throw Failure(error.message, .wrongUsage)
        }
    }

    private func write(
        _ text: String,
        _ body: (inout JournalKeeper, inout SystemRandomNumberGenerator) throws(JournalError) -> LogEntry
    ) throws -> LogEntry {
        var keeper = JournalKeeper(file)
        var random = SystemRandomNumberGenerator()
        do {
            return try body(&keeper, &random)
        } catch {
            // Whoever has just told a long story must get it back.
            terminal.complain(LogTexts.unsaved)
            terminal.print(text)
            throw Failure(error)
        }
    }
}

extension Failure {
    init(_ error: JournalError) {
        if case .disk = error { self.init(error.message, .couldNotRun) } else { self.init(error.message, .findings) }
    }
}
