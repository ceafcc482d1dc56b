/// The hash FNV-1a with 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): small, and the same everywhere. It tells
/// changes, not attacks.
public struct FNV1a: Sendable {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    /// Adds a text and its end, so that "ab" + "c" and "a" + "bc" differ.
    public mutating func combine(_ text: String) {
        combine(text.utf8)
        // A byte that no UTF-8 contains.
        combine(byte: 0xFF)
    }

    /// Adds bytes.
    public mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { combine(byte: byte) }
    }

    private mutating func combine(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash as 16 hexadecimal digits.
    public var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
