import CasebookDisk
import CasebookModel

/// The cases as they were last exported, whatever has changed since.
struct LastState {
    private let cases: [CaseID: CachedCase]
    private let spool: SpoolFile

    init(_ record: ExportRecord, _ spool: SpoolFile) {
        cases = Dictionary(record.cases.values.map { ($0.known.id, $0) }) { one, other in
            one.released == nil ? other : one
        }
        self.spool = spool
    }

    /// What was known of a case.
    func known(_ id: CaseID) -> KnownCase? { cases[id]?.known }

    /// What was remembered of a case that was in the export.
    func released(_ id: CaseID) -> (CachedCase, CachedCase.Released)? {
        guard let record = cases[id], let released = record.released else { return nil }
        return (record, released)
    }

    /// Copies the pieces of a case to where those of this export are.
    func copy(
        _ released: CachedCase.Released, to target: SpoolFile, revision: () -> UInt64
    ) throws -> CachedCase.Released {
        guard spool !== target else { return released }
        return try released.copied(from: spool, to: target, revision: revision())
    }
}
