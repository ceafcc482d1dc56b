public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules that hold for every YAML file, whatever it means.
    public static let yamlRules: [Rule] = [
        .yamlSyntax, .duplicateKey, .encoding, .controlCharacter, .commentInText, .itemInText, .splitQuote,
        .fileTooLarge, .tooComplex,
    ]

    /// The file is not well-formed YAML.
    public static let yamlSyntax = Rule(
        "yaml-syntax", .error,
        summary: LocalizedText(de: "Die Datei ist gültiges YAML.", en: "The file is well-formed YAML."),
        explanation: LocalizedText(
            de: """
                Fallstudien sind YAML-1.2-Dateien. Nach einem Schreibfehler kann der Rest der Datei nicht sicher gelesen \
                werden; deshalb wird nur der erste gemeldet. Meist fehlt ein Anführungszeichen, oder eine Zeile ist \
                anders eingerückt als ihre Nachbarn.
                """,
            en: """
                Case studies are YAML 1.2 files. After a mistake the rest of the file cannot be read safely, so only \
                the first one is reported. Mostly a quote is missing, or a line is indented differently from its \
                neighbours.
                """),
        example: .init(rejected: "title: Online: so geht es", accepted: "title: \"Online: so geht es\""),
        examples: [
            .refused("title: Online↓: so geht es", for: "title: Ein Fall"),
            .refused("title: ↓\"offen", for: "title: Ein Fall"),
            .refused("title: ↓'offen", for: "title: Ein Fall"),
            .refused("title: 'Muster'↓s Fall'", for: "title: Ein Fall"),
            .refused("topics: ↓[skills", for: "topics: [skills]"),
            .refused("{accent: ↓#003882}", for: "{accent: \"#003882\"}", in: .book),
            .refused("title:↓\u{A0}Fall", for: "title: Ein Fall"),
            .refused("↓\tname: Musterhaus", for: "  name: Musterhaus"),
            .refused("title: ↓!geheim x", for: "title: Ein Fall"),
            .refused("title: ↓*nirgends", for: "title: Ein Fall"),
            .accepted("title: \"Online: so geht es\"", for: "title: Ein Fall"),
            .accepted("title: Wissen, \"so\" [geht] es", for: "title: Ein Fall"),
            .accepted("title: !!str Ein Fall", for: "title: Ein Fall"),
            .accepted("%YAML 1.2\n---\ncasebook: 1\n", for: "casebook: 1\n"),
            .accepted("lessons: &l Gelernt\ntransfer: *l", for: "lessons: Gelernt\ntransfer: Mitnehmen"),
        ])

    /// A key stands twice in the same mapping.
    static let duplicateKey = Rule(
        "duplicate-key", .error,
        summary: LocalizedText(
            de: "Jeder Schlüssel steht nur einmal.", en: "Every key stands only once."),
        explanation: LocalizedText(
            de: "Stünde ein Schlüssel zweimal, ginge einer der beiden Werte still verloren.",
            en: "If a key stood twice, one of the two values would silently be lost."),
        example: .init(rejected: "title: Eins\ntitle: Zwei", accepted: "title: Eins"),
        examples: [
            .refused("↓title: Zwei\nsummary: Kurz", for: "summary: Kurz"),
            .refused("licence: CC-BY-4.0\n↓licence: CC0-1.0", for: "licence: CC-BY-4.0", in: .book),
            .accepted("title: title", for: "title: Ein Fall"),
        ])

    /// The file is not UTF-8.
    static let encoding = Rule(
        "encoding", .error,
        summary: LocalizedText(de: "Die Datei ist in UTF-8 gespeichert.", en: "The file is saved as UTF-8."),
        explanation: LocalizedText(
            de: "In anderen Kodierungen würden Umlaute falsch gelesen. Jeder Editor kann als UTF-8 speichern.",
            en: "In other encodings umlauts would be misread. Every editor can save as UTF-8."),
        examples: [
            .accepted("title: Größe 😀 Straße", for: "title: Ein Fall")
        ])

    /// A control character or noncharacter in a text.
    static let controlCharacter = Rule(
        "control-character", .error,
        summary: LocalizedText(
            de: "Texte enthalten keine unsichtbaren Steuerzeichen.",
            en: "Texts contain no invisible control characters."),
        explanation: LocalizedText(
            de: "XML und HTML können solche Zeichen nicht enthalten; sie gelangen meist beim Kopieren in einen Text.",
            en: "XML and HTML cannot carry such characters; mostly they come with a copied text."),
        example: .init(rejected: "title: \"Ein\\x07Titel\"", accepted: "title: \"Ein Titel\""))

    /// No text is cut off by a comment.
    static let commentInText = Rule(
        "comment-in-text", .warning,
        summary: LocalizedText(
            de: "Kein Text wird von einem Kommentar abgeschnitten.", en: "No text is cut off by a comment."),
        explanation: LocalizedText(
            de: """
                Nach einem Leerzeichen beginnt # in YAML einen Kommentar: Aus „Platz #1 in Hessen“ würde „Platz“. Texte mit # \
                gehören in Anführungszeichen. Ein Kommentar hat hinter # ein Leerzeichen; dann warnt niemand.
                """,
            en: """
                Behind a blank, # begins a comment in YAML: "Place #1 in Hesse" would become "Place". Texts with # must be \
                quoted. A comment has a blank behind its #; then nobody warns.
                """),
        examples: [
            .refused("title: Platz ↓#1 in Hessen", for: "title: Ein Fall"),
            .refused("summary: Wir probieren ↓#whisky", for: "summary: Kurz gesagt"),
            .accepted("title: \"Platz #1 in Hessen\"", for: "title: Ein Fall"),
            .accepted("title: Ein Fall # so heißt er", for: "title: Ein Fall"),
            .accepted("title: Fall#1", for: "title: Ein Fall"),
        ])

    /// No text takes in what is meant as an item of a list.
    static let itemInText = Rule(
        "item-in-text", .warning,
        summary: LocalizedText(
            de: "Kein Text verschluckt den nächsten Eintrag einer Liste.",
            en: "No text swallows the next item of a list."),
        explanation: LocalizedText(
            de: """
                YAML hängt alle weiter eingerückten Zeilen an den Text an, auch solche, die mit „- “, „* “ oder „•“ beginnen: Aus \
                zwei Zielen würde eines. Einträge einer Liste beginnen mit „- “ und stehen in derselben Spalte.
                """,
            en: """
                YAML joins all lines that are indented further to the text, even those that begin with "- ", "* " or "•": two \
                goals would become one. The items of a list begin with "- " and stand in the same column.
                """),
        examples: [
            .refused("goals:\n  - Ein Ziel\n     ↓- Zwei\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - Ein Ziel\n    ↓-Zwei\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - Ein Ziel\n  - ↓• Zwei\nupdated_on:", for: "updated_on:"),
            .refused("summary: Kurz\n  ↓* gesagt", for: "summary: Kurz gesagt"),
            .accepted("goals:\n  - Ein Ziel\n    und noch eines\nupdated_on:", for: "updated_on:"),
            .accepted("summary: \"Kurz\n  - gesagt\"", for: "summary: Kurz gesagt"),
            .accepted("lessons: |\n  - Eins\n  - Zwei", for: "lessons: Gelernt"),
        ])

    /// Quotation marks hold a text together.
    static let splitQuote = Rule(
        "split-quote", .error,
        summary: LocalizedText(
            de: "Kein Komma teilt einen Text in Anführungszeichen.", en: "No comma cuts a quoted text in two."),
        explanation: LocalizedText(
            de: """
                In eckigen Klammern trennt das Komma Einträge. Nur gerade Anführungszeichen um den ganzen Text halten ihn \
                zusammen, nicht „…“ und nicht Zeichen mitten im Text.
                """,
            en: """
                In square brackets, commas separate items. Only straight quotes around the whole text hold it together, not \
                “…” and not marks in the middle of a text.
                """),
        examples: [
            .refused("goals: [↓„Ein Ziel, zwei“]\nupdated_on:", for: "updated_on:"),
            .refused(
                "goals: [Das Wort, ein \"Ziel, zwei\" Orte]\nupdated_on:", for: "updated_on:", at: "[Das Wort, ↓ein"),
            .accepted("goals: [„Ein Ziel“, „Zwei“]\nupdated_on:", for: "updated_on:"),
            .accepted("goals: [\"„Ein Ziel, zwei“\"]\nupdated_on:", for: "updated_on:"),
        ])

    /// The file is too large.
    static let fileTooLarge = Rule(
        "file-too-large", .error,
        summary: LocalizedText(de: "Dateien bleiben handlich.", en: "Files stay handy."),
        explanation: LocalizedText(
            de: "Eine Fallstudie hat höchstens 1 MiB, ein Protokoll 32 MiB, ein Medium 20 MiB.",
            en: "A case study has at most 1 MiB, a journal 32 MiB, a medium 20 MiB."))

    /// Too deep, or too many nodes.
    static let tooComplex = Rule(
        "too-complex", .error,
        summary: LocalizedText(
            de: "Die Datei ist nicht tiefer und nicht reicher, als eine Fallstudie sein kann.",
            en: "The file is no deeper and no richer than a case study can be."),
        explanation: LocalizedText(
            de: """
                Höchstens 32 Ebenen und 50 000 Einträge (2 000 000 im Protokoll), Verweise (*name) ausgeschrieben. So \
                kann keine Datei die Prüfung aufhalten.
                """,
            en: """
                At most 32 levels and 50,000 entries (2,000,000 in a journal), aliases (*name) written out. So no file \
                can hold up the check.
                """))
}

extension Rule {
    /// The file is no JSON.
    public static let jsonSyntax = Rule(
        "json-syntax", .error,
        summary: LocalizedText(
            de: "Was aus einem Feed übernommen wird, ist gültiges JSON.", en: "What is taken over from a feed is JSON."),
        explanation: LocalizedText(
            de: "Der Feed wurde abgeschnitten oder ist keiner; fragen Sie, wer ihn herausgibt.",
            en: "The feed was cut off or is none; ask whoever publishes it."))
}
