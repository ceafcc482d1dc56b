/// The groups and classes of NACE Rev. 2, as official lists have them.
///
/// Sources: English from Regulation (EC) No 1893/2006, Annex I, as Eurostat's server of classifications (RAMON) gave it out as
/// `NACE_REV2_en.csv`; German from the Klassifikation der Wirtschaftszweige, Ausgabe 2008 (WZ 2008), Statistisches Bundesamt, code
/// list `WZ_2008_DE` of 29 September 2025, whose groups and classes are those of NACE Rev. 2. Taken over on 29 November 2026;
/// nothing was changed but white space. A class that is called like its group is left out.
enum SectorClassTable {
    /// 272 groups, and the classes that have a name of their own. Read only where somebody asks what a group or class is called.
    static let rows = CodeTable<LocalizedText>(text) { _, _, fields in fields.localized }

    private static let text = """
        01.1|Anbau einjähriger Pflanzen|Growing of non-perennial crops
        01.11|Anbau von Getreide (ohne Reis), Hülsenfrüchten und Ölsaaten|Growing of cereals (except rice), leguminous crops and oil seeds
        01.12|Anbau von Reis|Growing of rice
        01.13|Anbau von Gemüse und Melonen sowie Wurzeln und Knollen|Growing of vegetables and melons, roots and tubers
        01.14|Anbau von Zuckerrohr|Growing of sugar cane
        01.15|Anbau von Tabak|Growing of tobacco
        01.16|Anbau von Faserpflanzen|Growing of fibre crops
        01.19|Anbau von sonstigen einjährigen Pflanzen|Growing of other non-perennial crops
        01.2|Anbau mehrjähriger Pflanzen|Growing of perennial crops
        01.21|Anbau von Wein- und Tafeltrauben|Growing of grapes
        01.22|Anbau von tropischen und subtropischen Früchten|Growing of tropical and subtropical fruits
        01.23|Anbau von Zitrusfrüchten|Growing of citrus fruits
        01.24|Anbau von Kern- und Steinobst|Growing of pome fruits and stone fruits
        01.25|Anbau von sonstigem Obst und Nüssen|Growing of other tree and bush fruits and nuts
        01.26|Anbau von ölhaltigen Früchten|Growing of oleaginous fruits
        01.27|Anbau von Pflanzen zur Herstellung von Getränken|Growing of beverage crops
        01.28|Anbau von Gewürzpflanzen, Pflanzen für aromatische, narkotische und pharmazeutische Zwecke|Growing of spices, aromatic, drug and pharmaceutical crops
        01.29|Anbau sonstiger mehrjähriger Pflanzen|Growing of other perennial crops
        01.3|Betrieb von Baumschulen, sowie Anbau von Pflanzen zu Vermehrungszwecken|Plant propagation
        01.4|Tierhaltung|Animal production
        01.41|Haltung von Milchkühen|Raising of dairy cattle
        01.42|Haltung von anderen Rindern|Raising of other cattle and buffaloes
        01.43|Haltung von Pferden und Eseln|Raising of horses and other equines
        01.44|Haltung von Kamelen|Raising of camels and camelids
        01.45|Haltung von Schafen und Ziegen|Raising of sheep and goats
        01.46|Haltung von Schweinen|Raising of swine/pigs
        01.47|Haltung von Geflügel|Raising of poultry
        01.49|Sonstige Tierhaltung|Raising of other animals
        01.5|Gemischte Landwirtschaft|Mixed farming
        01.6|Erbringung von landwirtschaftlichen Dienstleistungen|Support activities to agriculture and post-harvest crop activities
        01.61|Erbringung von landwirtschaftlichen Dienstleistungen für den Pflanzenbau|Support activities for crop production
        01.62|Erbringung von landwirtschaftlichen Dienstleistungen für die Tierhaltung|Support activities for animal production
        01.63|Nach der Ernte anfallende Tätigkeiten in der pflanzlichen Erzeugung|Post-harvest crop activities
        01.64|Saatgutaufbereitung|Seed processing for propagation
        01.7|Jagd, Fallenstellerei und damit verbundene Tätigkeiten|Hunting, trapping and related service activities
        02.1|Forstwirtschaft|Silviculture and other forestry activities
        02.2|Holzeinschlag|Logging
        02.3|Sammeln von wild wachsenden Produkten (ohne Holz)|Gathering of wild growing non-wood products
        02.4|Erbringung von Dienstleistungen für Forstwirtschaft und Holzeinschlag|Support services to forestry
        03.1|Fischerei|Fishing
        03.11|Meeresfischerei|Marine fishing
        03.12|Süßwasserfischerei|Freshwater fishing
        03.2|Aquakultur|Aquaculture
        03.21|Meeresaquakultur|Marine aquaculture
        03.22|Süßwasseraquakultur|Freshwater aquaculture
        05.1|Steinkohlenbergbau|Mining of hard coal
        05.2|Braunkohlenbergbau|Mining of lignite
        06.1|Gewinnung von Erdöl|Extraction of crude petroleum
        06.2|Gewinnung von Erdgas|Extraction of natural gas
        07.1|Eisenerzbergbau|Mining of iron ores
        07.2|NE-Metallerzbergbau|Mining of non-ferrous metal ores
        07.21|Bergbau auf Uran- und Thoriumerze|Mining of uranium and thorium ores
        07.29|Sonstiger NE-Metallerzbergbau|Mining of other non-ferrous metal ores
        08.1|Gewinnung von Natursteinen, Kies, Sand, Ton und Kaolin|Quarrying of stone, sand and clay
        08.11|Gewinnung von Naturwerksteinen und Natursteinen, Kalk- und Gipsstein, Kreide und Schiefer|Quarrying of ornamental and building stone, limestone, gypsum, chalk and slate
        08.12|Gewinnung von Kies, Sand, Ton und Kaolin|Operation of gravel and sand pits; mining of clays and kaolin
        08.9|Sonstiger Bergbau; Gewinnung von Steinen und Erden a. n. g.|Mining and quarrying n.e.c.
        08.91|Bergbau auf chemische und Düngemittelminerale|Mining of chemical and fertiliser minerals
        08.92|Torfgewinnung|Extraction of peat
        08.93|Gewinnung von Salz|Extraction of salt
        08.99|Gewinnung von Steinen und Erden a. n. g.|Other mining and quarrying n.e.c.
        09.1|Erbringung von Dienstleistungen für die Gewinnung von Erdöl und Erdgas|Support activities for petroleum and natural gas extraction
        09.9|Erbringung von Dienstleistungen für den sonstigen Bergbau und die Gewinnung von Steinen und Erden|Support activities for other mining and quarrying
        10.1|Schlachten und Fleischverarbeitung|Processing and preserving of meat and production of meat products
        10.11|Schlachten (ohne Schlachten von Geflügel)|Processing and preserving of meat
        10.12|Schlachten von Geflügel|Processing and preserving of poultry meat
        10.13|Fleischverarbeitung|Production of meat and poultry meat products
        10.2|Fischverarbeitung|Processing and preserving of fish, crustaceans and molluscs
        10.3|Obst- und Gemüseverarbeitung|Processing and preserving of fruit and vegetables
        10.31|Kartoffelverarbeitung|Processing and preserving of potatoes
        10.32|Herstellung von Frucht- und Gemüsesäften|Manufacture of fruit and vegetable juice
        10.39|Sonstige Verarbeitung von Obst und Gemüse|Other processing and preserving of fruit and vegetables
        10.4|Herstellung von pflanzlichen und tierischen Ölen und Fetten|Manufacture of vegetable and animal oils and fats
        10.41|Herstellung von Ölen und Fetten (ohne Margarine u. ä. Nahrungsfette)|Manufacture of oils and fats
        10.42|Herstellung von Margarine u. ä. Nahrungsfetten|Manufacture of margarine and similar edible fats
        10.5|Milchverarbeitung|Manufacture of dairy products
        10.51|Milchverarbeitung (ohne Herstellung von Speiseeis)|Operation of dairies and cheese making
        10.52|Herstellung von Speiseeis|Manufacture of ice cream
        10.6|Mahl- und Schälmühlen, Herstellung von Stärke und Stärkeerzeugnissen|Manufacture of grain mill products, starches and starch products
        10.61|Mahl- und Schälmühlen|Manufacture of grain mill products
        10.62|Herstellung von Stärke und Stärkeerzeugnissen|Manufacture of starches and starch products
        10.7|Herstellung von Back- und Teigwaren|Manufacture of bakery and farinaceous products
        10.71|Herstellung von Backwaren (ohne Dauerbackwaren)|Manufacture of bread; manufacture of fresh pastry goods and cakes
        10.72|Herstellung von Dauerbackwaren|Manufacture of rusks and biscuits; manufacture of preserved pastry goods and cakes
        10.73|Herstellung von Teigwaren|Manufacture of macaroni, noodles, couscous and similar farinaceous products
        10.8|Herstellung von sonstigen Nahrungsmitteln|Manufacture of other food products
        10.81|Herstellung von Zucker|Manufacture of sugar
        10.82|Herstellung von Süßwaren (ohne Dauerbackwaren)|Manufacture of cocoa, chocolate and sugar confectionery
        10.83|Verarbeitung von Kaffee und Tee, Herstellung von Kaffee-Ersatz|Processing of tea and coffee
        10.84|Herstellung von Würzmitteln und Soßen|Manufacture of condiments and seasonings
        10.85|Herstellung von Fertiggerichten|Manufacture of prepared meals and dishes
        10.86|Herstellung von homogenisierten und diätetischen Nahrungsmitteln|Manufacture of homogenised food preparations and dietetic food
        10.89|Herstellung von sonstigen Nahrungsmitteln a. n. g.|Manufacture of other food products n.e.c.
        10.9|Herstellung von Futtermitteln|Manufacture of prepared animal feeds
        10.91|Herstellung von Futtermitteln für Nutztiere|Manufacture of prepared feeds for farm animals
        10.92|Herstellung von Futtermitteln für sonstige Tiere|Manufacture of prepared pet foods
        11.0|Getränkeherstellung|Manufacture of beverages
        11.01|Herstellung von Spirituosen|Distilling, rectifying and blending of spirits
        11.02|Herstellung von Traubenwein|Manufacture of wine from grape
        11.03|Herstellung von Apfelwein und anderen Fruchtweinen|Manufacture of cider and other fruit wines
        11.04|Herstellung von Wermutwein und sonstigen aromatisierten Weinen|Manufacture of other non-distilled fermented beverages
        11.05|Herstellung von Bier|Manufacture of beer
        11.06|Herstellung von Malz|Manufacture of malt
        11.07|Herstellung von Erfrischungsgetränken; Gewinnung natürlicher Mineralwässer|Manufacture of soft drinks; production of mineral waters and other bottled waters
        12.0|Tabakverarbeitung|Manufacture of tobacco products
        13.1|Spinnstoffaufbereitung und Spinnerei|Preparation and spinning of textile fibres
        13.2|Weberei|Weaving of textiles
        13.3|Veredlung von Textilien und Bekleidung|Finishing of textiles
        13.9|Herstellung von sonstigen Textilwaren|Manufacture of other textiles
        13.91|Herstellung von gewirktem und gestricktem Stoff|Manufacture of knitted and crocheted fabrics
        13.92|Herstellung von konfektionierten Textilwaren (ohne Bekleidung)|Manufacture of made-up textile articles, except apparel
        13.93|Herstellung von Teppichen|Manufacture of carpets and rugs
        13.94|Herstellung von Seilerwaren|Manufacture of cordage, rope, twine and netting
        13.95|Herstellung von Vliesstoff und Erzeugnissen daraus (ohne Bekleidung)|Manufacture of non-wovens and articles made from non-wovens, except apparel
        13.96|Herstellung von technischen Textilien|Manufacture of other technical and industrial textiles
        13.99|Herstellung von sonstigen Textilwaren a. n. g.|Manufacture of other textiles n.e.c.
        14.1|Herstellung von Bekleidung (ohne Pelzbekleidung)|Manufacture of wearing apparel, except fur apparel
        14.11|Herstellung von Lederbekleidung|Manufacture of leather clothes
        14.12|Herstellung von Arbeits- und Berufsbekleidung|Manufacture of workwear
        14.13|Herstellung von sonstiger Oberbekleidung|Manufacture of other outerwear
        14.14|Herstellung von Wäsche|Manufacture of underwear
        14.19|Herstellung von sonstiger Bekleidung und Bekleidungszubehör a. n. g.|Manufacture of other wearing apparel and accessories
        14.2|Herstellung von Pelzwaren|Manufacture of articles of fur
        14.3|Herstellung von Bekleidung aus gewirktem und gestricktem Stoff|Manufacture of knitted and crocheted apparel
        14.31|Herstellung von Strumpfwaren|Manufacture of knitted and crocheted hosiery
        14.39|Herstellung von sonstiger Bekleidung aus gewirktem und gestricktem Stoff|Manufacture of other knitted and crocheted apparel
        15.1|Herstellung von Leder und Lederwaren (ohne Herstellung von Lederbekleidung)|Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur
        15.11|Herstellung von Leder und Lederfaserstoff; Zurichtung und Färben von Fellen|Tanning and dressing of leather; dressing and dyeing of fur
        15.12|Lederverarbeitung (ohne Herstellung von Lederbekleidung)|Manufacture of luggage, handbags and the like, saddlery and harness
        15.2|Herstellung von Schuhen|Manufacture of footwear
        16.1|Säge-, Hobel- und Holzimprägnierwerke|Sawmilling and planing of wood
        16.2|Herstellung von sonstigen Holz-, Kork-, Flecht- und Korbwaren (ohne Möbel)|Manufacture of products of wood, cork, straw and plaiting materials
        16.21|Herstellung von Furnier-, Sperrholz-, Holzfaser- und Holzspanplatten|Manufacture of veneer sheets and wood-based panels
        16.22|Herstellung von Parketttafeln|Manufacture of assembled parquet floors
        16.23|Herstellung von sonstigen Konstruktionsteilen, Fertigbauteilen, Ausbauelementen und Fertigteilbauten aus Holz|Manufacture of other builders' carpentry and joinery
        16.24|Herstellung von Verpackungsmitteln, Lagerbehältern und Ladungsträgern aus Holz|Manufacture of wooden containers
        16.29|Herstellung von Holzwaren a.n.g., Kork-, Flecht- und Korbwaren (ohne Möbel)|Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials
        17.1|Herstellung von Holz- und Zellstoff, Papier, Karton und Pappe|Manufacture of pulp, paper and paperboard
        17.11|Herstellung von Holz- und Zellstoff|Manufacture of pulp
        17.12|Herstellung von Papier, Karton und Pappe|Manufacture of paper and paperboard
        17.2|Herstellung von Waren aus Papier, Karton und Pappe|Manufacture of articles of paper and paperboard
        17.21|Herstellung von Wellpapier und -pappe sowie von Verpackungsmitteln aus Papier, Karton und Pappe|Manufacture of corrugated paper and paperboard and of containers of paper and paperboard
        17.22|Herstellung von Haushalts-, Hygiene- und Toilettenartikeln aus Zellstoff, Papier und Pappe|Manufacture of household and sanitary goods and of toilet requisites
        17.23|Herstellung von Schreibwaren und Bürobedarf aus Papier, Karton und Pappe|Manufacture of paper stationery
        17.24|Herstellung von Tapeten|Manufacture of wallpaper
        17.29|Herstellung von sonstigen Waren aus Papier, Karton und Pappe|Manufacture of other articles of paper and paperboard
        18.1|Herstellung von Druckerzeugnissen|Printing and service activities related to printing
        18.11|Drucken von Zeitungen|Printing of newspapers
        18.12|Drucken a. n. g.|Other printing
        18.13|Druck- und Medienvorstufe|Pre-press and pre-media services
        18.14|Binden von Druckerzeugnissen und damit verbundene Dienstleistungen|Binding and related services
        18.2|Vervielfältigung von bespielten Ton-, Bild- und Datenträgern|Reproduction of recorded media
        19.1|Kokerei|Manufacture of coke oven products
        19.2|Mineralölverarbeitung|Manufacture of refined petroleum products
        20.1|Herstellung von chemischen Grundstoffen, Düngemitteln und Stickstoffverbindungen, Kunststoffen in Primärformen und synthetischem Kautschuk in Primärformen|Manufacture of basic chemicals, fertilisers and nitrogen compounds, plastics and synthetic rubber in primary forms
        20.11|Herstellung von Industriegasen|Manufacture of industrial gases
        20.12|Herstellung von Farbstoffen und Pigmenten|Manufacture of dyes and pigments
        20.13|Herstellung von sonstigen anorganischen Grundstoffen und Chemikalien|Manufacture of other inorganic basic chemicals
        20.14|Herstellung von sonstigen organischen Grundstoffen und Chemikalien|Manufacture of other organic basic chemicals
        20.15|Herstellung von Düngemitteln und Stickstoffverbindungen|Manufacture of fertilisers and nitrogen compounds
        20.16|Herstellung von Kunststoffen in Primärformen|Manufacture of plastics in primary forms
        20.17|Herstellung von synthetischem Kautschuk in Primärformen|Manufacture of synthetic rubber in primary forms
        20.2|Herstellung von Schädlingsbekämpfungs-, Pflanzenschutz- und Desinfektionsmitteln|Manufacture of pesticides and other agrochemical products
        20.3|Herstellung von Anstrichmitteln, Druckfarben und Kitten|Manufacture of paints, varnishes and similar coatings, printing ink and mastics
        20.4|Herstellung von Seifen, Wasch-, Reinigungs- und Körperpflegemitteln sowie von Duftstoffen|Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations
        20.41|Herstellung von Seifen, Wasch-, Reinigungs- und Poliermitteln|Manufacture of soap and detergents, cleaning and polishing preparations
        20.42|Herstellung von Körperpflegemitteln und Duftstoffen|Manufacture of perfumes and toilet preparations
        20.5|Herstellung von sonstigen chemischen Erzeugnissen|Manufacture of other chemical products
        20.51|Herstellung von pyrotechnischen Erzeugnissen|Manufacture of explosives
        20.52|Herstellung von Klebstoffen|Manufacture of glues
        20.53|Herstellung von etherischen Ölen|Manufacture of essential oils
        20.59|Herstellung von sonstigen chemischen Erzeugnissen a. n. g.|Manufacture of other chemical products n.e.c.
        20.6|Herstellung von Chemiefasern|Manufacture of man-made fibres
        21.1|Herstellung von pharmazeutischen Grundstoffen|Manufacture of basic pharmaceutical products
        21.2|Herstellung von pharmazeutischen Spezialitäten und sonstigen pharmazeutischen Erzeugnissen|Manufacture of pharmaceutical preparations
        22.1|Herstellung von Gummiwaren|Manufacture of rubber products
        22.11|Herstellung und Runderneuerung von Bereifungen|Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres
        22.19|Herstellung von sonstigen Gummiwaren|Manufacture of other rubber products
        22.2|Herstellung von Kunststoffwaren|Manufacture of plastic products
        22.21|Herstellung von Platten, Folien, Schläuchen und Profilen aus Kunststoffen|Manufacture of plastic plates, sheets, tubes and profiles
        22.22|Herstellung von Verpackungsmitteln aus Kunststoffen|Manufacture of plastic packing goods
        22.23|Herstellung von Baubedarfsartikeln aus Kunststoffen|Manufacture of builders’ ware of plastic
        22.29|Herstellung von sonstigen Kunststoffwaren|Manufacture of other plastic products
        23.1|Herstellung von Glas und Glaswaren|Manufacture of glass and glass products
        23.11|Herstellung von Flachglas|Manufacture of flat glass
        23.12|Veredlung und Bearbeitung von Flachglas|Shaping and processing of flat glass
        23.13|Herstellung von Hohlglas|Manufacture of hollow glass
        23.14|Herstellung von Glasfasern und Waren daraus|Manufacture of glass fibres
        23.19|Herstellung, Veredlung und Bearbeitung von sonstigem Glas einschließlich technischen Glaswaren|Manufacture and processing of other glass, including technical glassware
        23.2|Herstellung von feuerfesten keramischen Werkstoffen und Waren|Manufacture of refractory products
        23.3|Herstellung von keramischen Baumaterialien|Manufacture of clay building materials
        23.31|Herstellung von keramischen Wand- und Bodenfliesen und -platten|Manufacture of ceramic tiles and flags
        23.32|Herstellung von Ziegeln und sonstiger Baukeramik|Manufacture of bricks, tiles and construction products, in baked clay
        23.4|Herstellung von sonstigen Porzellan- und keramischen Erzeugnissen|Manufacture of other porcelain and ceramic products
        23.41|Herstellung von keramischen Haushaltswaren und Ziergegenständen|Manufacture of ceramic household and ornamental articles
        23.42|Herstellung von Sanitärkeramik|Manufacture of ceramic sanitary fixtures
        23.43|Herstellung von Isolatoren und Isolierteilen aus Keramik|Manufacture of ceramic insulators and insulating fittings
        23.44|Herstellung von keramischen Erzeugnissen für sonstige technische Zwecke|Manufacture of other technical ceramic products
        23.49|Herstellung von sonstigen keramischen Erzeugnissen|Manufacture of other ceramic products
        23.5|Herstellung von Zement, Kalk und gebranntem Gips|Manufacture of cement, lime and plaster
        23.51|Herstellung von Zement|Manufacture of cement
        23.52|Herstellung von Kalk und gebranntem Gips|Manufacture of lime and plaster
        23.6|Herstellung von Erzeugnissen aus Beton, Zement und Gips|Manufacture of articles of concrete, cement and plaster
        23.61|Herstellung von Erzeugnissen aus Beton, Zement und Kalksandstein für den Bau|Manufacture of concrete products for construction purposes
        23.62|Herstellung von Gipserzeugnissen für den Bau|Manufacture of plaster products for construction purposes
        23.63|Herstellung von Frischbeton (Transportbeton)|Manufacture of ready-mixed concrete
        23.64|Herstellung von Mörtel und anderem Beton (Trockenbeton)|Manufacture of mortars
        23.65|Herstellung von Faserzementwaren|Manufacture of fibre cement
        23.69|Herstellung von sonstigen Erzeugnissen aus Beton, Zement und Gips a. n. g.|Manufacture of other articles of concrete, plaster and cement
        23.7|Be- und Verarbeitung von Naturwerksteinen und Natursteinen a. n. g.|Cutting, shaping and finishing of stone
        23.9|Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage sowie sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.|Manufacture of abrasive products and non-metallic mineral products n.e.c.
        23.91|Herstellung von Schleifkörpern und Schleifmitteln auf Unterlage|Production of abrasive products
        23.99|Herstellung von sonstigen Erzeugnissen aus nichtmetallischen Mineralien a. n. g.|Manufacture of other non-metallic mineral products n.e.c.
        24.1|Erzeugung von Roheisen, Stahl und Ferrolegierungen|Manufacture of basic iron and steel and of ferro-alloys
        24.2|Herstellung von Stahlrohren, Rohrform-, Rohrverschluss- und Rohrverbindungsstücken aus Stahl|Manufacture of tubes, pipes, hollow profiles and related fittings, of steel
        24.3|Sonstige erste Bearbeitung von Eisen und Stahl|Manufacture of other products of first processing of steel
        24.31|Herstellung von Blankstahl|Cold drawing of bars
        24.32|Herstellung von Kaltband mit einer Breite von weniger als 600 mm|Cold rolling of narrow strip
        24.33|Herstellung von Kaltprofilen|Cold forming or folding
        24.34|Herstellung von kaltgezogenem Draht|Cold drawing of wire
        24.4|Erzeugung und erste Bearbeitung von NE-Metallen|Manufacture of basic precious and other non-ferrous metals
        24.41|Erzeugung und erste Bearbeitung von Edelmetallen|Precious metals production
        24.42|Erzeugung und erste Bearbeitung von Aluminium|Aluminium production
        24.43|Erzeugung und erste Bearbeitung von Blei, Zink und Zinn|Lead, zinc and tin production
        24.44|Erzeugung und erste Bearbeitung von Kupfer|Copper production
        24.45|Erzeugung und erste Bearbeitung von sonstigen NE-Metallen|Other non-ferrous metal production
        24.46|Aufbereitung von Kernbrennstoffen|Processing of nuclear fuel
        24.5|Gießereien|Casting of metals
        24.51|Eisengießereien|Casting of iron
        24.52|Stahlgießereien|Casting of steel
        24.53|Leichtmetallgießereien|Casting of light metals
        24.54|Buntmetallgießereien|Casting of other non-ferrous metals
        25.1|Stahl- und Leichtmetallbau|Manufacture of structural metal products
        25.11|Herstellung von Metallkonstruktionen|Manufacture of metal structures and parts of structures
        25.12|Herstellung von Ausbauelementen aus Metall|Manufacture of doors and windows of metal
        25.2|Herstellung von Metalltanks und -behältern; Herstellung von Heizkörpern und -kesseln für Zentralheizungen|Manufacture of tanks, reservoirs and containers of metal
        25.21|Herstellung von Heizkörpern und -kesseln für Zentralheizungen|Manufacture of central heating radiators and boilers
        25.29|Herstellung von Sammelbehältern, Tanks u. ä. Behältern aus Metall|Manufacture of other tanks, reservoirs and containers of metal
        25.3|Herstellung von Dampfkesseln (ohne Zentralheizungskessel)|Manufacture of steam generators, except central heating hot water boilers
        25.4|Herstellung von Waffen und Munition|Manufacture of weapons and ammunition
        25.5|Herstellung von Schmiede-, Press-, Zieh- und Stanzteilen, gewalzten Ringen und pulvermetallurgischen Erzeugnissen|Forging, pressing, stamping and roll-forming of metal; powder metallurgy
        25.6|Oberflächenveredlung und Wärmebehandlung; Mechanik a. n. g.|Treatment and coating of metals; machining
        25.61|Oberflächenveredlung und Wärmebehandlung|Treatment and coating of metals
        25.62|Mechanik a. n. g.|Machining
        25.7|Herstellung von Schneidwaren, Werkzeugen, Schlössern und Beschlägen aus unedlen Metallen|Manufacture of cutlery, tools and general hardware
        25.71|Herstellung von Schneidwaren und Bestecken aus unedlen Metallen|Manufacture of cutlery
        25.72|Herstellung von Schlössern und Beschlägen aus unedlen Metallen|Manufacture of locks and hinges
        25.73|Herstellung von Werkzeugen|Manufacture of tools
        25.9|Herstellung von sonstigen Metallwaren|Manufacture of other fabricated metal products
        25.91|Herstellung von Fässern, Trommeln, Dosen, Eimern u. ä. Behältern aus Metall|Manufacture of steel drums and similar containers
        25.92|Herstellung von Verpackungen und Verschlüssen aus Eisen, Stahl und NE-Metall|Manufacture of light metal packaging
        25.93|Herstellung von Drahtwaren, Ketten und Federn|Manufacture of wire products, chain and springs
        25.94|Herstellung von Schrauben und Nieten|Manufacture of fasteners and screw machine products
        25.99|Herstellung von sonstigen Metallwaren a. n. g.|Manufacture of other fabricated metal products n.e.c.
        26.1|Herstellung von elektronischen Bauelementen und Leiterplatten|Manufacture of electronic components and boards
        26.11|Herstellung von elektronischen Bauelementen|Manufacture of electronic components
        26.12|Herstellung von bestückten Leiterplatten|Manufacture of loaded electronic boards
        26.2|Herstellung von Datenverarbeitungsgeräten und peripheren Geräten|Manufacture of computers and peripheral equipment
        26.3|Herstellung von Geräten und Einrichtungen der Telekommunikationstechnik|Manufacture of communication equipment
        26.4|Herstellung von Geräten der Unterhaltungselektronik|Manufacture of consumer electronics
        26.5|Herstellung von Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen; Herstellung von Uhren|Manufacture of instruments and appliances for measuring, testing and navigation; watches and clocks
        26.51|Herstellung von Mess-, Kontroll-, Navigations- u. ä. Instrumenten und Vorrichtungen|Manufacture of instruments and appliances for measuring, testing and navigation
        26.52|Herstellung von Uhren|Manufacture of watches and clocks
        26.6|Herstellung von Bestrahlungs- und Elektrotherapiegeräten und elektromedizinischen Geräten|Manufacture of irradiation, electromedical and electrotherapeutic equipment
        26.7|Herstellung von optischen und fotografischen Instrumenten und Geräten|Manufacture of optical instruments and photographic equipment
        26.8|Herstellung von magnetischen und optischen Datenträgern|Manufacture of magnetic and optical media
        27.1|Herstellung von Elektromotoren, Generatoren, Transformatoren, Elektrizitätsverteilungs- und schalteinrichtungen|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
        27.11|Herstellung von Elektromotoren, Generatoren und Transformatoren|Manufacture of electric motors, generators and transformers
        27.12|Herstellung von Elektrizitätsverteilungs- und -schalteinrichtungen|Manufacture of electricity distribution and control apparatus
        27.2|Herstellung von Batterien und Akkumulatoren|Manufacture of batteries and accumulators
        27.3|Herstellung von Kabeln und elektrischem Installationsmaterial|Manufacture of wiring and wiring devices
        27.31|Herstellung von Glasfaserkabeln|Manufacture of fibre optic cables
        27.32|Herstellung von sonstigen elektronischen und elektrischen Drähten und Kabeln|Manufacture of other electronic and electric wires and cables
        27.33|Herstellung von elektrischem Installationsmaterial|Manufacture of wiring devices
        27.4|Herstellung von elektrischen Lampen und Leuchten|Manufacture of electric lighting equipment
        27.5|Herstellung von Haushaltsgeräten|Manufacture of domestic appliances
        27.51|Herstellung von elektrischen Haushaltsgeräten|Manufacture of electric domestic appliances
        27.52|Herstellung von nicht elektrischen Haushaltsgeräten|Manufacture of non-electric domestic appliances
        27.9|Herstellung von sonstigen elektrischen Ausrüstungen und Geräten a. n. g.|Manufacture of other electrical equipment
        28.1|Herstellung von nicht wirtschaftszweigspezifischen Maschinen|Manufacture of general-purpose machinery
        28.11|Herstellung von Verbrennungsmotoren und Turbinen (ohne Motoren für Luft- und Straßenfahrzeuge)|Manufacture of engines and turbines, except aircraft, vehicle and cycle engines
        28.12|Herstellung von hydraulischen und pneumatischen Komponenten und Systemen|Manufacture of fluid power equipment
        28.13|Herstellung von Pumpen und Kompressoren a. n. g.|Manufacture of other pumps and compressors
        28.14|Herstellung von Armaturen a. n. g|Manufacture of other taps and valves
        28.15|Herstellung von Lagern, Getrieben, Zahnrädern und Antriebselementen|Manufacture of bearings, gears, gearing and driving elements
        28.2|Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen|Manufacture of other general-purpose machinery
        28.21|Herstellung von Öfen und Brennern|Manufacture of ovens, furnaces and furnace burners
        28.22|Herstellung von Hebezeugen und Fördermitteln|Manufacture of lifting and handling equipment
        28.23|Herstellung von Büromaschinen (ohne Datenverarbeitungsgeräte und periphere Geräte)|Manufacture of office machinery and equipment (except computers and peripheral equipment)
        28.24|Herstellung von handgeführten Werkzeugen mit Motorantrieb|Manufacture of power-driven hand tools
        28.25|Herstellung von kälte- und lufttechnischen Erzeugnissen, nicht für den Haushalt|Manufacture of non-domestic cooling and ventilation equipment
        28.29|Herstellung von sonstigen nicht wirtschaftszweigspezifischen Maschinen a. n. g.|Manufacture of other general-purpose machinery n.e.c.
        28.3|Herstellung von land- und forstwirtschaftlichen Maschinen|Manufacture of agricultural and forestry machinery
        28.4|Herstellung von Werkzeugmaschinen|Manufacture of metal forming machinery and machine tools
        28.41|Herstellung von Werkzeugmaschinen für die Metallbearbeitung|Manufacture of metal forming machinery
        28.49|Herstellung von sonstigen Werkzeugmaschinen|Manufacture of other machine tools
        28.9|Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige|Manufacture of other special-purpose machinery
        28.91|Herstellung von Maschinen für die Metallerzeugung, von Walzwerkseinrichtungen und Gießmaschinen|Manufacture of machinery for metallurgy
        28.92|Herstellung von Bergwerks-, Bau- und Baustoffmaschinen|Manufacture of machinery for mining, quarrying and construction
        28.93|Herstellung von Maschinen für die Nahrungs- und Genussmittelerzeugung und die Tabakverarbeitung|Manufacture of machinery for food, beverage and tobacco processing
        28.94|Herstellung von Maschinen für die Textil- und Bekleidungsherstellung und die Lederverarbeitung|Manufacture of machinery for textile, apparel and leather production
        28.95|Herstellung von Maschinen für die Papiererzeugung und -verarbeitung|Manufacture of machinery for paper and paperboard production
        28.96|Herstellung von Maschinen für die Verarbeitung von Kunststoffen und Kautschuk|Manufacture of plastics and rubber machinery
        28.99|Herstellung von Maschinen für sonstige bestimmte Wirtschaftszweige a. n. g.|Manufacture of other special-purpose machinery n.e.c.
        29.1|Herstellung von Kraftwagen und Kraftwagenmotoren|Manufacture of motor vehicles
        29.2|Herstellung von Karosserien, Aufbauten und Anhängern|Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers
        29.3|Herstellung von Teilen und Zubehör für Kraftwagen|Manufacture of parts and accessories for motor vehicles
        29.31|Herstellung elektrischer und elektronischer Ausrüstungsgegenstände für Kraftwagen|Manufacture of electrical and electronic equipment for motor vehicles
        29.32|Herstellung von sonstigen Teilen und sonstigem Zubehör für Kraftwagen|Manufacture of other parts and accessories for motor vehicles
        30.1|Schiff- und Bootsbau|Building of ships and boats
        30.11|Schiffbau (ohne Boots- und Yachtbau)|Building of ships and floating structures
        30.12|Boots- und Yachtbau|Building of pleasure and sporting boats
        30.2|Schienenfahrzeugbau|Manufacture of railway locomotives and rolling stock
        30.3|Luft- und Raumfahrzeugbau|Manufacture of air and spacecraft and related machinery
        30.4|Herstellung von militärischen Kampffahrzeugen|Manufacture of military fighting vehicles
        30.9|Herstellung von Fahrzeugen a. n. g.|Manufacture of transport equipment n.e.c.
        30.91|Herstellung von Krafträdern|Manufacture of motorcycles
        30.92|Herstellung von Fahrrädern sowie von Behindertenfahrzeugen|Manufacture of bicycles and invalid carriages
        30.99|Herstellung von sonstigen Fahrzeugen a. n. g.|Manufacture of other transport equipment n.e.c.
        31.0|Herstellung von Möbeln|Manufacture of furniture
        31.01|Herstellung von Büro- und Ladenmöbeln|Manufacture of office and shop furniture
        31.02|Herstellung von Küchenmöbeln|Manufacture of kitchen furniture
        31.03|Herstellung von Matratzen|Manufacture of mattresses
        31.09|Herstellung von sonstigen Möbeln|Manufacture of other furniture
        32.1|Herstellung von Münzen, Schmuck und ähnlichen Erzeugnissen|Manufacture of jewellery, bijouterie and related articles
        32.11|Herstellung von Münzen|Striking of coins
        32.12|Herstellung von Schmuck, Gold- und Silberschmiedewaren (ohne Fantasieschmuck)|Manufacture of jewellery and related articles
        32.13|Herstellung von Fantasieschmuck|Manufacture of imitation jewellery and related articles
        32.2|Herstellung von Musikinstrumenten|Manufacture of musical instruments
        32.3|Herstellung von Sportgeräten|Manufacture of sports goods
        32.4|Herstellung von Spielwaren|Manufacture of games and toys
        32.5|Herstellung von medizinischen und zahnmedizinischen Apparaten und Materialien|Manufacture of medical and dental instruments and supplies
        32.9|Herstellung von Erzeugnissen a. n. g.|Manufacturing n.e.c.
        32.91|Herstellung von Besen und Bürsten|Manufacture of brooms and brushes
        32.99|Herstellung von sonstigen Erzeugnissen a. n. g.|Other manufacturing n.e.c.
        33.1|Reparatur von Metallerzeugnissen, Maschinen und Ausrüstungen|Repair of fabricated metal products, machinery and equipment
        33.11|Reparatur von Metallerzeugnissen|Repair of fabricated metal products
        33.12|Reparatur von Maschinen|Repair of machinery
        33.13|Reparatur von elektronischen und optischen Geräten|Repair of electronic and optical equipment
        33.14|Reparatur von elektrischen Ausrüstungen|Repair of electrical equipment
        33.15|Reparatur und Instandhaltung von Schiffen, Booten und Yachten|Repair and maintenance of ships and boats
        33.16|Reparatur und Instandhaltung von Luft- und Raumfahrzeugen|Repair and maintenance of aircraft and spacecraft
        33.17|Reparatur und Instandhaltung von Fahrzeugen a. n. g.|Repair and maintenance of other transport equipment
        33.19|Reparatur von sonstigen Ausrüstungen|Repair of other equipment
        33.2|Installation von Maschinen und Ausrüstungen a. n. g.|Installation of industrial machinery and equipment
        35.1|Elektrizitätsversorgung|Electric power generation, transmission and distribution
        35.11|Elektrizitätserzeugung|Production of electricity
        35.12|Elektrizitätsübertragung|Transmission of electricity
        35.13|Elektrizitätsverteilung|Distribution of electricity
        35.14|Elektrizitätshandel|Trade of electricity
        35.2|Gasversorgung|Manufacture of gas; distribution of gaseous fuels through mains
        35.21|Gaserzeugung|Manufacture of gas
        35.22|Gasverteilung durch Rohrleitungen|Distribution of gaseous fuels through mains
        35.23|Gashandel durch Rohrleitungen|Trade of gas through mains
        35.3|Wärme- und Kälteversorgung|Steam and air conditioning supply
        36.0|Wasserversorgung|Water collection, treatment and supply
        37.0|Abwasserentsorgung|Sewerage
        38.1|Sammlung von Abfällen|Waste collection
        38.11|Sammlung nicht gefährlicher Abfälle|Collection of non-hazardous waste
        38.12|Sammlung gefährlicher Abfälle|Collection of hazardous waste
        38.2|Abfallbehandlung und -beseitigung|Waste treatment and disposal
        38.21|Behandlung und Beseitigung nicht gefährlicher Abfälle|Treatment and disposal of non-hazardous waste
        38.22|Behandlung und Beseitigung gefährlicher Abfälle|Treatment and disposal of hazardous waste
        38.3|Rückgewinnung|Materials recovery
        38.31|Zerlegen von Schiffs- und Fahrzeugwracks und anderen Altwaren|Dismantling of wrecks
        38.32|Rückgewinnung sortierter Werkstoffe|Recovery of sorted materials
        39.0|Beseitigung von Umweltverschmutzungen und sonstige Entsorgung|Remediation activities and other waste management services
        41.1|Erschließung von Grundstücken; Bauträger|Development of building projects
        41.2|Bau von Gebäuden|Construction of residential and non-residential buildings
        42.1|Bau von Straßen und Bahnverkehrsstrecken|Construction of roads and railways
        42.11|Bau von Straßen|Construction of roads and motorways
        42.12|Bau von Bahnverkehrsstrecken|Construction of railways and underground railways
        42.13|Brücken- und Tunnelbau|Construction of bridges and tunnels
        42.2|Leitungstiefbau und Kläranlagenbau|Construction of utility projects
        42.21|Rohrleitungstiefbau, Brunnenbau und Kläranlagenbau|Construction of utility projects for fluids
        42.22|Kabelnetzleitungstiefbau|Construction of utility projects for electricity and telecommunications
        42.9|Sonstiger Tiefbau|Construction of other civil engineering projects
        42.91|Wasserbau|Construction of water projects
        42.99|Sonstiger Tiefbau a. n. g.|Construction of other civil engineering projects n.e.c.
        43.1|Abbrucharbeiten und vorbereitende Baustellenarbeiten|Demolition and site preparation
        43.11|Abbrucharbeiten|Demolition
        43.12|Vorbereitende Baustellenarbeiten|Site preparation
        43.13|Test- und Suchbohrung|Test drilling and boring
        43.2|Bauinstallation|Electrical, plumbing and other construction installation activities
        43.21|Elektroinstallation|Electrical installation
        43.22|Gas-, Wasser-, Heizungs- sowie Lüftungs- und Klimainstallation|Plumbing, heat and air-conditioning installation
        43.29|Sonstige Bauinstallation|Other construction installation
        43.3|Sonstiger Ausbau|Building completion and finishing
        43.31|Anbringen von Stuckaturen, Gipserei und Verputzerei|Plastering
        43.32|Bautischlerei und -schlosserei|Joinery installation
        43.33|Fußboden-, Fliesen- und Plattenlegerei, Tapeziererei|Floor and wall covering
        43.34|Malerei und Glaserei|Painting and glazing
        43.39|Sonstiger Ausbau a. n. g.|Other building completion and finishing
        43.9|Sonstige spezialisierte Bautätigkeiten|Other specialised construction activities
        43.91|Dachdeckerei und Zimmerei|Roofing activities
        43.99|Sonstige spezialisierte Bautätigkeiten a. n. g.|Other specialised construction activities n.e.c.
        45.1|Handel mit Kraftwagen|Sale of motor vehicles
        45.11|Handel mit Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger|Sale of cars and light motor vehicles
        45.19|Handel mit Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t|Sale of other motor vehicles
        45.2|Instandhaltung und Reparatur von Kraftwagen|Maintenance and repair of motor vehicles
        45.3|Handel mit Kraftwagenteilen und -zubehör|Sale of motor vehicle parts and accessories
        45.31|Großhandel mit Kraftwagenteilen und -zubehör|Wholesale trade of motor vehicle parts and accessories
        45.32|Einzelhandel mit Kraftwagenteilen und -zubehör|Retail trade of motor vehicle parts and accessories
        45.4|Handel mit Krafträdern, Kraftradteilen und -zubehör; Instandhaltung und Reparatur von Krafträdern|Sale, maintenance and repair of motorcycles and related parts and accessories
        46.1|Handelsvermittlung|Wholesale on a fee or contract basis
        46.11|Handelsvermittlung von landwirtschaftlichen Grundstoffen, lebenden Tieren, textilen Rohstoffen und Halbwaren|Agents involved in the sale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
        46.12|Handelsvermittlung von Brennstoffen, Erzen, Metallen und technischen Chemikalien|Agents involved in the sale of fuels, ores, metals and industrial chemicals
        46.13|Handelsvermittlung von Holz, Baustoffen und Anstrichmitteln|Agents involved in the sale of timber and building materials
        46.14|Handelsvermittlung von Maschinen, technischem Bedarf, Wasser- und Luftfahrzeugen|Agents involved in the sale of machinery, industrial equipment, ships and aircraft
        46.15|Handelsvermittlung von Möbeln, Einrichtungs- und Haushaltsgegenständen, Eisen- und Metallwaren|Agents involved in the sale of furniture, household goods, hardware and ironmongery
        46.16|Handelsvermittlung von Textilien, Bekleidung, Schuhen und Lederwaren|Agents involved in the sale of textiles, clothing, fur, footwear and leather goods
        46.17|Handelsvermittlung von Nahrungsmitteln, Getränken und Tabakwaren|Agents involved in the sale of food, beverages and tobacco
        46.18|Handelsvermittlung von sonstigen Waren|Agents specialised in the sale of other particular products
        46.19|Handelsvermittlung von Waren ohne ausgeprägten Schwerpunkt|Agents involved in the sale of a variety of goods
        46.2|Großhandel mit landwirtschaftlichen Grundstoffen und lebenden Tieren|Wholesale of agricultural raw materials and live animals
        46.21|Großhandel mit Getreide, Rohtabak, Saatgut und Futtermitteln|Wholesale of grain, unmanufactured tobacco, seeds and animal feeds
        46.22|Großhandel mit Blumen und Pflanzen|Wholesale of flowers and plants
        46.23|Großhandel mit lebenden Tieren|Wholesale of live animals
        46.24|Großhandel mit Häuten, Fellen und Leder|Wholesale of hides, skins and leather
        46.3|Großhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren|Wholesale of food, beverages and tobacco
        46.31|Großhandel mit Obst, Gemüse und Kartoffeln|Wholesale of fruit and vegetables
        46.32|Großhandel mit Fleisch und Fleischwaren|Wholesale of meat and meat products
        46.33|Großhandel mit Milch, Milcherzeugnissen, Eiern, Speiseölen und Nahrungsfetten|Wholesale of dairy products, eggs and edible oils and fats
        46.34|Großhandel mit Getränken|Wholesale of beverages
        46.35|Großhandel mit Tabakwaren|Wholesale of tobacco products
        46.36|Großhandel mit Zucker, Süßwaren und Backwaren|Wholesale of sugar and chocolate and sugar confectionery
        46.37|Großhandel mit Kaffee, Tee, Kakao und Gewürzen|Wholesale of coffee, tea, cocoa and spices
        46.38|Großhandel mit sonstigen Nahrungs- und Genussmitteln|Wholesale of other food, including fish, crustaceans and molluscs
        46.39|Großhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren, ohne ausgeprägten Schwerpunkt|Non-specialised wholesale of food, beverages and tobacco
        46.4|Großhandel mit Gebrauchs- und Verbrauchsgütern|Wholesale of household goods
        46.41|Großhandel mit Textilien|Wholesale of textiles
        46.42|Großhandel mit Bekleidung und Schuhen|Wholesale of clothing and footwear
        46.43|Großhandel mit Foto- und optischen Erzeugnissen, elektrischen Haushaltsgeräten und Geräten der Unterhaltungselektronik|Wholesale of electrical household appliances
        46.44|Großhandel mit keramischen Erzeugnissen, Glaswaren und Reinigungsmitteln|Wholesale of china and glassware and cleaning materials
        46.45|Großhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln|Wholesale of perfume and cosmetics
        46.46|Großhandel mit pharmazeutischen, medizinischen und orthopädischen Erzeugnissen|Wholesale of pharmaceutical goods
        46.47|Großhandel mit Möbeln, Teppichen, Lampen und Leuchten|Wholesale of furniture, carpets and lighting equipment
        46.48|Großhandel mit Uhren und Schmuck|Wholesale of watches and jewellery
        46.49|Großhandel mit sonstigen Gebrauchs- und Verbrauchsgütern|Wholesale of other household goods
        46.5|Großhandel mit Geräten der Informations- und Kommunikationstechnik|Wholesale of information and communication equipment
        46.51|Großhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software|Wholesale of computers, computer peripheral equipment and software
        46.52|Großhandel mit elektronischen Bauteilen und Telekommunikationsgeräten|Wholesale of electronic and telecommunications equipment and parts
        46.6|Großhandel mit sonstigen Maschinen, Ausrüstungen und Zubehör|Wholesale of other machinery, equipment and supplies
        46.61|Großhandel mit landwirtschaftlichen Maschinen und Geräten|Wholesale of agricultural machinery, equipment and supplies
        46.62|Großhandel mit Werkzeugmaschinen|Wholesale of machine tools
        46.63|Großhandel mit Bergwerks-, Bau- und Baustoffmaschinen|Wholesale of mining, construction and civil engineering machinery
        46.64|Großhandel mit Textil-, Näh- und Strickmaschinen|Wholesale of machinery for the textile industry and of sewing and knitting machines
        46.65|Großhandel mit Büromöbeln|Wholesale of office furniture
        46.66|Großhandel mit sonstigen Büromaschinen und -einrichtungen|Wholesale of other office machinery and equipment
        46.69|Großhandel mit sonstigen Maschinen und Ausrüstungen|Wholesale of other machinery and equipment
        46.7|Sonstiger Großhandel|Other specialised wholesale
        46.71|Großhandel mit festen Brennstoffen und Mineralölerzeugnissen|Wholesale of solid, liquid and gaseous fuels and related products
        46.72|Großhandel mit Erzen, Metallen und Metallhalbzeug|Wholesale of metals and metal ores
        46.73|Großhandel mit Holz, Baustoffen, Anstrichmitteln und Sanitärkeramik|Wholesale of wood, construction materials and sanitary equipment
        46.74|Großhandel mit Metall- und Kunststoffwaren für Bauzwecke sowie Installationsbedarf für Gas, Wasser und Heizung|Wholesale of hardware, plumbing and heating equipment and supplies
        46.75|Großhandel mit chemischen Erzeugnissen|Wholesale of chemical products
        46.76|Großhandel mit sonstigen Halbwaren|Wholesale of other intermediate products
        46.77|Großhandel mit Altmaterialien und Reststoffen|Wholesale of waste and scrap
        46.9|Großhandel ohne ausgeprägten Schwerpunkt|Non-specialised wholesale trade
        47.1|Einzelhandel mit Waren verschiedener Art (in Verkaufsräumen)|Retail sale in non-specialised stores
        47.11|Einzelhandel mit Waren verschiedener Art, Hauptrichtung Nahrungs- und Genussmittel, Getränke und Tabakwaren|Retail sale in non-specialised stores with food, beverages or tobacco predominating
        47.19|Sonstiger Einzelhandel mit Waren verschiedener Art|Other retail sale in non-specialised stores
        47.2|Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren (in Verkaufsräumen)|Retail sale of food, beverages and tobacco in specialised stores
        47.21|Einzelhandel mit Obst, Gemüse und Kartoffeln|Retail sale of fruit and vegetables in specialised stores
        47.22|Einzelhandel mit Fleisch und Fleischwaren|Retail sale of meat and meat products in specialised stores
        47.23|Einzelhandel mit Fisch, Meeresfrüchten und Fischerzeugnissen|Retail sale of fish, crustaceans and molluscs in specialised stores
        47.24|Einzelhandel mit Back- und Süßwaren|Retail sale of bread, cakes, flour confectionery and sugar confectionery in specialised stores
        47.25|Einzelhandel mit Getränken|Retail sale of beverages in specialised stores
        47.26|Einzelhandel mit Tabakwaren|Retail sale of tobacco products in specialised stores
        47.29|Sonstiger Einzelhandel mit Nahrungs- und Genussmitteln|Other retail sale of food in specialised stores
        47.3|Einzelhandel mit Motorenkraftstoffen (Tankstellen)|Retail sale of automotive fuel in specialised stores
        47.4|Einzelhandel mit Geräten der Informations- und Kommunikationstechnik (in Verkaufsräumen)|Retail sale of information and communication equipment in specialised stores
        47.41|Einzelhandel mit Datenverarbeitungsgeräten, peripheren Geräten und Software|Retail sale of computers, peripheral units and software in specialised stores
        47.42|Einzelhandel mit Telekommunikationsgeräten|Retail sale of telecommunications equipment in specialised stores
        47.43|Einzelhandel mit Geräten der Unterhaltungselektronik|Retail sale of audio and video equipment in specialised stores
        47.5|Einzelhandel mit sonstigen Haushaltsgeräten, Textilien, Heimwerker- und Einrichtungsbedarf (in Verkaufsräumen)|Retail sale of other household equipment in specialised stores
        47.51|Einzelhandel mit Textilien|Retail sale of textiles in specialised stores
        47.52|Einzelhandel mit Metallwaren, Anstrichmitteln, Bau- und Heimwerkerbedarf|Retail sale of hardware, paints and glass in specialised stores
        47.53|Einzelhandel mit Vorhängen, Teppichen, Fußbodenbelägen und Tapeten|Retail sale of carpets, rugs, wall and floor coverings in specialised stores
        47.54|Einzelhandel mit elektrischen Haushaltsgeräten|Retail sale of electrical household appliances in specialised stores
        47.59|Einzelhandel mit Möbeln, Einrichtungsgegenständen und sonstigem Hausrat|Retail sale of furniture, lighting equipment and other household articles in specialised stores
        47.6|Einzelhandel mit Verlagsprodukten, Sportausrüstungen und Spielwaren (in Verkaufsräumen)|Retail sale of cultural and recreation goods in specialised stores
        47.61|Einzelhandel mit Büchern|Retail sale of books in specialised stores
        47.62|Einzelhandel mit Zeitschriften, Zeitungen, Schreibwaren und Bürobedarf|Retail sale of newspapers and stationery in specialised stores
        47.63|Einzelhandel mit bespielten Ton- und Bildträgern|Retail sale of music and video recordings in specialised stores
        47.64|Einzelhandel mit Fahrrädern, Sport- und Campingartikeln|Retail sale of sporting equipment in specialised stores
        47.65|Einzelhandel mit Spielwaren|Retail sale of games and toys in specialised stores
        47.7|Einzelhandel mit sonstigen Gütern (in Verkaufsräumen)|Retail sale of other goods in specialised stores
        47.71|Einzelhandel mit Bekleidung|Retail sale of clothing in specialised stores
        47.72|Einzelhandel mit Schuhen und Lederwaren|Retail sale of footwear and leather goods in specialised stores
        47.73|Apotheken|Dispensing chemist in specialised stores
        47.74|Einzelhandel mit medizinischen und orthopädischen Artikeln|Retail sale of medical and orthopaedic goods in specialised stores
        47.75|Einzelhandel mit kosmetischen Erzeugnissen und Körperpflegemitteln|Retail sale of cosmetic and toilet articles in specialised stores
        47.76|Einzelhandel mit Blumen, Pflanzen, Sämereien, Düngemitteln, zoologischem Bedarf und lebenden Tieren|Retail sale of flowers, plants, seeds, fertilisers, pet animals and pet food in specialised stores
        47.77|Einzelhandel mit Uhren und Schmuck|Retail sale of watches and jewellery in specialised stores
        47.78|Sonstiger Einzelhandel in Verkaufsräumen (ohne Antiquitäten und Gebrauchtwaren)|Other retail sale of new goods in specialised stores
        47.79|Einzelhandel mit Antiquitäten und Gebrauchtwaren|Retail sale of second-hand goods in stores
        47.8|Einzelhandel an Verkaufsständen und auf Märkten|Retail sale via stalls and markets
        47.81|Einzelhandel mit Nahrungs- und Genussmitteln, Getränken und Tabakwaren an Verkaufsständen und auf Märkten|Retail sale via stalls and markets of food, beverages and tobacco products
        47.82|Einzelhandel mit Textilien, Bekleidung und Schuhen an Verkaufsständen und auf Märkten|Retail sale via stalls and markets of textiles, clothing and footwear
        47.89|Einzelhandel mit sonstigen Gütern an Verkaufsständen und auf Märkten|Retail sale via stalls and markets of other goods
        47.9|Einzelhandel, nicht in Verkaufsräumen, an Verkaufsständen oder auf Märkten|Retail trade not in stores, stalls or markets
        47.91|Versand- und Internet-Einzelhandel|Retail sale via mail order houses or via Internet
        47.99|Sonstiger Einzelhandel, nicht in Verkaufsräumen, an Verkaufsständen oder auf Märkten|Other retail sale not in stores, stalls or markets
        49.1|Personenbeförderung im Eisenbahnfernverkehr|Passenger rail transport, interurban
        49.2|Güterbeförderung im Eisenbahnverkehr|Freight rail transport
        49.3|Sonstige Personenbeförderung im Landverkehr|Other passenger land transport
        49.31|Personenbeförderung im Nahverkehr zu Lande (ohne Taxis)|Urban and suburban passenger land transport
        49.32|Betrieb von Taxis|Taxi operation
        49.39|Sonstige Personenbeförderung im Landverkehr a. n. g.|Other passenger land transport n.e.c.
        49.4|Güterbeförderung im Straßenverkehr, Umzugstransporte|Freight transport by road and removal services
        49.41|Güterbeförderung im Straßenverkehr|Freight transport by road
        49.42|Umzugstransporte|Removal services
        49.5|Transport in Rohrfernleitungen|Transport via pipeline
        50.1|Personenbeförderung in der See- und Küstenschifffahrt|Sea and coastal passenger water transport
        50.2|Güterbeförderung in der See- und Küstenschifffahrt|Sea and coastal freight water transport
        50.3|Personenbeförderung in der Binnenschifffahrt|Inland passenger water transport
        50.4|Güterbeförderung in der Binnenschifffahrt|Inland freight water transport
        51.1|Personenbeförderung in der Luftfahrt|Passenger air transport
        51.2|Güterbeförderung in der Luftfahrt und Raumtransport|Freight air transport and space transport
        51.21|Güterbeförderung in der Luftfahrt|Freight air transport
        51.22|Raumtransport|Space transport
        52.1|Lagerei|Warehousing and storage
        52.2|Erbringung von sonstigen Dienstleistungen für den Verkehr|Support activities for transportation
        52.21|Erbringung von sonstigen Dienstleistungen für den Landverkehr|Service activities incidental to land transportation
        52.22|Erbringung von sonstigen Dienstleistungen für die Schifffahrt|Service activities incidental to water transportation
        52.23|Erbringung von sonstigen Dienstleistungen für die Luftfahrt|Service activities incidental to air transportation
        52.24|Frachtumschlag|Cargo handling
        52.29|Erbringung von sonstigen Dienstleistungen für den Verkehr a. n. g.|Other transportation support activities
        53.1|Postdienste von Universaldienstleistungsanbietern|Postal activities under universal service obligation
        53.2|Sonstige Post-, Kurier- und Expressdienste|Other postal and courier activities
        55.1|Hotels, Gasthöfe und Pensionen|Hotels and similar accommodation
        55.2|Ferienunterkünfte und ähnliche Beherbergungsstätten|Holiday and other short-stay accommodation
        55.3|Campingplätze|Camping grounds, recreational vehicle parks and trailer parks
        55.9|Sonstige Beherbergungsstätten|Other accommodation
        56.1|Restaurants, Gaststätten, Imbissstuben, Cafés, Eissalons u. Ä.|Restaurants and mobile food service activities
        56.2|Caterer und Erbringung sonstiger Verpflegungsdienstleistungen|Event catering and other food service activities
        56.21|Event-Caterer|Event catering activities
        56.29|Erbringung sonstiger Verpflegungsdienstleistungen|Other food service activities
        56.3|Ausschank von Getränken|Beverage serving activities
        58.1|Verlegen von Büchern und Zeitschriften; sonstiges Verlagswesen (ohne Software)|Publishing of books, periodicals and other publishing activities
        58.11|Verlegen von Büchern|Book publishing
        58.12|Verlegen von Adressbüchern und Verzeichnissen|Publishing of directories and mailing lists
        58.13|Verlegen von Zeitungen|Publishing of newspapers
        58.14|Verlegen von Zeitschriften|Publishing of journals and periodicals
        58.19|Sonstiges Verlagswesen (ohne Software)|Other publishing activities
        58.2|Verlegen von Software|Software publishing
        58.21|Verlegen von Computerspielen|Publishing of computer games
        58.29|Verlegen von sonstiger Software|Other software publishing
        59.1|Herstellung von Filmen und Fernsehprogrammen, deren Verleih und Vertrieb; Kinos|Motion picture, video and television programme activities
        59.11|Herstellung von Filmen, Videofilmen und Fernsehprogrammen|Motion picture, video and television programme production activities
        59.12|Nachbearbeitung und sonstige Filmtechnik|Motion picture, video and television programme post-production activities
        59.13|Filmverleih und -vertrieb (ohne Videotheken)|Motion picture, video and television programme distribution activities
        59.14|Kinos|Motion picture projection activities
        59.2|Tonstudios; Herstellung von Hörfunkbeiträgen; Verlegen von bespielten Tonträgern und Musikalien|Sound recording and music publishing activities
        60.1|Hörfunkveranstalter|Radio broadcasting
        60.2|Fernsehveranstalter|Television programming and broadcasting activities
        61.1|Leitungsgebundene Telekommunikation|Wired telecommunications activities
        61.2|Drahtlose Telekommunikation|Wireless telecommunications activities
        61.3|Satellitentelekommunikation|Satellite telecommunications activities
        61.9|Sonstige Telekommunikation|Other telecommunications activities
        62.0|Erbringung von Dienstleistungen der Informationstechnologie|Computer programming, consultancy and related activities
        62.01|Programmierungstätigkeiten|Computer programming activities
        62.02|Erbringung von Beratungsleistungen auf dem Gebiet der Informationstechnologie|Computer consultancy activities
        62.03|Betrieb von Datenverarbeitungseinrichtungen für Dritte|Computer facilities management activities
        62.09|Erbringung von sonstigen Dienstleistungen der Informationstechnologie|Other information technology and computer service activities
        63.1|Datenverarbeitung, Hosting und damit verbundene Tätigkeiten; Webportale|Data processing, hosting and related activities; web portals
        63.11|Datenverarbeitung, Hosting und damit verbundene Tätigkeiten|Data processing, hosting and related activities
        63.12|Webportale|Web portals
        63.9|Erbringung von sonstigen Informationsdienstleistungen|Other information service activities
        63.91|Korrespondenz- und Nachrichtenbüros|News agency activities
        63.99|Erbringung von sonstigen Informationsdienstleistungen a. n. g.|Other information service activities n.e.c.
        64.1|Zentralbanken und Kreditinstitute|Monetary intermediation
        64.11|Zentralbanken|Central banking
        64.19|Kreditinstitute (ohne Spezialkreditinstitute)|Other monetary intermediation
        64.2|Beteiligungsgesellschaften|Activities of holding companies
        64.3|Treuhand- und sonstige Fonds und ähnliche Finanzinstitutionen|Trusts, funds and similar financial entities
        64.9|Sonstige Finanzierungsinstitutionen|Other financial service activities, except insurance and pension funding
        64.91|Institutionen für Finanzierungsleasing|Financial leasing
        64.92|Spezialkreditinstitute|Other credit granting
        64.99|Sonstige Finanzdienstleistungen a. n. g.|Other financial service activities, except insurance and pension funding n.e.c.
        65.1|Versicherungen|Insurance
        65.11|Lebensversicherungen|Life insurance
        65.12|Nichtlebensversicherungen|Non-life insurance
        65.2|Rückversicherungen|Reinsurance
        65.3|Pensionskassen und Pensionsfonds|Pension funding
        66.1|Mit Finanzdienstleistungen verbundene Tätigkeiten|Activities auxiliary to financial services, except insurance and pension funding
        66.11|Effekten- und Warenbörsen|Administration of financial markets
        66.12|Effekten- und Warenhandel|Security and commodity contracts brokerage
        66.19|Sonstige mit Finanzdienstleistungen verbundene Tätigkeiten|Other activities auxiliary to financial services, except insurance and pension funding
        66.2|Mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten|Activities auxiliary to insurance and pension funding
        66.21|Risiko- und Schadensbewertung|Risk and damage evaluation
        66.22|Tätigkeit von Versicherungsmaklerinnen und -maklern|Activities of insurance agents and brokers
        66.29|Sonstige mit Versicherungsdienstleistungen und Pensionskassen verbundene Tätigkeiten|Other activities auxiliary to insurance and pension funding
        66.3|Fondsmanagement|Fund management activities
        68.1|Kauf und Verkauf von eigenen Grundstücken, Gebäuden und Wohnungen|Buying and selling of own real estate
        68.2|Vermietung, Verpachtung von eigenen oder geleasten Grundstücken, Gebäuden und Wohnungen|Rental and operating of own or leased real estate
        68.3|Vermittlung und Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte|Real estate activities on a fee or contract basis
        68.31|Vermittlung von Grundstücken, Gebäuden und Wohnungen für Dritte|Real estate agencies
        68.32|Verwaltung von Grundstücken, Gebäuden und Wohnungen für Dritte|Management of real estate on a fee or contract basis
        69.1|Rechtsberatung|Legal activities
        69.2|Wirtschaftsprüfung und Steuerberatung; Buchführung|Accounting, bookkeeping and auditing activities; tax consultancy
        70.1|Verwaltung und Führung von Unternehmen und Betrieben|Activities of head offices
        70.2|Public-Relations- und Unternehmensberatung|Management consultancy activities
        70.21|Public-Relations-Beratung|Public relations and communication activities
        70.22|Unternehmensberatung|Business and other management consultancy activities
        71.1|Architektur- und Ingenieurbüros|Architectural and engineering activities and related technical consultancy
        71.11|Architekturbüros|Architectural activities
        71.12|Ingenieurbüros|Engineering activities and related technical consultancy
        71.2|Technische, physikalische und chemische Untersuchung|Technical testing and analysis
        72.1|Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin|Research and experimental development on natural sciences and engineering
        72.11|Forschung und Entwicklung im Bereich Biotechnologie|Research and experimental development on biotechnology
        72.19|Sonstige Forschung und Entwicklung im Bereich Natur-, Ingenieur-, Agrarwissenschaften und Medizin|Other research and experimental development on natural sciences and engineering
        72.2|Forschung und Entwicklung im Bereich Rechts-, Wirtschafts- und Sozialwissenschaften sowie im Bereich Sprach-, Kultur- und Kunstwissenschaften|Research and experimental development on social sciences and humanities
        73.1|Werbung|Advertising
        73.11|Werbeagenturen|Advertising agencies
        73.12|Vermarktung und Vermittlung von Werbezeiten und Werbeflächen|Media representation
        73.2|Markt- und Meinungsforschung|Market research and public opinion polling
        74.1|Ateliers für Textil-, Schmuck-, Grafik- u. ä. Design|Specialised design activities
        74.2|Fotografie und Fotolabors|Photographic activities
        74.3|Übersetzen und Dolmetschen|Translation and interpretation activities
        74.9|Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten a. n. g.|Other professional, scientific and technical activities n.e.c.
        75.0|Veterinärwesen|Veterinary activities
        77.1|Vermietung von Kraftwagen|Rental and leasing of motor vehicles
        77.11|Vermietung von Kraftwagen mit einem Gesamtgewicht von 3,5 t oder weniger|Rental and leasing of cars and light motor vehicles
        77.12|Vermietung von Kraftwagen mit einem Gesamtgewicht von mehr als 3,5 t|Rental and leasing of trucks
        77.2|Vermietung von Gebrauchsgütern|Rental and leasing of personal and household goods
        77.21|Vermietung von Sport- und Freizeitgeräten|Rental and leasing of recreational and sports goods
        77.22|Videotheken|Rental of video tapes and disks
        77.29|Vermietung von sonstigen Gebrauchsgütern|Rental and leasing of other personal and household goods
        77.3|Vermietung von Maschinen, Geräten und sonstigen beweglichen Sachen|Rental and leasing of other machinery, equipment and tangible goods
        77.31|Vermietung von landwirtschaftlichen Maschinen und Geräten|Rental and leasing of agricultural machinery and equipment
        77.32|Vermietung von Baumaschinen und -geräten|Rental and leasing of construction and civil engineering machinery and equipment
        77.33|Vermietung von Büromaschinen, Datenverarbeitungsgeräten und -einrichtungen|Rental and leasing of office machinery and equipment (including computers)
        77.34|Vermietung von Wasserfahrzeugen|Rental and leasing of water transport equipment
        77.35|Vermietung von Luftfahrzeugen|Rental and leasing of air transport equipment
        77.39|Vermietung von sonstigen Maschinen, Geräten und beweglichen Sachen a. n. g.|Rental and leasing of other machinery, equipment and tangible goods n.e.c.
        77.4|Leasing von nichtfinanziellen immateriellen Vermögensgegenständen (ohne Copyrights)|Leasing of intellectual property and similar products, except copyrighted works
        78.1|Vermittlung von Arbeitskräften|Activities of employment placement agencies
        78.2|Befristete Überlassung von Arbeitskräften|Temporary employment agency activities
        78.3|Sonstige Überlassung von Arbeitskräften|Other human resources provision
        79.1|Reisebüros und Reiseveranstalter|Travel agency and tour operator activities
        79.11|Reisebüros|Travel agency activities
        79.12|Reiseveranstalter|Tour operator activities
        79.9|Erbringung sonstiger Reservierungsdienstleistungen|Other reservation service and related activities
        80.1|Private Wach- und Sicherheitsdienste|Private security activities
        80.2|Sicherheitsdienste mithilfe von Überwachungs- und Alarmsystemen|Security systems service activities
        80.3|Detekteien|Investigation activities
        81.1|Hausmeisterdienste|Combined facilities support activities
        81.2|Reinigung von Gebäuden, Straßen und Verkehrsmitteln|Cleaning activities
        81.21|Allgemeine Gebäudereinigung|General cleaning of buildings
        81.22|Spezielle Reinigung von Gebäuden und Reinigung von Maschinen|Other building and industrial cleaning activities
        81.29|Reinigung a. n. g.|Other cleaning activities
        81.3|Garten- und Landschaftsbau sowie Erbringung von sonstigen gärtnerischen Dienstleistungen|Landscape service activities
        82.1|Sekretariats- und Schreibdienste, Copy-Shops|Office administrative and support activities
        82.11|Allgemeine Sekretariats- und Schreibdienste|Combined office administrative service activities
        82.19|Copy-Shops; Dokumentenvorbereitung und Erbringung sonstiger spezieller Sekretariatsdienste|Photocopying, document preparation and other specialised office support activities
        82.2|Call Center|Activities of call centres
        82.3|Messe-, Ausstellungs- und Kongressveranstalter|Organisation of conventions and trade shows
        82.9|Erbringung sonstiger wirtschaftlicher Dienstleistungen für Unternehmen und Privatpersonen|Business support service activities n.e.c.
        82.91|Inkassobüros und Auskunfteien|Activities of collection agencies and credit bureaus
        82.92|Abfüllen und Verpacken|Packaging activities
        82.99|Erbringung sonstiger wirtschaftlicher Dienstleistungen für Unternehmen und Privatpersonen a. n. g.|Other business support service activities n.e.c.
        84.1|Öffentliche Verwaltung|Administration of the State and the economic and social policy of the community
        84.11|Allgemeine öffentliche Verwaltung|General public administration activities
        84.12|Öffentliche Verwaltung auf den Gebieten Gesundheitswesen, Bildung, Kultur und Sozialwesen|Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security
        84.13|Wirtschaftsförderung, -ordnung und -aufsicht|Regulation of and contribution to more efficient operation of businesses
        84.2|Auswärtige Angelegenheiten, Verteidigung, Rechtspflege, öffentliche Sicherheit und Ordnung|Provision of services to the community as a whole
        84.21|Auswärtige Angelegenheiten|Foreign affairs
        84.22|Verteidigung|Defence activities
        84.23|Rechtspflege|Justice and judicial activities
        84.24|Öffentliche Sicherheit und Ordnung|Public order and safety activities
        84.25|Feuerwehren|Fire service activities
        84.3|Sozialversicherung|Compulsory social security activities
        85.1|Kindergärten und Vorschulen|Pre-primary education
        85.2|Grundschulen|Primary education
        85.3|Weiterführende Schulen|Secondary education
        85.31|Allgemein bildende weiterführende Schulen|General secondary education
        85.32|Berufsbildende weiterführende Schulen|Technical and vocational secondary education
        85.4|Tertiärer und post-sekundärer, nicht tertiärer Unterricht|Higher education
        85.41|Post-sekundärer, nicht tertiärer Unterricht|Post-secondary non-tertiary education
        85.42|Tertiärer Unterricht|Tertiary education
        85.5|Sonstiger Unterricht|Other education
        85.51|Sport- und Freizeitunterricht|Sports and recreation education
        85.52|Kulturunterricht|Cultural education
        85.53|Fahr- und Flugschulen|Driving school activities
        85.59|Sonstiger Unterricht a. n. g.|Other education n.e.c.
        85.6|Erbringung von Dienstleistungen für den Unterricht|Educational support activities
        86.1|Krankenhäuser|Hospital activities
        86.2|Arzt- und Zahnarztpraxen|Medical and dental practice activities
        86.21|Arztpraxen für Allgemeinmedizin|General medical practice activities
        86.22|Facharztpraxen|Specialist medical practice activities
        86.23|Zahnarztpraxen|Dental practice activities
        86.9|Gesundheitswesen a. n. g.|Other human health activities
        87.1|Pflegeheime|Residential nursing care activities
        87.2|Stationäre Einrichtungen zur psychosozialen Betreuung, Suchtbekämpfung u. Ä.|Residential care activities for mental retardation, mental health and substance abuse
        87.3|Altenheime; Alten- und Behindertenwohnheime|Residential care activities for the elderly and disabled
        87.9|Sonstige Heime (ohne Erholungs- und Ferienheime)|Other residential care activities
        88.1|Soziale Betreuung älterer Menschen und Behinderter|Social work activities without accommodation for the elderly and disabled
        88.9|Sonstiges Sozialwesen (ohne Heime)|Other social work activities without accommodation
        88.91|Tagesbetreuung von Kindern|Child day-care activities
        88.99|Sonstiges Sozialwesen a. n. g.|Other social work activities without accommodation n.e.c.
        90.0|Kreative, künstlerische und unterhaltende Tätigkeiten|Creative, arts and entertainment activities
        90.01|Darstellende Kunst|Performing arts
        90.02|Erbringung von Dienstleistungen für die darstellende Kunst|Support activities to performing arts
        90.03|Künstlerisches und schriftstellerisches Schaffen|Artistic creation
        90.04|Betrieb von Kultur- und Unterhaltungseinrichtungen|Operation of arts facilities
        91.0|Bibliotheken, Archive, Museen, botanische und zoologische Gärten|Libraries, archives, museums and other cultural activities
        91.01|Bibliotheken und Archive|Library and archives activities
        91.02|Museen|Museums activities
        91.03|Betrieb von historischen Stätten und Gebäuden und ähnlichen Attraktionen|Operation of historical sites and buildings and similar visitor attractions
        91.04|Botanische und zoologische Gärten sowie Naturparks|Botanical and zoological gardens and nature reserves activities
        92.0|Spiel-, Wett- und Lotteriewesen|Gambling and betting activities
        93.1|Erbringung von Dienstleistungen des Sports|Sports activities
        93.11|Betrieb von Sportanlagen|Operation of sports facilities
        93.12|Sportvereine|Activities of sports clubs
        93.13|Fitnesszentren|Fitness facilities
        93.19|Erbringung von sonstigen Dienstleistungen des Sports|Other sports activities
        93.2|Erbringung von sonstigen Dienstleistungen der Unterhaltung und der Erholung|Amusement and recreation activities
        93.21|Vergnügungs- und Themenparks|Activities of amusement parks and theme parks
        93.29|Erbringung von Dienstleistungen der Unterhaltung und der Erholung a. n. g.|Other amusement and recreation activities
        94.1|Wirtschafts- und Arbeitgeberverbände, Berufsorganisationen|Activities of business, employers and professional membership organisations
        94.11|Wirtschafts- und Arbeitgeberverbände|Activities of business and employers membership organisations
        94.12|Berufsorganisationen|Activities of professional membership organisations
        94.2|Arbeitnehmervereinigungen|Activities of trade unions
        94.9|Kirchliche Vereinigungen; politische Parteien sowie sonstige Interessenvertretungen und Vereinigungen a. n. g.|Activities of other membership organisations
        94.91|Kirchliche und sonstige religiöse Vereinigungen|Activities of religious organisations
        94.92|Politische Parteien und Vereinigungen|Activities of political organisations
        94.99|Sonstige Interessenvertretungen und Vereinigungen a. n. g.|Activities of other membership organisations n.e.c.
        95.1|Reparatur von Datenverarbeitungs- und Telekommunikationsgeräten|Repair of computers and communication equipment
        95.11|Reparatur von Datenverarbeitungsgeräten und peripheren Geräten|Repair of computers and peripheral equipment
        95.12|Reparatur von Telekommunikationsgeräten|Repair of communication equipment
        95.2|Reparatur von Gebrauchsgütern|Repair of personal and household goods
        95.21|Reparatur von Geräten der Unterhaltungselektronik|Repair of consumer electronics
        95.22|Reparatur von elektrischen Haushaltsgeräten und Gartengeräten|Repair of household appliances and home and garden equipment
        95.23|Reparatur von Schuhen und Lederwaren|Repair of footwear and leather goods
        95.24|Reparatur von Möbeln und Einrichtungsgegenständen|Repair of furniture and home furnishings
        95.25|Reparatur von Uhren und Schmuck|Repair of watches, clocks and jewellery
        95.29|Reparatur von sonstigen Gebrauchsgütern|Repair of other personal and household goods
        96.0|Erbringung von sonstigen überwiegend persönlichen Dienstleistungen|Other personal service activities
        96.01|Wäscherei und chemische Reinigung|Washing and (dry-)cleaning of textile and fur products
        96.02|Frisör- und Kosmetiksalons|Hairdressing and other beauty treatment
        96.03|Bestattungswesen|Funeral and related activities
        96.04|Saunas, Solarien, Bäder u. Ä.|Physical well-being activities
        96.09|Erbringung von sonstigen Dienstleistungen a. n. g.|Other personal service activities n.e.c.
        97.0|Private Haushalte mit Hauspersonal|Activities of households as employers of domestic personnel
        98.1|Herstellung von Waren durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt|Undifferentiated goods-producing activities of private households for own use
        98.2|Erbringungen von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt|Undifferentiated service-producing activities of private households for own use
        99.0|Exterritoriale Organisationen und Körperschaften|Activities of extraterritorial organisations and bodies
        """
}
