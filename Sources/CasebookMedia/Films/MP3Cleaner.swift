import CasebookModel

/// MP3: the frames of sound, and nothing before, between and behind them (ISO 11172-3, section 2.4.1).
enum MP3Cleaner {
    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var removed = HiddenDataList()
        var cleaned: [UInt8] = []
        var offset = 0
        // Whether the bytes before were a frame. Behind others, one that begins like a frame must be followed by one.
        var isInRow = false
        while offset < bytes.count {
            if let length = tagLength(bytes, at: offset) {
                removed.add(.tags)
                offset += length
                isInRow = false
            } else if let length = frameLength(bytes, at: offset), offset + length <= bytes.count,
                isFollowed(bytes, at: offset + length) || isInRow
            {
                isInRow = true
                cleaned += bytes[offset..<offset + length]
                offset += length
            } else {
                removed.add(
                    bytes[offset...].starts(with: "TAG".utf8) || bytes[offset...].starts(with: "APETAGEX".utf8)
                        ? .tags : .unusedBytes)
                offset = bytes[(offset + 1)...].firstIndex { $0 == 0xFF || $0 == UInt8(ascii: "I") } ?? bytes.count
                isInRow = false
            }
        }
        // Sound of another kind, such as free format, whose frames do not say how long they are: only what is known to be
        // a tag goes.
        guard cleaned.isEmpty else { return CleanedMedium(cleaned, removed: removed.items) }
        return withoutTags(bytes)
    }

    private static func withoutTags(_ bytes: [UInt8]) -> CleanedMedium {
        var start = 0
        while let length = tagLength(bytes, at: start), start + length < bytes.count { start += length }
        var end = bytes.count
        if end - 128 >= start, bytes.has("TAG", at: end - 128) { end -= 128 }
        let cleaned = Array(bytes[start..<end])
        guard FileSignature.type(of: ByteReader(cleaned)) == .mp3 else {
            return CleanedMedium(bytes, remaining: [HiddenData(.tags)])
        }
        return CleanedMedium(cleaned, removed: cleaned == bytes ? [] : [HiddenData(.tags)])
    }

    /// The length of an ID3 tag (ID3v2.4, section 3.1).
    private static func tagLength(_ bytes: [UInt8], at offset: Int) -> Int? {
        guard bytes.has("ID3", at: offset), let flags = bytes.big(1, at: offset + 5), offset + 10 <= bytes.count else {
            return nil
        }
        let size = bytes[offset + 6..<offset + 10].reduce(0) { $0 << 7 | Int($1 & 0x7F) }
        return 10 + size + (flags & 0x10 == 0 ? 0 : 10)
    }

    /// Whether a frame, a tag or the end of the file comes next.
    private static func isFollowed(_ bytes: [UInt8], at offset: Int) -> Bool {
        offset == bytes.count || frameLength(bytes, at: offset) != nil || bytes.has("TAG", at: offset)
            || bytes.has("ID3", at: offset) || bytes.has("APETAGEX", at: offset) || bytes.has("LYRICSBEGIN", at: offset)
    }

    private static let rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    private static let rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

    /// The length of a frame of layer III.
    static func frameLength(_ bytes: [UInt8], at offset: Int) -> Int? {
        guard let header = bytes.big(4, at: offset), header >> 21 == 0x7FF, header >> 17 & 3 == 1 else { return nil }
        let version = header >> 19 & 3
        let rate = header >> 12 & 15
        let frequency = header >> 10 & 3
        guard version != 1, rate > 0, rate < 15, frequency < 3 else { return nil }
        let isFirst = version == 3
        let samples = [44_100, 48_000, 32_000][frequency] / (isFirst ? 1 : version == 2 ? 2 : 4)
        let bits = (isFirst ? rates1 : rates2)[rate] * 1000
        return (isFirst ? 144 : 72) * bits / samples + (header >> 9 & 1)
    }
}
