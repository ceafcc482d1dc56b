/// GIF: pictures, how long each is shown, and how often all are repeated (GIF89a, sections 18 to 27).
struct GIFCleaner {
    private let bytes: [UInt8]
    private var offset = 0
    private var cleaned: [UInt8] = []
    private var removed = HiddenDataList()
    /// How the next picture is shown. What stays of the file behind it decides whether it stays.
    private var control: [UInt8] = []

    static func clean(_ bytes: [UInt8]) -> CleanedMedium {
        var cleaner = GIFCleaner(bytes: bytes)
        cleaner.run()
        return CleanedMedium(cleaner.cleaned, removed: cleaner.removed.items)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
        guard let flags = bytes.big(1, at: 10) else {
            cleaned = bytes
            return
        }
        keep(13 + Self.tableLength(flags))
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x2C:
                cleaned += control
                control = []
                let flags = bytes.big(1, at: offset + 9) ?? 0
                keep(10 + Self.tableLength(flags) + 1)
                cleaned += blocks()
            case 0x21: takeExtension()
            case 0x3B:
                cleaned.append(0x3B)
                if offset + 1 < bytes.count { removed.add(.unusedBytes) }
                return
            default:
                removed.add(.unusedBytes)
                return
            }
        }
    }

    private static func tableLength(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }

    private mutating func keep(_ count: Int) {
        let end = min(offset + count, bytes.count)
        cleaned += bytes[offset..<end]
        offset = end
    }

    /// Goes behind a chain of blocks and gives all of it.
    private mutating func blocks() -> ArraySlice<UInt8> {
        let start = offset
        while offset < bytes.count {
            let length = Int(bytes[offset])
            offset = min(offset + 1 + length, bytes.count)
            if length == 0 { break }
        }
        return bytes[start..<offset]
    }

    private mutating func takeExtension() {
        let label = bytes.big(1, at: offset + 1)
        let head = bytes[offset..<min(offset + 2, bytes.count)]
        offset += head.count
        let content = blocks()
        switch label {
        case 0xF9:
            let kept = content.prefix(5) + [0]
            guard content.count >= 6, content.first == 4 else { return removed.add(.programData) }
            if kept != content { removed.add(.programData) }
            control = Array(head + kept)
        case 0xFF: takeApplication(head, content)
        case 0xFE: removed.add(.comment)
        case 0x01:
            // A text in letters of a terminal, which no browser shows.
            removed.add(.texts)
            control = []
        default: removed.add(.programData)
        }
    }

    /// The number of repetitions.
    private mutating func takeApplication(_ head: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) {
        let block = Array(content)
        guard block.has("\u{0B}NETSCAPE2.0", at: 0) || block.has("\u{0B}ANIMEXTS1.0", at: 0),
            block.big(2, at: 12) == 0x0301,
            block.count >= 17
        else { return removed.add(block.has("\u{0B}XMP DataXMP", at: 0) ? .xmp : .programData) }
        let kept = block.prefix(16) + [0]
        if kept != block[...] { removed.add(.programData) }
        cleaned += head + kept
    }
}
