import CasebookModel

/// The words of drafts: advice in the file, and the list of what a person must complete.
enum DocumentPhrases {
    static let head = LocalizedText(
        de: "Aus einem Dokument übernommen. Lesen Sie jedes Feld nach, und prüfen Sie mit: casebook validate",
        en: "Taken from a document. Read through every field, and check with: casebook validate")
    static let summary = LocalizedText(
        de: "summary: Worum geht es? Ein bis drei Sätze, höchstens 300 Zeichen.",
        en: "summary: What is it about? One to three sentences, at most 300 characters.")
    static let company = LocalizedText(
        de: "  name: Name des Unternehmens (oder anonymous: true)",
        en: "  name: Name of the company (or anonymous: true)")
    static let support = LocalizedText(
        de: "support: {from: JJJJ-MM, to: JJJJ-MM, organisation: Name der Einrichtung}",
        en: "support: {from: YYYY-MM, to: YYYY-MM, organisation: Name of the centre}")
    static let challenge = LocalizedText(
        de: "challenge: Wo stand das Unternehmen, was drückte?",
        en: "challenge: What was the situation, and what was the problem?")
    static let phases = LocalizedText(
        de: "phases: [{id: umsetzung, title: Umsetzung}]", en: "phases: [{id: implementation, title: Implementation}]")
    static let outcomes = LocalizedText(
        de: "outcomes: [{id: ergebnis, title: Was kam dabei heraus?}]",
        en: "outcomes: [{id: outcome, title: What came of it?}]")
    static let alternative = LocalizedText(
        de: "Zu jedem Bild gehört alt: Was ist darauf zu sehen? Und credit und licence: Wer hat es gemacht?",
        en: "Every picture needs alt: what does it show? And credit and licence: who made it?")
    static let release = LocalizedText(
        de: "release: {granted_on: JJJJ-MM-TT, granted_by: Geschäftsführung, basis: consent, channels: [website]}",
        en: "release: {granted_on: YYYY-MM-DD, granted_by: Management, basis: consent, channels: [website]}")
    static let rest = LocalizedText(
        de: "Was im Dokument noch stand. Ordnen Sie es ein, oder löschen Sie es.",
        en: "Everything else in the document. Find a place for it, or delete it.")

    static func missing(_ field: LocalizedText) -> LocalizedText {
        LocalizedText(de: "nicht gefunden: \(field.de)", en: "not found: \(field.en)")
    }

    static func check(_ field: LocalizedText) -> LocalizedText {
        LocalizedText(de: "bitte nachlesen: \(field.de)", en: "please check: \(field.en)")
    }

    /// With what the picture shows, where the document says it.
    static func lostPicture(_ picture: ImageReference) -> LocalizedText {
        let target = String(picture.target.prefix(200))
        let words = DocumentText.oneLine(picture.alternative)
        let both = LocalizedText(
            de: [target, words.isEmpty ? "" : "„\(words)“"].filter { !$0.isEmpty }.joined(separator: ", "),
            en: [target, words.isEmpty ? "" : "\"\(words)\""].filter { !$0.isEmpty }.joined(separator: ", "))
        return LocalizedText(
            de: "ein Bild konnte nicht übernommen werden: \(both.de)",
            en: "a picture could not be imported: \(both.en)")
    }

    static func noAlternative(_ file: String) -> LocalizedText {
        LocalizedText(
            de: "\(file) braucht einen Alternativtext: Was ist darauf zu sehen?",
            en: "\(file) needs a text alternative: what does it show?")
    }

    static func unplaced(_ heading: String) -> LocalizedText {
        LocalizedText(
            de: "„\(heading)“ steht als Kommentar am Ende der Datei, weil es in kein Feld passt",
            en: "\"\(heading)\" is kept as a comment at the end of the file, because it does not fit any field")
    }

    static func taken(_ taken: DraftContent.Taken) -> LocalizedText {
        LocalizedText(de: "„\(taken.words)“ wurde zu \(taken.field)", en: "\"\(taken.words)\" became \(taken.field)")
    }

    /// The first few stand for all.
    static func deadLinks(_ addresses: [String]) -> LocalizedText {
        let few = addresses.prefix(5).joined(separator: ", ") + (addresses.count > 5 ? ", …" : "")
        return LocalizedText(
            de: "Verweise ohne vollständige Adresse wurden zu Text (\(addresses.count)): \(few)",
            en: "links without a complete address became text (\(addresses.count)): \(few)")
    }

    static func unread(_ part: String) -> LocalizedText {
        LocalizedText(
            de: "\(part) im Dokument konnte nicht gelesen werden; sehen Sie selbst nach, was darin steht",
            en: "\(part) inside the document could not be read; please look at it yourself")
    }

    static func furtherUnread(_ count: Int) -> LocalizedText {
        LocalizedText(
            de: "\(count) weitere Teile des Dokuments konnten nicht gelesen werden",
            en: "\(count) more parts of the document could not be read")
    }

    static func unknownCharacters(_ count: Int, _ encoding: String) -> LocalizedText {
        LocalizedText(
            de:
                "\(count) Zeichen gibt es im Zeichensatz der Seite (\(encoding)) nicht; sie stehen als \u{FFFD} im Entwurf",
            en:
                "\(count) characters do not exist in the encoding of the page (\(encoding)); the draft has \u{FFFD} for them"
        )
    }

    static let wordsOnly = LocalizedText(
        de:
            "das Dokument ist in einer Form gespeichert, von der sich nur die Wörter lesen ließen: Listen, Tabellen und Bilder "
            + "fehlen (besser: in Word als „Word-Dokument (.docx)“ neu speichern)",
        en:
            """
            only the words of the document could be read in this format: lists, tables and pictures are missing \
            (better: 
            """
                + "save it again in Word as \"Word Document (.docx)\")")
    static let contents = LocalizedText(de: "Inhaltsverzeichnis", en: "Table of contents")
    static let struck = LocalizedText(de: "Durchgestrichen", en: "Struck out")

    static let untitled = LocalizedText(de: "Text ohne Überschrift", en: "text without a heading")
}
