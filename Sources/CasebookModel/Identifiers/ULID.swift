import CasebookBytes

/// A universally unique, lexicographically sortable identifier: 26 characters of Crockford's base 32, of which the
/// first ten are the milliseconds since 1970 (<https://github.com/ulid/spec>).
public struct ULID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The canonical upper-case spelling.
    public let text: String

    /// Takes a canonical ULID.
    ///
    /// - Returns: `nil` unless the text has 26 characters of the alphabet and does not exceed 128 bits.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 26, bytes[0] <= UInt8(ascii: "7"),
            bytes.allSatisfy({ Self.alphabet.contains($0) })
        else { return nil }
        self.text = text
    }

    /// Makes an identifier from a time and 80 random bits.
    ///
    /// - Parameters:
    ///   - milliseconds: the time since 1970-01-01T00:00:00Z; only the lower 48 bits count.
    ///   - generator: the source of randomness.
    public init(milliseconds: UInt64, using generator: inout some RandomNumberGenerator) {
        var characters: [UInt8] = []
        for position in 0..<10 {
            let shift = UInt64(45 - 5 * position)
            characters.append(Self.alphabet[Int((milliseconds & 0xFFFF_FFFF_FFFF) >> shift & 31)])
        }
        for _ in 0..<16 {
            characters.append(Self.alphabet[Int.random(in: 0..<32, using: &generator)])
        }
        text = String(decoding: characters, as: UTF8.self)
    }

    /// The greatest time that an identifier can hold, in milliseconds since 1970: 48 bits, the year 10889.
    public static let greatestTime: UInt64 = 0xFFFF_FFFF_FFFF

    /// The time that the identifier holds, in milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: UInt64 {
        text.utf8.prefix(10).reduce(0) { $0 << 5 | UInt64(Self.alphabet.firstIndex(of: $1) ?? 0) }
    }

    /// The identifier of the same millisecond whose random part is greater by one; `nil` if there is none.
    var successor: ULID? {
        var characters = Array(text.utf8)
        for position in (10..<26).reversed() {
            guard let digit = Self.alphabet.firstIndex(of: characters[position]) else { return nil }
            if digit < 31 {
                characters[position] = Self.alphabet[digit + 1]
                return ULID(String(decoding: characters, as: UTF8.self))
            }
            characters[position] = Self.alphabet[0]
        }
        return nil
    }

    public var description: String { text }

    public static func < (one: Self, other: Self) -> Bool {
        one.text.precedes(other.text)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
