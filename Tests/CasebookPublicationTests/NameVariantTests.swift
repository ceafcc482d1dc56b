import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("However a name is written")
struct NameVariantTests {
    private static let surnames = [
        "Müller", "Wöhler", "Großmann", "Zwiefalter", "Yıldız", "Teigmann", "Łukasik", "Schäfer-Lüders", "Aßmus",
    ]
    private static let trades = ["Bäckerei", "Metzgerei", "Autohaus", "Schreinerei", "Kanzlei"]

    private func terms(
        company: String? = nil, place: String? = nil, website: String? = nil, person: String? = nil,
        email: String? = nil,
        settled: [String] = []
    ) throws -> IdentifyingTerms {
        var study = try Sample.plain(
            company: Company(
                name: company, isAnonymous: true, place: place, website: website.flatMap { WebAddress($0) }))
        study.quotes = [Quote(text: "Gut", person: person)]
        study.contact = Contact(email: email.flatMap { EmailAddress($0) })
        study.anonymity = settled.map { SettledName(text: $0, by: "Redaktion", reason: "Zufall") }
        return IdentifyingTerms(of: study)
    }

    @Test("a company is found", arguments: surnames, trades)
    func company(surname: String, trade: String) throws {
        for form in [" GmbH", " e. K.", "", " PartGmbB", " GmbH & Co. KG"] {
            let terms = try terms(company: "\(trade) \(surname)\(form)")
            for text in NameVariants.company(trade, surname) {
                #expect(terms.first(in: text) != nil, "\(trade) \(surname)\(form): \(text.debugDescription)")
            }
        }
    }

    @Test("a person is found, whatever the title and whoever else is named", arguments: surnames)
    func person(surname: String) throws {
        for name in [
            "Karla \(surname)", "Prof. Dr.-Ing. Karla \(surname)", "Dipl.-Kfm. Karla \(surname)",
            "Inhaberin Karla \(surname)",
            "Karla \(surname) – Inhaberin", "Karla \(surname), Inhaberin", "Uwe Winter, Karla \(surname)",
            "Uwe Winter; Dr. Karla \(surname) (Leitung)", "Uwe Winter und Karla \(surname)",
            "Karla \(surname), Uwe Winter",
            "Frau Dr. med. Karla \(surname), MBA", "\(surname), Karla", "Uwe und Karla \(surname)",
            "Geschäftsführerin Karla \(surname) / Prokurist Uwe Winter",
        ] {
            let terms = try terms(person: name)
            for text in NameVariants.person("Karla", surname) {
                #expect(terms.first(in: text) != nil, "\(name): \(text.debugDescription)")
            }
        }
    }

    @Test(
        "people whose surname is a word too are found where they are named",
        arguments: [
            ("Karla Sommer, Uwe Winter", "Uwe Winter"), ("Ute Frost – Inhaberin", "Frau Frost"),
            ("Max Koch", "Herr Koch"),
            ("Inhaberin Ute Frost", "Ute Frosts Idee"), ("Max Koch", "Koch, Max"), ("Max Koch", "Familie Koch"),
            ("Karla Stern", "KARLA STERN"), ("Karla Stern", "Stern'sche Regel"), ("Max Koch", "Kochs Küche"),
        ])
    func wordsAsPeople(name: String, text: String) throws {
        #expect(try terms(person: name).first(in: text) != nil)
    }

    @Test(
        "a company whose name has joins, hyphens or nothing but words is found",
        arguments: [
            (
                "Meyer & Söhne GmbH",
                ["Meyer und Söhne", "Meyer u. Söhne", "Meyer + Söhne", "Meyer Söhne", "Meyers Söhne", "meyerundsoehne"]
            ),
            ("Meyer und Söhne", ["Meyer & Söhne", "Meyer &amp; Söhne", "MEYER & SOEHNE"]),
            (
                "Süd-West Logistik GmbH",
                ["Südwest Logistik", "Süd West Logistik", "Suedwest-Logistik", "Süd-West-Logistik"]
            ),
            (
                "Gasthaus zur Krone",
                [
                    "Gasthaus Krone", "Gasthaus zur Krone", "Gasthauses Krone", "Gasthof und Gasthaus „Krone“",
                    "Kronen-Gasthaus",
                ]
            ),
            ("Adler Apotheke", ["Adler-Apotheke", "Adlerapotheke", "Apotheke Adler", "Adler Apotheken"]),
            ("Krone GmbH", ["Krone GmbH", "Firma Krone", "bei Krone", "„Krone“"]),
            ("Hotel Goldener Adler", ["Hotel Goldener Adler", "Hotels Goldener Adler", "„Goldener Adler“"]),
            ("Koch & Stern OHG", ["Koch und Stern", "Koch & Stern", "Kochundstern"]),
            ("Wiesenthaler Werkstätten gGmbH", ["Wiesenthaler Werkstatt", "Werkstätten Wiesenthaler"]),
        ])
    func joins(name: String, texts: [String]) throws {
        let terms = try terms(company: name)
        for text in texts { #expect(terms.first(in: text) != nil, "\(name): \(text)") }
    }

    @Test(
        "a place is found, and who comes from there",
        arguments: [
            (
                "Wiesenthal",
                ["Die Wiesenthaler Kundschaft", "in Wiesen&#116;hal", "Wiesen-thal", "Wiesenthals Markt", "WIESENTHAL"]
            ),
            ("Darmstadt", ["Darmstädter Echo", "in Darmstadt-Eberstadt"]), ("Bremen", ["Bremer Stadtmusik"]),
            ("Bad Tölz", ["Bad Toelz", "Bad-Tölz", "in Tölz"]),
            ("Frankfurt am Main", ["Frankfurter Buchmesse", "in Frankfurt"]),
            ("Halle (Saale)", ["aus Halle"]), ("Essen", ["in Essen", "aus Essen"]),
            ("Hannover", ["Hannoveraner", "hannoversche Straße"]),
            ("Kassel", ["Kasseler Berge", "Kassler Weg"]),
        ])
    func places(place: String, texts: [String]) throws {
        let terms = try terms(place: place)
        for text in texts { #expect(terms.first(in: text) != nil, "\(place): \(text)") }
    }

    @Test(
        "an address is found however it is encoded",
        arguments: [
            "https://www.baeckerei-mueller.example/", "baeckerei-mueller.example", "info@baeckerei-mueller.example",
            "[x](https://facebook.example/baeckereimueller)", "[x](https://x.example/%42aeckerei%4D%75eller)",
            "[x](https://x.example/%2542aeckerei%254Dueller)", "[x](https://xn--bckerei-mller-bfb28a.example/)",
            "https://xn--bckerei-mller-bfb28a.example/", "<https://baeckerei-mueller.example/x>",
            "[a][b]\n\n[b]: https://baeckereimueller.example",
            "@baeckereimueller2020", "#BäckereiMüller",
        ])
    func addresses(text: String) throws {
        #expect(
            try terms(company: "Bäckerei Müller GmbH", website: "https://www.baeckerei-mueller.example/").first(
                in: text) != nil)
        #expect(try terms(website: "https://www.baeckerei-mueller.example/").first(in: text) != nil)
    }

    @Test("the label of a code is searched: a town for sure, what is called after it perhaps")
    func labels() throws {
        func term(_ place: String, _ code: String) throws -> IdentifyingTerms.Term? {
            try terms(place: place).first(in: try #require(RegionCode(code)))
        }
        for (place, code) in [
            ("Darmstadt", "DE711"), ("München", "DE212"), ("Berlin", "DE3"), ("Berlin", "DE300"), ("Hamburg", "DE6"),
            ("Stuttgart", "DE111"), ("Bremen", "DE501"), ("Frankfurt am Main", "DE712"),
        ] {
            #expect(try term(place, code)?.isSure == true, "\(place) \(code)")
        }
        for (place, code) in [("Darmstadt", "DE71"), ("Böblingen", "DE112"), ("München", "DE21H"), ("Bremen", "DE5")] {
            #expect(try term(place, code)?.isSure == false, "\(place) \(code)")
        }
        for (place, code) in [
            ("Darmstadt", "DE7"), ("Seeheim", "DE711"), ("Wiesenthal", "DE71C"), ("Böblingen", "DE11"),
        ] {
            #expect(try term(place, code) == nil, "\(place) \(code)")
        }
    }

    @Test(
        "a region that is a town gives it away, perhaps, where the case names no place", arguments: ["DE711", "DE300"])
    func labelsWithoutPlace(code: String) throws {
        func study(_ code: String, settled: [String] = []) throws -> CaseStudy {
            let region = try #require(RegionCode(code))
            var study = try Sample.plain(company: Company(isAnonymous: true, region: region))
            study.anonymity = settled.map { SettledName(text: $0, by: "Redaktion", reason: "Großstadt") }
            return study
        }
        func term(_ study: CaseStudy) -> IdentifyingTerms.Term? {
            IdentifyingTerms(of: study).first(inRegionOf: study)
        }
        let town = try #require(term(try study(code)))
        #expect(town.kind == .place && !town.isSure)
        #expect(term(try study(code, settled: [town.text])) == nil)
        #expect(term(try study(code, settled: [String(town.text.split(separator: " ").last ?? "")])) == nil)
        for area in ["DE71", "DE71C", "DE7", "DE"] { #expect(term(try study(area)) == nil, "\(area)") }
        var named = try study(code)
        named.company.isAnonymous = false
        #expect(term(named) == nil)
    }

    @Test(
        "every town of NUTS is given away by its own code",
        arguments: RegionCode.all.filter { $0.isTown && $0.level == 3 })
    func towns(region: RegionCode) throws {
        let place = region.label.de.replacing("Kreisfreie Stadt ", with: "").replacing("Stadtkreis ", with: "")
        #expect(try terms(place: place).first(in: region)?.isSure == true, "\(place)")
    }

    @Test("a likely hit is settled by its word, a sure one is not")
    func settled() throws {
        let open = try terms(company: "Bäckerei Müller")
        #expect(
            open.first(in: "Bei Müller wurde gebacken.") == .init(kind: .companyName, text: "Müller", isSure: false))
        for word in ["Müller", "müller", "Mueller", "Bei Müller"] {
            let terms = try terms(company: "Bäckerei Müller", settled: [word])
            #expect(terms.first(in: "Bei Müller wurde gebacken.") == nil, "\(word)")
            #expect(terms.first(in: "Bei Bäckerei Müller wurde gebacken.")?.isSure == true)
        }
        #expect(try terms(company: "Bäckerei Müller", settled: ["Wöhler"]).first(in: "Bei Müller") != nil)
        #expect(
            try terms(company: "Bäckerei Müller", settled: ["nach Müller"]).first(in: "bei Müller, nach Müller") != nil)
    }

    @Test("ordinary texts raise no alarm for names that are words too")
    func ordinary() throws {
        #expect(OrdinaryTexts.all.count >= 200 && Set(OrdinaryTexts.all).count == OrdinaryTexts.all.count)
        var sure: [String] = []
        var likely: [String] = []
        for (company, person) in OrdinaryTexts.names {
            let terms = try terms(company: company, person: person)
            for text in OrdinaryTexts.all {
                guard let term = terms.first(in: text) else { continue }
                if term.isSure {
                    sure.append("\(company), \(person): \(text)")
                } else {
                    likely.append("\(company), \(person): \(text)")
                }
            }
        }
        #expect(sure == [])
        #expect(likely.count <= 3, "\(likely)")
    }

    @Test("sentences of any trade raise no alarm for the names of others")
    func ordinaryPairs() throws {
        var sure: [String] = []
        var likely: [String] = []
        for (company, texts) in OrdinaryPairs.all {
            var study = try Sample.plain(company: Company(name: company, isAnonymous: true))
            if company.hasSuffix("Ltd") { study.language = try #require(LanguageTag("en-GB")) }
            let terms = IdentifyingTerms(of: study)
            for text in texts {
                guard let term = terms.first(in: text) else { continue }
                if term.isSure { sure.append("\(company): \(text)") } else { likely.append("\(company): \(text)") }
            }
        }
        #expect(sure == [])
        #expect(likely.count <= 3, "\(likely)")
    }
}
