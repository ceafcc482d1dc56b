/// Where the compressed picture of a PNG ends, which may be before its chunks do (PNG, Third Edition, section 10).
struct PNGPixels {
    /// The offset behind the last byte of the picture.
    let end: Int

    /// Larger pictures are not unpacked: 128 MiB are 32 million pixels in true colour.
    private static let limit = 128 << 20

    /// - Returns: `nil` if the picture is too large, or not whole.
    init?(_ bytes: [UInt8]) {
        guard let limit = Self.greatestSize(of: bytes), limit <= Self.limit else { return nil }
        let chunks = Self.chunks(of: bytes)
        let stream = chunks.flatMap { bytes[$0] }
        guard var rest = Inflate.unpackZlib(stream, limit: limit)?.consumed else { return nil }
        for chunk in chunks {
            if rest <= chunk.count {
                end = chunk.lowerBound + rest
                return
            }
            rest -= chunk.count
        }
        return nil
    }

    /// The contents of the chunks with the picture.
    private static func chunks(of bytes: [UInt8]) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var offset = 8
        while let length = bytes.big(4, at: offset), offset + 12 + length <= bytes.count {
            if bytes.has("IDAT", at: offset + 4) { chunks.append(offset + 8..<offset + 8 + length) }
            offset += 12 + length
        }
        return chunks
    }

    /// The most that the picture can take unpacked, in bytes: with a filter byte a line, and twice that if it comes in seven
    /// passes.
    private static func greatestSize(of bytes: [UInt8]) -> Int? {
        guard bytes.has("IHDR", at: 12), let width = bytes.big(4, at: 16), let height = bytes.big(4, at: 20),
            width < 1 << 24, height < 1 << 24, bytes.count > 28,
            let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][bytes[25]]
        else { return nil }
        let line = (width * channels * Int(bytes[24] & 31) + 7) / 8 + 1
        return 2 * line * height + 64
    }
}
