/// The words of what people remind themselves of.
extension PlaceholderWords {
    /// How short texts begin that may be one.
    static let telegramHeads: [String] =
        [
            "diesen", "diesem", "dieser", "dies", "das", "this", "noch", "hier", "rücksprache", "notiz", "merker",
            "memo", "kommentar", "nb", "anm", "anmerkung", "weiter", "wip", "wartet", "warte", "warten", "awaiting",
            "waiting", "reiche", "liefere", "trage", "schicke", "sende", "to", "arbeitstitel", "working", "nur",
            "stichworte", "stichpunkte", "absatz", "satz", "abschnitt", "irgendwas", "irgendetwas", "something", "copy",
            "max", "maximal", "höchstens", "kurzfassung", "zusammenfassung", "text", "beschreibung", "kurzbeschreibung",
            "summary", "description", "gefördert", "funded", "unterstützt", "1",
        ] + Array(fillers)

    /// How they end.
    static let telegramTails: [String] =
        Array(orders) + ["einholen", "veröffentlichen", "publish", "here"]

    /// What has no meaning of its own, once or several times.
    static let fillers: Set = [
        "bla", "blah", "blabla", "text", "test", "blindtext", "platzhalter", "placeholder", "dummytext", "dummy",
        "beispieltext", "mustertext", "fülltext", "lorem", "foo",
    ]

    /// Words by which something is still to be done.
    static let pressing: Set = [
        "hier", "noch", "bitte", "fehlt", "fehlen", "folgt", "folgen", "here", "missing", "please",
    ]

    /// What somebody waits for.
    static let awaited: Set = [
        "freigabe", "rückmeldung", "antwort", "bestätigung", "feedback", "zusage", "approval", "confirmation", "reply",
        "answer", "consent",
    ]

    /// `To be confirmed with the owner`.
    static let participles: Set = [
        "confirmed", "clarified", "added", "completed", "written", "defined", "checked", "discussed", "announced",
        "agreed", "supplied", "decided", "done", "provided", "filled",
    ]

    /// Names that are those of nobody, as a whole.
    static let wholeSamples: Set = [
        "john doe", "jane doe", "otto normalverbraucher", "lieschen müller", "herr x", "frau x", "herr y", "frau y",
        "herr xy", "frau xy", "anytown", "irgendwo", "unbekannt",
        "vorname nachname",
        "first last", "firstname lastname",
    ]
    /// What is no name of a company, whatever its form is.
    static let companySamples: Set = [
        "firma xy", "xyz", "xy", "acme", "your company", "my company", "dummy", "foo bar", "unbekannt", "anonym",
        "irgendwer", "unknown", "anonymous",
    ]
    /// What stands before the sign in addresses of nobody.
    static let sampleMailboxes: Set = [
        "max.mustermann", "m.mustermann", "erika.mustermann", "mustermann", "vorname.nachname", "vorname.name",
        "firstname.lastname", "first.last", "john.doe", "jane.doe",
    ]

    /// What is no answer where sentences belong.
    static let noAnswers = [
        "tk", "keine ahnung", "no idea", "egal", "irgendwas", "weiter",
    ].map { Array($0.utf8) }

    /// More of what people write instead of a text, at its end as well.
    static let moreNotes = [
        "reiche ich nach", "liefere ich nach", "trage ich nach", "schicke ich nach", "rest später", "der rest später",
        "mehr später", "details später", "more to come",
        "more details later", "details to come", "details later", "rest later", "figures later", "hier geht es weiter",
        "da muss noch was rein", "da muss noch etwas rein", "hier muss noch was rein",
        "text aus antrag kopieren", "text aus dem antrag", "hier text aus dem antrag", "aus dem antrag übernehmen",
        "aus antrag übernehmen", "fülltext",
        "wie fall 3",
        "siehe kapitel ??", "seite x von y", "page x of y", "ggf. streichen", "evtl. streichen",
        "ggf. kürzen", "evtl. kürzen", "bitte streichen", "bitte kürzen", "text kürzen", "text fehlt",
        "text fehlt noch",
        "reicht karla nach", "siehe kommentar", "s. kommentar", "see comment", "❓", "❓❓", "❓❓❓", "❗", "❗❗❗", "⚠️",
        "weiter mit", "2do", "needs number", "needs source", "förderhinweis einfügen", "hier förderhinweis einfügen",
    ]

    /// More of what says nothing where it is all that a field says.
    static let moreWholes = [
        "das stimmt so noch nicht", "stimmt so noch nicht", "erster entwurf", "nur ein entwurf", "same as above",
        "as discussed", "angabe liegt nicht vor", "more later", "analog zu oben", "rohfassung", "draft only",
        "some text",
        "textbaustein", "das wird noch ergänzt", "das folgt noch", "das kommt noch", "wie fall 1",
        "wie fall 2", "hier das zitat", "hier ein zitat", "mustertitel", "beispieltitel", "stichpunkte", "stichworte",
        "acme inc", "smart-ziel einfügen", "name der kennzahl", "link einfügen",
    ]

    /// More of what says nothing as a headline or where a story belongs.
    static let moreNoStory: Set = [
        "der rest folgt", "case study", "new case", "my case", "testfall", "test case", "praxisbeispiel",
        "fallbeispiel",
        "mustertext", "blindtext", "ein satz", "zwei sätze", "tk", "kopie", "copy", "todo", "förderhinweis",
        "funding notice",
    ]
}
