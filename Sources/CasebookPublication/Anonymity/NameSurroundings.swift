/// Words beside a name that say what it is the name of.
enum NameSurroundings {
    /// Whether a word is what a company is called by before its name: `Bäckerei Koch`, `Betrieb Sommer`, `Metallbau Wolf`.
    static func isBusiness(_ word: String) -> Bool { businesses.contains(word) || CommonWords.soundsLikeTrade(word) }

    /// Whether a word is listed as what a company is called by.
    static func isListedBusiness(_ word: String) -> Bool { businesses.contains(word) }

    /// Whether a word belongs to those who work at a company, or to what is theirs: `das Vogel-Team`, `Vogels Kunden`.
    static func isOfCompany(_ word: String) -> Bool { ofCompany.contains(word) || isBusiness(word) }

    /// Whether a word is called by a name that stands behind it: `Haus Vogel`, `Team Vogel`, `Senior Vogel`.
    static func isHouse(_ word: String) -> Bool { houses.contains(word) }

    /// Whether a word for a company has its name before it, with a blank between them: `Vogel Gruppe`.
    static func isGroup(_ word: String) -> Bool { groups.contains(word) }

    /// Whether a word stands for what somebody does, which people put before names: `der Schreiner Vogel`.
    static func isOccupation(_ word: String) -> Bool {
        switch CommonWords.classOf(word) {
        case .occupation: !people.contains(word)
        case .oldTrade: craftsmen.contains(word)
        default: roleEndings.contains { word.hasSuffix($0) }
        }
    }

    /// Whether a word ends like those for what somebody does or is: `Disponentin`, `Einkäufer`, `Bürokraft`.
    static func endsLikeOccupation(_ word: String) -> Bool {
        occupationEndings.contains { word.hasSuffix($0) }
    }

    /// What stands with a surname in the names of companies and tells nothing: `Vogel & Söhne`.
    static func isCompanion(_ word: String) -> Bool { companions.contains(word) }

    /// Whether a word in an address says what the company does, or who else is in it: `vogel-holz`, `vogel-und-soehne`.
    static func isPartOfCompanyName(_ word: String) -> Bool {
        switch CommonWords.classOf(word) {
        case .trade, .small: true
        default: isBusiness(word) || isCompanion(word) || isOccupation(word) || materials.contains(word)
        }
    }

    /// What is left of the letters of an address without a name, if it is nothing, figures, or what companies do; otherwise `nil`.
    static func rest(of letters: [UInt8], without name: [UInt8]) -> String? {
        if letters.starts(with: name) {
            return rest(letters.dropFirst(name.count), joints: ["s", "n", "en", "und"]) { rest, joint in
                rest.hasPrefix(joint) ? String(rest.dropFirst(joint.utf8.count)) : nil
            }
        }
        guard letters.count > name.count, letters.suffix(name.count).elementsEqual(name) else { return nil }
        return rest(letters.dropLast(name.count), joints: ["s", "n", "en", "und", "zum", "zur"]) { rest, joint in
            rest.hasSuffix(joint) ? String(rest.dropLast(joint.utf8.count)) : nil
        }
    }

    private static func rest(
        _ letters: ArraySlice<UInt8>, joints: [String], without: (String, String) -> String?
    ) -> String? {
        let rest = String(decoding: letters.filter { !(0x30...0x39).contains($0) }, as: UTF8.self)
        if rest.isEmpty { return rest }
        for candidate in [rest] + joints.compactMap({ without(rest, $0) }) where candidate.utf8.count > 1 {
            if isPartOfCompanyName(candidate) || branches.contains(candidate) { return candidate }
        }
        return nil
    }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    private static let companions = set(
        """
        sohn söhne söhnen tochter töchter töchtern bruder brüder gebrüder schwester schwestern geschwister partner partnerinnen \
        kollegen erben witwe nachfolger cie compagnie co familie brothers bros sons son sisters daughters daughter sister brother
        """)
    private static let businesses = set(
        """
        bäckerei konditorei metzgerei fleischerei brauerei kellerei weingut winzerei gärtnerei baumschule schreinerei tischlerei \
        zimmerei schlosserei schmiede druckerei buchbinderei buchhandlung verlag apotheke praxis zahnarztpraxis arztpraxis klinik \
        pflegedienst pflegeheim hotel pension gasthof gasthaus gaststätte wirtshaus restaurant café cafe bistro autohaus möbelhaus \
        kaufhaus reisebüro optik juwelier goldschmiede friseur friseursalon salon werkstatt betrieb betriebe betriebs firma \
        unternehmen familienbetrieb handwerksbetrieb kanzlei steuerkanzlei steuerberatung architekturbüro ingenieurbüro \
        planungsbüro büro agentur werbeagentur spedition taxi malerbetrieb elektro sanitär heizungsbau dachdeckerei hof bauernhof \
        biohof landwirtschaft molkerei käserei mühle sägewerk schneiderei näherei wäscherei fahrschule musikschule kita \
        bakery butcher brewery garage workshop company carpentry joinery pharmacy
        """)
    private static let ofCompany = set(
        """
        team teams gruppe holding werke unternehmensgruppe belegschaft mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitenden beschäftigten leute kunden kundinnen \
        kundschaft chef chefin chefs geschäftsführung geschäftsleitung inhaber inhaberin filiale filialen produkte azubis \
        auszubildenden lehrlinge gesellen website webseite homepage shop staff employees customers monteure bagger fahrzeuge \
        laster lkw transporter flotte fahrer techniker läden märkte logo logos
        """)
    /// How addresses shorten what a company does.
    private static let branches = set(
        """
        auto autos kfz ah mode log apo kälte klima wein weine brot immo physio elektro bäder heizung solar holz metall druck \
        foto kfzteile tours reisen bike bikes events food foods shop gmbh kg official offiziell digital online team wirsind teamvon app insta
        """)
    private static let houses = set(
        "haus hause hauses filiale standort niederlassung zentrale team gruppe marke senior junior seniorchef seniorchefin juniorchef juniorchefin clan"
    )
    private static let groups = set("gruppe holding werke unternehmensgruppe")
    private static let materials = set(
        "holz metall stahl papier glas leder stein eisen wein bier brot fleisch gold silber")
    private static let craftsmen = set("schmied müller färber gerber böttcher drechsler sattler töpfer")
    /// Whom words of people name that nobody is called by before a name.
    private static let people = set(
        """
        kunde kundin gast nachbar freund feind vater mutter sohn söhne tochter töchter kind kinder mann frau mädchen junge knabe \
        engel teufel held zwerg riese narr könig königin kaiser erbe erben witwe braut
        """)
    private static let roleEndings = FoldedText(
        """
        meister meisterin inhaber inhaberin chef chefin berater beraterin heizungsbauer bauerin händler händlerin techniker \
        technikerin monteur monteurin macher leiter leiterin führer führerin prüfer prüferin anwalt anwältin wirt wirtin ingenieur \
        ingenieurin prokurist prokuristin bearbeiter bearbeiterin arbeiter arbeiterin unternehmer unternehmerin azubi ceo \
        vertreter vertreterin verkäufer verkäuferin winzerfamilie kaufmann kauffrau assistent assistentin sekretär sekretärin \
        geselle gesellin auszubildende auszubildender mechaniker mechanikerin mechatroniker gründer gründerin vorstand coach owner \
        manager managerin director founder landlord landlady entwickler entwicklerin
        """
    ).spellings
    /// How words end that say what somebody does, and hardly any other; many end in -er who come from a town.
    private static let occupationEndings = FoldedText(
        """
        erin entin antin istin orin login rätin ständin kundin freundin köchin eurin nehmer käufer eigentümer folger geber lehrer planer         trainer betreuer besitzer pächter verwalter gesellschafter buchhalter schweißer schlosser elektroniker informatiker statiker         disponent referent student assistent dozent praktikant lieferant spezialist florist fachkraft bürokraft hilfskraft schreibkraft         betriebsrat sprecher redakteur monteur kontrolleur lagerist programmierer coo cto cfo cmo vorständin
        """
    ).spellings
}
