/// Counts attributes before libxml2 sees them, whose time for an element grows with the square of their number.
enum AttributeCount {
    /// The line of the first tag with more than `limit` attributes.
    ///
    /// Knows no more of XML than where tags and quotes begin and end. In a document that is not well-formed it may
    /// count something else; libxml2 then stops at the fault.
    static func firstLine(in bytes: [UInt8], with limit: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = Scanner(bytes: bytes)
            return scanner.firstLine(with: limit)
        }
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        var index = 0

        mutating func firstLine(with limit: Int) -> Int? {
            while index < bytes.count {
                guard bytes[index] == UInt8(ascii: "<") else {
                    index += 1
                    continue
                }
                if skip(from: "<!--", to: "-->") || skip(from: "<![CDATA[", to: "]]>") || skip(from: "<?", to: "?>") {
                    continue
                }
                let start = index
                if quotedValues() > limit { return line(of: start) }
            }
            return nil
        }

        /// Goes to the end of a tag and counts the values in quotes on the way.
        private mutating func quotedValues() -> Int {
            var count = 0
            var quote: UInt8?
            index += 1
            while index < bytes.count {
                let byte = bytes[index]
                // A value cannot hold <, so that this begins another tag, and the document is not well-formed.
                if byte == UInt8(ascii: "<") { return count }
                index += 1
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                    count += 1
                } else if byte == UInt8(ascii: ">") {
                    return count
                }
            }
            return count
        }

        private mutating func skip(from opening: StaticString, to closing: StaticString) -> Bool {
            guard matches(opening, at: index) else { return false }
            index += opening.utf8CodeUnitCount
            while index < bytes.count, !matches(closing, at: index) { index += 1 }
            index = min(index + closing.utf8CodeUnitCount, bytes.count)
            return true
        }

        private func matches(_ text: StaticString, at index: Int) -> Bool {
            let count = text.utf8CodeUnitCount
            guard index + count <= bytes.count else { return false }
            for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
            return true
        }

        private func line(of offset: Int) -> Int {
            1 + bytes[..<offset].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        }
    }
}
