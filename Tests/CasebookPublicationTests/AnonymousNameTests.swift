import Testing

@Suite("The name of an anonymous company")
struct AnonymousNameTests {
    private typealias Example = AnonymousName

    private static let wholeExamples: [AnonymousName] = [
        Example(
            .company, "B & K Metallbau GmbH", .sure,
            ["Die B & K Metallbau GmbH wuchs.", "Bei B und K Metallbau war viel los.", "B&K Metallbau"]),
        Example(.company, "S & P Beratung", .sure, ["Wir fragten S & P Beratung.", "S und P Beratung half."]),
        Example(.company, "S+K Bau GmbH", .sure, ["Die S+K Bau GmbH half.", "S + K Bau"]),
        Example(.company, "M + W Haustechnik", .sure, ["M + W Haustechnik kam.", "M&W Haustechnik"]),
        Example(.company, "H&M Schreiner", .sure, ["Bei H&M Schreiner."]),
        Example(.company, "F&E Technik", .sure, ["Die F&E Technik half."]),
        Example(.company, "R. & S. Moden", .sure, ["Bei R. & S. Moden.", "R&S Moden"]),
        Example(.company, "U+I Design", .sure, ["U+I Design machte es."]),
        Example(.company, "C&A", .sure, ["Bei C&A war das so.", "C & A half."]),
        Example(.company, "C&A", .unsure, ["Vitamin C und A", "Spalten C und A"]),
        Example(.company, "R+V", .sure, ["Die R+V half."]),
        Example(
            .company, "K.U.L.T. Bäckerei", .sure,
            ["Die K.U.L.T. Bäckerei half.", "Die KULT Bäckerei", "K.U.L.T.-Bäckerei"]),
        Example(
            .company, "Bäckerei, Konditorei und Café Wiesenhuber", .sure,
            ["Bäckerei, Konditorei und Café Wiesenhuber", "Das Café Wiesenhuber", "die Bäckerei Wiesenhuber"]),
        Example(.company, "Bäckerei, Konditorei und Café Wiesenhuber", .found, ["Wiesenhuber half."]),
        Example(
            .company, "Heizung, Sanitär, Klima Wagenknecht GmbH", .sure,
            ["Heizung, Sanitär, Klima Wagenknecht GmbH", "Heizung Sanitär Klima Wagenknecht", "Sanitär Wagenknecht"]),
        Example(
            .company, "Schreinerei (vormals Kunze) Habermehl", .sure,
            ["Schreinerei (vormals Kunze) Habermehl", "Die Schreinerei Habermehl", "Die Schreinerei Kunze"]),
        Example(.company, "Schreinerei (vormals Kunze) Habermehl", .found, ["Kunze war bekannt."]),
        Example(.company, "(ein)stein Optik", .sure, ["(ein)stein Optik", "Einstein Optik"]),
        Example(.company, "Zimmerei; Habermehl", .found, ["Zimmerei; Habermehl", "Zimmerei Habermehl"]),
        Example(
            .company, "Zimmerei Habermehl, Nachf. Kratzmann", .sure,
            ["Zimmerei Habermehl", "Zimmerei Habermehl, Nachf. Kratzmann", "Zimmerei Kratzmann"]),
        Example(
            .company, "Zimmerei Habermehl, Inhaberin: Eva Kratzmann", .sure, ["Eva Kratzmann half.", "Frau Kratzmann"]),
        Example(.company, "Inhaberin: Eva Kratzmann", .sure, ["Eva Kratzmann half."]),
        Example(.company, "Studio 7", .sure, ["Das Studio 7 half.", "Studio 7 hat umgestellt."]),
        Example(.company, "Studio 7 GmbH", .found, ["Bei der Studio 7 GmbH", "studio7.de"]),
        Example(.company, "Agentur 22", .sure, ["Agentur 22 hat umgestellt."]),
        Example(
            .company, "Café 1900", .sure, ["Café 1900 hat umgestellt.", "Wir besuchten das Café 1900", "Cafe 1900"]),
        Example(.company, "Café 1900", .nothing, ["Das Café gibt es seit 1900."]),
        Example(.company, "Salon 2000", .sure, ["Salon 2000 hat umgestellt."]),
        Example(.company, "Bar 47", .sure, ["Bar 47 hat umgestellt.", "Die Bar 47."]),
        Example(.company, "Metall 3000 GmbH", .sure, ["die Metall 3000 GmbH", "Metall 3000"]),
        Example(.company, "Zum Löwen", .sure, ["Das Gasthaus Zum Löwen hat offen.", "Im Zum Löwen war Ruhe."]),
        Example(.company, "Zur Traube", .sure, ["Das Lokal Zur Traube hat offen.", "Wir saßen im Zur Traube."]),
        Example(.company, "Zur Traube", .unsure, ["Zur Traube gehört Laub."]),
        Example(.company, "Zum Engel", .sure, ["Das Lokal Zum Engel hat offen."]),
        Example(.company, "Zur Sonne", .sure, ["Das Lokal Zur Sonne hat offen."]),
        Example(.company, "Zum Hirsch", .sure, ["„Zum Hirsch“ ist zu."]),
        Example(.company, "C++ Software GmbH", .sure, ["Die C++ Software GmbH half.", "C++ Software"]),
        Example(.company, "M.B. Technik GmbH", .sure, ["M.B. Technik", "Die M. B. Technik GmbH", "MB Technik"]),
        Example(.company, "A-Z Dienstleistungen", .sure, ["A-Z Dienstleistungen", "A–Z Dienstleistungen"]),
        Example(.company, "1001 Nacht", .sure, ["1001 Nacht hat offen."]),
        Example(.company, "Neue Wege GmbH", .likely, ["Wir gingen neue Wege.", "Neue Wege brauchen Mut."]),
        Example(
            .company, "Neue Wege GmbH", .sure, ["Die Neue Wege GmbH", "Bei Neue Wege lernten wir.", "„Neue Wege“"]),
        Example(.company, "Gutes Brot", .likely, ["Gutes Brot braucht Zeit.", "Wir backen gutes Brot."]),
        Example(.company, "Haus & Garten", .likely, ["Alles für Haus und Garten."]),
        Example(.company, "Haus & Garten GmbH", .sure, ["Die Haus & Garten GmbH"]),
        Example(.company, "Kurz & Gut", .likely, ["Kurz und gut: es klappt."]),
        Example(.company, "Salon Schick", .unsure, ["Ein schicker Salon"]),
        Example(.company, "Salon Schick", .sure, ["Der Salon Schick half."]),
        Example(.company, "Steuerbüro Jung", .unsure, ["Ein junges Steuerbüro"]),
        Example(.company, "Steuerbüro Jung", .sure, ["Das Steuerbüro Jung half."]),
        Example(.company, "Stadtwerke Nord", .unsure, ["Die Stadtwerke im Norden"]),
        Example(.company, "Stadtwerke Nord", .sure, ["Die Stadtwerke Nord halfen."]),
        Example(
            .company, "Das Backhaus", .likely, ["Das Backhaus ist alt.", "Im Backhaus ist es warm.", "Unser Backhaus"]),
        Example(.company, "Backstube", .unsure, ["In der Backstube ist es warm."]),
        Example(.company, "Digital First", .unsure, ["Wir denken digital first."]),
        Example(.company, "Alles klar Reinigung", .unsure, ["Alles klar?"]),
        Example(.company, "Alles klar Reinigung", .sure, ["Die Alles klar Reinigung half."]),
        Example(.company, "Schwarz Druck GmbH", .nothing, ["Der Druck stieg.", "Druck auf die Preise."]),
        Example(.company, "Bäcker GmbH", .nothing, ["Bäcker, Fleischer und Friseure"]),
        Example(.company, "Koch & Partner", .nothing, ["Koch: gesucht, gefunden."]),
        Example(.company, "König GmbH", .nothing, ["Bei uns ist der Kunde König."]),
        Example(.company, "The Crown Inn", .nothing, ["An inn is near."]),
        Example(.company, "Smith Joinery", .nothing, ["The joinery closed."]),
        Example(.company, "City Motors", .nothing, ["Motors cost money."]),
        Example(.company, "Green Garden Ltd", .unsure, ["A green garden needs water."]),
        Example(
            .company, "Frost GmbH", .sure, ["Frost Gesellschaft mbH", "Frost Ges. m. b. H.", "Die Frost G.m.b.H."]),
        Example(.company, "Musterhaus GmbH", .sure, ["bei Musterhaus", "Musterhaus half."]),
    ]

    @Test(
        "the whole name is found, whatever it is made of; words of the language are names where they are written as such",
        arguments: wholeExamples)
    func whole(example: AnonymousName) throws { try example.check() }
}
