import Testing

/// Companies that are called by what people say in any sentence.
@Suite("A name that is a turn of phrase")
struct TurnOfPhraseTests {
    private typealias Example = AnonymousName

    private static let names = [
        "Gut Beraten", "Neu Denken", "Schnell Geliefert", "Frisch Gekocht", "Digital Vernetzt", "Effizient Arbeiten",
        "Wir Bauen", "Einfach Besser", "Nah Dran", "Gesund Bleiben", "Clever Sparen",
    ]

    @Test("is an error only where capitals make a name of it", arguments: names, ["", " GmbH"])
    func small(name: String, form: String) throws {
        let small = name.lowercased()
        let first = small.prefix(1).uppercased() + small.dropFirst()
        try Example(
            .company, name + form, .unsure,
            [
                "Wer fragt, ist \(small).", "\(first) fühlte sich niemand.", "So: \(first), das half.",
                "Alle sind \(small)!",
            ]
        ).check()
        try Example(
            .company, name + form, .sure,
            ["Bei \(name) lief es.", "Die \(name) GmbH half.", "die \(small) gmbh"]
        ).check()
        try Example(.company, name + form, .found, ["Wir fragten „\(name)“."]).check()
    }

    @Test("of three words is no error either")
    func three() throws {
        for name in ["Voll im Leben", "Voll im Leben GmbH"] {
            try Example(.company, name, .unsure, ["Sie stehen voll im Leben.", "Voll im Leben stehen sie."]).check()
            try Example(.company, name, .sure, ["Bei Voll im Leben lief es.", "Die Voll im Leben GmbH half."]).check()
        }
    }

    @Test(
        "raises no alarm by one of its words",
        arguments: [
            ("Wir Bauen", "Wir begannen klein."), ("Wir Bauen", "Sie bauen um."), ("Gut Beraten", "Sie beraten viele."),
            ("Gut Beraten", "Das Gut wird am Tor gewogen."), ("Einfach Besser", "Das war einfach."),
            ("Effizient Arbeiten", "Das Arbeiten am Bildschirm"), ("Neu Denken", "Sie denken um."),
        ])
    func words(name: String, text: String) throws { try Example(.company, "\(name) GmbH", .nothing, [text]).check() }

    @Test("unlike a name with a word that nobody has listed", arguments: ["Zwirnlein", "Petersen", "Quandtmeier"])
    func unlisted(name: String) throws {
        try Example(
            .company, "Metzgerei \(name)", .sure,
            ["Die Metzgerei \(name) half.", "Metzgerei \(name) half.", "\(name) Metzgerei half."]
        ).check()
        try Example(.company, "Klein \(name) GmbH", .found, ["Bei \(name) half es.", "\(name) stellte um."]).check()
    }

    @Test(
        "of somebody whose names are words is no error where these are small or grown together",
        arguments: [
            ("Frank Reich", "In Frankreich ist das anders."), ("Ernst Fall", "Im Ernstfall hilft die Liste."),
            ("Mark Stein", "Der Markstein war gesetzt."), ("Heide Kraut", "Heidekraut ist gefragt."),
            ("Bill May", "They may bill the customer."), ("Rose Early", "Prices rose early."),
            ("Will Long", "How long will it take?"), ("Rosa Rot", "Rosa, rot und gelb."),
        ])
    func people(name: String, text: String) throws {
        try Example(.person, name, .unsure, [text]).check()
        try Example(.person, name, .sure, ["\(name) zählte mit.", "Das sagt \(name)."]).check()
    }

    @Test("is named in one line, over however many it stands")
    func lines() throws {
        try Example(.company, "Wöhlert Kälte GmbH", .found, ["Die Wöhlert\nKälte half."]).check()
    }

    @Test("of a place of such words is none either")
    func places() throws {
        try Example(.place, "Altes Land", .unsure, ["Das ist ein altes Land."]).check()
        try Example(.place, "Altes Land", .sure, ["Die Firma sitzt im Bezirk Altes Land."]).check()
    }
}
