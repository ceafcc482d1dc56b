import CLibXML2

/// One run of libxml2's SAX parser. The only place that touches the parser and its memory.
final class LibXMLReading {
    private let limits: XMLLimits
    private let consume: (XMLEvent) -> Bool
    private var context: xmlParserCtxtPtr?
    private var depth = 0
    private var elementCount = 0
    /// How many namespaces each of the open elements declares.
    private var namespaceCounts: [Int] = []
    /// How many are in force.
    private var namespaceCount = 0
    private var isStopped = false
    private var problem: XMLProblem?

    /// - Parameter consume: gets every event, but none while a tree is made.
    init(limits: XMLLimits, consume: @escaping (XMLEvent) -> Bool = { _ in true }) {
        self.limits = limits
        self.consume = consume
    }

    /// Reads a document to its end or the first problem.
    func read(_ bytes: [UInt8]) -> XMLProblem? {
        if let document = parse(bytes, Self.eventHandler()) { xmlFreeDoc(document) }
        return problem
    }

    /// Hands over the tree of a document, which is gone afterwards.
    func read<Result>(_ bytes: [UInt8], _ body: (xmlDocPtr) -> Result) throws(XMLProblem) -> Result {
        let document = parse(bytes, Self.treeHandler())
        defer { xmlFreeDoc(document) }
        if let problem { throw problem }
        guard let document else { throw Self.outOfMemory }
        return body(document)
    }

    private static let outOfMemory = XMLProblem(kind: .malformed(.other("out of memory")), line: 1)

    private func parse(_ bytes: [UInt8], _ handler: xmlSAXHandler) -> xmlDocPtr? {
        LibXML.initialise()
        guard let context = xmlNewParserCtxt() else {
            problem = Self.outOfMemory
            return nil
        }
        defer { xmlFreeParserCtxt(context) }
        self.context = context
        context.pointee.sax.pointee = handler
        context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
        // Told the encoding, the parser does not believe the document's own declaration; told nothing else, it replaces
        // no entity and loads no document type declaration. Without big lines, those after 65,535 are not counted.
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_BIG_LINES.rawValue
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                xmlCtxtReadMemory(
                    context, $0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(bitPattern: options))
            }
        }
    }

    private static func eventHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC: with namespaces and structured errors
        handler.startElementNs = { context, name, _, namespace, namespaceCount, _, count, _, attributes in
            guard let reading = LibXMLReading.of(context), reading.isAllowed(Int(namespaceCount)) else { return }
            reading.start(name, namespace, attributes, Int(count))
        }
        handler.endElementNs = { context, _, _, _ in LibXMLReading.of(context)?.end() }
        handler.characters = { context, text, count in LibXMLReading.of(context)?.text(text, Int(count)) }
        handler.cdataBlock = { context, text, count in LibXMLReading.of(context)?.text(text, Int(count)) }
        handler.processingInstruction = { context, target, _ in LibXMLReading.of(context)?.instruction(target) }
        confine(&handler)
        return handler
    }

    /// libxml2's own handler, but for what bounds the document.
    private static func treeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        xmlSAXVersion(&handler, 2)
        handler.startElementNs = {
            context, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes in
            guard LibXMLReading.of(context)?.isAllowed(Int(namespaceCount)) == true else { return }
            xmlSAX2StartElementNs(
                context, name, prefix, uri, namespaceCount, namespaces, count, defaulted, attributes)
        }
        handler.endElementNs = { context, name, prefix, uri in
            LibXMLReading.of(context)?.leave()
            xmlSAX2EndElementNs(context, name, prefix, uri)
        }
        confine(&handler)
        return handler
    }

    /// What both have in common: no document type declaration is accepted, and the first error counts.
    private static func confine(_ handler: inout xmlSAXHandler) {
        handler.internalSubset = { context, _, _, _ in LibXMLReading.of(context)?.fail(.documentType) }
        handler.serror = { context, error in
            if let error { LibXMLReading.of(context)?.error(error.pointee) }
        }
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> LibXMLReading? {
        let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self)
        return parser?.pointee._private.map { Unmanaged<LibXMLReading>.fromOpaque($0).takeUnretainedValue() }
    }

    private var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 1 }

    private func emit(_ event: XMLEvent) {
        guard !isStopped else { return }
        if !consume(event) { stop() }
    }

    private func stop() {
        isStopped = true
        if let context { xmlStopParser(context) }
    }

    private func fail(_ kind: XMLProblem.Kind, line: Int? = nil) {
        guard !isStopped else { return }
        problem = XMLProblem(kind: kind, line: max(1, line ?? self.line))
        stop()
    }

    /// Counts an element that begins.
    private func isAllowed(_ namespaceCount: Int) -> Bool {
        depth += 1
        elementCount += 1
        namespaceCounts.append(namespaceCount)
        self.namespaceCount += namespaceCount
        if depth > limits.depth {
            fail(.tooDeep(limit: limits.depth))
        } else if elementCount > limits.elements {
            fail(.tooManyElements(limit: limits.elements))
        } else if self.namespaceCount > limits.attributes {
            fail(.tooManyAttributes(limit: limits.attributes))
        }
        return problem == nil
    }

    /// Counts an element that ends.
    private func leave() {
        depth -= 1
        namespaceCount -= namespaceCounts.popLast() ?? 0
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {
        emit(
            .start(
                XMLStartTag(
                    name: Self.string(name), namespace: Self.string(namespace),
                    attributes: Self.attributes(attributes, count), line: line)))
    }

    /// libxml2 gives five addresses for each attribute: name, prefix, namespace, and begin and end of the value.
    private static func attributes(
        _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) -> [XMLAttribute] {
        guard let pointers else { return [] }
        return (0..<count).map { index in
            let fields = pointers + index * 5
            let value = fields[3].flatMap { begin in
                fields[4].map { String(decoding: UnsafeBufferPointer(start: begin, count: $0 - begin), as: UTF8.self) }
            }
            return XMLAttribute(name: string(fields[0]), namespace: string(fields[2]), value: value ?? "")
        }
    }

    private func end() {
        leave()
        emit(.end)
    }

    private func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        emit(.text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self), line: line))
    }

    private func instruction(_ target: UnsafePointer<xmlChar>?) {
        emit(.processingInstruction(target: Self.string(target), line: line))
    }

    private func error(_ error: xmlError) {
        guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        fail(.malformed(XMLProblem.Fault(error)), line: Int(error.line))
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }
}

extension XMLProblem.Fault {
    fileprivate init(_ error: xmlError) {
        switch xmlParserErrors(UInt32(bitPattern: error.code)) {
        case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_START: self = .noElement
        case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED: self = .endTagMissing
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: self = .unknownEntity
        case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: self = .forbiddenCharacter
        case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: self = .repeatedAttribute
        case XML_NS_ERR_UNDEFINED_NAMESPACE: self = .undeclaredPrefix
        case XML_ERR_DOCUMENT_END: self = .textAfterEnd
        default:
            let words = error.message.map { String(cString: $0) } ?? ""
            self = .other(words.split(separator: "\n").first.map(String.init) ?? "")
        }
    }
}
