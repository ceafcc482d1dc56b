import CasebookPluginAPI

/// The words that only the site needs.
enum SitePhrases {
    static let skip = LocalizedText(de: "Zum Inhalt springen", en: "Skip to content")
    static let navigation = LocalizedText(de: "Hauptnavigation", en: "Main navigation")
    static let breadcrumbs = LocalizedText(de: "Brotkrumen", en: "Breadcrumbs")
    static let forPartners = LocalizedText(de: "Für Partner", en: "For partners")
    static let languageName = LocalizedText(de: "Deutsch", en: "English")
    static let lead = LocalizedText(
        de: "Jedes Praxisbeispiel beschreibt ein Vorhaben: die Ausgangslage, die Schritte, das Ergebnis. "
            + "Zum Nachlesen, Nachmachen und Weitergeben.",
        en: "Each case study is about one project: where it started, what was done, what came of it. "
            + "To read, to try, and to pass on.")
    static let readOn = LocalizedText(de: "Ganzes Praxisbeispiel lesen", en: "Read the whole case study")
    static func source(_ publisher: String) -> LocalizedText {
        LocalizedText(de: "Quelle: \(publisher)", en: "Source: \(publisher)")
    }
    static let all = LocalizedText(de: "Alle Praxisbeispiele", en: "All case studies")
    static let overview = LocalizedText(de: "Nach Themen, Branchen und Regionen", en: "By topic, sector and region")
    static let sectors = LocalizedText(de: "Branchen", en: "Sectors")
    static let regions = LocalizedText(de: "Regionen", en: "Regions")
    static let empty = LocalizedText(
        de: "Noch ist kein Praxisbeispiel veröffentlicht.", en: "No case study has been published yet.")

    static func count(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(de: "1 Praxisbeispiel", en: "1 case study")
            : LocalizedText(de: "\(count) Praxisbeispiele", en: "\(count) case studies")
    }

    /// How many of them are documented, and how many invented.
    static func genres(_ counts: [(genre: Genre, count: Int)]) -> LocalizedText {
        let parts = counts.filter { $0.count > 0 }.map { $0.genre.counted($0.count) }
        return LocalizedText(
            de: parts.map(\.de).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }

    // Search and filters
    static let searchHeading = LocalizedText(de: "Suchen und filtern", en: "Search and filter")
    static let search = LocalizedText(de: "Suche", en: "Search")
    static let searchHint = LocalizedText(de: "z. B. Onlineshop, Handwerk …", en: "e.g. web shop, training …")
    static let topic = LocalizedText(de: "Thema", en: "Topic")
    static let any = LocalizedText(de: "alle", en: "any")
    static let reset = LocalizedText(de: "Zurücksetzen", en: "Reset")
    static let found = LocalizedText(de: "{count} von {total} Praxisbeispielen", en: "{count} of {total} case studies")
    static let nothingFound = LocalizedText(
        de: "Nichts gefunden. Vielleicht hilft ein kürzerer Suchbegriff oder ein Filter weniger.",
        en: "Nothing found. Try a shorter word or fewer filters.")

    // Lists
    static let pages = LocalizedText(de: "Seiten der Liste", en: "Pages of the list")
    static let previousPage = LocalizedText(de: "Vorherige Seite", en: "Previous page")
    static let nextPage = LocalizedText(de: "Nächste Seite", en: "Next page")
    static func page(_ number: Int, of count: Int) -> LocalizedText {
        LocalizedText(de: "Seite \(number) von \(count)", en: "Page \(number) of \(count)")
    }
    static func titleOfPage(_ title: String, _ number: Int) -> LocalizedText {
        LocalizedText(de: "\(title), Seite \(number)", en: "\(title), page \(number)")
    }
    static func topicLead(_ label: String) -> LocalizedText {
        LocalizedText(de: "Praxisbeispiele zum Thema \(label).", en: "Case studies about \(label).")
    }
    static func sectorLead(_ label: String) -> LocalizedText {
        LocalizedText(
            de: "Praxisbeispiele aus der Branche „\(label)“.", en: "Case studies from the sector \"\(label)\".")
    }
    static func regionLead(_ label: String) -> LocalizedText {
        LocalizedText(de: "Praxisbeispiele aus der Region \(label).", en: "Case studies from \(label).")
    }

    // The case
    static let glance = LocalizedText(de: "Ergebnisse auf einen Blick", en: "Outcomes at a glance")
    static let timeline = LocalizedText(de: "Zeitlicher Ablauf", en: "Timeline")
    static let timelineNote = LocalizedText(
        de: "Jede Fläche ist eine Phase, jede Marke darauf eine Maßnahme; die Einzelheiten folgen darunter.",
        en: "Each area is a phase, and each mark on it is a measure; the details are below.")
    static let withoutDates = LocalizedText(de: "ohne Zeitangabe", en: "no dates given")
    static let hoursByPhase = LocalizedText(
        de: "Stunden der Begleitung nach Phasen", en: "Hours of support by phase")
    static let cases = LocalizedText(de: "Fälle", en: "Cases")
    static let goals = LocalizedText(de: "Was aus den Zielen wurde", en: "What became of the goals")
    static let goalsLead = LocalizedText(
        de: """
            Wie viele Ziele erreicht, teilweise erreicht und verfehlt wurden, nach Themen; jede Zahl führt zu ihren \
            Praxisbeispielen. Gezählt werden Ziele, und ein Beispiel kann mehrere haben. Beispiele, die keine Ziele nennen, zählen nicht \
            mit; Themen mit weniger als drei, die welche nennen, fehlen.
            """,
        en: """
            How many goals were reached, partly reached or missed, by topic; each number links to its case studies. \
            Goals are counted, and a case study may have several. Case studies that name no goals do not count; topics \
            with fewer than three case studies that do are left out.
            """)
    static let besides = LocalizedText(de: "Außerdem:", en: "In addition:")
    static let brokenOff = LocalizedText(de: "vorzeitig beendet", en: "ended early")

    static func goalCount(_ count: Int) -> LocalizedText {
        count == 1
            ? LocalizedText(de: "1 Ziel", en: "1 goal") : LocalizedText(de: "\(count) Ziele", en: "\(count) goals")
    }

    static func name(of kind: GoalTally.Kind) -> LocalizedText {
        switch kind {
        case .reached: Verdict.reached.label
        case .partly: Verdict.partly.label
        case .missed: Verdict.missed.label
        case .open: LocalizedText(de: "Ohne Urteil", en: "Without a verdict")
        case .endedEarly: Phrase.endedEarly
        case .cases: cases
        }
    }

    /// What a number counts, and in how many cases: "Erreicht: 3 Ziele in 2 Fällen".
    static func share(_ kind: GoalTally.Kind, _ share: GoalTally.Share?) -> LocalizedText {
        let (count, cases) = (share?.count ?? 0, share?.members.count ?? 0)
        let name = name(of: kind)
        if kind == .endedEarly {
            let projects =
                count == 1
                ? LocalizedText(de: "1 Projekt", en: "1 project")
                : LocalizedText(de: "\(count) Projekte", en: "\(count) projects")
            return LocalizedText(de: "\(name.de): \(projects.de)", en: "\(name.en): \(projects.en)")
        }
        if kind == .cases {
            return LocalizedText(
                de: "Alle \(count) Fälle, die Ziele nennen", en: "All \(count) case studies that name goals")
        }
        let goals = goalCount(count)
        guard count != cases else { return LocalizedText(de: "\(name.de): \(goals.de)", en: "\(name.en): \(goals.en)") }
        return LocalizedText(
            de: "\(name.de): \(goals.de) in \(cases) \(cases == 1 ? "Fall" : "Fällen")",
            en: "\(name.en): \(goals.en) in \(cases) \(cases == 1 ? "case" : "cases")")
    }

    static let documentedCases = LocalizedText(de: "Belegte Praxisbeispiele", en: "Documented case studies")
    static let inventedCases = LocalizedText(de: "Lehrfälle (erfunden)", en: "Teaching cases (fictional)")
    static let allTopics = LocalizedText(de: "Alle Themen", en: "All topics")
    static let outcomeData = LocalizedText(de: "Alle Ergebnisse als Tabelle (CSV)", en: "All outcomes as a table (CSV)")
    static let total = LocalizedText(de: "Insgesamt", en: "In total")
    static let improved = LocalizedText(de: "verbessert", en: "improved")
    static let worsened = LocalizedText(de: "verschlechtert", en: "worsened")
    static let improvedAtFirst = LocalizedText(de: "zunächst verbessert", en: "improved at first")
    static let worsenedAtFirst = LocalizedText(de: "zunächst verschlechtert", en: "worsened at first")
    static let sharePicture = LocalizedText(
        de: "Drei Blätter mit Text, einem Diagramm und einem Haken",
        en: "Three sheets with text, a chart and a check mark")
    static let table = LocalizedText(de: "Tabelle", en: "Table")
    static let related = LocalizedText(de: "Ähnliche Praxisbeispiele", en: "Similar case studies")
    static let cite = LocalizedText(de: "Zitieren und weiterverwenden", en: "Cite and reuse")
    static let citeAs = LocalizedText(de: "Zitiervorschlag", en: "How to cite")
    static let takeOver = LocalizedText(de: "Für die eigene Website übernehmen", en: "Use it on your own website")
    static let asPDF = LocalizedText(de: "PDF (barrierefrei)", en: "PDF (accessible)")
    static let about = LocalizedText(de: "Zur Veröffentlichung", en: "About this publication")

    static func fromTo(_ from: String, _ to: String) -> LocalizedText {
        LocalizedText(de: "von \(from) auf \(to)", en: "from \(from) to \(to)")
    }
    static func originalAt(_ publisher: String) -> LocalizedText {
        LocalizedText(de: "Übernommen von \(publisher), Original:", en: "Taken from \(publisher), original:")
    }
    static func licensed(_ id: String) -> LocalizedText {
        LocalizedText(
            de: "Der Text darf unter der Lizenz \(id) weiterverwendet werden, mit Nennung der Quelle:",
            en: "The text may be reused under the licence \(id) if you name the source:")
    }

    // The page that is not there
    static let notFound = LocalizedText(de: "Seite nicht gefunden", en: "Page not found")
    static let notFoundText = LocalizedText(
        de:
            "Hier ist nichts (mehr). Vielleicht wurde ein Praxisbeispiel zurückgezogen oder die Adresse hat sich geändert.",
        en: """
            There is nothing here, or no longer. A case study may have been withdrawn, or its address may have changed.
            """)

    /// The months as they stand on an axis.
    static let shortMonths: [LocalizedText] = [
        LocalizedText(de: "Jan", en: "Jan"),
        LocalizedText(de: "Feb", en: "Feb"),
        LocalizedText(de: "März", en: "Mar"),
        LocalizedText(de: "Apr", en: "Apr"),
        LocalizedText(de: "Mai", en: "May"),
        LocalizedText(de: "Juni", en: "Jun"),
        LocalizedText(de: "Juli", en: "Jul"),
        LocalizedText(de: "Aug", en: "Aug"),
        LocalizedText(de: "Sep", en: "Sep"),
        LocalizedText(de: "Okt", en: "Oct"),
        LocalizedText(de: "Nov", en: "Nov"),
        LocalizedText(de: "Dez", en: "Dec"),
    ]
}
