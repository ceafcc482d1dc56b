/// The name of an element or attribute, with its prefix if it has one.
///
/// Names are literals of the program, never data: what a file says can only become text or an attribute's value.
public struct XMLName: Sendable, ExpressibleByStringLiteral {
    let literal: StaticString

    /// - Precondition: an ASCII name with at most one colon (Namespaces in XML 1.0, section 4), checked in debug builds.
    public init(stringLiteral literal: StaticString) {
        assert(Self.isName(literal), "\"\(literal)\" is no name")
        self.literal = literal
    }

    private static func isName(_ literal: StaticString) -> Bool {
        let parts = literal.description.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                part.utf8.first.map { isLetter($0) } == true
                    && part.utf8.allSatisfy { isLetter($0) || isFollower($0) }
            }
    }

    /// What may stand in a name, but not at its beginning.
    private static func isFollower(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || [UInt8]("-._".utf8).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

/// An attribute to be written: a name and whatever value.
public struct XMLProperty: Sendable {
    let name: XMLName
    let value: String
    /// An attribute that goes wherever this one goes.
    let companion: (name: XMLName, value: String)?

    public init(_ name: XMLName, _ value: String, with companion: (name: XMLName, value: String)? = nil) {
        self.name = name
        self.value = value
        self.companion = companion
    }
}
