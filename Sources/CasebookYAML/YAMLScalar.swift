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
        guard isPlain, mayMeanMore else { return .string }
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .float(.infinity)
        case "-.inf", "-.Inf", "-.INF": return .float(-.infinity)
        case ".nan", ".NaN", ".NAN": return .float(.nan)
        default: return numericValue ?? .string
        }
    }

    /// Whether the text may mean something else than itself: most scalars are words, and their first letter tells.
    private var mayMeanMore: Bool {
        let bytes = text.utf8
        guard let first = bytes.first else { return true }
        switch first {
        case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"): return true
        // null, true and false are written with one of these, and have no more letters than false.
        case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"),
            UInt8(ascii: "F"):
            return bytes.count <= 5
        default: return false
        }
    }

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
        if text.hasPrefix("0o") { return based(8) }
        if text.hasPrefix("0x") { return based(16) }
        return decimal
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
    /// Whether a number is nearer to zero than any that can be kept, so that nothing would be left of it: `1e-400`.
    public var vanishes: Bool {
        guard case .float(0) = value else { return false }
        return text.prefix { $0 != "e" && $0 != "E" }.contains { ("1"..."9").contains($0) }
    }
}
