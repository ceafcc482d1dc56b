/// What a field of a case says, for whoever treats all fields alike: those who write files, the gate, the exports.
package enum FieldContent: Sendable {
    /// A text, a word, an identifier or a date.
    case text(String)
    case markdown(Markdown)
    case integer(Int)
    case number(Double)
    /// `true`; what is false says nothing.
    case flag
    /// At least one item.
    case list([FieldContent])
    /// At least one field.
    case part([Member])

    /// A field of a group with what it says.
    package struct Member: Sendable {
        package let field: FieldDescription
        package let content: FieldContent
    }

    /// The text, where it is one.
    package var text: String? {
        switch self {
        case .text(let text): text
        case .markdown(let markdown): markdown.source
        case .integer, .number, .flag, .list, .part: nil
        }
    }

    /// Every field below that holds a value of its own, with each of its values.
    package func visitValues(of field: FieldDescription, _ visit: (FieldDescription, FieldContent) -> Void) {
        switch self {
        case .part(let members): for member in members { member.content.visitValues(of: member.field, visit) }
        case .list(let items): for item in items { item.visitValues(of: field, visit) }
        case .text, .markdown, .integer, .number, .flag: visit(field, self)
        }
    }
}

/// A value that a field of a case can hold.
package protocol CaseValue: Sendable {
    /// What it says; `nil` if it says nothing.
    var content: FieldContent? { get }
    /// The value that says nothing; `nil` if the type has none.
    static var removed: Self? { get }
    /// Takes out what is inside and must go.
    mutating func remove(where goes: (FieldDescription, () -> FieldContent?) -> Bool)
}

extension CaseValue {
    package static var removed: Self? { nil }

    package mutating func remove(where goes: (FieldDescription, () -> FieldContent?) -> Bool) {}
}

extension CaseValue where Self: CustomStringConvertible {
    package var content: FieldContent? { .text(description) }
}

extension CaseValue where Self: Vocabulary {
    package var content: FieldContent? { .text(rawValue) }
}

extension Optional: CaseValue where Wrapped: CaseValue {
    package var content: FieldContent? { self?.content }

    package static var removed: Self? { .some(.none) }

    package mutating func remove(where goes: (FieldDescription, () -> FieldContent?) -> Bool) {
        self?.remove(where: goes)
    }
}

extension Array: CaseValue where Element: CaseValue {
    package var content: FieldContent? {
        let items = compactMap(\.content)
        return items.isEmpty ? nil : .list(items)
    }

    package static var removed: Self? { [] }

    package mutating func remove(where goes: (FieldDescription, () -> FieldContent?) -> Bool) {
        for index in indices { self[index].remove(where: goes) }
    }
}

extension Set: CaseValue where Element: CaseValue & Comparable {
    package var content: FieldContent? { sorted().content }

    package static var removed: Self? { [] }
}

extension String: CaseValue {
    package var content: FieldContent? { .text(self) }

    package static var removed: Self? { "" }
}

extension Markdown: CaseValue {
    package var content: FieldContent? { .markdown(self) }

    package static var removed: Self? { Markdown("") }
}

extension Bool: CaseValue {
    package var content: FieldContent? { self ? .flag : nil }

    package static var removed: Self? { false }
}

extension Int: CaseValue {
    package var content: FieldContent? { .integer(self) }
}

extension Double: CaseValue {
    package var content: FieldContent? { .number(self) }
}

extension SustainableDevelopmentGoal: CaseValue {
    package var content: FieldContent? { .integer(number) }
}

extension Slug: CaseValue {}
extension PartialDate: CaseValue {}
extension LanguageTag: CaseValue {}
extension SectorCode: CaseValue {}
extension RegionCode: CaseValue {}
extension LicenceID: CaseValue {}
extension DOI: CaseValue {}
extension WebAddress: CaseValue {}
extension EmailAddress: CaseValue {}
extension RelativePath: CaseValue {}
extension EditorialStatus: CaseValue {}
extension CompanySize: CaseValue {}
extension MeasureKind: CaseValue {}
extension MeasureStatus: CaseValue {}
extension Indicator.Direction: CaseValue {}
extension Release.Basis: CaseValue {}
extension Channel: CaseValue {}
