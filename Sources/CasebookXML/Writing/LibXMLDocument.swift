import CLibXML2

/// A document as libxml2 writes it: its declaration, what stands in it, its end. The only place that touches libxml2's writer
/// and its memory.
///
/// What stands in it comes in one piece: call by call, libxml2 keeps a list of open elements and copies each name and text
/// twice. Measured, that was 7 % of a cold export.
struct LibXMLDocument {
    let bytes: [UInt8]
    /// How many bytes the declaration has.
    let contentStart: Int

    /// - Parameter content: well-formed markup.
    /// - Returns: `nil` for want of memory, or if the document is larger than libxml2 counts.
    init?(_ content: UnsafeBufferPointer<UInt8>) {
        LibXML.initialise()
        guard let count = Int32(exactly: content.count + Self.room),
            let buffer = xmlBufferCreateSize(Int(count))
        else { return nil }
        defer { xmlBufferFree(buffer) }
        guard let writer = xmlNewTextWriterMemory(buffer, 0) else { return nil }
        defer { xmlFreeTextWriter(writer) }
        var isWritten = xmlTextWriterStartDocument(writer, nil, "UTF-8", nil) >= 0 && xmlTextWriterFlush(writer) >= 0
        contentStart = Int(xmlBufferLength(buffer))
        isWritten = isWritten && xmlTextWriterWriteRawLen(writer, content.baseAddress, Int32(content.count)) >= 0
        isWritten = isWritten && xmlTextWriterEndDocument(writer) >= 0 && xmlTextWriterFlush(writer) >= 0
        let length = xmlBufferLength(buffer)
        guard isWritten, length >= 0, let written = xmlBufferContent(buffer) else { return nil }
        bytes = Array(UnsafeBufferPointer(start: written, count: Int(length)))
    }

    /// For declaration and end, with some to spare.
    private static let room = 64
}
