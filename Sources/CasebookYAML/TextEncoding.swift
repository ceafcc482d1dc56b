import CasebookBytes
import CasebookDiagnostics
import CasebookModel

/// Finds out whether bytes are UTF-8 text, and if not, what they seem to be.
enum TextEncoding {
    struct Problem {
        let finding: Finding
        let position: SourcePosition
        /// Whether it is a character that no text may have, in a file that is UTF-8 otherwise.
        var isCharacter = false
    }

    /// What keeps the bytes from being UTF-8 text of visible characters: the first misplaced byte, or else every
    /// forbidden character, as many of them as a file reports.
    static func problems(in bytes: [UInt8]) -> [Problem] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return [Problem(finding: YAMLFinding.encoding("UTF-16"), position: .start)]
        }
        if bytes.count >= 4, bytes[..<4].filter({ $0 == 0 }).count >= 2 {
            return [Problem(finding: YAMLFinding.encoding("UTF-16/UTF-32"), position: .start)]
        }
        if let offset = firstInvalidOffset(in: bytes) {
            var place = TextPlace(in: bytes)
            place.advance(to: offset)
            return [Problem(finding: YAMLFinding.encoding("Windows-1252/ISO 8859-1"), position: place.position)]
        }
        // The usual case costs one pass over the bytes and no position.
        var place = TextPlace(in: bytes)
        return ForbiddenCharacter.offsets(in: bytes, from: place.offset).map { offset, scalar in
            place.advance(to: offset)
            return Problem(
                finding: YAMLFinding.forbiddenCharacter(scalar), position: place.position, isCharacter: true)
        }
    }

    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while true {
                // Nearly all of a file is ASCII.
                index = bytes.firstIndex(from: index) {
                    $0.beyondASCII
                } passes: {
                    $0 >= 0x80
                }
                guard index < bytes.count else { return nil }
                let length = sequenceLength(bytes, at: index)
                if length == 0 { return index }
                index += length
            }
        }
    }

    /// The length of the well-formed sequence at an index (Unicode 15.0, table 3-7); 0 if there is none.
    private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
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
}

/// A place in UTF-8 text that moves forward and counts lines and columns on its way.
private struct TextPlace {
    private let bytes: [UInt8]
    private(set) var offset: Int
    private(set) var position = SourcePosition.start

    /// The beginning of the text, behind a byte order mark.
    init(in bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func advance(to end: Int) {
        var (line, column) = (position.line, position.column)
        for index in offset..<max(offset, end) {
            switch bytes[index] {
            case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
            case 0x0A, 0x0D: (line, column) = (line + 1, 1)
            case 0x80...0xBF: break
            default: column += 1
            }
        }
        offset = max(offset, end)
        position = SourcePosition(line: line, column: column)
    }
}
