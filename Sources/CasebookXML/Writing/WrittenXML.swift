/// A document that ``XMLWriter`` has written, which can stand in others as an element.
///
/// Only the writer makes one, so that what is inserted elsewhere is well-formed by construction. Its prefixes are its own.
public struct WrittenXML: Sendable, Hashable {
    /// The document as UTF-8, with its declaration.
    public let bytes: [UInt8]

    /// Writes a document, see ``XMLWriter/document(_:)``.
    public init(_ body: (inout XMLWriter) -> Void) throws(XMLWritingError) {
        bytes = try XMLWriter.document(body)
    }

    /// The outermost element, on a line of its own, for a gap in another document: without the declaration, which is the
    /// first line, and without the last line end.
    public var element: ArraySlice<UInt8> {
        guard let end = bytes.firstIndex(of: 0x0A), end < bytes.count - 2 else { return [] }
        return bytes[end...].dropLast()
    }
}
