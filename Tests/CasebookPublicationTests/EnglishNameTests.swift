import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("A name in an English text")
struct EnglishNameTests {
    private func terms(_ company: String) throws -> IdentifyingTerms {
        var study = try Sample.plain(company: Company(name: company, isAnonymous: true))
        study.language = try #require(LanguageTag("en-GB"))
        return IdentifyingTerms(of: study)
    }

    private static let words = [
        "Mason", "Price", "Cook", "Falcon", "Field", "Case", "Power", "Strong", "Bridge", "Harbour", "Hazel",
        "Whistler",
    ]

    @Test(
        "is one with a capital inside of a sentence, or with what companies are called by", arguments: words,
        ["Engineering", "& Partners", "Print Ltd"])
    func capitals(word: String, trade: String) throws {
        let terms = try terms("\(word) \(trade)")
        for text in [
            "Then Mr Otto \(word) came.", "It works, said \(word).", "At \(word), it began.",
            "That is a \(word) product.",
            "\(word) plc grew.", "\(word) LLP grew.", "\(word) Group grew.", "\(word) Holdings grew.",
            "This is the house of \(word).", "Later, \(word) grew.",
        ] {
            #expect(terms.first(in: text) != nil, "\(word) \(trade): \(text)")
        }
    }

    @Test(
        "is none with a small letter, or where a sentence begins with a word of the language", arguments: words,
        ["Engineering", "& Partners", "Print Ltd"])
    func small(word: String, trade: String) throws {
        let terms = try terms("\(word) \(trade)")
        let small = word.lowercased()
        for text in ["The \(small) was new to us.", "Every \(small) counts.", "At what \(small)? Nobody knew."] {
            #expect(terms.first(in: text) == nil, "\(word) \(trade): \(text)")
        }
        guard word != "Whistler" else { return }
        for text in ["It ended. \(word) is a word.", "Points:\n- one\n- \(word) as a word", "So: \(word) as such."] {
            #expect(terms.first(in: text) == nil, "\(word) \(trade): \(text)")
        }
    }

    @Test("is none where it is a month or a day", arguments: ["May", "March", "Friday"])
    func dates(word: String) throws {
        let terms = try terms("\(word) Logistics")
        #expect(terms.first(in: "It began in \(word).") == nil)
        #expect(terms.first(in: "Then Mrs \(word) came.") != nil)
    }
}
