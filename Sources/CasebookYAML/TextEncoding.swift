import CasebookDiagnostics
import CasebookModel

/// Finds out whether bytes are UTF-8 text, and if not, what they seem to be.
enum TextEncoding {
    struct Problem {
        let finding: Finding
        let position: SourcePosition
    }

    /// The first thing that keeps the bytes from being UTF-8 text without control characters.
    static func problem(in bytes: [UInt8]) -> Problem? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Problem(finding: YAMLFinding.encoding("UTF-16"), position: .start)
        }
        if bytes.count >= 4, bytes[..<4].filter({ $0 == 0 }).count >= 2 {
            return Problem(finding: YAMLFinding.encoding("UTF-16/UTF-32"), position: .start)
        }
        // The usual case costs one pass over the bytes and no position.
        guard let offset = firstInvalidOffset(in: bytes) else {
            return firstControlOffset(in: bytes).map { offset in
                Problem(finding: YAMLFinding.controlCharacter(bytes[offset]), position: position(of: offset, in: bytes))
            }
        }
        return Problem(
            finding: YAMLFinding.encoding("Windows-1252/ISO 8859-1"), position: position(of: offset, in: bytes))
    }

    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var index = 0
        while index < bytes.count {
            let length = sequenceLength(bytes, at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// The length of the well-formed sequence at an index (Unicode 15.0, table 3-7); 0 if there is none.
    private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < bytes.count && range.contains(bytes[index + offset])
        }
        switch bytes[index] {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    private static func firstControlOffset(in bytes: [UInt8]) -> Int? {
        bytes.firstIndex { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }
    }

    private static func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        var line = 1
        var column = 1
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : 0
        for byte in bytes[start..<offset] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourcePosition(line: line, column: column)
    }
}
