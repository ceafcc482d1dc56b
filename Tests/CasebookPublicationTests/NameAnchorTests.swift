import CasebookBytes
import CasebookModel
import TestSupport
import Testing

@testable import CasebookPublication

/// A first look at the letters of a text spares most texts the exact search. It must never spare one that says a name.
@Suite("The first look for names")
struct NameAnchorTests {
    private static let companies = [
        "Sanitär Möstinger GmbH", "Weingut Zwuminger & Söhne KG", "Bäckerei Müller", "Kälte Sommer",
        "Ott & Au Maschinenbau", "Hafen Feinkost Kontor", "R&S Technik", "Haus am Berg", "Butter & Mehl",
        "Velonauten e. K.", "Optik Neiner", "Goldener Löwe", "Aeschbacher Elektro", "Берёзка Handel", "4motions GmbH",
        "Strauß", "König + Söhne Metallbau", "Prinz & Adler Optik",
    ]
    private static let people = ["Karla Sommer", "Dr. Uwe Ott", "Anna-Lena von der Mühlen", "Jo Li", "Peter Möstinger"]
    /// What may stand in a name, before and behind it.
    private static let pieces = [
        " ", " ", "  ", "\n", "\n  ", "-", "- ", " - ", "_", "*", "**", "`", "~~", "\\", "\u{AD}", "\u{200B}",
        "\u{301}", ".",
        ". ", ",", "/", "@", "&", " & ", " und ", "u", "n", "s", "en", "er", "e", "sche", "hof", "’s", "'", "\"", "„",
        "<b>",
        "</b>", "<!-- x -->", "[", "]", "](https://a.example/b)", "[](x)", "![b](x)", "(", ")", "&shy;", "&#252;",
        "%C3%BC",
        "|", "ß", "ö", "oe", "1", "0", "A", "a", "Z", "z", "#", "www.", ".de", "https://", "+", "Herr ", "Frau ", "in",
        "mit", "GmbH", "!", "?", ":", "\t",
    ]

    private func study(_ name: String) throws -> CaseStudy {
        guard Self.people.contains(name) else {
            return try Sample.plain(company: Company(name: name, isAnonymous: true))
        }
        var study = try Sample.plain(company: Company(isAnonymous: true))
        study.quotes = [Quote(text: "Gut", person: name)]
        return study
    }

    /// Texts that say a name in ways that people and programs have, and in ways that nobody has.
    private func texts(_ name: String, using generator: inout SeededGenerator) -> [String] {
        (0..<400).map { _ in
            var text = Array(Bool.random(using: &generator) ? name : Self.mangled(name, using: &generator))
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let piece = Self.pieces.randomElement(using: &generator) ?? ""
                text.insert(contentsOf: piece, at: .random(in: 0...text.count, using: &generator))
            }
            let ends = (0..<2).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
            return "Das hat \(ends[0])\(String(text))\(ends[1]) gesagt."
        }
    }

    /// A name as an address, in capitals or in small letters, with umlauts spelled out, or a word of it.
    private static func mangled(_ name: String, using generator: inout SeededGenerator) -> String {
        switch Int.random(in: 0...5, using: &generator) {
        case 0: name.lowercased()
        case 1: name.uppercased()
        case 2: name.lowercased().filter { $0.isLetter || $0 == "-" }
        case 3: name.replacing("ö", with: "oe").replacing("ä", with: "ae").replacing("ü", with: "ue")
        case 4: name.split(separator: " ").randomElement(using: &generator).map(String.init) ?? name
        default: name.split(separator: " ").reversed().joined(separator: " ")
        }
    }

    @Test("lets every text through that says a name of its case", arguments: companies + people)
    func own(name: String) throws {
        var generator = SeededGenerator(seed: 20_261_130)
        let terms = IdentifyingTerms(of: try study(name))
        for text in texts(name, using: &generator) { #expect(terms.first(in: text) == terms.search(text), "\(text)") }
    }

    @Test("lets every text through that says a name of another case", arguments: companies + people)
    func others(name: String) throws {
        var generator = SeededGenerator(seed: 20_261_130)
        guard let names = IdentifyingTerms(of: try study(name)).forOthers else { return }
        let others = OtherNames(of: [("geheim", names)], in: nil)
        let speaker = others.speaker(of: try Sample.plain(company: Company(name: "Musterhaus")), folder: "fall")
        for text in texts(name, using: &generator) where others.first(in: text, of: speaker) != nil {
            #expect(others.mayOccur(in: text, of: "fall"), "\(text)")
        }
    }

    @Test(
        "spares texts in which other words hold its letters",
        arguments: [
            ("Optik Neiner", "In einer Woche, nach keiner Regel, allgemeiner gesagt."),
            ("Kälte Nander", "Miteinander, nebeneinander, an der Wand, in anderen Räumen."),
            ("Ott Maschinenbau", "Die Flotte spart, die Lotterie nicht, und Gott weiß, warum sie trotteten."),
            ("Rall Optik", "Generalprobe mit Knall, nach der Prallzone trallernde Kinder."),
        ])
    func spared(name: String, text: String) throws {
        let anchors = NameAnchors(of: try #require(IdentifyingTerms(of: try study(name)).forOthers).forms)
        #expect(!text.withBytes { anchors.occur(in: $0) })
        #expect("Bei \(name) half es.".withBytes { anchors.occur(in: $0) })
    }
}
