import CasebookDiagnostics
public import CasebookDisk
import CasebookYAML

/// A file that has one entry a line and was read in order to be added to. It only ever grows (contract, section 7).
public struct EntryFile: Sendable {
    /// Where the file lies, or will.
    public let path: DiskPath
    private let bytes: [UInt8]
    private let ending: Ending

    /// How the next entry is added.
    private enum Ending {
        /// Its bytes are put at the end, with these line ends.
        case open(lineEnd: LineEnd)
        /// An empty list in brackets must go first; this is the file without it.
        case brackets(without: [UInt8])
    }

    private enum LineEnd {
        case lf, crlf

        /// The line end that the first line of a file has.
        init(of bytes: [UInt8]) {
            guard let index = bytes.firstIndex(of: 0x0A) else {
                self = .lf
                return
            }
            self = index > 0 && bytes[index - 1] == 0x0D ? .crlf : .lf
        }
    }

    /// Looks how an entry can be added to a file; `nil` if one at its end would not be read as an entry.
    ///
    /// - Parameter lines: what the bytes were read as.
    public init?(at path: DiskPath, bytes: [UInt8], read lines: EntryLines) {
        self.path = path
        self.bytes = bytes
        guard !Self.isSurelyOpen(lines, bytes) else {
            ending = .open(lineEnd: LineEnd(of: bytes))
            return
        }
        if let without = Self.withoutBrackets(lines, bytes), Self.takesEntry(after: without, of: 0) {
            ending = .brackets(without: without)
        } else if Self.takesEntry(after: bytes, of: lines.entries.count) {
            ending = .open(lineEnd: LineEnd(of: bytes))
        } else {
            return nil
        }
    }

    /// Adds an entry at the end, and returns when it is on the disk. Nothing before it changes, but for a last line without
    /// its end, which gets one.
    ///
    /// Others may add to the file at the same time; nobody's entry is lost.
    ///
    /// - Parameter line: the entry, its line ended by LF.
    /// - Returns: `false` if nothing was written, as the file has become another one and must be read again.
    public func append(_ line: String) throws(DiskError) -> Bool {
        let text = Array(line.utf8)
        switch ending {
        case .open(.lf): try AppendedFile.append(text, to: path)
        case .open(.crlf): try AppendedFile.append(text.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, to: path)
        case .brackets(let without):
            return try AppendedFile.replace(bytes, with: Self.joined(without, text), at: path)
        }
        return true
    }

    /// Whether it is plain to see that the file takes another entry at its end: the entries so far begin at the beginning
    /// of lines, and nothing ends the document.
    private static func isSurelyOpen(_ lines: EntryLines, _ bytes: [UInt8]) -> Bool {
        guard lines.isWhole else { return false }
        if let sequence = lines.roots.first {
            guard sequence.range.start.column == 1, !beginsWithBracket(sequence, bytes) else { return false }
        }
        if lines.isInLines, !lines.entries.isEmpty { return isSilent(around: bytes) }
        var previous: UInt8 = 0x0A
        for (index, byte) in bytes.enumerated() {
            defer { previous = byte }
            guard previous == 0x0A || previous == 0x0D else { continue }
            if byte == UInt8(ascii: "%") || byte == UInt8(ascii: ".") { return false }
            if byte == UInt8(ascii: "-"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
                return false
            }
        }
        return true
    }

    /// Whether only comments and blank lines stand before the first line with an entry and behind the last. A long journal
    /// is not looked at byte by byte.
    private static func isSilent(around bytes: [UInt8]) -> Bool {
        func saysNothing(_ line: ArraySlice<UInt8>) -> Bool {
            line.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }.map { $0 == UInt8(ascii: "#") } ?? true
        }
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A), saysNothing(rest[..<end]) { rest = rest[(end + 1)...] }
        guard rest.starts(with: "- {".utf8) else { return false }
        while !rest.isEmpty {
            let start = rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.startIndex
            // Behind a lone CR another line would begin.
            if rest[start...].starts(with: "- {".utf8) { return !rest[start...].dropLast().contains(0x0D) }
            guard saysNothing(rest[start...]) else { return false }
            rest = rest[..<max(rest.startIndex, start - 1)]
        }
        return false
    }

    private static func beginsWithBracket(_ sequence: YAMLNode, _ bytes: [UInt8]) -> Bool {
        bytes.offset(of: sequence.range.start).map { bytes[$0] == UInt8(ascii: "[") } ?? false
    }

    /// The file without its empty list in brackets; `nil` if there is none.
    private static func withoutBrackets(_ lines: EntryLines, _ bytes: [UInt8]) -> [UInt8]? {
        guard lines.isWhole, let sequence = lines.roots.first, lines.entries.isEmpty,
            beginsWithBracket(sequence, bytes), let start = bytes.offset(of: sequence.range.start),
            let end = bytes.offset(of: sequence.range.end), start < end
        else { return nil }
        return Array(bytes[..<start] + bytes[end...])
    }

    /// Whether a file still is what it was, and has one entry more, when an entry is put at its end.
    private static func takesEntry(after bytes: [UInt8], of count: Int) -> Bool {
        let entry = Array("- {id: 00000000000000000000000000}\n".utf8)
        var findings = DiagnosticCollector(source: SourceText(path: "", bytes: joined(bytes, entry)))
        let lines = EntryLines(reading: &findings)
        return lines.isReadable && lines.entries.count == count + 1
    }

    private static func joined(_ bytes: [UInt8], _ entry: [UInt8]) -> [UInt8] {
        guard let last = bytes.last else { return entry }
        return last == 0x0A ? bytes + entry : bytes + [0x0A] + entry
    }
}

extension [UInt8] {
    /// The index of the character at a place of the file, or of its end.
    fileprivate func offset(of position: SourcePosition) -> Int? {
        var line = 1
        // A byte order mark is no part of the first line.
        var index = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : startIndex
        while line < position.line, index < endIndex {
            // A line ends with LF, CR, or both (YAML 1.2.2, section 5.4).
            if self[index] == 0x0A || self[index] == 0x0D && (index + 1 == endIndex || self[index + 1] != 0x0A) {
                line += 1
            }
            index += 1
        }
        var column = 1
        while column < position.column, index < endIndex {
            index += 1
            while index < endIndex, self[index] & 0xC0 == 0x80 { index += 1 }
            column += 1
        }
        return index <= endIndex ? index : nil
    }
}
