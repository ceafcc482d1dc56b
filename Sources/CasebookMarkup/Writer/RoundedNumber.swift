/// A number rounded to three decimals, in the digits that people write.
package struct RoundedNumber {
    /// Whether a minus stands before it; never before zero.
    package let isNegative: Bool
    /// What stands before the decimal separator.
    package let whole: Int
    /// The digits behind the decimal separator, without zeros at the end; empty if the number is whole.
    package let decimals: String

    /// - Parameter value: finite, and its amount below 1e15.
    package init(_ value: Double) {
        let thousandths = Int((abs(value) * 1000).rounded())
        isNegative = value < 0 && thousandths > 0
        whole = thousandths / 1000
        decimals = Self.decimals(thousandths % 1000)
    }

    private static func decimals(_ thousandths: Int) -> String {
        guard thousandths > 0 else { return "" }
        if !thousandths.isMultiple(of: 10) { return padded(thousandths, width: 3) }
        if !thousandths.isMultiple(of: 100) { return padded(thousandths / 10, width: 2) }
        return String(thousandths / 100)
    }

    /// A number from 0 with zeros before it.
    ///
    /// - Parameter width: at most 3.
    package static func padded(_ number: Int, width: Int) -> String {
        let digits = String(number)
        switch width - digits.utf8.count {
        case 1: return "0" + digits
        case 2: return "00" + digits
        default: return digits
        }
    }
}
