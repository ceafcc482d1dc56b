import CasebookModel

/// What people call things, where the format calls them otherwise: words that stand in no form, and are sure all the same. A
/// word may mean several things; which, the record tells in which it stands.
enum Synonyms {
    /// The keys that a word may mean, the likeliest first.
    static func keys(meantBy word: String) -> [String] { keys[word.comparable] ?? [] }

    /// The words of fixed vocabularies that a word may mean, the likeliest first.
    static func words(meantBy word: String) -> [String] { words[word.comparable] ?? [] }

    private static let keys = table([
        "title": "titel überschrift headline heading projekttitel bezeichnung name projekt thema",
        "summary": "zusammenfassung kurzbeschreibung teaser abstract inhalt worum",
        "language": "sprache", "status": "stand zustand", "fictional": "erfunden fiktiv lehrfall",
        "company": "betrieb firma kunde organisation", "name": "firmenname firma",
        "support": "projekt begleitung projektzeitraum zeitraum laufzeit projektlaufzeit",
        "topics": "themen thema tags schlagworte schlagwörter stichworte",
        "challenge": "herausforderung herausforderungen problem problemstellung ausgangssituation situation anlass",
        "goals": "zielsetzung zielsetzungen ziel", "phases": "phase ablauf vorgehen",
        "measures": "massnahme schritte", "outcomes": "ergebnis resultate wirkung nutzen results",
        "lessons": "erkenntnisse erfahrung lessonslearned learnings fazit", "transfer": "transfer übertragung",
        "quotes": "zitat", "media": "bilder bild fotos medium", "sources": "quelle belege", "links": "verweise link",
        "contact": "ansprechpartner ansprechpartnerin ansprechperson",
        "licence": "lizenz license", "published_on": "veröffentlicht veröffentlichung publiziert date",
        "updated_on": "geändert aktualisiert", "release": "einwilligung zustimmung",
        "authors": "autor autoren autorin autorinnen verfasser author",
        "anonymous": "anonym", "sector": "branche wz nace wirtschaftszweig",
        "size": "betriebsgrösse unternehmensgrösse",
        "employees": "mitarbeiter mitarbeitende mitarbeiterinnen beschäftigte personal",
        "place": "standort stadt sitz", "website": "webseite homepage internet internetseite web url",
        "from": "von beginn start anfang seit", "to": "bis ende", "hours": "stunden dauer aufwand zeit",
        "kind": "art typ type", "by": "von wer autor name verfasser coach", "at": "datum am wann tag date",
        "text": "inhalt beschreibung notiz was bemerkung zitat", "participants": "teilnehmer teilnehmende personen",
        "next": "weiter todo aufgabe", "what": "was aufgabe", "who": "wer", "due": "fällig frist wann",
        "description": "beschreibung text", "indicator": "indikator messgrösse", "label": "bezeichnung name",
        "before": "vorher", "after": "nachher", "unit": "einheit",
        "url": "adresse link verweis webadresse href", "file": "datei bild pfad",
        "caption": "bildunterschrift untertitel",
        "alt": "alternativtext bildbeschreibung", "credit": "urheber fotograf bildnachweis", "id": "kennung",
        "publisher": "herausgeber herausgeberin", "funding": "förderung gefördert förderhinweis",
        "brief": "kurzfassung inkürze kurzgefasst einblick inkurzform steckbrief ineinerminute",
        "problem": "schwierigkeit herausforderung", "first_step": "ersterschritt anfang einstieg",
        "needs": "bedarf voraussetzungen voraussetzung ressourcen", "not_for": "ungeeignet nichtfür",
        "unknown": "unbekannt offen ungeklärt unklar", "aftermath": "nachgang spaeter später danach nachher",
        "identifiers": "kennungen identifikatoren persistenteidentifikatoren",
        "effort": "aufwand kosten einsatz", "company_hours": "eigenstunden arbeitszeit stunden",
        "costs": "kosten einmalkosten anschaffung", "running_costs": "laufendekosten folgekosten betriebskosten",
        "amount": "summe wert preis", "currency": "waehrung", "per": "pro jede turnus",
        "ended": "beendet ende abbruch abgeschlossen projektende", "ended_reason": "abbruchgrund grund endegrund",
        "reason": "grund abbruchgrund begründung warum", "goal": "ziel zielkennung",
        "verdict": "urteil bewertung zielerreichung ergebnis ausgang status",
        "target": "zielwert soll sollwert ziel vorgabe",
        "later": "spaeter später folgemessung folgemessungen nachmessung nachmessungen verlauf",
        "evidence": "beleg nachweis belegt herkunft grundlage sicherheit", "better": "richtung besser",
        "measured_on": "gemessen messdatum messtag datum am", "source": "quelle", "key": "schlüssel kennung",
        "on": "datum am wann tag", "value": "wert zahl", "indicators": "kennzahlen indikatoren",
        "legal": "rechtliches recht impressum", "partners": "partner", "exports": "exporte export ausgaben",
        "house_style": "hausstil stil schreibweise", "case_studies": "fälle fallstudien praxisbeispiele ordner",
        "base_url": "adresse webadresse url website",
        "channels": "kanäle kanal", "granted_on": "erteilt erteilt_am am datum", "basis": "grundlage",
    ])

    private static let words = table([
        "draft": "entwurf inarbeit angefangen", "review": "prüfung inprüfung zurprüfung",
        "published": "veröffentlicht fertig live online öffentlich final freigegeben done",
        "withdrawn": "zurückgezogen", "micro": "kleinst kleinstbetrieb kleinstunternehmen",
        "small": "klein kleinbetrieb kleines kleinunternehmen",
        "medium": "mittel mittelgross mittleres mittelständisch",
        "large": "gross grossbetrieb grossunternehmen grosses",
        "meeting": "besprechung treffen termin gespräch sitzung besuch vorort", "call": "telefonat anruf telefon video",
        "workshop": "werkstatt", "work": "arbeit umsetzung", "decision": "entscheidung beschluss",
        "milestone": "meilenstein", "note": "notiz anmerkung email mail",
        "done": "erledigt abgeschlossen fertig umgesetzt", "planned": "geplant offen",
        "website": "web webseite homepage internet site", "partners": "partner kammern",
        "print": "druck gedruckt broschüre pdf",
        "fictional": "erfunden fiktiv", "public-source": "quelle öffentlich", "de": "deutsch german",
        "reached": "erreicht geschafft ja erfüllt", "partly": "teilweise teils zumteil partially",
        "missed": "verfehlt nein nichterreicht gescheitert", "unexpected": "unerwartet überraschend",
        "measured": "gemessen messung", "estimated": "geschätzt schätzung", "reported": "berichtet gemeldet auskunft",
        "potential": "möglich potenzial potential errechnet", "early": "vorzeitig abgebrochen abbruch vorzeitigbeendet",
        "dropped": "abgebrochen aufgegeben verworfen gestrichen eingestellt", "running": "laufend läuft inarbeit",
        "higher": "mehr höher hoch grösser steigt", "lower": "weniger niedriger tiefer kleiner niedrig sinkt",
        "month": "monat monatlich pro_monat mtl", "year": "jahr jährlich pro_jahr",
        "en": "englisch english",
    ])

    private static func table(_ meanings: [String: String]) -> [String: [String]] {
        var table: [String: [String]] = [:]
        // In the order of the words, so that the table is the same in every run.
        for (meaning, names) in meanings.sorted(by: { $0.key < $1.key }) {
            for name in names.split(separator: " ") { table[String(name).comparable, default: []].append(meaning) }
        }
        return table
    }
}

extension String {
    /// The text as it is compared with names: `Maßnahmen`, `massnahmen` and `MASSNAHMEN` are one.
    var comparable: String {
        lowercased().reduce(into: "") { name, character in
            if let spelled = Transliteration.ascii(character) {
                name += spelled
            } else if character.isLetter || character.isNumber {
                name.append(character)
            }
        }
    }
}
