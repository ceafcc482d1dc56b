import CasebookBytes

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
        guard text.utf8.count <= Self.lengthLimit else { return nil }
        // Byte by byte, as exports ask for tens of thousands of paths; all that is forbidden is ASCII.
        var last = UInt8(ascii: "/")
        for byte in text.utf8 {
            switch byte {
            case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: ":"): return nil
            case UInt8(ascii: "/") where last == UInt8(ascii: "/"): return nil
            case UInt8(ascii: ".") where last == UInt8(ascii: "/"): return nil
            default: last = byte
            }
        }
        guard last != UInt8(ascii: "/") else { return nil }
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
        one.text.precedes(other.text)
    }
}
