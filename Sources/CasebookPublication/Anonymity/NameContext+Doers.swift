/// What only somebody does: whoever speaks, wants, employs people or changes something is no season and no thing, whatever else the
/// word means.
extension NameContext {
    /// Whether a word stands for somebody: `Sommer wollte weniger Papier`, `Die Leute von Sommer`, `Mit Sommer sprachen wir`.
    func isDoer(_ kind: NameWordClass) -> Bool {
        guard next?.gap != .hyphen, !Self.joins.contains(after) else { return false }
        if match.ending == "s" { return areDoers }
        guard match.ending.isEmpty else { return false }
        return isSubjectOfDeed(kind) || isOwnerOfPeople || isSourceOfIdea || isPartnerInTalk || isBehindBei
    }

    private var name: String { text.spelling(at: match.words.lowerBound) }

    /// Whether a sentence, or what somebody says, begins with the word.
    private var begins: Bool {
        match.words.lowerBound == 0 || [.sentence, .colon, .quote].contains(word.gap) || word.isOnNewLine
    }

    /// Whether a sentence begins with the word and goes on with what only people do.
    private func isSubjectOfDeed(_ kind: NameWordClass) -> Bool {
        guard begins, let next, next.gap == .space, !next.isCapital, !Self.adverbs.contains(name) else { return false }
        let object = match.words.upperBound + 2
        if Self.speakers.contains(after) {
            return !isSubject(at: object) && !(text.words.indices.contains(object) && isNoun(at: object))
        }
        // Behind what stands first in a sentence its subject follows: "Schnell stellte Anna um."
        guard !isSubject(at: object), kind != .mass || !isNoun(at: object) else { return false }
        if Self.wishes.contains(after) { return !stands("sein", within: 8, from: object) }
        if ["hat", "hatte"].contains(after),
            Self.done.contains(where: { stands($0, within: 12, from: object, atEnd: true) })
        {
            return true
        }
        if Self.owning.contains(after) { return hasPeople(from: object) }
        guard let particles = Self.changes[after] else { return false }
        return particles.contains { stands($0, within: 14, from: object, atEnd: true) }
    }

    private func isNoun(at index: Int) -> Bool {
        text.words.indices.contains(index) && text.words[index].gap == .space && text.words[index].isCapital
    }

    /// Whether what stands behind a verb is who does it, and no longer what is done.
    private func isSubject(at index: Int) -> Bool {
        guard text.words.indices.contains(index), text.words[index].gap == .space else { return false }
        return Self.subjects.contains(text.spelling(at: index))
    }

    /// Whether people are counted, or a word for many of them stands before them: `hat 20 Leute`, `sucht viele Azubis`.
    private func hasPeople(from index: Int) -> Bool {
        var isCounted = false
        for index in index..<min(index + 5, text.words.count) {
            let word = text.words[index]
            guard word.gap <= .quote else { return false }
            let letters = text.spelling(at: index)
            if word.isDigits || Self.numbers.contains(letters) { isCounted = true }
            if isCounted, word.isCapital, isPeople(letters) { return true }
        }
        return false
    }

    private func isPeople(_ word: String) -> Bool {
        Self.people.contains(word) || Self.peopleEndings.contains(where: word.hasSuffix)
    }

    /// Whether a small word stands in the rest of a sentence.
    private func stands(_ small: String, within count: Int, from index: Int, atEnd: Bool = false) -> Bool {
        for index in index..<min(index + count, text.words.count) {
            if text.words[index].gap == .sentence { return false }
            guard !text.words[index].isCapital, text.spelling(at: index) == small else { continue }
            let gap = text.words.indices.contains(index + 1) ? text.words[index + 1].gap : .sentence
            if !atEnd || gap >= .comma { return true }
        }
        return false
    }

    /// Whether several do something who bear the name: `Sommers haben umgestellt`.
    private var areDoers: Bool {
        let one = name.hasSuffix("s") ? String(name.dropLast()) : name
        guard begins, let next, next.gap == .space, !next.isCapital, !Self.inS.contains(one),
            !Self.adverbs.contains(one), one.last.map({ !"aiouy".contains($0) }) ?? false
        else { return false }
        return Self.deedsOfMany.contains(after) && !isSubject(at: match.words.upperBound + 2)
    }

    /// Whether people, or where they work, are said to be of the word: `das Büro von Sommer`.
    private var isOwnerOfPeople: Bool {
        guard before == "von", word.gap == .space, match.words.lowerBound > 1, !Self.directions.contains(name) else {
            return false
        }
        let owned = spelling(before: match.words.lowerBound - 1)
        guard text.words[match.words.lowerBound - 2].isCapital else { return false }
        return isPeople(owned) || Self.workplaces.contains(where: owned.hasSuffix)
    }

    /// Whether an idea comes from the word, without an article: `Die Idee kam von Sommer`.
    private var isSourceOfIdea: Bool {
        guard before == "von", word.gap == .space, !Self.directions.contains(name) else { return false }
        let verb = match.words.lowerBound - 2
        guard verb > 0, Self.comings.contains(text.spelling(at: verb)) else { return false }
        return (max(0, verb - 3)..<verb).contains { Self.ideas.contains(text.spelling(at: $0)) }
    }

    private var isPartnerInTalk: Bool {
        before == "mit" && word.gap == .space && next?.gap == .space && Self.talks.contains(after)
            && !Self.moods.contains(name)
    }

    /// Whether `bei` stands before what is never anywhere: `Bei Sommer läuft es`.
    private var isBehindBei: Bool { before == "bei" && word.gap == .space && Self.neverBehindBei.contains(name) }

    /// Whether something that is written is quoted: `laut Plan`.
    var isDocument: Bool { Self.documents.contains(name) || name.hasSuffix("liste") || name.hasSuffix("plan") }

    private static let subjects = set(
        """
        niemand keiner jeder jede jedes alle mancher manche viele kaum der die das ein eine er sie es wir ihr ich du man mein meine dein \
        unser unsere dieser diese dieses jemand einer beide auch
        """)
    private static let adverbs = set(
        """
        heute gestern morgen bald immer oft mehr viel wenig ganz halb erst letzt gern gerne anders genau hier dort damals jetzt sofort \
        überall unterwegs zusammen gemeinsam miteinander alles weil selbst sonst zwei drei vier fünf sechs sieben acht neun zehn \
        hundert abend mittag nacht tag anfang ende mitte besser best first next montag dienstag mittwoch donnerstag freitag samstag \
        sonntag recht
        """)
    private static let wishes = set("wollte will möchte mochte wünschte")
    private static let owning = set("hat hatte beschäftigt beschäftigte sucht suchte zählt zählte")
    private static let changes: [String: [String]] = [
        "stellte": ["um"], "stellt": ["um"], "fuhrte": ["ein"], "fuhrt": ["ein"], "schaffte": ["ab", "an"],
        "schafft": ["ab", "an"],
    ]
    /// What only people have done.
    private static let done = set(
        """
        eingeführt abgeschafft angeschafft eingerichtet beschlossen programmiert gegründet investiert digitalisiert gekauft beauftragt \
        geschult
        """)
    private static let deedsOfMany = set(
        """
        haben hatten wollen wollten sagen sagten erzählen erzählten stellen stellten machten arbeiten arbeiteten nutzen nutzten führten \
        kauften entschieden fragten lernten setzten suchten zeigten
        """)
    private static let numbers = set(
        """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert viele wenige \
        mehrere einige keine
        """)
    private static let people = set(
        """
        leute leuten team mannschaft belegschaft mitarbeitende mitarbeitenden azubis gesellen lehrlinge filialen \
        kunden kundinnen chef chefin
        """)
    private static let peopleEndings = Array(
        set(
            """
            mitarbeiter mitarbeiterin mitarbeiterinnen beschäftigte beschäftigten angestellte angestellten kräfte auszubildende \
            auszubildenden
            """))
    private static let workplaces = Array(
        set("büro werkstatt laden betrieb firma website webseite lager backstube praxis"))
    private static let ideas = set(
        """
        idee ideen vorschlag vorschläge anstoß hinweis hinweise tipp rat lösung wunsch frage antwort auftrag impuls einfall anregung lob \
        kritik zusage absage anruf einladung
        """)
    private static let comings = set("kam kamen kommt stammt stammte stammten")
    private static let talks = set(
        """
        sprach sprachen spreche spricht redete redeten telefonierte telefonierten vereinbarte vereinbarten verabredete verabredeten \
        diskutierten besprach besprachen verhandelte verhandelten trafen
        """)
    private static let moods = set(
        """
        stolz sorge freude ruhe lust liebe glück mut ernst kraft hoffnung verstand respekt wut wissen recht macht
        """)
    private static let directions = set("norden süden osten westen gestern morgen heute oben unten hier dort")
    private static let neverBehindBei = set(
        """
        sommer winter herbst frühling januar februar märz april mai juni juli august september oktober november dezember montag dienstag \
        mittwoch donnerstag freitag samstag sonntag sauer ernst rasch scharf ehrlich fröhlich lieb mild fromm stolz
        """)
    /// Words with a plural in -s, or with an s by which they say when something is.
    private static let inS = set(
        """
        jung star park team chef test tipp block balkon ballon club klub job shop gag clown streik treff deck link \
        rechts scheck
        """)
    private static let documents = set(
        """
        plan gesetz vertrag liste tabelle zettel brief bericht umfrage statistik anleitung zeitung karte bild tafel schild buch heft \
        kalender rechnung angebot satzung ordnung norm regel protokoll studie analyse messung zählung auswertung prognose wetter wissen \
        notiz anzeige auftrag register etikett adresse
        """)
}
