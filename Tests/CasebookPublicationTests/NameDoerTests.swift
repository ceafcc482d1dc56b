import Testing

/// Names that are seasons, things or properties too, where something is said that only people do.
@Suite("A word that does what only people do")
struct NameDoerTests {
    private typealias Example = AnonymousName

    private static let words = [
        "Sommer", "Winter", "Klein", "Braun", "Stein", "Busch", "Horn", "Vogel", "Prinz", "Kaiser",
    ]
    private static let companies = ["Tanzschule X", "Dentallabor X", "X Fahrschule GmbH", "Werbeagentur X & Partner"]

    @Test("is a name", arguments: words, companies)
    func names(word: String, company: String) throws {
        try Example(
            .company, company.replacing("X", with: word), .found,
            [
                "X sagt: Es lohnt sich.", "X sagte, dass es sich lohnt.", "X erzählte uns davon.",
                "X wollte weniger Papier.", "X will bald wachsen.", "X stellte im Mai auf Tablets um.",
                "X hat 20 Leute.", "X beschäftigt zwölf Mitarbeiterinnen.", "Xs haben umgestellt.",
                "Xs wollten weniger Papier.", "Laut X lohnt es sich.", "Das lohnt sich laut X.",
                "Mit X sprachen wir zweimal.", "Die Leute von X lernten schnell.", "Im Büro von X hängt ein Plan.",
                "Die Idee kam von X.",
            ].filter { word != "Horn" || !$0.isEmpty }.map { $0.replacing("X", with: word) }
        ).check()
    }

    private static let ordinary: [AnonymousName] = [
        Example(
            .company, "Tanzschule Sommer", .nothing,
            [
                "Für Sommer lohnte sich das.", "Heute ist Sommer.", "Sommer ist Hauptzeit.", "Sommers haben wir zu.",
                "Sommer will gut geplant sein.", "Sommer hatte niemand im Blick.",
            ]),
        Example(
            .company, "Bäckerei Brot", .nothing,
            [
                "Brot wollte niemand mehr.", "Brot stellte die Kundschaft um.", "Brot hat Zeit.",
                "Brot sagt die App voraus.",
            ]),
        Example(
            .company, "Tanzschule Lang", .nothing,
            ["Lang hat es gedauert.", "Lang wollte keiner warten.", "Lang stellte niemand um."]),
        Example(
            .company, "Tanzschule Schnell", .nothing,
            ["Schnell stellte Anna auf Tablets um.", "Schnell sagte sie zu.", "Schnell will Anna fertig sein."]),
        Example(.company, "Tanzschule Ernst", .nothing, ["Mit Ernst sprachen wir darüber.", "Ernst sagte er zu."]),
        Example(.company, "Plan GmbH", .nothing, ["Laut Plan war es so weit."]),
        Example(.company, "Tanzschule Jung", .nothing, ["Jungs haben mitgemacht."]),
        Example(.company, "Tanzschule Montag", .nothing, ["Montags haben alle zu.", "Montag hat das Team zu."]),
        Example(.company, "Tanzschule Wind", .nothing, ["Strom von Wind und Wasser", "Wind setzte ein."]),
        Example(.company, "Tanzschule Westen", .nothing, ["Die Leute von Westen", "Wind kam von Westen."]),
        Example(.company, "Tanzschule König", .nothing, ["König Kunde wartet nicht gern."]),
    ]

    @Test("and is none where the word may be meant", arguments: ordinary)
    func innocent(example: AnonymousName) throws { try example.check() }

    private static let trades: [AnonymousName] = [
        Example(
            .company, "Metallbau Weber", .nothing,
            ["Für Weber und Färber gibt es kaum Lehrstellen.", "Färber und Weber sind selten."]),
        Example(
            .company, "Müller Optik", .nothing,
            [
                "Müller und Bäcker teilen sich die Daten.", "Vom Müller kommt das Mehl.",
                "Gelernte Müller sind selten.",
            ]),
        Example(
            .company, "Müller Optik", .found,
            [
                "Müller und seine Leute halfen.", "Anke Müller war dabei.", "Die Idee von Müller half.",
                "Bei Müller half es.",
            ]),
        Example(.company, "Frank Glaserei", .nothing, ["Frank und frei sagte jeder, was fehlte."]),
        Example(.company, "Frank Glaserei", .found, ["Frank und seine Leute halfen."]),
        Example(.company, "Haus am See", .nothing, ["Ein Haus am See ist teuer.", "Gäste suchen ein Haus am See."]),
        Example(.company, "Haus am See", .found, ["Das Haus am See stellte um.", "Im Haus am See war Ruhe."]),
        Example(.company, "Schwarz Reinigung", .nothing, ["Im Juni schrieb der Betrieb Schwarz."]),
        Example(.company, "Schwarz Reinigung", .sure, ["Der Betrieb Schwarz half."]),
        Example(.company, "Neue Energie Voß", .nothing, ["Neue Energie kam ins Team."]),
        Example(.company, "Neue Energie Voß", .found, ["Wir fragten Neue Energie.", "Bei Voß half es."]),
    ]

    @Test("or those of an old trade, or a saying", arguments: trades)
    func sayings(example: AnonymousName) throws { try example.check() }
}
