/// Numbers as bytes.
enum Bytes {
    static func big(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ((count - 1 - $0) * 8)) }
    }

    static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}

extension [UInt8] {
    /// Whether these ASCII characters stand at an offset.
    func has(_ mark: StaticString, at offset: Int) -> Bool {
        let length = mark.utf8CodeUnitCount
        guard offset >= 0, offset <= count - length else { return false }
        return mark.withUTF8Buffer { mark in (0..<length).allSatisfy { self[offset + $0] == mark[$0] } }
    }

    /// An unsigned number; `nil` beyond the end.
    func big(_ length: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= count - length else { return nil }
        return self[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
    }

    /// An unsigned number; `nil` beyond the end.
    func little(_ length: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset <= count - length else { return nil }
        return self[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// The place of the next mark from an offset on.
    func firstIndex(of mark: StaticString, from start: Int, before end: Int? = nil) -> Int? {
        let end = Swift.min(end ?? count, count)
        var index = start
        let first = mark.utf8Start[0]
        while index < end, let found = self[index..<end].firstIndex(of: first) {
            if has(mark, at: found) { return found }
            index = found + 1
        }
        return nil
    }
}
