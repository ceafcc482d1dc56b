/// PNG with its colours, transparency and motion (PNG, Third Edition, section 11).
struct PNGCleaner {
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI",
        "acTL", "fcTL", "fdAT",
    ]
    /// The lengths of chunks that have one.
    private static let lengths = [
        "gAMA": 4, "cHRM": 32, "sRGB": 1, "pHYs": 9, "cICP": 4, "mDCV": 24, "cLLI": 8, "acTL": 8, "fcTL": 26,
    ]
    private static let profileLimit = 4 << 20

    private var cleaned: [UInt8]
    private var removed = HiddenDataList()
    private var hasProfile = false
    private var hasOrientation = false

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var cleaner = PNGCleaner(cleaned: Array(bytes.prefix(8)))
        cleaner.run(bytes)
        return CleanedMedium(cleaner.cleaned, removed: cleaner.removed.items)
    }

    private init(cleaned: [UInt8]) { self.cleaned = cleaned }

    private mutating func run(_ bytes: [UInt8]) {
        var offset = 8
        let pixels = PNGPixels(bytes)
        while offset + 8 <= bytes.count, let length = bytes.big(4, at: offset) {
            let name = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
            let end = offset + 12 + length
            guard end <= bytes.count else { break }
            if name == "IDAT", let pixels, end - 4 > pixels.end {
                // What stands behind the compressed picture shows nothing.
                removed.add(.unusedBytes)
                if pixels.end > offset + 8 { keep(name, Array(bytes[offset + 8..<pixels.end])) }
            } else {
                take(name, bytes[offset..<end])
            }
            offset = end
            if name == "IEND" {
                if offset < bytes.count { removed.add(.unusedBytes) }
                return
            }
        }
        guard offset < bytes.count else { return }
        // A picture that was cut off shows as far as it goes.
        if bytes.has("IDAT", at: offset + 4) { cleaned += bytes[offset...] } else { removed.add(.unusedBytes) }
    }

    private mutating func take(_ name: String, _ chunk: ArraySlice<UInt8>) {
        let content = Array(chunk.dropFirst(8).dropLast(4))
        switch name {
        case "IEND" where !content.isEmpty:
            removed.add(.programData)
            keep(name, [])
        case "eXIf": takeNotes(content)
        case "iCCP": takeProfile(content, chunk)
        case "tEXt", "zTXt", "iTXt":
            removed.add(content.starts(with: "XML:com.adobe.xmp".utf8) ? .xmp : .texts)
        case "tIME": removed.add(.times)
        case _ where Self.kept.contains(name):
            if let length = Self.lengths[name], length != content.count {
                removed.add(.programData)
            } else {
                cleaned += chunk
            }
        default: removed.add(.programData)
        }
    }

    private mutating func keep(_ name: String, _ content: [UInt8]) {
        let named = Array(name.utf8) + content
        cleaned += Bytes.big(content.count, 4) + named + Bytes.big(Int(Checksum.crc32(named)), 4)
    }

    private mutating func takeNotes(_ content: [UInt8]) {
        let exif = ExifData(ByteReader(content))
        let kept = hasOrientation ? nil : Orientation.notes(for: exif)
        if kept != content { Orientation.losses(of: exif).forEach { removed.add($0) } }
        guard let kept else { return }
        hasOrientation = true
        keep("eXIf", kept)
    }

    private mutating func takeProfile(_ content: [UInt8], _ chunk: ArraySlice<UInt8>) {
        guard !hasProfile, let nameEnd = content.prefix(80).firstIndex(of: 0), content.count > nameEnd + 2,
            content[nameEnd + 1] == 0,
            let packed = Inflate.unpackZlib(content, from: nameEnd + 2, limit: Self.profileLimit),
            let profile = ColourProfile.cleaned(packed.bytes)
        else { return removed.add(.profileTexts) }
        hasProfile = true
        let name = Array("icc".utf8)
        let isWhole = nameEnd + 2 + packed.consumed == content.count
        let stream =
            profile == packed.bytes && isWhole ? Array(content[(nameEnd + 2)...]) : Inflate.packZlib(profile)
        let kept = name + [0, 0] + stream
        if kept == content {
            cleaned += chunk
        } else {
            removed.add(.profileTexts)
            keep("iCCP", kept)
        }
    }
}
