public import CasebookModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What surrounds the program. Only the command line asks for it; exports never do.
public enum Environment {
    /// The value of an environment variable.
    public static subscript(name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// The current folder.
    public static var currentFolder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// The number of processors that are at work, at least 1.
    public static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Today, by the clock and time zone of the machine.
    public static var today: CalendarDay {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let text = PartialDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return text?.earliest ?? CalendarDay(daysSince1970: 0)
    }

    /// The milliseconds since 1970-01-01T00:00:00Z, by the clock of the machine.
    public static var milliseconds: UInt64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return UInt64(max(0, now.tv_sec)) * 1000 + UInt64(now.tv_nsec / 1_000_000)
    }

    /// Another text each time that the machine has been started; `nil` if it does not tell.
    public static var bootIdentity: String? {
        #if canImport(Darwin)
            var size = 64
            var buffer = [CChar](repeating: 0, count: size)
            guard sysctlbyname("kern.bootsessionuuid", &buffer, &size, nil, 0) == 0 else { return nil }
            return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        #else
            // A file that claims to have no bytes.
            let bytes = try? Disk.read(DiskPath("/proc/sys/kernel/random/boot_id"), limit: 64)
            return bytes.map { String(decoding: $0, as: UTF8.self) }
        #endif
    }

    /// The language that the locale asks for: German if it is German, English otherwise (POSIX, chapter 8.2).
    public static var interfaceLanguage: InterfaceLanguage {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("de") == true ? .de : .en
    }
}
