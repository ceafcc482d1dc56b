/// What stands in an XML document, in the order of the document.
///
/// Comments are left out; references to characters and CDATA sections are text like any other.
public enum XMLEvent: Sendable, Hashable {
    case start(XMLStartTag)
    /// A piece of text; one text may come in several pieces.
    case text(String, line: Int)
    /// The end of the element that was opened last.
    case end
    /// `<?target …?>`, for example a style sheet.
    case processingInstruction(target: String, line: Int)
}

/// The beginning of an element.
public struct XMLStartTag: Sendable, Hashable {
    /// The name without prefix.
    public let name: String
    /// The namespace's name, empty if there is none.
    public let namespace: String
    /// The attributes in the order of the document, without namespace declarations.
    public let attributes: [XMLAttribute]
    /// The line in the file on which the tag ends, from 1.
    public let line: Int

    /// The value of an attribute without namespace.
    public func value(_ name: String) -> String? {
        attributes.first { $0.name == name && $0.namespace.isEmpty }?.value
    }
}

/// An attribute of an element.
public struct XMLAttribute: Sendable, Hashable {
    /// The name without prefix.
    public let name: String
    /// The namespace's name, empty if there is none.
    public let namespace: String
    /// The value with references resolved and white space normalised (XML 1.0, section 3.3.3).
    public let value: String
}
