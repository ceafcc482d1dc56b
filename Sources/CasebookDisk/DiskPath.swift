import CasebookBytes
public import CasebookModel

/// Where a file or folder lies on this computer, absolute or relative to the working directory.
public struct DiskPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The path as the system takes it: never empty, no `/` at the end (but for the root itself).
    public let text: String

    /// A path as somebody typed it; an empty one is the working directory.
    public init(_ text: String) {
        // A NUL would end the path early inside the system; no file has it in its name.
        var text = text.utf8.contains(0) ? text.split(separator: "\0").joined(separator: "\u{FFFD}") : text
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text.removeLast() }
        self.text = text.isEmpty ? "." : text
    }

    /// The path of something in this folder.
    public static func / (folder: DiskPath, name: String) -> DiskPath {
        switch folder.text {
        case ".": DiskPath(name)
        case "/": DiskPath("/" + name)
        default: DiskPath(folder.text + "/" + name)
        }
    }

    /// The path of something below this folder.
    public static func / (folder: DiskPath, path: RelativePath) -> DiskPath { folder / path.text }

    /// The last part of the path.
    public var name: String {
        // By its bytes; splitting into characters shows when tens of thousands of paths are asked.
        guard text != "/", let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
        return String(text[text.utf8.index(after: slash)...])
    }

    /// The folder around it; the root's is the root, that of a bare name the working directory.
    public var parent: DiskPath {
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return DiskPath(".") }
        return slash == text.startIndex ? DiskPath("/") : DiskPath(String(text[..<slash]))
    }

    public var description: String { text }

    public static func < (one: Self, other: Self) -> Bool {
        one.text.precedes(other.text)
    }
}
