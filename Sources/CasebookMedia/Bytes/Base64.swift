/// Base64 (RFC 4648, section 4), as addresses of pictures in drawings carry it: with or without padding and white space.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static let values: [UInt8?] = {
        var values = [UInt8?](repeating: nil, count: 256)
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        return values
    }()

    static func encoded(_ bytes: [UInt8]) -> String {
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

    /// - Returns: `nil` if another character stands in it.
    static func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (number, count) = (0, 0)
        var isPadded = false
        for byte in text where ![0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) {
            if byte == UInt8(ascii: "=") {
                isPadded = true
                continue
            }
            guard !isPadded, let value = values[Int(byte)] else { return nil }
            number = number << 6 & 0xFF_FFFF | Int(value)
            count += 1
            if count % 4 == 0 { bytes += Bytes.big(number, 3) }
        }
        switch count % 4 {
        case 0: break
        case 2: bytes.append(UInt8(truncatingIfNeeded: number >> 4))
        case 3: bytes += [UInt8(truncatingIfNeeded: number >> 10), UInt8(truncatingIfNeeded: number >> 2)]
        default: return nil
        }
        return bytes
    }
}
