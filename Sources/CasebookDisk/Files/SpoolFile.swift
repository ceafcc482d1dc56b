import Synchronization

/// A file to which several threads add bytes at the end, and from which they read them back.
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
    public func append(_ bytes: [UInt8]) throws(DiskError) -> Range<Int> {
        let result = tail.withLock { tail in
            Result { () throws(SystemError) in
                let start = tail.written + tail.buffer.count
                tail.buffer += bytes
                if tail.buffer.count >= Self.bufferSize { try write(&tail) }
                return start..<start + bytes.count
            }
        }
        return try naming(.write, path.text) { () throws(SystemError) in try result.get() }
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
    public func holds(_ bytes: [UInt8], at range: Range<Int>) throws(DiskError) -> Bool {
        guard bytes.count == range.count else { return false }
        return try self.bytes(at: range) == bytes
    }

    /// The bytes at a place.
    ///
    /// - Throws: also if the file is shorter.
    public func bytes(at range: Range<Int>) throws(DiskError) -> [UInt8] {
        let bytes = try naming(.read, path.text) { () throws(SystemError) in try file.bytes(at: range) }
        guard bytes.count == range.count else { throw DiskError(.read, path.text, .system(SystemError.notFound.code)) }
        return bytes
    }
}
