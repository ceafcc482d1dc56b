/// Base64 with the standard alphabet (RFC 4648, section 4). The standard library has none, and Foundation would double the
/// program's start-up time.
package enum Base64 {
    /// What a text in Base64 may have beside the alphabet.
    package enum Form: Sendable {
        /// As it is written: padded, nothing else.
        case strict
        /// As addresses and files of others carry it: with or without padding and white space.
        case lenient
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The value of each byte; 64 for white space, 65 for padding, 255 for what has none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        for byte in [0x09, 0x0A, 0x0C, 0x0D, 0x20] { values[byte] = 64 }
        values[Int(UInt8(ascii: "="))] = 65
        return values
    }()

    /// Bytes as padded text.
    package static func encoded(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let number = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                text.append(place <= part.count ? alphabet[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: `nil` if the text is none.
    package static func decoded(_ text: some Sequence<UInt8>, _ form: Form = .lenient) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.underestimatedCount / 4 * 3)
        var number: UInt32 = 0
        var (count, padding) = (0, 0)
        for byte in text {
            let value = values[Int(byte)]
            switch value {
            case 0..<64 where padding == 0:
                number = number << 6 | UInt32(value)
                count += 1
                guard count % 4 == 0 else { continue }
                bytes.append(UInt8(truncatingIfNeeded: number >> 16))
                bytes.append(UInt8(truncatingIfNeeded: number >> 8))
                bytes.append(UInt8(truncatingIfNeeded: number))
            case 64 where form == .lenient: continue
            case 65: padding += 1
            default: return nil
            }
        }
        if form == .strict, !(count + padding).isMultiple(of: 4) || padding > 2 { return nil }
        switch count % 4 {
        case 0: break
        case 2: bytes.append(UInt8(truncatingIfNeeded: number >> 4))
        case 3:
            bytes.append(UInt8(truncatingIfNeeded: number >> 10))
            bytes.append(UInt8(truncatingIfNeeded: number >> 2))
        default: return nil
        }
        return bytes
    }
}
