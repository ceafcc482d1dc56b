import CasebookDisk

/// Keeps other imports out of a book as long as it lives.
final class ImportLock {
    private let lock: FileLock

    init(on book: DiskPath) throws {
        do throws(DiskError) {
            lock = try FileLock(trying: book)
        } catch {
            if case .locked = error.problem { throw ImportFailure(ImportPhrases.busy) }
            throw error
        }
    }
}
