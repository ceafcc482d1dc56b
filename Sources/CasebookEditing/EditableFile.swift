public import CasebookFiles

/// A YAML file that changes only where it is told to: comments, order, quoting and everything else stay byte for byte.
///
/// Each edit is proposed as bytes in place of bytes, and then read again: the new text must mean exactly what the edit
/// asked for, and every comment must still be there. What does not pass is refused, and the text stays as it was.
public struct EditableFile: Sendable {
    /// The text as it is now.
    public private(set) var bytes: [UInt8]
    /// What it means.
    public private(set) var value: FieldValue
    private var text: MarkedText
    private var comments: [Range<Int>]
    private let shape: Shape

    /// - Parameters:
    ///   - bytes: the content of the file.
    ///   - shape: the format, which says where new keys belong.
    /// - Throws: ``EditRefusal`` if it cannot be read as YAML.
    public init(_ bytes: [UInt8], shape: Shape = .record(CaseFormat.record)) throws(EditRefusal) {
        text = try MarkedText(bytes)
        comments = text.comments()
        value = text.value
        self.bytes = bytes
        self.shape = shape
    }

    /// Makes all edits one after the other, or none.
    public mutating func apply(_ edits: [FieldEdit]) throws(EditRefusal) {
        var copy = self
        for edit in edits { try copy.apply(edit) }
        self = copy
    }

    /// Makes an edit.
    ///
    /// - Throws: ``EditRefusal`` if it cannot be made without touching anything else.
    public mutating func apply(_ edit: FieldEdit) throws(EditRefusal) {
        guard let intended = value.after(edit) else { throw EditRefusal(.noSuchPlace, at: edit.path) }
        if intended.canonical == value.canonical, !edit.isMove { return }
        if let steps = itemEdits(for: edit) { return try apply(steps) }
        var refusal = EditRefusal(.unusualForm, at: edit.path)
        for proposal in try SpliceMaker(text: text, shape: shape).proposals(for: edit) {
            do throws(EditRefusal) {
                (text, comments) = try verified(proposal, intended, edit)
                bytes = text.bytes
                value = text.value
                return
            } catch {
                // A control character or a size is what people can mend; else the last proposal's reason counts.
                refusal = error.reason == .unreadable ? refusal : EditRefusal(error.reason, at: edit.path)
            }
        }
        throw refusal
    }

    /// A list in place of a list, item by item: those at the beginning and at the end that stay are not touched.
    private func itemEdits(for edit: FieldEdit) -> [FieldEdit]? {
        guard case .set(let path, .list(let new)) = edit, case .list(let old)? = value[path], !old.isEmpty,
            !new.isEmpty
        else { return nil }
        let prefix = zip(old, new).prefix { $0.canonical == $1.canonical }.count
        let limit = min(old.count, new.count) - prefix
        let suffix = zip(old.reversed(), new.reversed()).prefix { $0.canonical == $1.canonical }.prefix(limit).count
        let changed = min(old.count, new.count) - prefix - suffix
        var edits: [FieldEdit] = []
        for index in prefix..<prefix + changed {
            // A group is not changed in place but exchanged; first comes the new one, so that the list is never empty.
            if new[index].scalarText != nil, old[index].scalarText != nil {
                edits.append(.set(path[index], new[index]))
            } else {
                edits += [.insert(path, at: index, new[index]), .remove(path[index + 1])]
            }
        }
        let middle = prefix + changed
        edits += (middle..<max(middle, new.count - suffix)).map { .insert(path, at: $0, new[$0]) }
        edits += (middle..<max(middle, old.count - suffix)).map { _ in .remove(path[middle]) }
        return edits
    }

    /// The new text, if it means what was asked for and no comment is lost.
    private func verified(
        _ splices: [Splice], _ intended: FieldValue, _ edit: FieldEdit
    ) throws(EditRefusal) -> (MarkedText, comments: [Range<Int>]) {
        let new = try MarkedText(applied(splices))
        let newComments = new.comments()
        guard new.value.canonical == intended.canonical else { throw EditRefusal(.unusualForm, at: edit.path) }
        let kept = comments.filter { comment in
            !splices.contains { $0.takesComments && $0.range.contains(comment.lowerBound) }
        }
        let (before, after) = (kept.map { Array(text.bytes[$0]) }, newComments.map { Array(new.bytes[$0]) })
        let isSame =
            edit.isMove
            ? comments.map { Array(text.bytes[$0]) }.sorted(by: precedes) == after.sorted(by: precedes)
            : before == after
        guard isSame else { throw EditRefusal(.comment, at: edit.path) }
        return (new, newComments)
    }

    private func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool { one.lexicographicallyPrecedes(other) }

    private func applied(_ splices: [Splice]) throws(EditRefusal) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            guard splice.range.lowerBound >= offset, splice.range.upperBound <= text.bytes.count else {
                throw EditRefusal(.unusualForm, at: FieldPath())
            }
            result += text.bytes[offset..<splice.range.lowerBound]
            result += splice.bytes
            offset = splice.range.upperBound
        }
        return result + text.bytes[offset...]
    }
}

extension FieldEdit {
    /// Whether the edit changes only an order.
    fileprivate var isMove: Bool { if case .move = self { true } else { false } }
}
