#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension StandardStream {
    /// The columns and rows of the terminal at the other end; `nil` if there is none or it does not tell.
    public var size: (columns: Int, rows: Int)? {
        var window = winsize()
        guard ioctl(rawValue, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
        return (Int(window.ws_col), Int(window.ws_row))
    }
}
