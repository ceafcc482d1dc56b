import CasebookBytes

/// Writes values one after the other, for ``RecordReader``, which reads them in the same order. For what Casebook keeps for
/// itself between two runs: no format that anybody else reads.
package struct RecordWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Bytes with their count before them.
    package mutating func write(block: [UInt8]) {
        write(block.count)
        bytes.append(contentsOf: block)
    }

    /// A number, 7 bits a byte, the lowest first (LEB128).
    package mutating func write(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

    package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func write(_ text: String) {
        text.withBytes { utf8 in
            write(utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    package mutating func write<Value>(_ value: Value?, _ body: (inout RecordWriter, Value) -> Void) {
        write(value != nil)
        if let value { body(&self, value) }
    }

    package mutating func write(_ text: String?) { write(text) { $0.write($1) } }

    package mutating func write<Value>(_ values: some Collection<Value>, _ body: (inout RecordWriter, Value) -> Void) {
        write(values.count)
        for value in values { body(&self, value) }
    }
}
