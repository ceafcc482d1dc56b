import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookYAML
import Foundation
import TestSupport
import Testing

@Suite("Every field of every bundled case can be edited")
struct BundledCaseTests {
    /// A case as others see it, read without the editor.
    private static func value(_ bytes: [UInt8]) throws -> FieldValue {
        var findings = DiagnosticCollector(source: SourceText(path: "case.yaml", bytes: bytes))
        return FieldValue(try #require(YAMLDocument(reading: &findings).root))
    }

    private static let replacements: [FieldValue] = [
        "Neu", "Ein Text: mit Zeichen, [Klammern] und # Raute", "Erste Zeile\n\nZweite Zeile\n", .token("42"),
    ]

    @Test("one value changes, its lines and nothing else", arguments: Repository.caseFolders.map(\.lastPathComponent))
    func setting(name: String) throws {
        let bytes = try Repository.bytes("CaseStudies/\(name)/case.yaml")
        let file = try EditableFile(bytes)
        let before = try Self.value(bytes)
        let (leaves, values) = (before.leaves, before.leafValues)
        for (number, path) in leaves.enumerated() {
            let new = Self.replacements[number % Self.replacements.count]
            var copy = file
            try copy.apply(.set(path, new))
            let after = try Self.value(copy.bytes)
            var expected = values
            expected[number] = new
            #expect(after.leafValues == expected && after.leaves == leaves, "\(path)")
            // What differs is one stretch of lines, no longer than the value.
            let (removed, added) = changedLines(bytes, copy.bytes)
            let length = (before[path]?.scalarText ?? "").count { $0 == "\n" || $0 == " " } + 2
            #expect(removed.count <= length && added.count <= 4, "\(path): \(removed) \(added)")
        }
    }

    @Test("a typo in a long text changes one line", arguments: Repository.caseFolders.map(\.lastPathComponent))
    func typos(name: String) throws {
        let bytes = try Repository.bytes("CaseStudies/\(name)/case.yaml")
        let file = try EditableFile(bytes)
        let study = try #require(
            CaseDocument(folderName: name, source: SourceText(path: "case.yaml", bytes: bytes)).study)
        var long: [FieldPath] = ["challenge"]
        if study.lessons != nil { long.append("lessons") }
        if study.transfer != nil { long.append("transfer") }
        for path in long {
            let text = try #require(file.value[path]?.scalarText)
            var copy = file
            try copy.apply(.set(path, .text("X" + text)))
            let (removed, added) = changedLines(bytes, copy.bytes)
            #expect(removed.count == 1 && added.count == 1, "\(path): \(added)")
        }
    }

    @Test("items come, move and go", arguments: Repository.caseFolders.map(\.lastPathComponent))
    func lists(name: String) throws {
        let bytes = try Repository.bytes("CaseStudies/\(name)/case.yaml")
        let file = try EditableFile(bytes)
        for path in file.value.lists {
            let items = try #require(file.value[path]?.items)
            for index in Set([0, items.count - 1]) {
                var copy = file
                try copy.apply(.insert(path, at: index, items[index]))
                try copy.apply(.move(path, from: index, to: items.count))
                #expect(copy.value[path]?.items == items + [items[index]], "\(path)[\(index)]")
                try copy.apply(.remove(path[items.count]))
                #expect(copy.value == file.value, "\(path)[\(index)]")
            }
        }
    }

    @Test("what is missing is added and taken away again", arguments: Repository.caseFolders.map(\.lastPathComponent))
    func missing(name: String) throws {
        let bytes = try Repository.bytes("CaseStudies/\(name)/case.yaml")
        let file = try EditableFile(bytes)
        for field in CaseFormat.record.fields {
            let path = FieldPath([.key(field.key)])
            guard file.value[path] == nil else { continue }
            var copy = file
            try copy.apply(.set(path, "Neu"))
            #expect(changedLines(bytes, copy.bytes).removed.isEmpty)
            try copy.apply(.remove(path))
            #expect(copy.bytes == bytes, "\(path)")
        }
    }
}
