/// Bytes that are written piece by piece, most pieces a few bytes long: a document that grows by names and quotation marks.
///
/// Appending to an array costs some 90 instructions a piece before the first byte is copied, here some 25 (measured), and a
/// page has thousands of pieces. A copy of a buffer shares its room until one of them is written to.
package struct ByteBuffer: @unchecked Sendable {
    @usableFromInline var room: Room

    /// How many bytes were written.
    @inlinable package var count: Int { written }
    @usableFromInline var written = 0

    /// - Parameter capacity: how many bytes are expected, so that the buffer need not grow.
    package init(capacity: Int = 0) { room = Room(capacity) }

    /// What was written.
    package var bytes: [UInt8] { withBytes { Array($0) } }

    /// Looks at what was written, where it is.
    package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withExtendedLifetime(room) { body(UnsafeBufferPointer(start: room.start, count: written)) }
    }

    package subscript(index: Int) -> UInt8 {
        get {
            precondition(index >= 0 && index < written)
            return room.start[index]
        }
        set {
            precondition(index >= 0 && index < written)
            makeRoom(for: 0)
            room.start[index] = newValue
        }
    }

    /// Puts one byte in the place of another, wherever that was written from a place on.
    package mutating func replace(_ old: UInt8, with new: UInt8, from start: Int) {
        makeRoom(for: 0)
        let end = room.start + written
        var next = room.start + min(max(start, 0), written)
        while next < end {
            if next.pointee == old { next.pointee = new }
            next += 1
        }
    }

    @inlinable @inline(__always)
    package mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        room.start[written] = byte
        written &+= 1
    }

    @inlinable
    package mutating func append(contentsOf piece: UnsafeBufferPointer<UInt8>) {
        guard let start = piece.baseAddress else { return }
        makeRoom(for: piece.count)
        (room.start + written).update(from: start, count: piece.count)
        written &+= piece.count
    }

    @inlinable
    package mutating func append(contentsOf piece: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
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

    /// Makes sure that nobody else has the room, and that so many bytes more fit into it.
    @inlinable @inline(__always)
    mutating func makeRoom(for length: Int) {
        if length > room.capacity &- written || !isKnownUniquelyReferenced(&room) { move(for: length) }
    }

    /// Moves to a room of its own with space for more, and for as much again, so that a document is copied only a few times.
    @usableFromInline @inline(never)
    mutating func move(for length: Int) {
        let isFull = length > room.capacity - written
        let larger = Room(isFull ? room.capacity + max(length, room.capacity, 256) : room.capacity)
        larger.start.update(from: room.start, count: written)
        room = larger
    }

    /// The memory, which ends with the last buffer that has it.
    @usableFromInline
    final class Room {
        @usableFromInline let start: UnsafeMutablePointer<UInt8>
        @usableFromInline let capacity: Int

        init(_ capacity: Int) {
            start = .allocate(capacity: capacity)
            self.capacity = capacity
        }

        deinit { start.deallocate() }
    }
}
