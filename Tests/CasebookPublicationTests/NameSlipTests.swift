import Testing

/// Names that stand beside words for which they are easily taken, and words that are easily taken for names.
@Suite("A name beside a word like it")
struct NameSlipTests {
    private typealias Example = AnonymousName

    private static let examples: [AnonymousName] = [
        Example(.place, "Heide", .nothing, ["Heide und Moor gehören dazu.", "Über die Heide führt ein Weg."]),
        Example(.place, "Heide", .found, ["Ein Betrieb aus Heide.", "In Heide wird gezählt.", "25746 Heide"]),
        Example(
            .place, "Leer", .found,
            ["Leer (Ostfriesland)", "Der Leeraner Hafen ist klein.", "Aus Leer kam der Auftrag."]),
        Example(.place, "Leer", .nothing, ["Leer war das Lager im Mai.", "Ins Leere lief der erste Versuch."]),
        Example(.place, "Lauf an der Pegnitz", .found, ["Laufer Betrieb", "Der Laufer Betrieb zählte."]),
        Example(.place, "Lauf an der Pegnitz", .nothing, ["Der Läufer hält.", "Im Lauf des Jahres sank die Zahl."]),
        Example(
            .person, "Annegret Holzapfel", .likely,
            ["Unsere Annegret half.", "Ihre Annegret half.", "Mein Rat an Annegret half."]),
        Example(.person, "Kai-Uwe Brömmelhaus", .likely, ["Unser Kai-Uwe half."]),
        Example(.person, "Müßig, Hans-Peter", .found, ["Hans-Peter zählte mit.", "Unser Hans-Peter half."]),
        Example(.person, "Rosa Berg", .nothing, ["Rosa ist dringend, Gelb nicht.", "Rosa bedeutet: noch offen."]),
        Example(.person, "Rosa Berg", .likely, ["Rosa half mit.", "Das lag an Rosa."]),
        Example(.person, "Jan van der Velde", .nothing, ["Jan.–März: Zählen.", "Jan. bis Mär. wird gezählt."]),
        Example(.company, "Post Druckerei", .nothing, ["Per Post kam nur noch die Hälfte."]),
        Example(
            .company, "Ziegler Optik", .nothing,
            ["Der Ziegler brennt bei tausend Grad.", "Ziegler brennen keine Ziegel mehr."]),
        Example(
            .company, "Ziegler Optik", .found,
            ["Ziegler half mit.", "Bei Ziegler zählten alle.", "Ziegler hat die Liste eingeführt."]),
        Example(
            .company, "Müller Sanitär GmbH", .nothing,
            ["Müller ist ein Beruf mit Zukunft.", "Müller mahlen hier seit 1600."]),
        Example(.company, "Müller Sanitär GmbH", .found, ["Müller ist stolz auf die Liste.", "Müller half mit."]),
        Example(.company, "Weber Bau GmbH", .nothing, ["Weber gibt es hier keine mehr."]),
        Example(
            .person, "Ulla zur Mühlen", .found,
            [
                "Dr. zur Mühlen zählte.", "Eine Person namens zur Mühlen.", "Bei zur Mühlen lag die Liste.",
                "Die Leitung (zur Mühlen) zählte.",
            ]),
        Example(
            .person, "Ulla zur Mühlen", .nothing, ["Der Weg zur Mühlen ist lang.", "Sie fahren zur Mühlen im Tal."]),
        Example(
            .company, "Zum Felde Logistik GmbH", .found,
            [
                "Die Firma zum Felde war dabei.", "Familie zum Felde half.", "Auf dem Schild steht „zum Felde“.",
                "Die Zum-Felde-App läuft.",
            ]),
        Example(
            .company, "Zum Felde Logistik GmbH", .nothing,
            ["Der Weg zum Felde ist lang.", "Wir gehen zum Felde hinaus."]),
        Example(
            .person, "Xenia Ek", .found, ["Chef Ek zählte.", "„Es geht“, sagt Ek.", "Eine Person namens Ek zählte."]),
    ]

    @Test("is told from it", arguments: examples)
    func told(_ example: AnonymousName) throws { try example.check() }
}
