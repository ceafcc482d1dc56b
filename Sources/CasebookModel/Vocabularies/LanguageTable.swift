/// Languages and their names.
///
/// Sources: ISO 639-1 and ISO 639-3 for the codes, the Unicode CLDR for most names in German and English.
enum LanguageTable {
    /// One row of the table.
    struct Language: Sendable {
        var label: LocalizedText
        /// The three-letter codes of ISO 639-2 and ISO 639-3 that mean the same language and that RFC 5646, section
        /// 2.2.1, replaces by the two-letter code.
        var threeLetterCodes: [String]
    }

    /// The 183 codes of ISO 639-1 and the three-letter codes most used in and around Germany. Fields: code, German,
    /// English, three-letter equivalents.
    static let rows = CodeTable<Language>(text) { _, _, fields in
        Language(label: fields.localized, threeLetterCodes: fields[2].split(separator: " ").map(String.init))
    }

    /// Three-letter codes that must not be used, because a two-letter code exists: `deu` and `ger`, for instance.
    static let replacedCodes = Set(rows.all.flatMap(\.value.threeLetterCodes))

    private static let text = """
        aa|Afar|Afar|aar
        ab|Abchasisch|Abkhazian|abk
        ae|Avestisch|Avestan|ave
        af|Afrikaans|Afrikaans|afr
        ak|Akan|Akan|aka
        am|Amharisch|Amharic|amh
        an|Aragonesisch|Aragonese|arg
        ar|Arabisch|Arabic|ara
        as|Assamesisch|Assamese|asm
        av|Awarisch|Avaric|ava
        ay|Aymara|Aymara|aym
        az|Aserbaidschanisch|Azerbaijani|aze
        ba|Baschkirisch|Bashkir|bak
        be|Belarussisch|Belarusian|bel
        bg|Bulgarisch|Bulgarian|bul
        bi|Bislama|Bislama|bis
        bm|Bambara|Bambara|bam
        bn|Bengalisch|Bangla|ben
        bo|Tibetisch|Tibetan|bod tib
        br|Bretonisch|Breton|bre
        bs|Bosnisch|Bosnian|bos
        ca|Katalanisch|Catalan|cat
        ce|Tschetschenisch|Chechen|che
        ch|Chamorro|Chamorro|cha
        co|Korsisch|Corsican|cos
        cr|Cree|Cree|cre
        cs|Tschechisch|Czech|ces cze
        cu|Kirchenslawisch|Church Slavic|chu
        cv|Tschuwaschisch|Chuvash|chv
        cy|Walisisch|Welsh|cym wel
        da|Dänisch|Danish|dan
        de|Deutsch|German|deu ger
        dv|Dhivehi|Divehi|div
        dz|Dzongkha|Dzongkha|dzo
        ee|Ewe|Ewe|ewe
        el|Griechisch|Greek|ell gre
        en|Englisch|English|eng
        eo|Esperanto|Esperanto|epo
        es|Spanisch|Spanish|spa
        et|Estnisch|Estonian|est
        eu|Baskisch|Basque|eus baq
        fa|Persisch|Persian|fas per
        ff|Ful|Fula|ful
        fi|Finnisch|Finnish|fin
        fj|Fidschi|Fijian|fij
        fo|Färöisch|Faroese|fao
        fr|Französisch|French|fra fre
        fy|Westfriesisch|Western Frisian|fry
        ga|Irisch|Irish|gle
        gd|Gälisch (Schottland)|Scottish Gaelic|gla
        gl|Galicisch|Galician|glg
        gn|Guaraní|Guarani|grn
        gu|Gujarati|Gujarati|guj
        gv|Manx|Manx|glv
        ha|Haussa|Hausa|hau
        he|Hebräisch|Hebrew|heb
        hi|Hindi|Hindi|hin
        ho|Hiri-Motu|Hiri Motu|hmo
        hr|Kroatisch|Croatian|hrv
        ht|Haiti-Kreolisch|Haitian Creole|hat
        hu|Ungarisch|Hungarian|hun
        hy|Armenisch|Armenian|hye arm
        hz|Herero|Herero|her
        ia|Interlingua|Interlingua|ina
        id|Indonesisch|Indonesian|ind
        ie|Interlingue|Interlingue|ile
        ig|Igbo|Igbo|ibo
        ii|Yi|Sichuan Yi|iii
        ik|Inupiak|Inupiaq|ipk
        io|Ido|Ido|ido
        is|Isländisch|Icelandic|isl ice
        it|Italienisch|Italian|ita
        iu|Inuktitut|Inuktitut|iku
        ja|Japanisch|Japanese|jpn
        jv|Javanisch|Javanese|jav
        ka|Georgisch|Georgian|kat geo
        kg|Kongolesisch|Kongo|kon
        ki|Kikuyu|Kikuyu|kik
        kj|Kwanyama|Kuanyama|kua
        kk|Kasachisch|Kazakh|kaz
        kl|Grönländisch|Kalaallisut|kal
        km|Khmer|Khmer|khm
        kn|Kannada|Kannada|kan
        ko|Koreanisch|Korean|kor
        kr|Kanuri|Kanuri|kau
        ks|Kaschmiri|Kashmiri|kas
        ku|Kurdisch|Kurdish|kur
        kv|Komi|Komi|kom
        kw|Kornisch|Cornish|cor
        ky|Kirgisisch|Kyrgyz|kir
        la|Latein|Latin|lat
        lb|Luxemburgisch|Luxembourgish|ltz
        lg|Ganda|Ganda|lug
        li|Limburgisch|Limburgish|lim
        ln|Lingala|Lingala|lin
        lo|Laotisch|Lao|lao
        lt|Litauisch|Lithuanian|lit
        lu|Luba-Katanga|Luba-Katanga|lub
        lv|Lettisch|Latvian|lav
        mg|Malagasy|Malagasy|mlg
        mh|Marschallesisch|Marshallese|mah
        mi|Māori|Māori|mri mao
        mk|Mazedonisch|Macedonian|mkd mac
        ml|Malayalam|Malayalam|mal
        mn|Mongolisch|Mongolian|mon
        mr|Marathi|Marathi|mar
        ms|Malaiisch|Malay|msa may
        mt|Maltesisch|Maltese|mlt
        my|Birmanisch|Burmese|mya bur
        na|Nauruisch|Nauru|nau
        nb|Norwegisch (Bokmål)|Norwegian Bokmål|nob
        nd|Nord-Ndebele|North Ndebele|nde
        ne|Nepalesisch|Nepali|nep
        ng|Ndonga|Ndonga|ndo
        nl|Niederländisch|Dutch|nld dut
        nn|Norwegisch (Nynorsk)|Norwegian Nynorsk|nno
        no|Norwegisch|Norwegian|nor
        nr|Süd-Ndebele|South Ndebele|nbl
        nv|Navajo|Navajo|nav
        ny|Nyanja|Nyanja|nya
        oc|Okzitanisch|Occitan|oci
        oj|Ojibwa|Ojibwa|oji
        om|Oromo|Oromo|orm
        or|Oriya|Odia|ori
        os|Ossetisch|Ossetic|oss
        pa|Punjabi|Punjabi|pan
        pi|Pali|Pali|pli
        pl|Polnisch|Polish|pol
        ps|Paschtu|Pashto|pus
        pt|Portugiesisch|Portuguese|por
        qu|Quechua|Quechua|que
        rm|Rätoromanisch|Romansh|roh
        rn|Rundi|Rundi|run
        ro|Rumänisch|Romanian|ron rum
        ru|Russisch|Russian|rus
        rw|Kinyarwanda|Kinyarwanda|kin
        sa|Sanskrit|Sanskrit|san
        sc|Sardisch|Sardinian|srd
        sd|Sindhi|Sindhi|snd
        se|Nordsamisch|Northern Sami|sme
        sg|Sango|Sango|sag
        si|Singhalesisch|Sinhala|sin
        sk|Slowakisch|Slovak|slk slo
        sl|Slowenisch|Slovenian|slv
        sm|Samoanisch|Samoan|smo
        sn|Shona|Shona|sna
        so|Somali|Somali|som
        sq|Albanisch|Albanian|sqi alb
        sr|Serbisch|Serbian|srp
        ss|Swazi|Swati|ssw
        st|Süd-Sotho|Southern Sotho|sot
        su|Sundanesisch|Sundanese|sun
        sv|Schwedisch|Swedish|swe
        sw|Suaheli|Swahili|swa
        ta|Tamil|Tamil|tam
        te|Telugu|Telugu|tel
        tg|Tadschikisch|Tajik|tgk
        th|Thailändisch|Thai|tha
        ti|Tigrinya|Tigrinya|tir
        tk|Turkmenisch|Turkmen|tuk
        tl|Tagalog|Tagalog|tgl
        tn|Tswana|Tswana|tsn
        to|Tongaisch|Tongan|ton
        tr|Türkisch|Turkish|tur
        ts|Tsonga|Tsonga|tso
        tt|Tatarisch|Tatar|tat
        tw|Twi|Twi|twi
        ty|Tahitisch|Tahitian|tah
        ug|Uigurisch|Uyghur|uig
        uk|Ukrainisch|Ukrainian|ukr
        ur|Urdu|Urdu|urd
        uz|Usbekisch|Uzbek|uzb
        ve|Venda|Venda|ven
        vi|Vietnamesisch|Vietnamese|vie
        vo|Volapük|Volapük|vol
        wa|Wallonisch|Walloon|wln
        wo|Wolof|Wolof|wol
        xh|Xhosa|Xhosa|xho
        yi|Jiddisch|Yiddish|yid
        yo|Yoruba|Yoruba|yor
        za|Zhuang|Zhuang|zha
        zh|Chinesisch|Chinese|zho chi
        zu|Zulu|Zulu|zul
        ace|Aceh|Acehnese
        aeb|Tunesisches Arabisch|Tunisian Arabic
        arq|Algerisches Arabisch|Algerian Arabic
        ary|Marokkanisches Arabisch|Moroccan Arabic
        arz|Ägyptisches Arabisch|Egyptian Arabic
        ase|Amerikanische Gebärdensprache|American Sign Language
        asq|Österreichische Gebärdensprache|Austrian Sign Language
        ast|Asturisch|Asturian
        bal|Belutschisch|Baluchi
        bar|Bairisch|Bavarian
        ceb|Cebuano|Cebuano
        ckb|Zentralkurdisch|Central Kurdish
        crh|Krimtatarisch|Crimean Tatar
        csb|Kaschubisch|Kashubian
        dsb|Niedersorbisch|Lower Sorbian
        fil|Filipino|Filipino
        frp|Frankoprovenzalisch|Arpitan
        frr|Nordfriesisch|Northern Frisian
        frs|Ostfriesisch|Eastern Frisian
        fur|Friaulisch|Friulian
        gag|Gagausisch|Gagauz
        gsg|Deutsche Gebärdensprache|German Sign Language
        gsw|Schweizerdeutsch|Swiss German
        hak|Hakka|Hakka Chinese
        haw|Hawaiisch|Hawaiian
        hsb|Obersorbisch|Upper Sorbian
        ilo|Ilokano|Iloko
        kab|Kabylisch|Kabyle
        kmr|Kurmandschi|Northern Kurdish
        ksh|Kölsch|Colognian
        lad|Ladino|Ladino
        lij|Ligurisch|Ligurian
        lld|Ladinisch|Ladin
        lmo|Lombardisch|Lombard
        ltg|Lettgallisch|Latgalian
        mwl|Mirandesisch|Mirandese
        nan|Min Nan|Min Nan Chinese
        nap|Neapolitanisch|Neapolitan
        nds|Niederdeutsch|Low German
        nso|Nord-Sotho|Northern Sotho
        pap|Papiamento|Papiamento
        pcd|Picardisch|Picard
        pdc|Pennsylvaniadeutsch|Pennsylvania German
        pdt|Plautdietsch|Plautdietsch
        pfl|Pfälzisch|Palatine German
        pms|Piemontesisch|Piedmontese
        prs|Dari|Dari
        rom|Romani|Romany
        rue|Russinisch|Rusyn
        rup|Aromunisch|Aromanian
        sah|Jakutisch|Yakut
        scn|Sizilianisch|Sicilian
        sco|Schottisch|Scots
        sgg|Deutschschweizer Gebärdensprache|Swiss-German Sign Language
        sli|Niederschlesisch|Lower Silesian
        sma|Südsamisch|Southern Sami
        smj|Lule-Samisch|Lule Sami
        smn|Inari-Samisch|Inari Sami
        sms|Skolt-Samisch|Skolt Sami
        stq|Saterfriesisch|Saterland Frisian
        swg|Schwäbisch|Swabian
        sxu|Obersächsisch|Upper Saxon
        syr|Syrisch|Syriac
        szl|Schlesisch|Silesian
        tet|Tetum|Tetum
        tig|Tigre|Tigre
        tzm|Zentralatlas-Tamazight|Central Atlas Tamazight
        udm|Udmurtisch|Udmurt
        vec|Venetisch|Venetian
        vep|Wepsisch|Veps
        vls|Westflämisch|West Flemish
        vmf|Mainfränkisch|Main-Franconian
        wae|Walliserdeutsch|Walser
        wep|Westfälisch|Westphalian
        wuu|Wu|Wu Chinese
        yue|Kantonesisch|Cantonese
        zgh|Tamazight|Standard Moroccan Tamazight
        zza|Zaza|Zaza
        """
}
