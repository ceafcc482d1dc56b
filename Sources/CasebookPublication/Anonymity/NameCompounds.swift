/// Words that are put together with the name of a company, or stand for those who work there: `Zwirnleinkunden`, `Rauchwerker`.
enum NameCompounds {
    /// Whether what hangs on the only word of a company's name leaves the company to be meant.
    static func mayBe(_ letters: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, behind form: NameForm) -> Bool {
        guard form.kind == .companyName || form.kind == .place, form.words.count == 1, rest.count < 18 else {
            return false
        }
        let length = form.words[0].letters.count
        switch form.proof {
        case .company(let kind), .companyWord(let kind):
            guard !kind.isCommon, length > 3 else { return false }
            let rest = String(decoding: letters[rest], as: UTF8.self)
            if kind == .oldTrade { return isOfCompany(rest) || heads.contains(rest) }
            if length > 4, people.contains(rest) { return true }
            return candidates(rest).contains { length > 4 ? isNoun($0) : isOfCompany($0) }
        case .place(.rare):
            // Many a short town is the beginning of another word.
            guard length > 5 else { return false }
            let rest = String(decoding: letters[rest], as: UTF8.self)
            return ownCompanyWords.contains(rest) || heads.contains(rest)
        default: return false
        }
    }

    /// What hangs on a name, also without what joins it.
    private static func candidates(_ rest: String) -> [String] {
        let joints = ["s", "n", "en"].filter(rest.hasPrefix).map { String(rest.dropFirst($0.utf8.count)) }
        // "Falknerei" is a word of its own.
        return ([rest] + joints).filter { $0.utf8.count > 2 && $0 != "erei" }
    }

    private static func isOfCompany(_ word: String) -> Bool {
        CommonWords.classOf(word) == .trade || NameSurroundings.isOfCompany(word) || companyWords.contains(word)
    }

    private static func isNoun(_ word: String) -> Bool {
        if isOfCompany(word) { return true }
        switch CommonWords.classOf(word) {
        case .thing, .occupation: return true
        case .mass: return !CommonWords.isAdjective(word)
        case .rare: return heads.contains(word)
        case .oldTrade, .sounding, .trade, .small: return false
        }
    }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    /// What belongs to a company, and is no part of a town: `Warendorfteam`.
    private static let ownCompanyWords = set("team gruppe leute betrieb chef chefin shop laden werk produkte kunden")
    private static let companyWords = set(
        "haus hof laden bau werk werke team gruppe leute betrieb chef chefin shop markt verlag halle hallen produkte")
    private static let people = set("er ers ern erin erinnen in innen en ler lern lerin chen")
    /// Words that hang on names more often than they stand alone.
    private static let heads = set(
        """
        kunden kundin kundschaft mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitende mitarbeitenden verkäuferin verkäuferinnen \
        verkäufer fahrer fahrerin azubi azubis lehrling lehrlinge methode methoden prinzip filiale filialen filialleiter marke \
        marken familie kinder kind straße gasse allee platz brücke app apps villa stand stände wagen lkw transporter auto fahrzeug \
        fahrzeuge tüte tüten tasche taschen kasse kassen theke theken scheune rezept rezepte preis preise system systeme modell \
        modelle ware waren artikel brot wurst käse torte semmel semmeln brezel kaffee tee bier wein webseite website onlineshop \
        newsletter kanal video videos rechnung angebot werbung plakat logo schild gebäude gelände grundstück areal turm dach wand \
        belegschaft geschäftsführung inhaber inhaberin gründer gründerin erben clan bub sippe fan fans museum
        """)
}
