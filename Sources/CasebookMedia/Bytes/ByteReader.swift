/// Numbers and marks in a binary file; what lies beyond its end is `nil`.
struct ByteReader {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    var count: Int { bytes.count }

    subscript(offset: Int) -> UInt8? {
        offset >= 0 && offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
    }

    /// A part, as far as it lies within the file.
    func part(at offset: Int, count: Int) -> ByteReader {
        guard offset >= 0, count > 0 else { return ByteReader([]) }
        return ByteReader(bytes.dropFirst(offset).prefix(count))
    }

    func bigEndian(_ count: Int, at offset: Int) -> Int? { number(count, at: offset, bigEndian: true) }

    func littleEndian(_ count: Int, at offset: Int) -> Int? { number(count, at: offset, bigEndian: false) }

    /// An unsigned number of up to four bytes.
    func number(_ count: Int, at offset: Int, bigEndian: Bool) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        let digits = bytes.dropFirst(offset).prefix(count)
        return bigEndian ? digits.reduce(0) { $0 << 8 | Int($1) } : digits.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Whether these ASCII characters stand at an offset.
    func has(_ mark: String, at offset: Int = 0) -> Bool {
        offset >= 0 && offset <= bytes.count - mark.utf8.count && bytes.dropFirst(offset).starts(with: mark.utf8)
    }

    /// The offset of the first place where these ASCII characters stand.
    func firstOffset(of mark: String) -> Int? {
        let mark = Array(mark.utf8)
        guard let first = mark.first, mark.count <= bytes.count else { return nil }
        var start = bytes.startIndex
        while let found = bytes[start...].firstIndex(of: first) {
            if bytes[found...].starts(with: mark) { return found - bytes.startIndex }
            start = found + 1
        }
        return nil
    }

    /// A text of ASCII or UTF-8, repaired where it is none.
    func text(at offset: Int, count: Int) -> String {
        String(decoding: part(at: offset, count: count).bytes, as: UTF8.self)
    }
}
