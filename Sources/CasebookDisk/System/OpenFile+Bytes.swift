#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Reading and writing whole contents.
extension OpenFile {
    private static let chunk = 1 << 16

    /// The whole content, or `nil` as soon as it turns out to be larger than `limit` bytes, however the file grows or
    /// shrinks meanwhile.
    borrowing func contents(expecting size: Int, limit: Int) throws(SystemError) -> [UInt8]? {
        guard size <= limit else { return nil }
        // One byte more than expected, so that the end of the file shows without another growth.
        var bytes = try readBytes(upTo: size + 1)
        while bytes.count > size, bytes.count <= limit {
            let more = try readBytes(upTo: Self.chunk)
            if more.isEmpty { break }
            bytes += more
        }
        return bytes.count <= limit ? bytes : nil
    }

    /// The next bytes, fewer than `count` only at the end of the file.
    private borrowing func readBytes(upTo count: Int) throws(SystemError) -> [UInt8] {
        let descriptor = descriptor
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(SystemError) {
                filled = try Self.fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads until the buffer is full or the file at its end; returns the count of bytes.
    private static func fill(
        _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32
    ) throws(SystemError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = try SystemError.retrying { read(descriptor, rest.baseAddress, rest.count) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }

    /// Whether the file, of which only the size is known, holds exactly these bytes.
    borrowing func holds(_ bytes: [UInt8], size: Int) throws(SystemError) -> Bool {
        guard size == bytes.count else { return false }
        return try continues(with: bytes)
    }

    /// Whether the next bytes of the file are these.
    borrowing func continues(with bytes: [UInt8]) throws(SystemError) -> Bool {
        let size = bytes.count
        let descriptor = descriptor
        var failure: SystemError?
        let isSame = withUnsafeTemporaryAllocation(byteCount: min(Self.chunk, size), alignment: 16) { buffer in
            bytes.withUnsafeBytes { expected in
                do throws(SystemError) {
                    var rest = expected[...]
                    while !rest.isEmpty {
                        let piece = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(rest.count))
                        let count = try Self.fill(piece, from: descriptor)
                        guard count == piece.count, isEqual(piece, rest.prefix(count)) else { return false }
                        rest = rest.dropFirst(count)
                    }
                    return true
                } catch {
                    failure = error
                    return false
                }
            }
        }
        if let failure { throw failure }
        return isSame
    }

    /// Writes all the bytes, in as many pieces as the system wants.
    borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
        let descriptor = descriptor
        var failure: SystemError?
        bytes.withUnsafeBytes { buffer in
            do throws(SystemError) {
                var offset = 0
                while offset < buffer.count {
                    let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
                    offset += try SystemError.retrying { systemWrite(descriptor, rest.baseAddress, rest.count) }
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// The bytes at a place.
    borrowing func bytes(at range: Range<Int>) throws(SystemError) -> [UInt8] {
        let descriptor = descriptor
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            do throws(SystemError) {
                while filled < buffer.count {
                    let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
                    let offset = off_t(range.lowerBound + filled)
                    let count = try SystemError.retrying { pread(descriptor, rest.baseAddress, rest.count, offset) }
                    if count == 0 { break }
                    filled += count
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// The last byte of a file that has one.
    borrowing func byte(at offset: Int) throws(SystemError) -> UInt8? {
        let descriptor = descriptor
        var byte: UInt8 = 0
        let count = try SystemError.retrying { pread(descriptor, &byte, 1, off_t(offset)) }
        return count == 1 ? byte : nil
    }
}

/// write(2), which the method of the same name would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

/// memcmp(3): comparing is most of what an export without changes does.
private func isEqual(_ one: UnsafeMutableRawBufferPointer, _ other: Slice<UnsafeRawBufferPointer>) -> Bool {
    let other = UnsafeRawBufferPointer(rebasing: other)
    guard let first = one.baseAddress, let second = other.baseAddress else { return one.isEmpty && other.isEmpty }
    return one.count == other.count && memcmp(first, second, one.count) == 0
}
