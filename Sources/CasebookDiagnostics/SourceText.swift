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
    public func line(_ number: Int) -> String { lines([number])[number] ?? "" }

    /// Some lines, each as ``line(_:)`` gives it, found in one pass. A line ends with LF, CR or both.
    public func lines(_ numbers: Set<Int>) -> [Int: String] { lines(numbers, limit: Self.excerptLimit) }

    /// The same, cut at another number of bytes.
    func lines(_ numbers: Set<Int>, limit: Int) -> [Int: String] {
        var lines: [Int: String] = [:]
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        while lines.count < numbers.count, start <= bytes.count {
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
            if numbers.contains(number) {
                lines[number] = String(decoding: bytes[start..<end].prefix(limit), as: UTF8.self)
            }
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
            number += 1
        }
        return lines
    }

    /// Hands over the lines, each without its LF, until somebody has seen enough.
    ///
    /// - Parameter body: is given the number of the line, from 1, and returns whether it wants more.
    /// - Returns: whether all lines were wanted.
    @discardableResult
    public func eachLine(_ body: (Int, Substring) -> Bool) -> Bool {
        let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
        var rest = text.utf8[...]
        var number = 1
        while true {
            let end = rest.firstIndex(of: 0x0A)
            guard body(number, Substring(rest[..<(end ?? rest.endIndex)])) else { return false }
            guard let end else { return true }
            rest = rest[end...].dropFirst()
            number += 1
        }
    }
}
