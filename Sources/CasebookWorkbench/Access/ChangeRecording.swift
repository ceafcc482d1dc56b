public import CasebookDisk

/// A change of a file that somebody made.
public struct SavedChange: Sendable {
    /// The files that were written.
    public let files: [DiskPath]
    /// What was done, in one line of English, such as `Edit company.name`.
    public let summary: String
    /// The case.
    public let id: String
    public let person: Person
}

/// Is told of every change that was saved: for the audit, for Git.
public protocol ChangeRecording: Sendable {
    /// - Returns: what the person should know if something went wrong; the file is saved all the same.
    func record(_ change: SavedChange) async -> String?
}
