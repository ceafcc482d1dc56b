/// Which content a file had when somebody looked at it; equal contents have equal versions.
public struct FileVersion: Sendable, Hashable, CustomStringConvertible {
    /// 32 hexadecimal digits.
    public let description: String

    /// The version of a content, by FNV-1a with 128 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): it tells edits
    /// apart, not attackers.
    public init(of bytes: [UInt8]) {
        var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        for byte in bytes { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
        let digits = String(hash, radix: 16)
        description = String(repeating: "0", count: 32 - digits.count) + digits
    }

    /// A version that was written down.
    public init?(_ text: String) {
        guard text.utf8.count == 32, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        description = text
    }
}
