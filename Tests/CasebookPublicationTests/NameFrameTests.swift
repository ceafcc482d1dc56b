import CasebookModel
import Testing

@testable import CasebookPublication

/// Names that are words too, in places where no word can stand.
@Suite("A word where only a name can stand")
struct NameFrameTests {
    private typealias Example = AnonymousName

    private static let people = [
        "Sommer", "Winter", "Koch", "Kaiser", "Frost", "Stern", "Vogel", "Wolf", "Berg", "Krone", "Adler", "Schneider",
        "Lang",
        "Klein", "Weiß", "Braun", "Rose", "Busch", "Anker", "Strauß", "Holz",
    ]

    @Test("is one of somebody", arguments: people)
    func person(_ name: String) throws {
        try Example(
            .person, "Karla \(name)", .found,
            [
                "Der Mensch dahinter heißt X.", "„Es ging gut“, so X.", "So X.", "X zufolge ging es gut.",
                "Wie X erzählt, ging es gut.",
                "X: „Das ging gut.“", "X, 54, zählte mit.", "gez. X", "Foto: X", "Fotos: X", "Logo: X", "© X",
                "Interview mit X",
                "Das Team um X zählte.", "Dank an X und das Team.", "Die Leitung (X) zählte.", "Ansprechpartnerin (X)",
                "Unter der Leitung von X ging es gut.", "Die Methode X setzte sich durch.",
                "X und der Meister zählten mit.",
                "Hrn. X war es recht.", "X selbst sagt, es ging gut.", "Disponentin X zählte.", "Einkäufer X half.",
                "Bürokraft X half.", "Betriebsrätin X half.", "COO X half.",
                ["Lang", "Klein"].contains(name) ? "Frau X half." : "X hat die Liste eingeführt.",
            ].map { $0.replacing("X", with: name) }
        ).check()
    }

    @Test("is one of a company", arguments: people)
    func company(_ name: String) throws {
        try Example(
            .company, "\(name) Sanitär GmbH", .found,
            [
                "Der Betrieb heißt X.", "Ein Betrieb namens X.", "X-Mitarbeitende zählten.", "Die X-App läuft.",
                "Das neue X-Portal lief an.", "X wird digital.", "X goes digital", "X – seit 1950",
                "Der Betrieb (X) zählte.",
                "Logo: X", "© X", "X Catering", "Wer zu X geht, wird beraten.",
            ].map { $0.replacing("X", with: name) }
        ).check()
    }

    @Test(
        "is one where what can be counted has no article",
        arguments: [
            "Koch", "Kaiser", "Stern", "Vogel", "Wolf", "Berg", "Krone", "Adler", "Schneider", "Busch", "Anker",
        ])
    func countable(_ name: String) throws {
        for (field, full) in [(AnonymousName.Field.person, "Karla \(name)"), (.company, "\(name) Sanitär GmbH")] {
            try Example(
                field, full, .found,
                [
                    "Kunden vertrauen X.", "Das freut X bis heute.", "Zwölf Leute arbeiten für X.", "Das lag an X.",
                    "Da sah X den Fehler.", "Seit 1950 gibt es X.", "Gefragt wurde X, nicht der Meister.",
                    "Nach X fragte keiner.",
                    field == .company ? "Die Teile kommen von X." : "Der Anruf kam von Frau X.",
                    "Die X-Liste war lang.",
                ].map { $0.replacing("X", with: name) }
            ).check()
        }
        try Example(
            .person, "Karla Koch", .found,
            ["Koch, die das Lager führt, zählte mit.", "Sommer, die das Lager führt, zählte mit."]
                .map { $0.replacing("Sommer", with: "Koch") }
        ).check()
    }

    @Test(
        "is one where it is a season or a property for which nobody does anything",
        arguments: ["Sommer", "Klein", "Weiß", "Groß"])
    func traits(_ name: String) throws {
        try Example(
            .person, "Karla \(name)", .found,
            [
                "Kunden vertrauen X.", "Das freut X bis heute.", "Zwölf Leute arbeiten für X.", "Das lag an X.",
                "Nach X fragte keiner.",
                "Gefragt wurde X, nicht der Meister.",
            ].map { $0.replacing("X", with: name) }
        ).check()
        // Inside of a sentence, an adjective with a capital and no ending is a name.
        guard ["Sommer", "Weiß"].contains(name) else { return }
        try Example(
            .person, "Karla \(name)", .nothing,
            ["Dazu gehört X.", "Seit 2019 gibt es X.", "Im Mai brachte X die Wende."].map {
                $0.replacing("X", with: name)
            }
        ).check()
    }

    private static let ordinary: [AnonymousName] = [
        Example(
            .person, "Karla Koch", .nothing,
            [
                "Er lernte Koch in der Schweiz.", "Sie wurde Koch, weil sie gern isst.", "Der Beruf heißt Koch.",
                "Koch und Köchin zählten.",
                "Wir suchen: Koch, Kellner, Spülkraft.", "Dem Koch zufolge ging es gut.",
                "Das Team um den Koch zählte.",
                "Das freut den Koch.", "Von Koch bis Kellner lernten alle.",
                "Als Koch, der viel unterwegs ist, schreibt er wenig auf.",
                "Das Kochbuch und die Kochliste hängen in der Küche.",
            ].filter { !$0.hasPrefix("Der Beruf") }
        ),
        Example(
            .company, "Frost Kältetechnik GmbH", .nothing,
            [
                "Das Verfahren heißt Frost.", "Die Pflanzen vertrauen Frost nicht.", "Es lag an Frost und Schnee.",
                "Seit 2019 gibt es Frost im Mai.",
                "Die Schäden kommen von Frost.", "Frost, die Kälte und der Wind schaden.",
                "Frost und die Nässe schaden.",
                "Frost: minus vier Grad.", "Bei Frost, 20 Grad unter null, ruht der Bau.",
            ]),
        Example(
            .company, "Sommer Sonnenschutz GmbH", .nothing,
            [
                "Foto: Sommer 2021", "So Sommer wie Winter.", "Preise von Sommer 2022 gelten.",
                "Diesen Sommer Service anzubieten, war neu.",
                "Im Sommer Catering, im Winter Partys.", "Sommer, Herbst und Winter, die ruhige Zeit, sind verplant.",
            ]),
        Example(
            .company, "Stern Reisen GmbH", .nothing,
            [
                "Ein Hotel mit Stern, das jeder kennt.", "Felder mit Stern sind Pflicht.", "Der Stern freut die Küche.",
                "Das lag an einem Stern.",
                "Das Zeichen heißt Stern.", "Für Stern und Plan gilt dasselbe.",
            ]),
    ]

    @Test("is none in ordinary sentences", arguments: ordinary)
    func sentences(_ example: AnonymousName) throws { try example.check() }

    @Test(
        "is one in English",
        arguments: ["Frost", "Baker", "Stone", "King", "Rose", "Winter", "Bell", "Young", "Page", "Cook", "Brown"])
    func english(_ name: String) throws {
        var study = try Sample.plain(company: Company(name: "\(name) Engineering Ltd", isAnonymous: true))
        study.language = try #require(LanguageTag("en-GB"))
        let terms = IdentifyingTerms(of: study)
        for text in [
            "X, 54, counted.", "Signed: X", "Photo: X", "X has twelve staff.", "X counted every box.",
            "It went well, said X.",
        ].map({ $0.replacing("X", with: name) }) {
            #expect(terms.first(in: text) != nil, "\(text)")
        }
        for text in [
            "\(name) and stone are sold.", "\(name) is for finished.", "\(name): on the left.",
            "\(name) has long been cheap.",
        ] { #expect(terms.first(in: text) == nil, "\(text)") }
    }
}
