#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The hidden files in which new contents are prepared, as far as their processes were killed over it. They may hold a
/// whole case, so the next one who writes into the folder removes them.
enum StaleTemporaryFiles {
    private static let prefix = ".casebook-"

    /// The name of such a file of this process.
    static func name(_ number: Int) -> String { "\(prefix)\(getpid())-\(number)" }

    /// Removes what nobody is writing any more: its process is gone, and nobody has it locked, as a process on another
    /// machine or in another container would. Where that fails, the file stays.
    static func remove(from folder: Int32) {
        guard let open = try? OpenFile(".", in: folder, for: .folder),
            let entries = try? FolderOperations.entries(of: open)
        else { return }
        for entry in entries where entry.kind == .file {
            guard let process = process(of: entry.name), kill(process, 0) == -1, errno == ESRCH else { continue }
            removeIfUnlocked(entry.name, in: folder)
        }
    }

    private static func removeIfUnlocked(_ name: String, in folder: Int32) {
        do {
            let file = try OpenFile(name, in: folder, for: .reading)
            try file.lock(waiting: false)
            try FolderOperations.removeFile(name, in: folder)
        } catch {
            // Somebody is writing it, or it is not ours to remove.
        }
    }

    /// The number of the process that a file of this name belongs to.
    private static func process(of name: String) -> pid_t? {
        guard name.hasPrefix(prefix) else { return nil }
        let numbers = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2,
            numbers.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return pid_t(numbers[0]).flatMap { $0 > 0 ? $0 : nil }
    }
}
