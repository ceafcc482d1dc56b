import CasebookModel
import Testing

@testable import CasebookPublication

/// What coaches write who call people by their given names, companies by their letters, and towns in short.
@Suite("A name as people say it among themselves")
struct GivenNameTests {
    private func terms(
        company: String? = nil, place: String? = nil, person: String? = nil, language: String = "de"
    ) throws -> IdentifyingTerms {
        var study = try Sample.plain(company: Company(name: company, isAnonymous: true, place: place))
        if let person { study.quotes = [Quote(text: "Gut", person: person)] }
        study.language = try #require(LanguageTag(language))
        return IdentifyingTerms(of: study)
    }

    private static let people = [
        ("Hinnerk Musterkamp", "Hinnerk"), ("Frau Wiebke Musterkamp", "Wiebke"), ("Jan Meyer", "Jan"),
        ("Till-Moritz Rügerich", "Till-Moritz"), ("Dr. Aylin Yıldırımlı", "Aylin"),
        ("Ortrun Freiin zu Beispiel", "Ortrun"),
        ("Mehmet Ali Çelikkol", "Mehmet Ali"), ("Petra Schulz, Inhaberin", "Petra"), ("Urs Brönnimann", "Urs"),
    ]

    @Test("is likely somebody of the company who is called by a given name", arguments: people)
    func given(person: String, name: String) throws {
        let terms = try terms(person: person)
        for text in [
            "Im Mai half \(name) beim Start.", "\(name) hatte die Idee.", "Das lag an \(name), wie sich zeigte.",
            "„Das geht nicht“, sagte \(name).", "Ohne \(name) wäre es gescheitert.", "Die \(name) kam dazu.",
        ] {
            #expect(terms.first(in: text)?.isSure == false, "\(person): \(text)")
        }
        if !name.hasSuffix("s"), !name.hasSuffix("z") {
            #expect(terms.first(in: "Danach galt \(name)s Vorschlag.")?.isSure == false, "\(person)")
        }
    }

    @Test(
        "is nobody of the company who is a saint, a writer, a school, or a word",
        arguments: [
            ("Thomas Beispielmann", "Thomas Mann steht im Regal."),
            ("Anna Beispielfrau", "Die St.-Anna-Kirche ist alt."),
            ("Anna Beispielfrau", "Vor Sankt Anna parken alle."), ("Max Beispielmann", "Max. 20 Stück je Kunde."),
            ("Till Beispielmann", "Ein Till-Eulenspiegel-Brunnen."), ("Ernst Beispielmann", "Im Ernst: Es lief."),
            ("Rosa Beispielfrau", "Der Zettel war rosa."), ("Mark Beispielmann", "Die Mark gilt nicht mehr."),
            ("Hans Beispielmann", "Hans im Glück heißt die Aktion."), ("Frank Beispielmann", "Frank und frei gesagt."),
        ])
    func ordinary(person: String, text: String) throws {
        #expect(try terms(person: person).first(in: text) == nil)
    }

    @Test(
        "is nobody's in English where it is a word and no capital stands inside of a sentence",
        arguments: [
            ("Will Exampleson", "Will it work?"), ("Grace Exampleson", "With good grace they waited."),
            ("Drew Fisher", "A fisher drew the map."), ("Hope Exampleson", "We hope it lasts."),
            ("Art King", "A king needs no invoice."), ("Mark Green", "Mark the green box."),
        ])
    func english(person: String, text: String) throws {
        #expect(try terms(person: person, language: "en").first(in: text) == nil)
    }

    @Test(
        "is no company's in English without its capitals",
        arguments: [
            ("Green Energy Partners", "Green means done. Green energy covers a third."),
            ("White Linen Laundry", "White linen is washed at 60 degrees."),
            ("Best Care Homes", "Care homes need staff."), ("Old Mill Bakery", "An old mill stood there."),
        ])
    func english(company: String, text: String) throws {
        #expect(try terms(company: company, language: "en").first(in: text) == nil)
    }

    @Test("is a company's in English with them")
    func englishCompany() throws {
        for (company, text) in [
            ("Green Energy Partners", "They asked Green Energy."), ("Best Care Homes", "At Best Care it was slow."),
            ("Old Mill Bakery", "The Old Mill bought a scanner."),
        ] {
            #expect(try terms(company: company, language: "en").first(in: text) != nil, "\(text)")
        }
    }

    @Test("is likely one of the surnames of somebody with a title inside of the name")
    func nobility() throws {
        let terms = try terms(person: "Tessa Gräfin Musterlohn von Beispielhain")
        for text in ["Frau Musterlohn half.", "Gräfin Musterlohn half.", "Tessa half.", "Herr von Beispielhain half."] {
            #expect(terms.first(in: text) != nil, "\(text)")
        }
    }

    @Test(
        "is likely a company of three words or more by its first letters",
        arguments: [
            ("Hafen Feinkost Kontor Zwirnlein KG", ["HFK", "HFKZ"]),
            ("Elisabeth-Krankenhaus Musterbach gGmbH", ["EKM"]),
            ("Zwirnlein, Irlbeck & Kollegen", ["ZIK"]), ("Kunststofftechnik Obermaier-Zwirnlein", ["KOZ"]),
        ])
    func letters(company: String, letters: [String]) throws {
        let terms = try terms(company: company)
        for letters in letters {
            for text in ["Die \(letters) stellte um.", "Bei \(letters), so hieß es.", "Das \(letters)-Team kam."] {
                #expect(terms.first(in: text)?.isSure == false, "\(text)")
            }
            #expect(terms.first(in: "Das \(letters.lowercased()) war neu.") == nil)
        }
    }

    @Test("is no company's by letters that stand in any text")
    func usualLetters() throws {
        for (company, text) in [
            ("Kröger Maschinen Unna", "Jedes KMU kennt das."), ("Pfleger & Söhne Arzneimittel", "PSA liegt bereit."),
            ("Elster Digitale Vermessung", "Die EDV war alt."),
        ] {
            #expect(try terms(company: company).first(in: text) == nil, "\(text)")
        }
    }

    @Test("is likely a town in short, by a part of it, or put together with a word")
    func towns() throws {
        for (place, text) in [
            ("Halle (Saale)", "Das betraf Halle a. d. Saale auch."),
            ("Weiden in der Oberpfalz", "Um Weiden i. d. OPf. ging es."),
            ("Weiden in der Oberpfalz", "Weidens Innenstadt ist leer."), ("Warendorf", "Das Warendorfteam kam."),
            ("Gelsenkirchen", "Unsere Gelsenkirchenfiliale wuchs."),
        ] {
            #expect(try terms(place: place).first(in: text) != nil, "\(text)")
        }
    }

    @Test(
        "is no town's where it stands as a verb does",
        arguments: [
            ("Senden", "Senden Sie die Liste bis Mittwoch."), ("Senden", "Zum Senden genügt ein Klick."),
            ("Senden", "Wir senden täglich."), ("Geldern", "Mit öffentlichen Geldern ging es."),
            ("Hilden", "Sie hilden nichts."), ("Kerpen", "Das Kerpen des Drahts dauert."),
            ("Alpen", "Hinter den Alpen."),
        ])
    func verbs(place: String, text: String) throws { #expect(try terms(place: place).first(in: text) == nil) }

    @Test("is a town's where a town is meant")
    func verbsAsTowns() throws {
        for (place, text) in [
            ("Senden", "Das Lager in Senden."), ("Kerpen", "Kerpen ist nah."), ("Hilden", "Nach Hilden."),
        ] {
            #expect(try terms(place: place).first(in: text) != nil, "\(text)")
        }
    }

    @Test(
        "is no company's where it is what any company deals in",
        arguments: [
            "Sportartikel", "Schulbedarf", "Tierbedarf", "Autoteile", "Baustoffe", "Arzneimittel", "Wohnmobile",
            "Büroartikel", "Laborbedarf", "Motorenersatzteile", "Küchengeräte", "Druckmaschinen",
        ])
    func goods(goods: String) throws {
        for company in ["Zwirnlein \(goods)", "\(goods) Berg", "Fuchs \(goods) GmbH"] {
            #expect(try terms(company: company).first(in: "\(goods) lagern im Keller.") == nil, "\(company)")
        }
        #expect(try terms(company: "Zwirnlein \(goods)").first(in: "Bei Zwirnlein \(goods).")?.isSure == true)
    }
}
