/// Words around a name that say what it is.
extension NameContext {
    static let titles = set(
        """
        frau fräulein frl fr herr herrn hrn hr dr prof professor professorin doktor familie fam firma fa mr mrs ms miss ehepaar eheleute gebrüder gebr \
        geschwister brüder bruder schwestern brothers messrs inh ing med phil herren damen kollege kollegen kollegin
        """)
    static let families = set("frau herr herrn familie fam firma fa ehepaar eheleute gebrüder geschwister")
    static func isFamily(_ word: String) -> Bool { word.hasSuffix("familie") || word.hasSuffix("ehepaar") }

    static let kin = set(
        """
        opa oma papa mama vater mutter onkel tante grossvater großvater großmutter urgroßvater urgroßmutter schwiegervater \
        schwiegermutter schwager schwägerin cousin cousine vetter nachbar nachbarin bruder schwester chef chefin
        """)
    /// Words behind which whoever speaks is named.
    static let speakers = set(
        """
        sagt sagte meint meinte erklärt erklärte berichtet berichtete erzählt erzählte betont betonte lacht lachte erinnert ergänzt \
        ergänzte resümiert schildert schilderte
        """)
    static let births = set("geb geborene geborener geborenen née")
    static let ages = set("alte alten junge jungen")
    static let generations = set("senior junior sen jun sr jr")
    static let colours = set("rot weiß schwarz grün blau braun gelb grau bunt gold golden silbern")
    /// Adjectives with which sentences about any company begin.
    static let novelties = set("neue neuer neues gute guter gutes frische frischer frisches moderne digitale")
    static let headings = set("betrieb firma unternehmen company business kunde partner inhaber")
    static let indefinites = set(
        """
        ein eine einer eines einem einen kein keine keiner keinen keinem mein meine dein sein seine seinen ihr ihre ihren unser unsere \
        unseren jeder jede jeden jedes jedem dieser diese diesen diesem dieses mancher manche welcher alle viele mehr a an every no
        """)
    /// What pictures of a company show.
    static let views = set(
        """
        aussen innen front fassade eingang ansicht aussenansicht innenansicht logo schild gebäude haus laden team werkstatt halle küche \
        theke terrasse schaufenster eröffnung exterior interior entrance building
        """)
    static let roles = Array(
        set(
            "inhaber inhaberin geschäftsführer geschäftsführerin meister meisterin chef chefin leiter leiterin namens gründer gründerin"
        ))
    static let legalForms = set(
        """
        gmbh ggmbh mbh ag kg kgaa ohg ug se ek eg ev gbr partg partgmbb ltd llc llp plc inc co
        """)
    static let englishCompanions = set("brothers bros sons son sisters daughters")
    static let englishGroups = set("group holding holdings limited corporation corp company partners associates")
    static let contractions = set("im am zum zur vom beim ins ans")
    static let articles = set(
        """
        der die das den dem des ein eine einer eines einem einen kein keine keiner keinen mein meine dein sein seine seinen ihr ihre ihren \
        unser unsere unseren jeder jede jeden jedem dieser diese diesen diesem jener mancher welcher alle viele zwei drei
        """)
    static let openers = set("bei mit von in für an auf aus zu und oder dass ob denn durch gegen ohne nach")
    static let joins = set("und oder bis zu sowie an")
    static let placeWords = set(
        """
        ort kreis raum region standort großraum nähe ihk hwk handwerkskammer kammer volkshochschule hochschule universität uni messe \
        bahnhof hauptbahnhof flughafen
        """
    )
    /// Words that stand together wherever they stand.
    static let sayings: Set<Set<String>> = Set(
        [
            "jung alt", "groß klein", "arm reich", "schwarz weiß", "kalt warm", "lang kurz", "dick dünn", "hoch tief",
            "frank frei",
        ].map { set($0) })
}
