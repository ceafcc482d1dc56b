/// Bytes that are written piece by piece, most pieces a few bytes long: a document that grows by names and quotation marks.
///
/// It cannot be copied, so that nobody has to ask before each byte whether somebody else looks at the same memory: a page has
/// some twenty thousand pieces. An array takes some 90 instructions a piece before the first byte is copied, this some five.
///
/// Public, as is all that is inlinable here: a `package` function is never inlined into another module.
public struct ByteBuffer: ~Copyable, @unchecked Sendable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    /// Where the next byte goes.
    @usableFromInline var next: UnsafeMutablePointer<UInt8>
    /// Behind the last byte that has room.
    @usableFromInline var end: UnsafeMutablePointer<UInt8>

    /// - Parameter capacity: how many bytes are expected, so that the buffer need not grow.
    public init(capacity: Int = 0) {
        start = .allocate(capacity: capacity)
        next = start
        end = start + capacity
    }

    deinit { start.deallocate() }

    /// How many bytes were written.
    @inlinable public var count: Int { next - start }

    /// What was written.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    /// What was written, as a text; nobody looks whether it is well-formed UTF-8, as what texts and constants make up is.
    public var text: String { withBytes { String(trusting: $0, isASCII: false) } }

    /// Looks at what was written, where it is.
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    /// Puts one byte in the place of another, wherever that was written from a place on.
    public mutating func replace(_ old: UInt8, with new: UInt8, from place: Int) {
        var look = start + min(max(place, 0), count)
        while look < next {
            if look.pointee == old { look.pointee = new }
            look += 1
        }
    }

    /// Appends a byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        if next == end { grow(for: 1) }
        next.pointee = byte
        next += 1
    }

    /// Appends bytes, which must not be those of this buffer.
    @inlinable @inline(__always)
    public mutating func append(contentsOf piece: UnsafeBufferPointer<UInt8>) {
        guard let bytes = piece.baseAddress else { return }
        if piece.count > end - next { grow(for: piece.count) }
        next.update(from: bytes, count: piece.count)
        next += piece.count
    }

    /// Appends a constant.
    @inlinable @inline(__always)
    public mutating func append(contentsOf piece: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    /// Appends the UTF-8 of a text.
    public mutating func append(contentsOf text: String) { text.withBytes { append(contentsOf: $0) } }

    /// Appends bytes.
    public mutating func append(contentsOf piece: [UInt8]) { piece.withUnsafeBufferPointer { append(contentsOf: $0) } }

    /// Appends bytes.
    public mutating func append(contentsOf piece: ArraySlice<UInt8>) {
        piece.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends the digits of a number from 0, with zeros before it if there are fewer than `width`.
    public mutating func append(number: Int, width: Int = 1) {
        var divisor = 1
        for _ in 1..<max(1, width) { divisor *= 10 }
        while divisor <= number / 10 { divisor *= 10 }
        var rest = max(number, 0)
        while divisor > 0 {
            append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }

    /// Moves to memory with space for more, and for as much again, so that a document is copied only a few times.
    @usableFromInline @inline(never)
    mutating func grow(for length: Int) {
        let capacity = end - start
        let size = capacity + max(length, capacity, 256)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        larger.update(from: start, count: count)
        next = larger + count
        start.deallocate()
        start = larger
        end = larger + size
    }
}
