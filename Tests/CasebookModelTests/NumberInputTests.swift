import CasebookModel
import Testing

@Suite("Numbers as people type them")
struct NumberInputTests {
    @Test(
        "are read as the language has them",
        arguments: [
            ("4.200,50", "4200.50", "4200.50"), ("4,200.50", "4200.50", "4200.50"), ("1.500", "1500", "1.5"),
            ("1,500", "1.5", "1500"), ("1 500", "1500", "1500"), ("1\u{A0}500,5", "1500.5", "1500.5"),
            ("1\u{202F}500", "1500", "1500"), ("1'500.25", "1500.25", "1500.25"), ("12 %", "12", "12"),
            ("12,5 %", "12.5", "12.5"), ("3 Prozent", "3", "3"), ("2,5", "2.5", "2.5"), ("2.5", "2.5", "2.5"),
            ("0.125", "0.125", "0.125"), ("0,125", "0.125", "0.125"), ("1234.567", "1234.567", "1234.567"),
            ("1.234.567", "1234567", "1234567"), ("1.234.567,89", "1234567.89", "1234567.89"), ("-3", "-3", "-3"),
            ("−3,5", "-3.5", "-3.5"), ("+4", "4", "4"), (" 7 ", "7", "7"), ("12.345", "12345", "12.3450"),
            (",5", "0.5", "0.5"), (".5", "0.5", "0.5"), ("-,25", "-0.25", "-0.25"),
            ("12.", "12", "12"), ("12,", "12", "12"), ("12, %", "12", "12"),
        ])
    func read(typed: String, german: String, english: String) {
        #expect(NumberInput(typed, .de)?.text == german)
        #expect(NumberInput(typed, .en)?.text == english)
    }

    @Test(
        "are no numbers",
        arguments: [
            "", "viele", "1,2,3", "1.23.456", "1 5", ",", ".,5", "1,5,", "2:30", "1e5", "4 EUR", "1,2.3,4", "--1", "٣",
        ])
    func refused(typed: String) {
        for language in InterfaceLanguage.allCases { #expect(NumberInput(typed, language) == nil) }
    }

    @Test("of things that cannot be parted have no decimals to be mistaken", arguments: ["1.500", "1,500", "1 500"])
    func whole(typed: String) {
        for language in InterfaceLanguage.allCases {
            let number = NumberInput(typed, language, isWhole: true)
            #expect(number?.text == "1500" && number?.isDoubtful == false)
        }
    }

    @Test("what is shown of a file's number is read as that number again", arguments: InterfaceLanguage.allCases)
    func shown(language: InterfaceLanguage) throws {
        for text in ["0", "14", "1500", "135.5", "-2.25", "0.125", "4200.50", "1.1250", "1234567.891", "9999.999"] {
            let shown = NumberInput.shown(text, language)
            #expect(shown.contains(",") == (language == .de && text.contains(".")))
            #expect(try #require(NumberInput(shown, language)).text == text)
        }
        for text in ["1e3", ".inf", "viele", "1.4.2026"] { #expect(NumberInput.shown(text, language) == text) }
    }
}
