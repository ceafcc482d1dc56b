/// A sum of decimal numbers, as people add them: 0.1 and 0.2 come to 0.3.
package struct DecimalSum: Sendable, Hashable {
    /// The sum in units of the last decimal place that a number had; `nil` once it is too great to be counted in them.
    private var units: Int? = 0
    /// How many decimals a unit has.
    private var places = 0
    /// The same as a `Double` has it, for what is too great.
    private var rough = 0.0

    package init() {}

    package init(of numbers: some Sequence<Double>) {
        for number in numbers { add(number) }
    }

    package mutating func add(_ number: Double) {
        rough += number
        guard let sum = units else { return }
        if places == 0, abs(number) < 1e15, let whole = Int(exactly: number), sum.magnitude < 1 << 60 {
            units = sum + whole
            return
        }
        units = nil
        guard number.isFinite else { return }
        let digits = DecimalDigits(number)
        let scale = max(places, digits.decimals.utf8.count)
        func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
        let written = digits.whole + digits.decimals + zeros(scale - digits.decimals.utf8.count)
        guard scale < 400, let old = Int("\(sum)" + zeros(scale - places)),
            let new = Int((digits.isNegative ? "-" : "") + written)
        else { return }
        let (total, isTooGreat) = old.addingReportingOverflow(new)
        guard !isTooGreat else { return }
        units = total
        places = scale
    }

    /// What the numbers come to.
    package var value: Double { Self.number(units, places) ?? rough }

    /// Half of it: of two numbers, the one in the middle.
    package var half: Double {
        let five = units.map { $0.multipliedReportingOverflow(by: 5) }
        return five.flatMap { $0.overflow ? nil : Self.number($0.partialValue, places + 1) } ?? rough / 2
    }

    private static func number(_ units: Int?, _ places: Int) -> Double? {
        units.flatMap { places == 0 ? Double($0) : Double("\($0)e-\(places)") }
    }
}
