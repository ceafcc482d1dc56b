import CLibXML2

/// A compiled schema of libxml2. The only place that touches its memory.
struct LibXMLSchema: ~Copyable {
    private let schema: xmlRelaxNGPtr

    /// The first schema with a data type makes libxml2 fill tables that all threads share.
    private static let preparation: Void = {
        let first = """
            <element xmlns="http://relaxng.org/ns/structure/1.0" name="a"
                datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><data type="token"/></element>
            """
        if let schema = compile(Array(first.utf8), Messages()) { xmlRelaxNGFree(schema) }
    }()

    /// - Parameter bytes: well-formed XML that refers to no other file.
    init(_ bytes: [UInt8]) throws(RelaxNGSchemaError) {
        let messages = Messages()
        _ = Self.preparation
        guard let schema = Self.compile(bytes, messages) else {
            throw .invalid(messages.problems.first?.message ?? "out of memory")
        }
        self.schema = schema
    }

    deinit { xmlRelaxNGFree(schema) }

    /// Everything that a document does against the schema.
    borrowing func problems(in document: xmlDocPtr) -> [RelaxNGProblem] {
        let messages = Messages()
        guard let context = xmlRelaxNGNewValidCtxt(schema) else { return [.outOfMemory] }
        defer { xmlRelaxNGFreeValidCtxt(context) }
        xmlRelaxNGSetValidStructuredErrors(context, Messages.collect, messages.address)
        let result = withExtendedLifetime(messages) { xmlRelaxNGValidateDoc(context, document) }
        // Invalid without a word has not been seen, but must not pass for valid.
        if result != 0, messages.problems.isEmpty { return [.unexplained] }
        return result == 0 ? [] : messages.problems
    }

    private static func compile(_ bytes: [UInt8], _ messages: Messages) -> xmlRelaxNGPtr? {
        guard let document = document(bytes) else { return nil }
        defer { xmlFreeDoc(document) }
        // The context works on a copy of the document.
        guard let context = xmlRelaxNGNewDocParserCtxt(document) else { return nil }
        defer { xmlRelaxNGFreeParserCtxt(context) }
        xmlRelaxNGSetParserStructuredErrors(context, Messages.collect, messages.address)
        return withExtendedLifetime(messages) { xmlRelaxNGParse(context) }
    }

    private static func document(_ bytes: [UInt8]) -> xmlDocPtr? {
        LibXML.initialise()
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                xmlReadMemory($0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(bitPattern: options))
            }
        }
    }
}

/// Collects what libxml2 reports during one call.
private final class Messages {
    private(set) var problems: [RelaxNGProblem] = []

    /// For the call's `userData`; valid as long as the object lives.
    var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static let collect: xmlStructuredErrorFunc = { data, error in
        guard let data, let error else { return }
        Unmanaged<Messages>.fromOpaque(data).takeUnretainedValue().add(error.pointee)
    }

    private func add(_ error: xmlError) {
        let words = error.message.map { String(cString: $0) } ?? ""
        let node = error.node?.assumingMemoryBound(to: xmlNode.self)
        let line = node.map { xmlGetLineNo($0) } ?? Int(error.line)
        let name = node.flatMap { $0.pointee.type == XML_ELEMENT_NODE ? $0.pointee.name : nil }
        problems.append(
            RelaxNGProblem(
                line: max(1, line), element: name.map { String(cString: $0) } ?? "",
                message: words.split(separator: "\n").joined(separator: " ")))
    }
}

extension RelaxNGProblem {
    static let outOfMemory = RelaxNGProblem(line: 1, element: "", message: "out of memory")
    fileprivate static let unexplained = RelaxNGProblem(line: 1, element: "", message: "not valid")
}
