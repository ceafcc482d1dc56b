public import CasebookModel

/// Something on the disk that could not be done.
public struct DiskError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was tried.
    public let operation: Operation
    /// The file or folder it was tried on.
    public let path: String
    /// Why it failed.
    public let problem: Problem

    /// What was tried.
    public enum Operation: Sendable, Hashable, CaseIterable {
        case read, list, write, create, remove, rename, lock, export, run
    }

    /// The same with another path: in a finding, files are named as the person who reads it knows them, wherever the book lies.
    public func naming(_ path: String) -> DiskError { DiskError(operation, path, problem) }

    /// Why something failed.
    public enum Problem: Sendable, Hashable {
        /// The system said no, with this `errno`.
        case system(Int32)
        /// The file is larger than the limit in bytes.
        case tooLarge(limit: Int)
        /// There is a folder, a symbolic link, a pipe or a device where a plain file is needed.
        case notAFile(FileKind)
        /// There is a file or a symbolic link where a folder is needed.
        case notAFolder(FileKind)
        /// Files that Casebook did not write stand where an export needs to write.
        case foreignFiles([String])
        /// The export wrote the same path twice, or a file where another needs a folder.
        case ambiguousPath
        /// What stands there is not what Casebook wrote.
        case damaged
        /// Somebody else holds the lock.
        case locked
    }

    public init(_ operation: Operation, _ path: String, _ problem: Problem) {
        self.operation = operation
        self.path = path
        self.problem = problem
    }

    /// What happened and what to do about it.
    public var message: LocalizedText { DiskPhrases.message(of: self) }

    public var description: String { message.en }
}
