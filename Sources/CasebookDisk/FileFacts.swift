/// What stands at a path.
public enum FileKind: Sendable, Hashable {
    case file
    case folder
    case symbolicLink
    /// A pipe, a socket or a device.
    case other
}

/// What the system knows of a file without reading it; equal facts mean that it has most probably not changed.
public struct FileFacts: Sendable, Hashable {
    public let kind: FileKind
    /// The size in bytes.
    public let byteCount: Int
    /// The time of the last change in nanoseconds since 1970-01-01 UTC. For comparison only, never for output.
    public let modified: Int64
    /// The time of the last change of content, name, owner or permissions, in the same way. Programs that set ``modified`` back
    /// cannot set this one.
    public let changed: Int64
    /// The number of the file on its file system, another one after each atomic replacement.
    public let inode: UInt64

    /// What was known of a plain file once.
    public init(ofFile byteCount: Int, modified: Int64, changed: Int64, inode: UInt64) {
        kind = .file
        self.byteCount = byteCount
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// Whether this is the same file with the same content, though it may have been renamed since the others were taken.
    public func isRenamed(from earlier: FileFacts) -> Bool {
        kind == earlier.kind && byteCount == earlier.byteCount && modified == earlier.modified && inode == earlier.inode
            && changed >= earlier.changed
    }
}

/// Something in a folder.
public struct FolderEntry: Sendable, Hashable {
    /// The name. One that is no UTF-8 is repaired and has the kind ``FileKind/other``, as nobody can open it by it.
    public let name: String
    public let kind: FileKind
}
