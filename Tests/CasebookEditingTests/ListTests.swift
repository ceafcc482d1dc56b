import CasebookDiagnostics
import CasebookEditing
import Testing

@Suite("Items and keys are added, moved and removed")
struct ListTests {
    private static let phases = """
        # Anfang
        phases:
          # Die erste
          - id: a   # A
            title: A
            # Innen
            summary: |
              Text

          # Die zweite
          - {id: b, title: B}
          - id: c
            title: C
        lessons: L # Ende

        """

    @Test("an item is inserted")
    func insert() throws {
        let new = FieldValue.record([.init("id", "neu"), .init("title", "Neu: ja"), .init("summary", "Eins\nZwei\n")])
        let lines = "  - id: neu\n    title: \"Neu: ja\"\n    summary: |\n      Eins\n      Zwei\n"
        #expect(
            try edited(Self.phases, .insert("phases", at: 0, new))
                == Self.phases.replacing("  # Die erste\n", with: lines + "  # Die erste\n"))
        #expect(
            try edited(Self.phases, .insert("phases", at: 1, new))
                == Self.phases.replacing("  # Die zweite\n", with: lines + "  # Die zweite\n"))
        #expect(
            try edited(Self.phases, .insert("phases", at: 3, new))
                == Self.phases.replacing("    title: C\n", with: "    title: C\n" + lines))
        #expect(try edited("goals: []\n", .insert("goals", at: 0, new)) == "goals:\n" + lines)
        #expect(try edited("goals:\n", .insert("goals", at: 0, new)) == "goals:\n" + lines)
        #expect(try edited("title: T\n", .insert("goals", at: 0, new)) == "title: T\ngoals:\n" + lines)
        #expect(try edited("goals: [ a ,b ] # c\n", .insert("goals", at: 1, "x")) == "goals: [ a ,x, b ] # c\n")
        #expect(try edited("goals: [ a ,b ] # c\n", .insert("goals", at: 2, "x")) == "goals: [ a ,b, x ] # c\n")
        #expect(refusal("goals: [a]\n", .insert("goals", at: 2, "x")) == .noSuchPlace)
        #expect(refusal("goals: a\n", .insert("goals", at: 0, "x")) == .noSuchPlace)
    }

    @Test("an item moves with the comments above it and inside it")
    func move() throws {
        let first = "  # Die erste\n  - id: a   # A\n    title: A\n    # Innen\n    summary: |\n      Text\n"
        let moved = try edited(Self.phases, .move("phases", from: 0, to: 2))
        #expect(
            moved
                == Self.phases.replacing(first, with: "").replacing("    title: C\n", with: "    title: C\n" + first))
        // Only the blank line, which belongs to nobody, stays where it was.
        #expect(
            try edited(moved, .move("phases", from: 2, to: 0)).replacing("\n\n", with: "\n")
                == Self.phases.replacing("\n\n", with: "\n"))
        #expect(try edited("goals: [a, 'b', c] # c\n", .move("goals", from: 2, to: 0)) == "goals: [c, a, 'b'] # c\n")
        #expect(try edited("goals:\n- a\n- b", .move("goals", from: 1, to: 0)) == "goals:\n- b\n- a\n")
        #expect(try edited("goals:\n- a\n- b", .move("goals", from: 0, to: 1)) == "goals:\n- b\n- a\n")
        #expect(refusal("goals: [a]\n", .move("goals", from: 0, to: 1)) == .noSuchPlace)
    }

    @Test(
        "a place is removed, and what is left empty around it",
        arguments: [
            ("title: T # c\nsummary: S\n", "title", "summary: S\n"),
            ("title: T\nlessons: |\n  A\n\n# c\nx: 1\n", "lessons", "title: T\n\n# c\nx: 1\n"),
            ("company:\n  name: N\n  # c\n  place: O\n", "company.name", "company:\n  # c\n  place: O\n"),
            ("company: {name: N, place: O}\n", "company.name", "company: {place: O}\n"),
            ("company: {name: N, place: O}\n", "company.place", "company: {name: N}\n"),
            ("title: T\ncontact: {name: N}\n", "contact.name", "title: T\n"),
            ("title: T\nquotes:\n  - text: A\n", "quotes[0].text", "title: T\n"),
            ("goals: [a, b, c]\n", "goals[0]", "goals: [b, c]\n"),
            ("goals: [a, b, c]\n", "goals[2]", "goals: [a, b]\n"),
            ("goals:\n  - a # a\n  # b\n  - b\n", "goals[0]", "goals:\n  # b\n  - b\n"),
            ("quotes:\n  - text: A\n    person: P\n", "quotes[0].text", "quotes:\n  - person: P\n"),
        ])
    func remove(before: String, path: String, after: String) throws {
        #expect(try edited(before, .remove(try #require(FieldPath(path)))) == after)
    }

    @Test("what cannot go without loss is refused")
    func refused() {
        #expect(refusal("a: [x, # c\n y]\n", .remove("a[0]")) == .comment)
        #expect(refusal("a: &a [x]\nb: *a\n", .remove("a")) == .shared)
        #expect(refusal("a:\n  - &a x\n  - *a\n", .move("a", from: 1, to: 0)) != nil)
        #expect(refusal("? a\nb: c\n", .remove("a")) == .unusualForm)
        #expect(refusal("? a\n:b: c\n", .remove("a")) == .unusualForm)
        #expect(refusal("title: T\n", .remove("title")) == .noSuchPlace)
        #expect(refusal("title: T\nx: 1\n", .remove("lessons")) == .noSuchPlace)
        #expect(refusal("a:\n  - x: 1\n    # c\n    y: 2\n", .remove("a[0].x")) == .comment)
        #expect(refusal("a:\n  - - x\n    - y\n  - z\n", .insert("a[0]", at: 0, "n")) == .unusualForm)
    }
}
