#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Environment {
    /// The name that the system knows the person at the keyboard by: in full if the account says it.
    public static var userName: String? {
        if let account = getpwuid(getuid()), let gecos = account.pointee.pw_gecos {
            let name = String(cString: gecos).prefix { $0 != "," }
            if !name.allSatisfy(\.isWhitespace) { return String(name) }
        }
        return ["USER", "LOGNAME", "USERNAME"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
    }
}
