import CLibXML2

/// Texts in the encodings of other scripts, through libxml2, which has them from the system (iconv).
public enum ForeignText {
    /// A text in an encoding; what is no character of it becomes U+FFFD.
    ///
    /// - Parameter encoding: as iconv calls it.
    /// - Returns: `nil` if the system does not know the encoding.
    public static func decode(_ bytes: [UInt8], from encoding: String) -> String? {
        LibXML.initialise()
        guard let handler = xmlFindCharEncodingHandler(encoding) else { return nil }
        defer { xmlCharEncCloseFunc(handler) }
        guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { return nil }
        defer {
            xmlBufferFree(input)
            xmlBufferFree(output)
        }
        var result: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            xmlBufferEmpty(input)
            xmlBufferEmpty(output)
            // In pieces, so that a bad byte costs no more than its piece.
            let piece = rest.prefix(64 << 10)
            piece.withUnsafeBufferPointer { _ = xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }
            _ = xmlCharEncInFunc(handler, output, input)
            let left = Int(xmlBufferLength(input))
            if let content = xmlBufferContent(output) {
                result += UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output)))
            }
            let used = piece.count - left
            rest = rest.dropFirst(used)
            if used == 0 {
                result += "\u{FFFD}".utf8
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
