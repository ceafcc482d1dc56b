import CLibXML2

/// Reads web pages as they are in the world, event by event, with libxml2's reader of HTML: whatever is missing or nested
/// wrongly, every text comes out once.
///
/// Nothing outside the page is ever opened, and no entity can be declared.
public struct PageReader: Sendable {
    /// The greatest depth of elements in each other.
    public let depth: Int
    /// The greatest number of elements.
    public let elements: Int

    public init(depth: Int, elements: Int) {
        self.depth = depth
        self.elements = elements
    }

    /// Calls `consume` for every beginning, end and text; names are in lower case, attributes without namespaces, and lines
    /// are not counted.
    ///
    /// - Returns: whether the page was read to its end, within the limits.
    public func read(_ text: String, _ consume: (XMLEvent) -> Void) -> Bool {
        withoutActuallyEscaping(consume) { LibXMLPageReading(limits: self, consume: $0).read(PageText(text).bytes) }
    }
}

/// One run of libxml2's reader of HTML.
private final class LibXMLPageReading {
    private let limits: PageReader
    private let consume: (XMLEvent) -> Void
    private var context: htmlParserCtxtPtr?
    private var depth = 0
    private var elementCount = 0
    private var isStopped = false

    init(limits: PageReader, consume: @escaping (XMLEvent) -> Void) {
        self.limits = limits
        self.consume = consume
    }

    func read(_ bytes: [UInt8]) -> Bool {
        LibXML.initialise()
        guard let context = htmlNewParserCtxt() else { return false }
        defer { htmlFreeParserCtxt(context) }
        self.context = context
        context.pointee.sax.pointee = Self.handler()
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                _ = htmlCtxtReadMemory(
                    context, $0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(bitPattern: options))
            }
        }
        return !isStopped
    }

    private static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { context, name, attributes in
            LibXMLPageReading.of(context)?.start(name, attributes)
        }
        handler.endElement = { context, _ in LibXMLPageReading.of(context)?.end() }
        handler.characters = { context, text, count in LibXMLPageReading.of(context)?.text(text, Int(count)) }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        return handler
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> LibXMLPageReading? {
        let parser = context?.assumingMemoryBound(to: htmlParserCtxt.self)
        return parser?.pointee._private.map { Unmanaged<LibXMLPageReading>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        depth += 1
        elementCount += 1
        guard depth <= limits.depth, elementCount <= limits.elements else {
            isStopped = true
            if let context { xmlStopParser(context) }
            return
        }
        guard !isStopped else { return }
        var found: [XMLAttribute] = []
        var next = attributes
        while let place = next, let key = place.pointee {
            let value = place[1].map { String(cString: $0) } ?? ""
            found.append(XMLAttribute(name: String(cString: key).lowercased(), namespace: "", value: value))
            next = place + 2
        }
        let name = name.map { String(cString: $0) } ?? ""
        consume(.start(XMLStartTag(name: name.lowercased(), namespace: "", attributes: found, line: 0)))
    }

    private func end() {
        depth -= 1
        if !isStopped { consume(.end) }
    }

    private func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        guard !isStopped else { return }
        consume(.text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self), line: 0))
    }
}
