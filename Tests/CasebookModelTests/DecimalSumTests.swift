import CasebookModel
import Testing

@Suite("Sums of decimal numbers")
struct DecimalSumTests {
    @Test(
        "are those of the digits that people wrote, and halves too",
        arguments: [
            ([], 0, 0), ([0.1, 0.2], 0.3, 0.15), ([0.004, 0.002, 0.0011], 0.0071, 0.00355),
            ([1.005, 2.675], 3.68, 1.84),
            ([-5.25, 50], 44.75, 22.375), ([1e6, 0.004], 1_000_000.004, 500_000.002), ([0.1, -0.1], 0, 0),
            ([7, 8], 15, 7.5), ([1e-12, 2e-12], 3e-12, 1.5e-12),
            ([1_200_000_000, 0.5], 1_200_000_000.5, 600_000_000.25),
        ] as [([Double], Double, Double)])
    func exact(numbers: [Double], sum: Double, half: Double) {
        #expect(DecimalSum(of: numbers).value == sum && DecimalSum(of: numbers.reversed()).value == sum)
        #expect(DecimalSum(of: numbers).half == half)
    }

    @Test("a thousand tenths are a hundred")
    func many() { #expect(DecimalSum(of: (0..<1000).map { _ in 0.1 }).value == 100) }

    @Test(
        "are as good as a Double can be where they are too great for their decimals",
        arguments: [([1e300, 1e300], 2e300), ([1e20, 0.001], 1e20), ([9e18, 9e18, 0.5], 1.8e19)] as [([Double], Double)]
    )
    func great(numbers: [Double], sum: Double) {
        #expect(DecimalSum(of: numbers).value == sum && DecimalSum(of: numbers).half == sum / 2)
    }
}
