/// An address of the Internet Protocol, version 4 or 6.
struct IPAddress: Sendable, Hashable {
    /// 4 or 16 bytes.
    let bytes: [UInt8]

    /// Reads the usual spelling (RFC 5952; RFC 4291, section 2.2).
    init?(_ text: String) {
        guard let bytes = text.contains(":") ? Self.six(Substring(text)) : Self.four(Substring(text)) else {
            return nil
        }
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether the address is one of the open Internet: not this machine, not a private network, not a special purpose
    /// (IANA's special-purpose address registries, RFC 6890).
    var isPublic: Bool { bytes.count == 4 ? isPublicFour : isPublicSix }

    private var isPublicFour: Bool {
        let special: [([UInt8], Int)] = [
            ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
            ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24),
            ([203, 0, 113], 24), ([224], 3),
        ]
        return !special.contains { isWithin($0, length: $1) }
    }

    private var isPublicSix: Bool {
        // Addresses that stand for one of version 4 are as open as that one.
        for prefix: [UInt8] in [
            Array(repeating: 0, count: 10) + [0xFF, 0xFF], [0x00, 0x64, 0xFF, 0x9B] + Array(repeating: 0, count: 8),
        ]
        where isWithin(prefix, length: 96) {
            return IPAddress(bytes: Array(bytes[12...])).isPublic
        }
        let special: [([UInt8], Int)] = [
            ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x20, 0x02], 16), ([0x3F, 0xFF, 0x00], 20),
        ]
        return isWithin([0x20], length: 3) && !special.contains { isWithin($0, length: $1) }
    }

    /// Whether the first bits are those of a prefix.
    private func isWithin(_ prefix: [UInt8], length: Int) -> Bool {
        (0..<length).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            let wanted = bit / 8 < prefix.count ? prefix[bit / 8] : 0
            return bytes[bit / 8] & mask == wanted & mask
        }
    }

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { UInt8($0) }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    private static func six(_ text: Substring) -> [UInt8]? {
        // A zone (`%eth0`) names an interface of this machine; only link-local addresses have one.
        let halves = text.prefix { $0 != "%" }.firstRange(of: "::").map { gap in
            (text[..<gap.lowerBound], text.prefix { $0 != "%" }[gap.upperBound...])
        }
        guard let (head, tail) = halves else {
            let bytes = groups(text.prefix { $0 != "%" })
            return bytes?.count == 16 ? bytes : nil
        }
        guard let front = groups(head), let back = groups(tail), front.count + back.count <= 14 else { return nil }
        return front + Array(repeating: 0, count: 16 - front.count - back.count) + back
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var bytes: [UInt8] = []
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.contains(".") {
                guard let four = four(part) else { return nil }
                bytes += four
            } else {
                guard part.count <= 4, let group = UInt16(part, radix: 16) else { return nil }
                bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
            }
        }
        return bytes
    }
}
