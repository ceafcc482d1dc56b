import CLibXML2

/// One writer of libxml2 with its buffer. The only place that touches the writer and its memory.
final class LibXMLWriter {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr
    private var hasFailed = false

    /// - Parameter capacity: the bytes to make room for; more is found when it is needed.
    /// - Returns: `nil` for want of memory.
    init?(capacity: Int) {
        LibXML.initialise()
        guard let buffer = xmlBufferCreateSize(min(max(capacity, 4096), Int(Int32.max))) else { return nil }
        guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
            xmlBufferFree(buffer)
            return nil
        }
        xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
        self.buffer = buffer
        self.writer = writer
        check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
    }

    deinit {
        xmlFreeTextWriter(writer)
        xmlBufferFree(buffer)
    }

    func start(_ name: XMLName) {
        check(xmlTextWriterStartElement(writer, name.literal.utf8Start))
    }

    func end() { check(xmlTextWriterEndElement(writer)) }

    func write(_ name: XMLName, _ value: String) {
        var value = value
        if value.withUTF8(XMLCharacters.nature) == .suspicious { value = XMLCharacters.allowed(value) }
        Self.withBytes(of: value) { check(xmlTextWriterWriteAttribute(writer, name.literal.utf8Start, $0)) }
    }

    func write(text: String) {
        var text = text
        let nature = text.withUTF8 { bytes in
            let nature = XMLCharacters.nature(of: bytes)
            // libxml2 would look at every character again, and copy it twice.
            if nature == .plain { write(markup: bytes) }
            return nature
        }
        guard nature != .plain else { return }
        if nature == .suspicious { text = XMLCharacters.allowed(text) }
        Self.withBytes(of: text) { check(xmlTextWriterWriteString(writer, $0)) }
    }

    /// A line end and two blanks for each level, at most 24 levels.
    func write(margin depth: Int) {
        Self.margin.withUTF8Buffer { write(markup: UnsafeBufferPointer(rebasing: $0.prefix(1 + 2 * depth))) }
    }

    private static let margin: StaticString = "\n                                                "

    /// What needs no escape: plain text, or markup of another writer.
    func write(markup bytes: UnsafeBufferPointer<UInt8>) {
        guard !bytes.isEmpty else { return }
        guard let count = Int32(exactly: bytes.count) else { return hasFailed = true }
        check(xmlTextWriterWriteRawLen(writer, bytes.baseAddress, count))
    }

    func write(instruction target: XMLName) {
        check(xmlTextWriterWritePI(writer, target.literal.utf8Start, nil))
    }

    /// How many bytes have been written so far, with everything that is open.
    var count: Int {
        check(xmlTextWriterFlush(writer))
        return max(0, Int(xmlBufferLength(buffer)))
    }

    /// Ends the document.
    ///
    /// - Returns: its bytes; `nil` if memory ran out on the way, or they are more than libxml2 counts.
    func finish() -> [UInt8]? {
        check(xmlTextWriterEndDocument(writer))
        check(xmlTextWriterFlush(writer))
        // Beyond 2 GiB, the length is a negative number.
        let length = xmlBufferLength(buffer)
        guard !hasFailed, length >= 0, let content = xmlBufferContent(buffer) else { return nil }
        return Array(UnsafeBufferPointer(start: content, count: Int(length)))
    }

    private func check(_ count: Int32) {
        if count < 0 { hasFailed = true }
    }

    /// The text with a NUL at its end; it has none inside, see ``XMLCharacters``.
    private static func withBytes(of text: String, _ body: (UnsafePointer<xmlChar>?) -> Void) {
        text.withCString { pointer in
            pointer.withMemoryRebound(to: xmlChar.self, capacity: text.utf8.count + 1) { body($0) }
        }
    }
}
