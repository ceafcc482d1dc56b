/// What a font's codes mean in Unicode (ISO 32000-1, section 9.10.3), and how many bytes a code has.
struct PDFCodeMap {
    private struct Row {
        let first: Int
        let last: Int
        let target: [UInt16]
    }

    private var texts: [Int: String] = [:]
    private var rows: [Row] = []
    /// The codes that there may be, by their number of bytes.
    private var spaces: [(length: Int, first: Int, last: Int)] = []

    /// More bytes are not read; the largest fonts have some hundred thousand.
    static let limit = 1 << 20

    init(_ content: [UInt8]) {
        var lexer = PDFLexer(content, keepsNumbers: true)
        var operands: [PDFValue] = []
        while true {
            lexer.skipBlanks()
            guard lexer.offset < content.count else { break }
            switch content[lexer.offset] {
            case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "("):
                guard let value = lexer.value() else {
                    lexer.offset += 1
                    continue
                }
                operands.append(value)
            default:
                let word = lexer.word()
                if word.isEmpty {
                    lexer.offset += 1
                } else if word.starts(with: "begin".utf8) {
                    operands = []
                } else if word.starts(with: "end".utf8) {
                    note(operands, String(decoding: word, as: UTF8.self))
                    operands = []
                }
            }
        }
        rows.sort { $0.first < $1.first }
    }

    private mutating func note(_ operands: [PDFValue], _ end: String) {
        switch end {
        case "endcodespacerange":
            for pair in stride(from: 0, to: operands.count - 1, by: 2) {
                guard let first = Self.code(operands[pair]), let last = Self.code(operands[pair + 1]),
                    spaces.count < 100
                else { continue }
                spaces.append((first.length, first.code, last.code))
            }
        case "endbfchar":
            for pair in stride(from: 0, to: operands.count - 1, by: 2) {
                guard let code = Self.code(operands[pair]), let units = Self.units(operands[pair + 1]) else { continue }
                texts[code.code] = String(decoding: units, as: UTF16.self)
            }
        case "endbfrange":
            for triple in stride(from: 0, to: operands.count - 2, by: 3) {
                guard let first = Self.code(operands[triple])?.code, let last = Self.code(operands[triple + 1])?.code
                else { continue }
                if case .array(let items) = operands[triple + 2] {
                    for (index, item) in items.prefix(0x1_0000).enumerated() {
                        texts[first + index] = Self.units(item).map { String(decoding: $0, as: UTF16.self) }
                    }
                } else if let units = Self.units(operands[triple + 2]), first <= last {
                    rows.append(Row(first: first, last: last, target: units))
                }
            }
        default: break
        }
    }

    private static func code(_ value: PDFValue) -> (code: Int, length: Int)? {
        guard case .string(let bytes, _) = value, (1...4).contains(bytes.count),
            let code = bytes.big(bytes.count, at: 0)
        else { return nil }
        return (code, bytes.count)
    }

    /// Few letters: one code may be a ligature, but no story.
    private static func units(_ value: PDFValue) -> [UInt16]? {
        guard case .string(let bytes, _) = value, !bytes.isEmpty, bytes.count <= 64 else { return nil }
        if bytes.count == 1 { return [UInt16(bytes[0])] }
        return stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    }

    /// Whether it says anything.
    var isEmpty: Bool { texts.isEmpty && rows.isEmpty }

    /// What a code means.
    subscript(code: Int) -> String? {
        if let text = texts[code] { return text }
        // The last row that begins before it.
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].first <= code { low = middle + 1 } else { high = middle }
        }
        guard low > 0, rows[low - 1].last >= code else { return nil }
        var units = rows[low - 1].target
        units[units.count - 1] &+= UInt16(truncatingIfNeeded: code - rows[low - 1].first)
        return String(decoding: units, as: UTF16.self)
    }

    /// How many bytes the code at an offset has.
    func length(at offset: Int, of bytes: [UInt8]) -> Int? {
        for length in 1...4 {
            guard let code = bytes.big(length, at: offset) else { break }
            if spaces.contains(where: { $0.length == length && $0.first <= code && code <= $0.last }) { return length }
        }
        return nil
    }
}
