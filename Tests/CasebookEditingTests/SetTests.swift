import CasebookDiagnostics
import CasebookEditing
import Testing

@Suite("A value is set")
struct SetTests {
    @Test(
        "in place, as it was written",
        arguments: [
            ("title: Alt", "title", "Neu", "title: Neu"),
            ("title: Alt   # warum\n", "title", "Neu", "title: Neu   # warum\n"),
            ("title: \"Alt\"\n", "title", "Neu", "title: \"Neu\"\n"),
            ("title: 'Alt' # a\n", "title", "Wie geht's", "title: 'Wie geht''s' # a\n"),
            ("title: Alt\n", "title", "Online: so geht es", "title: \"Online: so geht es\"\n"),
            ("title: Alt\n", "title", "Eins, zwei [drei]", "title: Eins, zwei [drei]\n"),
            ("title: Alt\n", "title", "[drei]", "title: \"[drei]\"\n"),
            ("title: Alt\n", "title", "2021", "title: \"2021\"\n"),
            ("title: Alt\n", "title", "yes", "title: \"yes\"\n"),
            ("company: {name: Alt, place: Ort}\n", "company.name", "Neu", "company: {name: Neu, place: Ort}\n"),
            ("company: {name: Alt, place: Ort}\n", "company.name", "A, B", "company: {name: \"A, B\", place: Ort}\n"),
            ("goals: [a, b] # c\n", "goals[1]", "c d", "goals: [a, c d] # c\n"),
            ("goals:\n- a\n- b # c\n", "goals[1]", "neu", "goals:\n- a\n- neu # c\n"),
            (
                "challenge: |\n  Eins\n\n  Zwei\nx: 1\n", "challenge", "Eins\n\nDrei\n",
                "challenge: |\n  Eins\n\n  Drei\nx: 1\n"
            ),
            (
                "challenge: |   # lang\n    Eins\n\n\nx: 1\n", "challenge", "Neu",
                "challenge: |-   # lang\n    Neu\n\n\nx: 1\n"
            ),
            ("challenge: |+\n  Eins\n\nx: 1\n", "challenge", "Neu\n\n\n", "challenge: |+\n  Neu\n\n\nx: 1\n"),
            ("challenge: |2\n    Eins\nx: 1\n", "challenge", "  Zwei\n", "challenge: |2\n    Zwei\nx: 1\n"),
            ("challenge: |\n  Eins", "challenge", "Zwei\n", "challenge: |\n  Zwei\n"),
            (
                "summary: >-\n  Eins zwei\n  drei\n# c\nx: 1\n", "summary", "Eins zwei vier",
                "summary: >-\n  Eins zwei vier\n# c\nx: 1\n"
            ),
            ("title: Alt # c\nx: 1\n", "title", "Eins\nZwei\n", "title: | # c\n  Eins\n  Zwei\nx: 1\n"),
            (
                "quotes:\n  - text: Alt # c\n    person: P\n", "quotes[0].text", "Eins\nZwei",
                "quotes:\n  - text: |- # c\n      Eins\n      Zwei\n    person: P\n"
            ),
            ("quotes: [{text: Alt}]\n", "quotes[0].text", "Eins\nZwei", "quotes: [{text: \"Eins\\nZwei\"}]\n"),
            ("title:\nx: 1\n", "title", "Neu", "title: Neu\nx: 1\n"),
            ("title: # hier\nx: 1\n", "title", "Neu", "title: Neu # hier\nx: 1\n"),
            ("title: ~\n", "title", "Neu", "title: Neu\n"),
            ("a: {title, b: 1}\n", "a.title", "Neu", "a: {title: Neu, b: 1}\n"),
            (
                "\u{FEFF}title: Älteres # ü\r\nx: 1\r\n", "title", "Eins\nZwei\n",
                "\u{FEFF}title: | # ü\r\n  Eins\r\n  Zwei\r\nx: 1\r\n"
            ),
            ("title:\tAlt\t# c\n", "title", "Neu", "title:\tNeu\t# c\n"),
            ("--- # Anfang\ntitle: Alt\n...\n", "title", "Neu", "--- # Anfang\ntitle: Neu\n...\n"),
            ("a: &x b\ntitle: *x\n", "title", "Neu", "a: &x b\ntitle: Neu\n"),
            ("? title\n: Alt\n", "title", "Neu", "? title\n: Neu\n"),
            ("title: Ein\n  langer Titel # nein\n", "title", "Kurz", "title: Kurz # nein\n"),
            ("{\"title\": \"Alt\", \"x\": [1]}", "title", "Neu", "{\"title\": \"Neu\", \"x\": [1]}"),
        ])
    func inPlace(before: String, path: String, value: String, after: String) throws {
        let path = try #require(FieldPath(path))
        #expect(try edited(before, .set(path, .text(value))) == after)
    }

    @Test(
        "where it is missing: at the place that the format's order gives it",
        arguments: [
            ("title: T\nlanguage: de # c\n", "summary", "S", "title: T\nsummary: S\nlanguage: de # c\n"),
            ("summary: S\n", "title", "T", "title: T\nsummary: S\n"),
            (
                "title: T\n\n# Story\nphases: []\n", "lessons", "A\nB\n",
                "title: T\n\n# Story\nphases: []\nlessons: |\n  A\n  B\n"
            ),
            ("title: T", "lessons", "Lo", "title: T\nlessons: Lo"),
            (
                "title: T\ncompany:\n  name: Na\n  # size: small\nsdgs: [1]\n", "company.place", "O",
                "title: T\ncompany:\n  name: Na\n  place: O\n  # size: small\nsdgs: [1]\n"
            ),
            (
                "company: {name: Na, size: small}\n", "company.description", "D",
                "company: {name: Na, description: D, size: small}\n"
            ),
            ("company: {size: small}\n", "company.name", "Na", "company: {name: Na, size: small}\n"),
            ("title: T\n", "contact.name", "Na", "title: T\ncontact:\n  name: Na\n"),
            ("contact: {}\n", "contact.name", "Na", "contact:\n  name: Na\n"),
            ("contact:\ntitle: T\n", "contact.name", "Na", "contact:\n  name: Na\ntitle: T\n"),
            ("quotes:\n  - text: T\n", "quotes[0].person", "P", "quotes:\n  - text: T\n    person: P\n"),
            (
                "phases:\n  - title: T\n    summary: S\n", "phases[0].id", "i",
                "phases:\n  - id: i\n    title: T\n    summary: S\n"
            ),
            ("goals:\n  - a\n", "goals[1]", "b", "goals:\n  - a\n  - b\n"),
            ("title: T\n", "goals[0]", "b", "title: T\ngoals: [b]\n"),
            (
                "challenge: |\n  A\n\ngoals: []\n", "company.name", "Na",
                "company:\n  name: Na\nchallenge: |\n  A\n\ngoals: []\n"
            ),
            (
                "challenge: |\n  A\n\noutcomes: []\n", "phases[0].id", "p",
                "challenge: |\n  A\nphases:\n  - id: p\n\noutcomes: []\n"
            ),
        ])
    func missing(before: String, path: String, value: String, after: String) throws {
        let path = try #require(FieldPath(path))
        #expect(try edited(before, .set(path, .text(value))) == after)
    }

    @Test("the item with an id is found by it")
    func byID() throws {
        let before = "phases:\n  - id: a\n    title: A\n  - {id: b, title: B}\n"
        #expect(
            try edited(before, .set("phases[id=b].title", "Neu"))
                == "phases:\n  - id: a\n    title: A\n  - {id: b, title: Neu}\n")
        #expect(refusal(before, .set("phases[id=c].title", "Neu")) == .noSuchPlace)
    }

    @Test("numbers and truth values stand without quotes")
    func tokens() throws {
        #expect(try edited("employees: 3\n", .set("employees", .token("14"))) == "employees: 14\n")
        #expect(try edited("employees: \"3\"\n", .set("employees", .token("14"))) == "employees: 14\n")
        #expect(
            try edited("company: {name: N}\n", .set("company.anonymous", .token("true")))
                == "company: {name: N, anonymous: true}\n")
    }

    @Test("a list changes only where it differs")
    func lists() throws {
        let list = FieldValue.list(["a", "x", "c"])
        #expect(
            try edited("goals:\n  - a\n  - b # b\n  - c # c\n", .set("goals", list))
                == "goals:\n  - a\n  - x # b\n  - c # c\n")
        #expect(try edited("goals: [a, c] # c\n", .set("goals", list)) == "goals: [a, x, c] # c\n")
        #expect(try edited("goals: [a, x, y, c]\n", .set("goals", list)) == "goals: [a, x, c]\n")
        #expect(try edited("goals: []\n", .set("goals", list)) == "goals: [a, x, c]\n")
        #expect(try edited("title: T\n", .set("goals", list)) == "title: T\ngoals: [a, x, c]\n")
    }

    @Test(
        "or refused, and nothing changes",
        arguments: [
            ("title: &a Alt\nx: *a\n", "title", EditRefusal.Reason.shared),
            ("title: !!str Alt\n", "title", .shared),
            ("a: &a {title: Alt}\nb: *a\n", "b.title", .shared),
            ("title: [a]\n", "title", .unusualForm), ("title: {a: b}\n", "title", .unusualForm),
            ("title: Alt\n", "title.x", .noSuchPlace), ("goals: [a]\n", "goals[2]", .noSuchPlace),
            ("goals: [a]\n", "goals.x", .noSuchPlace), ("title: [", "title", .unreadable),
            ("title: a\ntitle: b\n", "title", .unreadable), ("", "title", .unreadable),
            ("- a\n", "title", .noSuchPlace),
            ("a: &a\n  title: Alt\nb: *a\n", "a.title", .shared),
        ])
    func refused(before: String, path: String, reason: EditRefusal.Reason) throws {
        #expect(refusal(before, .set(try #require(FieldPath(path)), "Neu")) == reason)
    }

    @Test("a control character is refused by name")
    func controls() {
        #expect(refusal("title: T\n", .set("title", "a\u{7}b")) == .forbiddenCharacter)
        #expect(refusal("title: T\n", .set("title", .text(String(repeating: "x", count: 2 << 20)))) == .tooLarge)
    }

    @Test("a path reads as it is written")
    func paths() {
        for text in ["", "title", "company.name", "phases[0].measures[12].id", "phases[id=a-b].title", "goals[0]"] {
            #expect(FieldPath(text)?.description == text)
        }
        for text in [".", "a.", "a..b", "[", "a[", "a[]", "a[-1]", "a[x]", "a[01]", "a]", "a[id=]", "a[0]b"] {
            #expect(FieldPath(text) == nil, "\(text)")
        }
    }
}
