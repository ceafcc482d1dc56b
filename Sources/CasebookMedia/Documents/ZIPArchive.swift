/// A ZIP archive, from its central directory (PKWARE APPNOTE 6.3, section 4.3).
package struct ZIPArchive {
    package struct Entry {
        /// The name, as it is written.
        let name: [UInt8]
        let isUTF8: Bool
        package let isEncrypted: Bool
        let method: Int
        let checksum: Int
        package let size: Int
        /// The compressed bytes.
        let data: Range<Int>
        package let isFolder: Bool

        package var path: String { String(decoding: name, as: UTF8.self) }
    }

    package let entries: [Entry]
    let hasComment: Bool
    /// Whether an entry says when it was changed, or has fields beside the usual ones.
    let hasTimes: Bool

    private static let limit = 10_000

    /// - Returns: `nil` if it is damaged, or if entries share their bytes.
    package init?(_ bytes: [UInt8]) {
        guard let end = Self.end(of: bytes), var count = bytes.little(2, at: end + 10),
            var offset = bytes.little(4, at: end + 16)
        else { return nil }
        if let long = Self.longEnd(before: end, in: bytes) { (offset, count) = long }
        guard (0...Self.limit).contains(count) else { return nil }
        var entries: [Entry] = []
        var hasTimes = false
        for _ in 0..<count {
            guard let entry = Self.entry(in: bytes, at: offset) else { return nil }
            entries.append(entry.entry)
            hasTimes = hasTimes || entry.hasTimes
            offset = entry.end
        }
        guard entries.reduce(0, { $0 + $1.data.count }) <= bytes.count else { return nil }
        self.entries = entries
        self.hasTimes = hasTimes
        hasComment = bytes.little(2, at: end + 20) != 0
    }

    private static func end(of bytes: [UInt8]) -> Int? {
        var offset = bytes.count - 22
        let last = max(0, offset - 65_535)
        while offset >= last {
            if bytes[offset] == 0x50, bytes.has("PK\u{5}\u{6}", at: offset) { return offset }
            offset -= 1
        }
        return nil
    }

    /// The directory's place and length in the long form (section 4.3.14), which some programs always write.
    private static func longEnd(before end: Int, in bytes: [UInt8]) -> (offset: Int, count: Int)? {
        guard end >= 20, bytes.has("PK\u{6}\u{7}", at: end - 20), let record = bytes.little(8, at: end - 12),
            (0..<end).contains(record), bytes.has("PK\u{6}\u{6}", at: record),
            let count = bytes.little(8, at: record + 32), let offset = bytes.little(8, at: record + 48), offset >= 0
        else { return nil }
        return (offset, count)
    }

    private static func entry(in bytes: [UInt8], at offset: Int) -> (entry: Entry, end: Int, hasTimes: Bool)? {
        guard bytes.has("PK\u{1}\u{2}", at: offset), let flags = bytes.little(2, at: offset + 8),
            let method = bytes.little(2, at: offset + 10), let time = bytes.little(4, at: offset + 12),
            let checksum = bytes.little(4, at: offset + 16), var packed = bytes.little(4, at: offset + 20),
            var size = bytes.little(4, at: offset + 24), let nameLength = bytes.little(2, at: offset + 28),
            let extraLength = bytes.little(2, at: offset + 30), let commentLength = bytes.little(2, at: offset + 32),
            let attributes = bytes.little(4, at: offset + 38), var place = bytes.little(4, at: offset + 42),
            offset + 46 + nameLength + extraLength + commentLength <= bytes.count
        else { return nil }
        var name = Array(bytes[offset + 46..<offset + 46 + nameLength])
        var isUTF8 = flags & 0x800 != 0
        for field in fields(bytes[(offset + 46 + nameLength)...].prefix(extraLength)) {
            switch field.id {
            case 0x0001:
                // Sizes beyond four bytes; files of 20 MiB have them if they were written as a stream.
                var content = field.content
                func next() -> Int? {
                    defer { content = content.dropFirst(8) }
                    return Array(content).little(8, at: 0).flatMap { $0 >= 0 ? $0 : nil }
                }
                if size == 0xFFFF_FFFF { size = next() ?? size }
                if packed == 0xFFFF_FFFF { packed = next() ?? packed }
                if place == 0xFFFF_FFFF { place = next() ?? place }
            case 0x7075 where !isUTF8 && field.content.count > 5:
                name = Array(field.content.dropFirst(5))
                isUTF8 = true
            default: break
            }
        }
        guard place <= bytes.count, packed <= bytes.count, bytes.has("PK\u{3}\u{4}", at: place),
            let localName = bytes.little(2, at: place + 26), let localExtra = bytes.little(2, at: place + 28)
        else { return nil }
        let start = place + 30 + localName + localExtra
        guard start + packed <= bytes.count else { return nil }
        let entry = Entry(
            name: name, isUTF8: isUTF8, isEncrypted: flags & 1 != 0, method: method, checksum: checksum, size: size,
            data: start..<start + packed, isFolder: attributes & 0x10 != 0 || name.last == UInt8(ascii: "/"))
        let hasTimes = time != 0x0021_0000 || extraLength > 0 || localExtra > 0 || commentLength > 0
        return (entry, offset + 46 + nameLength + extraLength + commentLength, hasTimes)
    }

    private static func fields(_ extra: ArraySlice<UInt8>) -> [(id: Int, content: ArraySlice<UInt8>)] {
        let extra = Array(extra)
        var fields: [(Int, ArraySlice<UInt8>)] = []
        var offset = 0
        while let id = extra.little(2, at: offset), let length = extra.little(2, at: offset + 2),
            offset + 4 + length <= extra.count
        {
            fields.append((id, extra[offset + 4..<offset + 4 + length]))
            offset += 4 + length
        }
        return fields
    }

    /// What an entry holds; `nil` if it cannot be unpacked, or is larger than the room.
    package static func content(of entry: Entry, in bytes: [UInt8], room: inout Int) -> [UInt8]? {
        guard !entry.isEncrypted, entry.size <= room else { return nil }
        let content: [UInt8]?
        switch entry.method {
        case 0: content = Array(bytes[entry.data])
        case 8: content = Inflate.unpack(bytes, from: entry.data.lowerBound, limit: entry.size)?.bytes
        default: content = nil
        }
        guard let content, content.count == entry.size, Int(Checksum.crc32(content)) == entry.checksum else {
            return nil
        }
        room -= content.count
        return content
    }
}

/// Writes an archive that says nothing of when and where its files were packed. What is not new stays compressed as it was.
struct ZIPWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ entry: ZIPArchive.Entry, from archive: [UInt8]) {
        let flags = (entry.isUTF8 ? 0x800 : 0) | (entry.isEncrypted ? 1 : 0)
        add(entry, archive[entry.data], flags, entry.method, checksum: entry.checksum, size: entry.size)
    }

    mutating func add(_ entry: ZIPArchive.Entry, content: [UInt8]) {
        add(
            entry, content[...], entry.isUTF8 ? 0x800 : 0, 0, checksum: Int(Checksum.crc32(content)),
            size: content.count)
    }

    private mutating func add(
        _ entry: ZIPArchive.Entry, _ data: ArraySlice<UInt8>, _ flags: Int, _ method: Int, checksum: Int, size: Int
    ) {
        // Version 2.0; 1 January 1980, midnight.
        let common =
            Bytes.little(20, 2) + Bytes.little(flags, 2) + Bytes.little(method, 2) + [0, 0, 0x21, 0]
            + Bytes.little(checksum, 4) + Bytes.little(data.count, 4) + Bytes.little(size, 4)
            + Bytes.little(entry.name.count, 2) + [0, 0]
        directory +=
            Array("PK\u{1}\u{2}".utf8) + Bytes.little(20, 2) + common + [UInt8](repeating: 0, count: 6)
            + Bytes.little(entry.isFolder ? 0x10 : 0, 4) + Bytes.little(bytes.count, 4) + entry.name
        bytes += Array("PK\u{3}\u{4}".utf8) + common + entry.name
        bytes += data
        count += 1
    }

    /// The whole archive.
    var finished: [UInt8] {
        let end =
            Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + Bytes.little(count, 2) + Bytes.little(count, 2)
            + Bytes.little(directory.count, 4) + Bytes.little(bytes.count, 4) + [0, 0]
        return bytes + directory + end
    }
}
