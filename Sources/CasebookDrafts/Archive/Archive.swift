/// A ZIP archive in memory (PKWARE APPNOTE 6.3): its parts by name, each unpacked when asked for.
struct Archive {
    private struct Entry {
        let method: Int
        let packedCount: Int
        let offset: Int
    }

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]
    /// The names in the order of the archive.
    private(set) var names: [String] = []

    /// More parts are not looked at.
    static let entryLimit = 10_000

    /// - Returns: `nil` if it is no archive, or its directory is damaged.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard let end = endRecord, var offset = number(4, at: end + 16), var count = number(2, at: end + 10) else {
            return nil
        }
        if let longer = longEndRecord(before: end) { (offset, count) = longer }
        for _ in 0..<min(count, Self.entryLimit) {
            guard has("PK\u{1}\u{2}", at: offset),
                let name = number(2, at: offset + 28).flatMap({ text(offset + 46, $0) }),
                let method = number(2, at: offset + 10), let extra = number(2, at: offset + 30),
                let comment = number(2, at: offset + 32), let flags = number(2, at: offset + 8)
            else { return nil }
            let nameCount = name.utf8.count
            // What is encrypted cannot be read; it counts as not there.
            if flags & 1 == 0, let entry = entry(at: offset, method, extraAt: offset + 46 + nameCount, extra) {
                if entries.updateValue(entry, forKey: name) == nil { names.append(name) }
            }
            offset += 46 + nameCount + extra + comment
        }
    }

    /// The content of a part; `nil` if there is none, it is damaged, or more than the limit.
    func part(_ name: String, limit: Int) -> [UInt8]? {
        guard let entry = entries[name], has("PK\u{3}\u{4}", at: entry.offset),
            let nameCount = number(2, at: entry.offset + 26), let extra = number(2, at: entry.offset + 28)
        else { return nil }
        let start = entry.offset + 30 + nameCount + extra
        guard start <= bytes.count, entry.packedCount <= bytes.count - start else { return nil }
        let packed = bytes[start..<start + entry.packedCount]
        switch entry.method {
        case 0: return packed.count <= limit ? Array(packed) : nil
        case 8: return Inflation.bytes(of: packed, limit: limit)
        default: return nil
        }
    }

    /// An entry of the directory, whose numbers may stand in the long form (section 4.5.3).
    private func entry(at offset: Int, _ method: Int, extraAt start: Int, _ count: Int) -> Entry? {
        guard var packed = number(4, at: offset + 20), let full = number(4, at: offset + 24),
            var place = number(4, at: offset + 42)
        else { return nil }
        var field = start
        while field + 4 <= start + count, let id = number(2, at: field), let size = number(2, at: field + 2) {
            if id == 1 {
                var next = field + 4
                if full == 0xFFFF_FFFF { next += 8 }
                if packed == 0xFFFF_FFFF, let long = number(8, at: next) { (packed, next) = (long, next + 8) }
                if place == 0xFFFF_FFFF, let long = number(8, at: next) { place = long }
            }
            field += 4 + size
        }
        return Entry(method: method, packedCount: packed, offset: place)
    }

    private var endRecord: Int? {
        // At the end, before a comment of at most 65,535 bytes.
        var offset = bytes.count - 22
        let last = max(0, offset - 65_535)
        while offset >= last {
            if has("PK\u{5}\u{6}", at: offset) { return offset }
            offset -= 1
        }
        return nil
    }

    private func longEndRecord(before end: Int) -> (offset: Int, count: Int)? {
        guard end >= 20, has("PK\u{6}\u{7}", at: end - 20), let record = number(8, at: end - 12),
            has("PK\u{6}\u{6}", at: record), let count = number(8, at: record + 32),
            let offset = number(8, at: record + 48)
        else { return nil }
        return (offset, count)
    }

    /// A number of so many bytes, the lowest first; `nil` beyond the end, or if no archive could be so large.
    private func number(_ count: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        var value: UInt64 = 0
        for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
        return value < 1 << 40 ? Int(value) : nil
    }

    private func has(_ text: StaticString, at offset: Int) -> Bool {
        let signature = Array(text.description.utf8)
        guard offset >= 0, offset <= bytes.count - signature.count else { return false }
        return bytes[offset..<offset + signature.count].elementsEqual(signature)
    }

    private func text(_ offset: Int, _ count: Int) -> String? {
        guard offset <= bytes.count - count else { return nil }
        // A name that is no UTF-8 is of no part that anybody asks for; its length must stay.
        let name = bytes[offset..<offset + count]
        return String(validating: name, as: UTF8.self) ?? String(repeating: "?", count: count)
    }
}
