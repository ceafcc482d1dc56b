import Testing

@Suite("A word that a company is called by")
struct NameBearerTests {
    private typealias Example = AnonymousName

    @Test(
        "is one behind a given name, kin, those who speak, and what belongs to companies",
        arguments: ["Bäcker", "Anker", "Winter", "Falke", "Berg", "Lang", "Wolf", "Kaiser"])
    func bearers(name: String) throws {
        try Example(
            .company, "Tischlerei \(name)", .found,
            [
                "Da kam Frau Heike \(name).", "Inhaber Jörg \(name) nickte.", "Die Familie Jörg \(name) half.",
                "Ehepaar Heike und Jörg \(name) half.", "Heike und Jörg \(name) halfen.", "Jörg \(name), Inhaber",
                "die Firma Jörg \(name)", "Dr. Heike \(name)", "Geschäftsführerin Heike \(name)",
                "Im Hause \(name) lief es.", "aus dem Hause \(name)", "Die Gründerfamilie \(name)",
                "Die Unternehmerfamilie \(name)", "So hielt es Oma \(name).", "Wir fragten Nachbarin \(name).",
                "Das \(name)-Logo", "In der Filiale \(name)", "Am Standort \(name)", "„So geht es“, meinte \(name).",
            ]
        ).check()
        try Example(
            .company, "Tischlerei \(name)", .nothing,
            [
                "Das Haus am Rand", "Die Familie half.", "Frau Heike Muster half.", "Die Filiale im Ort", "Otto half.",
            ]
        ).check()
    }

    @Test("that can be counted is one without an article", arguments: ["Anker", "Falke", "Krug", "Bäcker"])
    func countable(name: String) throws {
        try Example(
            .company, "Tischlerei \(name)", .found,
            ["Das ging, laut \(name), gut.".replacing(",", with: ""), "So sagt \(name) es.", "Der Chef der \(name)s"]
        ).check()
        try Example(
            .company, "Tischlerei \(name)", .nothing, ["laut dem \(name)", "So sagt der \(name) es.", "Ein \(name)"]
        ).check()
    }

    private static let signs: [AnonymousName] = [
        Example(
            .company, "Lilienapotheke Drews", .found,
            ["In der Lilienapotheke", "Lilienapotheke", "https://www.lilienapotheke.de/"]),
        Example(.company, "Adlerbrauerei Drews", .found, ["Die Adlerbrauerei braut.", "adlerbrauerei.de"]),
        Example(.company, "Schlossklinik Drews", .found, ["In der Schlossklinik", "schlossklinik.de"]),
        Example(.company, "Drews Seifenmanufaktur", .found, ["Die Seifenmanufaktur", "seifenmanufaktur.de"]),
        Example(.company, "Dachsbau Drews", .found, ["Im Dachsbau"]),
        Example(.company, "Falken-Apotheke Dr. Drews", .found, ["Die Falkenapotheke half.", "Apotheke zum Falken"]),
        Example(.company, "Hotel Anker Drews", .found, ["Im Ankerhotel", "Das Hotel Anker"]),
        Example(.company, "Gasthof Schwarzer Schwan Drews", .found, ["Im Schwarzen Schwan", "schwarzer-schwan.de"]),
        Example(.company, "Drews Alte Schmiede", .found, ["In der Alten Schmiede", "alte-schmiede.de"]),
        Example(.company, "Roter Ochse Gastronomie Drews KG", .found, ["im Roten Ochsen"]),
        Example(.company, "Weißer Bär Gastronomie Drews KG", .found, ["im Weißen Bären", "des Weißen Bären"]),
        Example(.company, "Alte Ziegelei Lindenhof", .found, ["Alte Ziegelei", "Der Lindenhof"]),
        Example(
            .company, "Drews Metallbau", .nothing,
            ["Der Metallbau wuchs.", "Im Handwerk", "Die Apotheke half.", "In der alten Post"]),
        Example(.company, "Drews Fischhandel", .nothing, ["Der Fischhandel wuchs."]),
    ]

    @Test("or a sign is searched beside a rare surname", arguments: signs)
    func sign(example: AnonymousName) throws { try example.check() }

    @Test("and letters that a sign joins are searched beside a trade", arguments: ["L&S", "B+D", "H&H", "N & O"])
    func initials(letters: String) throws {
        for trade in ["Maschinenbau GmbH", "Logistik", "Präzision"] {
            try Example(
                .company, "\(letters) \(trade)", .found,
                ["Die \(letters) GmbH wuchs.", "Bei \(letters) war Ruhe.", letters, "Das Team von \(letters) half."]
            ).check()
            try Example(
                .company, "\(letters) \(trade)", .nothing, ["Spalten L und S", "b und d", "H. und H.", "N, O und P"]
            ).check()
        }
    }
}
