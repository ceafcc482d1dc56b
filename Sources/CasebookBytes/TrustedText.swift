extension String {
    /// A text of bytes that are known to be UTF-8, which is not found out again.
    ///
    /// - Parameters:
    ///   - bytes: well-formed UTF-8.
    ///   - isASCII: whether they are known to be ASCII alone.
    package init(trusting bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
        if #available(macOS 26, *) {
            self = String(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
        } else {
            self = String(decoding: bytes, as: UTF8.self)
        }
    }
}
