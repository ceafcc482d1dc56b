import CasebookModel

/// Trades by the words that people use for them, each with the class of NACE Rev. 2 (WZ 2008) that it belongs to. A list of our
/// own: the index of keywords of the Statistisches Bundesamt has forty thousand entries, of which nobody at a form needs most.
enum Trades {
    /// A trade with its class. A word more after a comma is another name for it.
    struct Trade: Sendable {
        let names: LocalizedText
        let code: String

        /// All its names, German and English.
        var all: [String] {
            (names.de + "," + names.en).split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
        }
    }

    static let all: [Trade] = text.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return nil }
        return Trade(names: LocalizedText(de: parts[1], en: parts[2]), code: parts[0])
    }

    private static let text = """
        01.13|Gemüsebau, Gemüsegärtnerei|Vegetable growing, Market garden
        01.19|Blumengärtnerei|Flower growing
        01.21|Weingut, Winzer, Weinbau|Winery, Winegrower, Vineyard
        01.24|Obstbau, Obsthof|Fruit growing, Orchard
        01.30|Baumschule, Gärtnerei|Tree nursery, Plant nursery
        01.41|Milchviehbetrieb|Dairy farm
        01.43|Pferdezucht, Gestüt|Horse breeding
        01.46|Schweinehaltung|Pig farm
        01.47|Geflügelhof, Eierproduktion|Poultry farm, Egg farm
        01.49|Imkerei, Imker|Beekeeper, Apiary
        01.50|Bauernhof, Landwirt, Landwirtschaft|Farm, Farmer, Agriculture
        01.61|Lohnunternehmen Landwirtschaft|Agricultural contractor
        02.10|Forstbetrieb, Waldwirtschaft|Forestry
        02.20|Holzeinschlag, Holzernte|Logging
        03.22|Fischzucht, Forellenzucht|Fish farm
        08.11|Steinbruch|Quarry
        08.12|Kiesgrube, Sandgrube|Gravel pit
        10.11|Schlachthof, Schlachterei|Abattoir, Slaughterhouse
        10.13|Metzgerei, Fleischerei, Fleischer, Metzger, Wursthersteller|Butcher, Sausage maker
        10.20|Fischräucherei|Fish smokehouse
        10.32|Kelterei, Safthersteller, Mosterei|Juice maker
        10.39|Marmeladenmanufaktur, Konservenfabrik|Jam maker, Cannery
        10.41|Ölmühle|Oil mill
        10.51|Molkerei, Käserei|Dairy, Cheese maker
        10.52|Eismanufaktur, Speiseeishersteller|Ice cream maker
        10.61|Mühle, Getreidemühle|Mill, Flour mill
        10.71|Bäckerei, Bäcker, Backstube, Konditorei, Konditor|Bakery, Baker, Confectioner, Pastry shop
        10.72|Keksfabrik, Lebkuchenhersteller|Biscuit maker
        10.73|Nudelhersteller, Nudelmanufaktur|Pasta maker
        10.82|Schokoladenmanufaktur, Chocolatier, Pralinenhersteller|Chocolate maker, Chocolatier
        10.83|Kaffeerösterei, Rösterei|Coffee roaster
        10.84|Gewürzmühle, Senfmanufaktur|Spice mill, Mustard maker
        10.85|Fertiggerichte|Ready meals
        10.91|Futtermittelhersteller|Animal feed maker
        11.01|Brennerei, Destillerie, Whiskybrennerei|Distillery
        11.02|Sektkellerei, Weinkellerei|Wine cellar
        11.03|Apfelweinkelterei|Cider maker
        11.05|Brauerei, Brauer|Brewery, Brewer
        11.07|Mineralbrunnen, Limonadenhersteller|Mineral water, Soft drinks
        13.20|Weberei|Weaving mill
        13.92|Polsterei Heimtextilien, Bettwäschehersteller|Home textiles
        13.99|Stickerei|Embroidery
        14.12|Arbeitskleidung|Workwear
        14.13|Schneiderei, Maßschneider, Modehersteller|Tailor, Dressmaker, Fashion maker
        15.12|Sattlerei, Täschner, Lederwaren|Saddler, Leather goods
        15.20|Schuhmacherei, Schuhhersteller, Orthopädieschuhmacher|Shoe maker
        16.10|Sägewerk|Sawmill
        16.23|Fensterbau, Zimmerei Fertigbau, Fertighaushersteller|Wooden windows, Prefabricated houses
        16.24|Palettenhersteller|Pallet maker
        16.29|Drechslerei, Korbmacher, Holzspielzeug|Wood turner, Basket maker
        17.21|Kartonagenhersteller, Verpackungshersteller|Packaging maker, Cardboard boxes
        17.23|Schreibwarenhersteller|Stationery maker
        18.12|Druckerei, Drucker|Print shop, Printer
        18.13|Druckvorstufe|Prepress
        18.14|Buchbinderei, Buchbinder|Bookbinder
        20.20|Pflanzenschutzmittel|Pesticides
        20.30|Farbenhersteller, Lackhersteller|Paint maker
        20.41|Seifenmanufaktur, Reinigungsmittel|Soap maker, Cleaning agents
        20.42|Kosmetikhersteller, Naturkosmetik|Cosmetics maker
        20.52|Klebstoffhersteller|Glue maker
        21.20|Arzneimittelhersteller, Pharma|Pharmaceuticals
        22.19|Gummiwaren|Rubber goods
        22.21|Kunststoffprofile, Folienhersteller|Plastic profiles, Film maker
        22.22|Kunststoffverpackungen|Plastic packaging
        22.29|Kunststoffspritzguss, Spritzguss, Kunststoffverarbeitung|Plastic injection moulding, Plastics processing
        23.12|Glaserei Veredelung, Glasschleiferei|Glass processing
        23.13|Glashütte|Glassworks
        23.32|Ziegelei|Brickworks
        23.41|Töpferei, Keramikwerkstatt, Porzellanmanufaktur|Pottery, Ceramics
        23.61|Betonfertigteile, Betonwerk|Precast concrete
        23.63|Transportbeton|Ready-mixed concrete
        23.70|Steinmetz, Bildhauerei Naturstein|Stonemason
        24.53|Aluminiumgießerei, Leichtmetallgießerei|Aluminium foundry
        24.51|Eisengießerei, Gießerei|Iron foundry, Foundry
        25.11|Stahlbau, Metallbau, Schlosserei, Schlosser|Steel construction, Metalwork, Locksmith
        25.12|Metallfenster, Torbau|Metal doors and windows
        25.50|Schmiede, Schmied, Stanzerei|Forge, Blacksmith, Stamping
        25.61|Galvanik, Pulverbeschichtung, Härterei, Lackiererei Industrie|Electroplating, Powder coating
        25.62|Dreherei, Zerspanung, CNC-Fertigung, Lohnfertigung, Feinmechanik|Machining, CNC shop, Turned parts
        25.71|Messerschmied, Besteckhersteller|Knife maker, Cutlery
        25.72|Schlösserhersteller, Beschläge|Locks and fittings
        25.73|Werkzeugbau, Formenbau, Werkzeugmacher|Toolmaker, Mould maker
        25.93|Federnhersteller, Drahtwaren|Springs, Wire goods
        25.94|Schraubenhersteller|Screws
        26.12|Leiterplattenbestückung, Elektronikfertigung|Electronics manufacturing
        26.51|Messtechnik, Sensorik|Measuring instruments, Sensors
        26.52|Uhrenhersteller|Watchmaker
        26.70|Optikhersteller, Linsenhersteller|Optical instruments
        27.11|Elektromotoren, Transformatoren|Electric motors
        27.12|Schaltschrankbau, Schaltanlagen|Control cabinets, Switchgear
        27.40|Leuchtenhersteller, Lampenhersteller|Lamp maker, Lighting
        28.22|Fördertechnik, Aufzugshersteller|Conveyors, Lift maker
        28.25|Kältetechnik Hersteller, Lüftungsgeräte|Refrigeration equipment
        28.29|Maschinenbau, Anlagenbau|Mechanical engineering, Machine builder
        28.30|Landmaschinenhersteller|Agricultural machinery
        28.41|Werkzeugmaschinen|Machine tools
        28.93|Lebensmittelmaschinen|Food machinery
        28.99|Sondermaschinenbau|Special machines
        29.20|Fahrzeugbau, Anhängerbau, Karosseriebau|Vehicle bodies, Trailers
        29.32|Autozulieferer|Car parts supplier
        30.12|Bootsbau, Yachtbau|Boat builder
        30.92|Fahrradhersteller|Bicycle maker
        31.01|Büromöbel, Ladenbau|Office furniture, Shopfitting
        31.02|Küchenhersteller, Küchenmöbel|Kitchen maker
        31.09|Möbelhersteller, Möbeltischlerei, Möbelmanufaktur|Furniture maker
        32.12|Goldschmied, Juwelier Werkstatt, Schmuckhersteller|Goldsmith, Jewellery maker
        32.20|Instrumentenbau, Geigenbau, Orgelbau|Instrument maker
        32.30|Sportgerätehersteller|Sports goods
        32.40|Spielzeughersteller|Toy maker
        32.50|Zahntechnik, Dentallabor, Orthopädietechnik, Medizintechnik, Sanitätshaus Werkstatt|Dental laboratory, Medical devices, Orthopaedic technician
        32.99|Bürstenmacher, Schirmmacher|Brush maker
        33.12|Maschinenreparatur, Landmaschinenwerkstatt|Machine repair
        33.14|Reparatur elektrischer Geräte|Repair of electrical equipment
        33.20|Maschinenmontage, Industriemontage|Industrial installation
        35.11|Stromerzeuger, Windpark, Solarpark, Kraftwerk|Power producer, Wind farm, Solar farm
        35.14|Energieversorger, Stromhändler|Electricity supplier
        35.30|Nahwärme, Fernwärme, Wärmeversorger|District heating
        36.00|Wasserwerk, Wasserversorger|Waterworks
        37.00|Kläranlage, Kanalreinigung|Sewage plant, Drain cleaning
        38.11|Müllabfuhr, Entsorger, Containerdienst|Waste collection
        38.32|Recyclinghof, Schrotthändler Verwertung|Recycling
        41.10|Bauträger|Property developer
        41.20|Bauunternehmen, Hochbau, Rohbau, Maurer, Generalunternehmer|Building contractor, Construction, Bricklayer
        42.11|Straßenbau|Road construction
        42.21|Rohrleitungsbau, Kanalbau|Pipeline construction
        42.22|Leitungsbau, Glasfaserausbau|Cable laying
        42.99|Tiefbau|Civil engineering
        43.11|Abbruchunternehmen|Demolition
        43.12|Erdarbeiten, Baggerbetrieb|Earthworks
        43.21|Elektriker, Elektroinstallation, Elektrobetrieb, Elektrohandwerk, Solarteur, Photovoltaik|Electrician, Electrical installation, Solar installer
        43.22|Heizungsbau, Sanitär, Installateur, Klempner, SHK, Klimatechnik, Spengler|Plumber, Heating engineer, Sanitary installation, Air conditioning
        43.29|Dämmung, Isolierer, Aufzugsmontage|Insulation, Lift installation
        43.31|Stuckateur, Gipser, Verputzer|Plasterer
        43.32|Tischler, Tischlerei, Schreiner, Schreinerei, Bautischlerei, Innenausbau, Trockenbau|Joiner, Carpenter, Joinery, Interior fitting
        43.33|Fliesenleger, Bodenleger, Parkettleger, Raumausstatter|Tiler, Floor layer
        43.34|Maler, Malerbetrieb, Lackierer, Glaser, Glaserei|Painter, Decorator, Glazier
        43.39|Baufertigstellung|Building finishing
        43.91|Dachdecker, Dachdeckerei, Zimmerei, Zimmerer, Bauspenglerei|Roofer, Roof carpenter
        43.99|Gerüstbau, Gerüstbauer, Brunnenbau, Schornsteinbau, Ofenbau|Scaffolding, Well drilling
        45.11|Autohaus, Autohändler, Gebrauchtwagen|Car dealer, Used cars
        45.19|Wohnmobilhändler, Nutzfahrzeughändler|Motorhome dealer, Truck dealer
        45.20|Autowerkstatt, Kfz-Werkstatt, Kfz-Meisterbetrieb, Autolackiererei, Waschanlage, Reifenservice|Car repair, Garage, Car wash, Car paint shop
        45.32|Autoteile, Reifenhandel|Car parts, Tyre dealer
        45.40|Motorradhändler, Motorradwerkstatt|Motorcycle dealer
        46.11|Handelsvertretung Agrar|Agricultural agents
        46.19|Handelsvertreter, Handelsvertretung|Commercial agent
        46.21|Landhandel, Getreidehandel|Grain trade
        46.31|Obstgroßhandel, Gemüsegroßhandel|Fruit wholesale
        46.34|Getränkegroßhandel, Weingroßhandel|Drinks wholesale
        46.39|Lebensmittelgroßhandel|Food wholesale
        46.46|Pharmagroßhandel|Pharmaceutical wholesale
        46.51|IT-Großhandel|Computer wholesale
        46.69|Maschinenhandel, Technischer Großhandel|Machinery trade
        46.73|Baustoffhandel, Holzhandel|Building materials, Timber merchant
        46.74|Sanitärgroßhandel, Werkzeuggroßhandel|Plumbing wholesale, Hardware wholesale
        46.90|Großhandel|Wholesale
        47.11|Supermarkt, Lebensmittelgeschäft, Dorfladen, Unverpacktladen, Lebensmitteleinzelhandel|Supermarket, Grocery, Village shop
        47.19|Kaufhaus, Warenhaus|Department store
        47.21|Obstladen, Gemüseladen|Greengrocer
        47.22|Fleischverkauf, Wurstladen|Meat shop
        47.23|Fischladen|Fishmonger
        47.24|Backshop, Süßwarenladen|Bread shop, Sweet shop
        47.25|Weinhandlung, Weinhandel, Wein, Getränkemarkt|Wine shop, Wine merchant, Drinks market
        47.26|Tabakladen|Tobacconist
        47.29|Feinkost, Käseladen, Hofladen, Bioladen, Reformhaus|Delicatessen, Farm shop, Organic shop
        47.30|Tankstelle|Petrol station
        47.41|Computerladen, Computerhändler|Computer shop
        47.42|Handyladen|Phone shop
        47.43|Fernsehgeschäft, Hifi|TV and hi-fi shop
        47.51|Stoffladen, Wollladen|Fabric shop, Wool shop
        47.52|Baumarkt, Eisenwaren, Farbengeschäft|DIY store, Hardware shop
        47.54|Elektrogeschäft, Haushaltsgeräte|Electrical shop
        47.59|Möbelhaus, Küchenstudio, Lampengeschäft, Haushaltswaren|Furniture shop, Kitchen showroom, Household goods
        47.61|Buchhandlung, Buchladen|Bookshop
        47.62|Schreibwarengeschäft, Kiosk, Zeitungsladen|Stationery shop, Newsagent
        47.64|Fahrradladen, Fahrradhändler, Sportgeschäft|Bicycle shop, Sports shop
        47.65|Spielwarengeschäft|Toy shop
        47.71|Modegeschäft, Boutique, Bekleidungsgeschäft, Modehaus|Clothes shop, Boutique, Fashion shop
        47.72|Schuhgeschäft, Lederwarengeschäft|Shoe shop
        47.73|Apotheke|Pharmacy, Chemist
        47.74|Sanitätshaus, Hörgeräteakustiker, Hörakustik|Medical supplies, Hearing aids
        47.75|Drogerie, Parfümerie|Drugstore, Perfumery
        47.76|Blumenladen, Florist, Gartencenter, Zoohandlung|Flower shop, Florist, Garden centre, Pet shop
        47.77|Juwelier, Uhrengeschäft|Jeweller, Watch shop
        47.78|Optiker, Augenoptiker, Optik, Fotogeschäft, Galerie|Optician, Photo shop, Art gallery
        47.79|Antiquitäten, Antiquariat, Secondhand|Antiques, Second-hand shop
        47.89|Marktstand, Markthändler|Market stall
        47.91|Onlinehandel, Onlineshop, Versandhandel, Internethandel|Online shop, E-commerce, Mail order
        49.31|Verkehrsbetrieb, Stadtbus|Public transport
        49.32|Taxi, Taxiunternehmen, Mietwagen mit Fahrer|Taxi
        49.39|Busunternehmen, Reisebus, Seilbahn|Coach company, Cable car
        49.41|Spedition Lkw, Fuhrunternehmen, Güterverkehr, Transportunternehmen|Haulage, Trucking, Freight
        49.42|Umzugsunternehmen|Removals
        50.30|Fahrgastschifffahrt, Ausflugsschiff|Passenger boats
        52.10|Lagerhaus, Lagerei|Warehouse
        52.21|Parkhaus, Abschleppdienst|Car park, Towing
        52.29|Spedition, Logistik, Logistikdienstleister|Freight forwarder, Logistics
        53.20|Kurierdienst, Paketdienst, Lieferdienst|Courier, Parcel service
        55.10|Hotel, Hotelier, Gasthof mit Zimmern, Pension|Hotel, Inn, Guest house
        55.20|Ferienwohnung, Ferienhaus, Jugendherberge|Holiday flat, Hostel
        55.30|Campingplatz|Campsite
        56.10|Restaurant, Gaststätte, Gasthaus, Gastronomie, Wirtshaus, Imbiss, Café, Eisdiele, Pizzeria|Restaurant, Café, Snack bar, Pizzeria, Ice cream parlour
        56.21|Catering, Caterer, Partyservice|Catering, Caterer
        56.29|Kantine, Mensa, Gemeinschaftsverpflegung|Canteen
        56.30|Bar, Kneipe, Vinothek, Straußwirtschaft, Diskothek|Bar, Pub, Night club
        58.11|Buchverlag, Verlag|Book publisher
        58.13|Zeitung, Zeitungsverlag|Newspaper
        58.14|Zeitschriftenverlag|Magazine publisher
        58.21|Spieleentwickler, Computerspiele|Games developer
        58.29|Softwareverlag, Standardsoftware|Software publisher
        59.11|Filmproduktion, Videoproduktion|Film production
        59.14|Kino|Cinema
        59.20|Tonstudio|Recording studio
        60.10|Radiosender|Radio station
        61.10|Internetanbieter, Netzbetreiber|Internet provider
        62.01|Software, Softwarehaus, Softwareentwicklung, App-Entwicklung, Webentwicklung, Programmierer|Software, Software company, Software development, App development, Web development
        62.02|IT-Beratung, Systemhaus, IT-Berater|IT consultancy, IT consultant
        62.03|IT-Betreuung, Rechenzentrum Betrieb|Managed IT services
        62.09|IT-Dienstleister, IT-Service|IT services
        63.11|Hosting, Rechenzentrum, Cloud|Hosting, Data centre
        63.12|Webportal, Internetplattform|Web portal
        64.19|Bank, Sparkasse, Volksbank|Bank, Savings bank
        65.12|Versicherung|Insurance
        66.22|Versicherungsmakler, Versicherungsagentur|Insurance broker
        68.20|Vermietung, Wohnungsgesellschaft|Letting, Housing company
        68.31|Immobilienmakler, Makler|Estate agent
        68.32|Hausverwaltung|Property management
        69.10|Rechtsanwalt, Anwaltskanzlei, Kanzlei, Notar|Lawyer, Law firm, Notary
        69.20|Steuerberater, Steuerkanzlei, Wirtschaftsprüfer, Buchhaltung|Tax adviser, Accountant, Bookkeeping
        70.21|PR-Agentur, Öffentlichkeitsarbeit|PR agency
        70.22|Unternehmensberatung, Unternehmensberater, Coaching|Management consultancy, Business consultant
        71.11|Architekt, Architekturbüro, Innenarchitekt|Architect, Interior architect
        71.12|Ingenieurbüro, Planungsbüro, Vermessungsbüro, Energieberater|Engineering office, Surveyor, Energy consultant
        71.20|Prüflabor, Labor, Sachverständiger|Testing laboratory
        72.19|Forschung, Entwicklungslabor|Research
        73.11|Werbeagentur, Marketingagentur, Onlinemarketing|Advertising agency, Marketing agency
        73.20|Marktforschung|Market research
        74.10|Designbüro, Grafikdesign, Webdesign, Produktdesign|Design studio, Graphic design
        74.20|Fotograf, Fotostudio, Drohnenaufnahmen|Photographer
        74.30|Übersetzungsbüro, Dolmetscher|Translator, Interpreter
        75.00|Tierarzt, Tierarztpraxis|Vet, Veterinary practice
        77.11|Autovermietung|Car rental
        77.21|Fahrradverleih, Bootsverleih|Bicycle hire, Boat hire
        77.32|Baumaschinenverleih|Construction machine hire
        78.10|Personalvermittlung|Recruitment
        78.20|Zeitarbeit, Leiharbeit|Temporary work agency
        79.11|Reisebüro|Travel agency
        79.12|Reiseveranstalter|Tour operator
        79.90|Touristinformation, Gästeführer|Tourist information, Tour guide
        80.10|Sicherheitsdienst, Wachdienst|Security service
        80.20|Alarmanlagen|Alarm systems
        81.10|Hausmeisterservice, Facility Management|Caretaker, Facility management
        81.21|Gebäudereinigung, Reinigungsfirma, Putzfirma|Cleaning company
        81.22|Schornsteinfeger, Kaminkehrer, Fensterputzer|Chimney sweep, Window cleaning
        81.29|Schädlingsbekämpfung, Winterdienst|Pest control
        81.30|Gartenbau, Landschaftsbau, Galabau, Gartenpflege, Friedhofsgärtnerei|Landscape gardening, Garden maintenance
        82.11|Büroservice, Sekretariat|Office services
        82.19|Copyshop|Copy shop
        82.20|Callcenter|Call centre
        82.30|Messeveranstalter, Eventagentur, Veranstaltungstechnik|Trade fairs, Event agency
        82.92|Abfüller, Verpackungsdienst|Bottling, Packing
        84.11|Gemeinde, Stadtverwaltung, Rathaus|Municipality, Town hall
        85.10|Kindergarten, Kita|Nursery school
        85.32|Berufsschule|Vocational school
        85.51|Tanzschule, Reitschule, Yogastudio, Skischule|Dance school, Riding school, Yoga studio
        85.52|Musikschule|Music school
        85.53|Fahrschule|Driving school
        85.59|Nachhilfe, Sprachschule, Weiterbildung, Volkshochschule|Tutoring, Language school, Adult education
        86.10|Krankenhaus, Klinik, Rehaklinik|Hospital, Clinic
        86.21|Hausarzt, Arztpraxis|General practitioner, Doctor's surgery
        86.22|Facharzt, Augenarzt, Orthopäde|Specialist doctor
        86.23|Zahnarzt, Zahnarztpraxis, Kieferorthopäde|Dentist
        86.90|Physiotherapie, Krankengymnastik, Heilpraktiker, Hebamme, Logopädie, Ergotherapie, Krankentransport|Physiotherapy, Midwife, Speech therapy
        87.10|Pflegeheim, Pflege|Nursing home, Care
        87.30|Altenheim, Seniorenheim, Betreutes Wohnen|Retirement home
        88.10|Pflegedienst, Ambulante Pflege, Tagespflege|Home care, Nursing service
        88.91|Tagesmutter, Kinderkrippe|Child minder, Crèche
        88.99|Werkstatt für behinderte Menschen, Sozialberatung|Sheltered workshop, Social counselling
        90.01|Theater, Orchester|Theatre, Orchestra
        90.03|Künstler, Autor, Journalist, Bildhauer|Artist, Author, Journalist
        90.04|Konzerthaus, Veranstaltungshaus|Concert hall
        91.02|Museum|Museum
        93.11|Schwimmbad, Sporthalle, Kletterhalle|Swimming pool, Sports hall
        93.12|Sportverein|Sports club
        93.13|Fitnessstudio|Gym, Fitness studio
        93.21|Freizeitpark|Theme park
        93.29|Hochseilgarten, Minigolf|High ropes course, Mini golf
        94.11|Kammer, Wirtschaftsverband|Chamber, Business association
        94.99|Verein, Stiftung|Association, Foundation
        95.11|Computerreparatur|Computer repair
        95.12|Handyreparatur|Phone repair
        95.22|Haushaltsgerätereparatur|Appliance repair
        95.23|Schuhreparatur, Schlüsseldienst|Shoe repair, Key cutting
        95.24|Polsterei, Polsterer|Upholsterer
        95.25|Uhrmacher|Watch repair
        95.29|Fahrradwerkstatt, Änderungsschneiderei|Bicycle repair, Clothes alterations
        96.01|Wäscherei, Textilreinigung|Laundry, Dry cleaning
        96.02|Friseur, Frisör, Friseursalon, Barbier, Kosmetikstudio, Nagelstudio|Hairdresser, Barber, Beauty salon, Nail studio
        96.03|Bestatter, Bestattungsunternehmen|Undertaker, Funeral director
        96.04|Sauna, Wellness, Massage, Solarium|Sauna, Spa, Massage
        96.09|Hundeschule, Tattoostudio, Partnervermittlung|Dog training, Tattoo studio
        """
}
