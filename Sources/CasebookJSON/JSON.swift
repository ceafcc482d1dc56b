/// A JSON value (RFC 8259) whose objects keep the order of their members.
///
/// Trees are built with literals and rendered last. Optional members that are absent are left out by
/// ``object(_:)``.
public enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number; one that JSON cannot express (infinite, not a number) is rendered as `null`.
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A name with its value.
    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// An object of those members that are present.
    public static func object(_ members: (String, JSON?)...) -> JSON {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }

    /// The value of a member of an object.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

extension JSON {
    /// The text as a string value; `nil` if there is no text.
    public static func text(_ value: (some CustomStringConvertible)?) -> JSON? {
        value.map { .string($0.description) }
    }

    /// The values as an array; `nil` if there are none.
    public static func nonEmpty(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
