/// Reads what ``RecordWriter`` wrote.
package struct RecordReader {
    private let bytes: [UInt8]
    /// Where the next value begins.
    private var position = 0

    /// What is read is not what was written.
    package struct Damage: Error {
        package init() {}
    }

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Everything that is still to come.
    package var rest: [UInt8] { Array(bytes[position...]) }

    private mutating func byte() throws(Damage) -> UInt8 {
        guard position < bytes.count else { throw Damage() }
        defer { position += 1 }
        return bytes[position]
    }

    package mutating func number() throws(Damage) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            guard shift < 64 else { throw Damage() }
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }

    package mutating func integer() throws(Damage) -> Int { Int(Int64(bitPattern: try number())) }

    package mutating func flag() throws(Damage) -> Bool { try byte() != 0 }

    /// The length of something that still is to come.
    package mutating func length() throws(Damage) -> Int {
        let length = try integer()
        guard length >= 0, length <= bytes.count - position else { throw Damage() }
        return length
    }

    /// Bytes with their count before them.
    package mutating func block() throws(Damage) -> ArraySlice<UInt8> {
        let count = try length()
        defer { position += count }
        return bytes[position..<position + count]
    }

    package mutating func text() throws(Damage) -> String { String(decoding: try block(), as: UTF8.self) }

    package mutating func optional<Value>(
        _ body: (inout RecordReader) throws(Damage) -> Value
    ) throws(Damage) -> Value? {
        try flag() ? try body(&self) : nil
    }

    package mutating func optionalText() throws(Damage) -> String? {
        try optional { reader throws(Damage) in try reader.text() }
    }

    package mutating func list<Value>(_ body: (inout RecordReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
        // Each value takes a byte at least, so a damaged count asks for no more room than there are bytes.
        let count = try length()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try body(&self)) }
        return values
    }

    /// A value that was written as a text.
    package mutating func value<Value>(_ parse: (String) -> Value?) throws(Damage) -> Value {
        guard let value = parse(try text()) else { throw Damage() }
        return value
    }

    package mutating func optionalValue<Value>(_ parse: (String) -> Value?) throws(Damage) -> Value? {
        guard try flag() else { return nil }
        return try value(parse)
    }
}
