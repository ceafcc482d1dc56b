import CasebookModel
import Testing

@testable import CasebookFiles

@Suite("Placeholders")
struct PlaceholderTests {
    @Test(
        "small letters and single blanks are the same by bytes as by characters",
        arguments: [
            "", " ", "\r\n", "Ein  Text", "\tEin\u{B}Text \n ", "ÄÖÜ ÀÉÎÕÞ äöüß ×÷ÿ", "„Text“ – so …", "A\u{1C}B",
            "A\u{7F} B",
        ])
    func normal(_ text: String) {
        #expect(Placeholder.normalByBytes(text) == Placeholder.normalByCharacters(text))
    }

    @Test("small letters of every letter are the same by bytes as by characters, or asked for by characters")
    func normal() {
        for scalar in (UInt32(0)...0x2100).compactMap(Unicode.Scalar.init) {
            for text in ["\(scalar)", "A \(scalar) B", "A\(scalar) \(scalar)B", "\(scalar)\(scalar)\n"] {
                guard let normal = Placeholder.normalByBytes(text) else { continue }
                #expect(normal == Placeholder.normalByCharacters(text))
            }
        }
    }

    @Test(
        "are what forms, programs and templates put where somebody should have written",
        arguments: [
            "Hier klicken, um Text einzugeben.", "Text hier einfügen", "Beschreibung der Maßnahme", "Unbenannt",
            "Kurzbeschreibung (max. 300 Zeichen)", "Name, Vorname", "Vorname Nachname", "Neue Maßnahme", "Ergebnis 1",
            "Maßnahme 2", "Outcome 3", "Zitat einfügen", "dummy", "Muss noch geprüft werden.", "Test 123",
        ])
    func whole(_ text: String) {
        for place in [Placeholder.Place.line, .prose] { #expect(Placeholder.part(of: text, in: place) != nil) }
    }

    @Test(
        "are none as the name of a phase, in a heading, or above the column of a table",
        arguments: [
            "Phase 1", "Schritt 2", "Versuch 3", "Stufe 1", "Test", "### Ziel 1\n\nDas Lager wird leer.",
            "| Name der Maßnahme | Ergebnis 1 |\n|---|---|\n| Inventur | 3 |", "1. Maßnahme 1 wurde zuerst geprüft.",
            "Die Beschreibung der Maßnahme stand auf einer Seite.", "Ergebnis 1 war besser als Ergebnis 2.",
        ])
    func named(_ text: String) { #expect(Placeholder.part(of: text) == nil) }

    @Test(
        "are what people write as long as there is nothing to write",
        arguments: [
            "…", "...", "???", "-", "–", "@@@", "###", "xxx", "XXX", "TODO", "todo:", "TBD.", "t.b.d.", "n/a", "N. N.",
            "k. A.",
            "[bitte ausfüllen]", "bitte ergänzen", "Bitte ergänzen!", "Hier steht Text", "hier steht  Text.",
            "wird nachgereicht",
            "Wird noch ergänzt …", "folgt noch", "(folgt)", "**TODO**", "- [ ] todo", "{{challenge}}", "<Text>",
            "[Text]", "{Text}",
            "Lorem ipsum dolor sit amet, consetetur sadipscing elitr", "to be added", "Please fill in",
            "Text goes here.",
            "coming soon", "Was geschah in dieser Phase?", "„Hier steht Text“", "Platzhalter",
            "Die Firma [Name der Firma] kam zu uns.", "Es waren [bitte ergänzen] Stunden.",
            "Gut.\n\nTODO\n\nUnd weiter.",
            "TODO: Zahlen ergänzen", "TODO – Umsatz erfragen", "Todo: Umsatz", "FIXME: prüfen", "TBD: figures",
            "To do: figures", "- TODO Zahlen", "TODO Zahlen ergänzen", "TODO(anna): Zahlen", "→ TODO: Zahlen",
            "- [ ] TODO Zahlen",
            "Alles gut.\n\nTODO: der Rest", "Alles gut. TODO: der Rest", "## TODO Zahlen\n\nText.", "«TODO»", "‹TODO›",
            "ＴＯＤＯ", "ＴＯＤＯ：Zahlen", "T\u{200B}O\u{200B}DO", "TO\u{AD}DO: Zahlen", "𝐓𝐎𝐃𝐎",
            "Klicken oder tippen Sie hier, um Text einzugeben.", "Klicken Sie hier, um Text einzugeben.",
            "Click or tap here to enter text.", "Siehe Fehler! Verweisquelle konnte nicht gefunden werden.",
            "Fehler! Textmarke nicht definiert.", "See Error! Reference source not found.",
            "Hier steht Lorem ipsum dolor sit amet.", "Das Unternehmen [Name] liegt in [Ort].",
            "Im Betrieb arbeiten [Zahl] Leute.", "Seit [Jahr] gibt es [Firmenname].", "[Bitte Umsatz noch ergänzen]",
            "Die Firma [bitte Namen einsetzen] kam.", "The company [please add the name] came.",
            "[Beschreibung der Lage]",
            "Inhalt folgt", "Foto folgt", "Zahlen folgen noch.", "Photo to follow", "keine Angabe",
            "Hier steht ein Text",
            "xxxxx", "XXXXXXXX", "XX Prozent", "um XX % gestiegen", "Wir sparten XX\u{A0}Euro.", "seit 20XX",
            "im Jahr 19XX.",
            "asdf", "Gefördert durch …", "Funded by …", "Gefördert durch das …", "Wählen Sie ein Element aus.",
            "Liebe {{name}}, danke.", "The project took [insert number] weeks.", "Erst so.\n…\nDann so.",
            "| a | b |\n|---|---|\n| TODO | 3 |", "| a | b |\n|---|---|\n| 1 | tbd |",
            "| TODO | x |\n|---|---|\n| a | b |",
            "1. TODO\n2. Zählen", "1) TODO Zahlen\n2) Zählen", "* [ ] TODO", "Ein Satz (TODO).", "Ein Satz [tbd].",
            "Ein Satz – TBD", "Ein Satz –TBD", "Ein Satz, tbd", "Ein Satz: tbd.", "@todo Zahlen", "Text. @TODO Zahlen",
            "Was geschah in dieser Phase? Noch offen.", "Was geschah in dieser Phase? Wir zählten.",
            "Worum geht es? Noch offen.",
            "What happened in this phase?\n\nWe counted.", "Bitte Ausgangslage beschreiben.",
            "Bitte hier die Ausgangslage beschreiben!", "Please describe the challenge.",
            "Beschreiben Sie hier die Lage.",
            "Describe the challenge here.", "noch zu klären", "Noch zu klären!", "(noch zu klären)", "Name: ______",
            "Es kamen ___ Leute.", "Es kamen ____.", "Es kamen ?? Leute.", "???: Zahl prüfen", "Es kamen #### Leute.",
            "Es kamen xx Leute.", "Es kamen XX Kunden.", "Es kamen {Anzahl} Leute.", "Hallo ${name}, danke.",
            "Es kamen {0} Leute.", "Es kamen <Anzahl> Leute.", "T&#79;DO", "&#84;&#x4F;DO: Zahlen", "T&#79;DO\n\nMehr.",
            "Anzahl (bitte prüfen) Teilnehmende", "(please check the figures)", "Hier steht der Förderhinweis.",
            "Hier steht der Förderhinweis der Einrichtung, die herausgibt.", "Hier steht später die Beschreibung.",
            "Muster – hier steht der Förderhinweis der Einrichtung, die eine Sammlung herausgibt.",
            "ca. XX", "Es dauerte rund XX Tage länger.", "am XX.XX.2024", "rund X Stunden", "um X % gestiegen",
            "about X hours",
            "Die Firma XY begann.", "Frau XY zählte.", "Es waren (Zahl fehlt) Leute.", "(Name fehlt noch)",
            "(figure missing)",
            "Es wurde besser. TODO", "Wir zählten. TBD", "Danach kam ein Scanner. Rest folgt.",
            "It helped. To be added.",
            "Danach kam ein Scanner. (Wird noch ergänzt)", "Das half. Lorem ipsum.", "Der Betrieb spart … Stunden.",
            "Das kostet … Euro im Jahr.", "Am __.__.2021 begann es.", "Seit __.2020 läuft es.",
            "Es wurde besser (Quelle fehlt).", "Es wurde besser (Zahl prüfen!).", "Das half (Foto folgt).",
            "Es wurde besser [Beleg].", "$BESCHREIBUNG", "%TITEL%", "&#8203;", "&nbsp;", "&nbsp;&shy;", "siehe Anhang",
            "Ausgangslage beschreiben", "Ergebnis eintragen!", "zu klären", "foobar",
            "Beispiel: Hier steht Ihr Dank.", "Titel Ihrer Sammlung", "Title of your collection",
            "Kosten: TODO", "Costs: TODO.", "Der Satz endet. Kosten: todo", "Kosten: XX",
            "Kosten: XX.",
            "Kosten: ???", "T&shy;ODO", "&hellip;", "„Das hat uns [Zahl] Stunden gespart.“",
        ])
    func found(text: String) { #expect(Placeholder.part(of: text) != nil) }

    @Test(
        "are no ordinary texts",
        arguments: [
            "%", "€", "°C", "‰", "$", "Stk.", "Text", "Was?", "Gut …", "Der Titel", "Folgt man dem Plan, gelingt es.",
            "Bitte ergänzen Sie die Liste jede Woche.", "Hier steht Text neben Bild, und beides hilft.",
            "Es folgt noch ein Test.",
            "[kWh]", "[€]", "[%]", "[Tage]", "[ZDF]", "{Rabatt}", "[Stück]", "[m²]",
            "Jinja: {{ user.name }} wird ersetzt.", "Jinja: {{ name | upper }} wird groß.",
            "„Wir waren [bitte nicht lachen] zu spät.“", "[Name geändert]", "Frau S. [Name der Redaktion bekannt]",
            "Die Liste heißt TODO.", "TODO-Listen führt der Betrieb.", "TODO ist ein Wort, das jeder kennt.",
            "Todo Listen helfen.",
            "Das Kapitel XX handelt davon.", "Größe XXL", "Modell 20XX-B", "Test", "in Arbeit",
            "In Arbeit: zwei Maschinen.",
            "Der Fehler! Und dann war er weg.", "Klicken Sie hier, und die Seite öffnet sich.",
            "Vorher stand dort Lorem ipsum, heute ein Text.", "Gefördert durch das Land Hessen", "Er folgt dem Foto.",
            "„Ich habe [lacht] nichts verstanden.“", "Frau Sommer [Name geändert] half.",
            "„Die Kollegen [hier im Betrieb] sind froh.“",
            "Siehe [das Handbuch](https://example.org/handbuch).", "Siehe [das Handbuch][1] und [2].",
            "<https://example.org/>",
            "Vorher.\n\n---\n\nNachher.", "<details open ontoggle=alert(1)>", "</p>", "~~Der Rest\nfolgt.~~",
            "Was noch\nfehlt, steht hier.", "- eins\n- zwei",
            "`{{name}}` setzt den Namen ein.", "Mit `Hallo {{name}}` grüßt die Vorlage.",
            "Die Vorlage:\n\n    Hallo {{name}}\n\nEnde.", "So:\n\n```html\n<p>{{name}}</p>\n```\n\nFertig.",
            "n/a war früher häufig.",
            "Die Ausgangslage war klar.", "Lorem heißt die Schrift.", "Neu: 1.", "3", "[x] erledigt", "Ähm.", "ё",
            "Todo-Listen führt der Betrieb seit 2021.", "Das Ziel in einem Satz: weniger Papier.",
            "| Woche | Fehler |\n|---|---|\n| 1 | – |\n| 2 | n/a |\n| 3 | k. A. |\n| 4 |  |",
            "| TODO-Liste | Zahl |\n|---|---|\n| a | b |",
            "Die Tafel hat drei Spalten (TODO, in Arbeit, fertig).", "Drei Spalten: Backlog, in Arbeit, TODO.",
            "Die Liste `@todo` half.", "Wirklich?? Ja!", "Was? Wer? Wo?", "Worum geht es? Um Brot.", "Was half? Viel.",
            "snake_case_namen und __init__ heißen so.", "Siehe `___` und `{0}`.",
            "```\nEs kamen ___ Leute. {0} ${name}\n```",
            "Die Formel {a, b} ist eine Menge.", "Vorlage {Rabatt} {Kunde}", "a < b und c > d", "Bitte warten!",
            "„Bitte nicht stören“ stand an der Tür.", "Bitte an die Presse: Fotos nur mit Rückfrage, dann gern prüfen.",
            "Hier steht die Maschine.", "Hier steht der Text auf dem Karton, dort das Bild.",
            "Hier steht der Name des Kunden.",
            "Muster und Vorlagen lagen bereit.", "Beispiel: Hierfür genügt ein Blatt.", "Größe xx-large",
            "Die Größe ist XX.", "Im Kapitel XX steht mehr.", "Die Achse X und die Achse Y.",
            "Gleis X, rund um die Uhr",
            "Die Mail beginnt mit „Guten Tag [Name]“.", "„Hallo [Vorname]“ stand im Newsletter.",
            "Alle Nummern 0800-xxx werden gesperrt.", "Die Kundennummer hat die Form K-XXXX.",
            "TBD cards go to the left.", "Zwei Noten: IV und XX", "Kartoffeln&nbsp;&ndash; fertig",
            "Trenn&shy;stellen helfen.",
            "Die Datei heißt [Kunde]_[Datum].pdf.", "Der Name hat die Form {Kunde}-{Jahr}.",
            "Der Chef (er fehlt selten) half.",
            "Lorem ipsum stand auf dem Probedruck.",
            "Müller &#38; Söhne zählen.", "100 &#37; Einsatz", "Im Jahr 2021. Danach kam mehr.", "# Kopf ##\n\nText",
            "## 1. Zählen", "- [x] erledigt\n- [ ] offen", "Der Betrieb (bitte mit Voranmeldung) zeigt es.",
            "Beschreiben Sie Ihr Vorgehen, lautete die Aufgabe.", "Ein Satz – fertig", "Der Ball, Bd. 3, steht dort.",
            "Die Felder [Name] und [Ort] füllt das Programm.", "Der Serienbrief setzt {Name} ein.",
            "Die Briefvorlage enthält <Name>.", "Ein leeres Feld zeigt ___.",
            "Auf dem Etikett steht ??? statt der Nummer.",
            "The template has a [name] and a {date}.", "Das Formular fragt nach {Vorname}.",
            "Der Rest folgt im Herbst.",
            "Der Kunde fragte: „Wann denn? Kommt noch.“", "Zählen, messen … und dann prüfen.", "A … Z", "100 $", "$",
            "%",
            "Ausfüllen am Tablet", "Müller &amp; Söhne", "Das Team (Zahlen in Klammern) half.",
            "Das Ergebnis (siehe oben) stimmt.", "C# und F# laufen dort.", "Zeile eins\n___\nZeile zwei",
        ])
    func ordinary(text: String) { #expect(Placeholder.part(of: text) == nil) }

    @Test(
        "are what says nothing where a story belongs, though it may be the name of a phase",
        arguments: ["Test", "test.", "in Arbeit", "In Bearbeitung", "Work in progress"])
    func prose(text: String) {
        #expect(Placeholder.part(of: text, in: .prose) != nil)
        #expect(Placeholder.part(of: text, in: .line) == nil)
        #expect(Placeholder.part(of: text + " der Anlage beendet", in: .prose) == nil)
    }

    /// Whoever takes the sign of the comment away leaves the help behind.
    @Test(
        "are the words by which templates and forms say what belongs somewhere", arguments: [InterfaceLanguage.de, .en])
    func help(language: InterfaceLanguage) throws {
        let date = try #require(CalendarDay("2026-11-24"))
        let lines = CaseTemplate.draft(title: "T", language: language, from: date).split(separator: "\n")
        let helped = lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "# ", maxSplits: 1) }
            .filter { $0.count == 2 && $0[0].contains("…") }
        #expect(helped.count > 4)
        for help in helped.map({ $0[1] }) {
            if help.contains(" ") { #expect(Placeholder.part(of: String(help)) != nil, "\(help)") }
        }
        for field in CaseStudy.part.fields {
            #expect(Placeholder.part(of: field.help[language]) != nil, "\(field.key)")
        }
    }

    @Test("are no units, which people put into brackets", arguments: ["[Stunden je Woche]", "[kWh/m²]", "(je Tag)"])
    func units(text: String) { #expect(Placeholder.part(of: text, in: .unit) == nil) }

    @Test(
        "cost a long text one look, whatever it is made of",
        arguments: [
            "[", "{{", "TODO ", "XX ", "xx", "20XX-", "Fehler! ", "klicken ", "\u{200B}", "- ", "…", "[bitte", "lorem ",
            "\n", "x\n", "___ ", "?? ", "{0", "<", "(bitte ", "| ", "|x", "&#", "&#79;", "@todo", "tbd ", "1. ", "### ",
        ])
    func long(piece: String) {
        let text = "a" + String(repeating: piece, count: 200_000) + "a"
        let time = ContinuousClock().measure { _ = Placeholder.part(of: text) }
        #expect(time < .seconds(300))
    }
}
