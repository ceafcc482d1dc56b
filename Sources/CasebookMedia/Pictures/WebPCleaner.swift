/// WebP: pictures, transparency, motion and colours (RFC 9649, section 2).
struct WebPCleaner {
    private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]

    private var removed = HiddenDataList()
    private var hasProfile = false
    private var hasOrientation = false

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var cleaner = WebPCleaner()
        let cleaned = cleaner.run(bytes)
        return CleanedMedium(cleaned, removed: cleaner.removed.items)
    }

    private mutating func run(_ bytes: [UInt8]) -> [UInt8] {
        guard let size = bytes.little(4, at: 4) else { return bytes }
        // Some programs write no size; then the file ends where it ends.
        let end = size > 12 ? min(8 + size + size % 2, bytes.count) : bytes.count
        if end < bytes.count { removed.add(.unusedBytes) }
        var content = chunks(bytes, from: 12, to: end)
        if content.starts(with: "VP8X".utf8), content.count >= 18 {
            // Profile, notes, XMP: as far as they are still there. Transparency and motion stay; nothing else has a meaning.
            let flags = content[8] & 0x12 | (hasProfile ? 0x20 : 0) | (hasOrientation ? 0x08 : 0)
            content[8] = flags
            content.replaceSubrange(9..<12, with: [0, 0, 0])
        }
        return Array("RIFF".utf8) + Bytes.little(content.count + 4, 4) + "WEBP".utf8 + content
    }

    private mutating func chunks(
        _ bytes: [UInt8], from start: Int, to end: Int, inFrame: Bool = false
    ) -> [UInt8] {
        var cleaned: [UInt8] = []
        var offset = start
        while offset + 8 <= end, let length = bytes.little(4, at: offset + 4) {
            let name = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
            let last = min(offset + 8 + length, end)
            let content = bytes[offset + 8..<last]
            cleaned += chunk(name, content, in: bytes, inFrame: inFrame)
            offset = last + length % 2
        }
        if offset < end { removed.add(.unusedBytes) }
        return cleaned
    }

    private mutating func chunk(
        _ name: String, _ content: ArraySlice<UInt8>, in bytes: [UInt8], inFrame: Bool
    ) -> [UInt8] {
        switch name {
        // A frame is made of pixels and nothing else, not of frames either.
        case _ where inFrame && !["VP8 ", "VP8L", "ALPH"].contains(name):
            removed.add(.programData)
            return []
        case "ICCP":
            let profile = Array(content)
            let kept = hasProfile ? nil : ColourProfile.cleaned(profile)
            if kept != profile { removed.add(.profileTexts) }
            guard let kept else { return [] }
            hasProfile = true
            return Self.written(name, kept)
        case "EXIF":
            let notes = Array(content.starts(with: "Exif\0\0".utf8) ? content.dropFirst(6) : content)
            let exif = ExifData(ByteReader(notes))
            let kept = hasOrientation ? nil : Orientation.notes(for: exif)
            if kept != Array(content) { Orientation.losses(of: exif).forEach { removed.add($0) } }
            guard let kept else { return [] }
            hasOrientation = true
            return Self.written(name, kept)
        case "XMP ":
            removed.add(.xmp)
            return []
        case "ANMF":
            // The place and time of a frame, and its parts.
            guard content.count >= 16 else { return [] }
            let start = content.startIndex
            return Self.written(
                name, content.prefix(16) + chunks(bytes, from: start + 16, to: content.endIndex, inFrame: true))
        case "VP8X" where content.count != 10:
            removed.add(.programData)
            return content.count > 10 ? Self.written(name, Array(content.prefix(10))) : []
        case _ where Self.kept.contains(name): return Self.written(name, Array(content))
        default:
            removed.add(.programData)
            return []
        }
    }

    private static func written(_ name: String, _ content: [UInt8]) -> [UInt8] {
        name.utf8 + Bytes.little(content.count, 4) + content + (content.count % 2 == 0 ? [] : [0])
    }
}
