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

    static func controlCharacter(_ byte: UInt8) -> Finding {
        forbidden(String(byte, radix: 16, uppercase: true))
    }

    static func forbiddenCharacter(_ scalar: Unicode.Scalar) -> Finding {
        forbidden(String(scalar.value, radix: 16, uppercase: true))
    }

    private static func forbidden(_ hex: String) -> Finding {
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
                    de: "die Datei ist hier kein gültiges YAML (\(technical))",
                    en: "the file is not valid YAML here (\(technical))"),
            hint: known?.hint)
    }
}

/// What people did when libyaml says …
private struct SyntaxAdvice {
    let problem: String
    let context: String
    let message: LocalizedText
    let hint: LocalizedText

    static let all: [SyntaxAdvice] = [
        SyntaxAdvice(
            problem: "found character that cannot start any token", context: "",
            message: LocalizedText(
                de: "hier darf dieses Zeichen nicht stehen (oft ein Tabulator oder @, `, % am Anfang)",
                en: "this character cannot stand here (often a tab, or @, `, % at the beginning)"),
            hint: LocalizedText(
                de: "mit Leerzeichen statt Tabulatoren einrücken; den Text in Anführungszeichen setzen",
                en: "indent with spaces instead of tabs; put the text in quotes")),
        SyntaxAdvice(
            problem: "found a tab character", context: "",
            message: LocalizedText(
                de: "hier steht ein Tabulator, wo eingerückt wird", en: "a tab stands here where the line is indented"),
            hint: LocalizedText(
                de: "mit Leerzeichen einrücken, zwei je Ebene", en: "indent with spaces, two for each level")),
        SyntaxAdvice(
            problem: "mapping values are not allowed in this context", context: "",
            message: LocalizedText(
                de: "hier steht ein Doppelpunkt zu viel, oder die Einrückung stimmt nicht",
                en: "there is a colon too many here, or the indentation is wrong"),
            hint: LocalizedText(
                de: "enthält der Text „: “, gehört er in Anführungszeichen",
                en: "a text that contains \": \" must be quoted")),
        SyntaxAdvice(
            problem: "could not find expected ':'", context: "",
            message: LocalizedText(
                de: "nach diesem Schlüssel fehlt der Doppelpunkt", en: "the colon after this key is missing"),
            hint: LocalizedText(
                de: "schreiben Sie „schlüssel: wert“, oder rücken Sie die Zeile als Teil des Textes darüber ein",
                en: "write \"key: value\", or indent the line as part of the text above")),
        SyntaxAdvice(
            problem: "did not find expected key", context: "",
            message: LocalizedText(
                de: "hier wird ein Schlüssel erwartet; die Einrückung passt nicht zu den Zeilen darüber",
                en: "a key is expected here; the indentation does not match the lines above"),
            hint: LocalizedText(
                de:
                    "gleiche Ebene, gleiche Zahl von Leerzeichen; Text nach einem schließenden Anführungszeichen löschen",
                en: "same level, same number of spaces; delete text after a closing quote")),
        SyntaxAdvice(
            problem: "did not find expected '-' indicator", context: "",
            message: LocalizedText(
                de: "in dieser Liste wird ein „- “ erwartet", en: "a \"- \" is expected in this list"),
            hint: LocalizedText(
                de: "jeder Eintrag der Liste beginnt mit „- “ in derselben Spalte",
                en: "every item of the list begins with \"- \" in the same column")),
        SyntaxAdvice(
            problem: "found unexpected end of stream", context: "quoted scalar",
            message: LocalizedText(
                de: "ein Anführungszeichen wird nicht geschlossen", en: "a quote is never closed"),
            hint: LocalizedText(
                de: "ergänzen Sie das schließende Anführungszeichen", en: "add the closing quote")),
        SyntaxAdvice(
            problem: "did not find expected ',' or", context: "",
            message: LocalizedText(
                de: "in dieser Klammer fehlt ein Komma oder die schließende Klammer",
                en: "a comma or the closing bracket is missing here"),
            hint: LocalizedText(
                de: "Texte mit Komma, Klammer oder Doppelpunkt gehören in Anführungszeichen",
                en: "texts with a comma, bracket or colon must be quoted")),
        SyntaxAdvice(
            problem: "found unknown escape character", context: "",
            message: LocalizedText(
                de: "nach \\ steht in doppelten Anführungszeichen kein erlaubtes Zeichen",
                en: "what follows \\ in double quotes is not an escape"),
            hint: LocalizedText(
                de: "schreiben Sie \\\\ oder verwenden Sie einfache Anführungszeichen",
                en: "write \\\\ or use single quotes")),
        SyntaxAdvice(
            problem: "did not find expected alphabetic or numeric character", context: "",
            message: LocalizedText(
                de: "& und * am Anfang eines Wertes haben in YAML eine eigene Bedeutung",
                en: "& and * at the beginning of a value have a meaning of their own in YAML"),
            hint: LocalizedText(de: "setzen Sie den Text in Anführungszeichen", en: "put the text in quotes")),
    ]
}
