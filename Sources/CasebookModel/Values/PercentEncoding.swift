extension String {
    /// The path as a relative URI reference: every byte but the unreserved characters and `/` is percent-encoded
    /// (RFC 3986, section 2.1).
    public var percentEncodedPath: String { percentEncoded(keeping: "-._~/") }

    /// The text with every byte percent-encoded that is neither a letter or digit of ASCII nor one of the characters to keep.
    func percentEncoded(keeping kept: StaticString) -> String {
        kept.withUTF8Buffer { kept in
            var encoded = ""
            for byte in utf8 {
                if byte.isLetter || byte.isDigit || kept.contains(byte) {
                    encoded.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    encoded += byte.percentEncoded
                }
            }
            return encoded
        }
    }
}

extension String {
    /// What the text stands for once its percent-encoded bytes are decoded (RFC 3986, section 2.1). Escapes that are none stay as
    /// they are; what is not UTF-8 then becomes U+FFFD.
    public var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(UInt8(digits[0] << 4 | digits[1]))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// The byte as `%` and two digits.
    var percentEncoded: String {
        let digits = String(self, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
