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

    private static let surroundingsExamples: [AnonymousName] = [
        Example(
            .company, "Sommer Kältetechnik GmbH", .found,
            ["siehe sommer-kaelte.de", "siehe sommerkaelte.de.", "Folgen Sie @sommerkaelte", "(sommer-kaelte.de)"]),
        Example(.company, "Stern Logistik GmbH", .found, ["stern-log.de", "Mehr unter stern-log.de/info."]),
        Example(
            .company, "Weingut Engel", .found,
            ["engelwein.de", "Engel-Weine sind gefragt.", "Engelwein schmeckt.", "die Engel-Weine"]),
        Example(.company, "Modehaus Kaiser", .found, ["modehaus-kaiser.de", "Mode Kaiser half.", "kaiser-mode.de"]),
        Example(
            .company, "Autohaus König", .found,
            [
                "autokoenig.de", "Auto König half.", "Kfz König half.", "AH König half.", "koenig-kfz.de",
                "Das Kfz-König-Team",
            ]),
        Example(.company, "Lang Metallbau GmbH", .found, ["langmetall.de", "Metall Lang half.", "metall-lang.de"]),
        Example(
            .company, "Adler Apotheke", .found,
            ["adler-apo.de", "Adler-Apo", "Apotheke zum Adler", "Die Apotheke am Adler"]),
        Example(
            .company, "Bäckerei Müller GmbH", .found,
            [
                "muellerbrot.de", "Müllerbrot", "Der Müller-Bäcker", "Müllerbäcker", "Müllerhof", "Müllerstube",
                "„Müllerkruste“", "müllerische Backstube", "ᴹüller half",
            ]),
        Example(.company, "Frost GmbH", .found, ["frost-gmbh.de", "Frost-GmbH"]),
        Example(.company, "Sommer Kältetechnik GmbH", .found, ["Sommer-Kälte half.", "Kälte-Sommer half."]),
        Example(
            .company, "Sommer Kältetechnik GmbH", .nothing,
            ["Der Sommer war heiß.", "Im Sommer war die Kälte fern.", "sommerwetter.de", "Die Kälte des Winters"]),
        Example(
            .company, "Heizungsbau Wolf", .found,
            ["Wolf-Monteure halfen.", "Heizungsbauer Wolf half.", "Die Wolf-Fahrzeuge"]),
        Example(.company, "Neumann Tiefbau", .found, ["Neumann-Bagger", "Die Neumann-Bagger rollten."]),
        Example(
            .company, "Koch & Partner", .found,
            [
                "Steuerberater Koch half.", "Wir fragten Steuerberater Koch.", "Unternehmer Koch", "koch-partner.de",
                "kochundpartner.de",
            ]),
        Example(
            .company, "Elektro Klein", .found,
            ["Elektriker Klein half.", "Elektro-Klein", "elektro-klein.de", "klein-elektro.de", "kleinelektro.de"]),
        Example(.company, "Autohaus König", .found, ["Autohändler König half.", "Kfz-Händler König"]),
        Example(.company, "Weingut Engel", .found, ["Winzerfamilie Engel half.", "Winzer Engel", "engel-winzer.de"]),
        Example(.company, "Koch & Partner", .nothing, ["Kochschule", "Der Koch war krank.", "Koch gesucht"]),
        Example(.company, "Gasthof Krone", .found, ["Kronenwirt half.", "Der Krone-Wirt", "In der Kronenstube"]),
        Example(
            .company, "Gasthof Krone", .nothing, ["Die Krone des Baumes.", "Ein Baum mit Krone.", "Die Baumkrone"]),
        Example(
            .company, "Physiotherapie an der Alten Mühle", .found,
            [
                "Physiotherapie Alte Mühle", "Praxis Alte Mühle", "physio-alte-muehle.de", "Praxis an der alten Mühle",
                "Die Alte Mühle half.",
            ]),
        Example(.company, "Physiotherapie an der Alten Mühle", .nothing, ["Die alte Mühle ist ein Denkmal."]),
        Example(.company, "Studio 7 GmbH", .sure, ["studio7.de", "@studio7", "studio-7.de"]),
        Example(.company, "Metall 3000 GmbH", .sure, ["metall3000.de", "@metall3000"]),
        Example(.company, "Café 1900", .sure, ["cafe1900.de", "#Café1900"]),
        Example(
            .company, "Bäckerei Müller GmbH", .sure,
            ["siehe xn--bckerei-mller-bfb28a.de", "siehe xn--bckerei-mller-bfb28a.de."]),
        Example(
            .website, "https://xn--rauchhfe-s4a.de", .sure,
            ["xn--rauchhfe-s4a.de", "siehe xn--rauchhfe-s4a.de", "rauchhöfe.de"]),
        Example(.website, "https://rauchhof.de", .sure, ["siehe rauchhof.de", "www.rauchhof.de"]),
        Example(
            .website, "https://rauchhof.de", .found, ["Der Rauchhof half.", "@rauchhof", "#Rauchhof", "rauchhof.com"]),
        Example(
            .website, "https://lindenhof.de", .found, ["Der Lindenhof", "@lindenhof", "#Lindenhof", "lindenhof.com"]),
        Example(.website, "https://rauchwerk.de", .found, ["Das Rauchwerk half.", "@rauchwerk"]),
        Example(.website, "https://krone.de", .found, ["Die Krone GmbH", "@krone", "krone.com"]),
        Example(.website, "https://krone.de", .nothing, ["Die Krone des Baumes."]),
        Example(
            .website, "https://www.facebook.com/hofladen.rauch", .found,
            ["@hofladen.rauch", "facebook.com/hofladen.rauch", "hofladen-rauch", "#HofladenRauch"]),
        Example(.website, "https://www.instagram.com/zwirbel_koeln/", .found, ["@zwirbel_koeln", "zwirbelkoeln"]),
        Example(
            .website, "https://www.facebook.com/hofladen.rauch", .nothing,
            ["siehe facebook.com", "Der Hofladen half.", "Der Rauch zog ab."]),
        Example(.email, "post@rauchhof.de", .found, ["siehe rauchhof.de", "info@rauchhof.de"]),
        Example(.email, "post@rauchhof.de", .found, ["Der Rauchhof half."]),
        Example(.email, "post@gmx.de", .nothing, ["siehe gmx.de", "Mail an info@gmx.de"]),
        Example(.organisation, "Rauchhof GmbH", .found, ["Die Rauchhof GmbH half.", "Der Rauchhof", "rauchhof.de"]),
        Example(.organisation, "Zwirbel & Söhne", .found, ["Zwirbel und Söhne"]),
        Example(.company, "Gasthof Krone", .sure, ["Gasthof zur Krone", "Gasthof „Krone“"]),
        Example(
            .company, "The Crown Inn", .found,
            ["The Crown moved.", "At the Crown we ate.", "the landlord of the Crown", "Crown Inn"]),
        Example(.company, "Baker Bros.", .found, ["Baker Brothers moved.", "Baker Bros. moved.", "Baker & Sons"]),
        Example(
            .company, "Smith & Sons", .found, ["The Smiths moved.", "Messrs Smith", "Smith Brothers", "Smith and Sons"]),
        Example(.company, "Smith & Sons", .nothing, ["A smith is a craftsman."]),
        Example(.company, "Müller GmbH", .nothing, ["Der Müller mahlt."]),
        Example(.company, "Rauchwerk GmbH", .found, ["rauchwerk.de", "rauchwerk-shop.de"]),
    ]

    @Test("is found beside trades, jobs, figures and in addresses", arguments: surroundingsExamples)
    func surroundings(example: AnonymousName) throws { try example.check() }

    private static let peopleExamples: [AnonymousName] = [
        Example(
            .person, "Karla Sommer", .found,
            [
                "Karla-Maria Sommer", "Karla M. Sommer sagte das.", "Karla „Illi“ Sommer", "Karla \"Illi\" Sommer",
                "Karla geb. Sommer", "Karla Wild, geb. Sommer", "Sommer, K.", "Die Sommers halfen.",
                "Wir fragten die Sommers.", "Brüder Sommer", "Gebrüder Sommer", "Die Brüder Sommer halfen.",
                "Geschwister Sommer", "Schwestern Sommer",
            ]),
        Example(
            .person, "Karla Sommer", .found,
            [
                "Prokuristin Sommer", "Ingenieurin Sommer sagte das.", "Sachbearbeiterin Sommer", "Vorarbeiter Sommer",
                "CEO Sommer", "Unternehmerin Sommer", "Azubi Sommer", "Werkstattleiterin Sommer",
                "Auszubildende Sommer", "Monteur Sommer", "Bürgermeister Sommer",
            ]),
        Example(
            .person, "Karla Sommer", .found,
            [
                "ksommer@example.org", "sommer@gmx.de", "k.sommer@example.org", "karla.sommer@example.org",
                "@karlasommer", "Karla S. sagte das.",
            ]),
        Example(
            .person, "Karla Sommer", .nothing,
            [
                "Im Sommer ist viel los.", "Seit dem Sommer läuft es.", "Ende des Sommers", "Sommer, Kälte und Eis",
                "Jeden Sommer", "Azubis im Sommer", "Die Mitarbeiter im Sommer",
            ]),
        Example(
            .person, "Max Koch", .found,
            [
                "Elektriker Koch", "Meister Koch", "Koch, M.", "Die Kochs halfen.", "Max „Maxi“ Koch",
                "mkoch@example.org", "koch@example.org", "Ingenieur Koch", "Max K. half.",
            ]),
        Example(.person, "Max Koch", .nothing, ["Der Koch war da.", "Ein Koch, ein Kellner", "Meister und Koch"]),
        Example(
            .person, "Eva Wöhler", .found,
            ["Eva Maria Wöhler", "E. Wöhler", "Wöhler, E.", "ewoehler@example.org", "Die Wöhlers", "Eva W. half."]),
        Example(
            .person, "Eva Beispiel", .nothing,
            ["zum Beispiel", "Eva Mustermann war da.", "Die Beispiele halfen.", "Als Beispiel, etwa"]),
        // Whom texts call by the given name is known to those who know the company.
        Example(.person, "Eva Beispiel", .found, ["Evas Idee", "Eva war da.", "Das lag an Eva."]),
    ]

    @Test("people are found with initials, nicknames, jobs and as families", arguments: peopleExamples)
    func people(example: AnonymousName) throws { try example.check() }

    private static let placesExamples: [AnonymousName] = [
        Example(
            .place, "Kiel", .found,
            [
                "Die Stadt Kiel.", "Der Betrieb (Kiel)", "#Kiel", "https://example.org/kiel", "Kieler Firma",
                "Die Kieler Firma", "im Raum Kiel", "Standort Kiel", "in Kiel",
            ]),
        Example(.place, "Kiel", .unsure, ["Der Kiel des Bootes.", "Auf Kiel gelegt."]),
        Example(.place, "Hagen", .found, ["Die Hagener Firma", "Stadt Hagen", "#Hagen", "aus Hagen"]),
        Example(.place, "Singen", .found, ["Die Singener Firma", "in Singen"]),
        Example(.place, "Singen", .nothing, ["Beim Singen hilft Luft.", "Das Singen im Chor"]),
        Example(.place, "Weiden", .found, ["Die Weidener Firma", "in Weiden"]),
        Example(.place, "Weiden", .nothing, ["Die Weiden am Bach.", "Auf den Weiden"]),
        Example(.place, "Hof", .found, ["Die Hofer Firma", "Der Betrieb (Hof)", "#Hof", "Die Stadt Hof", "in Hof"]),
        Example(
            .place, "Hof", .nothing, ["Verkauf ab Hof.", "Der Hof ist groß.", "auf dem Hof", "Vom Hof in den Laden"]),
        Example(.place, "Halle", .found, ["Die Hallenser Firma", "Stadt Halle"]),
        Example(.place, "Halle", .nothing, ["Die Halle ist leer.", "in der Halle", "Zwei Hallen, drei Tore"]),
        Example(.place, "Essen", .found, ["Die Essener Firma", "Stadt Essen", "(Essen)", "#Essen"]),
        Example(
            .place, "Essen", .nothing,
            ["Das Essen kommt.", "Gutes Essen hilft.", "Essen und Trinken", "Nach dem Essen"]),
        Example(.place, "Brand", .found, ["Die Stadt Brand", "in Brand"]),
        Example(.place, "Regen", .found, ["Die Regener Firma", "Stadt Regen"]),
        Example(.place, "Regen", .nothing, ["Der Regen fiel.", "Im Regen stehen"]),
        Example(.place, "Gießen", .found, ["Die Gießener Firma", "Giessener Kunden", "in Giessen", "Stadt Giessen"]),
        Example(.place, "Halle (Saale)", .found, ["Halle/Saale", "Halle an der Saale", "Halle (Saale)"]),
        Example(
            .place, "Villingen-Schwenningen", .found,
            ["Die Schwenninger Firma", "Die Villinger Firma", "Villingen", "in Schwenningen"]),
        Example(.place, "München", .found, ["in Munich", "the Munich company", "Muenchen"]),
        Example(.place, "Köln", .found, ["in Cologne", "Die Kölner Firma"]),
        Example(.place, "Nürnberg", .found, ["in Nuremberg", "die Nürnbergerin"]),
        Example(.place, "Hannover", .found, ["in Hanover"]),
        Example(.place, "Braunschweig", .found, ["in Brunswick"]),
        Example(.place, "Frankfurt am Main", .found, ["in Ffm.", "Frankfurt/Main", "Frankfurterin"]),
        Example(.place, "Bremen", .found, ["eine Bremerin", "Bremerinnen"]),
        Example(.place, "Dresden", .found, ["eine Dresdnerin", "Dresdnerinnen"]),
        Example(
            .place, "Wiesenthal", .found, ["Der Wiesenthaler Betrieb", "eine Wiesenthalerin", "die Wiesenthalerinnen"]),
        Example(.place, "Lindenfels", .found, ["Die Lindenfelserinnen"]),
    ]

    @Test(
        "places are found that are words too, in brackets, tags, addresses and as adjectives", arguments: placesExamples
    )
    func places(example: AnonymousName) throws { try example.check() }

    private static let identifiersExamples: [AnonymousName] = [
        Example(.company, "Rehm GmbH", in: .identifier, .found, ["der-rehm"]),
        Example(.company, "Neue Wege GmbH", in: .identifier, .likely, ["wir-gingen-neue-wege"]),
        Example(.company, "Haus & Garten GmbH", in: .identifier, .found, ["haus-und-garten"]),
        Example(.company, "Gasthaus zum Fass", in: .identifier, .sure, ["gasthaus-zum-fass"]),
        Example(.company, "Studio 7", in: .identifier, .sure, ["studio-7"]),
        Example(.company, "B & K Metallbau", in: .identifier, .sure, ["bk-metallbau"]),
        Example(.company, "B & K Metallbau", in: .identifier, .sure, ["bkmetallbau.jpg"]),
        Example(.company, "Autohaus König", in: .identifier, .found, ["media/auto-koenig.jpg"]),
        Example(.company, "Hotel Goldener Löwe", in: .identifier, .sure, ["im-goldenen-loewen"]),
        Example(.company, "Goldener Löwe", .sure, ["Im Goldenen Löwen war Ruhe.", "Das Haus heißt Goldener Löwe."]),
    ]

    @Test("ids and file names tell it where they say who and what", arguments: identifiersExamples)
    func identifiers(example: AnonymousName) throws { try example.check() }

    private static let ordinaryExamples: [AnonymousName] = [
        Example(
            .company, "Schwarz Druck GmbH", .nothing,
            ["Der Druck stieg.", "Unter Druck entstehen Fehler.", "Druck und Papier"]),
        Example(.company, "Koch & Partner", .nothing, ["Koch: gesucht, gefunden.", "Bäcker, Fleischer und Friseure"]),
        Example(
            .company, "Bäcker Elektro", .nothing, ["Bäcker, Fleischer und Friseure", "Fleischer, Bäcker und Friseure"]),
        Example(.company, "König GmbH", .nothing, ["Bei uns ist der Kunde König.", "Der König kam."]),
        Example(.company, "The Crown Inn", .nothing, ["An inn is near.", "Many inns closed."]),
        Example(.company, "Smith Joinery", .nothing, ["The joinery closed.", "A smith came."]),
        Example(.company, "City Motors", .nothing, ["Motors cost money.", "The motor stopped."]),
        Example(.company, "Green Garden Ltd", .nothing, ["The garden is green."]),
        Example(.company, "Haus & Garten", .nothing, ["Haus mit Garten", "Das Haus am Garten"]),
        Example(.company, "Neue Wege GmbH", .nothing, ["Der neue Weg war lang.", "Wege in die Zukunft"]),
        Example(.company, "Gutes Brot", .nothing, ["Das Brot war gut."]),
        Example(.company, "Kurz & Gut", .nothing, ["Kurz danach war alles gut."]),
        Example(.company, "Studio 7", .nothing, ["Um 7 Uhr im Studio", "7 Studios"]),
        Example(.company, "Café 1900", .nothing, ["Seit 1900 gibt es das Café."]),
        Example(
            .company, "B & K Metallbau GmbH", .nothing,
            ["Der Metallbau wuchs.", "Vitamine B und K", "Punkt B. K ist offen"]),
        Example(.company, "C&A", .nothing, ["Vitamin C hilft.", "a und c", "c a"]),
        Example(.company, "R+V", .nothing, ["Nummer R 5"]),
        Example(
            .company, "Bäckerei, Konditorei und Café Wiesenhuber", .nothing,
            ["Bäckerei, Konditorei und Café", "Ein Café mit Konditorei"]),
        Example(
            .company, "Heizung, Sanitär, Klima Wagenknecht GmbH", .nothing,
            ["Heizung, Sanitär und Klima", "Das Klima ist gut."]),
        Example(.company, "Zum Löwen", .nothing, ["Der Löwe brüllt.", "Ein Löwe im Zoo"]),
        Example(
            .company, "Sommer Kältetechnik GmbH", .nothing, ["Sommer, Sonne, Kälte", "Die Kältetechnik ist teuer."]),
        Example(.company, "Weingut Engel", .nothing, ["Ein Engel half.", "Die Weine waren gut."]),
        Example(.company, "Gasthof Krone", .nothing, ["In der Gastronomie", "Die Krone der Schöpfung"]),
        Example(.company, "Elektro Klein", .nothing, ["Klein anfangen", "Das Elektroauto ist klein."]),
        Example(.company, "Lang Metallbau GmbH", .nothing, ["Lang und breit", "Metall, lang gezogen"]),
        Example(.company, "Modehaus Kaiser", .nothing, ["Die Mode ändert sich."]),
        Example(.company, "Salon Schick", .nothing, ["Schick sieht es aus."]),
        Example(.company, "Schreinerei Vogel GmbH", .nothing, ["[x](https://vogel-beobachtung.example/)"]),
        Example(.company, "Schreinerei Vogel GmbH", .nothing, ["[x](https://example.org/vogel)"]),
        Example(.company, "Schreinerei Vogel GmbH", .nothing, ["[x](mailto:vogel@example.org)"]),
        Example(.company, "Licht und Raum", .nothing, ["Ein Möbelhaus führt Raumberatung ein.", "Bleibt im Raum"]),
        Example(.company, "Die Werkstatt", .nothing, ["Er kam in die Werkstatt."]),
        Example(
            .company, "Die Werkstatt", .found,
            ["Bei Die Werkstatt GmbH", "„Die Werkstatt“", "Wir fragten Die Werkstatt."]),
        Example(.person, "Dr. Ina Gut", .nothing, ["Das tat den Schwestern gut."]),
        Example(.person, "Dr. Ina Gut", .sure, ["Frau Gut", "frau gut"]),
        Example(.company, "C&A", .nothing, ["columns CA to EF"]),
        Example(
            .company, "Attrappe Fahrzeugteile GmbH (erfunden)", .nothing,
            ["Alles ist erfunden.", "Das Unternehmen (erfunden) half."]),
        Example(.company, "Attrappe Fahrzeugteile GmbH (invented)", .nothing, ["Names are invented."]),
    ]

    @Test("ordinary sentences raise no alarm", arguments: ordinaryExamples)
    func ordinary(example: AnonymousName) throws { try example.check() }
}
