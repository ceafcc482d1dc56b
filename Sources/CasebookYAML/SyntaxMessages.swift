import CasebookModel

/// What people did when libyaml says …
struct SyntaxMessages {
    let problem: String
    let context: String
    let message: LocalizedText
    let hint: LocalizedText

    static let all: [SyntaxMessages] = [
        SyntaxMessages(
            problem: "found character that cannot start any token", context: "",
            message: LocalizedText(
                de: "hier darf dieses Zeichen nicht stehen (oft ein Tabulator oder @, `, % am Anfang)",
                en: "this character is not allowed here (often a tab, or @, ` or % at the beginning)"),
            hint: LocalizedText(
                de: "mit Leerzeichen statt Tabulatoren einrücken; den Text in Anführungszeichen setzen",
                en: "indent with spaces instead of tabs; put the text in quotes")),
        SyntaxMessages(
            problem: "found a tab character", context: "",
            message: LocalizedText(
                de: "hier steht ein Tabulator, wo eingerückt wird", en: "the line is indented with a tab"),
            hint: LocalizedText(
                de: "mit Leerzeichen einrücken, zwei je Ebene", en: "indent with spaces, two for each level")),
        SyntaxMessages(
            problem: "mapping values are not allowed in this context", context: "",
            message: LocalizedText(
                de: "hier steht ein Doppelpunkt zu viel, oder die Einrückung stimmt nicht",
                en: "there is one colon too many here, or the indentation is wrong"),
            hint: LocalizedText(
                de: "enthält der Text „: “, gehört er in Anführungszeichen",
                en: "a text that contains \": \" must be quoted")),
        SyntaxMessages(
            problem: "could not find expected ':'", context: "",
            message: LocalizedText(
                de: "nach diesem Schlüssel fehlt der Doppelpunkt", en: "the colon after this key is missing"),
            hint: LocalizedText(
                de: "schreiben Sie „schlüssel: wert“, oder rücken Sie die Zeile als Teil des Textes darüber ein",
                en: "write \"key: value\", or indent the line as part of the text above")),
        SyntaxMessages(
            problem: "did not find expected key", context: "",
            message: LocalizedText(
                de: "hier wird ein Schlüssel erwartet; die Einrückung passt nicht zu den Zeilen darüber",
                en: "a key is expected here; the indentation does not match the lines above"),
            hint: LocalizedText(
                de:
                    "gleiche Ebene, gleiche Zahl von Leerzeichen; Text nach einem schließenden Anführungszeichen löschen",
                en: "use the same number of spaces for the same level; delete any text after a closing quote")),
        SyntaxMessages(
            problem: "did not find expected '-' indicator", context: "",
            message: LocalizedText(
                de: "in dieser Liste wird ein „- “ erwartet", en: "a \"- \" is expected in this list"),
            hint: LocalizedText(
                de: "jeder Eintrag der Liste beginnt mit „- “ in derselben Spalte",
                en: "every item of the list begins with \"- \" in the same column")),
        SyntaxMessages(
            problem: "found unexpected", context: "quoted scalar", message: unclosedQuote, hint: closeQuote),
        SyntaxMessages(
            problem: "did not find expected ',' or", context: "",
            message: LocalizedText(
                de: "in dieser Klammer fehlt ein Komma oder die schließende Klammer",
                en: "a comma or the closing bracket is missing here"),
            hint: LocalizedText(
                de: "Texte mit Komma, Klammer oder Doppelpunkt gehören in Anführungszeichen",
                en: "texts with a comma, bracket or colon must be quoted")),
        SyntaxMessages(
            problem: "found unknown escape character", context: "",
            message: LocalizedText(
                de: "nach \\ steht in doppelten Anführungszeichen kein erlaubtes Zeichen",
                en: "what follows \\ in double quotes is not an escape"),
            hint: LocalizedText(
                de: "schreiben Sie \\\\ oder verwenden Sie einfache Anführungszeichen",
                en: "write \\\\ or use single quotes")),
        SyntaxMessages(
            problem: "did not find expected alphabetic or numeric character", context: "",
            message: LocalizedText(
                de: "& und * am Anfang eines Wertes haben in YAML eine eigene Bedeutung",
                en: "& and * at the beginning of a value have a special meaning in YAML"),
            hint: quote),
        SyntaxMessages(
            problem: "did not find expected hexdecimal number", context: "",
            message: LocalizedText(
                de: "nach \\x, \\u oder \\U stehen nicht genug Ziffern",
                en: "there are not enough digits after \\x, \\u or \\U"),
            hint: LocalizedText(
                de: "schreiben Sie \\\\ oder verwenden Sie einfache Anführungszeichen",
                en: "write \\\\ or use single quotes")),
        SyntaxMessages(
            problem: "did not find expected comment or line break", context: "block scalar",
            message: LocalizedText(
                de: "hinter | oder > steht kein Text; er beginnt in der nächsten Zeile",
                en: "there must be no text after | or >; it begins on the next line"),
            hint: LocalizedText(
                de: "rücken Sie den Text in den Zeilen darunter ein, oder setzen Sie ihn in Anführungszeichen",
                en: "indent the text on the lines below, or put it in quotes")),
        SyntaxMessages(
            problem: "did not find expected node content", context: "",
            message: LocalizedText(
                de: "hier fehlt ein Wert, oder er beginnt mit einem Satzzeichen von YAML",
                en: "a value is missing here, or begins with a character that is special in YAML"),
            hint: quote),
        SyntaxMessages(
            problem: "block sequence entries are not allowed", context: "",
            message: LocalizedText(de: "hier darf kein „- “ stehen", en: "\"- \" is not allowed here"),
            hint: LocalizedText(
                de: "eine Liste beginnt in der Zeile unter ihrem Schlüssel; ein Text mit - gehört in Anführungszeichen",
                en: "a list begins on the line below its key; a text with - must be quoted")),
        SyntaxMessages(
            problem: "mapping keys are not allowed", context: "",
            message: LocalizedText(de: "hier darf kein „? “ stehen", en: "\"? \" is not allowed here"),
            hint: quote),
        SyntaxMessages(
            problem: "did not find expected <document start>", context: "",
            message: LocalizedText(
                de: "das Dokument ist hier zu Ende, aber es folgt noch etwas",
                en: "the document ends here, but something follows"),
            hint: LocalizedText(
                de: "prüfen Sie die Einrückung und die Klammern darüber, und löschen Sie Zeilen mit ... oder %",
                en: "check the indentation and the brackets above, and delete lines with ... or %")),
        SyntaxMessages(
            problem: "", context: "directive",
            message: LocalizedText(
                de: "eine Zeile, die mit % beginnt, ist in YAML eine Anweisung",
                en: "a line that begins with % is an instruction in YAML"),
            hint: LocalizedText(
                de: "rücken Sie die Zeile ein, oder setzen Sie den Text in Anführungszeichen",
                en: "indent the line, or put the text in quotes")),
        SyntaxMessages(
            problem: "found unexpected ':'", context: "",
            message: LocalizedText(
                de: "hinter diesem Doppelpunkt fehlt ein Leerzeichen oder der Wert",
                en: "the space or the value is missing after this colon"),
            hint: LocalizedText(
                de: "schreiben Sie „schlüssel: wert“; ein Text mit Doppelpunkt gehört in Anführungszeichen",
                en: "write \"key: value\"; a text with a colon must be quoted")),
        SyntaxMessages(
            problem: "found an indentation indicator equal to 0", context: "",
            message: LocalizedText(
                de: "hinter | oder > steht eine 0, die dort nicht stehen darf",
                en: "there is a 0 after | or >, which is not allowed"),
            hint: LocalizedText(de: "löschen Sie die Ziffer", en: "delete the digit")),
        SyntaxMessages(
            problem: "found unexpected end of stream", context: "", message: unclosedQuote, hint: closeQuote),
        SyntaxMessages(
            problem: "found invalid Unicode character escape code", context: "",
            message: LocalizedText(
                de: "nach \\u oder \\U steht kein Zeichen, das es gibt",
                en: "what follows \\u or \\U is not a character"),
            hint: LocalizedText(
                de: "schreiben Sie \\\\ oder verwenden Sie einfache Anführungszeichen",
                en: "write \\\\ or use single quotes")),
        SyntaxMessages(
            problem: "found incompatible YAML document", context: "",
            message: LocalizedText(
                de: "diese YAML-Version wird nicht verstanden", en: "this version of YAML is not supported"),
            hint: LocalizedText(de: "löschen Sie die Zeile mit %YAML", en: "delete the line with %YAML")),
        SyntaxMessages(
            problem: "", context: "a tag", message: exclamation, hint: quote),
        SyntaxMessages(
            problem: "undefined tag handle", context: "", message: exclamation, hint: quote),
    ]

    static let unclosedQuote = LocalizedText(
        de: "dieses Anführungszeichen wird nicht geschlossen", en: "this quote is never closed")
    static let closeQuote = LocalizedText(
        de: "ergänzen Sie das schließende Anführungszeichen am Ende des Textes",
        en: "add the closing quote at the end of the text")

    private static let exclamation = LocalizedText(
        de: "! am Anfang eines Wertes hat in YAML eine eigene Bedeutung",
        en: "! at the beginning of a value has a special meaning in YAML")
    private static let quote = LocalizedText(
        de: "setzen Sie den Text in Anführungszeichen", en: "put the text in quotes")
}

extension YAMLFailure {
    /// Whether the mistake is where the construct began: a key without its colon, a quote that is never closed. libyaml
    /// gives up only at the end of what it took for the construct, often on a line that has nothing to do with it.
    var isAboutItsBeginning: Bool {
        problem.contains("could not find expected ':'") || problem.contains("found unexpected end of stream")
            || problem.contains("found unexpected document indicator")
    }
}
