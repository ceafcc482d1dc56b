import CasebookDiagnostics
import CasebookEditing
import Foundation
import TestSupport
import Testing

@Suite("Many edits at once")
struct BatchTests {
    /// A case with some phases.
    private static func study(_ phases: Int) -> String {
        "casebook: 1\ntitle: A   # Titel\nphases:\n"
            + (0..<phases).map { "  # \($0)\n  - id: p\($0)\n    title: Phase \($0)\n    summary: Text\n" }.joined()
            + "contact:\n  name: Ada\n  email: a@example.org\n"
    }

    @Test("come to the same as one after the other", arguments: 0..<150)
    func sameAsSingle(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let name = random.pick(Repository.caseFolders.map(\.lastPathComponent).sorted())
        let bytes =
            random.oneIn(3)
            ? Array(Self.study(4).utf8) : try Repository.bytes("CaseStudies/\(name)/case.yaml")
        var single = try EditableFile(bytes)
        let start = single
        var edits: [FieldEdit] = []
        for _ in 0..<Int.random(in: 2...14, using: &random) {
            let edit = Self.edit(of: single.value, &random)
            var next = single
            // An edit that is refused alone is refused in company, too.
            guard (try? next.apply(edit)) != nil else { continue }
            single = next
            edits.append(edit)
        }
        var batch = start
        try batch.apply(edits)
        #expect(try EditableFile(batch.bytes).value == batch.value)
        #expect(Self.sorted(batch.value) == Self.sorted(single.value), "\(edits)")
    }

    private static func edit(of value: FieldValue, _ random: inout SeededGenerator) -> FieldEdit {
        let leaf = random.pick(value.leaves)
        let list = random.pick(value.lists)
        let count = value[list]?.items.count ?? 0
        let new: FieldValue = random.pick(["Neu", "Zwei\nZeilen\n", .token("2021")])
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return .remove(leaf)
        case 1, 2:
            return .insert(
                list, at: count, .record([.init("id", .text("neu-\(random.next() % 1000)")), .init("title", new)]))
        case 3: return .insert(list, at: Int.random(in: 0...count, using: &random), new)
        case 4: return .set(list, .list((0..<Int.random(in: 1...4, using: &random)).map { .text("Zeile \($0)") }))
        case 5: return .set(FieldPath([.key("contact"), .key(random.pick(["name", "email", "organisation"]))]), new)
        case 6 where count > 1: return .move(list, from: 0, to: count - 1)
        default: return .set(leaf, new)
        }
    }

    /// The value with its keys in order, so that equal meanings are equal.
    private static func sorted(_ value: FieldValue) -> FieldValue {
        switch value {
        case .list(let items): .list(items.map(sorted))
        case .record(let entries):
            .record(entries.map { .init($0.key, sorted($0.value)) }.sorted { $0.key < $1.key })
        default: value
        }
    }

    @Test("keep comments and everything that they do not touch")
    func text() throws {
        let after = try edited(
            Self.study(3), .set("title", "B"), .set("contact.organisation", "Zentrum"), .set("lessons", "Gelernt\n"),
            .set("phases[1].summary", "Eins\nZwei\n"), .set("release.granted_on", .token("2024")),
            .set("release.granted_by", "Leitung"), .remove("phases[2].summary"), .remove("phases[0]"),
            .insert("phases", at: 2, .record([.init("title", "C")])),
            .insert("phases", at: 3, .record([.init("title", "D")])))
        #expect(
            after == """
                casebook: 1
                title: B   # Titel
                phases:
                  # 0
                  # 1
                  - id: p1
                    title: Phase 1
                    summary: |
                      Eins
                      Zwei
                  # 2
                  - id: p2
                    title: Phase 2
                  - title: C
                  - title: D
                lessons: |
                  Gelernt
                contact:
                  name: Ada
                  organisation: Zentrum
                  email: a@example.org
                release:
                  granted_on: 2024
                  granted_by: Leitung

                """)
    }

    @Test("are read again once, however many they are", arguments: [10, 1000])
    func work(count: Int) throws {
        var file = try EditableFile(Array(Self.study(count).utf8))
        let path = FieldPath([.key("phases")])
        let size = file.bytes.count
        try file.apply((0..<count).map { .set(path[$0] / "title", .text("Neu \($0)")) })
        try file.apply((0..<count).reversed().map { .remove(path[$0] / "summary") })
        #expect(file.read <= size)
        try file.apply((0..<count).map { .insert(path, at: count + $0, .record([.init("title", .text("N\($0)"))])) })
        #expect(file.read <= size)
        try file.apply((0..<count).map { .set(path[$0] / "from", .token("2024")) })
        #expect(file.read <= 2 * size)
        try file.apply([.set("goals", .list((0..<count).map { .text("Ziel \($0)") }))])
        try file.apply([.set("goals", .list((0..<count).map { .text("Ziel \($0 * 2)") }))])
        #expect(file.read <= 3 * size)
        #expect(file.value["goals"]?.items.count == count && file.value["phases"]?.items.count == 2 * count)
    }

    @Test("that do not fit together are made one by one, and only so many")
    func bounded() throws {
        var file = try EditableFile(Array(Self.study(200).utf8))
        file.readLimit = 1 << 20
        let edits = (0..<1000).map { _ in FieldEdit.move("phases", from: 0, to: 1) }
        let before = file.bytes
        let refusal = #expect(throws: EditRefusal.self) { try file.apply(edits) }
        #expect(refusal?.reason == .tooMany)
        #expect(file.bytes == before)
    }

    @Test("find places in a very long line at once")
    func longLine() throws {
        let items = (0..<12_000).map { "{text: \"Zitat ä \($0)\"}" }.joined(separator: ", ")
        var file = try EditableFile(Array("quotes: [\(items)]\n".utf8))
        try file.apply([.set("quotes[11999].text", "Ende"), .set("quotes[0].text", "Anfang")])
        #expect(file.value["quotes"]?.items.last?["text"] == "Ende")
        #expect(file.value["quotes"]?.items.first?["text"] == "Anfang")
    }
}
