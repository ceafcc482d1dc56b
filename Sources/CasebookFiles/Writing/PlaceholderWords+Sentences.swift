/// The words of sentences that stand where a text will stand, and of doubts that were left in one.
extension PlaceholderWords {
    /// The parts of a case that a template asks for.
    static let germanParts: Set = [
        "ausgangslage", "ausgangssituation", "lage", "situation", "herausforderung", "herausforderungen", "problem",
        "ziel", "ziele", "maßnahme", "maßnahmen", "vorgehen", "umsetzung", "ergebnis", "ergebnisse", "erfahrungen",
        "erkenntnisse", "unternehmen", "projekt", "projektverlauf", "lösung", "text", "titel", "zusammenfassung",
        "beschreibung", "nutzen",
    ]
    static let englishParts: Set = [
        "challenge", "situation", "problem", "goal", "goals", "measure", "measures", "approach", "outcome", "outcomes",
        "result", "results", "lessons", "company", "project", "text", "title", "summary", "description", "benefits",
        "point",
    ]
    /// What stands beside them in an order, and says nothing of its own.
    static let besideParts: Set = [
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "ihr", "ihre", "ihren", "ihres", "hier",
        "kurz",
        "bitte", "knapp", "in", "im", "zwei", "drei", "vier", "fünf", "bis", "satz", "sätzen", "absatz", "absätzen",
        "stichworten", "stichpunkten", "worten", "maximal", "höchstens", "max", "zeichen", "zusammen", "und", "von",
        "vor", "dem", "projekts", "unternehmens", "betriebs", "falls", "projektes", "betriebes",
        "the", "your", "a", "here", "briefly", "please", "two", "three", "four", "five", "to", "sentence", "sentences",
        "words", "paragraph", "paragraphs", "of", "and", "starting", "initial", "learned", "characters",
    ]

    /// What stands in brackets where a picture will be, or where letters address somebody.
    static let pictures: Set = ["bild", "foto", "logo", "grafik", "anrede", "picture", "photo", "image", "salutation"]

    /// What is missing where a text says that something is.
    static let missing: Set = [
        "daten", "text", "texte", "inhalt", "inhalte", "foto", "fotos", "bild", "bilder", "logo", "video",
        "zitat", "zitate",
        "zahl",
        "zahlen", "kennzahlen", "angabe", "angaben", "beschreibung", "beschreibungen", "quelle", "quellen", "beleg",
        "belege", "freigabe", "einwilligung", "titel", "überschrift", "zusammenfassung", "abschnitt", "absatz",
        "details", "link", "links", "bildnachweis", "bildrechte", "ergebnis", "ergebnisse",
        "content", "photo", "photos", "picture", "pictures", "image", "images", "quote", "quotes", "figure", "figures",
        "numbers", "description", "source", "sources", "permission", "release", "title", "heading", "summary",
        "section",
        "paragraph",
    ]

    /// What templates say that will stand somewhere.
    static let contents: Set = [
        "förderhinweis", "text", "titel", "hinweis", "beschreibung", "zusammenfassung", "zitat", "impressum", "inhalt",
        "überschrift", "ausgangslage", "ergebnis", "ergebnisse", "fließtext", "untertitel", "einleitung", "zahlen",
        "angaben", "foto", "fotos", "bild", "bilder", "quelle", "quellen",
    ]

    /// Where a text says that another one lies.
    static let papers: Set = [
        "bericht", "abschlussbericht", "projektbericht", "zwischenbericht", "jahresbericht", "endbericht", "anlage",
        "anlagen", "anhang", "mail", "mails", "e-mail", "protokoll", "protokolle", "datei", "word-datei", "excel-datei",
        "dokument", "dokumente", "doku", "dokumentation", "präsentation", "folien", "excel", "excel-liste", "pdf",
        "konzept", "notiz", "notizen", "ordner", "laufwerk", "sharepoint", "antrag", "steckbrief", "website",
        "webseite",
        "homepage", "kommentar", "kommentare", "report", "attachment", "attachments", "appendix", "annex", "minutes",
        "file", "slides", "notes",
        "document", "documents", "documentation", "presentation", "spreadsheet", "folder", "email",
    ]
    static let besidePapers: Set = [
        "der", "die", "das", "den", "dem", "im", "in", "unser", "unserem", "unseren", "beigefügte", "beigefügtem",
        "beiliegende", "nr", "seite", "s", "vom", "von", "dazu", "auch", "bitte", "the", "our", "attached", "final",
        "project", "page", "no", "word", "excel",
    ]

    /// Questions that people put in the place of those of the templates.
    static let shortQuestions: Set = [
        "was haben wir gelernt", "was haben sie gelernt", "was haben wir daraus gelernt", "was war das problem",
        "was war das ziel", "was war die ausgangslage", "was waren die ziele", "was war die herausforderung",
        "was wurde erreicht", "was sind die ergebnisse", "what did we learn", "what did you learn",
        "what was the problem", "what was the goal", "what was the challenge", "what was the starting point",
        "what was achieved", "what were the results",
    ]

    /// What one may doubt in brackets: `(Quelle?)`.
    static let doubted: Set = [
        "quelle", "quellen", "beleg", "belege", "nachweis", "zahl", "zahlen", "jahr", "datum", "betrag", "wert",
        "summe",
        "name", "vorname", "nachname", "ort", "funktion", "rolle", "firma", "schreibweise", "einheit", "todo", "tbd",
        "source", "sources", "reference", "figure", "figures", "number", "numbers", "year", "date", "amount", "value",
        "spelling", "unit", "citation",
    ]
    /// Such doubts in words.
    static let doubts: Set = [
        "stimmt das", "stimmt das so", "stimmt das noch", "stimmt die zahl", "stimmen die zahlen", "stimmt", "korrekt",
        "ist das richtig", "ist das so richtig", "ist das korrekt", "ist das noch aktuell", "richtig so",
        "noch aktuell",
        "is that right", "is this right", "is that correct", "is this correct", "is this true", "still true", "correct",
        "name richtig", "zahl richtig",
    ]

    /// What one asks oneself in brackets: `(wann?)`.
    static let questions: Set = [
        "wann", "wer", "wo", "wieviel", "wieviele", "wie viel", "wie viele", "wer genau", "wann genau", "wo genau",
        "wie lange", "wie oft", "welche", "welcher", "welches", "when", "who", "where", "how many", "how much",
        "who exactly", "when exactly", "how long", "sic",
    ]
    /// What one notes in brackets.
    static let margins: Set = [
        "check", "needs number", "needs source", "needs figure", "unklar", "unsicher", "unclear", "not sure",
        "s. kommentar", "siehe kommentar", "see comment", "noch nicht freigegeben", "not yet approved",
    ]
    /// Behind which a cross is the gap for a figure: `Das sparte X Stunden`.
    static let beforeCrosses: Set = [
        "spart", "sparte", "sparten", "sparen", "kostet", "kostete", "kosteten", "dauert", "dauerte", "dauerten",
        "betrug", "betrugen", "beträgt", "betragen", "um", "rund", "etwa", "circa", "knapp", "als", "auf", "waren",
        "sind", "kamen", "brauchte", "brauchten", "braucht", "brauchen", "sank", "sanken", "stieg", "stiegen", "hatte",
        "hatten", "hat", "haben", "seit", "arbeiten", "arbeiteten", "saved", "saves", "save", "cost", "costs", "took",
        "takes", "by", "about", "around", "some", "roughly", "nearly", "almost", "was", "were", "than", "had", "has",
        "needed", "needs", "only", "nur", "ca",
    ]
    /// Behind which a year stands.
    static let beforeYears: Set = [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember", "january", "february", "march", "may", "june", "july", "october", "december", "jahr", "jahre",
        "seit", "im", "ab", "year", "since", "in", "sommer", "herbst", "winter", "frühjahr", "ende", "anfang", "mitte",
    ]
    /// Before what stands in a bracket where a name, a place or a day belongs: `Frau (Name)`, `am (Datum)`.
    static let beforeBlanks: Set = [
        "am", "seit", "im", "in", "vom", "bis", "herr", "herrn", "frau", "firma", "um", "rund", "ca", "mit", "mr", "ms",
    ]

    /// Behind which a figure stands.
    static let beforeFigures: Set = [
        "ca", "circa", "rd", "rund", "etwa", "ungefähr", "mind", "mindestens", "max", "maximal", "approx", "about",
        "around", "approximately", "roughly", "kostet", "kostete", "kosteten", "betrug", "betrugen", "beträgt",
        "betragen", "spart", "sparte", "sparten", "dauerte", "dauerten", "cost", "costs", "saved", "saves",
    ]
    /// Behind which a name stands.
    static let bearers: Set = ["herr", "herrn", "frau", "coach", "firma", "mr", "ms", "mrs", "mr.", "ms.", "mrs."]
    /// Behind which the name of a company stands.
    static let companies: Set = ["firma", "unternehmen", "company"]

    /// Words by which a text says what signs stood somewhere.
    static let showing: Set = [
        "zeigt", "zeigte", "zeigten", "zeigen", "stand", "standen", "steht", "stehen", "erschien", "erschienen",
        "erscheint",
        "erscheinen", "meldet", "meldete", "meldeten", "druckt", "druckte", "druckten", "schrieb", "las", "gab",
        "lautet",
        "lautete", "heißt", "hieß", "zeichen", "zeichenfolge", "unterstrich", "unterstriche", "präfix", "symbol",
        "shows", "showed", "show", "shown", "displayed", "displays", "read", "reads", "said", "says", "appeared",
        "printed", "prints", "sign", "signs", "character", "characters", "prefix", "symbol", "underscores",
    ]

    /// What spreadsheets show instead of a value.
    static let errorValues: Set = [
        "#BEZUG!", "#WERT!", "#NAME?", "#DIV/0!", "#ZAHL!", "#NULL!", "#NV", "#KALK!", "#ÜBERLAUF!", "#REF!", "#VALUE!",
        "#NUM!", "#N/A", "#CALC!", "#SPILL!", "#FELD!", "#FIELD!", "#FEHLER!", "#ERROR!",
    ]

    /// Names that stand for any company, place or person.
    static let sampleNames: Set = [
        "musterfirma", "musterunternehmen", "musterbetrieb", "mustermann", "musterfrau", "musterstadt", "musterort",
        "musterdorf", "musterhausen", "musterstraße", "beispielfirma", "beispielunternehmen", "beispielbetrieb",
        "beispielstadt", "testfirma", "testbetrieb", "testunternehmen",
    ]
    /// What stands before the sign in addresses that forms show.
    static let mailboxes: Set = [
        "name", "vorname.nachname", "ihr.name", "ihre.adresse", "mail", "email", "e-mail", "adresse",
        "firstname.lastname",
        "first.last", "your.name", "you", "user", "address",
    ]
    /// What may stand beside them.
    static let besideSamples: Set = [
        "gmbh", "ag", "kg", "ug", "ohg", "gbr", "mbh", "se", "co", "und", "e", "k", "kfm", "eg", "ggmbh", "ltd", "inc",
        "llc", "die", "der", "firma", "max", "maxi", "erika", "eva", "herr", "frau", "in",
    ]
}
