import CasebookDiagnostics

/// A text in the spelling of libyaml, which reads YAML 1.1: where it stops at what YAML 1.2 allows, that place is written
/// anew, so that every place behind it can still be told in the file as it is.
///
/// Nothing is changed before libyaml has stopped there, so no text can change that it would have read.
struct CompatibleText {
    private(set) var bytes: [UInt8]
    private(set) var shifts = ColumnShifts()
    private var count = 0

    /// More such places are more than a person writes, and each costs a reading.
    private static let limit = 32

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Writes anew what libyaml stopped at.
    ///
    /// - Returns: `false` if that is wrong in YAML 1.2 as well.
    mutating func adapt(to failure: YAMLFailure) -> Bool {
        guard count < Self.limit else { return false }
        count += 1
        if ["cannot start any token", "violates indentation"].contains(where: failure.problem.contains) {
            return adaptTab(on: failure.position.line)
        }
        if failure.problem.contains("invalid Unicode character escape") { return adaptPair(on: failure.position.line) }
        if failure.problem.contains("tab character where an indentation") {
            return adaptBlock(at: failure.beginning.line, text: failure.position.line)
        }
        return false
    }

    // MARK: Tabs

    /// Tabs on a line of nothing else, and behind the dash of an item (YAML 1.2.2, section 6.2): blanks mean the same.
    private mutating func adaptTab(on number: Int) -> Bool {
        let line = line(number)
        let indentation = bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }
        let rest = bytes[indentation.endIndex..<line.upperBound]
        if rest.isEmpty || rest.first == UInt8(ascii: "#") { return blank(indentation.indices) }
        guard let tab = bytes[line].firstIndex(of: 0x09) else { return false }
        let head = bytes[line.lowerBound..<tab]
        guard head.last == UInt8(ascii: "-"), head.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) else {
            return false
        }
        let tabs = bytes[tab..<line.upperBound].prefix { $0 == 0x20 || $0 == 0x09 }
        let item = bytes[tabs.endIndex..<line.upperBound]
        // Whatever has items or keys of its own must be indented by blanks (section 6.1).
        let text = String(decoding: item, as: UTF8.self)
        guard !text.hasPrefix("- "), !text.contains(": "), !text.hasSuffix(":") else { return false }
        return blank(tabs.indices)
    }

    private mutating func blank(_ range: Range<Int>) -> Bool {
        guard bytes[range].contains(0x09) else { return false }
        for index in range { bytes[index] = 0x20 }
        return true
    }

    /// A block whose text begins with a tab: how far it is indented is said, where libyaml would count.
    private mutating func adaptBlock(at header: Int, text number: Int) -> Bool {
        let text = line(number)
        let indentation = bytes[text].prefix { $0 == 0x20 }.count
        let line = line(header)
        let outer = bytes[line].prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        // The last mark of a block on the line begins its header; a digit there would be such a number already.
        guard let mark = bytes[line].lastIndex(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") }),
            bytes[(mark + 1)..<line.upperBound].allSatisfy({ " \t-+".utf8.contains($0) })
        else { return false }
        let isItem = outer.endIndex == mark
        let depth = isItem ? (outer.lastIndex(of: UInt8(ascii: "-")) ?? line.lowerBound) - line.lowerBound : outer.count
        guard (1...9).contains(indentation - depth) else { return false }
        let column = String(decoding: bytes[line.lowerBound...mark], as: UTF8.self).unicodeScalars.count + 1
        bytes.insert(UInt8(ascii: "0") + UInt8(indentation - depth), at: mark + 1)
        shifts.add(line: header, column: column, by: -1)
        return true
    }

    // MARK: Pairs of surrogates

    /// Two escapes that are one character, as JSON writes them (RFC 8259, section 7).
    private mutating func adaptPair(on number: Int) -> Bool {
        let line = line(number)
        var index = line.lowerBound
        while index + 12 <= line.upperBound {
            if bytes[index] == UInt8(ascii: "\\"), let scalar = pair(at: index) {
                let column = String(decoding: bytes[line.lowerBound..<index], as: UTF8.self).unicodeScalars.count + 1
                let digits = String(scalar.value, radix: 16)
                let escape = "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
                bytes.replaceSubrange(index..<index + 12, with: escape.utf8)
                shifts.add(line: number, column: column + 1, by: 2)
                return true
            }
            // A backslash that is escaped begins nothing.
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return false
    }

    private func pair(at index: Int) -> Unicode.Scalar? {
        guard let high = unit(at: index), let low = unit(at: index + 6), UTF16.isLeadSurrogate(high),
            UTF16.isTrailSurrogate(low)
        else { return nil }
        return String(decoding: [high, low], as: UTF16.self).unicodeScalars.first
    }

    private func unit(at index: Int) -> UInt16? {
        guard bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else { return nil }
        return UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }

    // MARK: Lines

    /// The bytes of a line without its end, as libyaml counts lines: CR, LF, both, NEL, LS and PS end one.
    private func line(_ number: Int) -> Range<Int> {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var current = 1
        var index = start
        while index < bytes.count {
            let length = breakLength(at: index)
            if length > 0 {
                if current == number { break }
                current += 1
                start = index + length
            }
            index += max(1, length)
        }
        return current == number ? start..<min(index, bytes.count) : bytes.count..<bytes.count
    }

    private func breakLength(at index: Int) -> Int {
        switch bytes[index] {
        case 0x0A: 1
        case 0x0D: bytes[index...].starts(with: [0x0D, 0x0A]) ? 2 : 1
        case 0xC2: bytes[index...].starts(with: [0xC2, 0x85]) ? 2 : 0
        case 0xE2: [[0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]].contains { bytes[index...].starts(with: $0) } ? 3 : 0
        default: 0
        }
    }
}

/// How far columns lie from where they are in the file.
struct ColumnShifts {
    private var shifts: [Int: [(column: Int, by: Int)]] = [:]

    /// Everything on a line from a column on stands so many columns further left than in the file.
    mutating func add(line: Int, column: Int, by count: Int) { shifts[line, default: []].append((column, count)) }

    /// A place as it is in the file.
    func original(_ position: SourcePosition) -> SourcePosition {
        guard let line = shifts[position.line] else { return position }
        // The latest was measured in the text that the earlier ones had left.
        let column = line.reversed().reduce(position.column) { $0 >= $1.column ? $0 + $1.by : $0 }
        return SourcePosition(line: position.line, column: column)
    }
}
