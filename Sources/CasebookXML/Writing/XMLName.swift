/// The name of an element or attribute, with its prefix if it has one.
///
/// Names are literals of the program, never data: what a file says can only become text or an attribute's value.
public struct XMLName: Sendable, ExpressibleByStringLiteral {
    let literal: StaticString

    public init(stringLiteral literal: StaticString) { self.literal = literal }
}

/// An attribute to be written: a name and whatever value.
public struct XMLProperty: Sendable {
    let name: XMLName
    let value: String

    public init(_ name: XMLName, _ value: String) {
        self.name = name
        self.value = value
    }
}
