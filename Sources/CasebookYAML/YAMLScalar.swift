import CasebookBytes

/// A scalar with what the core schema of YAML 1.2 (section 10.3.2) makes of it.
public struct YAMLScalar: Sendable, Hashable {
    /// The text after unescaping and folding.
    public let text: String
    /// Whether it stood without quotes, so that it can mean something else than text.
    public let isPlain: Bool

    public init(text: String, isPlain: Bool) {
        self.text = text
        self.isPlain = isPlain
    }

    /// What the core schema makes of a scalar.
    public enum Value: Sendable, Hashable {
        case null
        case boolean(Bool)
        case integer(Int)
        case float(Double)
        case string
    }

    /// The value by the core schema. `NO`, `on`, `yes`, `1_000` and dates are strings; `010` is ten; an integer that
    /// does not fit 64 bits is a float.
    public var value: Value {
        guard isPlain else { return .string }
        // Most scalars are words, and their first letter tells. null, true and false have no more letters than false.
        guard let first = text.utf8.first else { return .null }
        switch first {
        case 0x30...0x39: return numericValue ?? .string
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return numericValue ?? Self.extremes[text].map(Value.float) ?? .string
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
            UInt8(ascii: "f"), UInt8(ascii: "F"):
            return text.utf8.count <= 5 ? Self.words[text] ?? .string : .string
        default: return .string
        }
    }

    private static let words: [String: Value] = [
        "~": .null, "null": .null, "Null": .null, "NULL": .null, "true": .boolean(true), "True": .boolean(true),
        "TRUE": .boolean(true), "false": .boolean(false), "False": .boolean(false), "FALSE": .boolean(false),
    ]

    private static let extremes: [String: Double] = [
        ".inf": .infinity, ".Inf": .infinity, ".INF": .infinity, "+.inf": .infinity, "+.Inf": .infinity,
        "+.INF": .infinity, "-.inf": -.infinity, "-.Inf": -.infinity, "-.INF": -.infinity, ".nan": .nan, ".NaN": .nan,
        ".NAN": .nan,
    ]

    /// The number by the core schema, if the scalar is one.
    public var number: Double? {
        switch value {
        case .integer(let integer): Double(integer)
        case .float(let float): float
        default: nil
        }
    }

    /// The whole number, if the scalar is one: `14`, and as in JSON Schema also `14.0`.
    public var wholeNumber: Int? {
        switch value {
        case .integer(let integer): integer
        case .float(let float): Int(exactly: float)
        default: nil
        }
    }

    private var numericValue: Value? {
        if let digits = smallNumber { return .integer(digits) }
        // Most others are dates: `2021-04`.
        let isDate = text.withBytes { $0.count > 4 && $0[4] == UInt8(ascii: "-") && (0x30...0x39).contains($0[3]) }
        if isDate { return nil }
        switch text.utf8.dropFirst().first {
        case UInt8(ascii: "o"): return text.hasPrefix("0o") ? based(8) : nil
        case UInt8(ascii: "x"): return text.hasPrefix("0x") ? based(16) : nil
        default: return decimal
        }
    }

    /// The number of a few digits and nothing else, as nearly all numbers are.
    private var smallNumber: Int? {
        text.withBytes { bytes in
            guard bytes.count <= 9 else { return nil }
            var number = 0
            for byte in bytes {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            return bytes.isEmpty ? nil : number
        }
    }

    private func based(_ radix: Int) -> Value? {
        let digits = text.dropFirst(2)
        let values = digits.compactMap { $0.isASCII ? $0.hexDigitValue : nil }
        guard !digits.isEmpty, values.count == digits.count, values.allSatisfy({ $0 < radix }) else { return nil }
        if let integer = Int(digits, radix: radix) { return .integer(integer) }
        return .float(values.reduce(0) { $0 * Double(radix) + Double($1) })
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    private var decimal: Value? {
        var rest = Substring(text).utf8
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        func sign() { if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() } }

        sign()
        let whole = digits()
        if rest.isEmpty, whole > 0, let integer = Int(text) { return .integer(integer) }
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = digits()
        }
        guard whole + fraction > 0 else { return nil }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            sign()
            guard digits() > 0 else { return nil }
        }
        guard rest.isEmpty else { return nil }
        return Double(text.hasSuffix(".") ? String(text.dropLast()) : text).map(Value.float)
    }
}

extension YAMLScalar {
    /// Whether a whole number has more digits than can be kept, so that another one would be shown: `12345678901234567`.
    public var losesDigits: Bool {
        guard text.utf8.count > 15 else { return false }
        switch value {
        case .integer(let integer): return Int(exactly: Double(integer)) != integer
        // Beyond what an integer can be, only an infinite number says so by itself.
        case .float(let float):
            guard float.isFinite, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
            return UInt64(text).map { UInt64(exactly: float) != $0 } ?? true
        default: return false
        }
    }

    /// Whether a number is nearer to zero than any that can be kept, so that nothing would be left of it: `1e-400`.
    public var vanishes: Bool {
        guard case .float(0) = value else { return false }
        return text.prefix { $0 != "e" && $0 != "E" }.contains { ("1"..."9").contains($0) }
    }
}
