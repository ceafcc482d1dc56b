import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("Who is meant")
struct IdentifyingTermsTests {
    private func terms(
        company: String? = nil, place: String? = nil, website: String? = nil, person: String? = nil,
        email: String? = nil,
        grantedBy: String? = nil, basis: Release.Basis = .consent
    ) throws -> IdentifyingTerms {
        var study = try Sample.plain(
            company: Company(
                name: company, isAnonymous: true, place: place, website: website.flatMap { WebAddress($0) }))
        study.quotes = [Quote(text: "Gut", person: person)]
        study.contact = Contact(email: email.flatMap { EmailAddress($0) })
        study.release = Release(grantedBy: grantedBy, basis: basis)
        return IdentifyingTerms(of: study)
    }

    @Test(
        "a company is known by its name, with and without its legal form",
        arguments: [
            ("Musterhaus GmbH & Co. KG", "bei der Musterhaus GmbH & Co. KG"),
            ("Musterhaus GmbH & Co. KG", "bei Musterhaus"),
            ("Musterhaus GmbH", "MUSTERHAUS"), ("Musterhaus GmbH", "Musterhauss Laden"),
            ("Musterhaus GmbH", "Musterhaus' Laden"),
            ("Musterhaus GmbH", "Musterhaus’s"), ("Musterhaus e. K.", "Musterhaus,"),
            ("Musterhaus e.V.", "(Musterhaus)"),
            ("Musterhaus (haftungsbeschränkt)", "Musterhaus"), ("Musterhaus UG (haftungsbeschränkt)", "Musterhaus"),
            ("Musterhaus, Inh. Meier", "Musterhaus"), ("Musterhaus gGmbH", "Musterhaus"),
            ("Müller & Söhne OHG", "Müller & Söhne"),
            ("Müller & Söhne", "Mueller und Soehne".replacing("und ", with: "")),
            ("Müller & Söhne", "Müller &amp; Söhne"),
            ("Muster-Haus AG", "Muster Haus"), ("Muster Haus AG", "Muster-Haus"), ("Musterhaus AG", "Muster\u{AD}haus"),
            ("Musterhaus AG", "Muster\u{200B}haus"), ("Musterhaus AG", "Muster**haus**"),
            ("Musterhaus AG", "_Musterhaus_"),
            ("Musterhaus AG", "Muster\\haus"), ("Musterhaus AG", "Muster&shy;haus"),
            ("Musterhaus AG", "[Muster](https://x.example)haus"),
            ("Körner Bäckerei", "https://x.example/k%C3%B6rner-b%C3%A4ckerei"),
            ("Körner Bäckerei", "koerner-baeckerei.jpg"),
            ("Körner Bäckerei", "KÖRNER\u{A0}BÄCKEREI"), ("Körner Bäckerei", "Ko\u{308}rner Bäckerei"),
            ("Körner Bäckerei", "Körner\n  Bäckerei"),
            ("3M", "bei 3M"), ("Ö-Laden", "im Ö Laden"), ("Straßen AG", "STRASSEN"),
        ])
    func company(name: String, text: String) throws {
        #expect(try terms(company: name).first(in: text)?.kind == .companyName)
    }

    @Test(
        "but not by words that only resemble it, or by the legal form",
        arguments: [
            ("Musterhaus GmbH", "das musterhausboot"), ("Musterhaus GmbH", "eine GmbH"),
            ("Musterhaus GmbH", "Mustermannhaus"),
            ("Muster Haus GmbH", "ein Muster am Haus"), ("Haus am See", "Haus und See"),
            ("Musterhaus & Co. KG", "wir & co."), ("X", "die Größe x"), ("Musterhaus GmbH", ""),
            ("Musterhaus GmbH", "Vormusterhaus"),
        ])
    func resembling(name: String, text: String) throws {
        #expect(try terms(company: name).first(in: text) == nil)
    }

    @Test(
        "a person by the full name, and by the surname behind a title",
        arguments: [
            ("Eva Beispiel", "sagt Eva Beispiel."), ("Eva Beispiel", "Eva Beispiels Idee"),
            ("Eva Beispiel", "Frau Beispiel"),
            ("Eva Beispiel", "mit Herrn Beispiel"), ("Dr. Eva Beispiel", "Eva Beispiel"),
            ("Dr. Eva Beispiel", "Dr. Beispiel"),
            ("Frau Beispiel", "Frau Beispiel"), ("Eva Beispiel, Inhaberin", "Eva Beispiel"),
            ("Eva und Max Beispiel", "Max Beispiel"),
            ("Eva Beispiel & Max Muster", "Max Muster"), ("Eva Beispiel / Max Muster", "Frau Beispiel"),
            ("Anna von der Heide", "Frau von der Heide"), ("Anna von der Heide", "Frau Heide"),
            ("Eva Müller-Lüdenscheidt", "Frau Mueller Luedenscheidt"),
            ("Eva", "Eva lachte"), ("Eva Beispiel (Inhaberin)", "EVA BEISPIEL"),
        ])
    func person(name: String, text: String) throws {
        #expect(try terms(person: name).first(in: text)?.kind == .person)
    }

    @Test(
        "but not by the surname alone, which can be any word, or by the role",
        arguments: [
            ("Eva Beispiel", "zum Beispiel"), ("Max Koch", "ein Koch"), ("Eva Beispiel, Inhaberin", "die Inhaberin"),
            ("Eva Beispiel (Inhaberin)", "die Inhaberin"), ("Eva Beispiel", "Die St.-Eva-Kirche"),
        ])
    func noPerson(name: String, text: String) throws {
        #expect(try terms(person: name).first(in: text) == nil)
    }

    @Test(
        "whoever granted the release is a person only if it looks like one",
        arguments: [
            ("Eva Beispiel", "Eva Beispiel", true), ("Frau Beispiel, Geschäftsführung", "Frau Beispiel", true),
            ("Anna von Heide", "Anna von Heide", true), ("Geschäftsführung", "Geschäftsführung", false),
            ("Leitung der Praxis", "die Leitung der Praxis", false), ("die Inhaberin", "die Inhaberin", false),
            ("gegenüber dem Herausgeber des Originals", "Der Herausgeber nahm das Original zurück", false),
            ("towards the publisher of the original", "The Publisher withdrew the Original", false),
            ("dem Verein der Wirte", "Der Verein half, die Wirte auch", false),
            ("gegenüber der Inhaberin Kranzmann", "Kranzmann war dabei", true),
            ("der Kranzmann", "Kranzmann war dabei", true),
        ])
    func granter(name: String, text: String, isFound: Bool) throws {
        #expect((try terms(grantedBy: name).first(in: text) != nil) == isFound)
        #expect(try terms(grantedBy: name, basis: .publicSource).first(in: text) == nil)
    }

    @Test(
        "a website by its host and its address",
        arguments: [
            ("https://www.musterhaus.example.org/start", "musterhaus.example.org"),
            ("https://musterhaus.example.org", "www.musterhaus.example.org/x"),
            ("https://a.example/musterhaus", "A.EXAMPLE/Musterhaus"),
            ("https://musterhaus.example:8080/", "http://musterhaus.example"),
            ("https://köln.example/", "koeln.example"),
        ])
    func website(address: String, text: String) throws {
        #expect(try terms(website: address).first(in: text)?.kind == .website)
    }

    @Test("a place and an e-mail address as they stand")
    func others() throws {
        #expect(try terms(place: "Au").first(in: "ein Café in Au")?.kind == .place)
        #expect(try terms(place: "Bad Tölz").first(in: "in Bad Toelz")?.kind == .place)
        #expect(try terms(place: "Au").first(in: "außen") == nil)
        #expect(try terms(email: "max@example.org").first(in: "Mail: MAX@example.org.")?.kind == .email)
    }

    @Test(
        "an identifier or file name may hide a long name inside a word, a short one only as a word",
        arguments: [
            ("Musterhaus GmbH", "besuch-bei-musterhaus", true), ("Musterhaus GmbH", "musterhausbesuch", true),
            ("Muster Haus GmbH", "media/Bild_Musterhaus2.png", true),
            ("Musterhaus GmbH", "media/muster-haus.png", true),
            ("Rehm GmbH", "drehmoment-messen", false), ("Rehm GmbH", "der-rehm", true),
            ("Musterhaus GmbH", "muster-und-haus", false),
        ])
    func identifiers(name: String, text: String, isFound: Bool) throws {
        #expect((try terms(company: name).first(inIdentifier: text) != nil) == isFound)
    }

    @Test("a company that may be named hides nothing")
    func named() throws {
        let study = try Sample.plain(company: Company(name: "Musterhaus"))
        #expect(IdentifyingTerms(of: study).first(in: "Musterhaus") == nil)
        #expect(IdentifyingTerms(of: study).first(inIdentifier: "musterhaus") == nil)
    }

    @Test("many people cost no more time than few")
    func manyPeople() throws {
        var study = try Sample.plain(company: Company(isAnonymous: true))
        study.quotes = (0..<3000).map {
            Quote(text: "", person: String(repeating: "Eva ", count: $0 % 15) + "Beispiel\($0)")
        }
        let terms = IdentifyingTerms(of: study)
        #expect(terms.first(in: String(repeating: "Eva ", count: 20_000) + "Beispiel17") != nil)
        #expect(terms.first(in: String(repeating: "Otto ", count: 20_000)) == nil)
    }
}
