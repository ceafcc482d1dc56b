public import Foundation

/// A program at a terminal of its own, with somebody who types.
public final class PseudoTerminal {
    private let process = Process()
    private var controller: Int32
    private var seen = ""

    /// Starts a program.
    public init(
        _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String],
        columns: UInt16 = 80, rows: UInt16 = 24
    ) throws {
        let (controller, name) = try Self.pair()
        self.controller = controller
        let terminal = open(name, O_RDWR | O_NOCTTY)
        guard terminal >= 0 else { throw MissingTerminal(device: name) }
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
        let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment
            .merging(["LC_ALL": "C.UTF-8", "TERM": "xterm"]) { $1 }.merging(environment) { $1 }
        process.standardInput = handle
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
    }

    /// The end of a new terminal at which the test sits, and the name of the other end.
    private static func pair() throws -> (controller: Int32, name: String) {
        let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        guard controller >= 0 else { throw MissingTerminal(device: "/dev/ptmx") }
        #if canImport(Darwin)
            guard grantpt(controller) == 0, unlockpt(controller) == 0, let name = ptsname(controller) else {
                throw MissingTerminal(device: "/dev/ptmx")
            }
            return (controller, String(cString: name))
        #else
            // The functions of the C library for this are hidden from Swift; these are what they do (ioctl_tty(2)).
            let unlock: UInt = 0x4004_5431
            let number: UInt = 0x8004_5430
            var value: CInt = 0
            guard ioctl(controller, unlock, &value) == 0, ioctl(controller, number, &value) == 0 else {
                throw MissingTerminal(device: "/dev/ptmx")
            }
            return (controller, "/dev/pts/\(value)")
        #endif
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        close(controller)
    }

    /// Types keys.
    public func type(_ keys: String) {
        _ = Array(keys.utf8).withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
    }

    /// Reads until a text has appeared since the last call, or the program has ended.
    ///
    /// - Returns: whether it has appeared.
    public func wait(for text: String) -> Bool {
        while !seen.contains(text) {
            guard let more = readMore() else { return false }
            seen += more
        }
        if let range = seen.range(of: text) { seen.removeSubrange(..<range.upperBound) }
        return true
    }

    /// Reads to the end; returns the exit status and what was shown since the last call.
    public func waitForEnd() -> (status: Int32, shown: String) {
        while let more = readMore() { seen += more }
        process.waitUntilExit()
        return (process.terminationStatus, seen)
    }

    /// Takes the terminal away, as when a connection breaks; returns the exit status.
    public func hangUp() -> Int32 {
        close(controller)
        controller = -1
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func readMore() -> String? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            var request = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            let isEnded = !process.isRunning
            if poll(&request, 1, 50) > 0 {
                let count = read(controller, &bytes, bytes.count)
                return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
            }
            if isEnded { return nil }
        }
    }
}

/// The machine lacks what the test needs, which is not the program's fault.
struct MissingTerminal: Error, CustomStringConvertible {
    let device: String
    private let code = errno

    init(device: String) { self.device = device }

    var description: String {
        """
        this machine has no pseudo-terminal: \(device) cannot be used (\(String(cString: strerror(code)))). In a chroot or \
        container mount one: mount -t devpts -o newinstance,ptmxmode=0666 devpts /dev/pts; ln -sf pts/ptmx /dev/ptmx
        """
    }
}
