import CasebookBytes
public import CasebookModel

/// The files that a new case begins with.
public enum CaseTemplate {
    /// A `case.yaml` that validates as a draft and says at every place what belongs there: in comments, never as a value.
    ///
    /// - Parameters:
    ///   - title: the headline.
    ///   - language: the language of the case, and of the advice in the file.
    ///   - date: the day on which the work begins.
    ///   - folder: the cases' folder below the book's, from which editors find the book's schema; none if `nil`.
    public static func draft(
        title: String, language: InterfaceLanguage, from date: CalendarDay, in folder: RelativePath? = nil
    ) -> String {
        let month = String(date.description.prefix(7))
        let head = folder.map { EditorSchemas.caseComment(in: $0.text) } ?? ""
        return head + draft(title, language, month)
    }

    private static func draft(_ title: String, _ language: InterfaceLanguage, _ month: String) -> String {
        switch language {
        case .de: german(YAMLText.scalar(title), month)
        case .en: english(YAMLText.scalar(title), month)
        }
    }

    /// What a field is there to answer, as its description says.
    private static func ask(_ part: (some CasePart).Type, _ key: String, _ language: InterfaceLanguage) -> String {
        part.part[key]?.prompt?[language] ?? ""
    }

    /// What the templates say behind fields that are still to be filled in, without what it depends on: `Bei „dropped“: …`.
    /// A single word is no help, but may be a name: `Ort`.
    static let hints: [String] = InterfaceLanguage.allCases.flatMap { language in
        draft("", language, "").split(separator: "\n").flatMap { line -> [String] in
            guard let hint = line.behind(Placeholder.mark)?.behind("# ") else { return [] }
            let short = hint.behind(": ")
            return [hint, short].compactMap(\.self).filter { $0.contains(" ") }.map(String.init)
        }
    }

    /// The parts of the story that a template has room for at their own place.
    private static let placed: Set = ["challenge", "goals", "phases", "outcomes"]

    /// What else the story may tell, commented out, with a question behind each field.
    private static func questions(_ language: InterfaceLanguage) -> String {
        CaseStudy.storyFields.map(\.description).filter { !placed.contains($0.key) }
            .flatMap { question($0, language) }.map { "# \($0)" }.joined(separator: "\n")
    }

    private static func question(_ field: FieldDescription, _ language: InterfaceLanguage) -> [String] {
        if let part = field.kind.part {
            let inner = part.fields.flatMap { question($0, language) }
            return inner.isEmpty ? [] : ["\(field.key):"] + inner.map { "  \($0)" }
        }
        guard let question = field.prompt?[language] else { return [] }
        return switch field.kind {
        case .list: ["\(field.key):", line("  - \(Placeholder.mark)", question)]
        default: [line("\(field.key): \(Placeholder.mark)", question)]
        }
    }

    private static func line(_ field: String, _ question: String) -> String {
        field + String(repeating: " ", count: max(2, 30 - field.count)) + "# " + question
    }

    private static func german(_ title: String, _ month: String) -> String {
        """
        # Was in welches Feld gehört, steht dahinter. Prüfen: casebook validate
        casebook: 1
        title: \(title)
        summary: …                      # \(ask(CaseStudy.self, "summary", .de))
        language: de
        status: draft                   # draft (Entwurf) -> review (Prüfung) -> published (veröffentlicht)
        fictional: false                # true, wenn erfunden; dann auch release: {basis: fictional, …}
        company:
          name: …                       # \(ask(Company.self, "name", .de))
          anonymous: false              # true: Name, Website, Ort und Personen verlassen nie das Haus
          # description: …              # \(ask(Company.self, "description", .de))
          # sector: "56"                # Branche nach NACE Rev. 2 (WZ 2008), in Anführungszeichen
          # size: small                 # micro (unter 10) | small (unter 50) | medium (unter 250) | large
          # employees: 14
          # region: DE711               # NUTS-Code 2021
          # place: …                    # Ort
          # website: https://www.example.org/
        support:
          from: …                       # Beginn der Begleitung; JJJJ, JJJJ-MM oder JJJJ-MM-TT
          # to: \(month)
          # organisation: …             # Name der Einrichtung, die begleitet hat
          # coaches: [{name: …}]        # Vorname Name
        topics: []                      # Themen aus casebook.yaml, zum Beispiel [digital-marketing]
        challenge: …                    # \(ask(CaseStudy.self, "challenge", .de)) Mehrere Absätze beginnen mit |
        # goals:
        #   - …                         # \(ask(CaseStudy.self, "goals", .de))
        #   - {id: fehler, text: …}     # mit Kennung, wenn sich unten ein Ergebnis darauf bezieht
        phases:
          - id: analyse
            title: …                    # Name der Phase, zum Beispiel Analyse
            # from: \(month)
            # to: \(month)
            # summary: …                # \(ask(Phase.self, "summary", .de))
            # measures:
            #   - id: erstgespraech
            #     title: …              # Name der Maßnahme, zum Beispiel Erstgespräch
            #     kind: analysis        # workshop | coaching | training | analysis | concept | prototype | \
        implementation | evaluation | other
            #     status: done          # planned | running | done | dropped
            #     hours: 2              # Stunden der Begleitung; die des Unternehmens unter effort
            #     reason: …             # Bei „dropped“: Warum wurde sie aufgegeben?
            #     description: …        # \(ask(Measure.self, "description", .de))
        # effort: {company_hours: 40, costs: {amount: 900, currency: EUR}}
        # ended: early                  # planned | early: Das Projekt endete vorzeitig, mit Grund
        # ended_reason: …               # Warum endete das Projekt vorzeitig?
        # authors: [{name: …}]          # Wer hat den Text geschrieben? Ohne Angabe der Herausgeber
        # funding: {text: …}            # Förderhinweis, wenn er von dem der Sammlung abweicht
        # Vor der Veröffentlichung: Ergebnisse, Erfahrungen, Übertragbarkeit, Freigabe
        # outcomes:
        #   - id: ergebnis
        #     title: …                  # \(ask(Outcome.self, "title", .de))
        #     measures: [erstgespraech]
        #     goal: fehler              # auf welches Ziel es antwortet
        #     verdict: partly           # reached | partly | missed | unexpected; auch Verfehltes ist ein Ergebnis
        #     indicator: {name: Anfragen im Monat, unit: Anfragen, before: 10, target: 30, after: 25, better: higher}
        \(questions(.de))
        # media:                        # alt: Was ist zu sehen? credit: Wer hat es gemacht?
        #   - {file: media/bild.jpg, alt: …, credit: …, licence: CC-BY-4.0}
        # release: {granted_on: \(month)-01, granted_by: Geschäftsführung, basis: consent, channels: [website, partners]}

        """
    }

    private static func english(_ title: String, _ month: String) -> String {
        """
        # Each line says what belongs in its field. Check with: casebook validate
        casebook: 1
        title: \(title)
        summary: …                      # \(ask(CaseStudy.self, "summary", .en))
        language: en
        status: draft                   # draft -> review -> published
        fictional: false                # true if invented; then also release: {basis: fictional, …}
        company:
          name: …                       # \(ask(Company.self, "name", .en))
          anonymous: false              # true: name, website, place and people are never published
          # description: …              # \(ask(Company.self, "description", .en))
          # sector: "56"                # sector code (NACE Rev. 2), in quotes
          # size: small                 # micro (under 10) | small (under 50) | medium (under 250) | large
          # employees: 14
          # region: DE711               # NUTS 2021 code
          # place: …                    # Town
          # website: https://www.example.org/
        support:
          from: …                       # beginning of the support; YYYY, YYYY-MM or YYYY-MM-DD
          # to: \(month)
          # organisation: …             # Name of the centre that supported the company
          # coaches: [{name: …}]        # First Last
        topics: []                      # topics of casebook.yaml, for example [digital-marketing]
        challenge: …                    # \(ask(CaseStudy.self, "challenge", .en)) For several paragraphs, begin with |
        # goals:
        #   - …                         # \(ask(CaseStudy.self, "goals", .en))
        #   - {id: errors, text: …}     # with an id if an outcome below answers it
        phases:
          - id: analysis
            title: …                    # Name of the phase, for example Analysis
            # from: \(month)
            # to: \(month)
            # summary: …                # \(ask(Phase.self, "summary", .en))
            # measures:
            #   - id: first-meeting
            #     title: …              # Name of the measure, for example First meeting
            #     kind: analysis        # workshop | coaching | training | analysis | concept | prototype | \
        implementation | evaluation | other
            #     status: done          # planned | running | done | dropped
            #     hours: 2              # hours of support; the company's own hours go under effort
            #     reason: …             # with "dropped": why was it dropped?
            #     description: …        # \(ask(Measure.self, "description", .en))
        # effort: {company_hours: 40, costs: {amount: 900, currency: EUR}}
        # ended: early                  # planned | early: the project ended early, with a reason
        # ended_reason: …               # Why did the project end early?
        # authors: [{name: …}]          # Who wrote the text? If missing, the publisher
        # funding: {text: …}            # funding notice, if it differs from the collection's
        # Before publication: outcomes, lessons learned, what others can take from it, permission
        # outcomes:
        #   - id: outcome
        #     title: …                  # \(ask(Outcome.self, "title", .en))
        #     measures: [first-meeting]
        #     goal: errors              # the goal that it answers
        #     verdict: partly           # reached | partly | missed | unexpected; a missed goal is an outcome, too
        #     indicator: {name: Requests a month, unit: requests, before: 10, target: 30, after: 25, better: higher}
        \(questions(.en))
        # media:                        # alt: What does it show? credit: Who made it?
        #   - {file: media/picture.jpg, alt: …, credit: …, licence: CC-BY-4.0}
        # release: {granted_on: \(month)-01, granted_by: Management, basis: consent, channels: [website, partners]}

        """
    }
}
