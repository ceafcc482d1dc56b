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

    /// What else the story may tell, commented out, with a question behind each field.
    private static func questions(_ language: InterfaceLanguage) -> String {
        CaseStudy.storyFields.flatMap { question($0.description, language) }.map { "# \($0)" }.joined(separator: "\n")
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
        summary: …                      # Worum geht es? Ein bis drei Sätze, höchstens 300 Zeichen.
        language: de
        status: draft                   # draft (Entwurf) -> review (Prüfung) -> published (veröffentlicht)
        fictional: false                # true, wenn Unternehmen und Ereignisse erfunden sind
        company:
          name: …                       # Name des Unternehmens
          anonymous: false              # true: Name, Website, Ort und Personen verlassen nie das Haus
          # description: …              # Was macht das Unternehmen? Ein bis drei Sätze.
          # sector: "56"                # Branche nach NACE Rev. 2 (WZ 2008), in Anführungszeichen
          # size: small                 # micro (unter 10) | small (unter 50) | medium (unter 250) | large
          # employees: 14
          # region: DE711               # NUTS-Code 2021
          # place: …                    # Ort
          # website: https://www.example.org/
        support:
          from: \(month)                 # Beginn der Begleitung; JJJJ, JJJJ-MM oder JJJJ-MM-TT
          # to: \(month)
          # organisation: …             # Name der Einrichtung, die begleitet hat
          # coaches: [{name: …}]        # Vorname Name
        topics: []                      # Themen aus casebook.yaml, zum Beispiel [digital-marketing]
        challenge: …                    # Die Ausgangslage: Wo stand das Unternehmen, was drückte? Mehrere Absätze beginnen mit |
        # goals:
        #   - …                         # Was sollte erreicht werden?
        phases:
          - id: analyse
            title: Analyse
            from: \(month)
            # to: \(month)
            # summary: …                # Was geschah in dieser Phase?
            measures:
              - id: erstgespraech
                title: Erstgespräch
                kind: analysis          # workshop | coaching | training | analysis | concept | prototype |
                                        # implementation | evaluation | other
                status: planned         # planned | running | done | dropped
                # hours: 2
                # description: …        # Was wurde getan?
        # Vor der Veröffentlichung: Ergebnisse, Erfahrungen, Übertragbarkeit, Freigabe
        # outcomes:
        #   - id: ergebnis
        #     title: …                  # Was kam dabei heraus?
        #     measures: [erstgespraech]
        #     indicator: {name: Anfragen im Monat, unit: Anfragen, before: 10, after: 25, better: higher}
        \(questions(.de))
        # media:                        # alt: Was ist zu sehen? credit: Wer hat es gemacht?
        #   - {file: media/bild.jpg, alt: …, credit: …, licence: CC-BY-4.0}
        # release: {granted_on: \(month)-01, granted_by: Geschäftsführung, basis: consent, channels: [website, partners]}

        """
    }

    private static func english(_ title: String, _ month: String) -> String {
        """
        # What belongs into a field stands behind it. Check with: casebook validate
        casebook: 1
        title: \(title)
        summary: …                      # What is it about? One to three sentences, at most 300 characters.
        language: en
        status: draft                   # draft -> review -> published
        fictional: false                # true if company and events are invented
        company:
          name: …                       # Name of the company
          anonymous: false              # true: name, web site, place and people never leave the house
          # description: …              # What does the company do? One to three sentences.
          # sector: "56"                # sector by NACE Rev. 2, in quotes
          # size: small                 # micro (under 10) | small (under 50) | medium (under 250) | large
          # employees: 14
          # region: DE711               # NUTS 2021 code
          # place: …                    # Town
          # website: https://www.example.org/
        support:
          from: \(month)                 # beginning of the support; YYYY, YYYY-MM or YYYY-MM-DD
          # to: \(month)
          # organisation: …             # Name of the centre that accompanied the company
          # coaches: [{name: …}]        # First Last
        topics: []                      # topics of casebook.yaml, for example [digital-marketing]
        challenge: …                    # The starting point: where did the company stand, what was the problem? More than a line begins with |
        # goals:
        #   - …                         # What was to be reached?
        phases:
          - id: analysis
            title: Analysis
            from: \(month)
            # to: \(month)
            # summary: …                # What happened in this phase?
            measures:
              - id: first-meeting
                title: First meeting
                kind: analysis          # workshop | coaching | training | analysis | concept | prototype |
                                        # implementation | evaluation | other
                status: planned         # planned | running | done | dropped
                # hours: 2
                # description: …        # What was done?
        # Before publication: outcomes, lessons, transfer, release
        # outcomes:
        #   - id: outcome
        #     title: …                  # What came of it?
        #     measures: [first-meeting]
        #     indicator: {name: Requests a month, unit: requests, before: 10, after: 25, better: higher}
        \(questions(.en))
        # media:                        # alt: What does it show? credit: Who made it?
        #   - {file: media/picture.jpg, alt: …, credit: …, licence: CC-BY-4.0}
        # release: {granted_on: \(month)-01, granted_by: Management, basis: consent, channels: [website, partners]}

        """
    }
}
