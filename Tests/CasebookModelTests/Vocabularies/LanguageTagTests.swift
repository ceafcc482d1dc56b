import Testing

@testable import CasebookModel

@Suite("A language tag of BCP 47")
struct LanguageTagTests {
    @Test(
        "is written in the recommended case",
        arguments: [
            ("de", "de"), ("DE", "de"), ("de-at", "de-AT"), ("DE-LATN-AT", "de-Latn-AT"), ("sr-latn-rs", "sr-Latn-RS"),
            ("zh-hant", "zh-Hant"), ("es-419", "es-419"), ("de-ch-1996", "de-CH-1996"), ("de-SIMPLE", "de-simple"),
            ("sl-rozaj-biske-1994", "sl-rozaj-biske-1994"), ("HSB", "hsb"), ("nds-DE", "nds-DE"), ("qaa", "qaa"),
        ])
    func normalized(text: String, normal: String) throws {
        let tag = try #require(LanguageTag(text))
        #expect(tag.text == normal)
        #expect("\(tag)" == normal)
        #expect(LanguageTag(normal) == tag)
    }

    @Test("has one language", arguments: [("de-AT", "de"), ("EN", "en"), ("dsb-Latn-DE", "dsb")])
    func primary(text: String, language: String) throws {
        #expect(try #require(LanguageTag(text)).primary == language)
    }

    @Test(
        "is refused if it is not well formed",
        arguments: [
            "", "-", "d", "de-", "-de", "de--AT", "de_AT", "de AT", "deutsch", "german", "de-AT-Latn", "de-a", "de-12",
            "de-1234567890",
            "de-AT-DE", "de-Latn-Cyrl", "dé", "de-Ä", "de-ß", "de-x-leicht", "de-u-co-phonebk", "zh-yue", "i-klingon",
            "x-haus",
            "de-1996-1996",
            "de-1996-AT",
        ])
    func malformed(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test("is refused if ISO 639-1 does not know the two letters", arguments: ["xx", "dk", "jp", "iw", "sh", "cz"])
    func unregisteredLanguage(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(
        "is refused if it has three letters where two exist",
        arguments: ["deu", "ger", "DEU", "eng", "fra", "fre", "gre-GR"])
    func replacedLanguage(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test("is refused if ISO 3166-1 does not know the region", arguments: ["en-UK", "de-XX", "en-EU", "de-D1"])
    func unregisteredRegion(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(
        "has its language's name",
        arguments: [
            ("de", "Deutsch", "German"), ("de-AT", "Deutsch", "German"), ("en", "Englisch", "English"),
            ("tr", "Türkisch", "Turkish"),
            ("dsb", "Niedersorbisch", "Lower Sorbian"), ("hsb", "Obersorbisch", "Upper Sorbian"),
            ("nds", "Niederdeutsch", "Low German"),
            ("frr", "Nordfriesisch", "Northern Frisian"), ("bar", "Bairisch", "Bavarian"),
            ("gsw", "Schweizerdeutsch", "Swiss German"),
            ("gsg", "Deutsche Gebärdensprache", "German Sign Language"), ("qaa", "qaa", "qaa"),
        ])
    func names(text: String, german: String, english: String) throws {
        #expect(try #require(LanguageTag(text)).label == LocalizedText(de: german, en: english))
    }

    @Test(
        "every language of our table makes a tag with a name in both languages",
        arguments: LanguageTable.rows.all.map(\.code))
    func known(code: String) throws {
        let tag = try #require(LanguageTag(code))
        #expect(tag.text == code)
        #expect(tag.label.isComplete)
        #expect(tag.label.de != code)
    }

    @Test("ISO 639-1 has 183 languages, ISO 3166-1 has 249 countries")
    func counts() {
        #expect(LanguageTable.rows.all.count { $0.code.utf8.count == 2 } == 183)
        #expect(CountryTable.codes.count == 249)
    }

    @Test("takes every country", arguments: ["DE", "AT", "CH", "LU", "BE", "NA"])
    func regions(country: String) {
        #expect(LanguageTag("de-\(country)")?.text == "de-\(country)")
    }
}
