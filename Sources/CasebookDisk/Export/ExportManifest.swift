import CasebookModel

/// The list of the files that an export wrote, which lies beside them.
///
/// It is how the next export knows what is Casebook's to change and to remove, and of whom the files speak. It holds the
/// names of these behind a slash, as no path begins with one, a mark of every date that was foreseen behind two, and the paths;
/// one a line and in order, so that it changes only when cases, dates or files come or go, and Git can merge it.
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
    private(set) lazy var paths = Set(lines.filter { $0.first != UInt8(ascii: "/") }.map { text(of: $0) })

    /// The names of those of whom the files speak.
    private(set) lazy var subjects = Set(marked.filter { !$0.hasPrefix("/") })

    /// The marks of the dates that were foreseen.
    private(set) lazy var foreseen = Set(marked.filter { $0.hasPrefix("/") }.map { String($0.dropFirst()) })

    private var marked: [String] {
        lines.filter { $0.first == UInt8(ascii: "/") }.map { text(of: $0.dropFirst()) }
    }

    private var lines: some Sequence<ArraySlice<UInt8>> { bytes.split(separator: UInt8(ascii: "\n")).dropFirst() }

    private func text(of line: ArraySlice<UInt8>) -> String {
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the last export wrote a file.
    func contains(_ path: String) -> Bool { paths.contains(path) }

    /// Whether the last export wrote anything in a folder.
    func containsFiles(below folder: String) -> Bool {
        let prefix = folder + "/"
        return paths.contains { $0.hasPrefix(prefix) }
    }

    /// The manifest of these files, which are in order, of whom they speak, and what was foreseen.
    static func text(of paths: [RelativePath], about subjects: Set<String>, foreseen: Set<String>) -> [UInt8] {
        var bytes = Array((heading + "\n").utf8)
        for mark in foreseen.sorted() { bytes += "//\(mark)\n".utf8 }
        for subject in subjects.sorted() { bytes += "/\(subject)\n".utf8 }
        for path in paths {
            bytes += path.text.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
