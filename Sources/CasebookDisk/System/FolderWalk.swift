import CasebookModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Goes from path to path below a folder and keeps the folders of the last path open, one a level.
///
/// Every folder is opened inside the one above it without following a symbolic link, so that no path leads out, even
/// if somebody swaps a folder meanwhile. Paths that come in order cost one or two system calls each, however deep.
struct FolderWalk: ~Copyable {
    /// The folder at which the walk starts.
    let root: Int32?
    private var names: [Substring] = []
    private var descriptors: [Int32] = []
    /// The folder of the last path, if it is open.
    private var current: Substring = ""

    /// Where a path leads.
    enum Place {
        /// Into this open folder; valid until the next step of the walk.
        case folder(Int32)
        /// Into a folder that does not exist.
        case missing
        /// Into something that is no folder, at this part of the path.
        case blocked(part: String, FileKind)
    }

    /// A walk that starts in a folder; without one, everything is missing.
    init(_ root: consuming OpenFile?) {
        if let root { self.root = root.take() } else { self.root = nil }
    }

    deinit {
        for descriptor in descriptors { _ = close(descriptor) }
        if let root { _ = close(root) }
    }

    /// Opens the folder in which a path's file lies, making the missing ones if wanted.
    mutating func enter(folderOf path: RelativePath, creating: Bool = false) throws(SystemError) -> Place {
        guard let root else { return .missing }
        let folder = path.folder
        if folder == current { return .folder(descriptors.last ?? root) }
        let parts = folder.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
        leave(to: zip(names, parts).prefix { $0 == $1 }.count)
        for part in parts.dropFirst(names.count) {
            let name = String(part)
            let parent = descriptors.last ?? root
            guard let descriptor = try Self.open(name, in: parent, creating: creating) else {
                // We stand where the way ends.
                current = names.joined(separator: "/")[...]
                guard let kind = try FolderOperations.facts(name, in: parent)?.kind else { return .missing }
                return .blocked(part: parts.prefix(names.count + 1).joined(separator: "/"), kind)
            }
            descriptors.append(descriptor)
            names.append(part)
        }
        current = folder
        return .folder(descriptors.last ?? root)
    }

    /// Opens a folder; `nil` if it is missing, or no folder.
    private static func open(_ name: String, in parent: Int32, creating: Bool) throws(SystemError) -> Int32? {
        do {
            return try OpenFile(name, in: parent, for: .folder).take()
        } catch {
            if error.isBlocked { return nil }
            guard error.isNotFound else { throw error }
        }
        guard creating else { return nil }
        try FolderOperations.makeFolder(name, in: parent)
        return try OpenFile(name, in: parent, for: .folder).take()
    }

    /// Closes the folders below a level, for example because they are about to be removed.
    mutating func leave(to level: Int = 0) {
        while descriptors.count > level {
            _ = close(descriptors.removeLast())
            names.removeLast()
            current = names.joined(separator: "/")[...]
        }
    }

    /// Removes the folder of the last path and those around it, as far as they are empty.
    mutating func removeEmptyFolders() throws(SystemError) {
        while let name = names.last.map(String.init) {
            leave(to: names.count - 1)
            guard let parent = descriptors.last ?? root, try FolderOperations.removeEmptyFolder(name, in: parent)
            else { return }
        }
    }
}

extension RelativePath {
    /// The path of the folder around the file, empty if it lies at the top.
    var folder: Substring {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text[..<$0] } ?? ""
    }

    /// The name of the file, found by its bytes; ``fileName`` splits into characters, which shows when it is asked for
    /// tens of thousands of files.
    var name: String {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
    }
}
