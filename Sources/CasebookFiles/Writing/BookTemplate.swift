public import CasebookModel

/// The files that a new book begins with: a book that validates and exports at once.
public enum BookTemplate {
    /// A file of the new book.
    public struct File: Sendable {
        /// The path below the book's folder.
        public let path: String
        public let text: String
        /// Whether the book does without it: a file that is there already stays as it is.
        public let isOptional: Bool

        init(path: String, text: String, isOptional: Bool = false) {
            self.path = path
            self.text = text
            self.isOptional = isOptional
        }
    }

    /// All files of a new book.
    ///
    /// - Parameter plugins: the export plugins of the program, of which editors shall know.
    public static func files(
        _ language: InterfaceLanguage, on date: CalendarDay, plugins: [PluginFields]
    ) -> [File] {
        let id = language == .de ? "beispiel-zum-ueberschreiben" : "example-to-overwrite"
        let book = language == .de ? germanBook : englishBook
        let study = language == .de ? germanCase(date) : englishCase(date)
        let caseStudies = "CaseStudies"
        return [
            File(path: "casebook.yaml", text: EditorSchemas.bookComment + book),
            File(path: "\(caseStudies)/\(id)/case.yaml", text: EditorSchemas.caseComment(in: caseStudies) + study),
            File(path: ".gitattributes", text: gitAttributes(language)),
        ] + EditorSchemas.files(language, plugins: plugins) + EditorSettings.files(language)
    }

    private static func gitAttributes(_ language: InterfaceLanguage) -> String {
        let reason =
            language == .de
            ? "# Diese Dateien haben einen Eintrag je Zeile: Git behält die Einträge beider Seiten."
            : "# These files have one entry per line: Git keeps the entries of both sides."
        let files = ["log.yaml", "review.yaml", "pictures.yaml", "published.yaml", "imports.json"]
        return "\(reason)\n" + files.map { "\($0) text eol=lf merge=union\n" }.joined()
    }

    private static let germanBook = """
        # Die Sammlung: was alle Fälle gemeinsam haben. Passen Sie jede Zeile an.
        casebook: 1
        title: Titel Ihrer Sammlung
        publisher: {name: Name Ihrer Einrichtung, url: https://www.ihre-einrichtung.example/, email: redaktion@ihre-einrichtung.example}
        language: de
        base_url: https://praxis.ihre-einrichtung.example/
        # Womit alle Kennungen beginnen: bleibt, auch wenn die Website umzieht. Daran erkennen Partner ihre Fälle wieder.
        ids: https://praxis.ihre-einrichtung.example/
        licence: CC-BY-4.0
        # funding: {text: Gefördert durch …}
        # legal: {imprint_url: https://www.ihre-einrichtung.example/impressum, privacy_url: https://www.ihre-einrichtung.example/datenschutz}
        topics:
          digital-marketing: {de: Digitales Marketing, en: Digital marketing}
          process-digitalisation: {de: Digitale Prozesse, en: Digital processes}
          skills: {de: Wissen und Weiterbildung, en: Skills and training}
        case_studies: CaseStudies
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}

        """

    private static let englishBook = """
        # The collection: what all cases share. Adapt every line.
        casebook: 1
        title: Title of your collection
        publisher: {name: Name of your organisation, url: https://www.your-organisation.example/, email: editors@your-organisation.example}
        language: en
        base_url: https://cases.your-organisation.example/
        # What all ids begin with: stays, even if the site moves. Partners recognise their cases by it.
        ids: https://cases.your-organisation.example/
        licence: CC-BY-4.0
        # funding: {text: Funded by …}
        # legal: {imprint_url: https://www.your-organisation.example/imprint, privacy_url: https://www.your-organisation.example/privacy}
        topics:
          digital-marketing: {de: Digitales Marketing, en: Digital marketing}
          process-digitalisation: {de: Digitale Prozesse, en: Digital processes}
          skills: {de: Wissen und Weiterbildung, en: Skills and training}
        case_studies: CaseStudies
        exports:
          site: {plugin: html, channel: website}
          docbook: {plugin: docbook, channel: print}
          feeds: {plugin: json-feed, channel: partners}

        """

    private static func germanCase(_ date: CalendarDay) -> String {
        """
        casebook: 1
        title: Ein Beispiel zum Überschreiben
        summary: Dieser erfundene Fall zeigt den Aufbau eines Praxisbeispiels. Ersetzen Sie ihn durch Ihren ersten eigenen.
        language: de
        status: published
        fictional: true
        company: {name: Beispielbetrieb Mustermann (erfunden), size: micro, employees: 6}
        support: {from: \(date.year)}
        topics: [process-digitalisation]
        challenge: |
          In der Werkstatt lagen die Aufträge auf Zetteln. Wer krank wurde, nahm sein Wissen mit nach Hause.
        goals:
          - Jeder Auftrag steht an einem Ort, den alle sehen
        phases:
          - id: umsetzung
            title: Umsetzung
            from: \(date.year)
            measures:
              - {id: erster-schritt, title: Der erste Schritt, kind: implementation, status: done, hours: 4}
        outcomes:
          - {id: ergebnis, title: Kein Auftrag geht verloren, measures: [erster-schritt]}
        lessons: |
          Die Liste half erst, als auch die Werkstatt sie ändern durfte.
        transfer: |
          Mit einer einzigen gemeinsamen Liste anzufangen kostet nichts und zeigt, was wirklich fehlt.
        published_on: \(date)
        release: {granted_on: \(date), basis: fictional, channels: [website, partners, print]}

        """
    }

    private static func englishCase(_ date: CalendarDay) -> String {
        """
        casebook: 1
        title: An example to overwrite
        summary: This invented case shows how a case study is put together. Replace it with the first one of your own.
        language: en
        status: published
        fictional: true
        company: {name: Sample and Daughters (invented), size: micro, employees: 6}
        support: {from: \(date.year)}
        topics: [process-digitalisation]
        challenge: |
          In the workshop, orders lay around on slips of paper. Anyone who fell ill took what they knew home with them.
        goals:
          - Every order is kept in one place where everybody can see it
        phases:
          - id: implementation
            title: Implementation
            from: \(date.year)
            measures:
              - {id: first-step, title: The first step, kind: implementation, status: done, hours: 4}
        outcomes:
          - {id: outcome, title: No order gets lost any more, measures: [first-step]}
        lessons: |
          The list only helped once the people in the workshop could change it, too.
        transfer: |
          Starting with a single shared list costs nothing and shows what is really missing.
        published_on: \(date)
        release: {granted_on: \(date), basis: fictional, channels: [website, partners, print]}

        """
    }
}
