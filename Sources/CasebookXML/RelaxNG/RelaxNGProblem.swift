/// Something in a document that its schema does not allow.
public struct RelaxNGProblem: Sendable, Hashable {
    /// The line in the file, from 1.
    public let line: Int
    /// The name of the element, without prefix. libxml2 often names the parent of what is wrong.
    public let element: String
    /// What is wrong, in the words of libxml2, which are English.
    public let message: String
}

/// Why a RELAX NG schema cannot be used.
public enum RelaxNGSchemaError: Error, Sendable, Hashable {
    /// It is no well-formed XML, or larger than a schema needs to be.
    case unreadable(XMLProblem)
    /// It includes or refers to another file, which is never opened.
    case refersElsewhere(line: Int)
    /// It is XML, but no RELAX NG schema, in the words of libxml2.
    case invalid(String)
}
