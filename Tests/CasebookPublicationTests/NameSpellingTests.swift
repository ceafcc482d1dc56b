import CasebookModel
import Testing

@testable import CasebookPublication

/// Names that differ from words of the language by an umlaut, an apostrophe or a letter that looks like another.
@Suite("A name by its spelling")
struct NameSpellingTests {
    private typealias Example = AnonymousName

    private static let respelled = [
        "Göld Möbel", "Köhl Sanitär", "Bröt Logistik", "Hüt Bau", "Höf Bau", "Röß Orthopädie", "Wölf Druck",
        "Bräun Optik",
        "Schwärz Dachbau", "Lämm Textil", "Köpf Sanitär", "Schütz Bau", "Gräf Optik", "Böck Druck", "Zöll Möbel",
        "Koehl Sanitär",
        "GÖLD Möbel", "Goeld Möbel",
    ]

    @Test("is one if the language has no such spelling", arguments: respelled)
    func umlauts(_ company: String) throws {
        let name = String(company.split(separator: " ")[0])
        try Example(
            .company, company + " GmbH", .found,
            [
                "X hat die Liste eingeführt.", "Es wurde eigens für X gebaut.", "Das neue X-Portal lief.",
                "Gezählt hat X.",
                "Bei X zählten alle.", "Nicht nur X, auch die Nachbarn zählten.",
            ].map { $0.replacing("X", with: name) }
        ).check()
    }

    @Test(
        "is none where a text says the word without the umlaut",
        arguments: [
            (
                "Göld Möbel GmbH",
                ["Das Gold im Rahmen ist echt.", "Ringe aus Gold liegen im Tresor.", "Gold wird gewogen."]
            ),
            ("Köhl Sanitär", ["Der Kohl wird im Oktober geerntet.", "Kohl und Rüben lagern kühl."]),
            ("Bröt Logistik", ["Das Brot vom Vortag kostet die Hälfte.", "Brot und Brötchen werden gezählt."]),
            ("Wölf Druck", ["Der Wolf riss zwei Schafe.", "Gegen Wolf und Fuchs hilft ein Zaun."]),
            ("Böck Druck", ["Ein Bock steht im Stall."]), ("Schütz Bau", ["Der Schutz der Daten ist geregelt."]),
        ])
    func words(_ company: String, _ texts: [String]) throws { try Example(.company, company, .nothing, texts).check() }

    @Test(
        "is none if the language has the spelling",
        arguments: [
            ("Köche", true), ("Bäcker", true), ("Vögel", true), ("Gärten", true), ("Blätter", true), ("Hüte", true),
            ("Größe", true),
            ("länger", true), ("Bäume", true), ("Baeume", true), ("König", true), ("Duell", true), ("Gross", true),
            ("Groß", true),
            ("Göld", false), ("Köhl", false), ("Goeld", false), ("KOEHL", false), ("Röß", false), ("Bäuer", false),
            ("Schütz", false),
        ])
    func spellings(_ word: String, _ isWord: Bool) {
        #expect(CommonWords.respelled(in: word).isEmpty == isWord)
    }

    @Test(
        "has an apostrophe for the s of a genitive",
        arguments: ["Fuchs", "Groß", "Weiß", "Holz", "Schwarz", "Kurz", "Franz", "Strauß"])
    func apostrophes(_ name: String) throws {
        for (field, full) in [(AnonymousName.Field.person, "Karla \(name)"), (.company, "\(name) Sanitär GmbH")] {
            try Example(
                field, full, .found,
                ["X’ Idee war gut.", "Das war X’ Idee.", "X' Idee war gut."].map { $0.replacing("X", with: name) }
            ).check()
            guard name != "Franz" else { continue }
            try Example(field, full, .nothing, ["Die Farbe ‚X‘ steht im Heft.".replacing("X", with: name.lowercased())])
                .check()
        }
    }

    @Test(
        "has letters that look like others",
        arguments: [
            ("Wöhler Metallbau", "Wӧhler"), ("Wöhler Metallbau", "Wöһler"), ("Wöhler Metallbau", "Ԝöhler"),
            ("Wöhler Metallbau", "Wöhlєr"),
            ("Wöhler Metallbau", "Wöhleг"), ("Wöhler Metallbau", "Wöhӏer"), ("Wöhler Metallbau", "Ẅöhler"),
            ("Wöhler Metallbau", "Wöḧler"),
            ("Weißgerber & Töchter", "Weiβgerber"), ("Wöhler Metallbau", "Wöhⅼer"), ("Bäumler Bau", "Bӓumler"),
            ("Weißgerber & Töchter", "Weiſsgerber"), ("Wöhler Metallbau", "Wöhlerʼs"),
            ("Wöhler Metallbau", "Wöhlerʹs"), ("Wöhler Metallbau", "Wöhlerʻs"), ("Wöhler Metallbau", "Wöhlerꞌs"),
            ("Wöhler Metallbau", "Wö&nbsp;hler"), ("Wöhler Metallbau", "Wö&thinsp;hler"),
            ("Wöhler Metallbau", "W&NewLine;öhler"),
            ("Wöhler Metallbau", "Wö\u{A0}hler"), ("Wöhler Metallbau", "Wöh  \nler"),
            ("Wöhler Metallbau", "Wöh\\\nler"),
            ("Rehm Haustechnik", "Re  \nhm"), ("Rehm Haustechnik", "Re&nbsp;hm"),
        ])
    func lookAlikes(_ company: String, _ name: String) throws {
        try Example(.company, company, .found, ["Bei \(name) zählten alle mit."]).check()
    }

    @Test("is said in other cases too, if no text has it by chance")
    func others() throws {
        for (name, texts) in [
            ("HUWA Verpackungen GmbH", ["HUWA zählte mit.", "Das lag bei HUWA."]),
            ("Gebr. Öxle Maschinenbau KG", ["Öxle zählte mit."]),
            ("Adler-Apotheke Dr. Ines Pohl e.K.", ["Die Adler-Apotheke zählte mit."]),
            ("Grün & Söhne Gartenbau GmbH", ["Bei Grün & Söhne zählten alle."]),
        ] {
            let hidden = try Sample.plain(company: Company(name: name, isAnonymous: true))
            let names = try #require(IdentifyingTerms(of: hidden).forOthers)
            let others = OtherNames(of: [("geheim", names)], in: nil)
            let speaker = others.speaker(of: try Sample.plain(company: Company(name: "Musterhaus")), folder: "anderer")
            for text in texts {
                #expect(others.first(in: text, of: speaker) != nil, "\(name): \(text)")
                #expect(others.mayOccur(in: text, of: "anderer"), "\(name): \(text)")
            }
            for text in ["Die apotheke am Markt hat einen adler.", "Der Garten ist grün, die Söhne helfen."] {
                #expect(others.first(in: text, of: speaker) == nil, "\(name): \(text)")
            }
        }
    }
}
