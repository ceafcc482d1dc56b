import CasebookModel

/// The list of the files that an export wrote, which lies beside them.
///
/// It is how the next export knows what is Casebook's to change and to remove. It holds the paths and nothing else,
/// one a line and in order, so that it changes only when files come or go, and Git can merge it.
final class ExportManifest {
    static let fileName = ".casebook-manifest"
    /// The greatest size in bytes: about a million files.
    static let limit = 64 << 20
    private static let heading = "casebook-manifest 1"

    /// The file.
    let bytes: [UInt8]

    /// The paths as they stand in the file. They are checked only where something is done with them. An export that
    /// changes nothing never asks for them, and tens of thousands take their time.
    ///
    /// Lines that a merge left behind do no harm, as no file has such names.
    private(set) lazy var paths = Set(
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
            .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) })

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the last export wrote a file.
    func contains(_ path: String) -> Bool { paths.contains(path) }

    /// Whether the last export wrote anything in a folder.
    func containsFiles(below folder: String) -> Bool {
        let prefix = folder + "/"
        return paths.contains { $0.hasPrefix(prefix) }
    }

    /// The manifest of these files, which are in order.
    static func text(of paths: [RelativePath]) -> [UInt8] {
        var bytes = Array((heading + "\n").utf8)
        for path in paths {
            bytes += path.text.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
