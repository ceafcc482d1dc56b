/// What a journal says once every correction in it is carried out. INTERNAL, as are its entries.
///
/// A journal only grows, and Git merges two coaches' entries in any order. So what counts must follow from the entries
/// alone, not from their order in the file:
///
/// - An entry that is retracted does not count, unless the retraction is itself retracted. Retracting a step takes back
///   all its versions; retracting an amendment brings the version before it back.
/// - An entry that amends another one takes its place. If several do, the one with the greatest ULID counts.
/// - A correction of an entry that is not there, or not earlier (by ULID), corrects nothing. What it says must not get
///   lost, so an amendment then counts as a step of its own.
/// - Two entries of one id that say different things are an error that the check reports. Corrections are about the first;
///   the other one counts as it stands, so that nothing of it is lost meanwhile.
public struct Journal: Sendable, Hashable {
    /// A step in the version that counts.
    public struct Step: Sendable, Hashable {
        /// The id of the entry that recorded the step first.
        public let id: ULID
        /// The version that counts.
        public let entry: LogEntry

        /// Whether the step was amended.
        public var isAmended: Bool { entry.id != id }
    }

    /// Every entry, in the order of the file.
    public let entries: [LogEntry]
    /// The steps that count, in the order of the file.
    public let steps: [Step]

    /// Carries out the corrections in the entries of a file.
    public init(_ entries: [LogEntry]) {
        self.entries = entries
        guard entries.contains(where: { $0.correction != nil }) else {
            steps = entries.map { Step(id: $0.id, entry: $0) }
            return
        }
        var known: Set<ULID> = []
        let isFirst = entries.map { known.insert($0.id).inserted }
        let corrections = Corrections(zip(entries, isFirst).filter(\.1).map(\.0))
        steps = zip(entries, isFirst).compactMap { root, isFirst in
            guard isFirst else { return root.isRetraction ? nil : Step(id: root.id, entry: root) }
            guard corrections.isStep(root) else { return nil }
            return corrections.version(of: root).map { Step(id: root.id, entry: $0) }
        }
    }

    /// The step that was recorded last: by ULID, whatever the order of the file.
    public var lastRecorded: Step? { steps.max { $0.entry.id < $1.entry.id } }

    /// The step that happened last; among those of one day the one that stands last in the file.
    public var latest: Step? {
        steps.enumerated().max { ($0.element.entry.at.day, $0.offset) < ($1.element.entry.at.day, $1.offset) }?.element
    }

    /// The hours of all steps together.
    public var hours: Double { steps.reduce(0) { $0 + ($1.entry.hours ?? 0) } }
}

extension LogEntry {
    fileprivate var isRetraction: Bool { if case .retracts? = correction { true } else { false } }
}

/// Which entry counts in place of which.
private struct Corrections {
    /// For every amendment that leads to a step, the id of the entry that recorded the step.
    private var roots: [ULID: ULID] = [:]
    private var retracted: Set<ULID> = []
    /// The amendment that counts, by the id of the entry that recorded the step.
    private var versions: [ULID: LogEntry] = [:]

    /// - Parameter list: entries of different ids.
    init(_ list: [LogEntry]) {
        let entries = Dictionary(list.map { ($0.id, $0) }) { first, _ in first }
        let ordered = list.filter { $0.correction != nil }.sorted { $0.id < $1.id }
        // Whoever retracts an entry has the greater id: from the greatest downward each verdict is final.
        for entry in ordered.reversed() where !retracted.contains(entry.id) {
            guard case .retracts(let id)? = entry.correction, id < entry.id, entries[id] != nil else { continue }
            retracted.insert(id)
        }
        // An amendment of an amendment finds the step already known, so that long chains cost no more than short ones.
        for entry in ordered {
            guard case .amends(let id)? = entry.correction, id < entry.id, let target = entries[id] else { continue }
            switch target.correction {
            case nil: roots[entry.id] = id
            case .amends: roots[entry.id] = roots[id] ?? id
            case .retracts: break
            }
            if let root = roots[entry.id], !retracted.contains(entry.id) { versions[root] = entry }
        }
    }

    /// Whether the entry recorded a step, rather than corrected one.
    func isStep(_ entry: LogEntry) -> Bool {
        switch entry.correction {
        case nil: true
        case .retracts: false
        case .amends: roots[entry.id] == nil
        }
    }

    /// The version of a step that counts; `nil` if it was retracted.
    func version(of root: LogEntry) -> LogEntry? {
        retracted.contains(root.id) ? nil : versions[root.id] ?? root
    }
}
