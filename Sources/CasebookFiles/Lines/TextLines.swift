/// Where the lines of a file lie. A line ends with LF, CR or both (YAML 1.2.2, section 5.4), as in `SourceText`.
package struct TextLines: Sendable {
    package let bytes: [UInt8]
    /// Where each line begins; a byte order mark belongs to none.
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isPair { starts.append(index + 1) }
        }
        self.starts = starts
    }

    package var count: Int { starts.count }

    /// The bytes of a line, from 0, without its end.
    package subscript(line: Int) -> ArraySlice<UInt8> {
        var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
        while end > starts[line], bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[starts[line]..<end]
    }

    /// The bytes of some lines with their ends.
    func bytes(of lines: Range<Int>) -> [UInt8] {
        guard let first = lines.first else { return [] }
        return Array(bytes[starts[first]..<(lines.upperBound < starts.count ? starts[lines.upperBound] : bytes.count)])
    }

    /// The file with nothing in the lines that are not kept, so that all others keep their numbers.
    func keeping(_ isKept: (Int) -> Bool) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for line in 0..<count {
            let text = self[line]
            if isKept(line) { kept += text }
            kept += bytes[text.endIndex..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)]
        }
        return kept
    }

    /// Whether a line says nothing: it is blank, or a comment.
    package func saysNothing(_ line: Int) -> Bool {
        guard let first = self[line].first(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
        return first == UInt8(ascii: "#")
    }
}
