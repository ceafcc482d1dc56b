import CasebookModel
import Testing

@testable import CasebookFiles

/// What people leave in a text that is not finished, by kinds, each with what a finished text may say.
@Suite("Unfinished texts")
struct UnfinishedTextTests {
    @Test(
        "are gaps of signs in the place of a figure or a name",
        arguments: [
            "rund __ Stunden", "Das waren __ Euro.", "Es kamen __ Gäste und __ Kunden.", "ca. __ %",
            "Rund __% der Zeit.", "about __ people came", "It took __ hours.", "Das kostete _ Euro.",
            "It cost _ euro.", "ca. … Stunden", "ca. ... Stunden", "rund ... Tage", "mind. … Personen",
            "approx. ... hours", "approx. … people", "The firm saved ... hours.",
            "Seit … Jahren gibt es den Betrieb.", "Die Firma … stellte um.", "Die Firma ... stellte um.",
        ])
    func gaps(text: String) { #expect(Placeholder.part(of: text, in: .prose) != nil) }

    @Test(
        "are no gaps where a text only speaks of signs, or pauses",
        arguments: [
            "Die Karte zeigte ??? statt der Umlaute.", "Auf dem Bon stand ?? statt des Preises.",
            "Der Drucker druckte #### statt der Summe.", "Im Feld stand nur ???, weil die Schrift fehlte.",
            "Auf dem Schirm erschien ### und sonst nichts.", "Die Liste meldete ??? bei jedem zweiten Namen.",
            "The map showed ??? instead of umlauts.", "The cell displayed #### because it was too narrow.",
            "The printer printed ?? instead of the sign.", "Aus dem ß wurde ??, aus dem ä ebenso.",
            "Das Zeichen __ trennt die Teile.", "Der Präfix __ ist reserviert.",
            "Dateien heißen jetzt Kunde_Datum_Nummer.", "Die Namen beginnen mit __ und enden mit __.",
            "Python nutzt __init__ dafür.", "Sie warteten ... und dann kam die Lieferung.",
            "Drei ... zwei ... eins: Start.", "Es ging um Kosten ... Nutzen blieb außen vor.",
            "Wir sagten: „Noch ... Tage später war alles fertig.“", "Der Chef sagte: „Die Firma ... also wir alle.“",
        ])
    func gapsInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) == nil) }
    }

    @Test(
        "are notes and crosses in the middle of a sentence",
        arguments: [
            "Das kostete tbd Euro.", "Das kostete TBD.", "Rund tbd Stunden dauerte es.", "It cost tbd.",
            "Das kostete n.n. Euro.", "Herr N. N. leitet das.", "Frau N.N. leitet das Lager.",
            "Die Leitung hat Frau N. N.", "ToDo Anna", "Todo Umsatz", "In der Firma arbeiten XY Leute.",
            "Es dauerte XY Stunden.", "XY people work there.", "Die Firma X stellte um.",
            "Das Unternehmen X begann 2020.", "The company X moved to tablets.", "Company X", "Firma X",
        ])
    func notes(text: String) { #expect(Placeholder.part(of: text, in: .prose) != nil) }

    @Test(
        "are no notes where a word is a name or is spoken of",
        arguments: [
            "Der Dienstplan nennt „N. N.“, wo noch jemand fehlt.", "Abk. wie N. N. stehen im Plan.",
            "Im Plan stand N. N. für drei Schichten.", "Frau N. leitet das Lager.",
            "Herr N. Neumann leitet das Lager.", "Herr N. N. Berger leitet das Lager.",
            "Die Stelle war lange N. N. besetzt.", "Die Karte TBD heißt „to be discussed“.",
            "Aufgaben mit TBD blieben liegen.", "In der Spalte stand TODO.", "ToDo Listen helfen.", "ToDo Board",
            "To-do Liste", "TODO Board", "Todo Karten", "Todoist ersetzte die Zettel.",
            "Wenn Firma X bestellt, sieht Firma Y das sofort.", "Die Firma X bestellt bei der Firma Y.",
            "Das Unternehmen X (früher Twitter) sperrte das Konto.", "Das Modell X der Firma lief.",
            "Die Firma X-Fab war Vorbild.", "Company X-Ray Solutions helped.", "XY-Diagramme zeigen den Verlauf.",
            "Die Maschine XY 300 lief.", "Der XY-Tisch fährt auf einen Zehntel Millimeter.",
        ])
    func notesInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) == nil) }
    }

    @Test(
        "are doubts and orders in brackets",
        arguments: [
            "Das kostete 4.000 (??) Euro.", "Das kostete 4.000 Euro (??).", "Im Jahr 2019 (?) begann es.",
            "Das kostete (?) Euro.", "It took 40 (?) hours.", "Das kostete 4.000 Euro [Quelle?].",
            "Das kostete 4.000 Euro (Quelle?).", "It cost 4,000 euro [source?].", "It cost 4,000 euro (source?).",
            "Das kostete 4.000 Euro [??].", "Herr Müller (Vorname?) begann.", "Das kostete 4.000 Euro. (Stimmt das?)",
            "Das war 2019 (stimmt das noch?).", "That was in 2019 (is that right?).",
            "Das kostete 4.000 Euro (prüfen!).", "Das kostete 4.000 Euro [prüfen!].",
            "Das kostete 4.000 Euro (noch prüfen).", "Das kostete 4.000 Euro (Anna fragen!).",
            "That was in 2019 (check!).",
        ])
    func doubts(text: String) { #expect(Placeholder.part(of: text, in: .prose) != nil) }

    @Test(
        "are no doubts but asides, keys and steps",
        arguments: [
            "Das Symbol (?) öffnet die Hilfe.", "Der Knopf (?) erklärt jedes Feld.",
            "Drei Schritte (messen, prüfen, ändern) genügen.", "Der dritte Schritt (prüfen) dauert am längsten.",
            "Der „kostenlose“ (?) Dienst kostete Zeit.", "Viele fragten sich (zu Recht?), ob das trägt.",
            "Das Team (wer sonst?) pflegte die Liste.", "Ein Test (Was sieht der Kunde?) half.",
            "Er fragte zweimal (warum auch nicht?).", "Der Knopf [Prüfen] startet den Lauf.",
            "Mit [Enter] geht es weiter.", "Die Tasten [Strg] und [N] legen einen Auftrag an.",
            "Das Menü [Bearbeiten] blieb leer.", "Klicken auf [Senden] genügt.",
            "Drücken Sie [Drucken], dann [Speichern].", "Press [Add] to go on.",
            "Der Text [im Original fett] stand oben.",
        ])
    func doubtsInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) == nil) }
    }

    @Test(
        "are announcements of a text",
        arguments: [
            "Hier fehlt noch der Text.", "Hier fehlt noch was.", "Hier fehlen noch Zahlen.",
            "Hier fehlt noch etwas Text.", "Hier kommt noch mehr.", "Zahlen fehlen noch", "Die Zahlen fehlen noch.",
            "Freigabe fehlt noch.", "Das Zitat fehlt noch.", "Der Text wird nachgeliefert.",
            "Text wird noch nachgeliefert.", "Fotos werden nachgereicht.", "Wird nachgeliefert.",
            "Die Beschreibung wird noch ergänzt.", "The text is still missing.", "Figures are missing.",
            "Photos will follow.", "Text will be added later.", "Das half sehr. Der Text wird nachgeliefert.",
            "Fotos werden nachgereicht.",
        ])
    func announcements(text: String) { #expect(Placeholder.part(of: text, in: .prose) != nil) }

    @Test(
        "are no announcements where something else is missing or comes later",
        arguments: [
            "Es fehlten noch zwei Geräte.", "Hier fehlt ein Regal.", "Hier fehlte es an Zeit.",
            "Hier kommt jeder zweimal vorbei.", "Hier folgt der Betrieb einem Muster.",
            "Hier kommen Kunden aus drei Ländern.", "Zahlen fehlen noch, aber die Richtung stimmt.",
            "Belastbare Zahlen fehlen noch.", "Das System läuft seit März. Zahlen fehlen noch.",
            "Die Teile werden nachgeliefert.", "Fehlende Schrauben werden am selben Tag nachgeliefert.",
            "Was fehlt, wird nachgeliefert.", "Die Ware kam verspätet. Sie wird nachgeliefert.",
            "Fotos folgen dem Auftrag automatisch.", "Die Bilder fehlen nie.", "Ob es sich lohnt? Noch offen.",
            "Wer zahlt das? Noch zu klären.", "Wann kommt der zweite Scanner? Noch nicht bekannt.",
            "Does it pay? To be confirmed.",
        ])
    func announcementsInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) == nil) }
    }

    @Test(
        "are questions and orders of a form",
        arguments: [
            "Was haben wir gelernt?", "Was wurde gelernt?", "Was haben wir gelernt? Auch aus dem, was nicht gelang?",
            "Wo stand das Unternehmen?", "What did we learn?", "Where did the company stand?",
            "Bitte beschreiben Sie hier die Ausgangslage in 3 Sätzen.", "Beschreiben Sie die Ausgangslage.",
            "Beschreiben Sie kurz das Vorgehen.", "Bitte schildern Sie die Ergebnisse in zwei Sätzen.",
            "Bitte nennen Sie die Ziele.", "Describe the challenge.",
            "Please describe the starting point in two sentences.", "Summarise the results.",
        ])
    func questions(text: String) { #expect(Placeholder.part(of: text, in: .prose) != nil) }

    @Test(
        "are no questions and orders of a form, but an author's own",
        arguments: [
            "Was haben wir gelernt? Vor allem, dass Zettel zäh sind.",
            "Was haben wir gelernt, und was würden wir anders machen? Wir würden früher fragen.",
            "Was drückte? Der Papierstapel.", "Beschreiben Sie das Problem, bevor Sie ein Werkzeug suchen.",
            "Beschreiben Sie das Ziel so, dass es jeder versteht.", "Nennen Sie die Ziele offen.",
            "Schreiben Sie die Ziele auf eine Karte.",
            "Fassen Sie das Ergebnis am Ende des Tages zusammen und hängen Sie es auf.",
            "Geben Sie dem Projekt einen Namen.", "Bitte melden Sie sich bei uns!", "Bitte geben Sie uns Bescheid.",
            "Bitte schreiben Sie uns, wenn Sie Fragen haben.", "Describe the problem before you buy a tool.",
            "State the goal in one sentence, and hang it up.", "Write the goals on a card that everybody sees.",
            "Explain the result to those who do the work.",
        ])
    func questionsInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) == nil) }
    }

    @Test(
        "are references, errors of spreadsheets, notes to oneself, names of fields and links without a text",
        arguments: [
            "siehe Bericht", "Siehe Abschlussbericht, Seite 12.", "s. Anlage", "s. Anlage 2", "vgl. Protokoll",
            "siehe Word-Datei im Ordner", "see report", "See attached slides.", "#BEZUG!", "#WERT!", "#REF!", " #N/A",
            "#DIV/0!", "Das kostete #WERT! Euro.", "It cost #REF!", "| a | b |\n|---|---|\n| 1 | #REF! |",
            "Notiz an mich: Zahlen holen", "Note to self: ask for figures", "fill me in", "placeholder text",
            "Company Name", "1. …", "1. ...", "[](https://x.example)", "[ ](https://x.example)",
            "![](https://x.example/a.png)", "[](https://a.example) [](https://b.example)",
            "[![](https://a.example)](https://b.example)", "[Bild]", "[Foto]",
        ])
    func references(text: String) { #expect(Placeholder.part(of: text, in: .prose) != nil) }

    @Test(
        "are none where a text says something else",
        arguments: [
            "Siehe da: Es ging.", "Siehe oben: Die Reihenfolge zählt.", "See und Berge gehören zum Angebot.",
            "See you soon, said the owner.", "Siehe auch den Fall der Tischlerei.", "Siehe Abbildung 1.",
            "Siehe das Ergebnis der Umfrage im zweiten Absatz.", "S. Fischer druckte den Katalog.", "Kunden fragen",
            "Früh fragen", "Notizen an mich selbst ersetzten das Gedächtnis.", "Notiz an Kollegen genügte.",
            "Rund ums Haus", "Etwa die Hälfte kam.", "Das dauerte etwa so lange wie gedacht.",
            "Es kostete mehr als geplant.", "Die Kosten betrugen 4.000 Euro (brutto).",
            "Die Kosten betrugen 4.000 Euro (Stand 2021).", "Rund 40 (!) Anfragen kamen.",
            "Es kamen 40 (statt 20) Anfragen.", "Mustermann und Söhne", "Die Musterküche steht im Laden.",
            "[Handbuch](https://example.org)", "[Verband](https://example.org) und [Kammer](https://example.com)",
            "![Bild](bild.png)", "Nr. 1", "1.", "1. Zählen", "2.", "12 …", "Der Grad z.B. der Automatisierung.",
            "Herr Dr. N. war da.", "Das kostet u.a. Zeit ... und Nerven.", "„Wer macht das?“ (niemand)",
            "Die Kundin (sie fragte: „Wann?“) wartete.", "Der Satz endet (leider) nicht.",
            "Das Team traf sich 3-mal (je 2 h).", "Die Anrufe (vorher: ?, nachher: 12) wurden gezählt.",
            "Der Import meldete #NV in jeder dritten Zeile.", "In den Zellen stand #BEZUG!, weil das Blatt fehlte.",
            "Excel zeigte #WERT! statt der Summe.", "Formeln wie =WENN(A1=\"\";\"\";B1) ersetzten die Handarbeit.",
            "Die Spalte #REF gibt es nicht mehr.", "Das Projekt lief unter #Digital2030.",
        ])
    func referencesInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) == nil) }
    }

    @Test(
        "are names that stand for any company, place or person",
        arguments: [
            "Musterfirma GmbH", "Musterstadt", "Die Musterfirma", "Musterbetrieb", "Erika Mustermann", "Mustermann AG",
        ])
    func samples(text: String) { #expect(Placeholder.isSampleName(text)) }

    @Test(
        "are no such names where somebody is called nearly so",
        arguments: [
            "Muster GmbH", "Bäckerei Muster", "Musterhaus GmbH", "Mustermann & Söhne", "Erika Muster", "Max", "Essen",
            "GmbH",
        ])
    func realNames(text: String) { #expect(!Placeholder.isSampleName(text)) }

    @Test(
        "are addresses that templates show",
        arguments: [
            "https://www.example.org/", "https://example.com", "http://example.net/seite", "name@example.com",
            "https://www.example.org:8080/a?b#c",
        ])
    func addresses(text: String) { #expect(Placeholder.isExampleAddress(text)) }

    @Test(
        "are no such addresses where only a part is called so",
        arguments: [
            "https://example.de/", "https://www.my-example.org/", "https://example.org.de/", "https://a.de/example.org",
            "https://muster.example.org/", "https://haus.example/", "info@a.de", "max@example.org", "example.or",
        ])
    func otherAddresses(text: String) { #expect(!Placeholder.isExampleAddress(text)) }
}
