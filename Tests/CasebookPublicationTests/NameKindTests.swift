import CasebookModel
import Testing

@testable import CasebookPublication

/// Names of the kinds that are easily taken for something else, each with the ways in which people say them.
@Suite("A name of any kind")
struct NameKindTests {
    private func terms(company: String? = nil, place: String? = nil, person: String? = nil) throws -> IdentifyingTerms {
        var study = try Sample.plain(company: Company(name: company, isAnonymous: true, place: place))
        if let person { study.quotes = [Quote(text: "Gut", person: person)] }
        return IdentifyingTerms(of: study)
    }

    private static let sounding = [
        "Lindenhof", "Rosengarten", "Steinwerk", "Mühlengarten", "Kranichhaus", "Silbermarkt", "Schreibwerk",
        "Rabenhof",
        "Hafenwerk", "Imhof", "Niehaus", "Oppenheim", "Baumgarten", "Hengstenbank",
    ]
    private static let companions = ["Gastro GmbH", "Keramik", "& Lohmann", "Natalie Kruse", "Ilmenau", "Tagespflege"]

    @Test("that ends like a trade is looked for beside any other word", arguments: sounding)
    func soundingLikeTrade(word: String) throws {
        for companion in Self.companions {
            let terms = try terms(company: "\(word) \(companion)")
            for text in [
                "Im \(word) wurde gezählt.", "\(word)s Kundschaft kam.", "Bei \(word) wurde gezählt.",
                "Das Team von \(word) half.", "#\(word)", "Der alte \(word) half.",
            ] {
                #expect(terms.first(in: text) != nil, "\(word) \(companion): \(text)")
            }
            for text in ["Frau \(word) half.", "Siehe https://www.\(word.lowercased()).example/"] {
                #expect(terms.first(in: text)?.isSure == true, "\(word) \(companion): \(text)")
            }
        }
    }

    @Test(
        "is no trade's",
        arguments: [
            ("Ruppenthal Pflegedienste", "Der Pflegedienst kam."), ("Krause Treppenbau", "Der Treppenbau ist teuer."),
            ("Fotostudio Zwirnlein", "Im Fotostudio war Licht."), ("Wollknäuel Onlineshop", "Der Onlineshop lief."),
            ("Sägewerk Trautvetter", "Das Sägewerk lief."), ("Rabenhof Tagespflege", "Die Tagespflege ist voll."),
            ("Biergarten Kesselhut", "Im Biergarten saßen Gäste."), ("Volksbank Zwirnlein", "Die Volksbank half."),
        ])
    func trade(company: String, text: String) throws { #expect(try terms(company: company).first(in: text) == nil) }

    private static let rare = [
        "Ruppenthal", "Zwirnlein", "Kesselhut", "Trautvetter", "Gröbenstätt", "Rauchwerk", "Veloqui", "Brotzauber",
    ]

    @Test("is likely meant by what is put together with it, and by who works there", arguments: rare)
    func compounds(name: String) throws {
        let terms = try terms(company: "\(name) GmbH")
        for rest in [
            "kunden", "kundschaft", "mitarbeiter", "methode", "filiale", "marke", "familie", "straße", "app", "wagen",
            "brot", "stube", "meister", "verkäuferin", "laden", "shop", "preis", "tisch", "er", "ern",
        ] {
            for text in ["Der \(name)\(rest) kam.", "Bei \(name)\(rest)."] {
                #expect(terms.first(in: text)?.isSure == false, "\(text)")
            }
        }
        #expect(terms.first(in: "Das \(name.lowercased())kundenkarte half.") == nil)
    }

    @Test("of three letters is found inflected, and is likely", arguments: ["Ott", "Rau", "Uhl", "Ley", "Ihl"])
    func short(name: String) throws {
        for company in ["Metzgerei \(name)", "\(name) GmbH"] {
            let terms = try terms(company: company)
            for text in ["\(name)s Kundschaft kam.", "Die \(name)s halfen.", "Die \(name)sche Idee."] {
                #expect(terms.first(in: text)?.isSure == false, "\(company): \(text)")
            }
            #expect(terms.first(inIdentifier: "media/\(name.lowercased())s-laden.png")?.isSure == false)
            #expect(terms.first(in: "Das ging \(name.lowercased())s.") == nil || name == "Rau")
        }
        let person = try terms(person: "Eva \(name)")
        for text in ["Eva \(name)s Idee half.", "Die \(name)s halfen.", "Mit \(name)s Hilfe gelang es."] {
            #expect(person.first(in: text) != nil, "\(text)")
        }
        #expect(try terms(place: "Ulm").first(in: "Ulms Mitte ist alt.")?.isSure == false)
    }

    @Test(
        "that is a noun is one with an article, and never an error that nobody can settle",
        arguments: [
            ("Konzept", "Das"), ("Zeitraum", "Der"), ("Prozess", "Der"), ("Meilenstein", "Der"), ("Frühstück", "Das"),
            ("Stimme", "Die"), ("Augenblick", "Der"), ("Horizont", "Der"), ("Struktur", "Die"), ("Impuls", "Der"),
            ("Kompass", "Der"), ("Vorsprung", "Der"), ("Fundament", "Das"), ("Wegweiser", "Der"), ("Pausenbrot", "Das"),
            ("Schnittstelle", "Die"), ("Leuchtturm", "Der"), ("Lupe", "Die"), ("Fokus", "Der"), ("Zettel", "Der"),
        ])
    func nouns(noun: String, article: String) throws {
        for company in ["\(noun) GmbH", "\(noun) Metallbau", "Hotel \(noun)"] {
            let terms = try terms(company: company, person: "Uta \(noun)")
            for text in [
                "\(article) \(noun) war da.", "Ohne \(noun) ging es.", "\(noun) und Plan fehlten.",
                "Ein neuer \(noun) kam.",
            ] {
                #expect(terms.first(in: text) == nil, "\(company): \(text)")
            }
        }
        #expect(try terms(company: "\(noun) GmbH").first(in: "Die \(noun) GmbH half.")?.isSure == true)
    }

    @Test(
        "that nobody has listed as a noun is only likely with an article or a small letter",
        arguments: ["Rauchwerk", "Blinkfeuer", "Dachgarten", "Quellkorb"])
    func unlisted(noun: String) throws {
        let terms = try terms(company: "\(noun) GmbH")
        #expect(terms.first(in: noun.lowercased())?.isSure == true)
        for text in [
            "Das \(noun) war fertig.", "Im \(noun) lag es.", "Ein \(noun) fehlte.", "wie \(noun.lowercased()) im Netz",
        ] {
            #expect(terms.first(in: text)?.isSure == false, "\(text)")
        }
    }

    private typealias Example = AnonymousName

    private static let examples: [AnonymousName] = [
        Example(.place, "Weil am Rhein", .nothing, ["Das gelang, weil alle halfen.", "Weil Zeit fehlte, blieb es."]),
        Example(.place, "Weil am Rhein", .found, ["Der Betrieb in Weil.", "in Weil am Rhein"]),
        Example(.place, "Hamm", .nothing, ["Der Hammer fiel.", "Hammer und Zange lagen bereit."]),
        Example(.place, "Hamm", .sure, ["Der Betrieb in Hamm.", "aus Hamm"]),
        Example(.place, "Hamm", .found, ["Die Hammer Straße"]),
        Example(.place, "Moers", .nothing, ["Der Mörser stand da."]),
        Example(.place, "Wetter (Ruhr)", .nothing, ["Das Wetter war gut.", "Bei schlechtem Wetter."]),
        Example(.place, "Kahl am Main", .nothing, ["Die Wand war kahl.", "Kahle Wände halfen nicht."]),
        Example(.place, "Lehre", .nothing, ["Die Lehre dauerte drei Jahre."]),
        Example(.place, "Au", .nothing, ["Au weh, sagte sie.", "Auf dem Hof war es ruhig.", "aus dem Haus"]),
        Example(.place, "Essen", .found, ["Die IHK Essen half.", "Anschrift: 45127 Essen", "Die Mitte Essens"]),
        Example(.place, "Essen", .nothing, ["Während des Essens.", "Die Zeit des Essens"]),
        Example(
            .company, "Bäckerei Müller", .found,
            [
                "Der alte Müller zählte selbst mit.", "Bei den Müllers lief es.", "Der „Müller“ war beliebt.",
                "Die Familien Müller und Adam.", "Die Familien Adam und Müller.", "Eva Adam, geb. Müller, kam.",
                "Müller senior kam.",
            ]),
        Example(.company, "Bäckerei Müller", .nothing, ["Der Müller mahlt.", "Ein Müller braucht Wasser."]),
        Example(
            .company, "Metzgerei Koch", .found,
            ["Der alte Koch half.", "Eva Adam, geb. Koch, kam.", "Koch junior kam.", "Die Familien Koch und Adam."]),
        Example(
            .company, "Physiotherapie Groß", .found,
            ["Beim Groß kauft man.", "Groß senior kam.", "Bei Groß wurde gezählt."]),
        Example(
            .company, "Physiotherapie Groß", .nothing,
            ["Groß und Klein kamen.", "Das war groß.", "Die Großen halfen.", "Von Groß und Klein."]),
        Example(.company, "Klein Holzbau GmbH", .nothing, ["von Klein auf", "im Klein- und Mittelbetrieb"]),
        Example(.company, "Klein Holzbau GmbH", .found, ["Bei Klein wurde gezählt."]),
        Example(.company, "Weiß Malerbetrieb", .nothing, ["Das Weiß war teuer.", "Schwarz auf Weiß."]),
        Example(.company, "Rauchwerk GmbH", .found, ["Die Rauchwerker kamen.", "Bei den Rauchwerkern"]),
        Example(.company, "Velonaut GmbH", .found, ["Die Velonauten halfen."]),
        Example(.company, "Lindenhof Gastro GmbH", .found, ["Die Lindenhöfer kamen.", "Lindenhofwirt"]),
        Example(.company, "4motions Physiotherapie", .found, ["Bei 4 motions wurde gezählt.", "4-Motions"]),
        Example(.company, "Strauß & Petersdorff Rechtsanwälte", .found, ["Kanzlei S & P", "S&P Rechtsanwälte"]),
        Example(.company, "Strauß & Petersdorff Rechtsanwälte", .nothing, ["Der S&P 500 fiel.", "Punkt S. P ist"]),
        Example(.company, "Gasthaus „Zum Wilden Mann“", .found, ["Im Wilden Mann", "wilder-mann.example"]),
        Example(.company, "Pizzeria Da Enzo", .found, ["daenzo.example", "da-enzo.example", "Enzos Pizza"]),
        Example(.company, "Zum Goldenen Ochsen", .found, ["Beim Ochsen gibt es Bier.", "zum-ochsen.example"]),
        Example(.company, "Studio 54 Fotografie", .likely, ["Im Studio 54"]),
        Example(.company, "Studio 54 Fotografie", .found, ["studio54.example"]),
        Example(.company, "Plan B GmbH", .unsure, ["Ein Plan B war nötig."]),
        Example(.company, "Berg Logistik GmbH", .unsure, ["Die Logistik am Berg ist mühsam."]),
        Example(.company, "Rund ums Rad", .unsure, ["Rund ums Rad gibt es viel zu tun."]),
        Example(.company, "Hotel Krone", .likely, ["K R O N E", "Die Datei krone_logo.png lag bei."]),
        Example(.company, "Hotel Krone", in: .identifier, .likely, ["media/krone-aussen.png", "krone_logo.svg"]),
        Example(
            .company, "Hotel Krone", in: .identifier, .nothing, ["media/baum-mit-krone.png", "krone-und-wurzel.png"]),
        Example(
            .company, "Sommer Kältetechnik", .likely, ["| Betrieb | Zahl |\n|---|---|\n| Sommer | 3 |"]),
        Example(.company, "Sommer Kältetechnik", .nothing, ["| Zeit | Zahl |\n|---|---|\n| Sommer | 3 |"]),
        Example(.company, "Metzgerei Zwirnlein", .sure, ["Bei Metzgerei Zwirn\\\nlein."]),
    ]

    @Test("is found where it is meant, and only there", arguments: examples)
    func example(_ example: AnonymousName) throws { try example.check() }

    @Test(
        "is told by other cases with a word that is nothing but a name, or in an address",
        arguments: [
            "Wie bei Zwirnlein.", "Frau Teigmann half.", "Zwirnleins Laden", "Mail an anna.teigmann@post.example",
            "[P](https://www.linkedin.com/in/anna-teigmann)", "Metzgerei Zwirnlein", "Siehe zwirnlein.example.",
        ])
    func others(text: String) throws {
        var hidden = try Sample.plain(company: Company(name: "Metzgerei Zwirnlein GmbH", isAnonymous: true))
        hidden.quotes = [Quote(text: "Gut", person: "Anna Teigmann")]
        let names = try #require(IdentifyingTerms(of: hidden).forOthers)
        let others = OtherNames(of: [("geheim", names)], in: nil)
        let study = try Sample.plain(company: Company(name: "Zählhaus"))
        #expect(others.mayOccur(in: Array(text.utf8), of: "anderer"))
        #expect(others.first(in: text, of: others.speaker(of: study, folder: "anderer"))?.folder == "geheim")
        #expect(others.first(in: text, of: others.speaker(of: study, folder: "geheim")) == nil)
        #expect(
            others.first(in: "Das Zwirnlein riss, der Faden auch.", of: others.speaker(of: study, folder: "anderer"))
                == nil)
    }

    /// What the exact search would find, the look at the bytes lets through, however the name is taken apart.
    @Test(
        "a name of another case is let through to the search in any disguise",
        arguments: [
            "<b></b>", "<!-- x -->", "</i>", "<?x?>", "&shy;", "&#x200B;", "\u{AD}", "\u{2060}", "**", "[](x)", "_",
            "~~",
        ])
    func disguises(split: String) throws {
        let hidden = try Sample.plain(company: Company(name: "Metzgerei Zwirnlein GmbH", isAnonymous: true))
        let others = OtherNames(of: [("geheim", try #require(IdentifyingTerms(of: hidden).forOthers))], in: nil)
        let speaker = others.speaker(of: try Sample.plain(company: Company(name: "Zählhaus")), folder: "anderer")
        for text in ["Bei Metzgerei Zwirn\(split)lein lag es.", "Die Metzg\(split)erei Zwirnlein GmbH half."] {
            let isFound = others.first(in: text, of: speaker) != nil
            #expect(!isFound || others.mayOccur(in: Array(text.utf8), of: "anderer"), "\(text)")
        }
    }
}
