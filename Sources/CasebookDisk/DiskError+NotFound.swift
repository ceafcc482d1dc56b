extension DiskError {
    /// Nothing stands at a path that somebody named.
    public static func notFound(_ path: DiskPath) -> DiskError {
        DiskError(.read, path.text, .system(SystemError.notFound.code))
    }

    /// Whether nothing stands at the path.
    var isNotFound: Bool { problem == .system(SystemError.notFound.code) }
}
