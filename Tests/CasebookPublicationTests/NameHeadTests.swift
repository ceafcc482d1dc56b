import Testing

/// Names with the short words that people have for what a company does.
@Suite("A name with a part of what the company does")
struct NameHeadTests {
    private typealias Example = AnonymousName

    private static let trades = [
        ("Dentallabor", "Labor"), ("Pflegeheim", "Heim"), ("Tanzschule", "Schule"), ("Sägewerk", "Werk"),
        ("Bauunternehmung", "Unternehmung"), ("Modeatelier", "Atelier"), ("Kosmetikinstitut", "Institut"),
        ("Fotostudio", "Studio"), ("Hörakustik", "Akustik"), ("Eismanufaktur", "Manufaktur"),
    ]

    @Test(
        "is likely one with the last word of a compound", arguments: trades,
        ["Fuchs", "Stern", "König", "Prinz", "Klein"])
    func heads(trade: (String, String), name: String) throws {
        try Example(
            .company, "\(trade.0) \(name)", .found,
            [
                "\(trade.1) \(name) stellte um.", "Das \(name)-\(trade.1) half.", "\(name) \(trade.1)",
                "Im \(trade.1) \(name)",
            ]
        ).check()
    }

    private static let examples: [AnonymousName] = [
        Example(.company, "Dentallabor Prinz", .found, ["Prinz Dental wuchs.", "Dental-Prinz wuchs."]),
        Example(
            .company, "Pflegeheim Stern", .nothing, ["Das Heim hat einen Stern.", "Sternheim", "Der Stern am Heim"]),
        Example(.company, "Möbelhaus Berg", .nothing, ["Das Haus am Berg.", "Am Hausberg", "Das Berghaus ist zu."]),
        Example(.company, "Sägewerk Stein", .nothing, ["Das Werk aus Stein", "Steinwerk", "Werkstein"]),
        Example(.company, "Eismanufaktur Vogel", .nothing, ["Ein Eisvogel kam."]),
        Example(
            .company, "IBT Ingenieurbüro für Bohrtechnik GmbH", .found,
            [
                "Das Ingenieurbüro für Bohrtechnik half.", "Das Ingenieurbüro für Bohrtechnik GmbH half.",
                "Das Ingenieurbüro Bohrtechnik half.", "Die IBT half.",
            ]),
        Example(.company, "IBT Ingenieurbüro für Bohrtechnik GmbH", .nothing, ["Das Ingenieurbüro half."]),
        Example(
            .company, "VKB Verein für Kunststoffbau GmbH", .found,
            ["Der Verein für Kunststoffbau half.", "Im Verein für Kunststoffbau"]),
        Example(
            .company, "VKB Verein für Kunststoffbau GmbH", .nothing, ["Der Verein half.", "Der Kunststoffbau wuchs."]),
        Example(.company, "ProTec Gebäudeservice", .found, ["Pro Tec stellte um.", "Pro-Tec half.", "ProTec half."]),
        Example(.company, "ProTec Gebäudeservice", .nothing, ["Das kostet pro Tag mehr."]),
        Example(.company, "Petersen & Alpers", .found, ["P&A stellte um.", "P & A half."]),
        Example(.company, "Holz & Form Möbelwerkstätten", .found, ["H&F stellte um."]),
        Example(.company, "Frank & Ernst Bau", .nothing, ["F&E kostet Geld.", "F und E", "f&e"]),
    ]

    @Test("or is found otherwise in short, and only so", arguments: examples)
    func short(example: AnonymousName) throws { try example.check() }

    @Test(
        "that is a word too is likely meant with its particles",
        arguments: ["zur Mühlen", "von Berg", "van den Berg", "zum Bach"])
    func particles(surname: String) throws {
        try Example(
            .person, "Wolf-Dieter \(surname)", .found,
            [
                "D. \(surname) half.", "W.-D. \(surname) half.", "Chefin \(surname) half.", "Laut \(surname) geht es.",
                "Inhaber D. \(surname)", "Frau \(surname) half.", surname,
                "\(surname.prefix(1).uppercased() + surname.dropFirst()) half.", "Wolf-Dieter hatte die Idee.",
                "Wolf-Dieter \(surname.split(separator: " ").dropLast().joined(separator: " ")) \(surname.split(separator: " ").last?.prefix(1) ?? "").",
            ]
        ).check()
        try Example(.person, "Wolf-Dieter \(surname)", .found, ["Die \(surname)s halfen."]).check()
        try Example(
            .person, "Wolf-Dieter \(surname)", .nothing,
            ["Der Weg \(surname) ist weit.", "Das kam \(surname).", "Vieles \(surname.lowercased()) half."]
        ).check()
    }

    private static let towns: [AnonymousName] = [
        Example(
            .place, "Halle (Saale)", .found,
            ["Das Lager steht in Halle-Nord.", "In Halle-Neustadt", "in Halle-Trotha", "Halles Markt", "Halle-Süd"]),
        Example(.place, "Essen", .found, ["Das Lager steht in Essen-Steele.", "aus Essen-Kray", "Essen-Süd"]),
        Example(.place, "Kiel", .found, ["in Kiel-Gaarden"]),
        Example(.place, "Hof", .found, ["in Hof-Moschendorf", "Hof (Saale)", "in Hof an der Saale"]),
        Example(.place, "Lage", .found, ["Lage (Lippe)", "Lage/Lippe"]),
        Example(
            .place, "Essen", .nothing, ["in Essen-Ausgabe und Spüle", "Die Essen-Bestellung", "Der Essen-Lieferdienst"]),
        Example(
            .place, "Halle (Saale)", .nothing,
            ["In der Halle-Nord-Wand", "Die Hallen-Nutzung", "in Halle 3"]),
        Example(
            .place, "Hof", .nothing, ["Der Hof an der Saale", "Auf dem Hof (Saal 3)", "Der Hof-Laden", "Hof-Nord-Tor"]),
    ]

    @Test("of a town is found with its part, its river or its region", arguments: towns)
    func parts(example: AnonymousName) throws { try example.check() }
}
