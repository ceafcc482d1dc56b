import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("A full name of words in other cases")
struct OtherFullNameTests {
    private func first(_ name: String, in text: String) throws -> IdentifyingTerms.Term? {
        let hidden = try Sample.plain(company: Company(name: name, isAnonymous: true))
        let names = try #require(IdentifyingTerms(of: hidden).forOthers)
        let others = OtherNames(of: [("geheim", names)], in: nil)
        guard others.mayOccur(in: Array(text.utf8), of: "fall") else { return nil }
        let study = try Sample.plain(company: Company(name: "Musterhaus"))
        return others.first(in: text, of: others.speaker(of: study, folder: "fall"))?.term
    }

    @Test("is told from the words of a document that say none, without reading them as texts are")
    func words() throws {
        let hidden = try Sample.plain(company: Company(name: "Zwirnlein & Söhne", isAnonymous: true))
        let others = OtherNames(of: [("geheim", try #require(IdentifyingTerms(of: hidden).forOthers))], in: nil)
        let styles = String(repeating: "w:val=%1. &amp [x]y <a>b http://schemas.example/a%20b \\n ", count: 100)
        #expect(!others.mayOccur(inWords: styles, ofFolder: "fall"))
        #expect(others.mayOccur(inWords: styles + "Bei Zwirnlein. " + styles, ofFolder: "fall"))
        #expect(!others.mayOccur(inWords: "Bei Zwirnlein", ofFolder: "geheim"))
    }

    @Test(
        "is found as it is written, and as a host",
        arguments: [
            ("Butter & Mehl", ["Wie bei Butter & Mehl.", "„Butter und Mehl“ half.", "https://www.butter-mehl.de/"]),
            ("Fuchs & Hase", ["Wie bei Fuchs & Hase.", "FUCHS & HASE"]),
            ("Garten Klee", ["Wie bei Garten Klee.", "https://gartenklee.de/"]),
            ("Haus am Berg", ["Wie im Haus am Berg.", "https://haus-am-berg.de/"]),
            ("Himmel und Erde", ["Wie bei Himmel und Erde."]), ("Meister Leder", ["Wie bei Meister Leder."]),
            ("Hotel Anker", ["Wie im Hotel Anker.", "https://www.hotel-anker.de/"]),
            ("Bäckerei Wöhler", ["https://xn--bckerei-whler-bfb2z.de/"]),
        ])
    func found(name: String, texts: [String]) throws {
        for text in texts { #expect(try first(name, in: text) != nil, "\(name): \(text)") }
    }

    @Test(
        "is none where its words stand as words",
        arguments: [
            ("Butter & Mehl", ["Butter und Mehl werden gewogen.", "mit butter & mehl"]),
            ("Haus am Berg", ["Das Haus steht am Berg.", "ein haus am berg"]),
            ("Die Nähstube", ["Die Nähstube ist warm.", "In der Nähstube"]),
            ("Hotel Anker", ["Das Hotel hat einen Anker.", "https://x.example/hotel/anker-kette"]),
        ])
    func words(name: String, texts: [String]) throws {
        for text in texts { #expect(try first(name, in: text) == nil, "\(name): \(text)") }
    }
}
