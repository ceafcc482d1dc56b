/// What stands beside the names of people: titles, degrees, what somebody does, and where.
enum PersonWords {
    static func isParticle(_ word: PersonText.Word) -> Bool {
        !word.isCapital && particles.contains(word.text.lowercased())
    }

    /// Whether a word stands before what somebody is: `dem Herausgeber`, `of the publisher`.
    static func isArticle(_ word: PersonText.Word) -> Bool {
        !word.isCapital && articles.contains(word.text.lowercased())
    }

    static func isTitle(_ word: PersonText.Word) -> Bool {
        guard let last = word.folded.last else { return true }
        // Whatever ends with a full stop and is no initial is an abbreviation.
        if word.text.last == ".", word.text.count > 2 { return true }
        if word.text.count == 2, word.text.last == ".", !word.isCapital { return true }
        return word.folded.allSatisfy(titles.contains) && titles.contains(last)
            || capitals.contains(word.text)
    }

    /// Degrees and what tells father and son apart stand behind a name: `MBA`, `jun.`
    static func isTrailing(_ word: PersonText.Word) -> Bool {
        let joined = word.folded.joined()
        return trailing.contains(joined)
            || word.text.count < 4 && word.text == word.text.uppercased()
                && degrees.contains(joined)
    }

    /// Whether a folded word says what somebody does, or in what field: nobody is called by it.
    static func isOrdinary(_ word: String) -> Bool {
        if titles.contains(word) || isRole(word) { return true }
        if endings.contains(where: { word.hasSuffix($0) }) { return true }
        return CommonWords.classOf(word) == .trade
    }

    /// Whether a folded word stands before a name to say who is meant: `Zahnarzt`, `Inhaberin`, `Team`.
    static func isJob(_ word: String) -> Bool {
        isOrdinary(word) || NameSurroundings.isHouse(word) || NameSurroundings.isOccupation(word)
            || peers.contains(word)
    }

    /// Whether a folded word ends like those for what somebody does.
    static func isRole(_ word: String) -> Bool { roleEndings.contains { word.hasSuffix($0) } }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    private static let titles = set(
        """
        frau herr herrn fr hr dr prof dipl diplom mag mr mrs ms miss familie fam ing med phil rer nat pol oec jur iur habil hc kfm kfr \
        kffr betriebsw inf mba msc bsc phd llm fh stb stbin rain ehepaar eheleute brüder geschwister gebrüder sir lady inh gf ceo cto \
        cfo coo cio lic bc mgr univ dent vet theol pharm techn mdl mdb mdep emba fcca geschäftsf vors kaufm techn staatl gepr tel telefon \
        mobil email mail doktor professor professorin privatdozent privatdozentin senator senatorin konsul konsulin hotelier gastronom \
        gastronomin kommerzialrat notarin pfarrerin schwester dipl diplomingenieur diplomkaufmann vertreten vertretung gezeichnet \
        selbstständige selbstständiger selbständige selbständiger freiberufler freiberuflerin komplementär komplementärin vorsitzende \
        vorsitzender vorsitzenden mitglied präsident präsidentin schatzmeister esq cofounder co unsere unser die der
        """)
    /// Letters that are a title only where they are written as such.
    private static let capitals: Set = [
        "RA", "RAe", "WP", "vBP", "DI", "PD", "CEO", "II", "III", "CSP", "PMP", "DVM", "OA", "OÄ",
    ]
    private static let peers = set(
        "freiherr freifrau baron baronin graf gräfin fürst prinz prinzessin dame pfarrer kollege kollegin")
    private static let particles: Set = [
        "von", "van", "de", "di", "da", "du", "zu", "zum", "zur", "vom", "la", "le", "ter", "ten", "den", "der", "dem",
        "del", "bin", "al", "v.", "d", "l", "t", "te", "dos", "do", "el", "ibn", "ben", "bint", "abu", "af", "av", "op",
        "uf", "y", "ap", "dal", "dalla", "dell", "della", "degli", "dei", "lo",
    ]
    private static let articles: Set = [
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "eines", "the", "a", "an",
    ]
    static let degrees = set(
        """
        msc bsc ba ma beng meng llb llm bba emba mba med bed ek ekfr ekfm ad ir iv ia ia dj hc hcmult phd rer dipl cand bakk ea ev ihk \
        mmed mpa dr ing kv bbetrw ppa ua etal
        """
    ).union(["da"])
    private static let trailing = set(
        """
        jun jr junior sen sr senior bsc msc beng meng llb bba emba mpa med ii iii cpa cfa dba phd mba llm pmp bakk mag esq
        """)
    private static let roleEndings = FoldedText(
        """
        inhaber inhaberin führer führerin leiter leiterin meister meisterin chef chefin berater beraterin gesellschafter \
        gesellschafterin prokurist prokuristin vorstand vorständin gründer gründerin leitung führung coach coachin owner manager \
        managerin director founder head geschäftsführend geschäftsführende geschäftsführender assistenz auszubildende auszubildender \
        wirtin kellermeister lehrling gesellin geselle ingenieur ingenieurin sprecher sprecherin vertreter vertreterin verantwortliche \
        verantwortlicher mitarbeiter mitarbeiterin koordinatorin koordinator beauftragte beauftragter referentin referent fachkraft \
        anwalt anwältin prüfer prüferin ärztin apothekerin architekt architektin unternehmer unternehmerin kauffrau technikerin \
        vorsitzende vorsitzender oberarzt notarin winzerin landwirt landwirtin gastwirt therapeut therapeutin pädagogin pädagoge \
        herausgeber herausgeberin arbeitgeber arbeitgeberin auftraggeber auftraggeberin publisher editor
        """
    ).spellings
    /// How words end that name a department or a body.
    private static let endings = FoldedText(
        """
        betreuung leitung führung abteilung verwaltung entwicklung planung steuerung sicherung bearbeitung vermarktung forschung \
        versammlung digitalisierung buchhaltung schaft keit heit wesen ität ation management beirat aufsichtsrat betriebsrat \
        stiftungsrat personalrat ausschuss verband gremium sekretariat vertretung bildung
        """
    ).spellings
}
