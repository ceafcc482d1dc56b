import CasebookDisk

/// Another export, or somebody who withdrew a case, has written the record of what was ever public since the book was opened. What
/// they wrote must not be lost: the book is opened again, and everything is looked at anew.
public struct RecordChanged: Error {
    /// How often an export begins again before it gives up.
    static let attempts = 5

    /// What is told once there is no end to it.
    static func problem(at path: DiskPath) -> DiskError { DiskError(.lock, path.text, .locked) }
}
