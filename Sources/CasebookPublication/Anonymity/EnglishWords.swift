/// English words that companies and people are called by, and that sentences begin with.
enum EnglishWords {
    static func contain(_ word: String) -> Bool { all.contains(word) || haveCapital(word) }

    /// Whether a word has a capital wherever it stands: months, days, languages.
    static func haveCapital(_ word: String) -> Bool { proper.contains(word) }

    private static let proper = Set(
        FoldedText(
            """
            january february march april may june july august september october november december monday tuesday wednesday thursday \
            friday saturday sunday english german french dutch english irish scottish welsh european british american christmas easter
            """
        ).spellings)

    private static let all = Set(
        FoldedText(
            """
            reading deal battle rye bath rugby sandwich ware wash barking bury \
            price page bank field wood river brook cross chamber sharp swift gray grey white black brown green grant chase hunt cash bond \
            love joy hope grace lane street marsh ford park bush reed rice salmon pepper mint power strong noble major singer weaver web \
            dyer glove barber archer forester gardener crane drake finch heron peacock wren bloom booth branch bridge camp case clay cliff \
            close cotton court craft crown dale dean garland gold golden good hand hart hatch head heath holly house key lamb law light lock \
            mark meadow moor moss mill miles oak penny pike pool post pound pride quick ray read ring root rush sage sand sands shaw short \
            small snow spring steel storm summer sweet temple thorn tree valley wall waters way wells west wise wright winter autumn north \
            south east work works day days night time year week month hour minute data plan plans goal idea ideas change step steps start \
            end point line list table board book paper print copy sign signal sound voice word words name order orders stock store shop \
            market trade craft skill skills tool tools machine machines part parts piece unit units system systems process product products \
            service services supply support help care health life home family friend people person team staff crew group club union common \
            open clear clean bright fresh new old young long first last next best better great big large high low deep full free fair true \
            real right left fast slow early late hard soft warm cool cold hot dry wet rich poor safe secure smart simple easy plain pure \
            blue red yellow silver iron copper stone rock hill mountain lake sea ocean bay island shore beach harbour port ship boat sail \
            anchor star moon sun sky cloud rain wind fire flame water earth land ground forest garden farm seed leaf flower rose lily fern \
            apple cherry plum berry corn wheat bread cake butter milk honey salt sugar tea coffee wine beer fish bird lion bear wolf fox \
            hare deer stag horse bull sheep goat cat dog bee eagle hawk falcon owl swan goose duck robin king queen prince knight bishop \
            pope abbot monk priest clerk cook baker butcher smith miller potter carpenter mason cooper turner carter porter taylor tailor \
            fisher hunter shepherd farmer driver guard steward marshall sheriff captain sailor bell horn drum wheel chain nail hammer saw \
            axe knife blade sword shield arrow bow glass mirror lamp candle pen ink needle thread cloth silk wool linen leather wire pipe \
            tube box case bag pack bucket barrel pot pan cup plate bowl spoon fork door gate window roof floor stair tower castle church \
            chapel abbey cottage lodge hall inn tavern square circle corner edge side top base centre core heart mind soul spirit eye face \
            foot arm bone skin hair blood energy force speed motion drive ride walk run jump turn move lift push pull cut press fit match \
            link net network chain cycle loop wave pulse beat flow stream current spark flash beam ray vision view focus scope range scale \
            measure value worth wealth fortune fund credit bill note check test proof trust faith honour honor glory peace freedom justice \
            liberty victory triumph success progress growth future past present moment chance choice option matter reason cause effect \
            result answer question problem solution method approach pattern model design style form shape figure number digit code key \
            will drew dawn jack frank bill pat rob sue nick skip chuck josh abbott banner bow pearl ruby jewel gem diamond crystal amber ivory jade marble flint slate chalk coal ash oak elm birch \
            beech maple pine cedar willow hazel ivy heather thistle clover parsley basil ginger nutmeg saffron frost hail ice mist fog dew
            """
        ).spellings)
}
