import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("A fresh case is written to its end")
struct FreshCaseTests {
    private static let language: [InterfaceLanguage] = [.de, .en]

    private static func fresh(_ language: InterfaceLanguage) throws -> EditableFile {
        let day = try #require(CalendarDay("2026-11-24"))
        return try EditableFile(Array(CaseTemplate.draft(title: "Neu", language: language, from: day).utf8))
    }

    /// Every place of the format that takes a value: of each list the items that are there and one more.
    private static func places(_ shape: Shape, _ value: FieldValue?, _ path: FieldPath = FieldPath()) -> [FieldPath] {
        switch shape {
        case .record(let record):
            record.fields.flatMap { places($0.shape, value?[$0.key], FieldPath(path.steps + [.key($0.key)])) }
        case .list(let item, _):
            (0...(value?.items.count ?? 0)).flatMap { index in
                places(item, value?.items.dropFirst(index).first, FieldPath(path.steps + [.item(index)]))
            }
        default: [path]
        }
    }

    private static let texts: [FieldValue] = [
        "Ein Satz.", "Eins\nZwei\n", "- Eins\n- Zwei\n\n  # Drei\n", .token("42"), "Ein Satz: mit # und \"Zeichen\"",
    ]

    @Test("each field, each kind of text", arguments: language)
    func each(language: InterfaceLanguage) throws {
        let file = try Self.fresh(language)
        let places = Self.places(.record(CaseFormat.record), file.value)
        #expect(places.count > 80)
        for path in places {
            for text in Self.texts {
                var copy = file
                try copy.apply(.set(path, text))
                #expect(copy.value[path] == text, "\(path)")
            }
        }
    }

    @Test("all fields, in any order, changed and taken away again", arguments: 0..<6)
    func anyOrder(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var file = try Self.fresh(Self.language[seed % 2])
        var made = 0
        // After the first round lists are longer, so there are more places.
        for _ in 0..<2 {
            for path in Self.places(.record(CaseFormat.record), file.value).shuffled(using: &generator) {
                let text = generator.pick(Self.texts)
                guard Self.isReachable(path, in: file.value) else { continue }
                try file.apply(.set(path, text))
                #expect(file.value[path] == text, "\(path)")
                made += 1
                guard generator.oneIn(4) else { continue }
                let size = file.value.leaves.count
                try file.apply(.remove(path))
                #expect(file.value.leaves.count == size - 1, "\(path)")
            }
        }
        #expect(made > 150)
    }

    /// Whether every item on the way is there, or is the next of its list: what goes takes the list with it that it leaves empty.
    private static func isReachable(_ path: FieldPath, in value: FieldValue) -> Bool {
        path.steps.indices.allSatisfy { position in
            guard case .item(let index) = path.steps[position] else { return true }
            return index <= value[FieldPath(Array(path.steps[..<position]))]?.items.count ?? 0
        }
    }

    @Test("items come, move and go beside the advice of the file", arguments: 0..<6)
    func lists(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var file = try Self.fresh(Self.language[seed % 2])
        let item = FieldValue.record([
            FieldValue.Entry("id", "neu"), FieldValue.Entry("title", "Neu"),
            FieldValue.Entry("summary", "Eins\nZwei\n"),
        ])
        for _ in 0..<40 {
            let list = FieldPath([.key(generator.pick(["phases", "outcomes", "sources", "quotes"]))])
            let count = file.value[list]?.items.count ?? 0
            switch Int.random(in: 0..<3, using: &generator) {
            case 0 where count > 1:
                let (from, to) = (
                    Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator)
                )
                try file.apply(.move(list, from: from, to: to))
            case 1 where count > 1: try file.apply(.remove(list[Int.random(in: 0..<count, using: &generator)]))
            default:
                let index = Int.random(in: 0...count, using: &generator)
                try file.apply(.insert(list, at: index, item))
                let summary = FieldPath(list[index].steps + [.key("summary")])
                try file.apply(.set(summary, "Noch\neine\n"))
                #expect(file.value[summary] == "Noch\neine\n")
            }
        }
    }
}
