import CasebookModel
import CasebookPluginAPI
import Testing

@Suite("Numbers and dates are written as people write them")
struct WordingTests {
    @Test(
        "numbers, with their groups and all their decimals, small and large",
        arguments: [
            (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"),
            (1_002_034, "1.002.034", "1,002,034"),
            (12345.5, "12.345,5", "12,345.5"), (0.05, "0,05", "0.05"), (0.125, "0,125", "0.125"), (2.3, "2,3", "2.3"),
            (0.9996, "0,9996", "0.9996"), (-0.0001, "−0,0001", "−0.0001"), (-1234.5, "−1.234,5", "−1,234.5"),
            (0.0049, "0,0049", "0.0049"), (12.3456, "12,3456", "12.3456"), (4.9e-7, "0,00000049", "0.00000049"),
            (1e15, "1.000.000.000.000.000", "1,000,000,000,000,000"),
            (1e17, "100.000.000.000.000.000", "100,000,000,000,000,000"),
            (1_000_000_000_000_001, "1.000.000.000.000.001", "1,000,000,000,000,001"),
            (-9_007_199_254_740_991, "−9.007.199.254.740.991", "−9,007,199,254,740,991"),
            (0.1 + 0.2, "0,3", "0.3"), (9.999999999999999, "10", "10"), (-0.0, "0", "0"),
            (1.5e30, "1,5\u{A0}·\u{A0}10³⁰", "1.5\u{A0}·\u{A0}10³⁰"),
            (-2e-20, "−2\u{A0}·\u{A0}10⁻²⁰", "−2\u{A0}·\u{A0}10⁻²⁰"),
        ])
    func numbers(value: Double, german: String, english: String) {
        #expect(Wording(.de).number(value) == german && Wording(.en).number(value) == english)
    }

    @Test(
        "periods, as far as they are known",
        arguments: [
            ("2020-03-04", "2021", "4. März 2020 bis 2021", "4 March 2020 to 2021"),
            ("2020-03", nil, "seit März 2020", "since March 2020"),
            (nil, "2021-12", "bis Dezember 2021", "until December 2021"),
            ("2020-05", "2020-05", "Mai 2020", "May 2020"),
        ] as [(String?, String?, String, String)])
    func periods(from: String?, to: String?, german: String, english: String) {
        let period = Period(from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) })
        #expect(Wording(.de).period(period) == german && Wording(.en).period(period) == english)
    }

    @Test(
        "money has two decimals where it has any, and one is one, not many",
        arguments: [
            (12500.5, "Euro", .de, "12.500,50\u{A0}Euro"), (12500, "Euro", .de, "12.500\u{A0}Euro"),
            (0.5, "€ je Stück", .en, "0.50\u{A0}€ je Stück"), (0.125, "Euro/kWh", .de, "0,125\u{A0}Euro/kWh"),
            (12.5, "Mio. Euro", .de, "12,5\u{A0}Mio. Euro"), (2.5, "Stunden", .de, "2,5\u{A0}Stunden"),
            (1, "days", .en, "1\u{A0}day"), (1, "Tage je Auftrag", .de, "1\u{A0}Tag je Auftrag"),
            (1, "Personen", .de, "1\u{A0}Person"), (2, "days", .en, "2\u{A0}days"), (1, "%", .de, "1\u{A0}%"),
            (1, "Euro", .de, "1\u{A0}Euro"), (1, nil, .de, "1"), (1, "", .de, "1"),
        ] as [(Double, String?, InterfaceLanguage, String)])
    func quantities(value: Double, unit: String?, language: InterfaceLanguage, text: String) {
        #expect(Wording(language).quantity(value, unit: unit) == text)
    }

    @Test(
        "amounts are rounded to the cent",
        arguments: [
            (1_234_567.891, Currency.swissFranc, "1.234.567,89\u{A0}CHF"), (49.9, .euro, "49,90\u{A0}€"),
            (4200, .euro, "4.200\u{A0}€"),
        ])
    func amounts(value: Double, currency: Currency, text: String) {
        #expect(Wording(.de).amount(value, currency) == text)
        #expect(Wording(.en)(Effort.Interval.month.label) == "per month")
    }

    @Test(
        "a target without a figure after the project says that nothing was measured",
        arguments: [
            (Indicator(name: "x", target: 100), true), (Indicator(name: "x", before: 1, target: 100), true),
            (Indicator(name: "x", target: 100, after: 3), false), (Indicator(name: "x", before: 1), false),
        ])
    func targets(indicator: Indicator, isSaid: Bool) {
        #expect(Wording(.de).facts(of: indicator).contains { $0.value == "nicht gemessen" } == isSaid)
    }
}
