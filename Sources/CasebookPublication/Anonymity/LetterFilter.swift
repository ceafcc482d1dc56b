/// Which keys made of letters there are at all, by one bit for the hash of each: nearly every other key is told from them by one
/// look, and the rest by asking whoever holds the keys.
struct LetterFilter: Sendable {
    private var bits: [UInt64]
    private let shift: UInt64

    /// - Parameter keys: packed letters. No more than a bit in 128 is set.
    init(of keys: some Collection<UInt64>) {
        let size = max(9, Int.bitWidth - (keys.count * 128).leadingZeroBitCount)
        shift = UInt64(64 - size)
        bits = [UInt64](repeating: 0, count: (1 << size) / 64)
        for key in keys {
            let bit = Self.hash(key) &>> shift
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    /// Whether a key may be one of them.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool { withLook { $0.mayContain(key) } }

    /// Looks for many keys, one after the other.
    @inline(__always)
    func withLook<Result>(_ body: (Look) -> Result) -> Result {
        bits.withUnsafeBufferPointer { body(Look(bits: $0, shift: shift)) }
    }

    /// The bits at hand, for as long as nobody changes them.
    struct Look {
        fileprivate let bits: UnsafeBufferPointer<UInt64>
        fileprivate let shift: UInt64

        /// Whether a key may be one of them.
        @inline(__always)
        func mayContain(_ key: UInt64) -> Bool {
            let bit = LetterFilter.hash(key) &>> shift
            return bits[Int(truncatingIfNeeded: bit &>> 6)] & (1 &<< (bit & 63)) != 0
        }
    }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
    @inline(__always)
    fileprivate static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}
