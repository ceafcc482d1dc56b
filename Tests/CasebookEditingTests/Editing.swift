public import CasebookDiagnostics
public import CasebookEditing
import TestSupport

/// The text after some edits.
func edited(_ text: String, _ edits: FieldEdit...) throws(EditRefusal) -> String {
    var file = try EditableFile(Array(text.utf8))
    try file.apply(edits)
    return String(decoding: file.bytes, as: UTF8.self)
}

/// Why an edit is refused; `nil` if it is made.
func refusal(_ text: String, _ edit: FieldEdit) -> EditRefusal.Reason? {
    do throws(EditRefusal) {
        _ = try edited(text, edit)
        return nil
    } catch {
        return error.reason
    }
}

extension FieldPath: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = FieldPath(text) ?? FieldPath() }
}

extension FieldValue: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
}

extension FieldValue {
    /// The paths of all scalars below.
    var leaves: [FieldPath] {
        switch self {
        case .text, .token: [FieldPath()]
        case .list(let items):
            items.enumerated().flatMap { index, item in
                item.leaves.map { FieldPath([.item(index)] + $0.steps) }
            }
        case .record(let entries):
            entries.flatMap { entry in entry.value.leaves.map { FieldPath([.key(entry.key)] + $0.steps) } }
        }
    }

    /// The scalars below, in the order of ``leaves``.
    var leafValues: [FieldValue] {
        switch self {
        case .text, .token: [self]
        case .list(let items): items.flatMap(\.leafValues)
        case .record(let entries): entries.flatMap(\.value.leafValues)
        }
    }

    /// The paths of all lists below.
    var lists: [FieldPath] {
        switch self {
        case .text, .token: []
        case .list(let items):
            [FieldPath()]
                + items.enumerated().flatMap { index, item in
                    item.lists.map { FieldPath([.item(index)] + $0.steps) }
                }
        case .record(let entries):
            entries.flatMap { entry in entry.value.lists.map { FieldPath([.key(entry.key)] + $0.steps) } }
        }
    }
}

/// The lines of a text that are no longer there, and those that are new.
func changedLines(_ before: [UInt8], _ after: [UInt8]) -> (removed: [Int], added: [String]) {
    let (old, new) = (lines(before), lines(after))
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let limit = min(old.count, new.count) - prefix
    let suffix = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(limit).count
    return (
        (prefix..<old.count - suffix).map { $0 + 1 },
        new[prefix..<new.count - suffix].map { String(decoding: $0, as: UTF8.self) }
    )
}

private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
}
