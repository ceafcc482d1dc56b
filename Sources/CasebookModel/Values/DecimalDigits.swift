/// The digits of a number as people write it: exactly what was written down, whatever its size.
///
/// A `Double` keeps fifteen digits of a decimal number for certain; what is beyond them is noise of adding up.
package struct DecimalDigits: Sendable, Hashable {
    package let isNegative: Bool
    /// The digits before the separator, at least one.
    package let whole: String
    /// The digits behind it, without zeros at the end.
    package let decimals: String

    private static let precision = 15

    /// - Parameter value: finite.
    package init(_ value: Double) {
        if let short = Self.short(value) {
            self = short
            return
        }
        var (digits, point) = Self.digits(of: abs(value))
        (digits, point) = Self.rounded(digits, point)
        while digits.last == 0, digits.count > max(point, 0) { digits.removeLast() }
        // All zeros up to the point are written out.
        if point < 1 { digits.insert(contentsOf: Array(repeating: 0, count: 1 - point), at: 0) }
        point = max(point, 1)
        digits += Array(repeating: 0, count: max(0, point - digits.count))
        func text(_ digits: ArraySlice<Int>) -> String { digits.map(String.init).joined() }
        whole = text(digits[..<point])
        decimals = text(digits[point...])
        isNegative = value < 0 && digits.contains { $0 != 0 }
    }

    private init(isNegative: Bool, whole: String, decimals: String) {
        self.isNegative = isNegative
        self.whole = whole
        self.decimals = decimals
    }

    /// Most figures are whole, or have few digits and no exponent: what Swift writes of them is what people write.
    private static func short(_ value: Double) -> DecimalDigits? {
        guard value != 0 else { return zero }
        // Whole numbers that differ are not shown as one, however long they are.
        if let whole = Int(exactly: value) {
            return DecimalDigits(isNegative: value < 0, whole: String(whole.magnitude), decimals: "")
        }
        guard abs(value) < 1e15 else { return nil }
        let text = abs(value).description
        // One byte more for the separator; a zero before it is no digit that counts.
        guard text.utf8.count <= precision + 1, !text.utf8.contains(UInt8(ascii: "e")),
            let separator = text.utf8.firstIndex(of: UInt8(ascii: "."))
        else { return nil }
        let decimals = String(text[text.index(after: separator)...])
        return DecimalDigits(isNegative: value < 0, whole: String(text[..<separator]), decimals: decimals)
    }

    private static let zero = DecimalDigits(isNegative: false, whole: "0", decimals: "")

    /// How many digits stand behind the separator.
    package static func places(of value: Double) -> Int { DecimalDigits(value).decimals.utf8.count }

    /// The shortest digits that mean the number, and how many of them stand before the separator.
    private static func digits(of value: Double) -> (digits: [Int], point: Int) {
        let parts = value.description.split(separator: "e", maxSplits: 1)
        let mantissa = (parts.first ?? "0").split(separator: ".", maxSplits: 1)
        let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let whole = mantissa.first ?? "0"
        var digits = (whole + (mantissa.count > 1 ? mantissa[1] : "")).compactMap(\.wholeNumberValue)
        var point = whole.utf8.count + exponent
        while digits.first == 0, digits.count > 1 {
            digits.removeFirst()
            point -= 1
        }
        return digits == [0] ? ([0], 1) : (digits, point)
    }

    private static func rounded(_ digits: [Int], _ point: Int) -> (digits: [Int], point: Int) {
        guard digits.count > precision else { return (digits, point) }
        var kept = Array(digits.prefix(precision))
        guard digits[precision] >= 5 else { return (kept, point) }
        var index = precision - 1
        while kept[index] == 9 {
            kept[index] = 0
            if index == 0 { return ([1] + kept, point + 1) }
            index -= 1
        }
        kept[index] += 1
        return (kept, point)
    }
}
