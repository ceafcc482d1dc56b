import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

/// What coaches type by habit: one finding each, which says how it is written.
@Suite("A habit of coaches")
struct CommonSlipTests {
    /// A piece of the small base file, what somebody writes instead, and what the one finding says.
    struct Habit: Sendable, CustomTestStringConvertible {
        let file: RuleCase.File
        let piece: String
        let text: String
        let rule: String
        let hint: String

        init(_ piece: String, _ text: String, _ rule: String, _ hint: String, in file: RuleCase.File = .study) {
            (self.file, self.piece, self.text, self.rule, self.hint) = (file, piece, text, rule, hint)
        }

        var testDescription: String { text }
    }

    @Test("in a key names the right one, and what follows from it stays silent", arguments: keys)
    func key(_ habit: Habit) throws { try expectOne(habit) }

    @Test("in a date or a number says the right spelling", arguments: dates + numbers)
    func value(_ habit: Habit) throws { try expectOne(habit) }

    @Test("in a word of a fixed list, a topic or an address names what is meant", arguments: words)
    func word(_ habit: Habit) throws { try expectOne(habit) }

    @Test("in the form of a list or of a line says how it is written", arguments: forms)
    func form(_ habit: Habit) throws { try expectOne(habit) }

    private func expectOne(_ habit: Habit) throws {
        let found = try Base.findings(habit.file, replacing: habit.piece, by: habit.text)
        #expect(found.map(\.rule.id) == [habit.rule], "\(found.map(\.inOneLine))")
        let said = [found.first?.message.de, found.first?.hint?.de].compactMap(\.self).joined(separator: " – ")
        #expect(habit.hint.isEmpty || said.contains(habit.hint), "\(said)")
    }

    private static let keys =
        [
            ("summary:", "zusammenfassung:", "summary"), ("challenge:", "herausforderung:", "challenge"),
            ("challenge:", "Problem:", "challenge"), ("title: Ein Fall", "überschrift: Ein Fall", "title"),
            ("title: Ein Fall", "projekt: Ein Fall", "title"), ("support:", "projekt:", "support"),
            ("company:", "Betrieb:", "company"), ("licence:", "lizenz:", "licence"), ("topics:", "Thema:", "topics"),
            ("employees:", "Mitarbeitende:", "employees"), ("lessons:", "fazit:", "lessons"),
            ("contact:", "ansprechpartnerin:", "contact"), ("hours:", "stunden:", "hours"),
            ("before:", "vorher:", "before"), ("region: DE711", "region:DE711", "„region: …“"),
        ].map { Habit($0.0, $0.1, $0.1.contains(":D") ? "yaml-syntax" : "unknown-key", $0.2) }
        + [
            Habit("licence:", "lizenz:", "unknown-key", "licence", in: .book),
            Habit("topics: {skills", "themen: {skills", "unknown-key", "topics", in: .book),
            Habit("publisher:", "herausgeber:", "unknown-key", "publisher", in: .book),
            Habit(
                "by: Coachin\n  text: Es ging weiter.", "von: Coachin\n  text: Es ging weiter.", "unknown-key", "by",
                in: .log),
            Habit("at: 2020-04-21", "datum: 2020-04-21", "unknown-key", "at", in: .log),
            Habit("{from: 2020-04,", "{from:2020-04,", "unknown-key", "from: 2020-04"),
            Habit("{from: 2020-04,", "{from：2020-04,", "unknown-key", "from: 2020-04"),
            Habit(
                "{title: Link, url: \"https://example.org/\"}", "Verband: https://example.org/", "wrong-type",
                "title: \"Verband\""),
            Habit(
                "{title: Link, url: \"https://example.org/\"}", "https://example.org/", "wrong-type",
                "url: \"https://example.org/\""),
            Habit("  name: Musterhaus GmbH (erfunden)\n", "  anonymous: ja\n", "wrong-type", "true"),
        ]

    private static let dates =
        [
            ("15.02.2020", "2020-02-15"), ("15.2.20", "2020-02-15"), ("April 2020", "2020-04"),
            ("Apr. 2020", "2020-04"),
            ("02/2020", "2020-02"), ("2020/02", "2020-02"), ("2020-2-5", "2020-02-05"),
            ("15. Februar 2020", "2020-02-15"),
            ("March 2020", "2020-03"), ("2020-02-15T10:00", "2020-02-15"), ("20200215", "2020-02-15"),
            ("2/15/2020", "2020-02-15"), ("Frühjahr 2020", "nur das Jahr, 2020"), ("seit 2020", "nur das Jahr, 2020"),
            ("2019-2021", "from: 2019, to: 2021"), ("2019 bis 2021", "from: 2019, to: 2021"),
            ("2020-02-31", "2020-02 hat keinen 31. Tag"), ("31.04.2020", "2020-04 hat keinen 31. Tag"),
            ("2020-13", "einen Monat 13"), ("irgendwann", "zum Beispiel 2021-03-04"),
        ].map { Habit("{from: 2020-04,", "{from: \($0.0),", "bad-date", $0.1) }
        + [
            Habit("at: 2020-04-21", "at: 21.4.2020", "bad-date", "2020-04-21", in: .log),
            Habit("at: 2020-04-21", "at: 21. April 2020", "bad-date", "2020-04-21", in: .log),
        ]

    private static let numbers =
        [
            ("2h30", "2.5"), ("2 h 30", "2.5"), ("2 Std. 30 Min.", "2.5"), ("2:30", "2.5"), ("90 Minuten", "1.5"),
            ("30 min", "0.5"), ("2h", "2"), ("1.5 h", "1.5"), ("2½", "2.5"), ("½", "0.5"), ("zwei", "schreiben Sie 2"),
            ("10-20", "10 oder 20"), ("10–20", "10 oder 20"), ("10 bis 20", "10 oder 20"), ("3 Tage", "keine Tage"),
            ("viele", "nur Ziffern"),
        ].map { Habit("hours: 6", "hours: \($0.0)", "wrong-type", $0.1) }
        + [
            Habit("after: 2,", "after: 1.200,50,", "wrong-type", "schreiben Sie 1200.50"),
            Habit("after: 2,", "after: 6,5,", "wrong-type", "schreiben Sie 6.5"),
            Habit("hours: 6", "hours: 2,5 h", "wrong-type", "schreiben Sie 2.5"),
            Habit("employees: 14", "employees: 10-20", "wrong-type", "10 oder 20"),
            Habit("employees: 14", "employees: 14,0", "wrong-type", "eine ganze Zahl: 14"),
            Habit("employees: 14", "employees: 14.5", "wrong-type", "14 oder 15"),
            Habit("employees: 14", "employees: 14,5", "wrong-type", "14 oder 15"),
        ]

    private static let words =
        [
            ("status: published", "status: Entwurf", "unknown-value", "draft"),
            ("status: published", "status: fertig", "unknown-value", "published"),
            ("size: small", "size: klein", "unknown-value", "small"),
            ("size: small", "size: Kleinst", "unknown-value", "micro"),
            ("size: small", "size: mittelgroß", "unknown-value", "medium"),
            ("[website]", "[Webseite]", "unknown-value", "website"),
            ("[website]", "alle", "wrong-type", "[website, partners, print]"),
            ("[website]", "Website", "wrong-type", "[website]"),
            ("[website]", "[website; print]", "wrong-type", "[website, print]"),
            ("\"56.10\"", "\"5610\"", "unknown-sector", "\"56.10\""),
            ("\"56.10\"", "5610", "wrong-type", "\"56.10\""),
            ("\"56.10\"", "\"56.10.1\"", "unknown-sector", "\"56.10\""),
            ("\"56.10\"", "I 56.10", "unknown-sector", "\"56.10\""),
            ("\"56.10\"", "Gastronomie", "unknown-sector", "\"56\""),
            ("[skills]", "[Wissen]", "unknown-topic", "skills"),
            ("[skills]", "[Skills]", "unknown-topic", "skills"),
            ("title: Ein Fall", "title: Null", "wrong-type", "\"Null\""),
            ("https://muster.example.org/", "info@muster.example.org", "malformed-link", "E-Mail-Adresse"),
            (
                "https://muster.example.org/", "https://muster.example.org/ (neu)", "malformed-link",
                "schreiben Sie https://muster.example.org/"
            ),
            (
                "https://muster.example.org/", "siehe https://muster.example.org/a", "malformed-link",
                "schreiben Sie https://muster.example.org/a"
            ),
            (
                "https://muster.example.org/", "https://muster.example.org/, https://b.example.org/", "malformed-link",
                "mehrere Adressen"
            ),
            (
                "https://muster.example.org/", "<https://muster.example.org/>", "malformed-link",
                "schreiben Sie https://muster.example.org/"
            ),
            (
                "https://muster.example.org/", "\"[Seite](https://muster.example.org/)\"", "malformed-link",
                "schreiben Sie https://muster.example.org/"
            ),
            (
                "https://muster.example.org/", "http:/muster.example.org/", "malformed-link",
                "schreiben Sie http://muster.example.org/"
            ),
            ("[skills]", "[skills e-commerce]", "wrong-type", "[skills, e-commerce]"),
            ("[website]", "[website print]", "wrong-type", "[website, print]"),
            ("https://muster.example.org/", "mailto:info@muster.example.org", "malformed-link", "E-Mail-Adresse"),
        ].map { Habit($0.0, $0.1, $0.2, $0.3) }
        + [
            Habit("kind: workshop", "kind: Telefonat", "unknown-value", "call", in: .log),
            Habit("kind: workshop", "kind: Besprechung", "unknown-value", "meeting", in: .log),
        ]

    private static let forms = [
        ("[skills]", "\n  -skills", "wrong-type", "„- skills“"),
        ("[skills]", "\n  1. skills\n  2. mehr", "wrong-type", "„- skills“"),
        ("[skills]", "\n  • skills\n  • mehr", "wrong-type", "„- skills“"),
        ("updated_on:", "goals:\n  -Eins\n  -Zwei\nupdated_on:", "wrong-type", "„- Eins“"),
        ("updated_on:", "goals:\n  - Eins\n  -Zwei\nupdated_on:", "yaml-syntax", "Strich und Leerzeichen"),
        ("updated_on:", "goals:\n  - Eins\n  * Zwei\nupdated_on:", "yaml-syntax", "Strich und Leerzeichen"),
        ("updated_on:", "goals:\n  * Eins\n  * Zwei\nupdated_on:", "yaml-syntax", "Strich und Leerzeichen"),
        ("updated_on:", "goals:\n  – Eins\n  – Zwei\nupdated_on:", "wrong-type", "„- Eins“"),
        ("updated_on:", "goals:\n  - Eins\n     - Zwei\nupdated_on:", "item-in-text", "gehört zum Text davor"),
        ("updated_on:", "goals:\n  - Eins\n     2. Zwei\nupdated_on:", "item-in-text", "gehört zum Text davor"),
        ("updated_on:", "goals: [„Eins, zwei“]\nupdated_on:", "split-quote", "gerade Anführungszeichen"),
        ("updated_on:", "goals: [“Eins, zwei”, Drei]\nupdated_on:", "split-quote", "gerade Anführungszeichen"),
        ("title: Ein", "title：Ein", "yaml-syntax", "„title: …“"),
        ("status: published", "status = published", "yaml-syntax", "„status: …“"),
        ("status: published", "status:published", "yaml-syntax", "„status: …“"),
        ("name: Downloads, before", "name: Downloads before", "yaml-syntax", "vor „before“ fehlt ein Komma"),
        ("{from: 2020-04,", "{from: a:,", "yaml-syntax", "hinter diesem Doppelpunkt"),
        ("  Die Lage\n", "  Die <b>Lage</b>\n", "markdown-html", "Markdown"),
        ("title: Ein Fall", "title: Filiale # 3 in Darmstadt", "comment-in-text", "zwei Leerzeichen"),
        ("title: Ein Fall", "title: Einkauf # Verkauf", "comment-in-text", "zwei Leerzeichen"),
        ("updated_on:", "goals:\n  - Platz # 1 werden\nupdated_on:", "comment-in-text", "zwei Leerzeichen"),
        ("name: Musterhaus GmbH (erfunden)", "name: Muster (erfunden) # 2", "comment-in-text", "zwei Leerzeichen"),
        ("updated_on:", "goals:\n  - Ein Ziel: gut\nupdated_on:", "wrong-type", "\"Ein Ziel: gut\""),
        ("updated_on:", "goals: [Weniger Fehler: unter 5]\nupdated_on:", "wrong-type", "\"Weniger Fehler: unter 5\""),
        ("updated_on:", "unknown: [Kosten: offen]\nupdated_on:", "wrong-type", "\"Kosten: offen\""),
        ("title: Ein Fall", "title: !wichtig", "yaml-syntax", "Anführungszeichen"),
        ("size: small", "size: !small", "yaml-syntax", "Anführungszeichen"),
        ("employees: 14", "employees: !14", "yaml-syntax", "Anführungszeichen"),
        ("title: Ein Fall", "title: [Jetzt] Laden", "yaml-syntax", "Anführungszeichen"),
        ("title: Ein Fall", "title: {Neu} Laden", "yaml-syntax", "Anführungszeichen"),
        ("https://muster.example.org/", "[Seite](https://muster.example.org/)", "yaml-syntax", "Anführungszeichen"),
        ("title: Ein Fall", "title: {Neu}", "wrong-type", "\"{Neu}\""),
        ("title: Ein Fall", "title: [Jetzt]", "wrong-type", "\"[Jetzt]\""),
        ("  name: Musterhaus", "  kurz\n  name: Musterhaus", "yaml-syntax", "„kurz: …“"),
        ("title: Ein Fall", "title: Ein\n  Fall und\n  noch: einer", "yaml-syntax", "Anführungszeichen"),
        ("title: Ein Fall", "title: “Der Laden", "open-quote", "ergänzen Sie das schließende"),
        ("casebook: 1", "casebook 1", "yaml-syntax", "„casebook: 1“"),
        ("  name: Musterhaus", "  name Musterhaus", "yaml-syntax", "„name: Musterhaus"),
        ("lessons: Gelernt", "lessons: '***'", "empty-narrative", ""),
        ("lessons: Gelernt", "lessons: '---'", "empty-narrative", ""),
        ("lessons: Gelernt", "lessons: '>'", "empty-narrative", ""),
        ("lessons: Gelernt", "lessons: |\n  ```\n  ```", "empty-narrative", ""),
    ].map { Habit($0.0, $0.1, $0.2, $0.3) }

    @Test(
        "what may be a comment, or stands where codes, dates and lists do, is one",
        arguments: [
            ("status: published", "status: published # 3 Wochen lang"), ("size: small", "size: small # 14 Leute"),
            ("employees: 14", "employees: 14 # ca. so viele"), ("[skills]", "[skills] # 2 wären besser"),
            ("title: Ein Fall", "title: Ein Fall  # so heißt er"), ("title: Ein Fall", "title: Ein Fall #"),
            ("title: Ein Fall", "title: Ein Fall # – so"), ("title: Ein Fall", "title: \"Ein Fall\" # so heißt er"),
            ("  Die Lage\n", "  Die Lage # 3\n"), ("id: umsetzung", "id: umsetzung # Kennung"),
        ])
    func comments(piece: String, text: String) throws {
        #expect(try Base.findings(.study, replacing: piece, by: text).map(\.inOneLine) == [])
    }

    @Test("whatever libyaml says, it is said in the reader's language")
    func translated() throws {
        let broken = [
            "{from: a:, b}", "|0\n x", "\"\\u12\"", "\"\\q\"", "[a", "{a: b", "\"a", "'a", "%x", "@x", "`x", "!<x", "&",
            "*",
            "? [a]: b", "a: b: c", "- a", "}", "]", ", a", "|x", ">-x", "\"\\UFFFFFFFF\"", "!!x!y z", "a\n\tb: c",
        ]
        for text in broken {
            for finding in try Base.findings(.study, replacing: "Gelernt", by: text) {
                let english = ["found ", "did not", "while ", "expected"].filter(finding.message.de.contains)
                #expect(english.isEmpty, "\(text): \(finding.message.de)")
            }
        }
    }
}
