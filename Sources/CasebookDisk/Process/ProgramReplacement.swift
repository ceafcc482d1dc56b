#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Replaces this program by another one, which keeps its process, terminal and signals.
public enum ProgramReplacement {
    /// The path of a program that was installed together with this one: beside it, or else on the search path.
    public static func sibling(_ name: String) -> DiskPath? {
        let beside = ownPath.map { $0.parent / name }
        let onPath = (Environment["PATH"] ?? "").split(separator: ":").map { DiskPath(String($0)) / name }
        return ([beside].compactMap(\.self) + onPath).first { access($0.text, X_OK) == 0 && !Disk.isFolder($0) }
    }

    /// Starts another program in the place of this one. Comes back only if that fails.
    public static func run(_ program: DiskPath, _ arguments: [String]) {
        let words = ([program.text] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var list = words + [nil]
        _ = execv(program.text, &list)
    }

    /// What the system knows of this program's file; `nil` if it does not tell where it lies.
    public static var ownFacts: FileFacts? { ownPath.flatMap { (try? Disk.facts(of: $0)) ?? nil } }

    /// Where this program lies, links followed.
    private static var ownPath: DiskPath? {
        #if canImport(Darwin)
            var size = UInt32(PATH_MAX)
            var buffer = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            return try? Disk.canonical(
                DiskPath(String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)))
        #else
            return try? Disk.canonical(DiskPath("/proc/self/exe"))
        #endif
    }
}
