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
            "(%)", "Proz.", "Proz", "pourcent", "von 100", "PP", "pp", "p. p.", "Perzent", "von Hundert",
            "Prozentpunkte",
            "Ausschussquote in %", "Anteil der Anfragen in %", "Auslastung (%)", "Auslastung (in %)", "Auslastung [%]",
            "Quote: %", "als Prozent", "Vol.-%", "Gew.-%", "Anteil (% der Aufträge)", "% (gerundet)", "%-Anteil",
            "% (n = 40)", "Gewichtsprozent", "Masseprozent", "Volumenprozente", "m-%", "w-%", "Ma.-%", "Vomhundertsatz",
            "Hundertsatz", "per hundred", "prct", "p. c.", "p.c.", "per centum", "por cien", "perc.",
            "o/o", "°/o", "0/0", "v. Hundert", "vom Hdt.", "Pro\u{AD}zent", "Prz.", "%\u{2011}Punkte",
            "Prozent\u{2011}Punkte",
            "i. Proz. d. Umsatzes", "Auslastung %", "Maschinenauslastung Prozent", "pro cent", "Anteil der Anrufe %",
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
        arguments: [
            "Prozesse", "Personen", "VHS-Kurse", "Cent", "per Hand", "v", "km/h", "Perzentil", "percentile", "‰",
            "Euro (inkl. 19 % MwSt.)", "Tonnen (10 % Feuchte)", "Vollzeitstellen (100 %)", "Liter (40 % vol.)",
            "ms (95 %)",
            "Stunden (bei 80 % Auslastung)", "Fälle mit mehr als 5 % Abweichung", "Basispunkte (0,01 %)",
            "Indexpunkte (2015 = 100 %)", "Euro je Prozent", "€/%", "Punkte (von 100)", "Stunden (Anteil 5 %)",
            "kg (% Trockenmasse)", "Kosten mit 5 Prozent Skonto", "Euro (7% VAT)", "m", "m (5 % Gefälle)",
            "Euro je %", "Euro pro Cent", "Punkte ab %", "PC", "o/oo", "Stück/o", "hundert Stück", "per hundredweight",
        ])
    func others(unit: String) {
        #expect(text(10, 5, unit, .de) == "−5\u{A0}\(unit) (50\u{A0}% weniger)")
        #expect(text(10, 15, unit, .en) == "+5\u{A0}\(unit) (50% more)")
    }

    @Test(
        "is a share where a figure without a unit says so in its name",
        arguments: [
            "Ausschuss in Prozent", "Ausschuss (%)", "Auslastung in %", "Auslastung (in Prozent)", "Share in per cent",
            "Ausschuss, %", "Prozent der Anfragen",
        ])
    func names(name: String) {
        let wording = Wording(.de)
        #expect(wording.change(of: Indicator(name: name, before: 61, after: 93))?.text == "+32\u{A0}Prozentpunkte")
        #expect(
            wording.change(of: Indicator(name: name, unit: "Stück", before: 50, after: 75))?.text.contains("mehr")
                == true)
    }

    @Test(
        "is a share where a name says so and the unit only that it is one",
        arguments: ["Anteil", "Quote", "Wert", "Ausschussquote", "Punkte"])
    func vagueUnits(unit: String) {
        let indicator = Indicator(name: "Ausschuss in Prozent", unit: unit, before: 61, after: 93)
        #expect(Wording(.de).change(of: indicator)?.text == "+32\u{A0}Prozentpunkte")
        let other = Indicator(name: "Ausschuss", unit: unit, before: 61, after: 93)
        #expect(Wording(.de).change(of: other)?.text != "+32\u{A0}Prozentpunkte")
    }

    @Test(
        "is no share where a name only speaks of per cent",
        arguments: [
            "Umsatz (inkl. 19 % MwSt.)", "Fälle mit mehr als 5 Prozent Abweichung", "Kunden über 50 %", "PP-Folie",
        ])
    func asides(name: String) {
        #expect(Wording(.de).change(of: Indicator(name: name, before: 50, after: 75))?.text == "+25 (50\u{A0}% mehr)")
    }

    @Test(
        "has no relative change where zero means nothing",
        arguments: ["°C", "° C", "°F", "Grad Celsius", "℃", "pH", "dB(A)", "Uhr"])
    func scales(unit: String) {
        #expect(text(16, 20, unit, .de) == "+4\u{A0}\(unit)")
        #expect(text(16, 20, "Liter (bei 20 \(unit))", .de)?.contains("25\u{A0}% mehr") == true)
    }

    @Test("has no relative change across zero, or from below it")
    func acrossZero() {
        #expect(text(5, -5, "Punkte", .de) == "−10\u{A0}Punkte")
        #expect(text(-5, 5, "Punkte", .de) == "+10\u{A0}Punkte")
        #expect(text(5, 0, "Punkte", .de) == "−5\u{A0}Punkte (100\u{A0}% weniger)")
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
