#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Lines of standard input that nobody looking at the screen shall read.
public enum HiddenInput {
    /// Reads a line; a terminal does not show what is typed meanwhile.
    ///
    /// - Returns: the line without its end; `nil` at the end of the input.
    public static func line() -> String? {
        var settings = termios()
        guard tcgetattr(StandardStream.input.rawValue, &settings) == 0 else { return readLine() }
        var before = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        _ = tcsetattr(StandardStream.input.rawValue, TCSAFLUSH, &settings)
        defer {
            _ = tcsetattr(StandardStream.input.rawValue, TCSAFLUSH, &before)
            StandardStream.error.write([0x0A])
        }
        return readLine()
    }
}
