import CasebookDiagnostics
import CasebookModel

/// Hints of templates are no content, from the review on.
struct LeftPlaceholder: CaseCheck {
    let rules: [Rule] = [.placeholder]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        if subject.status != .draft { PlaceholderSearch.report(.placeholder, in: subject, to: &report) }
    }
}

extension Rule {
    /// Nothing is a placeholder once others read it.
    static let placeholder = Rule(
        "placeholder", .error,
        summary: LocalizedText(
            de: "Wo Inhalt stehen soll, steht kein Platzhalter mehr.",
            en: "No placeholder is left where there should be content."),
        explanation: LocalizedText(
            de: """
                Fragen und Hinweise aus Vorlagen, „…“ und „TODO“ sind kein Inhalt. Im Entwurf sind sie eine Warnung, von der Prüfung \
                an ein Fehler. Das gilt auch, wenn dahinter steht, was noch fehlt („TODO: Zahlen ergänzen“), und für Lücken wie \
                „[Ort]“, „___ Leute“, „{Anzahl}“ und „XX Prozent“. Zweifel, die \
                jemand vermerkt hat („(Quelle?)“, „(prüfen!)“), Ankündigungen („Der Text wird nachgeliefert“), Verweise anstelle eines \
                Textes („siehe Bericht“) und Fehler aus Tabellen („#WERT!“) sind auch keiner. Ein wirkliches Unternehmen heißt nicht \
                „Musterfirma GmbH“, und seine Website ist nicht die Adresse aus der Vorlage (example.org, example.com, \
                example.net). In casebook.yaml sind Platzhalter ein Fehler, sobald ein wirklicher Fall veröffentlicht ist.
                """,
            en: """
                Questions and hints from templates, "…" and "TODO" are not content. In a draft they are a warning, \
                from review onwards an error. The same goes for notes on what is missing ("TODO: add figures"), and \
                for gaps such as "[place]", "___ people", "{number}" and "XX per cent", for doubts that somebody has noted \
                ("(source?)", "(check!)"), announcements ("The text will follow"), references in place of a text ("see \
                report") and errors from spreadsheets ("#VALUE!"). A real company is not called "Musterfirma GmbH", and its \
                website is not the address in the template (example.org, example.com, example.net). In casebook.yaml \
                placeholders are an error as soon as a real case is published.
                """),
        examples: [
            .refused(
                de: "lessons: ↓Was haben wir gelernt, auch aus dem, was nicht gelang?", en: "lessons: ↓TODO",
                for: "lessons: Gelernt"),
            .accepted(
                de: "lessons: Was wir gelernt haben? Viel …", en: "lessons: To do less, and earlier …",
                for: "lessons: Gelernt"),
            .refused("lessons: ↓…", for: "lessons: Gelernt"),
            .refused("lessons: ↓'TODO: Zahlen ergänzen'", for: "lessons: Gelernt"),
            .refused("lessons: ↓Wir sparten XX Prozent.", for: "lessons: Gelernt"),
            .refused("lessons: ↓Es kamen ___ Leute.", for: "lessons: Gelernt"),
            .refused("lessons: ↓Bitte Erfahrungen beschreiben.", for: "lessons: Gelernt"),
            .refused("from: ↓…,", for: "from: 2020-04,"),
            .refused(
                de: "lessons: ↓Das kostete 4.000 Euro (Quelle?).", en: "lessons: ↓It cost 4,000 euros (source?).",
                for: "lessons: Gelernt"),
            .refused(
                de: "lessons: ↓Der Text wird nachgeliefert.", en: "lessons: ↓The text will follow.",
                for: "lessons: Gelernt"),
            .refused(
                "title: ↓\"[](https://www.example.org/)\"", for: "title: Ein Fall",
                also: ["2:8 plain-text-markup"]),
            .accepted(
                de: "lessons: Die Karte zeigte ??? statt der Umlaute.",
                en: "lessons: The map showed ??? instead of umlauts.", for: "lessons: Gelernt"),
            .accepted("website: https://www.example.org/", for: "website: https://muster.example.org/"),
        ])
}
