public import CasebookModel

extension ExportFolder {
    /// Adds a file that is too large to stand in memory.
    ///
    /// - Parameters:
    ///   - byteCount: how many bytes it will have.
    ///   - body: appends them, one part after the other.
    /// - Returns: as ``write(_:_:)``.
    /// - Throws: as ``write(_:_:)``, or what the body throws.
    public mutating func write(
        _ path: RelativePath, byteCount: Int, _ body: (borrowing FileStream) throws -> Void
    ) throws -> FileFacts? {
        try claim(path)
        let parent = try folder(of: path)
        let standing =
            try parent.map { parent throws(DiskError) in try self.standing(at: path, in: parent) } ?? .nothing
        guard try isOurs(standing, at: path) else {
            return try adopted(path, in: parent, byteCount, body)
        }
        return try write(path, in: parent, standing, byteCount, body)
    }

    /// What stands at a path, whatever is in it.
    private borrowing func standing(at path: RelativePath, in parent: Int32) throws(DiskError) -> Standing {
        let standing = try standing(at: path, in: parent, comparedWith: [])
        // An empty file is as good as any other.
        if case .sameContent = standing { return .otherContent }
        return standing
    }

    private mutating func write(
        _ path: RelativePath, in parent: Int32?, _ standing: Standing, _ byteCount: Int,
        _ body: (borrowing FileStream) throws -> Void
    ) throws -> FileFacts? {
        let name = "\(steps.count)"
        if mode == .replace { try openState() }
        let stream = FileStream(
            into: mode == .replace
                ? try state.map { state throws(DiskError) in try open(name, in: state, for: .creating) } : nil,
            comparing: try standingFile(path, in: parent, byteCount), path: (self.path / path).text)
        try body(stream)
        if stream.isSame {
            changes.unchangedCount += 1
            if let state {
                try naming(.write, self.path.text) { () throws(SystemError) in
                    _ = try FolderOperations.removeFile(name, in: state)
                }
            }
            return try stream.factsOfStanding
        }
        let facts = try stream.facts
        addStep(for: standing, at: path)
        return facts
    }

    /// A file of the same content that somebody else wrote is adopted; any other stays, and is in the way.
    private mutating func adopted(
        _ path: RelativePath, in parent: Int32?, _ byteCount: Int, _ body: (borrowing FileStream) throws -> Void
    ) throws -> FileFacts? {
        let stream = FileStream(
            into: nil, comparing: try standingFile(path, in: parent, byteCount), path: (self.path / path).text)
        try body(stream)
        guard stream.isSame else { return nil }
        changes.foreign.removeAll { $0 == path }
        changes.unchangedCount += 1
        return try stream.factsOfStanding
    }

    /// The file that stands at a path, if it has as many bytes.
    private borrowing func standingFile(
        _ path: RelativePath, in parent: Int32?, _ byteCount: Int
    ) throws(DiskError) -> OpenFile? {
        guard let parent, let facts = try? FolderOperations.facts(path.name, in: parent), facts.kind == .file,
            facts.byteCount == byteCount
        else { return nil }
        return try open(path.name, in: parent, for: .reading)
    }

    private borrowing func open(
        _ name: String, in folder: Int32, for purpose: OpenFile.Purpose
    ) throws(DiskError) -> OpenFile {
        let path = path
        return try naming(.write, path.text) { () throws(SystemError) in
            try OpenFile(name, in: folder, for: purpose)
        }
    }
}

/// A file of an export that is written part by part, and compared with the one that stands there.
public final class FileStream {
    private let output: OpenFile?
    private let standing: OpenFile?
    private let path: String
    /// Whether all parts so far stand in the old file too.
    private(set) var isSame: Bool

    init(into output: consuming OpenFile?, comparing standing: consuming OpenFile?, path: String) {
        isSame = standing != nil
        self.output = output
        self.standing = standing
        self.path = path
    }

    /// Appends a part.
    public func append(_ bytes: [UInt8]) throws(DiskError) {
        do {
            if isSame { isSame = try standing?.continues(with: bytes) ?? false }
            try output?.write(bytes)
        } catch {
            throw DiskError(.write, path, .system(error.code))
        }
    }

    var facts: FileFacts? {
        get throws(DiskError) { try Self.facts(of: output, path) }
    }

    var factsOfStanding: FileFacts? {
        get throws(DiskError) { try Self.facts(of: standing, path) }
    }

    private static func facts(of file: borrowing OpenFile?, _ path: String) throws(DiskError) -> FileFacts? {
        do {
            return try file?.facts()
        } catch {
            throw DiskError(.write, path, .system(error.code))
        }
    }
}
