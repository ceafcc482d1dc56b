/// A ZIP archive whose entries are stored as they are (.ZIP File Format Specification 6.3.10).
///
/// What an e-book holds is compressed already or small, and an entry without a date of its own is the same every day.
public struct StoredArchive: Sendable {
    /// The archive grew beyond what its fields can count: 4 GiB, or 65,535 entries.
    public struct TooLarge: Error {}

    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds a file, under a path with `/` between its parts.
    public mutating func add(_ path: String, _ content: [UInt8]) throws(TooLarge) {
        let name = Array(path.utf8)
        guard let size = UInt32(exactly: content.count), let offset = UInt32(exactly: bytes.count), count < 65_535
        else { throw TooLarge() }
        let common = Self.common(checksum: Self.checksum(of: content), size: size, nameLength: UInt16(name.count))
        bytes += Self.little(0x0403_4B50 as UInt32) + common + name
        bytes += content
        // Made by version 2.0 for MS-DOS; no comment, disk, or attributes.
        directory += Self.little(0x0201_4B50 as UInt32) + Self.little(20 as UInt16) + common
        directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + name
        count += 1
    }

    /// The whole archive.
    public consuming func finish() throws(TooLarge) -> [UInt8] {
        guard let offset = UInt32(exactly: bytes.count), let size = UInt32(exactly: directory.count) else {
            throw TooLarge()
        }
        let entries = Self.little(UInt16(count))
        let end = Self.little(0x0605_4B50 as UInt32) + [0, 0, 0, 0] + entries + entries
        return bytes + directory + end + Self.little(size) + Self.little(offset) + [0, 0]
    }

    /// What a file's header and its entry in the directory share: version 2.0, names in UTF-8, stored, 1 January 1980.
    private static func common(checksum: UInt32, size: UInt32, nameLength: UInt16) -> [UInt8] {
        little(20 as UInt16) + little(1 << 11 as UInt16) + [0, 0] + [0, 0] + little(0x0021 as UInt16)
            + little(checksum) + little(size) + little(size) + little(nameLength) + [0, 0]
    }

    private static func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
        (0..<Value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32 (ISO 3309).
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { ($0 >> 8) ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : (value >> 1) ^ 0xEDB8_8320 }
    }
}
