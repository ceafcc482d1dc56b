#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writing a whole file so that readers see the old content or the new one, never a part.
public enum AtomicFile {
    /// Writes a file, in place of the one that is there.
    ///
    /// The bytes go into a hidden file beside it, which then takes its name. The permissions of an existing file stay;
    /// a new one gets what the umask allows. If anything fails, the old file is untouched and nothing is left behind.
    ///
    /// - Parameter durable: whether the content is on the disk when the call returns, even if the power fails.
    /// - Throws: also if a folder, a symbolic link or a device has the name.
    public static func write(_ bytes: [UInt8], to path: DiskPath, durable: Bool = false) throws(DiskError) {
        let existing = try Disk.facts(of: path)
        if let existing, existing.kind != .file { throw DiskError(.write, path.text, .notAFile(existing.kind)) }
        try naming(.write, path.text) { () throws(SystemError) in
            let folder = try OpenFile(path.parent.text, for: .folderBehindLink)
            try replace(path.name, in: folder.descriptor, with: bytes, durable: durable)
        }
    }

    /// Writes a file in an open folder.
    ///
    /// - Parameters:
    ///   - temporaryName: the name of the hidden file, if nobody else can be using it.
    ///   - isStillWanted: asked when everything is ready; if it says no, the old file stays.
    /// - Returns: whether the file was replaced.
    @discardableResult
    static func replace(
        _ name: String, in folder: Int32, with bytes: [UInt8], durable: Bool, by temporaryName: String? = nil,
        if isStillWanted: () throws(SystemError) -> Bool = { true }
    ) throws(SystemError) -> Bool {
        let mode = try FolderOperations.mode(name, in: folder)
        if temporaryName == nil { StaleTemporaryFiles.remove(from: folder) }
        let (temporary, descriptor) = try create(temporaryName, in: folder)
        let file = OpenFile(owning: descriptor)
        do throws(SystemError) {
            if let mode { try file.setMode(mode) }
            try file.write(bytes)
            if durable { try file.synchronise() }
            guard try isStillWanted() else {
                _ = try? FolderOperations.removeFile(temporary, in: folder)
                return false
            }
            try FolderOperations.rename(temporary, in: folder, to: name, in: folder)
        } catch {
            _ = try? FolderOperations.removeFile(temporary, in: folder)
            throw error
        }
        if durable { try OpenFile(".", in: folder, for: .folder).synchronise() }
        return true
    }

    /// Makes a hidden file that nobody else uses: of a name that is the caller's own, or of one that is not taken.
    private static func create(
        _ name: String?, in folder: Int32
    ) throws(SystemError) -> (name: String, descriptor: Int32) {
        if let name {
            _ = try FolderOperations.removeFile(name, in: folder)
            return (name, try OpenFile(name, in: folder, for: .creating).take())
        }
        var number = 0
        while true {
            let name = StaleTemporaryFiles.name(number)
            // Another thread of this process writes too, or a process of this number was killed here long ago.
            number += 1
            do {
                let file = try OpenFile(name, in: folder, for: .creating)
                // Shows others that this is none of the leftovers. Where the file system has no locks, they cannot look.
                try? file.lock(waiting: false)
                if try FolderOperations.facts(name, in: folder)?.inode == file.facts().inode {
                    return (name, file.take())
                }
            } catch  where error.isAlreadyThere {
                continue
            }
        }
    }
}
