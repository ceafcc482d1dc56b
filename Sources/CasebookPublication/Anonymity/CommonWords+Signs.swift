/// Words that houses are called by, put together with what they are: `Rosenapotheke`, `Hirschbrauerei`, `Fuchsbau`.
extension CommonWords {
    /// Whether a folded word says more than a trade: a sign stands in it.
    static func isSign(_ word: String) -> Bool {
        if isListed(word) || NameSurroundings.isListedBusiness(word) { return false }
        if word.hasSuffix("manufaktur") || word.hasSuffix("welt") { return true }
        if let head = houses.first(where: word.hasSuffix) {
            return stems(of: word.dropLast(head.utf8.count)).contains { stem in
                switch classOf(stem) {
                case .thing, .occupation: isListed(stem) && !goods.contains(stem)
                default: false
                }
            }
        }
        guard let head = dens.first(where: word.hasSuffix) else { return false }
        return stems(of: word.dropLast(head.utf8.count)).contains(where: creatures.contains)
    }

    /// Whether a folded word is an animal, of which one speaks with an article.
    static func isAnimal(_ word: String) -> Bool { creatures.contains(word) && !figures.contains(word) }

    private static let figures = Set(fold("sonne mond stern rose lilie krone engel löw einhorn drache phönix greif"))

    /// What stands before the head of a compound, without what joins them.
    private static func stems(of part: Substring) -> [String] {
        let joints = ["en", "n", "s", "es", "er"].filter { part.hasSuffix($0) }
        return ([String(part)] + joints.map { String(part.dropLast($0.utf8.count)) }).filter { $0.utf8.count > 2 }
    }

    private static func fold(_ words: String) -> [String] { FoldedText(words).spellings }

    /// Houses whose first word is no kind of goods.
    private static let houses = fold(
        """
        apotheke brauerei brau klinik hotel gasthof gasthaus cafe restaurant pension bar kita praxis schule backerei metzgerei kellerei \
        optik taxi drogerie buchhandlung druckerei schmiede spedition werkstatt
        """)
    private static let dens = fold("bau hof haus werk nest stube garten keller hohle druck bank markt laden")
    private static let goods = Set(
        fold(
            """
            fisch brot kuchen torte käse wurst schinken braten kleid hut schuh buch bild bett tisch stuhl rad wagen auto kunst musik tanz \
            sprache haut haar zahn fuß auge schiff boot bahn garten küche farbe pferd hund katze holz kind kinder apotheker
            """))
    private static let creatures = Set(
        fold(
            """
            adler löwe ochse hirsch bär wolf fuchs dachs hase hahn henne gans ente schwan storch rabe krähe falke habicht sperber taube \
            lerche amsel drossel fink specht spatz sperling meise schwalbe eule uhu reiher kranich pfau igel biber otter luchs marder \
            frosch drache einhorn greif phönix sonne mond stern rose lilie krone engel löw
            """))
}
