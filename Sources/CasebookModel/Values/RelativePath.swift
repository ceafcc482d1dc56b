/// A path below a folder (a case's, the book's, an export's) that cannot lead out of it.
///
/// Relative, `/` between the parts, no empty part, none that begins with a dot, no backslash, colon or control
/// character; at most ``lengthLimit`` bytes.
public struct RelativePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path as written.
    public let text: String

    /// The greatest length in bytes of UTF-8.
    public static let lengthLimit = 240

    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= Self.lengthLimit,
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != ":" }),
            text.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") })
        else { return nil }
        self.text = text
    }

    /// The last part.
    public var fileName: String { text.split(separator: "/").last.map(String.init) ?? text }

    /// What follows the last dot of the file name, in lower case; empty if there is no dot.
    public var suffix: String {
        guard let dot = fileName.lastIndex(of: ".") else { return "" }
        return fileName[fileName.index(after: dot)...].lowercased()
    }

    public var description: String { text }

    public static func < (one: Self, other: Self) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}
