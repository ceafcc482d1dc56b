public import CasebookDiagnostics
import CasebookModel

/// The words for everything that can be wrong with a file before anybody looks at its meaning; here, what is no YAML at all.
/// ``SyntaxMistake`` and ``YAMLTreeBuilder`` find it. Each further rule has its words in the file of its name.
enum YAMLFinding {
    static var severalDocuments: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hier beginnt ein zweites Dokument (---); eine Datei enthält genau eines",
                en: "a second document (---) begins here; a file may contain only one"))
    }

    static func unknownAnchor(_ name: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "der Verweis *\(name.quotable()) hat kein Ziel (oder liegt in seinem eigenen Ziel)",
                en: "the alias *\(name.quotable()) has no target (or is inside its own target)"),
            hint: .forFile(
                de: "beginnt ein Text mit *, gehört er in Anführungszeichen",
                en: "put a text that begins with * in quotes"))
    }

    static var complexKey: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "ein Schlüssel muss ein einfaches Wort sein, keine Liste und keine Abbildung",
                en: "a key must be a simple word, not a list or a mapping"))
    }

    static func unknownTag(_ tag: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "die Typangabe „\(tag.quotable())“ wird nicht verstanden",
                en: "the tag \"\(tag.quotable())\" is not supported"),
            hint: .forFile(
                de: "beginnt ein Text mit !, gehört er in Anführungszeichen",
                en: "put a text that begins with ! in quotes"))
    }

    /// libyaml's problem in words that help a person who does not know YAML.
    static func syntax(_ failure: YAMLFailure) -> Finding {
        let known = SyntaxMessages.all.first {
            failure.problem.contains($0.problem) && failure.context.contains($0.context)
        }
        let technical = [failure.problem, failure.context].filter { !$0.isEmpty }.joined(separator: " ")
        return Finding(
            .yamlSyntax,
            known?.message
                ?? LocalizedText(
                    de: "die Datei ist hier kein gültiges YAML",
                    en: "the file is not valid YAML here (\(technical))"),
            hint: (known?.hint).map { .forFile($0) })
    }

    static var unclosedQuote: Finding {
        Finding(.yamlSyntax, SyntaxMessages.unclosedQuote, hint: .forFile(SyntaxMessages.closeQuote))
    }

    static func nextQuote(endingAt end: SourcePosition) -> Diagnostic.Note {
        let quote = SourcePosition(line: end.line, column: max(1, end.column - 1))
        return Diagnostic.Note(
            range: SourceRange(start: quote, end: end),
            message: LocalizedText(
                de: "erst hier steht das nächste; alles dazwischen gälte als Text",
                en: "the next quote only comes here; everything in between would count as text"))
    }

    static var textBehindQuotes: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "die Anführungszeichen sind schon geschlossen, aber der Text geht weiter",
                en: "the quotes are already closed, but the text continues"),
            hint: .forFile(
                de:
                    "ein Apostroph zwischen '…' wird verdoppelt (''), ein Anführungszeichen zwischen \"…\" als \\\" geschrieben",
                en: "inside '…', write an apostrophe twice (''); inside \"…\", write a quotation mark as \\\""))
    }

    static var textBehindBrackets: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "was mit einer Klammer beginnt, gilt als Liste oder Gruppe; dahinter kann nichts stehen",
                en: "a value that begins with a bracket is a list or a group; nothing can follow it"),
            hint: .forFile(
                de: "setzen Sie den ganzen Text in Anführungszeichen", en: "put the whole text in quotes"))
    }

    static func missingColon(_ key: String, _ value: String) -> Finding {
        let line = value.isEmpty ? "\(key): …" : "\(key): \(value)"
        return Finding(
            .yamlSyntax,
            LocalizedText(
                de: "nach diesem Schlüssel fehlt der Doppelpunkt", en: "the colon after this key is missing"),
            hint: .forFile(
                de: "schreiben Sie „\(line.quotable())“", en: "write \"\(line.quotable())\""))
    }

    static var joinedEntries: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hier beginnt ein zweiter Eintrag; davor fehlt der Zeilenumbruch",
                en: "a second entry begins here; the line break before it is missing"),
            hint: .forFile(
                de: "jeder Eintrag steht auf einer eigenen Zeile, die mit „- {“ beginnt",
                en: "every entry is on a line of its own that begins with \"- {\""))
    }

    static func lookalikeColon(_ key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "das ist kein gewöhnlicher Doppelpunkt", en: "this is not a plain colon"),
            hint: .forFile(de: "schreiben Sie „\(key): …“", en: "write \"\(key): …\""))
    }

    static func equalsSign(_ key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hinter ein Feld gehört ein Doppelpunkt, kein Gleichheitszeichen",
                en: "a key is followed by a colon, not by an equals sign"),
            hint: .forFile(de: "schreiben Sie „\(key): …“", en: "write \"\(key): …\""))
    }

    static func missingBlank(_ key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "hinter dem Doppelpunkt fehlt das Leerzeichen", en: "the space after the colon is missing"),
            hint: .forFile(de: "schreiben Sie „\(key): …“", en: "write \"\(key): …\""))
    }

    static var otherBullet: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "so beginnt kein Eintrag einer Liste", en: "items of a list do not begin like this"),
            hint: .forFile(
                de: "jeder Eintrag beginnt mit Strich und Leerzeichen, „- “, in derselben Spalte",
                en: "every item begins with a hyphen and a space, \"- \", in the same column"))
    }

    static func missingComma(before key: String) -> Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "vor „\(key.quotable())“ fehlt ein Komma, oder der Text davor enthält einen Doppelpunkt",
                en: "a comma is missing before \"\(key.quotable())\", or the text before it contains a colon"),
            hint: .forFile(
                de: "ergänzen Sie das Komma; ein Text mit Doppelpunkt gehört in Anführungszeichen",
                en: "add the comma; a text with a colon must be quoted"))
    }

    static var commentInBrackets: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(
                de: "ab # gilt der Rest der Zeile als Kommentar, auch die schließende Klammer",
                en: "everything after # is a comment, including the closing bracket"),
            hint: .forFile(
                de: "setzen Sie den Wert in Anführungszeichen, zum Beispiel \"#003882\"",
                en: "put the value in quotes, for example \"#003882\""))
    }

    static var unclosedBracket: Finding {
        Finding(
            .yamlSyntax,
            LocalizedText(de: "diese Klammer wird nicht geschlossen", en: "this bracket is never closed"),
            hint: .forFile(
                de: "ergänzen Sie die schließende Klammer; Texte mit Klammern gehören in Anführungszeichen",
                en: "add the closing bracket; put texts with brackets in quotes"))
    }

    static func oddSpace(_ scalar: Unicode.Scalar) -> Finding {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let number = String(repeating: "0", count: max(0, 4 - code.count)) + code
        return Finding(
            .yamlSyntax,
            LocalizedText(
                de:
                    "hier steht ein geschütztes oder besonderes Leerzeichen (U+\(number)), wo YAML ein gewöhnliches braucht",
                en: "this is a non-breaking or other special space (U+\(number)), but YAML needs an ordinary one"),
            hint: .forFile(
                de: "ersetzen Sie es durch ein gewöhnliches; es kommt meist mit kopiertem Text",
                en: "replace it with an ordinary space; it usually comes with copied text"))
    }

    static func openingBracket(at position: SourcePosition) -> Diagnostic.Note {
        Diagnostic.Note(
            range: SourceRange(at: position),
            message: LocalizedText(de: "hier wurde die Klammer geöffnet", en: "the bracket was opened here"))
    }
}

extension Rule {
    /// The file is not well-formed YAML.
    public static let yamlSyntax = Rule(
        "yaml-syntax", .error,
        summary: LocalizedText(de: "Die Datei ist gültiges YAML.", en: "The file is well-formed YAML."),
        explanation: LocalizedText(
            de: """
                Fälle sind YAML-1.2-Dateien. Nach einem Schreibfehler kann der Rest der Datei nicht sicher gelesen \
                werden; deshalb wird nur der erste gemeldet. Meist fehlt ein Anführungszeichen, oder eine Zeile ist \
                anders eingerückt als ihre Nachbarn.
                """,
            en: """
                Cases are YAML 1.2 files. After a mistake, the rest of the file cannot be read reliably, so only the \
                first one is reported. Usually a quote is missing, or a line is indented differently from its \
                neighbours.
                """),
        examples: [
            .refused(de: "title: Online↓: so geht es", en: "title: Online↓: how it works", for: "title: Ein Fall"),
            .accepted(
                de: "title: \"Online: so geht es\"", en: "title: \"Online: how it works\"", for: "title: Ein Fall"),
            .refused("title: ↓\"offen", for: "title: Ein Fall"),
            .refused("title: ↓'offen", for: "title: Ein Fall"),
            .refused("title: 'Muster'↓s Fall'", for: "title: Ein Fall"),
            .refused("topics: ↓[skills", for: "topics: [skills]"),
            .refused("{accent: ↓#003882}", for: "{accent: \"#003882\"}", in: .book),
            .refused("title:↓\u{A0}Fall", for: "title: Ein Fall"),
            .refused("↓\tname: Musterhaus", for: "  name: Musterhaus"),
            .refused("title: ↓!geheim x", for: "title: Ein Fall"),
            .refused("title: ↓!wichtig", for: "title: Ein Fall"),
            .refused("title: ↓[Neu] Laden", for: "title: Ein Fall"),
            .refused("↓casebook 1\n", for: "casebook: 1\n"),
            .refused("title: ↓*nirgends", for: "title: Ein Fall"),
            .accepted("title: Wissen, \"so\" [geht] es", for: "title: Ein Fall"),
            .accepted("title: !!str Ein Fall", for: "title: Ein Fall"),
            .accepted("%YAML 1.2\n---\ncasebook: 1\n", for: "casebook: 1\n"),
            .accepted("lessons: &l Gelernt\ntransfer: *l", for: "lessons: Gelernt\ntransfer: Mitnehmen"),
        ])
}
