import CasebookModel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// What an export knows of the cases: which are in it, which are not, and why. Cases go by the names of their folders.
struct CaseLedger {
    private let gate: PublicationGate
    /// Whether a case must be recorded already, as nobody writes the record.
    private let mustBeRecorded: Bool

    /// The cases that have not changed, and those read.
    private(set) var records: [String: CachedCase] = [:]
    /// What is known of each case, even once the export has failed.
    private(set) var known: [String: KnownCase] = [:]
    /// The cases that have not changed, whose own files lie in the folder as they should.
    private(set) var kept: Set<String> = []
    /// The cases with errors that stay as they were last exported.
    private var frozen: Set<String> = []
    /// Why cases are left out that their own files would let out.
    private var reasons: [String: Decision.Reason] = [:]
    /// The cases with errors.
    private var troubles: [String: TroubledCase] = [:]
    /// Whether something was found out that is worth remembering, even if no file changes.
    private(set) var hasNews = false

    // Once all cases are known:
    private(set) var leftOut: [LeftOutCase] = []
    private(set) var tombstones: [Tombstone] = []
    /// The topics that cases of other books bring along which are seen from outside, in the order of the cases.
    private(set) var broughtTopics: [Topic] = []

    init(_ gate: PublicationGate, mustBeRecorded: Bool) {
        self.gate = gate
        self.mustBeRecorded = mustBeRecorded
    }

    // MARK: One case

    /// Keeps what is remembered of a case, unless it must be looked at again: what is not recorded, say.
    ///
    /// - Returns: whether there is anything.
    mutating func keep(_ found: StandingCases.Found?, of item: CaseItem) -> Bool {
        guard let found, item.conflict == nil, admits(found.record) else { return false }
        records[item.name] = found.record
        known[item.name] = found.record.known
        kept.insert(item.name)
        if found.isNews { hasNews = true }
        return true
    }

    private func admits(_ record: CachedCase) -> Bool {
        guard record.released != nil, gate.record.isKept else { return true }
        return !mustBeRecorded || gate.record[record.known.id, gate.channel] != nil
    }

    /// Notes who a case is that was read.
    ///
    /// - Parameter former: what its file said of its publication when that could last be read.
    /// - Returns: `nil` if nobody knows.
    mutating func note(_ report: CaseReport, former: GateFields?) -> KnownCase? {
        let name = report.item.name
        records[name] = nil
        known[name] = report.id.map {
            KnownCase(
                id: $0, fields: report.profile.reading.filled(from: former ?? gate.record.witness(of: $0)),
                text: report.profile.text, hasErrors: !report.errors.isEmpty)
        }
        if !report.errors.isEmpty { troubles[name] = TroubledCase(report.profile, report.errors) }
        if known[name] == nil { reasons[name] = .hasErrors }
        return known[name]
    }

    /// A case is in the export.
    mutating func release(_ known: KnownCase, _ report: CaseReport, as released: CachedCase.Released) {
        records[report.item.name] = CachedCase(report, known, released: released)
    }

    /// A case with errors is in the export as it was, or not at all.
    mutating func freeze(
        _ known: KnownCase, _ report: CaseReport, as released: CachedCase.Released?, of last: CachedCase?
    ) {
        let name = report.item.name
        reasons[name] = .hasErrors
        guard let released, let last else { return records[name] = unsettled(known, report) }
        frozen.insert(name)
        records[name] = CachedCase(
            inputs: report.inputs.unsettled,
            known: KnownCase(id: known.id, fields: known.fields, text: last.known.text, hasErrors: true),
            isSelected: true, broughtTopics: last.broughtTopics, released: released)
    }

    /// A partner has not selected the case.
    mutating func leaveUnselected(_ known: KnownCase, _ report: CaseReport) {
        records[report.item.name] = CachedCase(report, known, isSelected: false, released: nil)
    }

    /// A case is not in the export. Only what the file itself says of its publication can be told without reading it again.
    mutating func withhold(_ known: KnownCase, _ report: CaseReport, because reason: Decision.Reason?) {
        reasons[report.item.name] = reason
        let isShut = reason == nil || gate.decide(on: known.id, known.fields) != nil
        records[report.item.name] = isShut ? CachedCase(report, known, released: nil) : unsettled(known, report)
    }

    /// What is remembered of a case that must be read again the next time.
    private func unsettled(_ known: KnownCase, _ report: CaseReport) -> CachedCase {
        CachedCase(
            inputs: report.inputs.unsettled, known: known, isSelected: true, broughtTopics: report.broughtTopics,
            released: nil)
    }

    // MARK: All cases

    /// Once all cases are known: what is left out and why, and what must be told to those who have a copy.
    ///
    /// - Parameter heldBack: cases without a folder that may only have been renamed; of those nobody is told.
    mutating func settle(_ items: [CaseItem], heldBack: Set<CaseID>) {
        var present: Set<CaseID> = []
        for item in items {
            guard let record = records[item.name] else {
                leftOut.append(leftOut(item, name: item.name))
                continue
            }
            present.insert(record.known.id)
            if record.released != nil {
                broughtTopics += record.broughtTopics
            } else if record.isSelected {
                settle(record, of: item)
            }
        }
        for entry in gate.record.entries where !present.contains(entry.id) {
            guard let tombstone = gate.tombstone(ofMissing: entry) else { continue }
            if !heldBack.contains(entry.id) { tombstones.append(tombstone) }
            leftOut.append(LeftOutCase(name: entry.id.text, reason: tombstone.cause.neutralLabel))
        }
    }

    private mutating func settle(_ record: CachedCase, of item: CaseItem) {
        let id = record.known.id
        switch gate.decide(on: id, record.known.fields) {
        case .gone(let tombstone):
            tombstones.append(tombstone)
            broughtTopics += record.broughtTopics
            leftOut.append(LeftOutCase(name: id.text, reason: tombstone.cause.neutralLabel))
        case .withheld(let reason): leftOut.append(LeftOutCase(name: id.text, reason: reason.label))
        case .released, .notSelected, nil: leftOut.append(leftOut(item, name: id.text))
        }
    }

    /// A case that its own file would let out; if it has errors, with title and place.
    private func leftOut(_ item: CaseItem, name: String) -> LeftOutCase {
        guard let trouble = troubles[item.name] else {
            return LeftOutCase(name: name, reason: (reasons[item.name] ?? .hasErrors).label)
        }
        return LeftOutCase(
            name: name,
            reason: LocalizedText(
                de: "„\(trouble.title)“ hat Fehler: \(trouble.place)",
                en: "\"\(trouble.title)\" has errors: \(trouble.place)"))
    }

    // MARK: The result

    /// The own files of the cases that are not written anew.
    var untouchedFiles: [RememberedFile] {
        kept.union(frozen).flatMap { records[$0]?.released?.files ?? [] }
    }

    /// The cases with errors that stay as they were last exported.
    var frozenCases: [TroubledCase] { frozen.sorted().compactMap { troubles[$0] } }

    /// The cases that are in the export.
    var releasedIDs: [CaseID] { records.values.filter { $0.released != nil }.map(\.known.id) }

    /// What is to be remembered of the cases, with the files of those written as they are now.
    func records(placing file: (RememberedFile) -> RememberedFile) -> [String: CachedCase] {
        var records = records
        for name in records.keys where !kept.contains(name) && !frozen.contains(name) {
            guard let released = records[name]?.released else { continue }
            records[name]?.released?.files = released.files.map(file)
        }
        return records
    }

    /// What changes of the files mean for the cases.
    ///
    /// - Parameters:
    ///   - changed: the cases that the changed files name.
    ///   - former: the names of the cases of which the last export spoke.
    func changes(naming changed: Set<String>, since former: Set<String>) -> ExportedCases {
        var cases = ExportedCases()
        let released = records.filter { $0.value.released != nil }.map { (folder: $0.key, known: $0.value.known) }
        cases.gone = former.subtracting(released.map(\.known.id.text)).compactMap { CaseID($0) }.sorted()
        for (folder, known) in released.sorted(by: { $0.known.id < $1.known.id }) {
            let recorded = gate.record[known.id, gate.channel]?.text
            if !former.contains(known.id.text) {
                cases.new.append(known.id)
            } else if let recorded, recorded != known.text, !frozen.contains(folder) {
                cases.changed.append(known.id)
            } else if changed.contains(known.id.text) {
                cases.touched.append(known.id)
            }
        }
        return cases
    }
}
