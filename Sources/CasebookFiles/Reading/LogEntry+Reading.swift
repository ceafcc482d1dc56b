import CasebookModel

extension LogEntry {
    /// Makes an entry of what the file says; `nil` if something is missing that no entry can be without.
    init?(reading file: LocatedMapping) {
        guard let id = file.value("id", { ULID($0) })?.value, let at = file.value("at", { Moment($0) })?.value,
            let by = file.string("by"), let text = file.string("text")
        else { return nil }
        self.init(
            id: id, at: at, by: by, kind: file.word("kind")?.value, phase: file.value("phase") { PhaseID($0) }?.value,
            measure: file.value("measure") { MeasureID($0) }?.value, hours: file.number("hours")?.value,
            participants: file.integer("participants")?.value, text: text, next: NextStep(reading: file.record("next")),
            correction: Correction(reading: file))
    }
}

extension LogEntry.Correction {
    /// What the file says; if it says both, the entry withdraws the earlier one, as whoever withdraws must be obeyed.
    init?(reading file: LocatedMapping) {
        if let id = file.value("retracts", { ULID($0) })?.value {
            self = .retracts(id)
        } else if let id = file.value("amends", { ULID($0) })?.value {
            self = .amends(id)
        } else {
            return nil
        }
    }
}

extension NextStep {
    init?(reading file: LocatedMapping) {
        guard let what = file.string("what") else { return nil }
        self.init(what: what, who: file.string("who"), due: file.date("due")?.value)
    }
}
