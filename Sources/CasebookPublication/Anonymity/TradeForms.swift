/// What people say for the trade in the name of a company: `Auto König` for `Autohaus König`, `Engelwein` for `Weingut Engel`.
enum TradeForms {
    /// - Parameter trade: the folded word of a trade.
    static func variants(of trade: String) -> [String] {
        var variants: Set<String> = []
        for (kind, words) in synonyms where trade.hasSuffix(kind) || trade.hasPrefix(kind) && kind.utf8.count > 4 {
            variants.formUnion(words)
        }
        for ending in endings where trade.hasSuffix(ending) && trade.utf8.count >= ending.utf8.count + 3 {
            variants.insert(String(trade.dropLast(ending.utf8.count)))
        }
        // "Schreinerei" – "Schreiner"
        if trade.hasSuffix("erei") { variants.insert(String(trade.dropLast(2))) }
        if trade.hasSuffix("bau") { variants.formUnion([trade + "er", "monteure"]) }
        variants.remove(trade)
        return variants.sorted()
    }

    /// The last part of a compound trade with what stands before it: `labor` and `dental` of `dentallabor`.
    ///
    /// - Parameter isTrade: whether the word is known to be a trade; otherwise only few heads say that it is one.
    static func head(of word: String, isTrade: Bool) -> (head: String, front: String)? {
        guard word.utf8.count > 6 else { return nil }
        for start in word.indices.dropFirst(2) {
            let head = String(word[start...])
            guard isTrade ? heads.contains(head) || rareHeads.contains(head) : rareHeads.contains(head) else {
                continue
            }
            var front = String(word[..<start])
            if front.hasSuffix("s"), CommonWords.isListed(String(front.dropLast())) { front.removeLast() }
            return (head, front)
        }
        return nil
    }

    private static let heads = Set(
        FoldedText(
            """
            labor schule heim werk werke haus studio institut büro praxis klinik agentur verlag kanzlei laden markt manufaktur \
            werkstatt gärtnerei schmiede bäckerei metzgerei brauerei kellerei schlosserei käserei akustik technik optik logistik handel \
            betrieb dienst service zentrum akademie garten küche stube bank druckerei reinigung pflege beratung bau hotel restaurant \
            rösterei molkerei schneiderei wäscherei apotheke handlung vertrieb verein mode moden möbel reisen
            """
        ).spellings)
    /// Heads of compounds that nobody has listed.
    private static let rareHeads = Set(
        FoldedText("atelier unternehmung unternehmen institut labor akademie studio akustik handlung werkstätte")
            .spellings)

    private static let endings = FoldedText(
        "technik bau haus handel betrieb dienst service werk gut laden markt geschäft praxis logistik büro kanzlei"
    ).spellings

    private static let synonyms: [(kind: String, words: [String])] = [
        ("autohaus", "auto autos kfz ah autohändler autohaus fahrzeuge"), ("kfz", "auto autos autohaus"),
        ("autowerkstatt", "auto autos kfz werkstatt"), ("apotheke", "apo apotheker"),
        ("weingut", "wein weine winzer winzerfamilie weingut"), ("weinbau", "wein weine winzer weingut"),
        ("winzerei", "wein weine winzer winzerfamilie"), ("weinhandel", "wein weine"), ("kellerei", "wein weine sekt"),
        ("bäckerei", "bäcker brot brote brötchen backwaren backhaus backstube stube kruste"),
        ("konditorei", "konditor torten café"), ("backstube", "bäcker brot brote backwaren"),
        ("metzgerei", "metzger fleischer wurst wurstwaren fleisch"), ("fleischerei", "metzger fleischer wurst fleisch"),
        ("brauerei", "bräu bier biere brauer brauhaus"), ("gärtnerei", "gärtner garten blumen pflanzen"),
        ("gasthof", gastronomy), ("gasthaus", gastronomy), ("gaststätte", gastronomy), ("wirtshaus", gastronomy),
        ("hotel", gastronomy), ("restaurant", gastronomy), ("pension", gastronomy), ("inn", "pub tavern hotel"),
        ("physiotherapie", "physio praxis"), ("logistik", "log spedition"), ("spedition", "log logistik trucks lkw"),
        ("elektro", "elektriker elektro"), ("elektrotechnik", "elektriker elektro"),
        ("heizung", "heizungsbauer monteure"),
        ("heizungsbau", "heizung heizungsbauer monteure"), ("sanitär", "installateur bad bäder"),
        ("holzbau", "holz zimmerer zimmermann"), ("zimmerei", "holz zimmermann"),
        ("schreinerei", "tischler möbel holz"),
        ("tischlerei", "schreiner möbel holz"), ("druckerei", "druck"), ("modehaus", "mode moden"),
        ("moden", "mode modehaus"),
        ("steuerbüro", "steuerberater kanzlei"), ("kanzlei", "anwalt anwälte rechtsanwälte"), ("hof", "bauer hofladen"),
        ("immobilien", "immo"), ("versicherung", "versicherungen"), ("reisebüro", "reisen"),
        ("optik", "optiker brillen"),
    ].map { (FoldedText($0.0).spellings.joined(), FoldedText($0.1).spellings) }

    private static let gastronomy = "wirt wirtin wirte stube stüberl gasthof gasthaus hotel restaurant küche"
}
