public import CasebookDiagnostics
import CasebookModel

extension Finding {
    /// The file has more bytes than are read.
    public static func fileTooLarge(_ limit: Int) -> Finding {
        Finding(
            .fileTooLarge,
            LocalizedText(
                de: "die Datei ist größer als \(limit >> 10) KiB und wird nicht gelesen",
                en: "the file is larger than \(limit >> 10) KiB and is not read"))
    }
}

/// The words for everything that can be wrong with a file before anybody looks at its meaning.
enum YAMLFinding {
    static func encoding(_ guess: String) -> Finding {
        Finding(
            .encoding,
            LocalizedText(
                de: "die Datei ist nicht in UTF-8 gespeichert (sieht nach \(guess) aus)",
                en: "the file is not saved as UTF-8 (it looks like \(guess))"),
            hint: LocalizedText(
                de: "im Editor „Speichern mit Kodierung: UTF-8“ wählen",
                en: "choose \"save with encoding: UTF-8\" in your editor"))
    }

    static func forbiddenCharacter(_ scalar: Unicode.Scalar) -> Finding {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Finding(
            .controlCharacter,
            LocalizedText(
                de: "das unsichtbare Steuerzeichen \(code) darf in keinem Text stehen",
                en: "the invisible control character \(code) must not stand in a text"),
            hint: LocalizedText(de: "löschen Sie das Zeichen", en: "delete the character"))
    }

    static var severalDocuments: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hier beginnt ein zweites Dokument (---); eine Datei enthält genau eines",
                en: "a second document (---) begins here; a file holds exactly one"))
    }

    static func unknownAnchor(_ name: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "der Verweis *\(name.quotable()) hat kein Ziel (oder liegt in seinem eigenen Ziel)",
                en: "the alias *\(name.quotable()) has no target (or lies inside its own target)"),
            hint: LocalizedText(
                de: "beginnt ein Text mit *, gehört er in Anführungszeichen",
                en: "a text that begins with * must be quoted"))
    }

    static func tooDeep(_ limit: Int) -> Finding {
        Finding(
            .tooComplex,
            LocalizedText(
                de: "mehr als \(limit) Ebenen sind ineinander geschachtelt",
                en: "more than \(limit) levels are nested in each other"))
    }

    static func tooManyNodes(_ limit: Int) -> Finding {
        Finding(
            .tooComplex,
            LocalizedText(
                de: "die Datei hat (mit allen Verweisen) mehr als \(limit) Einträge",
                en: "the file has (with all aliases) more than \(limit) entries"))
    }

    static func tooManyDirectives(_ limit: Int) -> Finding {
        Finding(
            .tooComplex,
            LocalizedText(
                de: "mehr als \(limit) Zeilen beginnen mit %", en: "more than \(limit) lines begin with %"))
    }

    static var complexKey: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "ein Schlüssel muss ein einfaches Wort sein, keine Liste und keine Abbildung",
                en: "a key must be a simple word, not a list or a mapping"))
    }

    static func duplicateKey(_ name: String) -> Finding {
        Finding(
            .duplicateKey,
            LocalizedText(
                de: "der Schlüssel „\(name.quotable())“ steht hier zum zweiten Mal",
                en: "the key \"\(name.quotable())\" stands here for the second time"),
            hint: LocalizedText(
                de: "führen Sie beide Einträge zusammen oder löschen Sie einen",
                en: "merge the two entries or delete one"))
    }

    static var firstKeyNote: LocalizedText {
        LocalizedText(de: "hier steht er zum ersten Mal", en: "it stands here for the first time")
    }

    static func unknownTag(_ tag: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "die Typangabe „\(tag.quotable())“ wird nicht verstanden",
                en: "the tag \"\(tag.quotable())\" is not understood"),
            hint: LocalizedText(
                de: "beginnt ein Text mit !, gehört er in Anführungszeichen",
                en: "a text that begins with ! must be quoted"))
    }

    /// libyaml's problem in words that help a person who does not know YAML.
    static func syntax(_ failure: YAMLFailure) -> Finding {
        let known = SyntaxAdvice.all.first {
            failure.problem.contains($0.problem) && failure.context.contains($0.context)
        }
        let technical = [failure.problem, failure.context].filter { !$0.isEmpty }.joined(separator: " ")
        return Finding(
            .yamlSyntax,
            known?.message
                ?? LocalizedText(
                    de: "die Datei ist hier kein gültiges YAML",
                    en: "the file is not valid YAML here (\(technical))"),
            hint: known?.hint)
    }

    static var unclosedQuote: Finding {
        Finding(.yamlSyntax, SyntaxAdvice.unclosedQuote, hint: SyntaxAdvice.closeQuote)
    }

    static func nextQuote(endingAt end: SourcePosition) -> Diagnostic.Note {
        let quote = SourcePosition(line: end.line, column: max(1, end.column - 1))
        return Diagnostic.Note(
            range: SourceRange(start: quote, end: end),
            message: LocalizedText(
                de: "erst hier steht das nächste; alles dazwischen gälte als Text",
                en: "the next one stands only here; all in between would be text"))
    }

    static var textBehindQuotes: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "die Anführungszeichen sind schon geschlossen, aber der Text geht weiter",
                en: "the quotes are closed already, but the text goes on"),
            hint: LocalizedText(
                de:
                    "ein Apostroph zwischen '…' wird verdoppelt (''), ein Anführungszeichen zwischen \"…\" als \\\" geschrieben",
                en: "double an apostrophe between '…' (''), and write a quotation mark between \"…\" as \\\""))
    }

    static var joinedEntries: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hier beginnt ein zweiter Eintrag; davor fehlt der Zeilenumbruch",
                en: "a second entry begins here; the line break before it is missing"),
            hint: LocalizedText(
                de: "jeder Eintrag steht auf einer eigenen Zeile, die mit „- {“ beginnt",
                en: "every entry has a line of its own, which begins with \"- {\""))
    }

    static var commentInText: Finding {
        Finding(
            .commentInText,
            LocalizedText(
                de: "ab # gilt der Rest der Zeile als Kommentar und gehört nicht zum Text",
                en: "from # on the rest of the line is a comment and no part of the text"),
            hint: LocalizedText(
                de: "setzen Sie den ganzen Text in Anführungszeichen; ein Kommentar beginnt mit „# “",
                en: "put the whole text in quotes; a comment begins with \"# \""))
    }

    static var itemInText: Finding {
        Finding(
            .itemInText,
            LocalizedText(
                de: "diese Zeile gehört zum Text davor; sie beginnt keinen neuen Eintrag",
                en: "this line is a part of the text before it; it begins no new item"),
            hint: LocalizedText(
                de:
                    "ein Eintrag beginnt mit „- “ in derselben Spalte wie der davor; gehört die Zeile zum Text, setzen Sie ihn in Anführungszeichen",
                en:
                    "an item begins with \"- \" in the same column as the one before; if the line is a part of the text, put that in quotes"
            ))
    }

    static var bulletInItem: Finding {
        Finding(
            .itemInText,
            LocalizedText(
                de: "das Aufzählungszeichen gehört hier zum Text", en: "the bullet is a part of the text here"),
            hint: LocalizedText(
                de: "löschen Sie es; „- “ davor genügt", en: "delete it; the \"- \" before it is enough"))
    }

    static var splitQuote: Finding {
        Finding(
            .splitQuote,
            LocalizedText(
                de: "das Komma teilt diesen Text in zwei Einträge; solche Anführungszeichen halten ihn nicht zusammen",
                en: "the comma cuts this text into two items; such quotation marks do not hold it together"),
            hint: LocalizedText(
                de: "setzen Sie den ganzen Text in gerade Anführungszeichen: [\"…, …\"]",
                en: "put the whole text in straight quotes: [\"…, …\"]"))
    }

    static func lookalikeColon(_ key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "das ist kein gewöhnlicher Doppelpunkt", en: "this is not a plain colon"),
            hint: LocalizedText(de: "schreiben Sie „\(key): …“", en: "write \"\(key): …\""))
    }

    static func equalsSign(_ key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hinter ein Feld gehört ein Doppelpunkt, kein Gleichheitszeichen",
                en: "a key is followed by a colon, not by an equals sign"),
            hint: LocalizedText(de: "schreiben Sie „\(key): …“", en: "write \"\(key): …\""))
    }

    static func missingBlank(_ key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hinter dem Doppelpunkt fehlt das Leerzeichen", en: "the blank behind the colon is missing"),
            hint: LocalizedText(de: "schreiben Sie „\(key): …“", en: "write \"\(key): …\""))
    }

    static var otherBullet: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "so beginnt kein Eintrag einer Liste", en: "no item of a list begins like this"),
            hint: LocalizedText(
                de: "jeder Eintrag beginnt mit Strich und Leerzeichen, „- “, in derselben Spalte",
                en: "every item begins with a hyphen and a blank, \"- \", in the same column"))
    }

    static func missingComma(before key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "vor „\(key.quotable())“ fehlt ein Komma, oder der Text davor enthält einen Doppelpunkt",
                en: "a comma is missing before \"\(key.quotable())\", or the text before has a colon in it"),
            hint: LocalizedText(
                de: "ergänzen Sie das Komma; ein Text mit Doppelpunkt gehört in Anführungszeichen",
                en: "add the comma; a text with a colon must be quoted"))
    }

    static var commentInBrackets: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "ab # gilt der Rest der Zeile als Kommentar, auch die schließende Klammer",
                en: "from # on the rest of the line is a comment, the closing bracket too"),
            hint: LocalizedText(
                de: "setzen Sie den Wert in Anführungszeichen, zum Beispiel \"#003882\"",
                en: "put the value in quotes, for example \"#003882\""))
    }

    static var unclosedBracket: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(de: "diese Klammer wird nicht geschlossen", en: "this bracket is never closed"),
            hint: LocalizedText(
                de: "ergänzen Sie die schließende Klammer; Texte mit Klammern gehören in Anführungszeichen",
                en: "add the closing bracket; texts with brackets must be quoted"))
    }

    static func oddSpace(_ scalar: Unicode.Scalar) -> Finding {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let number = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Finding(
            .yamlSyntax,
            LocalizedText(
                de:
                    "hier steht ein geschütztes oder besonderes Leerzeichen (U+\(number)), wo YAML ein gewöhnliches braucht",
                en: "a no-break or other special space (U+\(number)) stands here, where YAML needs a plain one"),
            hint: LocalizedText(
                de: "ersetzen Sie es durch ein gewöhnliches; es kommt meist mit kopiertem Text",
                en: "replace it with a plain one; mostly it comes with copied text"))
    }

    static func openingBracket(at position: SourcePosition) -> Diagnostic.Note {
        Diagnostic.Note(
            range: SourceRange(at: position),
            message: LocalizedText(de: "hier wurde die Klammer geöffnet", en: "the bracket was opened here"))
    }
}
