import CZlib

/// Unpacks DEFLATE (RFC 1951) with zlib, to look into documents, pictures and colour profiles.
enum Inflate {
    /// What came out, and how many bytes it took.
    struct Result {
        let bytes: [UInt8]
        let consumed: Int
    }

    /// Unpacks from an offset on.
    ///
    /// - Returns: `nil` if it is damaged or ends too early, or more comes out than the limit.
    static func unpack(_ input: [UInt8], from start: Int = 0, limit: Int) -> Result? {
        run(input, from: start, limit: limit, windowBits: -MAX_WBITS)
    }

    /// Unpacks a zlib stream (RFC 1950), whose checksum must be right.
    static func unpackZlib(_ input: [UInt8], from start: Int = 0, limit: Int) -> Result? {
        run(input, from: start, limit: limit, windowBits: MAX_WBITS)
    }

    /// Packs as a zlib stream without compressing anything: no version of an encoder changes its bytes.
    static func packZlib(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            packed += [end == bytes.count ? 1 : 0] + Bytes.little(end - start, 2) + Bytes.little(~(end - start), 2)
            packed += bytes[start..<end]
            start = end
        } while start < bytes.count
        return packed + Bytes.big(Int(Checksum.adler32(bytes)), 4)
    }

    /// - Parameter windowBits: as `inflateInit2` takes them: negative for bytes without a header of zlib's.
    private static func run(_ input: [UInt8], from start: Int, limit: Int, windowBits: Int32) -> Result? {
        guard start <= input.count, input.count - start <= Int(UInt32.max) else { return nil }
        // zlib remembers where its state lies, so that it must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(stream) }
        return input.withUnsafeBufferPointer { bytes in
            // zlib only reads there; its type is older than `const`.
            stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress.map { $0 + start })
            stream.pointee.avail_in = UInt32(bytes.count - start)
            return output(of: stream, limit: limit).map {
                Result(bytes: $0, consumed: bytes.count - start - Int(stream.pointee.avail_in))
            }
        }
    }

    private static func output(of stream: UnsafeMutablePointer<z_stream>, limit: Int) -> [UInt8]? {
        var output: [UInt8] = []
        while true {
            // One more byte than allowed tells what is as long as the limit from what is longer.
            let room = min(pieceLength, limit - output.count + 1)
            var status = Z_OK
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = UInt32(room)
                status = inflate(stream, Z_NO_FLUSH)
                count = room - Int(stream.pointee.avail_out)
            }
            output += piece
            guard output.count <= limit else { return nil }
            if status == Z_STREAM_END { return output }
            // Without progress, the input has ended or is damaged.
            guard status == Z_OK, !piece.isEmpty || stream.pointee.avail_in > 0 else { return nil }
        }
    }

    private static let pieceLength = 65_536
}
