import CasebookDiagnostics

extension YAMLNode {
    /// Where a `#` cuts off the end of a text that stands without quotes: `Platz #1` is read as `Platz`. A comment has a blank
    /// behind its `#`.
    func commentsInText(of bytes: [UInt8]) -> [FindingPlace] {
        guard Self.mayHideText(bytes) else { return [] }
        var scalars: [Int: [Int]] = [:]
        for (index, record) in tree.records.enumerated()
        where record.kind == .scalar && record.style == .plain && !record.text.isEmpty {
            scalars[record.range.end.line, default: []].append(index)
        }
        var found: [FindingPlace] = []
        SourceText(path: "", bytes: bytes).eachLine { number, line in
            guard let indices = scalars[number], line.utf8.contains(UInt8(ascii: "#")) else { return true }
            let text = Array(line.unicodeScalars)
            for index in indices {
                let column = tree.records[index].range.end.column
                let rest = text.dropFirst(column - 1)
                let blanks = rest.prefix { $0 == " " || $0 == "\t" }
                guard !blanks.isEmpty, let sign = rest.dropFirst(blanks.count).first, sign == "#",
                    rest.dropFirst(blanks.count + 1).first?.isOfWord == true
                else { continue }
                let start = SourcePosition(line: number, column: column + blanks.count)
                let length = rest.reversed().drop { $0 == "\r" || $0 == " " }.count - blanks.count
                let end = SourcePosition(line: number, column: start.column + length)
                found.append(FindingPlace(tree.node(index).path, shownAt: SourceRange(start: start, end: end)))
            }
            return true
        }
        return found
    }

    /// Nearly no file has a `#` between a blank and a word, and one pass over its bytes tells.
    private static func mayHideText(_ bytes: [UInt8]) -> Bool {
        var beforeLast: UInt8 = 0x0A
        var last: UInt8 = 0x0A
        for byte in bytes {
            if last == UInt8(ascii: "#"), beforeLast == 0x20 || beforeLast == 0x09,
                byte > UInt8(ascii: "/"), byte != UInt8(ascii: ":")
            {
                return true
            }
            (beforeLast, last) = (last, byte)
        }
        return false
    }
}
