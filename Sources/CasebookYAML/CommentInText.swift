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
        bytes.withUnsafeBufferPointer { bytes in
            var index = 1
            while index < bytes.count - 1, let sign = bytes[index...].firstIndex(of: UInt8(ascii: "#")) {
                index = sign + 1
                guard index < bytes.count else { return false }
                let isBehindBlank = bytes[sign - 1] == 0x20 || bytes[sign - 1] == 0x09
                if isBehindBlank, bytes[index] > UInt8(ascii: "/"), bytes[index] != UInt8(ascii: ":") { return true }
            }
            return false
        }
    }
}
