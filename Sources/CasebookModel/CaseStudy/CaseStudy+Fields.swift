/// The format of `case.yaml`, version 1 (contract, section 2): every field is described here or beside the part that it
/// belongs to, and nowhere else.
extension CaseStudy: CasePart {
    /// The version of the format.
    package static let formatVersion = 1

    package static let partName = "case"
    package static let fields = head + gist + people + narrative + material + editorial
    package static let part = described()

    /// The fields that tell the story, in the order in which readers meet them.
    package static let storyFields: [CaseField<CaseStudy>] = StoryPlace.allCases.flatMap { place in
        fields.filter { $0.description.story == place }
    }

    private static let head: [CaseField<CaseStudy>] = [
        CaseField(
            always: .integer(formatVersion), "casebook", .integer(formatVersion...formatVersion), exposure: .published,
            required: true, label: (de: "Formatversion", en: "Format version"),
            help: (de: "Version des Formats; immer 1.", en: "Version of the format; always 1."), example: "1"),
        CaseField(
            \.title, "title", .line(limit: 200), exposure: .published, required: true, in: .basics,
            label: (de: "Titel", en: "Title"),
            help: (de: "Die Überschrift des Falls.", en: "The headline of the case."),
            example: "Käseprobe am Bildschirm"),
        CaseField(
            \.summary, "summary", .paragraph(limit: summaryLimit), exposure: .published, required: true, in: .basics,
            label: (de: "Kurzfassung", en: "Summary"),
            help: (
                de: "Worum es geht, in höchstens 300 Zeichen ohne Formatierung. Steht in Listen und Feeds.",
                en: "What it is about, in at most 300 characters without markup. Shown in lists and feeds."
            ),
            prompt: (
                de: "Worum geht es? Ein bis drei Sätze, höchstens 300 Zeichen.",
                en: "What is it about? One to three sentences, at most 300 characters."
            )),
        CaseField(
            \.language, "language", .language, exposure: .published, required: true, in: .basics,
            label: (de: "Sprache der Texte", en: "Language of the texts"),
            help: (
                de: "Sprache der Texte (BCP 47), zum Beispiel de oder en.",
                en: "Language of the texts (BCP 47), for example de or en."
            ), formHelp: (de: "Zum Beispiel de oder en.", en: "For example de or en."), example: "de"),
        CaseField(
            \.status, "status", .word(of: EditorialStatus.self), exposure: .published, required: true,
            label: (de: "Stand", en: "Status"),
            help: (
                de: "Stand auf dem Weg zur Veröffentlichung: draft, review, published oder withdrawn.",
                en: "Status of the case: draft, review, published or withdrawn."
            ), example: "draft"),
        CaseField(
            \.isFictional, "fictional", .flag, exposure: .published, in: .basics,
            label: (de: "Lehrfall (erfunden)", en: "Teaching case (fictional)"),
            help: (
                de: """
                true, wenn Unternehmen und Ereignisse erfunden sind; genau dann ist auch release.basis fictional, und \
                jeder Export sagt es.
                """,
                en: """
                true if company and events are invented; then, and only then, release.basis is fictional too, and \
                every export says so.
                """
            ),
            formHelp: (
                de: "Unternehmen und Ereignisse sind erfunden; jede Veröffentlichung sagt es.",
                en: "The company and the events are invented; every publication says so."
            ), example: "false"),
        CaseField(
            always: nil, "id", .identifier, exposure: .published, label: (de: "Kennung", en: "Id"),
            help: (
                de: """
                Nur wenn der Ordner umbenannt wurde: die Kennung, die der Fall schon hatte. Sonst ist es der Name \
                des Ordners.
                """,
                en: """
                Only needed if the folder was renamed: the id that the case has always had. Otherwise it is the \
                folder's name.
                """
            )),
    ]

    private static let gist: [CaseField<CaseStudy>] = [
        CaseField(
            \.authors, "authors", .parts(Author.self), exposure: .identifying(), use: .seldom, in: .support,
            label: (de: "Text von", en: "Text by"),
            help: (
                de:
                    "Wer den Text geschrieben hat; ohne Angabe der Herausgeber. Nicht: wer das Unternehmen begleitet hat.",
                en: "Who wrote the text; if missing, the publisher. Not the people who supported the company."
            )),
        CaseField(
            \.identifiers, "identifiers", .part(Identifiers.self), exposure: .published, use: .seldom, in: .support,
            label: (de: "Kennungen", en: "Identifiers"),
            help: (
                de: "Unter welchen dauerhaften Kennungen der Text registriert ist.",
                en: "The persistent identifiers under which the text is registered."
            )),
        CaseField(
            \.brief, "brief", .part(Brief.self), exposure: .published, in: .story, story: .opening,
            label: (de: "In einer Minute", en: "In one minute"),
            help: (
                de: "Der Fall in einer Minute: zu jeder Frage ein einfacher Satz oder zwei.",
                en: "The case in one minute: a plain sentence or two for each question."
            )),
        CaseField(
            \.funding, "funding", .part(CaseFunding.self), exposure: .published, in: .support,
            label: (de: "Förderung", en: "Funding"),
            help: (
                de: "Förderhinweis dieses Falls, wenn er vom Förderhinweis der Sammlung abweicht.",
                en: "Funding notice of this case, if it differs from the collection's."
            )),
        CaseField(
            \.unknown, "unknown", .list(of: .line()), exposure: .published, use: .seldom, in: .story, story: .closing,
            label: (de: "Was die Quellen nicht sagen", en: "What the sources do not say"),
            help: (
                de: "Was die Quellen nicht sagen, je Lücke ein Satz.",
                en: "What the sources do not say, one sentence for each gap."
            ),
            prompt: (de: "Was ist nicht bekannt oder nicht belegt?", en: "What is not known, or not documented?")),
        CaseField(
            \.aftermath, "aftermath", .markdown, exposure: .published, use: .seldom, in: .story, story: .sequel,
            label: (de: "Was daraus wurde", en: "What became of it"),
            help: (
                de: "Was später daraus wurde, Monate oder Jahre nach dem Projekt (Markdown).",
                en: "What became of it later, months or years after the project (Markdown)."
            ),
            prompt: (de: "Was ist später daraus geworden?", en: "What became of it later?")),
        CaseField(
            \.effort, "effort", .part(Effort.self), exposure: .published, in: .support,
            label: (de: "Aufwand des Unternehmens", en: "The company's effort"),
            help: (
                de: "Was das Projekt das Unternehmen an Arbeitszeit und Geld gekostet hat.",
                en: "What the project cost the company in working time and money."
            )),
        CaseField(
            \.ended, "ended", .word(of: ProjectEnd.self), exposure: .published, use: .seldom, in: .support,
            label: (de: "Ende des Projekts", en: "End of the project"),
            help: (
                de: "Wie das Projekt endete: planned (wie geplant) oder early (vorzeitig, mit ended_reason).",
                en: "How the project ended: planned, or early (with ended_reason)."
            ), formHelp: (de: "Wie das Projekt endete.", en: "How the project ended."), example: "early"),
        CaseField(
            \.endedReason, "ended_reason", .paragraph(), exposure: .published, use: .when("ended", is: "early"),
            in: .support,
            label: (de: "Grund des vorzeitigen Endes", en: "Reason for the early end"),
            help: (
                de: "Warum das Projekt vorzeitig endete, in einem Satz oder zweien.",
                en: "Why the project ended early, in a sentence or two."
            )),
    ]

    private static let people: [CaseField<CaseStudy>] = [
        CaseField(
            \.company, "company", .part(Company.self), exposure: .published, required: true, in: .company,
            label: (de: "Unternehmen", en: "Company"),
            help: (de: "Das begleitete Unternehmen.", en: "The company that was supported.")),
        CaseField(
            \.support, "support", .part(SupportProject.self), exposure: .published, in: .support,
            label: (de: "Begleitung", en: "Support"),
            help: (
                de: "Das Projekt, in dem es begleitet wurde.", en: "The project in which the company was supported."
            )),
        CaseField(
            \.topics, "topics", .list(of: .reference(.topic)), exposure: .published, in: .basics,
            label: (de: "Themen", en: "Topics"),
            help: (
                de: "Themen: Schlüssel aus der Themenliste von casebook.yaml.",
                en: "Topics: keys from the list of topics in casebook.yaml."
            ),
            formHelp: (
                de: "Worum es geht; die ganze Sammlung hat eine gemeinsame Liste.",
                en: "What it is about; the whole collection shares one list."
            ), example: "[digital-marketing]"),
        CaseField(
            \.sdgs, "sdgs", .list(of: .sdg), exposure: .published, in: .basics,
            label: (de: "UN-Nachhaltigkeitsziele", en: "UN Sustainable Development Goals"),
            help: (
                de: "UN-Nachhaltigkeitsziele, zu denen der Fall beiträgt (1–17).",
                en: "UN Sustainable Development Goals that the case contributes to (1–17)."
            ), example: "[8, 9]"),
    ]

    private static let narrative: [CaseField<CaseStudy>] = [
        CaseField(
            \.challenge, "challenge", .markdown, exposure: .published, required: true, in: .story, story: .story,
            label: (de: "Ausgangslage", en: "Starting point"),
            help: (de: "Die Ausgangslage (Markdown).", en: "The starting point (Markdown)."),
            prompt: (
                de: "Die Ausgangslage: Wo stand das Unternehmen, was drückte?",
                en: "The starting point: what was the situation, and what was the problem?"
            )),
        CaseField(
            \.goals, "goals", .list(of: .shorthand(Goal.part)), exposure: .published, in: .story, story: .story,
            label: (de: "Ziele", en: "Goals"),
            help: (
                de: "Was erreicht werden sollte, je Ziel ein Satz.",
                en: "What the project was meant to achieve, one sentence for each goal."
            ), prompt: (de: "Was sollte erreicht werden?", en: "What was the project meant to achieve?")),
        CaseField(
            \.phases, "phases", .parts(Phase.self), exposure: .published, in: .phases, story: .story,
            label: (de: "Phasen", en: "Phases"), heading: (de: "Vorgehen", en: "Approach"),
            help: (
                de: "Die Phasen in ihrer Reihenfolge, mindestens eine, außer bei öffentlichen Quellen.",
                en: "The phases in order; at least one, unless the case is based on public sources."
            )),
        CaseField(
            \.outcomes, "outcomes", .parts(Outcome.self), exposure: .published, in: .outcomes, story: .story,
            label: (de: "Ergebnisse", en: "Outcomes"),
            help: (
                de: """
                Was dabei herauskam; mindestens ein Ergebnis vor der Veröffentlichung, außer bei öffentlichen Quellen \
                und vorzeitigem Ende.
                """,
                en: """
                What came of it; at least one outcome before publication, except for public sources and early \
                ends.
                """
            )),
        CaseField(
            \.lessons, "lessons", .markdown, exposure: .published, in: .story, story: .story,
            label: (de: "Erfahrungen", en: "Lessons learned"),
            help: (
                de: "Was Unternehmen und Coaches gelernt haben (Markdown).",
                en: "What the company and the coaches learned (Markdown)."
            ),
            prompt: (
                de: "Was haben wir gelernt, auch aus dem, was nicht gelang?",
                en: "What did we learn, including from what failed?"
            )),
        CaseField(
            \.transfer, "transfer", .markdown, exposure: .published, in: .story, story: .story,
            label: (de: "Übertragbarkeit", en: "What others can take from it"),
            help: (
                de: "Was andere Unternehmen daraus mitnehmen können (Markdown).",
                en: "What other companies can take from it (Markdown)."
            ),
            prompt: (
                de: "Was können andere Unternehmen daraus mitnehmen?", en: "What can other companies take from it?"
            )),
    ]

    private static let material: [CaseField<CaseStudy>] = [
        CaseField(
            \.quotes, "quotes", .parts(Quote.self), exposure: .published, in: .material,
            label: (de: "Zitate", en: "Quotes"),
            help: (de: "Was Beteiligte gesagt haben.", en: "What the people involved said.")),
        CaseField(
            \.media, "media", .parts(Medium.self), exposure: .published, in: .media,
            label: (de: "Bilder und Dateien", en: "Media"),
            help: (de: "Bilder und Dateien zum Herunterladen.", en: "Pictures and downloads.")),
        CaseField(
            \.links, "links", .parts(Link.self), exposure: .published, in: .material, label: (de: "Links", en: "Links"),
            help: (de: "Zum Weiterlesen.", en: "Further reading.")),
        CaseField(
            \.sources, "sources", .parts(Source.self), exposure: .published, in: .material,
            label: (de: "Quellen", en: "Sources"),
            help: (de: "Woher die Tatsachen stammen.", en: "Where the facts come from.")),
        CaseField(
            \.contact, "contact", .part(Contact.self), exposure: .identifying(), in: .support,
            label: (de: "Kontakt", en: "Contact"), help: (de: "Wen man fragen kann.", en: "Who to contact.")),
    ]

    private static let editorial: [CaseField<CaseStudy>] = [
        CaseField(
            \.licence, "licence", .licence, exposure: .published, in: .basics, label: (de: "Lizenz", en: "Licence"),
            help: (
                de: "Lizenz der Texte (SPDX); ohne Angabe die der Sammlung.",
                en: "Licence of the texts (SPDX); if missing, the collection's."
            ),
            formHelp: (
                de: "Unter welcher Lizenz die Texte stehen; ohne Angabe gilt die der Sammlung.",
                en: "The licence of the texts; if it is missing, that of the collection."
            ), example: "CC-BY-4.0"),
        CaseField(
            \.publishedOn, "published_on", .date, exposure: .published,
            label: (de: "Veröffentlicht am", en: "Published on"),
            help: (de: "Tag der ersten Veröffentlichung.", en: "Day of the first publication."), example: "2021-03-15"),
        CaseField(
            \.updatedOn, "updated_on", .date, exposure: .published, label: (de: "Aktualisiert am", en: "Updated on"),
            help: (de: "Tag der letzten inhaltlichen Änderung.", en: "Day of the last change to the content."),
            example: "2021-06-01"),
        CaseField(
            \.release, "release", .part(Release.self), exposure: .published, label: (de: "Freigabe", en: "Permission"),
            help: (
                de: """
                Worauf die Veröffentlichung beruht, meist die Freigabe durch das Unternehmen; ohne diese Angabe wird \
                nichts veröffentlicht.
                """,
                en: "What the publication is based on, usually the company's consent; nothing is published without it."
            )),
        CaseField(
            \.withdrawn, "withdrawn", .part(Withdrawal.self), exposure: .internal,
            label: (de: "Zurückgezogen", en: "Withdrawn"),
            help: (
                de: "Wann und warum der Fall zurückgezogen wurde.", en: "When and why the case was withdrawn."
            )),
        CaseField(
            \.origin, "origin", .part(Origin.self), exposure: .published, label: (de: "Herkunft", en: "Origin"),
            help: (
                de: """
                Woher der Fall stammt, wenn ihn eine andere Sammlung zuerst veröffentlicht hat (schreibt „casebook \
                import“).
                """,
                en: """
                Where the case comes from, if another collection published it first (written by "casebook \
                import").
                """
            )),
        CaseField(
            \.anonymity, "anonymity", .parts(SettledName.self), exposure: .internal,
            label: (de: "Geklärte Namen (intern)", en: "Settled names (internal)"),
            help: (
                de: """
                Wörter in den Texten eines anonymen Falls, die wie ein Name aussehen und niemanden verraten; nur intern, wird \
                nie exportiert.
                """,
                en: """
                Words in the texts of an anonymous case that look like a name but give nobody away; internal, never \
                exported.
                """
            )),
        CaseField(
            \.archivedOn, "archived_on", .date, exposure: .internal,
            label: (de: "Im Archiv seit", en: "Archived on"),
            help: (
                de: """
                Seit wann niemand mehr an dem Fall arbeitet: In der Werkbank steht er dann im Archiv. Was veröffentlicht \
                ist, bleibt es; nur intern, wird nie exportiert.
                """,
                en: """
                Since when nobody works on the case any more: the workbench then keeps it in the archive. What is published \
                stays so; internal, never exported.
                """
            ), example: "2022-01-31"),
    ]
}
