#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder that only this user can enter, for what another program needs as files; gone at the end of its scope.
public struct ScratchFolder: ~Copyable, Sendable {
    public let path: DiskPath

    /// Makes it where the system keeps what need not last (`TMPDIR`, otherwise `/tmp`).
    public init() throws(DiskError) {
        let place = DiskPath(Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp")
        var template = Array(((place / "casebook-XXXXXX").text).utf8CString)
        guard mkdtemp(&template) != nil else { throw DiskError(.create, place.text, .system(errno)) }
        path = DiskPath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    deinit { try? Disk.removeTree(path) }
}
