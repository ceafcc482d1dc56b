import CasebookPluginAPI
import Testing

@Suite("How a figure changed")
struct IndicatorChangeTests {
    private func text(_ before: Double, _ after: Double, _ unit: String?, _ language: InterfaceLanguage) -> String? {
        Wording(language).change(of: Indicator(name: "Zahl", unit: unit, before: before, after: after))?.text
    }

    @Test(
        "of shares is in percentage points, however per cent is spelled",
        arguments: [
            "%", " %", "\u{A0}%", "\u{202F}%", "％", "٪", "Prozent", "prozent", "PROZENT", "percent", "Percent",
            "per cent",
            "Per Cent", "v. H.", "v.H.", "vH", "v.\u{A0}H.", "vom Hundert", "% der Anfragen", "Prozent aller Aufträge",
            "percent of orders", "per cent of all orders", "Anteil in %", "in Prozent", "pct", "pct.", "percentage",
            "(%)", "Proz.", "Proz", "pourcent", "von 100",
        ])
    func shares(unit: String) {
        #expect(text(61, 93, unit, .de) == "+32\u{A0}Prozentpunkte")
        #expect(text(61, 93, unit, .en) == "+32\u{A0}percentage points")
        #expect(text(93, 61, unit, .de) == "−32\u{A0}Prozentpunkte")
        #expect(text(3, 4, unit, .de) == "+1\u{A0}Prozentpunkt")
        #expect(text(0.0049, 0.0098, unit, .en) == "+0.0049\u{A0}percentage points")
    }

    @Test(
        "of anything else keeps its unit",
        arguments: ["Prozesse", "Personen", "VHS-Kurse", "Cent", "per Hand", "v", "km/h", "Perzentil", "‰"])
    func others(unit: String) {
        #expect(text(10, 5, unit, .de) == "−5\u{A0}\(unit) (50\u{A0}% weniger)")
        #expect(text(10, 15, unit, .en) == "+5\u{A0}\(unit) (50% more)")
    }

    @Test("hides nothing in rounding: whole numbers from ten on, two digits below, and never nothing")
    func digits() {
        #expect(text(1_000_000, 1_000_049, nil, .de) == "+49 (0,0049\u{A0}% mehr)")
        #expect(text(1000, 1014, nil, .de) == "+14 (1,4\u{A0}% mehr)")
        #expect(text(23, 14, nil, .en) == "−9 (39% less)")
        #expect(text(1000, 1, nil, .de) == "−999 (99,9\u{A0}% weniger)")
        #expect(text(1_000_000, 1, nil, .en) == "−999,999 (99.9999% less)")
        #expect(text(0, 14, nil, .de) == "+14")
        #expect(text(14, 14, nil, .de) == "0")
        #expect(text(0.0049, 0, nil, .de) == "−0,0049 (100\u{A0}% weniger)")
        #expect(text(12.3456, 12.3457, nil, .de) == "+0,0001 (0,00081\u{A0}% mehr)")
    }

    @Test("says the same as its sign, and never that nothing changed where something did")
    func signs() throws {
        for before in stride(from: 0.001, to: 90, by: 7.013) {
            for after in stride(from: 0, to: 90, by: 3.019) where before != after {
                let said = try #require(text(before, after, "kg", .en))
                #expect(said.hasPrefix(after > before ? "+" : "−"), "\(said)")
                #expect(said.hasSuffix(after > before ? "more)" : "less)"), "\(said)")
                #expect(!said.contains("(0%") && !said.hasPrefix("+0\u{A0}") && !said.hasPrefix("−0\u{A0}"), "\(said)")
            }
        }
    }
}
