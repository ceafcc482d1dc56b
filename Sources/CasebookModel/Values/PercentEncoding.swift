import CasebookBytes

// Bytes as `%` and two digits (RFC 3986, section 2.1).

extension String {
    /// The path as a relative URI reference: every byte but the unreserved characters and `/` is percent-encoded.
    public var percentEncodedPath: String { percentEncoded(keeping: "-._~/") }

    /// The text with every byte percent-encoded that is neither a letter or digit of ASCII nor one of the characters to keep.
    func percentEncoded(keeping kept: StaticString) -> String {
        kept.withUTF8Buffer { kept in
            utf8.reduce(into: "") { encoded, byte in
                if byte.isLetter || byte.isDigit || kept.contains(byte) {
                    encoded.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    encoded += byte.percentEncoded
                }
            }
        }
    }

    /// What the text stands for once its percent-encoded bytes are decoded. Escapes that are none stay as they are; what is not
    /// UTF-8 then becomes U+FFFD.
    public var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        return String(decoding: utf8.percentDecoded(otherwise: { [UInt8(ascii: "%")] }) ?? [], as: UTF8.self)
    }
}

extension Collection<UInt8> {
    /// The bytes once those that are percent-encoded are decoded.
    ///
    /// - Parameter otherwise: what stands for a `%` without two digits behind it; `nil` if there must be none.
    package func percentDecoded(otherwise: () -> [UInt8]? = { nil }) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = self[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if digits.count == 2 {
                bytes.append(UInt8(digits[0] << 4 | digits[1]))
                rest = rest.dropFirst(2)
            } else {
                guard let instead = otherwise() else { return nil }
                bytes += instead
            }
        }
        return bytes
    }
}

extension UInt8 {
    /// The byte as `%` and two digits.
    package var percentEncoded: String { "%" + hexadecimal(digits: 2, uppercase: true) }
}
