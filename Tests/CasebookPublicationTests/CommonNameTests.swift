import CasebookModel
import Testing

@testable import CasebookPublication

/// Names of companies and places that are words of the language too.
@Suite("A name that is a word too")
struct CommonNameTests {
    /// Surnames that are occupations, animals, seasons or properties.
    private static let surnames = [
        "Bauer", "Koch", "Schwarz", "Klein", "Lang", "Fuchs", "Wolf", "Stern", "Winter", "Vogel", "Sommer", "Frost",
        "Adler",
        "Krone", "Hahn", "Hirsch", "Kaiser", "König", "Jäger", "Fischer", "Schneider", "Schuster", "Weiß", "Braun",
        "Groß", "Jung",
        "Kurz", "Stark", "Busch", "Baum", "Berg", "Stein", "Bach", "Blume", "Rose", "Löwe", "Falke", "Habicht", "Kranz",
        "Engel",
        "Graf", "Herzog", "Ritter", "Richter", "Pfeiffer", "Hammer", "Nagel", "Sauer", "Süß", "Frühling", "Herbst",
        "Roth",
    ]

    private static let companies = [
        "Autohaus X & Söhne KG", "Zimmerei X & Partner mbB", "Brauerei X seit 1880", "Gebr. X Metallbau GmbH",
        "Malerbetrieb X Inhaber Udo X", "Schreinerei X GmbH", "X GmbH", "Tischlerei X e. K.",
    ]

    private func terms(company: String? = nil, place: String? = nil, settled: [String] = []) throws -> IdentifyingTerms
    {
        var study = try Sample.plain(company: Company(name: company, isAnonymous: true, place: place))
        study.anonymity = settled.map { SettledName(text: $0, by: "Redaktion", reason: "Zufall") }
        return IdentifyingTerms(of: study)
    }

    @Test("is surely one beside a trade, a title or a legal form, whatever else the name holds", arguments: surnames)
    func sure(surname: String) throws {
        for company in Self.companies {
            let terms = try terms(company: company.replacing("X", with: surname))
            for text in [
                "Das Autohaus X half.", "Die Familie X half.", "Wir fragten Herrn X.", "Frau X sagt ja.",
                "Die X GmbH wuchs.",
                "Die Tischlerei X ist alt.", "Im Betrieb X gilt das nicht.", "Bei Firma X war das so.",
                "Die X & Co. KG half.",
                "So hält es X & Söhne.", "Die Schreinerei *X* half.", "„Autohaus X“", "Der Metallbau X kam dazu.",
            ] {
                let text = text.replacing("X", with: surname)
                #expect(terms.first(in: text)?.isSure == true, "\(company): \(text)")
            }
        }
    }

    @Test("is likely one where it is set apart as names are", arguments: surnames)
    func likely(surname: String) throws {
        for company in Self.companies {
            let terms = try terms(company: company.replacing("X", with: surname))
            for text in [
                "Das X-Team half.", "Wir waren bei Xs.", "Die Xs halfen mit.", "Hier baut \(surname.uppercased()) um.",
                "| Firma | Wert |\n|---|---|\n| X | 3 |", "Firma: X", "Alle X-Mitarbeiter lernten es.",
                "Xs Kunden freuten sich.", "Das Haus X half.", "Zum Team X gehören sechs.", "Die X Gruppe half.",
                "Der Senior X half.", "So sagt es die Chefin von X.", "Der Schreiner X half.",
            ] where !(surname.hasSuffix("s") || surname.hasSuffix("ß")) || !text.contains("Xs") {
                if ["Der Schreiner X half.", "Firma: X"].contains(text) || text.hasPrefix("|"),
                    CommonWords.classOf(FoldedText(surname).spellings[0]) == .mass
                {
                    continue
                }
                let text = text.replacing("X", with: surname)
                #expect(terms.first(in: text) != nil, "\(company): \(text)")
            }
        }
    }

    @Test(
        "is found with the sign that it is part of",
        arguments: [
            ("Hotel Goldener Löwe", ["Im Goldenen Löwen war Ruhe.", "Das Haus heißt Goldener Löwe.", "#GoldenerLöwe"]),
            (
                "Gasthof Zur Alten Post",
                ["In der „Alten Post“ wird gekocht.", "Wir saßen in der Alten Post.", "#AltePost"]
            ),
            ("Hotel Krone Post KG", ["Das Hotel Krone half.", "Im Hotel Post war viel los.", "Krone GmbH"]),
            ("Adler Apotheke am Markt", ["Die Adler-Apotheke half.", "Apotheke Adler"]),
            ("Weingut Berg & Stein", ["Das Weingut Berg half.", "Berg & Stein", "Berg und Stein", "bergundstein"]),
            ("Bauer & Koch Steuerberater", ["Bauer & Koch", "Kanzlei Bauer", "Herr Koch"]),
            ("Autohaus Weiß & Söhne KG", ["Autohaus Wei&szlig;", "Autohaus Weiss"]),
            ("Autohaus Stern Darmstadt GmbH", ["Autohaus Stern", "Familie Stern", "Sterns Autohaus"]),
        ])
    func signs(company: String, texts: [String]) throws {
        let terms = try terms(company: company)
        for text in texts { #expect(terms.first(in: text) != nil, "\(company): \(text)") }
    }

    @Test("is one in the host of an address")
    func hosts() throws {
        let terms = try terms(company: "Schreinerei Vogel GmbH")
        for text in [
            "[x](https://www.vogel-holz.example/a)", "[x](mailto:info@vogel-tischlerei.example)",
            "[x](https://vogel-und-soehne.example)",
        ] {
            #expect(terms.first(in: text)?.isSure == true, "\(text)")
        }
        for text in ["[x](https://vogel.example/)", "[x](mailto:info@vogel.example)"] {
            #expect(terms.first(in: text)?.isSure == false, "\(text)")
        }
        for text in [
            "[x](https://vogel-beobachtung.example/)", "[x](https://example.org/vogel)",
            "[x](mailto:vogel@example.org)",
        ] {
            #expect(terms.first(in: text) == nil, "\(text)")
        }
    }

    @Test("is likely one behind a title in the name of a file or in an address", arguments: surnames)
    func identifiers(surname: String) throws {
        for company in Self.companies {
            let terms = try terms(company: company.replacing("X", with: surname))
            for text in ["familie-X.jpg", "Frau_X_2021.png", "https://www.example.org/Familie%20X"] {
                #expect(terms.first(inIdentifier: text.replacing("X", with: surname)) != nil, "\(company): \(text)")
            }
        }
        let terms = try terms(company: "Autohaus Sommer GmbH")
        for text in ["damen-sommer.jpg", "sommer-2021.png", "team-im-sommer.jpg", "https://example.org/?im+sommer"] {
            #expect(terms.first(inIdentifier: text) == nil, "\(text)")
        }
    }

    @Test(
        "is no less one in a word that is put together with it",
        arguments: [
            ("Schreinerei Wöhler", "Das Wöhlerhaus ist alt.", true), ("Zwiefalter KG", "die Zwiefaltergruppe", true),
            ("Zwiefalter KG", "Zwiefalterei", false), ("Autohaus Sommer GmbH", "Das Sommerhaus ist zu.", false),
            ("Au GmbH", "Auhaus", false),
        ])
    func compounds(company: String, text: String, isFound: Bool) throws {
        let term = try terms(company: company).first(in: text)
        #expect((term != nil) == isFound, "\(company): \(text)")
        #expect(term?.isSure != true)
    }

    @Test("is a word in ordinary sentences", arguments: surnames)
    func ordinary(surname: String) throws {
        for company in Self.companies where !company.hasPrefix("X") {
            let terms = try terms(company: company.replacing("X", with: surname))
            for text in [
                "Im Winter ist wenig los.", "Der Vogel sang.", "Ein Stern ging auf.", "Der Koch kocht.",
                "Das ist ein kurzer Weg.",
                "Die alte Post ist zu.", "Der Schneider näht, der Bauer sät.",
                "Frische Blumen, ein Baum und ein Stein.",
                "Der Weg ist lang und steil.", "Das Haus am Berg.", "Wir waren im Sommer dort.",
            ] {
                #expect(terms.first(in: text) == nil, "\(company): \(text)")
            }
        }
    }

    @Test(
        "of a place is found where it is one",
        arguments: [
            ("Essen", "Wir sitzen in Essen.", true), ("Essen", "Das Essen kommt.", false),
            ("Essen", "Gutes Essen hilft.", false),
            ("Essen", "Beim Essen reden alle.", false), ("Essen", "Nach dem Essen geht es weiter.", false),
            ("Münster", "Das Münster steht.", false), ("Münster", "Die Firma aus Münster.", true),
            ("Kiel", "Der Kiel des Bootes.", false), ("Kiel", "Er fuhr nach Kiel.", true),
            ("Dresden", "Dresdner Kunden", true),
            ("München", "eine Münchner Firma", true), ("Jena", "Jenaer Glas", true), ("Gera", "Geraer Kunden", true),
            ("Halle", "Hallenser Gäste", true), ("Köln", "die Kölsche Art", true),
            ("Hannover", "ein Hannoveraner", true),
            ("Bremen", "Bremer Kunden", true), ("Zwickau", "Zwickauer Gäste", true), ("Plauen", "in Plauen", true),
        ])
    func places(place: String, text: String, isFound: Bool) throws {
        #expect((try terms(place: place).first(in: text) != nil) == isFound, "\(place): \(text)")
    }

    @Test(
        "is taken out of degrees behind it",
        arguments: [
            "Tom Krüger M.Sc.", "Tom Krüger MBA", "Tom Krüger B.A.", "Tom Krüger jun.", "Tom Krüger sen.",
            "Tom Krüger, MBA",
        ])
    func degrees(name: String) throws {
        var study = try Sample.plain(company: Company(name: nil, isAnonymous: true))
        study.quotes = [Quote(text: "Gut", person: name)]
        let terms = IdentifyingTerms(of: study)
        #expect(terms.first(in: "Das war Tom Krüger.")?.isSure == true)
    }

    @Test("is not said in other cases either")
    func others() throws {
        for (name, text) in [
            ("Schreinerei Habicht GmbH", "Wie die Schreinerei Habicht GmbH es macht."),
            ("Hotel Goldener Löwe", "Im Hotel Goldener Löwe."),
            ("Autohaus Vogel & Söhne KG", "Das Autohaus Vogel & Söhne hilft."),
        ] {
            var hidden = try Sample.plain(company: Company(name: name, isAnonymous: true))
            hidden.contact = Contact(name: "Jürgen Brezel")
            let names = try #require(IdentifyingTerms(of: hidden).forOthers)
            let others = OtherNames(of: [("geheim", names)], in: nil)
            let speaker = others.speaker(
                of: try Sample.plain(company: Company(name: "Musterhaus")), folder: "anderer")
            #expect(others.first(in: text, of: speaker) != nil, "\(name)")
            #expect(others.first(in: "Jürgen Brezel half.", of: speaker) != nil)
            let ordinary = "Die schreinerei hat einen habicht, das hotel einen löwen."
            #expect(others.first(in: ordinary, of: speaker) == nil)
            #expect(others.mayOccur(in: Array(text.utf8), of: "anderer"))
        }
    }
}
