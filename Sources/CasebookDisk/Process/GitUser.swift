#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Environment {
    /// The name that Git knows the person at the keyboard by (`git config user.name`), if Git is there and knows one.
    public static var gitUserName: String? {
        // The command is a constant; nothing of anybody's input reaches the shell.
        guard let stream = popen("git config user.name 2>/dev/null", "r") else { return nil }
        defer { _ = pclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = fread(&bytes, 1, bytes.count, stream)
        return named(String(decoding: bytes[..<count], as: UTF8.self).prefix { !$0.isNewline })
    }

    /// The name that the system knows the person at the keyboard by: in full if the account says it.
    public static var userName: String? {
        if let account = getpwuid(getuid()), let gecos = account.pointee.pw_gecos {
            if let name = named(String(cString: gecos).prefix { $0 != "," }) { return name }
        }
        return ["USER", "LOGNAME", "USERNAME"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
    }

    private static func named(_ text: Substring) -> String? { text.allSatisfy(\.isWhitespace) ? nil : String(text) }
}
