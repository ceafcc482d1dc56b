import CasebookFiles
import Testing

@Suite("Placeholders")
struct PlaceholderTests {
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
            "Liebe {{name}}, danke.", "The project took [insert number] weeks.", "Erst so.\n…\nDann so.",
        ])
    func found(text: String) { #expect(Placeholder.part(of: text) != nil) }

    @Test(
        "are no ordinary texts",
        arguments: [
            "%", "€", "°C", "‰", "$", "Stk.", "Text", "Was?", "Gut …", "Der Titel", "Folgt man dem Plan, gelingt es.",
            "Bitte ergänzen Sie die Liste jede Woche.", "Hier steht Text neben Bild, und beides hilft.",
            "Es folgt noch ein Test.",
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
        ])
    func ordinary(text: String) { #expect(Placeholder.part(of: text) == nil) }

    @Test(
        "cost a long text one look, whatever it is made of",
        arguments: ["[", "{{", "- ", "…", "[bitte", "lorem ", "\n", "x\n"])
    func long(piece: String) {
        let text = "a" + String(repeating: piece, count: 200_000) + "a"
        let time = ContinuousClock().measure { _ = Placeholder.part(of: text) }
        #expect(time < .seconds(20))
    }
}
