import Foundation
import Testing

@testable import CasebookDisk
@testable import CasebookModel

/// A folder for one test, gone afterwards.
final class Scratch: Sendable {
    let path: DiskPath

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "casebook-disk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = try Disk.canonical(DiskPath(url.path))
    }

    deinit {
        _ = try? FileManager.default.removeItem(atPath: path.text)
    }

    func write(_ text: String, to name: String) throws {
        let file = path / name
        try Disk.createFolder(file.parent)
        try AtomicFile.write(Array(text.utf8), to: file)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Disk.read(path / name, limit: 1 << 24), as: UTF8.self)
    }

    func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: (path / name).text, withDestinationPath: destination)
    }

    /// The paths of all files below a folder with their texts.
    func files(in name: String) throws -> [String: String] {
        var result: [String: String] = [:]
        let folder = path / name
        for file in try FolderTree.files(in: folder.text, of: OpenFile.workingDirectory, prefix: "") {
            result[file] = try text("\(name)/\(file)")
        }
        return result
    }
}

extension RelativePath: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let path = RelativePath(text) else { preconditionFailure("no relative path: \(text)") }
        self = path
    }
}
