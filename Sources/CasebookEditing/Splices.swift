import CasebookDiagnostics
import CasebookFiles
import CasebookYAML

/// Bytes in place of others.
struct Splice: Sendable {
    var range: Range<Int>
    var bytes: [UInt8]
    /// Whether comments in the range may go, because what they stand in goes.
    var takesComments = false
}

/// What an edit does to the text of a file. Nothing here is believed: ``EditableFile`` reads the result again.
struct SpliceMaker {
    let text: MarkedText
    /// The shape of the file, which orders the keys.
    let shape: Shape

    /// The ways to make an edit, the best first.
    func proposals(for edit: FieldEdit) throws(EditRefusal) -> [[Splice]] {
        switch edit {
        case .set(let path, let value): return try set(path, value)
        case .remove(let path): return [try remove(path)]
        case .insert(let path, let index, let value):
            let (places, missing) = try text.walk(path)
            guard missing.isEmpty, let list = places.last, !list.isEmpty else {
                guard index == 0 else { throw EditRefusal(.noSuchPlace, at: path) }
                return try set(path, .list([value]))
            }
            return try insertions(of: value, at: index, of: list)
        case .move(let path, let from, let to): return [try move(path, from: from, to: to)]
        }
    }

    /// The first way to make a change of a patch.
    func splices(for change: Patch.Change) throws(EditRefusal) -> [Splice] {
        switch change {
        case .edit(let edit): return try proposals(for: edit).first ?? []
        case .insert(let path, let index, let values):
            guard let list = try text.walk(path).places.last else { throw EditRefusal(.noSuchPlace, at: path) }
            return try insertItems(values, at: index, of: list)
        }
    }

    // MARK: Setting

    private func set(_ path: FieldPath, _ value: FieldValue) throws(EditRefusal) -> [[Splice]] {
        let (places, missing) = try text.walk(path)
        guard let place = places.last else { throw EditRefusal(.noSuchPlace, at: path) }
        guard let step = missing.first else { return try replace(place, value) }
        let rest = missing.dropFirst()
        if place.isEmpty, !place.path.steps.isEmpty { return try replace(place, nested(missing, value, path)) }
        switch (place.node.content, step) {
        case (.mapping, .key(let key)):
            return try nested(rest, value, path).spellings.map { value throws(EditRefusal) in
                try insertEntry(FieldValue.Entry(key, value), into: place)
            }
        case (.sequence, .item(let index)):
            return try insertions(of: nested(rest, value, path), at: index, of: place)
        default: throw EditRefusal(.noSuchPlace, at: path)
        }
    }

    /// A value inside of what is missing around it.
    private func nested(
        _ steps: ArraySlice<FieldPath.Step>, _ value: FieldValue, _ path: FieldPath
    ) throws(EditRefusal) -> FieldValue {
        var result = value
        for step in steps.reversed() {
            switch step {
            case .key(let key): result = .record([FieldValue.Entry(key, result)])
            case .item(0): result = .list([result])
            case .item, .id: throw EditRefusal(.noSuchPlace, at: path)
            }
        }
        return result
    }

    private func replace(_ place: NodePlace, _ value: FieldValue) throws(EditRefusal) -> [[Splice]] {
        let isLeaf = place.node.isAlias || place.node.scalar != nil || place.isEmpty
        guard isLeaf || value == .list([]) && place.node.style == .flow else {
            throw EditRefusal(.unusualForm, at: place.path)
        }
        return spellings(of: value, at: place).map { splices(for: $0, at: place) }
    }

    /// The ways to write a value in place of another one, the one nearest to how that was written first.
    private func spellings(of value: FieldValue, at place: NodePlace) -> [Spelling] {
        if place.isInFlow {
            guard case .text(let text) = value else { return [Spelling(head: Spelling.flow(value))] }
            return [quotedAlike(text, place.node)].compactMap(\.self)
                + [Spelling(head: YAMLText.scalar(text)), Spelling(head: YAMLText.quoted(text))]
        }
        guard case .text(let text) = value else { return [Spelling(value, indent: place.indent)] }
        let alike = [blockAlike(text, place), quotedAlike(text, place.node), plainAlike(text, place.node)].compactMap(
            \.self)
        return alike + [Spelling(value, indent: place.indent), Spelling(head: YAMLText.quoted(text))]
    }

    /// The text in the quotes that the node has.
    private func quotedAlike(_ text: String, _ node: YAMLNode) -> Spelling? {
        guard !node.isAlias, !text.contains("\n") else { return nil }
        switch node.style {
        case .doubleQuoted: return Spelling(head: YAMLText.quoted(text))
        case .singleQuoted:
            let doubled = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            return Spelling(head: "'" + doubled + "'")
        default: return nil
        }
    }

    /// The text without quotes where only brackets, braces or commas speak against it: outside of brackets they mean
    /// nothing (YAML 1.2.2, section 7.3.3).
    private func plainAlike(_ text: String, _ node: YAMLNode) -> Spelling? {
        guard !node.isAlias, node.style == .plain, let first = text.first, !",[]{}".contains(first) else { return nil }
        let harmless = String(text.map { ",[]{}".contains($0) ? "x" : $0 })
        return YAMLText.scalar(harmless) == harmless ? Spelling(head: text) : nil
    }

    /// The text as a block like that which the node is.
    private func blockAlike(_ text: String, _ place: NodePlace) -> Spelling? {
        let node = place.node
        guard !node.isAlias, node.scalar != nil else { return nil }
        let standard = place.indent + 2
        switch node.style {
        case .literal:
            let width = block(of: place).indentation ?? standard
            return Spelling(literal: text, indent: place.indent, width: width)
        case .folded:
            let block = block(of: place)
            let width = block.indentation ?? standard
            return Spelling(folded: text, indent: place.indent, width: width, lineWidth: longestLine(in: block.lines))
                ?? Spelling(literal: text, indent: place.indent, width: width)
        case .plain where node.range.start.line < node.range.end.line && text.utf8.count > 80:
            return Spelling(folded: text, indent: place.indent, width: standard, lineWidth: 100)
        default: return nil
        }
    }

    private func block(of place: NodePlace) -> MarkedText.Block { text.block(of: place.node, indent: place.indent) }

    private func longestLine(in range: Range<Int>) -> Int {
        text.bytes[range].split { $0 == 0x0A || $0 == 0x0D }
            .map { line in line.count { $0 & 0xC0 != 0x80 } }.max() ?? 100
    }

    private func splices(for spelling: Spelling, at place: NodePlace) -> [Splice] {
        let start = text.start(of: place.node)
        let isBlock = place.node.style == .literal || place.node.style == .folded
        let block = isBlock && !place.node.isAlias ? block(of: place) : nil
        var head = block?.header ?? start..<max(start, text.offset(place.node.range.end))
        var bytes = Array(spelling.head.utf8)
        let before = text.bytes[..<head.lowerBound].last
        if bytes.isEmpty {
            // No blank stays behind the colon.
            while head.lowerBound > 0, text.bytes[head.lowerBound - 1] == 0x20,
                head.upperBound == text.bytes.count || [0x0A, 0x0D].contains(text.bytes[head.upperBound])
            {
                head = head.lowerBound - 1..<head.upperBound
            }
        } else if head.isEmpty, let before, before != 0x20, before != 0x09 {
            let isBehindKey = before == UInt8(ascii: ":") || before == UInt8(ascii: "-")
            bytes = Array((isBehindKey ? " " : ": ").utf8) + bytes
        }
        let lines = block?.lines ?? text.nextLine(head.upperBound)..<text.nextLine(head.upperBound)
        return [Splice(range: head, bytes: bytes), lineSplice(lines, spelling.lines)]
    }

    // MARK: Entries

    private func insertEntry(_ entry: FieldValue.Entry, into place: NodePlace) throws(EditRefusal) -> [Splice] {
        let entries = place.entries
        let before = predecessor(of: entry.key, among: entries.map { $0.key.text ?? "" }, at: place.path)
        if place.isInFlow || place.node.style == .flow {
            let new = Spelling.flow(entry)
            if let before {
                let end = text.end(of: entries[before].value, indent: place.column)
                return [Splice(range: end..<end, bytes: Array((", " + new).utf8))]
            }
            let start = entries.first.map { text.start(of: $0.key) } ?? text.start(of: place.node) + 1
            return [Splice(range: start..<start, bytes: Array((entries.isEmpty ? new : new + ", ").utf8))]
        }
        let lines = Spelling.entries([entry], column: place.column)
        if let before {
            let line = lineBehind(entries[before].value, column: place.column)
            return [lineSplice(line..<line, lines)]
        }
        guard let first = entries.first else { throw EditRefusal(.unusualForm, at: place.path) }
        // The first key may stand behind a dash, so the new one goes directly before it.
        let start = text.start(of: first.key)
        let margin = String(repeating: " ", count: place.column)
        let new = String(lines.joined(separator: lineBreakText).dropFirst(place.column)) + lineBreakText + margin
        return [Splice(range: start..<start, bytes: Array(new.utf8))]
    }

    /// The entry behind which a key belongs by the order of the format.
    private func predecessor(of key: String, among keys: [String], at path: FieldPath) -> Int? {
        guard let record = shape(at: path)?.record, let rank = record.fields.firstIndex(where: { $0.key == key })
        else { return keys.indices.last }
        let earlier = record.fields[..<rank].reversed()
        return earlier.lazy.compactMap { field in keys.firstIndex(of: field.key) }.first
    }

    private func shape(at path: FieldPath) -> Shape? {
        path.steps.reduce(Optional(shape)) { shape, step in
            switch (shape, step) {
            case (.record(let record)?, .key(let key)), (.shorthand(let record)?, .key(let key)): record[key]?.shape
            case (.dictionary(_, let values)?, .key): values
            case (.list(let item, _)?, .item), (.list(let item, _)?, .id): item
            default: nil
            }
        }
    }

    // MARK: Removing

    private func remove(_ path: FieldPath) throws(EditRefusal) -> [Splice] {
        let (places, missing) = try text.walk(path)
        guard missing.isEmpty, places.count > 1 else { throw EditRefusal(.noSuchPlace, at: path) }
        // What would be left empty goes too.
        var depth = places.count - 1
        while depth > 1, count(of: places[depth - 1]) == 1 { depth -= 1 }
        let (place, around) = (places[depth], places[depth - 1])
        guard count(of: around) > 1 else { throw EditRefusal(.noSuchPlace, at: path) }
        if place.isInFlow { return [removalFromBrackets(place, of: around)] }
        if case .mapping = around.node.content { return [try removalOfEntry(place, of: around)] }
        return [Splice(range: try linesOfItem(place.index, of: around), bytes: [], takesComments: true)]
    }

    private func count(of place: NodePlace) -> Int {
        if case .mapping = place.node.content { place.entries.count } else { place.children.count }
    }

    private func removalFromBrackets(_ place: NodePlace, of around: NodePlace) -> Splice {
        let parts = partsInBrackets(of: around)
        let index = place.index
        let range =
            index + 1 < parts.count
            ? parts[index].lowerBound..<parts[index + 1].lowerBound
            : parts[index - 1].upperBound..<parts[index].upperBound
        return Splice(range: range, bytes: [])
    }

    /// The entries or items of a collection in brackets, without the commas.
    private func partsInBrackets(of place: NodePlace) -> [Range<Int>] {
        let end = { (node: YAMLNode) in text.end(of: node, indent: place.column) }
        if case .mapping = place.node.content {
            return place.entries.map { text.start(of: $0.key)..<max(end($0.key), end($0.value)) }
        }
        return place.children.map { text.start(of: $0)..<end($0) }
    }

    private func removalOfEntry(_ place: NodePlace, of around: NodePlace) throws(EditRefusal) -> Splice {
        let entries = around.entries
        let key = text.start(of: entries[place.index].key)
        if text.isFirstInLine(key) {
            let end = lineBehind(place.node, column: around.column)
            return Splice(range: text.lineStart(key)..<end, bytes: [], takesComments: true)
        }
        // Behind a dash: the next key takes the place.
        guard place.index == 0, entries.count > 1 else { throw EditRefusal(.unusualForm, at: place.path) }
        let next = text.start(of: entries[1].key)
        // An empty value behind a question mark ends where the next key begins.
        let nextLine = text.nextLine(text.end(of: place.node, indent: around.column))
        guard nextLine <= next else { throw EditRefusal(.unusualForm, at: place.path) }
        let isBlank = text.bytes[nextLine..<next].allSatisfy { $0 == 0x20 }
        guard isBlank else { throw EditRefusal(.comment, at: place.path) }
        return Splice(range: key..<next, bytes: [], takesComments: true)
    }

    // MARK: Items

    /// The ways to put an item into a list.
    private func insertions(
        of value: FieldValue, at index: Int, of list: NodePlace
    ) throws(EditRefusal) -> [[Splice]] {
        try value.spellings.map { value throws(EditRefusal) in try insertItems([value], at: index, of: list) }
    }

    private func insertItems(
        _ values: [FieldValue], at index: Int, of place: NodePlace
    ) throws(EditRefusal) -> [Splice] {
        guard case .sequence = place.node.content else { throw EditRefusal(.noSuchPlace, at: place.path) }
        let count = place.children.count
        guard (0...count).contains(index), count > 0 else { throw EditRefusal(.noSuchPlace, at: place.path) }
        if place.isInFlow || place.node.style == .flow {
            let parts = partsInBrackets(of: place)
            let new = values.map(Spelling.flow).joined(separator: ", ")
            let (offset, text) =
                index < count ? (parts[index].lowerBound, new + ", ") : (parts[count - 1].upperBound, ", " + new)
            return [Splice(range: offset..<offset, bytes: Array(text.utf8))]
        }
        let line = index < count ? try linesOfItem(index, of: place, withComments: true).lowerBound : try end(of: place)
        return [lineSplice(line..<line, values.flatMap { Spelling.item($0, column: place.column) })]
    }

    private func end(of place: NodePlace) throws(EditRefusal) -> Int {
        try linesOfItem(place.children.count - 1, of: place).upperBound
    }

    private func move(_ path: FieldPath, from: Int, to: Int) throws(EditRefusal) -> [Splice] {
        let (places, missing) = try text.walk(path)
        guard missing.isEmpty, let place = places.last, case .sequence = place.node.content, !place.node.isAlias else {
            throw EditRefusal(.noSuchPlace, at: path)
        }
        let count = place.children.count
        guard (0..<count).contains(from), (0..<count).contains(to) else { throw EditRefusal(.noSuchPlace, at: path) }
        guard from != to else { return [] }
        if place.isInFlow || place.node.style == .flow { return moveInBrackets(place, from, to) }
        let item = try linesOfItem(from, of: place, withComments: true)
        let target = try linesOfItem(to, of: place, withComments: true)
        let offset = to < from ? target.lowerBound : target.upperBound
        var bytes = Array(text.bytes[item])
        if bytes.last != 0x0A, bytes.last != 0x0D { bytes += text.lineBreak }
        if offset == text.bytes.count, let last = text.bytes.last, last != 0x0A, last != 0x0D {
            bytes = text.lineBreak + bytes
        }
        return [
            Splice(range: offset..<offset, bytes: bytes), Splice(range: item, bytes: [], takesComments: true),
        ]
    }

    /// The items change their places, the commas and what stands between them stay.
    private func moveInBrackets(_ place: NodePlace, _ from: Int, _ to: Int) -> [Splice] {
        let parts = partsInBrackets(of: place)
        var order = Array(parts.indices)
        order.insert(order.remove(at: from), at: to)
        return zip(parts, order).compactMap { part, source in
            part == parts[source] ? nil : Splice(range: part, bytes: Array(text.bytes[parts[source]]))
        }
    }

    /// The lines of an item of a block sequence, perhaps with the comment lines directly above its dash.
    private func linesOfItem(
        _ index: Int, of place: NodePlace, withComments: Bool = false
    ) throws(EditRefusal) -> Range<Int> {
        let items = place.children
        let dash =
            index == 0
            ? text.start(of: place.node)
            : try dash(after: text.end(of: items[index - 1], indent: place.column), of: place)
        guard text.isFirstInLine(dash), text.bytes[dash] == UInt8(ascii: "-") else {
            throw EditRefusal(.unusualForm, at: place.path)
        }
        var start = text.lineStart(dash)
        while withComments, start > 0 {
            let above = text.lineStart(start - 1)
            let (width, isBlank) = text.indentation(ofLineAt: above)
            guard above < start, !isBlank, width == place.column, text.bytes[above + width] == UInt8(ascii: "#") else {
                break
            }
            start = above
        }
        return start..<lineBehind(items[index], column: place.column)
    }

    /// The next dash in the column of the sequence.
    private func dash(after end: Int, of place: NodePlace) throws(EditRefusal) -> Int {
        var line = text.nextLine(end)
        while line < text.bytes.count {
            let (width, isBlank) = text.indentation(ofLineAt: line)
            if !isBlank, text.bytes[line + width] != UInt8(ascii: "#") {
                guard width == place.column, text.bytes[line + width] == UInt8(ascii: "-") else { break }
                return line + width
            }
            line = text.nextLine(line)
        }
        throw EditRefusal(.unusualForm, at: place.path)
    }

    // MARK: Lines

    /// The line behind a value and behind the comments below it that stand deeper than its key or dash: these speak of it, and
    /// a block of text that went between the two would take them in.
    private func lineBehind(_ node: YAMLNode, column: Int) -> Int {
        var end = text.nextLine(text.end(of: node, indent: column))
        var line = end
        while line < text.bytes.count {
            let (width, isBlank) = text.indentation(ofLineAt: line)
            if !isBlank {
                guard width > column, text.bytes[line + width] == UInt8(ascii: "#") else { break }
                end = text.nextLine(line)
            }
            line = text.nextLine(line)
        }
        return end
    }

    private var lineBreakText: String { String(decoding: text.lineBreak, as: UTF8.self) }

    /// Whole lines in place of others, or between two.
    private func lineSplice(_ range: Range<Int>, _ lines: [String]) -> Splice {
        guard !lines.isEmpty else { return Splice(range: range, bytes: []) }
        let joined = Array(lines.joined(separator: lineBreakText).utf8)
        let isAtOpenEnd =
            range.lowerBound == text.bytes.count && text.bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
        return Splice(range: range, bytes: isAtOpenEnd ? text.lineBreak + joined : joined + text.lineBreak)
    }
}
