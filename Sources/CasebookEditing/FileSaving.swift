public import CasebookDisk

/// Why a file was not saved; it is as it was.
public enum SavingError: Error, Sendable {
    /// Somebody has changed the file since it was read; this is its content now.
    case changed([UInt8])
    case disk(DiskError)
}

/// Saves files that others may change at the same time.
public enum FileSaving {
    /// Writes a file if it still has the content that the edit began with.
    ///
    /// Readers see the old content or the new one, and the new one is on the disk when the call returns. A lock on the
    /// folder keeps other savers out between the look and the writing; who writes without asking for the lock can slip
    /// in only within that moment.
    ///
    /// - Parameters:
    ///   - expected: the version that was read; `nil` if there must be no file yet.
    ///   - limit: the greatest size in bytes of what may be there.
    public static func save(
        _ bytes: [UInt8], to path: DiskPath, inPlaceOf expected: FileVersion?, limit: Int
    ) throws(SavingError) {
        let current = try disk { () throws(DiskError) in
            let lock = try FileLock(waitingFor: path.parent)
            let current = Disk.exists(path) ? try Disk.read(path, limit: limit) : nil
            if current.map(FileVersion.init(of:)) == expected {
                try AtomicFile.write(bytes, to: path, durable: true)
            }
            _ = consume lock
            return current
        }
        guard current.map(FileVersion.init(of:)) == expected else { throw .changed(current ?? []) }
    }

    private static func disk<Value>(_ work: () throws(DiskError) -> Value) throws(SavingError) -> Value {
        do {
            return try work()
        } catch {
            throw .disk(error)
        }
    }
}
