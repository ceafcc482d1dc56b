public import CasebookModel

/// Records steps, and corrects them, in one journal.
public struct JournalKeeper: Sendable {
    private let file: JournalFile
    private var generator = ULIDGenerator()

    public init(_ file: JournalFile) { self.file = file }

    /// Records a step.
    ///
    /// - Parameters:
    ///   - milliseconds: the time since 1970-01-01T00:00:00Z, for the id.
    ///   - random: the source of randomness, for the id.
    /// - Returns: the entry, which is on the disk.
    public mutating func record(
        _ step: CheckedStep, milliseconds: UInt64, using random: inout some RandomNumberGenerator
    ) throws(JournalError) -> LogEntry {
        // Also after a clock that went fast was put right, the step recorded last has the greatest id. Only an id at the end
        // of all times, which no clock gives, must not keep everybody from recording.
        let last = file.journal.entries.lazy.map(\.id).filter { $0.milliseconds < ULID.greatestTime }.max()
        return try append(milliseconds, after: last, using: &random) { step.entry($0) }
    }

    /// Records a step under an id that its author's device has made. What is sent again, since nobody heard the answer, is
    /// recorded once.
    ///
    /// - Returns: whether the step is new in the journal.
    /// - Throws: ``JournalError/taken`` if the journal says something else under the id.
    public func record(_ step: CheckedStep, as id: ULID) throws(JournalError) -> Bool {
        let entry = step.entry(id)
        if let known = file.journal.entries.first(where: { $0.id == id }) {
            guard known == entry else { throw .taken }
            return false
        }
        try file.append(entry)
        return true
    }

    /// Records what takes the place of a step.
    public mutating func amend(
        _ old: Journal.Step, by step: CheckedStep, milliseconds: UInt64, using random: inout some RandomNumberGenerator
    ) throws(JournalError) -> LogEntry {
        try append(milliseconds, after: old.entry.id, using: &random) { step.entry($0, .amends(old.entry.id)) }
    }

    /// Takes back what was recorded last about a step: an amendment, so that the version before it counts again, or else
    /// the step itself.
    ///
    /// - Parameters:
    ///   - by: who takes it back.
    ///   - reason: why.
    ///   - today: when.
    public mutating func retract(
        _ step: Journal.Step, by coach: String, reason: String, today: CalendarDay, milliseconds: UInt64,
        using random: inout some RandomNumberGenerator
    ) throws(JournalError) -> LogEntry {
        guard let at = Moment(today.description) else { throw .entry }
        let target = step.entry.id
        return try append(milliseconds, after: target, using: &random) { id in
            LogEntry(id: id, at: at, by: coach, text: reason, correction: .retracts(target))
        }
    }

    private mutating func append(
        _ milliseconds: UInt64, after floor: ULID? = nil, using random: inout some RandomNumberGenerator,
        _ make: (ULID) -> LogEntry
    ) throws(JournalError) -> LogEntry {
        guard let id = generator.next(milliseconds: milliseconds, after: floor, using: &random) else { throw .entry }
        let entry = make(id)
        try file.append(entry)
        return entry
    }
}
