import CasebookFiles
import CasebookModel

/// What the form needs to know of a field beside its format: its name for people, and how it is filled in.
struct FieldEntry: Sendable {
    let label: LocalizedText
    let kind: Kind
    /// What belongs there, where the format's own help speaks of the file.
    var help: LocalizedText?

    /// How a field is filled in, where its shape does not say.
    enum Kind: Sendable {
        /// As its shape says: one line, a number, a tick, a choice.
        case usual
        /// Some lines of plain text.
        case paragraph
        /// Long text with Markdown.
        case markdown
    }

    init(_ de: String, _ en: String, _ kind: Kind = .usual, help: LocalizedText? = nil) {
        label = LocalizedText(de: de, en: en)
        self.kind = kind
        self.help = help
    }
}

/// The names of all fields of a case, by record and key. A test holds it against the format.
package enum FieldCatalogue {
    /// The entry of a field; a field that the catalogue does not know yet goes by its key.
    static func entry(_ record: String, _ key: String) -> FieldEntry {
        entries["\(record).\(key)"] ?? entries[key] ?? FieldEntry(key, key)
    }

    /// Whether a field is named.
    package static func knows(_ record: String, _ key: String) -> Bool {
        entries["\(record).\(key)"] != nil || entries[key] != nil
    }

    private static let entries: [String: FieldEntry] = [
        "case.casebook": FieldEntry("Formatversion", "Format version"), "title": FieldEntry("Titel", "Title"),
        "case.summary": FieldEntry("Kurzfassung", "Summary", .paragraph),
        "language": FieldEntry(
            "Sprache der Texte", "Language of the texts",
            help: LocalizedText(de: "Zum Beispiel de oder en.", en: "For example de or en.")),
        "status": FieldEntry("Stand", "Status"),
        "fictional": FieldEntry(
            "Erfundenes Beispiel", "Invented example",
            help: LocalizedText(
                de: "Unternehmen und Ereignisse sind erfunden; jede Veröffentlichung sagt es.",
                en: "Company and events are invented; every publication says so.")),
        "case.company": FieldEntry("Unternehmen", "Company"), "case.support": FieldEntry("Begleitung", "Support"),
        "case.topics": FieldEntry(
            "Themen", "Topics",
            help: LocalizedText(
                de: "Worum es geht; die Liste steht im Buch.", en: "What it is about; the list stands in the book.")),
        "case.sdgs": FieldEntry("UN-Nachhaltigkeitsziele", "UN goals"),
        "case.challenge": FieldEntry("Ausgangslage", "Challenge", .markdown),
        "case.goals": FieldEntry("Ziele", "Goals"), "case.phases": FieldEntry("Phasen", "Phases"),
        "case.outcomes": FieldEntry("Ergebnisse", "Outcomes"),
        "case.lessons": FieldEntry("Erfahrungen", "Lessons learned", .markdown),
        "case.transfer": FieldEntry("Übertragbarkeit", "Transfer", .markdown),
        "case.quotes": FieldEntry("Zitate", "Quotes"), "case.media": FieldEntry("Bilder und Dateien", "Media"),
        "case.links": FieldEntry("Links", "Links"), "case.sources": FieldEntry("Quellen", "Sources"),
        "case.contact": FieldEntry("Kontakt", "Contact"), "licence": FieldEntry("Lizenz", "Licence"),
        "case.published_on": FieldEntry("Veröffentlicht am", "Published on"),
        "case.updated_on": FieldEntry("Aktualisiert am", "Updated on"),
        "case.release": FieldEntry("Freigabe", "Release"),
        "case.withdrawn": FieldEntry("Zurückgezogen", "Withdrawn"), "name": FieldEntry("Name", "Name"),
        "company.anonymous": FieldEntry(
            "Anonym", "Anonymous",
            help: LocalizedText(
                de: "Name, Website, Ort und Personen verlassen nie das Haus.",
                en: "Name, web site, place and people never leave the house.")),
        "company.description": FieldEntry("Beschreibung", "Description", .paragraph),
        "company.sector": FieldEntry(
            "Branche", "Sector",
            help: LocalizedText(
                de: "Tippen Sie ein Stichwort oder einen Code (NACE Rev. 2, WZ 2008).",
                en: "Type a word or a code (NACE Rev. 2).")),
        "company.size": FieldEntry(
            "Größe", "Size",
            help: LocalizedText(
                de: "Nach Beschäftigten: Kleinst- unter 10, Klein- unter 50, Mittelunternehmen unter 250.",
                en: "By employees: micro under 10, small under 50, medium under 250.")),
        "company.employees": FieldEntry("Beschäftigte", "Employees"),
        "company.region": FieldEntry(
            "Region", "Region",
            help: LocalizedText(
                de: "Tippen Sie den Landkreis, die Stadt oder einen NUTS-Code.",
                en: "Type the district, the town or a NUTS code.")),
        "company.place": FieldEntry("Ort", "Place"), "company.website": FieldEntry("Website", "Web site"),
        "from": FieldEntry("Von", "From"), "to": FieldEntry("Bis", "To"),
        "organisation": FieldEntry("Einrichtung", "Organisation"), "support.coaches": FieldEntry("Coaches", "Coaches"),
        "id": FieldEntry("Kennung", "Id"), "phase.summary": FieldEntry("Was geschah", "What happened", .markdown),
        "phase.measures": FieldEntry("Maßnahmen", "Measures"), "measure.kind": FieldEntry("Art", "Kind"),
        "measure.hours": FieldEntry("Stunden", "Hours"),
        "description": FieldEntry("Beschreibung", "Description", .markdown),
        "outcome.measures": FieldEntry("Durch welche Maßnahmen", "Brought about by"),
        "outcome.indicator": FieldEntry("Kennzahl", "Figure"), "indicator.unit": FieldEntry("Einheit", "Unit"),
        "indicator.before": FieldEntry("Vorher", "Before"), "indicator.after": FieldEntry("Nachher", "After"),
        "indicator.better": FieldEntry(
            "Besser ist", "Better is",
            help: LocalizedText(de: "Was ein Erfolg ist: mehr oder weniger.", en: "What a success is: more or less.")),
        "indicator.measured_on": FieldEntry("Gemessen am", "Measured on"),
        "indicator.source": FieldEntry("Quelle der Zahl", "Source of the figure"),
        "quote.text": FieldEntry("Wortlaut", "Words", .paragraph), "quote.person": FieldEntry("Person", "Person"),
        "quote.role": FieldEntry("Rolle", "Role"), "medium.file": FieldEntry("Datei", "File"),
        "medium.alt": FieldEntry("Bildbeschreibung", "Description of the picture", .paragraph),
        "medium.caption": FieldEntry("Bildunterschrift", "Caption", .paragraph),
        "medium.credit": FieldEntry("Urheber", "Credit"),
        "medium.teaser": FieldEntry(
            "Titelbild", "Teaser",
            help: LocalizedText(
                de: "Steht in Listen für den Fall (höchstens eines).", en: "Stands for the case in lists (at most one)."
            )),
        "url": FieldEntry("Adresse", "Address"), "source.accessed_on": FieldEntry("Aufgerufen am", "Accessed on"),
        "contact.email": FieldEntry("E-Mail", "E-mail"), "release.granted_on": FieldEntry("Erteilt am", "Granted on"),
        "release.granted_by": FieldEntry("Erteilt von", "Granted by"),
        "release.basis": FieldEntry("Grundlage", "Basis"),
        "release.channels": FieldEntry(
            "Kanäle", "Channels",
            help: LocalizedText(de: "Wo der Fall erscheinen darf.", en: "Where the case may appear.")),
        "release.expires_on": FieldEntry("Gilt bis", "Expires on"),
        "release.revoked_on": FieldEntry("Widerrufen am", "Revoked on"), "withdrawn.on": FieldEntry("Am", "On"),
        "withdrawn.reason": FieldEntry("Grund (intern)", "Reason (internal)", .paragraph),
    ]
}
