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

extension UInt8 {
    /// The byte as `%` and two digits.
    var percentEncoded: String {
        let digits = String(self, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
}
