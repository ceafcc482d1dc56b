import CasebookBytes

/// The hash FNV-1a with 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): small, and the same everywhere. It tells
/// changes, not attacks.
public struct FNV1a: Sendable, Hashable {
    /// The hash.
    public private(set) var number: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    /// Adds a text and its end, so that "ab" + "c" and "a" + "bc" differ.
    public mutating func combine(_ text: String) {
        text.withBytes { bytes in
            var number = number
            for byte in bytes { number = Self.combined(number, byte) }
            self.number = number
        }
        // A byte that no UTF-8 contains.
        combine(byte: 0xFF)
    }

    /// Adds bytes.
    public mutating func combine(_ bytes: [UInt8]) {
        for byte in bytes { combine(byte: byte) }
    }

    /// Adds bytes.
    public mutating func combine(_ bytes: Substring.UTF8View) {
        for byte in bytes { combine(byte: byte) }
    }

    /// Adds a number, the lowest byte first.
    public mutating func combine(_ number: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            combine(byte: UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    private mutating func combine(byte: UInt8) { number = Self.combined(number, byte) }

    @inline(__always)
    private static func combined(_ number: UInt64, _ byte: UInt8) -> UInt64 {
        (number ^ UInt64(byte)) &* prime
    }

    /// A checksum of many bytes that takes eight of them at a time, in four strands that a processor follows at once: another
    /// number than `combine(_:)` would give. After each step the upper half is folded into the lower one; otherwise two flipped
    /// top bits would cancel each other.
    public static func checksum(of bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            let start = FNV1a().number ^ UInt64(bytes.count)
            guard var next = bytes.baseAddress else { return start }
            let end = next + bytes.count
            var (first, second, third, fourth) = (start, start &+ 1, start &+ 2, start &+ 3)
            while end - next >= 32 {
                first = step(first, next.loadUnaligned(as: UInt64.self))
                second = step(second, next.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                third = step(third, next.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
                fourth = step(fourth, next.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
                next += 32
            }
            // Each strand passes a step of its own: strands that change alike must not cancel each other.
            var number = step(step(step(step(start, first), second), third), fourth)
            while end - next >= 8 {
                number = step(number, next.loadUnaligned(as: UInt64.self))
                next += 8
            }
            while next < end {
                number = combined(number, next.loadUnaligned(as: UInt8.self))
                next += 1
            }
            return number
        }
    }

    @inline(__always)
    private static func step(_ number: UInt64, _ word: UInt64) -> UInt64 {
        let product = (number ^ word) &* prime
        return product ^ product >> 32
    }

    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// The hash as 16 hexadecimal digits.
    public var hexadecimal: String { number.hexadecimal(digits: 16) }
}
