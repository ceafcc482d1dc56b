import CasebookModel

/// What people and templates put where nothing has been written yet.
enum PlaceholderWords {
    /// What people write instead of content, in small letters, without the signs around it.
    static let notes: [String] =
        [
            "todo", "to do", "fixme", "tbd", "t.b.d", "tba", "t.b.a", "tbc", "t.b.c", "xx", "xxx", "xxxx", "n.n",
            "n. n",
            "n/a", "n.a", "n. a", "k.a", "k. a", "n.v", "n. v", "platzhalter", "placeholder", "blindtext",
            "beispieltext",
            "dummytext", "dummy text", "sample text", "mustertext",
            "text folgt", "folgt", "folgt noch", "folgt in kürze", "kommt noch", "noch offen", "noch zu ergänzen",
            "noch zu schreiben", "noch auszufüllen", "noch ausfüllen", "wird ergänzt", "wird noch ergänzt",
            "wird nachgereicht", "wird noch nachgereicht", "wird nachgetragen", "wird noch geschrieben",
            "bitte ausfüllen",
            "bitte ergänzen", "bitte eintragen", "bitte eingeben", "bitte noch ergänzen", "hier ausfüllen",
            "hier ergänzen",
            "hier steht text", "hier steht der text", "hier steht ihr text", "hier kommt text",
            "hier kommt der text hin",
            "hier kommt noch text", "hier text einfügen", "hier text eingeben", "text einfügen", "text eingeben",
            "ihr text", "ihr text hier",
            "to be done", "to be defined", "to be added", "to be completed", "to be confirmed", "to be announced",
            "to be written", "to be filled in", "to follow", "text to follow", "coming soon", "please fill in",
            "please complete", "please add", "please enter", "fill in", "fill in here", "text goes here",
            "your text goes here", "your text", "your text here", "insert text", "insert text here", "enter text",
            "enter text here", "add text", "add text here",
            "hier steht ein text", "hier steht noch text", "hier steht später text", "hier könnte ihr text stehen",
            "keine angabe", "keine angaben", "not specified", "asdf", "asdfasdf", "asdf asdf", "qwertz", "qwerty",
            "bla bla",
            "bla bla bla", "blabla", "blah blah", "foo bar", "testtext", "test test", "test text", "test test test",
            "wählen sie ein element aus", "choose an item", "tt.mm.jjjj", "dd.mm.yyyy", "jjjj-mm-tt", "yyyy-mm-dd",
            "gefördert durch", "gefördert von", "gefördert vom", "gefördert durch das", "gefördert durch die",
            "gefördert durch den",
            "funded by", "funded by the", "mit unterstützung von", "supported by the",
            "siehe mail", "siehe e-mail", "lorem", "fehlt noch", "beschreibung einfügen", "firmenname",
            "max mustermann",
            "erika mustermann", "xy", "xyz", "noch formulieren", "noch ergänzen", "noch schreiben", "noch klären",
            "fill in later",
            "add later", "arbeitstitel", "working title", "rest folgt", "zusammenfassung folgt",
            "noch zu klären", "noch zu prüfen", "noch zu beschreiben", "noch zu überarbeiten", "noch zu erfragen",
            "noch nicht geschrieben", "ist noch zu klären", "to be clarified", "to be described", "object object",
            "s. mail", "s. e-mail", "siehe anhang", "siehe word-datei", "siehe protokoll", "siehe datei",
            "see email", "see e-mail", "see mail", "see attachment", "zu klären", "muss noch geklärt werden",
            "wird noch geklärt", "foobar", "fix me", "pending", "nachtragen", "usw. folgt", "morgen mehr",
            "chef fragen", "chefin fragen", "hier weiter", "mehr folgt", "weiteres folgt", "fortsetzung folgt",
            "rest folgt noch", "more to follow", "rest to follow", "foto fehlt", "bild fehlt", "quelle fehlt",
            "zahlen fehlen", "zahl fehlt", "ihre firma", "your company", "muster gmbh", "noch nicht bekannt",
            "text hier einfügen", "text hier eingeben", "hier klicken, um text einzugeben",
            "hier tippen, um text einzugeben", "zum bearbeiten klicken", "muss noch geprüft werden",
            "muss noch ergänzt werden", "muss noch geschrieben werden", "zitat einfügen", "bild einfügen",
            "foto einfügen", "link einfügen", "insert quote", "insert picture", "insert image",
            "click to edit", "wird nachgeliefert", "wird noch nachgeliefert", "werden nachgereicht",
            "werden nachgeliefert",
            "werden nachgetragen", "inhaber fragen", "inhaberin fragen", "coach fragen", "betrieb fragen",
            "nochmal fragen", "ask the owner", "ask the boss", "still missing", "fill me in", "placeholder text",
            "noch nicht freigegeben", "not yet known", "to be continued", "🚧", "🚧🚧🚧", "titel ihrer sammlung",
            "title of your collection",
        ] + announcements + requests + moreNotes

    /// `Ausgangslage beschreiben`, `Ergebnis eintragen`.
    private static let requests: [String] = [
        "ausgangslage", "ausgangssituation", "ergebnis", "ergebnisse", "ziel", "ziele", "maßnahme", "maßnahmen",
        "zusammenfassung", "beschreibung", "text", "titel", "zahlen", "erkenntnisse", "lehren",
    ].flatMap { noun in ["beschreiben", "ergänzen", "einfügen", "eintragen", "nachtragen"].map { "\(noun) \($0)" } }

    /// What says nothing where it is all that a field says. As a heading, or above the column of a table, it says enough.
    static let wholes: [String] =
        [
            "text hier", "unbenannt", "vorlage", "beschreibung der maßnahme", "beschreibung des ergebnisses",
            "beschreibung der phase", "beschreibung des unternehmens", "name der maßnahme", "name der phase",
            "titel der maßnahme", "titel des ergebnisses", "titel der phase", "titel des falls",
            "kurzbeschreibung (max. 300 zeichen", "max. 300 zeichen", "name, vorname", "vorname nachname",
            "vorname, nachname", "dummy", "neue maßnahme", "neues ergebnis", "neue phase", "neues ziel", "new measure",
            "new outcome", "new phase", "new goal", "description of the measure", "name of the measure",
            "first name last name", "test 123", "test123", "testeintrag", "test entry", "company name", "firma x",
            "firma xy", "company x",
            "company xy", "unternehmen x", "unternehmen xy", "jjjj", "yyyy", "ort, datum", "straße nr", "straße, nr",
        ] + numbered + moreWholes

    /// `Ergebnis 1`, `Maßnahme 2`, as forms number what nobody has named. A phase may well be called so.
    private static let numbered: [String] = [
        "ergebnis", "maßnahme", "ziel", "outcome", "result", "measure", "goal", "text", "titel", "title", "überschrift",
        "aufzählungspunkt", "stichpunkt", "bullet point",
    ].flatMap { noun in (1...9).map { "\(noun) \($0)" } }

    /// `Foto folgt`, `Zahlen folgen noch`, `Photo to follow`.
    private static let announcements: [String] = {
        let nouns = [
            "inhalt", "inhalte", "foto", "fotos", "bild", "bilder", "logo", "video", "zitat", "zitate", "zahlen",
            "angaben",
            "daten", "beschreibung", "ergebnis", "ergebnisse", "details", "kennzahlen", "quelle", "quellen", "link",
            "links",
        ]
        let german = nouns.flatMap { noun in ["folgt", "folgen"].map { "\(noun) \($0)" } }
            .flatMap { [$0, $0 + " noch", $0 + " in kürze", $0 + " bald"] }
        let things = [
            "content", "photo", "picture", "image", "logo", "video", "quote", "figures", "details", "description",
        ]
        return german + things.flatMap { ["\($0) to follow", "\($0) coming soon", "\($0) tbd"] }
    }()

    /// What says nothing where a story or a headline belongs, though it may be the name of a phase.
    static let noStory: Set = [
        "test", "in arbeit", "in bearbeitung", "work in progress", "wip", "text", "ein text", "überschrift",

        "foo", "bla", "siehe oben", "siehe unten", "s. o", "s.o", "dito", "wie besprochen", "wie oben", "offen",
        "kein text",
        "see above", "titel", "untertitel", "zusammenfassung", "undefined", "null", "nan", "nn", "ref", "leer", "abc",
        "beschreibung", "unbekannt", "noch unbekannt", "später", "fehlt", "ausfüllen", "ergänzen",
        "beispiel", "neu", "untitled", "ohne titel",
        "titel des falls", "neuer fall", "draft", "entwurf", "kurzbeschreibung", "baustelle", "klären", "nil",
        "subtitle", "heading", "summary", "description", "123", "1234", "0815",
        "rücksprache mit chef", "rücksprache mit chefin", "rücksprache mit inhaber", "rücksprache halten",
    ]

    /// What forms have in brackets for something that is to be filled in, in the middle of a text as well.
    static let blanks: Set = [
        "name", "vorname", "nachname", "vor- und nachname", "vorname name", "firma", "unternehmen", "betrieb", "ort",
        "stadt",
        "adresse", "straße", "plz", "datum", "tag", "monat", "jahr", "jahreszahl", "zahl", "anzahl", "betrag", "summe",
        "wert",
        "prozent", "prozentsatz", "text", "titel", "überschrift", "thema", "branche", "produkt", "person", "funktion",
        "position", "telefon", "telefonnummer", "e-mail", "beschreibung", "zitat", "zeitraum", "quelle einfügen",
        "beleg", "nachweis",
        "first name", "last name", "company", "organisation", "organization", "place", "town", "city", "address",
        "date",
        "month", "year", "number", "amount", "value", "figure", "title", "topic", "product", "role", "phone",
        "description", "quote", "industry", "sector", "xx", "xxx", "firmenlogo", "ansprechpartner",
        "ansprechperson",
    ]

    /// Words for what has gaps of its own: forms, templates, labels and programs.
    static let forms: Set = [
        "feld", "felder", "feldern", "feldes", "eingabefeld", "eingabefelder", "textfeld", "textfelder", "leerfeld",
        "platzhalter", "platzhaltern", "serienbrief", "serienbriefe", "serienmail", "etikett", "etiketten",
        "textbaustein", "textbausteine", "textbausteinen", "eingabemaske", "maske", "variable", "variablen",
        "jinja", "liquid", "handlebars", "twig", "seriendruck", "schablone", "skript", "makro", "code", "quelltext",
        "template", "templates", "forms", "field",
        "fields", "label", "labels", "placeholder", "placeholders", "script", "variables",
    ]
    /// How such words end that are put together.
    private static let formEndings = ["formular", "formulare", "formularen", "vorlage", "vorlagen"]

    /// Whether a word in small letters speaks of forms or templates.
    static func isOfForms(_ word: String) -> Bool {
        forms.contains(word) || formEndings.contains(where: word.hasSuffix)
    }

    /// What a note asks for that begins with "bitte" or "please".
    static let orders: Set = [
        "ergänzen", "eintragen", "ausfüllen", "einfügen", "eingeben", "einsetzen", "angeben", "prüfen", "überprüfen",
        "nachtragen", "nachreichen", "klären", "ersetzen", "anpassen", "nennen", "erfragen", "wählen", "auswählen",
        "beschreiben", "überarbeiten", "kürzen", "schreiben", "hochladen", "streichen", "belegen", "abstimmen",
        "einholen", "checken", "nachfragen",
        "complete", "add", "enter", "insert", "check", "provide", "specify", "replace", "confirm", "fill", "describe",
        "clarify", "choose", "select", "adapt", "write", "upload", "supply",
    ]

    /// How asides end that an editor puts in brackets instead of a name.
    static let asides = [
        "geändert", "anonymisiert", "bekannt", "unbekannt", "titel", "changed", "anonymised", "anonymized", "withheld",
        "unknown", "untitled", "editor", "redaktion", "lachen", "lacht", "laughs",
    ]

    /// How a note begins that stands in brackets in the middle of a text: `[bitte ergänzen]`, `[Name der Firma]`. Editors put
    /// words of their own into quotes in the same way (`[Name geändert]`, `[hier im Betrieb]`); those are content.
    static let beginnings = [
        "hier steht", "hier text", "hier ergänz", "hier einf", "hier eintr", "noch zu ", "noch ausz",
        "noch ausf",
        "todo", "tbd", "name der ", "name des ", "ihr name", "ihr text", "insert ", "enter ", "name of ",
        "your name",
        "your text", "your company", "add text", "fill in", "platzhalter", "placeholder",
    ]

    /// The questions that templates ask, the help that they and forms give, and what earlier ones had as values.
    static let hints: [String] = prompts(of: CaseStudy.part) + CaseTemplate.hints + formerHints

    private static func prompts(of part: PartDescription) -> [String] {
        part.fields.flatMap { field -> [String] in
            [field.prompt, field.help, field.formHelp].compactMap(\.self).flatMap { [$0.de, $0.en] }
                + (field.kind.part.map(prompts) ?? [])
        }
    }

    private static let formerHints = [
        "Ein bis drei Sätze.", "Was wurde gelernt?", "Was haben Unternehmen und Coaches gelernt?",
        "Was können andere übernehmen?", "What was the starting point?", "What was learned?", "What can others adopt?",
        "Worum geht es? Ein bis drei Sätze, höchstens 300 Zeichen.", "Worum geht es?", "Name des Unternehmens",
        "Name des Unternehmens (oder anonymous: true)", "Name der Einrichtung", "Name Ihrer Einrichtung",
        "Vorname Name",
        "Was macht das Unternehmen? Ein bis drei Sätze.", "Was macht das Unternehmen?",
        "Die Ausgangslage: Wo stand das Unternehmen, was drückte? (Markdown)", "Wo stand das Unternehmen, was drückte?",
        "Die Ausgangslage: Wo stand das Unternehmen, was drückte?", "Was sollte erreicht werden?",
        "Was geschah in dieser Phase?", "Was wurde getan?", "Was kam dabei heraus?", "Was ist zu sehen?",
        "Was ist darauf zu sehen?", "Wer hat es gemacht?",
        "Die Ausgangslage in zwei, drei Absätzen: Wo stand das Unternehmen, und was drückte?", "Das Ziel in einem Satz",
        "Das Ergebnis in einem Satz", "Was gelernt wurde, auch aus dem, was nicht gelang.",
        "Was andere Unternehmen daraus mitnehmen können.",
        "What is it about? One to three sentences, at most 300 characters.", "What is it about?", "Name of the company",
        "Name of the company (or anonymous: true)", "Name of the centre", "Name of your organisation", "First Last",
        "What does the company do? One to three sentences.", "What does the company do?",
        "The starting point: where did the company stand, what was the problem? (Markdown)",
        "Where did the company stand, what was the problem?",
        "The starting point: where did the company stand, what was the problem?", "What was to be reached?",
        "What happened in this phase?", "What was done?", "What came of it?", "What does it show?", "Who made it?",
        "The starting point in two or three paragraphs: where did the company stand, and what was the problem?",
        "The goal in one sentence", "The outcome in one sentence", "What was learned, also from what failed.",
        "What other companies can take from it.", "What did we learn, also from what failed?",
        "What was the situation, and what was the problem?",
    ]
}
