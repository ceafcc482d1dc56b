/// The bytes of a file with the name under which findings speak of it.
public struct SourceText: Sendable, Hashable {
    /// The path, relative to the book where possible.
    public let path: String
    /// The content, expected to be UTF-8.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The greatest number of bytes of a line that ``line(_:)`` returns.
    public static let excerptLimit = 400

    /// One line without its end, cut at ``excerptLimit`` bytes; empty if there is no such line.
    public func line(_ number: Int) -> String {
        var start = bytes.startIndex
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        var current = 1
        while current < number {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { return "" }
            start = end + 1
            current += 1
        }
        let rest = bytes[start...].prefix(Self.excerptLimit)
        let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
        return String(decoding: line, as: UTF8.self)
    }
}
