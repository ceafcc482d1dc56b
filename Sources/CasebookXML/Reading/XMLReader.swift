/// Reads XML that somebody else wrote, event by event.
///
/// Nothing outside the document is ever opened, no document type declaration is accepted, hence no entity declared, and
/// time and memory are bounded by the limits. Safe to use from several threads.
public struct XMLReader: Sendable {
    public let limits: XMLLimits

    public init(limits: XMLLimits) { self.limits = limits }

    /// Calls `consume` for every event until it returns `false`.
    ///
    /// - Throws: the first thing that keeps the document from being read to its end. The events before it have been
    ///   reported.
    public func read(_ bytes: [UInt8], _ consume: (XMLEvent) -> Bool) throws(XMLProblem) {
        try look(at: bytes)
        let problem = withoutActuallyEscaping(consume) { consume in
            LibXMLReading(limits: limits, consume: consume).read(bytes)
        }
        if let problem { throw problem }
    }

    /// What can be told before libxml2 sees a document.
    func look(at bytes: [UInt8]) throws(XMLProblem) {
        guard bytes.count <= limits.bytes else { throw XMLProblem(kind: .tooLarge(limit: limits.bytes), line: 1) }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw XMLProblem(kind: .notUTF8, line: 1) }
        if let line = AttributeCount.firstLine(in: bytes, with: limits.attributes) {
            throw XMLProblem(kind: .tooManyAttributes(limit: limits.attributes), line: line)
        }
    }

    /// All events of a small document.
    public func events(of bytes: [UInt8]) throws(XMLProblem) -> [XMLEvent] {
        var events: [XMLEvent] = []
        try read(bytes) {
            events.append($0)
            return true
        }
        return events
    }
}
