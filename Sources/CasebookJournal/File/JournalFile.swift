import CasebookDiagnostics
public import CasebookDisk
import CasebookFiles
public import CasebookModel
import CasebookYAML

/// A `log.yaml` that was read in order to be added to. It only ever grows (contract, section 7).
public struct JournalFile: Sendable {
    /// Where the file lies, or will.
    public let path: DiskPath
    /// What it says.
    public let journal: Journal
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

    /// Reads a journal; one that is not there is empty.
    ///
    /// - Parameter base: the folder relative to which findings name the file.
    /// - Throws: ``JournalError`` if the file cannot be added to. Entries with mistakes in them do not keep it from that.
    public init(at path: DiskPath, relativeTo base: DiskPath) throws(JournalError) {
        self.path = path
        do {
            bytes = try Disk.exists(path) ? Disk.read(path, limit: YAMLLimits.journal.bytes) : []
        } catch {
            throw .disk(error)
        }
        let name = path.relative(to: base)
        let document = LogDocument(source: SourceText(path: name, bytes: bytes))
        guard document.isReadable else {
            let findings = document.findings.finished()
            // What is no sequence was read well enough; it is only something else.
            throw findings.contains { $0.rule.id == "wrong-type" } ? .form : .unreadable(findings)
        }
        journal = Journal(document.entries)
        let lineEnd = LineEnd(of: bytes)
        guard !Self.isSurelyOpen(document, bytes) else {
            ending = .open(lineEnd: lineEnd)
            return
        }
        if let without = Self.withoutBrackets(document, bytes), Self.takesEntry(after: without, of: 0) {
            ending = .brackets(without: without)
        } else if Self.takesEntry(after: bytes, of: document.records.count) {
            ending = .open(lineEnd: lineEnd)
        } else {
            throw .form
        }
    }

    /// Adds an entry, and returns when it is on the disk.
    ///
    /// Others may add to the file at the same time; nobody's entry is lost.
    ///
    /// - Throws: ``JournalError``; nothing was written then.
    public func append(_ entry: LogEntry) throws(JournalError) {
        let text = entry.yaml
        // The safety net below every form and every option: what is written reads back as what was meant.
        let readBack = LogDocument(source: SourceText(path: path.name, bytes: Array(text.utf8)))
        guard readBack.entries == [entry], !readBack.findings.hasErrors else { throw .entry }
        let limit = YAMLLimits.journal.bytes
        guard bytes.count + text.utf8.count < limit else { throw .full(limit: limit) }
        do {
            switch ending {
            case .open(.lf): try AppendedFile.append(Array(text.utf8), to: path)
            case .open(.crlf): try AppendedFile.append(Self.withCarriageReturns(text), to: path)
            case .brackets(let without):
                let isReplaced = try AppendedFile.replace(
                    bytes, with: Self.joined(without, Array(text.utf8)), at: path)
                if isReplaced { return }
            }
        } catch {
            throw .disk(error)
        }
        if case .brackets = ending { try JournalFile(at: path, relativeTo: path.parent).append(entry) }
    }

    /// Whether it is plain to see that the file takes another entry at its end: the entries so far begin at the beginning
    /// of lines, and nothing ends the document.
    private static func isSurelyOpen(_ document: LogDocument, _ bytes: [UInt8]) -> Bool {
        if let sequence = document.sequence {
            guard sequence.range.start.column == 1, !beginsWithBracket(sequence, bytes) else { return false }
        }
        var previous: UInt8 = 0x0A
        for (index, byte) in bytes.enumerated() {
            defer { previous = byte }
            guard previous == 0x0A || previous == 0x0D else { continue }
            if byte == UInt8(ascii: "%") || byte == UInt8(ascii: ".") { return false }
            if byte == UInt8(ascii: "-"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
                return false
            }
        }
        return document.sequence != nil || document.findings.finished().isEmpty
    }

    private static func beginsWithBracket(_ sequence: YAMLNode, _ bytes: [UInt8]) -> Bool {
        bytes.offset(of: sequence.range.start).map { bytes[$0] == UInt8(ascii: "[") } ?? false
    }

    /// The file without its empty list in brackets; `nil` if there is none.
    private static func withoutBrackets(_ document: LogDocument, _ bytes: [UInt8]) -> [UInt8]? {
        guard let sequence = document.sequence, document.records.isEmpty, beginsWithBracket(sequence, bytes),
            let start = bytes.offset(of: sequence.range.start), let end = bytes.offset(of: sequence.range.end),
            start < end
        else { return nil }
        return Array(bytes[..<start] + bytes[end...])
    }

    /// Whether a file still is what it was, and has one entry more, when an entry is put at its end.
    private static func takesEntry(after bytes: [UInt8], of count: Int) -> Bool {
        let entry = "- {id: 00000000000000000000000000, at: 2000-01-01, by: x, text: x}\n"
        let document = LogDocument(source: SourceText(path: "log.yaml", bytes: joined(bytes, Array(entry.utf8))))
        return document.isReadable && document.records.count == count + 1
    }

    private static func joined(_ bytes: [UInt8], _ entry: [UInt8]) -> [UInt8] {
        guard let last = bytes.last else { return entry }
        return last == 0x0A ? bytes + entry : bytes + [0x0A] + entry
    }

    private static func withCarriageReturns(_ text: String) -> [UInt8] {
        text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
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
