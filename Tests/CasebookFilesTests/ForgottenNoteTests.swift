import CasebookModel
import Testing

@testable import CasebookFiles

/// What people and programs leave in a text that nobody finished, by kinds, each with what a finished text may say.
@Suite("Forgotten notes")
struct ForgottenNoteTests {
    private static let before =
        "Im Lager wurde an drei Tagen gezählt, und am vierten Tag wurde die Liste mit allen besprochen. "

    private func isFound(_ text: String, in place: Placeholder.Place = .prose) -> Bool {
        Placeholder.part(of: text, in: place) != nil
    }

    @Test(
        "are gaps of letters in the place of a figure, a day or a name, wherever they stand",
        arguments: [
            "Das sparte X Stunden.", "Das sparte [X] Stunden.", "Das sparte YY Stunden.", "Das sparte 0,x Stunden.",
            "Das sparte ? Stunden.", "Das sparte 3-? Stunden.", "Das sparte (Zahl) Stunden.", "Das kostete €.",
            "Das sparte rund % Kosten.", "Das war im März 20xx.", "Es begann am 01.01.19xx.", "Das war am TT.MM.2023.",
            "Die Zahl sank von X auf Y Stück.", "Die Zahl sank von [X] auf [Y].", "It fell by X per cent.",
            "It took X hours.", "Es waren seit 00.00.0000 drei.", "Siehe Kapitel ??.", "Das sagte Frau (Name).",
            "Das war am (Datum) so.", "Die Nummer ist XXXXX.", "Es gilt FKZ 01XX0000.", "Seit X Jahren gibt es das.",
        ])
    func gaps(text: String) {
        #expect(isFound(text) && isFound(Self.before + text))
        #expect(isFound(text + " " + Self.before))
    }

    @Test(
        "are no gaps where letters are names, sizes, numbers of Rome or what somebody explains",
        arguments: [
            "Generation X kommt seltener.", "Die X-Achse zeigt Stunden.",
            "Windows X Stunden lang zu suchen half nicht.",
            "Das Blech misst 10 x 5 Meter.", "Kapitel X handelt davon.", "Ludwig X. zählte.",
            "Aus x Zetteln wurde eine.",
            "Version 2.x läuft seit Mai.", "Die Nummern 40xx bis 49xx sind gesperrt.", "Die Serie 20xx lief aus.",
            "Der Drucker steht unter 192.168.x.x im Netz.", "Nach X Tagen mahnt das Programm, nach Y Tagen der Chef.",
            "Das Feld zeigte 00.00.0000 an.", "Das Datum hat die Form TT.MM.JJJJ.", "Was kostet das? Euro und Zeit.",
            "Der Anteil steht in % da.", "Von A bis Z, von X bis Y.", "Im Jahr 2023 waren es drei.",
            "XXL und XXXL fehlten.",
            "Das Feld (Zahl) bleibt leer.", "Der Beleg (Datum, Betrag) genügt.", "Das kostete 40 €.",
            "Rund 5 % Kosten.",
            "Der Tesla X Artikel lag aus.", "Taste [X] schließt.", "Die Kästchen [x] und [ ] stehen links.",
        ])
    func gapsInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(!isFound(text, in: place)) }
    }

    @Test(
        "are what programs leave: values without a figure, and letters read in the wrong way",
        arguments: [
            "NaN Stunden wurden gespart.", "Das sparte undefined Stunden.", "Das sparte NULL Stunden.",
            "It saved None hours.", "Die Ã¤nderung half.", "Der Plan â€“ und die Liste.", "Die \u{FFFD}nderung half.",
            "20 Â°C genügten.", "#WERT!", "#NAME?",
        ])
    func errors(text: String) {
        #expect(isFound(text))
        #expect(isFound(Self.before + text))
    }

    @Test(
        "are no such values where a text tells of them",
        arguments: [
            "Null Stunden Ausfall.", "Der Wert „null“ bedeutete: nicht gezählt.", "None of the hours counted.",
            "Aus dem ä wurde Ã¤ im Export.", "Statt der Umlaute stand Ã¼ da.", "São Paulo liefert.",
            "NULL war der Wert.",
            "Das Feld zeigte NaN Stunden.",
        ])
    func errorsInnocent(text: String) { #expect(!isFound(text)) }

    @Test(
        "are doubts and orders in brackets",
        arguments: [
            "Das sparte (wann?) zwei Stunden.", "Das half (wer genau?).", "Das half (check).",
            "Das half (needs number).",
            "Das half (unklar).", "Das half (s. Kommentar).", "Das half (bitte streichen).", "Das half (ggf. kürzen).",
            "Das half (Anm.: noch prüfen).", "Das half (Karla: stimmt das?).", "Das half [Anm. Sommer: bitte belegen].",
            "Das half (Text kürzen).", "Das half (Formulierung noch abstimmen).", "Das half (noch nicht freigegeben).",
            "Das half [Kommentar K1: bitte belegen].", "Das half. [Logo]", "Das half. [Bild]",
            "Das half. [Grafik hier]",
            "Das half, siehe [LINK].", "Das half. [TK]",
        ])
    func brackets(text: String) { #expect(isFound(text) && isFound(Self.before + text)) }

    @Test(
        "are no doubts but asides, steps, keys and questions of an author",
        arguments: [
            "Drei Angaben: Name (wer?), Termin (wann?), Ort (wo?).", "The last step (check) takes longest.",
            "Der dritte Schritt (Text kürzen) dauert.", "Das Team (wer sonst?) half.", "Die Taste [Bild] blättert.",
            "Klicken Sie auf [Link], dann auf [Logo].", "Die Frage (unklar gestellt) blieb.",
            "Der Text (gekürzt) stand da.",
            "Der Zettel (bitte nicht streichen) blieb.", "Die Karte (Stand: Mai) hing da.",
            "Das kostete (netto: 40) mehr.",
        ])
    func bracketsInnocent(text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(!isFound(text, in: place)) }
    }

    @Test(
        "are what a template should have replaced",
        arguments: [
            "{{ company.name }} zählte.", "<%= name %> zählte.", "%%NAME%% zählte.", "$$NAME$$ zählte.",
            "$NAME zählte.",
            "##NAME## zählte.", "MERGEFIELD Name zählte.", "Das half. {{Textbaustein}}", "Das half. %s",
        ])
    func templates(text: String) { #expect(isFound(text) && isFound(Self.before + text)) }

    @Test(
        "are no templates where a text tells of them",
        arguments: [
            "Jinja: {{ user.name }} wird ersetzt.", "Die Vorlage setzt für %%NAME%% den Kunden ein.",
            "Der Serienbrief hat das Feld MERGEFIELD Name.", "Das Skript liest $NAME ein.", "Das kostet 40 $ im Monat.",
            "Die Vorlage enthält <%= name %>.", "Es waren 100 %% mehr Farbe.", "US$ und Euro.",
            "`$$NAME$$` bleibt leer.",
        ])
    func templatesInnocent(text: String) { #expect(!isFound(text)) }

    @Test(
        "are reminders at the end of a text, or a text of their own",
        arguments: [
            "Zitat kommt noch", "Reiche ich nach.", "Rest später", "More to come", "More details later",
            "Text folgt in Kürze.", "Zahl prüfen!", "@Karla: bitte prüfen", "-> hier noch Zitat", "==> Zahl einsetzen",
            "!!! prüfen !!!", "# Zahl ergänzen", "// Zahl", "Diesen Satz streichen?", "Dies ist ein Platzhalter.",
            "This is a placeholder.", "Bla, bla, bla.", "Entwurf – nicht veröffentlichen", "NB: prüfen",
            "Noch mit Betrieb abstimmen.", "Noch zu klären mit der Geschäftsführung.", "ToDo",
            "Noch beschreiben: die Schulung.", "Hier Förderhinweis einfügen",
        ])
    func reminders(text: String) {
        #expect(isFound(text))
        if text.first != "T" && text.first != "!" || text == "ToDo" { #expect(isFound(Self.before + text)) }
    }

    @Test(
        "are texts that say nothing where nothing else is said",
        arguments: [
            "Der Rest folgt.", "Wartet auf Freigabe.", "Awaiting figures", "To be confirmed with the owner",
            "Stimmt das?",
            "is this right?", "Absatz zur Lösung", "Irgendwas mit Digitalisierung", "nur Stichworte: Lager, Mai",
            "Stichpunkte: Lager", "1. Absatz: Ausgangslage. 2. Absatz: Lösung.", "Kurzfassung in 300 Zeichen",
            "(max. 3 Sätze)", "Description goes here", "Blindtext Blindtext Blindtext", "Rohfassung", "WIP: Zahlen",
            "TK",
            "keine Ahnung", "egal", "aaaaaa", "Ergebnis:", "alt: 12, neu: ?",
            "Gefördert durch XY.", "Hier das Zitat", "Rücksprache mit der Leitung nötig", "(Zahl)", "(Datum)", "❓",
            "Zitat von Frau Sommer einholen", "Arbeitstitel: Lager", "Copy & Paste aus Antrag", "Seite X von Y",
        ])
    func wholes(text: String) { #expect(isFound(text)) }

    @Test(
        "are no reminders but sentences, advice and answers",
        arguments: [
            "Nichts.", "Keine.", "Ja.", "Nothing.", "None.", "Zwei Filialen sind fertig. Der Rest folgt.",
            "Der Rest folgt im Herbst.", "Kunden fragen", "Früh prüfen", "Zahlen früh prüfen und nicht erst im Mai.",
            "Freigabe vom Betriebsrat einholen", "Noch genauer zählen", "Das ist ein Entwurf.",
            "Das ist kein Platzhalter.",
            "WIP-Limit: drei Karten je Spalte.", "To be fair, it took longer.", "To be sure, two people count.",
            "Noch zu klären war, wer samstags zählt.", "Text und Bild stehen nebeneinander.",
            "Kommentar: Ja, und gern.",
            "Diesen Satz sagte der Chef oft.", "Hier prüfen zwei Leute.", "Hier kann jeder Fehler eintragen.",
            "Warten auf Teile entfällt.", "Kurzfassung in der Mappe",
            "Drei Fragen, drei Antworten:\n\n- Wer?\n- Wo?\n- Wann?",
            "- Listen prüfen\n- Mengen eintragen", "### Mengen eintragen\n\nDas tut die Leitung.",
            "Nur Stichworte genügen.",
            "Satz um Satz wurde es besser.", "Gefördert durch das Land", "„Stimmt das?“, fragte sie.", "www",
        ])
    func innocent(text: String) { #expect(!isFound(text)) }

    @Test(
        "are headlines of drafts and copies",
        arguments: [
            "New case", "Testfall", "Lager (Entwurf)", "Lager (Kopie)", "Lager ENTWURF v3",
            "Kopie von Lager", "Arbeitstitel: Lager", "Mustertitel",
        ])
    func headlines(text: String) { #expect(isFound(text, in: .headline)) }

    @Test(
        "are no such headlines where a case is about drafts and copies",
        arguments: [
            "Vom Entwurf zum Möbel in drei Tagen", "Keine Kopie von Ausweisen mehr", "Der erste Fall",
            "New cases for old tools",
            "Kopien (in Farbe)", "Der Plan (am Brett)",
        ])
    func headlinesInnocent(text: String) { #expect(!isFound(text, in: .headline)) }

    @Test(
        "are names and addresses of nobody in a text",
        arguments: [
            "Max Mustermann zählte.", "Das sagte John Doe.", "Mail an vorname.nachname@firma.de.",
            "Der Betrieb liegt in der Musterstraße 1.", "12345 Musterstadt",
            "Das steht unter https://www.musterfirma.de.",
            "Mail an max.mustermann@example.com.",
        ])
    func samples(text: String) { #expect(Placeholder.sample(in: text) != nil) }

    @Test(
        "are no such names where a text tells of them",
        arguments: [
            "Mustermann steht auf jedem Formular der Bank.", "Das Muster „Musterstadt“ gibt es in vier Farben.",
            "Im Formular steht Max Mustermann.", "„Max Mustermann“ stand da.", "Mustermann & Söhne lieferten.",
            "Frau Doering zählte.", "Der Musterbetrieb der Innung zeigte den Weg.", "Mail an info@firma.de.",
            "Maximal drei Leute.", "Max Mustermann-Huber zählte.",
        ])
    func samplesInnocent(text: String) { #expect(Placeholder.sample(in: text) == nil) }

    @Test(
        "are websites and mailboxes of nobody",
        arguments: [
            "https://www.musterfirma.de/", "https://www.ihre-firma.de", "http://localhost/", "https://shop.invalid/",
            "https://yourcompany.com", "https://127.0.0.1/", "max.mustermann@web.de", "info@musterfirma.de",
            "test@test.test",
        ])
    func addresses(text: String) { #expect(Placeholder.isExampleAddress(text)) }

    @Test(
        "are no such addresses where somebody lives there",
        arguments: [
            "https://www.muster.de/", "https://musterhaus.example.org/", "https://www.firma-muster.de",
            "info@mustermann-bau.de",
            "https://localhost.de/", "m.muster@web.de",
        ])
    func otherAddresses(text: String) { #expect(!Placeholder.isExampleAddress(text)) }

    @Test(
        "are companies of nobody, whatever their form is",
        arguments: [
            "Firma XY GmbH", "XYZ AG", "Acme Inc.", "Your Company Ltd", "unbekannt",
        ])
    func companies(text: String) {
        #expect(Placeholder.isSampleName(text, ofCompany: true))
    }

    @Test(
        "are no such companies where somebody is called so",
        arguments: [
            "ABC GmbH", "Beispiel GmbH", "Firma 1", "Betrieb A", "Unternehmen X", "Beispiel & Söhne GmbH", "X-Fab GmbH",
            "Acme Tools GmbH", "Demoulin GmbH", "Kundt & Co. KG",
        ])
    func realCompanies(text: String) { #expect(!Placeholder.isSampleName(text, ofCompany: true)) }
}
