/// How much of an XML document is read before it is refused.
public struct XMLLimits: Sendable, Hashable {
    /// The greatest size in bytes.
    public var bytes: Int
    /// The greatest depth of elements in each other, at most 250, where libxml2 has its own limit.
    public var depth: Int
    /// The greatest number of elements.
    public var elements: Int
    /// The greatest number of attributes on an element, and of namespace declarations that are in force at once. libxml2
    /// compares every attribute of an element with every other, and every declaration with all that are in force, so that this
    /// bounds the time. What other elements beside it declare costs nothing: a book of a thousand articles may declare
    /// thousands.
    public var attributes: Int

    public init(bytes: Int, depth: Int = 64, elements: Int = 200_000, attributes: Int = 256) {
        self.bytes = bytes
        self.depth = depth
        self.elements = elements
        self.attributes = attributes
    }
}
