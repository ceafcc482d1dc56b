/// Which keys made of letters there are at all, by one bit for the hash of each: nearly every other key is told from them by one
/// look, and the rest by asking whoever holds the keys.
struct LetterFilter: Sendable {
    private var bits: [UInt64]
    private let shift: UInt64
    private let older: UInt64

    /// - Parameters:
    ///   - keys: packed letters. No more than a bit in sixty-four is set.
    ///   - older: how many bits of a text's letters ``mayEnd(_:)`` leaves out, those of the first letters.
    init(of keys: some Collection<UInt64>, leavingOut older: UInt64 = 0) {
        let size = max(9, Int.bitWidth - (keys.count * 64).leadingZeroBitCount)
        shift = UInt64(64 - size)
        self.older = older
        bits = [UInt64](repeating: 0, count: (1 << size) / 64)
        for key in keys {
            let bit = Self.hash(key) &>> shift
            bits[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    /// Whether a key may be one of them.
    @inline(__always)
    func mayContain(_ key: UInt64) -> Bool { withLook { $0.mayContain(key) } }

    /// Whether the last of some letters may be one of them.
    @inline(__always)
    func mayEnd(_ letters: UInt64) -> Bool { withLook { $0.mayEnd(letters) } }

    /// Looks for many keys, one after the other.
    @inline(__always)
    func withLook<Result>(_ body: (Look) -> Result) -> Result {
        bits.withUnsafeBufferPointer { body(Look(bits: $0, shift: shift, older: older)) }
    }

    /// The bits at hand, for as long as nobody changes them.
    struct Look {
        fileprivate let bits: UnsafeBufferPointer<UInt64>
        fileprivate let shift: UInt64
        fileprivate let older: UInt64

        /// Whether a key may be one of them.
        @inline(__always)
        func mayContain(_ key: UInt64) -> Bool {
            let bit = LetterFilter.hash(key) &>> shift
            return bits[Int(truncatingIfNeeded: bit &>> 6)] & (1 &<< (bit & 63)) != 0
        }

        /// Whether the last of some letters may be one of them.
        @inline(__always)
        func mayEnd(_ letters: UInt64) -> Bool { mayContain(letters &>> older) }
    }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
    @inline(__always)
    fileprivate static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
}
