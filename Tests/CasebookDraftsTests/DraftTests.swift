import CasebookModel
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("A document becomes a draft")
struct DraftTests {
    private static let report = """
        ---
        title: Rohrbruch in Echtzeit
        ---

        Ein Betrieb aus Mainz meldet Rohrbrüche jetzt vom Handy.

        # 1 Steckbrief

        **Unternehmen:** Sanitär Beispiel GmbH

        **Ort:** Mainz

        **Beschäftigte:** 14 (davon drei in Ausbildung)

        Die Firma gibt es seit 1981.

        # 2 Ausgangslage

        Zettel *überall*: "nie" am Ort.

        ![Ein Stapel Zettel auf dem Armaturenbrett](zettel.png)

        # 3 Ziele

        - Weniger Zettel
        - Mehr Zeit: für *Kundschaft*

        # 4 Vorgehen

        ## Phase 1: Analyse

        Zwei Tage.

        ### Interviews

        Mit allen.

        ## Phase 2: Einführung

        # 5 Ergebnisse

        ## Schneller am Rohr

        Von drei Tagen auf einen.

        | vorher | nachher |
        |--------|---------|
        | 3      | 1       |

        # 6 Erkenntnisse

        Früh fragen.

        # 7 Übertragbarkeit

        Überall, wo Zettel liegen.

        # 8 Stimmen

        > „Ich finde wieder alles.“
        >
        > — Ada Beispiel, Inhaberin

        # Danksagung

        Danke an alle.

        # Kontakt

        Ada Beispiel, <ada@example.org>
        """

    @Test("every section that its headings tell is filled", arguments: ["bericht.docx", "bericht.html"])
    func german(name: String) throws {
        let document = try Document()
        try document.makePicture("zettel.png")
        let draft = try DocumentDraft(from: document.make(name, from: Self.report), language: .en)
        let (found, rules) = try Document.findings(in: draft)
        let study = try #require(found, "\(rules)\n\(draft.caseFile)")
        #expect(study.id.text == "rohrbruch-in-echtzeit" && study.status == .draft && study.language.text == "de")
        #expect(study.title == "Rohrbruch in Echtzeit")
        #expect(study.summary == "Ein Betrieb aus Mainz meldet Rohrbrüche jetzt vom Handy.")
        #expect(study.company.name == "Sanitär Beispiel GmbH" && study.company.place == "Mainz")
        #expect(study.company.employees == 14 && study.company.description == "Die Firma gibt es seit 1981.")
        #expect(study.challenge.source.hasPrefix("Zettel *überall*: ") && !study.challenge.source.contains("!["))
        #expect(study.goals == ["Weniger Zettel", "Mehr Zeit: für Kundschaft"])
        #expect(study.phases.map(\.title) == ["Phase 1: Analyse", "Phase 2: Einführung"])
        #expect(study.phases.first?.measures.map(\.title) == ["Interviews"])
        #expect(study.phases.first?.measures.first?.description?.source == "Mit allen.\n")
        #expect(study.outcomes.map(\.title) == ["Schneller am Rohr"])
        #expect(study.outcomes.first?.description?.source.contains("| vorher | nachher |") == true)
        #expect(study.lessons?.source == "Früh fragen.\n")
        #expect(study.transfer?.source == "Überall, wo Zettel liegen.\n")
        #expect(study.quotes == [Quote(text: "Ich finde wieder alles.", person: "Ada Beispiel", role: "Inhaberin")])
        #expect(study.contact?.name == "Ada Beispiel" && study.contact?.email?.text == "ada@example.org")
        #expect(study.media.map(\.file.text) == ["media/bild-1.png"])
        #expect(draft.media.first?.bytes.starts(with: [0x89, 0x50]) == true)
        #expect(draft.caseFile.contains("# == Danksagung ==\n# Danke an alle.\n"))
        #expect(draft.report.map(\.de).contains { $0.hasPrefix("„Danksagung“ steht als Kommentar") })
        #expect(!draft.report.map(\.de).contains { $0 == "nicht gefunden: Ziele" })
    }

    @Test("English headings, bold lines for headings, measures without phases, a title from the first heading")
    func english() throws {
        let text = """
            # Leaks in real time

            **Fact box**

            Company: Sample Plumbers

            **Abstract**

            Leaks by phone.

            **The challenge**

            Notes everywhere.

            **Measures**

            1. We asked everybody. It took two days.
            2. We built an app.

            **Results**

            - Faster
            - Cheaper

            **Lessons learned**

            Ask early.
            """
        let document = try Document()
        let draft = try DocumentDraft(from: document.make("report.docx", from: text), language: .de)
        let (found, rules) = try Document.findings(in: draft)
        let study = try #require(found, "\(rules)\n\(draft.caseFile)")
        #expect(study.title == "Leaks in real time" && study.language.text == "en")
        #expect(study.challenge.source == "Notes everywhere.\n")
        #expect(study.phases.map(\.title) == ["Implementation"])
        #expect(study.phases.first?.measures.map(\.title) == ["We asked everybody.", "We built an app."])
        #expect(study.outcomes.map(\.title) == ["Faster", "Cheaper"])
        #expect(study.lessons?.source == "Ask early.\n")
        #expect(draft.report.map(\.en).contains("not found: goals"))
    }

    @Test("the draft is a file that validation understands: what it misses is what only people know")
    func validation() throws {
        let document = try Document()
        try document.makePicture("zettel.png")
        let draft = try DocumentDraft(
            from: document.make(
                "bericht.docx", from: Self.report.replacing("Ein Stapel Zettel auf dem Armaturenbrett", with: "")),
            language: .de)
        let rules = try Document.findings(in: draft).rules
        #expect(!rules.contains { $0.contains("syntax") || $0.contains("unknown-key") }, "\(rules)")
        #expect(rules.contains { $0.contains("alt") }, "\(rules)")
    }

    @Test(
        "headings are understood in many spellings",
        arguments: [
            ("2. Ausgangssituation:", .challenge), ("Unsere Ziele", .goals), ("Das Unternehmen", .company),
            ("3.1 Umgesetzte Maßnahmen", .measures), ("ERGEBNISSE UND NUTZEN", .outcomes),
            ("Lessons Learned", .lessons),
            ("Fazit", .lessons), ("Transfer", .transfer), ("Ihre Ansprechpartnerin", .contact),
            ("The approach", .approach),
            ("Was das Unternehmen heute anders macht", nil), ("Danksagung", nil), ("", nil), ("2021", nil),
        ] as [(String, SectionKind?)])
    func headings(heading: String, kind: SectionKind?) {
        #expect(SectionKind(heading: heading) == kind)
    }

    @Test("a long opening is cut to a summary at a sentence, and stays whole in the challenge")
    func summary() throws {
        let sentence = "Dieser Satz hat genau so viele Wörter, wie ein Satz eben hat, und nicht eines mehr."
        let text =
            "# Kurzfassung\n\n" + Array(repeating: sentence, count: 8).joined(separator: " ")
            + "\n\n# Firma\n\nFirma: X"
        let document = try Document()
        let draft = try DocumentDraft(from: document.make("lang.docx", from: text), language: .de)
        let (found, rules) = try Document.findings(in: draft)
        let study = try #require(found, "\(rules)\n\(draft.caseFile)")
        #expect(study.summary == Array(repeating: sentence, count: 3).joined(separator: " "))
        #expect(study.challenge.source.ranges(of: "Satz eben").count == 8)
        #expect(draft.title == "lang")
    }
}
