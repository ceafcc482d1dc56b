import CasebookDiagnostics
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
    /// How many bytes the last edits have read again.
    package private(set) var read = 0
    /// How many bytes edits may read again before they are refused: about two seconds.
    package var readLimit = 24 << 20

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
    ///
    /// The cost grows with the size of the file and the number of edits, not with both: what can be made in one go is read
    /// again once.
    public mutating func apply(_ edits: [FieldEdit]) throws(EditRefusal) {
        var copy = self
        copy.read = 0
        try copy.make(edits[...])
        self = copy
    }

    /// Makes an edit.
    ///
    /// - Throws: ``EditRefusal`` if it cannot be made without touching anything else.
    public mutating func apply(_ edit: FieldEdit) throws(EditRefusal) { try apply([edit]) }

    private mutating func make(_ edits: ArraySlice<FieldEdit>) throws(EditRefusal) {
        var rest = edits
        while let first = rest.first {
            let patch = Patch(of: value)
            let fitting = rest.prefix { patch.add($0) }
            if fitting.count > 1 || fitting.count == 1 && first.isWholeList {
                try make(patch, of: fitting)
            } else {
                try make(first)
            }
            rest = rest.dropFirst(max(1, fitting.count))
        }
    }

    /// Makes edits that fit together; if the text as a whole does not come out right, in two halves.
    private mutating func make(_ patch: Patch, of edits: ArraySlice<FieldEdit>) throws(EditRefusal) {
        guard let first = edits.first else { return }
        guard let intended = patch.result else { throw EditRefusal(.noSuchPlace, at: first.path) }
        if intended.canonical == value.canonical { return }
        do throws(EditRefusal) {
            let maker = SpliceMaker(text: text, shape: shape)
            var splices: [Splice] = []
            for change in patch.changes { splices += try maker.splices(for: change) }
            return try accept(splices, intended, first)
        } catch {
            if error.reason == .tooMany || error.reason == .tooLarge { throw error }
            guard edits.count > 1 else { return try make(first) }
            let middle = edits.startIndex + edits.count / 2
            try make(edits[..<middle])
            try make(edits[middle...])
        }
    }

    /// Makes one edit, in the first of several ways that comes out right.
    private mutating func make(_ edit: FieldEdit) throws(EditRefusal) {
        guard let intended = value.after(edit) else { throw EditRefusal(.noSuchPlace, at: edit.path) }
        if intended.canonical == value.canonical, !edit.isMove { return }
        if let steps = itemEdits(for: edit) {
            for step in steps { try make(step) }
            return
        }
        var refusal = EditRefusal(.unusualForm, at: edit.path)
        for proposal in try SpliceMaker(text: text, shape: shape).proposals(for: edit) {
            do throws(EditRefusal) {
                return try accept(proposal, intended, edit)
            } catch {
                if error.reason == .tooMany { throw error }
                // A control character or a size is what people can correct; else the last proposal's reason counts.
                refusal = error.reason == .unreadable ? refusal : EditRefusal(error.reason, at: edit.path)
            }
        }
        throw refusal
    }

    private mutating func accept(
        _ splices: [Splice], _ intended: FieldValue, _ edit: FieldEdit
    ) throws(EditRefusal) {
        read += text.bytes.count
        guard read <= readLimit else { throw EditRefusal(.tooMany, at: edit.path) }
        (text, comments) = try verified(splices, intended, edit)
        bytes = text.bytes
        value = text.value
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
        let kept = commentsLeft(by: splices)
        let (before, after) = (kept.map { Array(text.bytes[$0]) }, newComments.map { Array(new.bytes[$0]) })
        let isSame =
            edit.isMove
            ? comments.map { Array(text.bytes[$0]) }.sorted(by: precedes) == after.sorted(by: precedes)
            : before == after
        guard isSame else { throw EditRefusal(.comment, at: edit.path) }
        return (new, newComments)
    }

    /// The comments that stand in nothing that goes.
    private func commentsLeft(by splices: [Splice]) -> [Range<Int>] {
        let gone = splices.filter(\.takesComments).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        var index = 0
        return comments.filter { comment in
            while index < gone.count, gone[index].upperBound <= comment.lowerBound { index += 1 }
            return index == gone.count || !gone[index].contains(comment.lowerBound)
        }
    }

    private func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool { one.lexicographicallyPrecedes(other) }

    private func applied(_ splices: [Splice]) throws(EditRefusal) -> [UInt8] {
        var result: [UInt8] = []
        var offset = 0
        // Where several begin at one place, those that take nothing away go first, each in its turn.
        let sorted = splices.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.isEmpty ? 0 : 1, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.isEmpty ? 0 : 1, $1.offset)
        }
        for splice in sorted.map(\.element) {
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

    /// Whether the edit puts a whole list into place, perhaps a long one.
    fileprivate var isWholeList: Bool { if case .set(_, .list) = self { true } else { false } }
}
