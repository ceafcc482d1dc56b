/// A value of a PDF file with its place (ISO 32000-1, section 7.3).
enum PDFValue {
    case dictionary([PDFEntry], Range<Int>)
    case array([PDFValue])
    case name(String)
    /// A text with the range between its marks.
    case string([UInt8], Range<Int>)
    case number(Int)
    /// A number that is signed or broken, where such are wanted.
    case real(Double)
    case reference(Int)
    case other

    /// The value of a key.
    subscript(key: String) -> PDFValue? {
        guard case .dictionary(let entries, _) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// A number of any kind, where such are wanted.
    var measure: Double? {
        switch self {
        case .number(let number): Double(number)
        case .real(let number): number
        default: nil
        }
    }

    var isName: String? { if case .name(let name) = self { name } else { nil } }

    var text: String? {
        guard case .string(let bytes, _) = self else { return nil }
        if bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        return String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}

/// A key with its value.
struct PDFEntry {
    let key: String
    let value: PDFValue
}

/// Reads the values of a PDF file. Whatever it cannot read is `nil`.
struct PDFLexer {
    let bytes: [UInt8]
    var offset: Int
    private var depth = 0
    /// How many values may still be kept, which bounds the memory: a file of 20 MiB has a tenth of it.
    private var room = Self.valueLimit
    /// Whether arrays keep their numbers: those of a page's text tell where words end.
    private let keepsNumbers: Bool

    private static let valueLimit = 1_000_000

    private static let depthLimit = 64

    init(_ bytes: [UInt8], at offset: Int = 0, keepsNumbers: Bool = false) {
        self.bytes = bytes
        self.offset = offset
        self.keepsNumbers = keepsNumbers
    }

    /// Lets as many values be kept as at the beginning, when nothing is kept of those before.
    mutating func forget() { room = Self.valueLimit }

    static func isBlank(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

    private static let delimiters: [Bool] = (0..<256).map { byte in
        [0, 9, 10, 12, 13, 32].contains(byte) || "()<>[]{}/%".utf8.contains(UInt8(byte))
    }

    private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Goes behind blanks and comments.
    mutating func skipBlanks() {
        while let byte {
            if Self.isBlank(byte) {
                offset += 1
            } else if byte == UInt8(ascii: "%") {
                while let byte = self.byte, byte != 10, byte != 13 { offset += 1 }
            } else {
                return
            }
        }
    }

    /// A word up to the next blank or mark.
    mutating func word() -> ArraySlice<UInt8> {
        let start = offset
        while let byte, !Self.delimiters[Int(byte)] { offset += 1 }
        return bytes[start..<offset]
    }

    /// A whole number that is not signed.
    mutating func number() -> Int? {
        let start = offset
        guard let number = Int(String(decoding: word(), as: UTF8.self)), number >= 0 else {
            offset = start
            return nil
        }
        return number
    }

    mutating func skip(_ mark: StaticString) -> Bool {
        guard bytes.has(mark, at: offset) else { return false }
        offset += mark.utf8CodeUnitCount
        return true
    }

    /// The value that comes next.
    mutating func value() -> PDFValue? {
        skipBlanks()
        guard let byte, depth < Self.depthLimit, room > 0 else { return nil }
        room -= 1
        depth += 1
        defer { depth -= 1 }
        switch byte {
        case UInt8(ascii: "<"): return bytes.has("<<", at: offset) ? dictionary() : hexString()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "("): return string()
        case UInt8(ascii: "/"): return .name(name())
        default: return scalar()
        }
    }

    private mutating func dictionary() -> PDFValue? {
        let start = offset + 2
        offset = start
        var entries: [PDFEntry] = []
        while true {
            skipBlanks()
            let end = offset
            if skip(">>") { return .dictionary(entries, start..<end) }
            guard byte == UInt8(ascii: "/") else { return nil }
            let key = name()
            guard let value = value() else { return nil }
            entries.append(PDFEntry(key: key, value: value))
        }
    }

    private mutating func array() -> PDFValue? {
        offset += 1
        var items: [PDFValue] = []
        while true {
            skipBlanks()
            if skip("]") { return .array(items) }
            guard let item = value() else { return nil }
            switch item {
            // Coordinates and the like tell nothing; an array may be long.
            case .number where !keepsNumbers, .other: room += 1
            default: items.append(item)
            }
        }
    }

    private mutating func name() -> String {
        offset += 1
        return String(decoding: word(), as: UTF8.self)
    }

    private mutating func string() -> PDFValue? {
        let start = offset + 1
        var content: [UInt8] = []
        var open = 0
        offset = start
        while let byte {
            offset += 1
            switch byte {
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                if open == 0 { return .string(content, start..<offset - 1) }
                open -= 1
            case UInt8(ascii: "\\"):
                content.append(escaped())
                continue
            default: break
            }
            content.append(byte)
        }
        return nil
    }

    private mutating func escaped() -> UInt8 {
        guard let byte else { return 0 }
        let isOctal: (UInt8) -> Bool = { (0x30...0x37).contains($0) }
        guard isOctal(byte) else {
            offset += 1
            return ["n": 10, "r": 13, "t": 9, "b": 8, "f": 12][Unicode.Scalar(byte)] ?? byte
        }
        var value = 0
        for _ in 0..<3 {
            guard let digit = self.byte, isOctal(digit) else { break }
            value = value * 8 + Int(digit) - 0x30
            offset += 1
        }
        return UInt8(truncatingIfNeeded: value)
    }

    private mutating func hexString() -> PDFValue? {
        let start = offset + 1
        guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        offset = end + 1
        var digits = bytes[start..<end].compactMap(Self.hex)
        if digits.count % 2 == 1 { digits.append(0) }
        let content = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        return .string(content, start..<end)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private mutating func scalar() -> PDFValue? {
        let word = word()
        guard !word.isEmpty else { return nil }
        guard let first = number(word) else {
            return keepsNumbers ? Self.real(word).map { .real($0) } ?? .other : .other
        }
        // "12 0 R" refers to an object.
        let end = offset
        skipBlanks()
        let second = self.word()
        if !second.isEmpty, number(second) != nil {
            skipBlanks()
            if bytes.has("R", at: offset), offset + 1 >= bytes.count || Self.delimiters[Int(bytes[offset + 1])] {
                offset += 1
                return .reference(first)
            }
        }
        offset = end
        return .number(first)
    }

    /// A number with a sign or a point.
    static func real(_ word: ArraySlice<UInt8>) -> Double? {
        guard word.count <= 24, word.allSatisfy({ (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }) else {
            return nil
        }
        return Double(String(decoding: word, as: UTF8.self))
    }

    private func number(_ word: ArraySlice<UInt8>) -> Int? {
        word.count <= 10 && word.allSatisfy { (0x30...0x39).contains($0) }
            ? Int(String(decoding: word, as: UTF8.self)) : nil
    }
}
