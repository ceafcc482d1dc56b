import CasebookModel
import Synchronization

/// Where bytes stand in a ``SpoolFile``, and what tells whether they are still the same.
public struct SpoolPlace: Sendable, Hashable {
    /// Of the first byte, counted from 0.
    public let offset: Int
    public let byteCount: Int
    /// See `FNV1a.checksum(of:)`.
    public let checksum: UInt64

    /// A place that was written down.
    ///
    /// - Returns: `nil` if no file can have it.
    public init?(offset: Int, byteCount: Int, checksum: UInt64) {
        guard offset >= 0, byteCount >= 0, byteCount <= Int.max - offset else { return nil }
        self.offset = offset
        self.byteCount = byteCount
        self.checksum = checksum
    }

    fileprivate init(of bytes: [UInt8], at offset: Int) {
        self.offset = offset
        byteCount = bytes.count
        checksum = FNV1a.checksum(of: bytes)
    }

    fileprivate var range: Range<Int> { offset..<offset + byteCount }
}

/// What stands in a ``SpoolFile`` is not what was added, or cannot be read.
public struct SpoolDamage: Error, Sendable {
    /// What to say of it if it cannot be helped.
    public let error: DiskError
}

/// A file to which several threads add bytes at the end, and from which they read them back. Nothing is given
/// back that is not what was added: the file may be older than the process, and disks and people change files.
///
/// What is added is gathered and written in large pieces. Other processes that use the same file must be kept out.
public final class SpoolFile: Sendable {
    private let file: OpenFile
    private let path: DiskPath
    private let tail: Mutex<Tail>
    private static let bufferSize = 1 << 20

    private struct Tail {
        /// How much of the file is written.
        var written: Int
        /// What comes behind it.
        var buffer: [UInt8] = []
    }

    /// Opens a file, which is made if it is missing.
    public init(at path: DiskPath) throws(DiskError) {
        let file = try naming(.write, path.text) { () throws(SystemError) in
            do throws(SystemError) {
                return try OpenFile(path.text, for: .creatingForAppending)
            } catch  where error.isAlreadyThere {
                return try OpenFile(path.text, for: .appending)
            }
        }
        let facts = try naming(.read, path.text) { () throws(SystemError) in try file.facts() }
        guard facts.kind == .file else { throw DiskError(.write, path.text, .notAFile(facts.kind)) }
        self.file = file
        self.path = path
        tail = Mutex(Tail(written: facts.byteCount))
    }

    /// How many bytes the file has.
    public var byteCount: Int { tail.withLock { $0.written + $0.buffer.count } }

    /// What the system knows of the file once everything is written.
    public func facts() throws(DiskError) -> FileFacts {
        try flush()
        return try naming(.read, path.text) { () throws(SystemError) in try file.facts() }
    }

    /// Adds bytes, and returns where they are.
    public func append(_ bytes: [UInt8]) throws(DiskError) -> SpoolPlace {
        let result = tail.withLock { tail in
            Result { () throws(SystemError) in
                let start = tail.written + tail.buffer.count
                tail.buffer += bytes
                if tail.buffer.count >= Self.bufferSize { try write(&tail) }
                return start..<start + bytes.count
            }
        }
        let range = try naming(.write, path.text) { () throws(SystemError) in try result.get() }
        return SpoolPlace(of: bytes, at: range.lowerBound)
    }

    /// Writes what is still gathered; to be called before reading.
    public func flush() throws(DiskError) {
        let result = tail.withLock { tail in Result { () throws(SystemError) in try write(&tail) } }
        try naming(.write, path.text) { () throws(SystemError) in try result.get() }
    }

    private func write(_ tail: inout Tail) throws(SystemError) {
        guard !tail.buffer.isEmpty else { return }
        try file.write(tail.buffer)
        tail.written += tail.buffer.count
        tail.buffer.removeAll(keepingCapacity: true)
    }

    /// Whether these bytes are what stands at a place.
    public func holds(_ bytes: [UInt8], at place: SpoolPlace) -> Bool {
        guard bytes.count == place.byteCount, let standing = try? file.bytes(at: place.range) else { return false }
        return standing == bytes
    }

    /// The bytes at a place.
    ///
    /// - Throws: also if other bytes stand there, or fewer.
    public func bytes(at place: SpoolPlace) throws(SpoolDamage) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try file.bytes(at: place.range)
        } catch {
            throw SpoolDamage(error: DiskError(.read, path.text, .system(error.code)))
        }
        guard bytes.count == place.byteCount, FNV1a.checksum(of: bytes) == place.checksum else {
            throw damage
        }
        return bytes
    }

    /// What to throw if bytes at a place make no sense to those who know what they mean.
    public var damage: SpoolDamage { SpoolDamage(error: DiskError(.read, path.text, .damaged)) }
}
