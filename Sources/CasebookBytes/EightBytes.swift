/// Eight bytes of a text that are looked at together, in one register.
///
/// Each test gives a number in which the highest bit of a byte is set where the byte passes. Of several set bits only the
/// lowest is sure, which is all that a search from the front needs.
public struct EightBytes {
    @usableFromInline let word: UInt64

    /// The eight bytes at an address, wherever it lies.
    @inlinable @inline(__always)
    init(at address: UnsafeRawPointer) {
        word = UInt64(littleEndian: address.loadUnaligned(as: UInt64.self))
    }

    /// Which of them are a byte.
    @inlinable @inline(__always)
    public func equal(_ byte: UInt8) -> UInt64 { Self.zeros(of: word ^ Self.all(byte)) }

    /// Which of them are one of two bytes that differ in one bit alone, as `<` and `>` do.
    @inlinable @inline(__always)
    public func equal(_ byte: UInt8, butFor bit: UInt8) -> UInt64 {
        Self.zeros(of: (word | Self.all(bit)) ^ Self.all(byte | bit))
    }

    /// Which of them are below a limit of at most 0x80.
    @inlinable @inline(__always)
    public func below(_ limit: UInt8) -> UInt64 { (word &- Self.all(limit)) & ~word & Self.all(0x80) }

    /// Which of them lie beyond ASCII.
    @inlinable @inline(__always)
    public var beyondASCII: UInt64 { word & Self.all(0x80) }

    @inlinable @inline(__always)
    static func zeros(of word: UInt64) -> UInt64 { (word &- all(0x01)) & ~word & all(0x80) }

    @inlinable @inline(__always)
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place of a byte that passes a test; the end if there is none.
    ///
    /// Most texts have no such byte. Then looking at eight bytes at once costs a third of looking at each.
    ///
    /// - Parameters:
    ///   - start: where the search begins.
    ///   - inEight: the test for eight bytes.
    ///   - passes: the same test for the last few.
    @inlinable @inline(__always)
    public func firstIndex(
        from start: Int, inEight: (EightBytes) -> UInt64, passes: (UInt8) -> Bool
    ) -> Int {
        var index = start
        if let base = UnsafeRawPointer(baseAddress) {
            while index &+ 8 <= count {
                let found = inEight(EightBytes(at: base + index))
                if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
                index &+= 8
            }
        }
        while index < count, !passes(self[index]) { index &+= 1 }
        return index
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first eight bytes in one number, with zeros for those that are missing. Few texts share theirs.
    public var firstEight: UInt64 {
        if count >= 8, let base = UnsafeRawPointer(baseAddress) { return EightBytes(at: base).word }
        var word: UInt64 = 0
        for (index, byte) in enumerated() { word |= UInt64(byte) << UInt64(8 * index) }
        return word
    }
}

extension String {
    /// Looks at the bytes of the text where they are.
    ///
    /// `withUTF8` asks for a variable, and with it for a copy that has to be counted.
    @inlinable @inline(__always)
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var text = self
        return text.withUTF8(body)
    }
}
