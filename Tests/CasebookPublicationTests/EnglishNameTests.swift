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

    @Test(
        "is one where a sentence begins that says what only people do",
        arguments: [
            "Wood & Daughter Carpentry Ltd", "Stone & Sons Joinery", "Baker Print Ltd", "Field Electrical Services",
        ])
    func deeds(company: String) throws {
        let terms = try terms(company)
        let word = String(company.prefix { $0 != " " })
        for text in [
            "\(word) moved to tablets.", "It ended. \(word) said yes.", "\(word) wanted less paper.",
            "\(word) uses tablets.", "\(word) decided to stop.", "\(word) employs twenty people.",
        ] {
            #expect(terms.first(in: text) != nil, "\(company): \(text)")
        }
        for text in [
            "\(word) is new.", "\(word) moved slowly.", "\(word) used to be cheap.", "\(word) and more",
            "\(word) lists were long.",
        ] {
            #expect(terms.first(in: text) == nil, "\(company): \(text)")
        }
    }

    @Test(
        "is one with its trade, whatever stands between them in the whole name",
        arguments: [
            ("Wood & Daughter Carpentry Ltd", "Wood Carpentry moved."),
            ("Smith & Daughters Joinery Ltd", "Smith Joinery"),
            ("Smith & Daughters Joinery Ltd", "Smith moved."), ("Carter Electrical Services", "Carters moved."),
            ("Carter Electrical Services", "Carter moved."), ("MacAllister Brewing Co.", "McAllister moved."),
        ])
    func trades(company: String, text: String) throws { #expect(try terms(company).first(in: text) != nil) }

    @Test(
        "is somebody of the company, too, whose given name is a word",
        arguments: ["Joe", "Mark", "Jack", "Rose", "Sue", "Zoe"])
    func given(name: String) throws {
        var study = try Sample.plain(company: Company(isAnonymous: true))
        study.quotes = [Quote(text: "Good", person: "\(name) Exampleson")]
        study.language = try #require(LanguageTag("en"))
        let terms = IdentifyingTerms(of: study)
        for text in ["\(name) had the idea.", "\(name) said yes.", "Then \(name) bought one."] {
            #expect(terms.first(in: text)?.isSure == false, "\(text)")
        }
        let small = name.lowercased()
        for text in ["A \(small) fell.", "\(name) is a word."] where !["Joe", "Zoe"].contains(name) {
            #expect(terms.first(in: text) == nil, "\(text)")
        }
    }

    @Test("is none where it is a month or a day", arguments: ["May", "March", "Friday"])
    func dates(word: String) throws {
        let terms = try terms("\(word) Logistics")
        #expect(terms.first(in: "It began in \(word).") == nil)
        #expect(terms.first(in: "Then Mrs \(word) came.") != nil)
        var study = try Sample.plain(company: Company(isAnonymous: true, place: word))
        study.language = try #require(LanguageTag("en"))
        for text in ["In \(word) it went live.", "By \(word) all had it.", "It ran since \(word)."]
        where word == "March" {
            #expect(IdentifyingTerms(of: study).first(in: text) == nil, "\(text)")
        }
    }
}
