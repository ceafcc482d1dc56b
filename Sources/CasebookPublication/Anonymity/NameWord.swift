import CasebookModel

/// What a word of a name tells, taken for itself: `Wöhler` says who is meant, `Koch` may be any cook, `Bäckerei` says nothing.
enum NameWordClass: Sendable {
    /// Hardly anything but a name.
    case rare
    /// The word of an old trade, which hardly anybody uses any more but as a name: `Müller`, `Wagner`.
    case oldTrade
    /// Somebody who does something: `Koch`, `Fischer`.
    case occupation
    /// A thing, an animal, a figure of a sign: `Krone`, `Adler`, `Stern`.
    case thing
    /// What stands without an article: seasons, weather, materials, properties: `Sommer`, `Frost`, `Klein`.
    case mass
    /// What ends as trades do and is a name all the same: `Lindenhof`, `Althaus`.
    case sounding
    /// What companies of a kind are called: `Bäckerei`, `Metallbau`, `Service`.
    case trade
    /// Small words between others, and legal forms.
    case small

    /// Whether the word tells nobody apart unless something beside it says that it is a name.
    var isCommon: Bool {
        switch self {
        case .rare, .oldTrade, .sounding: false
        case .occupation, .thing, .mass, .trade, .small: true
        }
    }
}

/// Words that are names and something else too.
enum CommonWords {
    /// What a folded word is; what nobody has listed counts as rare.
    static func classOf(_ word: String) -> NameWordClass {
        if let known = classes[word] { return known }
        // A single letter is no word that could tell anything.
        if word.utf8.count < 2 { return .small }
        if tradeEndingSet.contains(word) || NameSurroundings.isListedBusiness(word) { return .trade }
        let stems = stems(of: word)
        if let known = stems.lazy.compactMap({ classes[$0] }).first(where: { $0 != .small && $0 != .oldTrade }) {
            return known
        }
        return CommonNouns.contain(word, of: stems) ? .thing : .rare
    }

    /// The words of which a word may be an inflection, by the rules of German grammar: `Kruges` and `Krüge` are of `Krug`, `Krüger`
    /// is nobody's plural. Words in -el, -er and -en take no ending with an e, so `Nägele` is no `Nagel`.
    static func stems(of word: String) -> [String] {
        var stems: [String] = []
        func add(_ ending: String, where isPossible: (String) -> Bool) {
            guard word.hasSuffix(ending) else { return }
            let stem = String(word.dropLast(ending.utf8.count))
            if stem.utf8.count >= 3, isPossible(stem) { stems.append(stem) }
        }
        add("s") { !$0.hasSuffix("s") }
        add("n") { stem in ["e", "el", "er", "ar"].contains(where: stem.hasSuffix) }
        add("nen") { $0.hasSuffix("in") }
        for ending in ["e", "es", "en"] { add(ending) { takesE($0) } }
        for ending in ["er", "em"] { add(ending) { inflectedAdjectives.contains($0) } }
        for ending in ["er", "ern"] { add(ending) { pluralsInEr.contains($0) } }
        return stems
    }

    /// Whether endings that begin with an e may follow: behind a full syllable, and behind adjectives like `sauer`.
    private static func takesE(_ stem: String) -> Bool {
        if inflectedAdjectives.contains(stem) { return true }
        if stem.hasSuffix("e") { return false }
        guard ["el", "er", "en"].contains(where: stem.hasSuffix) else { return true }
        return ["ier", "eer", "iel", "eil", "ehl"].contains(where: stem.hasSuffix) || fullSyllables.contains(stem)
    }

    /// Whether a word stands in a list, as it is.
    static func isListed(_ word: String) -> Bool { classes[word] != nil }

    /// Whether a word ends like those that say what a company does: `Metallbau`, `Pflegedienst`.
    static func soundsLikeTrade(_ word: String) -> Bool {
        tradeEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }
    }

    /// Whether a word that ends like a trade says nothing but that: `Pflegedienst`, `Autohaus`, not `Lindenhof` or `Althaus`.
    static func isCompoundTrade(_ word: String) -> Bool {
        guard let ending = placeEndings.first(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 })
        else {
            return true
        }
        if compoundTrades.contains(word) { return true }
        // "Druckwerk" and "Weinhof" are mostly names, "Fotostudio" is none.
        if ["werk", "werke", "hof", "garten", "stube", "bank", "kasse"].contains(ending) { return false }
        let what = String(word.dropLast(ending.utf8.count))
        return classes[what] == .trade || what.hasSuffix("s") && classes[String(what.dropLast())] == .trade
    }

    /// The stem of an adjective as names have them: `golden` of `Goldener`; `nil` if the word is none.
    static func adjectiveStem(of word: String) -> String? {
        for ending in ["", "er", "en", "es", "em", "e"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if adjectives.contains(stem) { return stem }
        }
        return nil
    }

    static func isAdjective(_ word: String) -> Bool { adjectiveStem(of: word) != nil && word != "gold" }

    /// Whether a word is an adjective with an ending, as it stands before a noun.
    static func isInflectedAdjective(_ word: String) -> Bool {
        ["er", "en", "es", "em", "e"].contains { ending in
            word.hasSuffix(ending) && adjectives.contains(String(word.dropLast(ending.count)))
        }
    }

    private static let tradeEndingSet = Set(tradeEndings)

    /// Adjectives beyond those that names have: all that take endings.
    private static let inflectedAdjectives = adjectives.union(
        fold(
            """
            schwach langsam böse süß bitter scharf mild heiß kühl reif reich arm grob hart weich gerade ernst stumm laut fromm klug weise \
            zahm fest ehrlich lieb hübsch voll leer nass trocken müde flach steil tief hoch teuer sauer best letzt erst halb ganz matt satt \
            roh kahl kühn rasch flink natürlich gesund fit günstig glücklich lebendig roth nah weit
            """))

    /// Nouns with a plural in -er.
    private static let pluralsInEr = Set(
        fold(
            """
            bad band bild blatt brett buch dach dorf ei fach fass feld geist geld gemüt gesicht gespenst glas glied gott grab gras gut haupt \
            haus holz horn huhn kalb kind kleid korn kraut lamm land leib licht lid lied loch mann maul mal mund nest ort pfand rad rand reis \
            reichtum rind irrtum schild schloss schwert strauch tal tuch volk wald weib wort wurm amt denkmal dorn
            """))

    /// Nouns whose last syllable in -el, -er or -en is a full one.
    private static let fullSyllables = Set(
        fold("kamel juwel rebell pastell hotel modell gesell meer heer speer teer beschwer"))

    private static let adjectives = Set(
        fold(
            """
            alt neu golden silbern rot weiß schwarz grün blau braun gelb grau bunt groß klein lang kurz hoh hohe schön gut best jung wild \
            frisch fein edel rein klar hell dunkel warm kalt still froh lustig frei treu stark schnell rund krumm breit eisern steinern \
            hölzern kupfern ober unter vorder hinter schick digital smart modern lecker bunt echt sauber sicher besser
            """))

    private static let tradeEndings = fold(
        """
        bau technik haus werk werke betrieb betriebe dienst dienste handel markt druck druckerei erei anlage anlagen service \
        system systeme praxis apotheke kanzlei schule verlag laden shop logistik transport transporte pflege verein zentrum \
        gaststätte hof garten gärtnerei küche reisen optik mode moden möbel textil textilien metall studio stube beratung \
        consulting solutions software media medien agentur versicherung immobilien therapie medizin reinigung montage \
        energie elektro artikel bedarf ersatzteile autoteile baustoffe lebensmittel arzneimittel geräte \
        maschinen bäckerei metzgerei brauerei kellerei fabrik manufaktur industrie gruppe holding klinik heim kita \
        hotel restaurant gasthof gasthaus werkstatt werkstätten center centrum bank kasse akademie institut
        """)

    /// What houses, farms and works are called by as often as trades are.
    private static let placeEndings = fold(
        "haus hof garten heim werke werk markt laden küche stube studio zentrum center centrum bank kasse werkstatt")

    /// Words with such an ending that any company of a trade has.
    private static let compoundTrades = Set(
        fold(
            """
            gasthaus wirtshaus brauhaus autohaus möbelhaus modehaus kaufhaus kaffeehaus teehaus weinhaus bettenhaus schuhhaus sporthaus \
            spielhaus sanitätshaus landhaus ferienhaus ärztehaus gesundheitshaus krankenhaus gewächshaus lagerhaus kühlhaus parkhaus \
            hochhaus rathaus wohnhaus fachwerkhaus reihenhaus einfamilienhaus mehrfamilienhaus treppenhaus warenhaus handelshaus \
            verlagshaus pressehaus druckhaus medienhaus reformhaus bauernhof biohof ferienhof reiterhof pferdehof gutshof innenhof schulhof \
            bahnhof friedhof bauhof wertstoffhof recyclinghof schlachthof wirtschaftshof biergarten kindergarten waldkindergarten \
            wintergarten kräutergarten obstgarten gemüsegarten kleingarten schulgarten vorgarten altenheim seniorenheim pflegeheim wohnheim \
            tierheim eigenheim sägewerk betonwerk kraftwerk handwerk stahlwerk wasserwerk stadtwerke bergwerk fachwerk netzwerk kunstwerk \
            feuerwerk bauwerk laufwerk stockwerk mauerwerk uhrwerk schuhwerk bildungswerk hilfswerk sozialwerk supermarkt baumarkt \
            getränkemarkt fachmarkt biomarkt wochenmarkt arbeitsmarkt verbrauchermarkt gartenmarkt hofladen dorfladen bioladen weltladen \
            naturkostladen fahrradladen radladen buchladen blumenladen spielzeugladen großküche küchenstudio backstube nähstube \
            weinstube teestube kaffeestube gaststube bierstube werkstube fotostudio tonstudio filmstudio fitnessstudio kosmetikstudio \
            tanzstudio yogastudio nagelstudio haarstudio sportstudio sonnenstudio designstudio grafikstudio jugendzentrum gesundheitszentrum \
            bildungszentrum familienzentrum rechenzentrum einkaufszentrum gründerzentrum therapiezentrum gartencenter volksbank werkbank \
            datenbank sparkasse krankenkasse autowerkstatt fahrradwerkstatt lehrwerkstatt kfzwerkstatt
            """))

    private static let classes: [String: NameWordClass] = {
        var classes: [String: NameWordClass] = [:]
        for (words, kind) in lists { for word in fold(words) { classes[word] = kind } }
        return classes
    }()

    private static func fold(_ words: String) -> [String] { FoldedText(words).spellings }

    /// The words of all classes, as they are spelled.
    static let lists: [(words: String, kind: NameWordClass)] = [
        (trades, .trade), (things, .thing), (mass, .mass), (occupations, .occupation), (oldTrades, .oldTrade),
        (small, .small),
    ]

    private static let small = """
        und u and et ums ins ans aufs fürs durchs der die das den dem des ein eine einer eines einem einen am im an in zum zur zu von vom van de di da du la le \
        les el ter ten auf bei beim für mit aus of the for at y e gmbh ggmbh mbh ag kg kgaa ohg ug se ek eg ev gbr co kfm kfr mbb \
        partg partgmbb partgmb ig ltd llc llp inc plc sa sarl srl bv nv as ab oy gesmbh gesellschaft haftungsbeschränkt cie compagnie \
        erfunden erfundene erfundener invented fiktiv fictional firma fa inh inhaber inhaberin nachf nachfolger seit gegr gegründet since established
        """

    private static let oldTrades = """
        müller möller wagner weber schulze schulz schultheiß köhler böttcher küfer drechsler seiler färber gerber krämer meier hofmann \
        pfister schmied schmidt schmitt schmitz sattler kessler töpfer hafner böttger stellmacher schröder becker fuhrmann \
        hoffmann lehmann neumann bergmann baumann ackermann hartmann herrmann schröter bader vogt probst ziegler büttner kürschner zeidler \
        flößer
        """

    private static let occupations = """
        koch köchin bäcker kellner schneider zimmermann kaufmann metzger fleischer fischer jäger bauer gärtner maler maurer schreiner tischler zimmerer schlosser schuster \
        schäfer hirte richter meister geselle lehrling lehrer schüler arzt ärztin apotheker wirt wirtin winzer brauer müllerin näherin \
        schneiderin fahrer förster drucker setzer buchhalter berater pfleger händler verkäufer könig königin kaiser graf gräfin fürst \
        herzog ritter knappe bischof papst pfarrer mönch nonne abt hauptmann schütze soldat feldmann kunde kundin gast nachbar \
        freund feind bruder schwester vater mutter sohn söhne tochter töchter kind kinder onkel tante vetter erbe erben witwe braut \
        engel teufel held zwerg riese narr bote pilger wanderer reiter läufer springer sänger dichter denker tänzer spieler steiger \
        schiffer kapitän lotse ingenieur techniker mechaniker elektriker installateur friseur optiker chef chefin leiter leiterin \
        coach berater partner gründer erfinder baker cook smith miller king knight bishop farmer fisher hunter carpenter mason taylor \
        porter carter turner walker parker potter shepherd butler page marshall steward major mann frau mädchen junge knabe
        """

    private static let things = """
        krone adler stern anker löwe ochse hirsch bär wolf fuchs dachs hase hahn henne gans ente schwan storch rabe krähe falke habicht \
        sperber taube lerche amsel drossel fink star specht spatz sperling meise schwalbe eule uhu reiher kranich pfau vogel fisch hecht \
        karpfen forelle lachs hering zander barsch aal krebs pferd ross rössle esel stier kuh kalb lamm schaf ziege bock widder hund kater katze maus \
        ratte igel biber otter luchs marder frosch kröte schlange drache einhorn greif phönix biene imme hummel wespe käfer ameise \
        sonne mond komet himmel erde welt insel berg hügel tal thal gipfel fels stein felsen kiesel bach fluss see teich brunnen quelle \
        meer ufer strand hafen küste brücke weg steg furt gasse platz winkel ecke kreuz kirche kapelle kloster turm burg schloss \
        tor mauer graben wall hof haus hütte zelt keller stube kammer saal küche garten wiese feld acker weide wald hain busch strauch \
        hecke baum ast zweig blatt blüte blume rose lilie nelke tulpe veilchen distel klee linde eiche buche birke esche ulme tanne birnbaum apfelbaum kirschbaum nussbaum \
        fichte kiefer erle ahorn kastanie nuss apfel birne kirsche pflaume traube rebe beere korn ähre halm garbe pflug sense sichel \
        rechen gabel löffel messer teller topf krug kanne kessel pfanne fass eimer korb sack beutel tasche kette perle juwel \
        diamant rubin kristall spiegel lampe leuchte kerze fackel glocke trommel horn geige harfe orgel flöte pfeife schlüssel \
        hammer nagel amboss zange säge beil axt hobel nadel faden knopf hut schuh stiefel mantel kragen rock hemd handschuh schild \
        helm schwert speer pfeil bogen degen lanze kanone rad wagen karren schlitten boot schiff kahn segel mast ruder post bote brief \
        karte buch blatt feder tinte tafel bild rahmen fenster tür dach giebel balken brett bohle pfahl stock stab keil knoten seil \
        kern herz hand faust finger auge kopf haupt bart zahn fuß knie arm bein hals nase mund ohr zopf locke brot brezel semmel \
        kuchen torte krapfen knödel wurst schinken braten käse ei suppe kraut rübe zwiebel bohne linse erbse kürbis gurke pilz morgen \
        abend mittag nacht tag woche monat jahr sonntag montag dienstag mittwoch donnerstag freitag samstag anfang ende mitte punkt \
        beispiel muster licht schatten zeit zukunft idee plan ziel spur kraft macht kunst spiel sieg reich land stadt dorf markt heim \
        heimat familie zimmer wohnung halle hallen lager kiste paket palette kran bahn zug linie netz knoten blick form farbe klang \
        ton lied takt kranz ring strauß strauss raum räume tisch stuhl bank bett schrank regal werkzeug maschine motor gerät stift heft zeitung wort sprache frage \
        antwort zahl brille linse haut haar schere kamm koffer rucksack seife duft kleid stoff bluse hose jacke krawatte ball \
        rasen pflanze ziegel kachel fliese rohr draht kabel funk strom kreis stufe ebene wert werte arbeit beruf reise ferien urlaub \
        fest feier tanz musik foto formen farben räder welle woge flut ebbe flamme funke feuer blitz donner wolke engel kanzel kelch altar crown eagle star lion bear \
        fox bird rose hill wood field stone bridge ford lake river church castle tower bell cross moon sun
        """

    private static let mass = """
        sommer winter herbst frühling frühjahr frost schnee eis regen hagel sturm wind nebel tau reif januar februar märz april mai juni \
        juli august september oktober november dezember ostern pfingsten weihnachten gold silber kupfer eisen stahl blei zinn messing \
        holz stroh heu reis weizen roggen hafer gerste hopfen malz kirsch lenz blut leder wolle seide leinen samt glas ton lehm sand kies kalk erz kohle torf salz pfeffer zucker honig senf essig \
        öl wein bier most milch butter brand rauch asche luft wasser glück pech freude ruhe friede frieden mut lust liebe treue ehre \
        dank lob hoffnung sorge klein groß kurz lang jung alt neu schwarz weiß braun rot roth grün blau grau gelb gold golden goldener goldene \
        silbern bunt hell dunkel stark schwach schnell langsam rasch flink kühn gut besser best böse sauer süß bitter scharf mild warm kalt heiß kühl \
        frisch reif reich arm edel fein grob hart weich rund krumm gerade ernst froh lustig still stumm laut fromm klug weise wild zahm \
        frei fest sicher echt ehrlich treu lieb schön hübsch sauber rein klar süd nord ost west süden norden osten westen ober unter \
        hinter vorder neben abend mittag nacht tag woche monat jahr sonntag montag dienstag mittwoch donnerstag freitag samstag anfang ende \
        mitte licht schatten zeit brot käse ei suppe kuchen wurst schinken braten kraft macht kunst anders gern gerne bald heute morgen gestern immer oft mehr viel wenig ganz halb erst letzt summer winter \
        essen münster kiel plauen singen siegen gießen hagen bergen leer regen norden lage weiden buchen wangen laufen landen \
        bogen wehr wiesen baden brühl stade halle greifen speichern enge enger wedel lauf leben kamen waren wenden wetter wissen \
        datteln löhne würzen schwerte borken bretten leimen bünde krempe aue rust garn kohl springe wolle steine melle brake \
        sonne senden werben lohne geldern alpen kirchen frechen engen klötze optimum weil kahl au zwei drei vier fünf sechs sieben acht neun zehn hundert roh matt satt sonst selbst genau hier dort damals jetzt sofort überall unterwegs willkommen \
        alles schick smart first best next fresh good great better easy simple clever modern lecker natürlich natur gesund fit bequem günstig glücklich bunt lebendig gemeinsam zusammen miteinander spring frost snow rain gold silver white black brown green gray grey young long short strong love joy day may june
        """

    private static let trades = """
        bäckerei konditorei metzgerei fleischerei brauerei kellerei weingut winzerei gärtnerei baumschule gartenbau schreinerei tischlerei \
        zimmerei schlosserei schmiede druckerei buchbinderei buchhandlung buchhandel verlag apotheke praxis physiotherapie zahnarztpraxis arztpraxis klinik \
        pflegedienst pflegeheim seniorenheim kita kindergarten schule fahrschule musikschule akademie institut hotel pension gasthof \
        gasthaus gaststätte wirtshaus restaurant café cafe bistro bar imbiss catering küche küchen laden markt supermarkt hofladen \
        kaufhaus möbelhaus autohaus reisebüro reisen optik hörgeräte schuhe mode moden textil textilien bekleidung schmuck uhren juwelier \
        goldschmiede friseur salon kosmetik naturkosmetik spielwaren sport sporthaus fahrrad fahrräder radladen werkstatt werk werke betrieb \
        unternehmen unternehmensgruppe gruppe holding kanzlei steuerkanzlei steuerberatung rechtsanwälte rechtsanwalt notar notare steuerberater steuerberaterin steuerberaterinnen wirtschaftsprüfer anwälte \
        ärzte zahnärzte zahnarzt physiotherapeuten tierarzt tierärzte bestatter architekten architekturbüro \
        ingenieurbüro planungsbüro büro agentur werbeagentur beratung unternehmensberatung consulting service services dienstleistungen \
        dienst logistik spedition transporte transport fuhrunternehmen taxi bus busreisen entsorgung recycling reinigung gebäudereinigung \
        bau hochbau tiefbau holzbau metallbau stahlbau maschinenbau anlagenbau apparatebau werkzeugbau formenbau messebau ladenbau \
        innenausbau trockenbau dachdecker dachdeckerei malerbetrieb elektro elektrotechnik elektronik elektrobetrieb haustechnik sanitär \
        klima lüftung heizung heizungsbau klimatechnik kältetechnik medizintechnik messtechnik technik technologie technologien technology tech \
        systeme systems system software solutions lösungen digital media medien film studio fotografie design it edv daten data cloud \
        web online shop versand handel großhandel einzelhandel import export vertrieb industrie industries fabrik manufaktur produktion \
        repairs accountants kitchens boats foods builders plumbers electricians engineers architects solicitors consultants joiners \
        roofers decorators florist florists bakers butchers brewers printers publishers furniture homes cycles bikes hardware toys \
        gifts flowers fabrics interiors roofing heating cleaning laundry dairy \
        sportartikel schulbedarf tierbedarf autoteile ersatzteile fahrzeugteile baustoffe arzneimittel büromöbel wohnmobile \
        gebrauchtwagen musikhaus sanitätsbedarf petroleum kiosk kioske tabakwaren backwaren fleischwaren wurstwaren lederwaren \
        haushaltswaren eisenwaren werkzeuge maschinen geräte möbel bücher blumen zubehör verpackungen verpackung \
        kunststoff kunststofftechnik metall metalle holz papier chemie pharma energie solar immobilien hausverwaltung versicherung \
        finanz finanzen bank genossenschaft verein verband stiftung zentrum kompetenzzentrum netzwerk team international europe deutschland \
        germany handwerk handwerker brüder gebrüder geschwister familienbetrieb hof bauernhof landwirtschaft biohof bioland molkerei käserei hofkäserei mühle sägewerk \
        schneiderei näherei wäscherei textilveredlung landtechnik lohnunternehmen bakery butcher brewery garage workshop company group studio \
        motors motor inn pub tavern carpentry joinery plumbing printing hall house garden farm office school clinic pharmacy bookshop store gaming games kinder jugend frauen männer senioren bad baden \
        sankt st alte altes alten alter neue neues neuen neuer haus leitung einkauf verkauf personal marketing geschäftsführung geschäftsleitung inhaber vorstand \
        prokura projektleitung abteilung head manager director owner sales \
        gastro gastronomie floristik floristen floristin feinkost naturkost lebensmittel getränke event events eventagentur \
        ferienwohnung ferienwohnungen gästehaus yoga pilates tanz tanzschule keramik töpferei parkett bodenbeläge bestattung \
        bestattungen nachhilfe coaching training trainings seminare hebammen hebamme imkerei fensterbau treppenbau gerüstbau glaserei glaser \
        steinmetz steinmetze rösterei kaffeerösterei mosterei brennerei destillerie polsterei sattlerei raumausstattung raumausstatter \
        reifen landmaschinen baumaschinen werbung personaldienstleistungen zeitarbeit dentallabor labor labore sanitätshaus orthopädie \
        orthopädietechnik tagespflege seniorenpflege kurier kuriere fitness massage kosmetikstudio nagelstudio pizzeria trattoria \
        osteria ristorante bodega taverne eiscafé eisdiele trachten bürobedarf schreibwaren sicherheitstechnik \
        umwelttechnik gebäudetechnik feinmechanik hörakustik augenoptik antiquitäten friseure friseurin
        """
}
