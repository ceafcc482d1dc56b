/// Bytes that are written piece by piece, most pieces a few bytes long: a document that grows by names and quotation marks.
///
/// Appending to an array costs some 90 instructions a piece before the first byte is copied, here some 40 (measured), and a
/// page has thousands of pieces. So the array is always as long as there is room, and what is beyond ``count`` means nothing.
package struct ByteBuffer: Sendable {
    private var storage: [UInt8]

    /// How many bytes were written.
    package private(set) var count = 0

    /// - Parameter capacity: how many bytes are expected, so that the buffer need not grow.
    package init(capacity: Int = 0) { storage = Array(repeating: 0, count: capacity) }

    /// What was written.
    package var bytes: [UInt8] { Array(storage[..<count]) }

    /// Looks at what was written, where it is.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    package subscript(index: Int) -> UInt8 {
        get { storage[index] }
        set { storage[index] = newValue }
    }

    /// What was written between two places.
    package subscript(range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

    package mutating func append(_ byte: UInt8) {
        if count == storage.count { grow(by: 1) }
        storage[count] = byte
        count += 1
    }

    package mutating func append(contentsOf piece: UnsafeBufferPointer<UInt8>) {
        guard !piece.isEmpty else { return }
        if piece.count > storage.count - count { grow(by: piece.count) }
        storage.withUnsafeMutableBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: bytes[count...]).copyMemory(from: UnsafeRawBufferPointer(piece))
        }
        count += piece.count
    }

    package mutating func append(contentsOf piece: StaticString) {
        piece.withUTF8Buffer { append(contentsOf: $0) }
    }

    package mutating func append(contentsOf piece: [UInt8]) {
        piece.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    package mutating func append(contentsOf piece: ArraySlice<UInt8>) {
        piece.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    package mutating func append(contentsOf text: String) {
        text.withBytes { append(contentsOf: $0) }
    }

    /// Makes room for more, and for as much again, so that a document is copied only a few times.
    private mutating func grow(by length: Int) {
        storage += [UInt8](repeating: 0, count: max(length, storage.count, 256))
    }
}
