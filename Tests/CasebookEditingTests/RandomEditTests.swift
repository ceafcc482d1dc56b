import CasebookDiagnostics
import CasebookEditing
import TestSupport
import Testing

@Suite("Whatever the file and whatever the edit: done exactly, or refused")
struct RandomEditTests {
    @Test("random edits of broken and odd files", arguments: 0..<12)
    func random(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let samples = [Array(ContractExample.study.utf8), Array(OddFile.text.utf8)]
        var made = 0
        for _ in 0..<250 {
            var bytes = generator.pick(samples)
            if !generator.oneIn(3) { bytes = Mutation.mutate(bytes, using: &generator) }
            if generator.oneIn(4) { bytes = withCarriageReturns(bytes) }
            guard let file = try? EditableFile(bytes) else { continue }
            let edit = randomEdit(of: file.value, using: &generator)
            var copy = file
            do throws(EditRefusal) {
                try copy.apply(edit)
                made += 1
            } catch {
                #expect(copy.bytes == bytes)
                continue
            }
            try check(file, copy, edit)
        }
        #expect(made > 20)
    }

    private func check(_ before: EditableFile, _ after: EditableFile, _ edit: FieldEdit) throws {
        let text = String(decoding: after.bytes, as: UTF8.self)
        #expect(try EditableFile(after.bytes).value == after.value, "\(edit)\n\(text)")
        switch edit {
        case .set(let path, let value):
            #expect(after.value[path] == value || value.isNull, "\(edit)\n\(text)")
            for leaf in before.value.leaves where !isBelow(leaf, path) {
                #expect(after.value[leaf] == before.value[leaf], "\(edit)\n\(text)")
            }
            for comment in comments(before.bytes) { #expect(text.contains(comment), "\(edit)\n\(text)") }
        case .insert(let path, let index, let value): #expect(after.value[path]?.items[index] == value)
        case .remove(let path):
            if let last = path.steps.last, case .key = last { #expect(after.value[path] == nil) }
        case .move(let path, let from, let to):
            #expect(after.value[path]?.items[to] == before.value[path]?.items[from])
            for comment in comments(before.bytes) { #expect(text.contains(comment), "\(edit)\n\(text)") }
        }
    }

    private func randomEdit(of value: FieldValue, using generator: inout SeededGenerator) -> FieldEdit {
        let texts =
            HostileText.samples + ["Neu", "Eins\nZwei\n", " vorn", "hinten ", "\n", "a\n\n\nb", "x\n\n", "\tTab"]
        let new = FieldValue.text(generator.pick(texts))
        let leaf = generator.pick(value.leaves)
        let list = value.lists.isEmpty ? leaf : generator.pick(value.lists)
        let count = max(1, value[list]?.items.count ?? 1)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .remove(leaf)
        case 1: return .insert(list, at: Int.random(in: 0...count, using: &generator), new)
        case 2:
            let range = 0..<count
            return .move(
                list, from: Int.random(in: range, using: &generator), to: Int.random(in: range, using: &generator))
        case 3: return .set(FieldPath([.key(generator.pick(["lessons", "company", "goals", "neu"]))]), new)
        default: return .set(leaf, new)
        }
    }

    private func isBelow(_ path: FieldPath, _ other: FieldPath) -> Bool { path.steps.starts(with: other.steps) }

    /// The lines that are nothing but a comment, whatever surrounds them.
    private func comments(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
            .filter { $0.hasPrefix("# Kommentar") }
    }

    private func withCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
}

/// YAML as few people write it and some programs do.
private enum OddFile {
    static let text = """
        %YAML 1.2
        --- # Kommentar
        # Kommentar am Anfang
        "title": 'Ein ''Titel'''   # dahinter
        summary: Ein Text
          über zwei Zeilen
        # Kommentar danach
        company: { "name" : "N\\u00e4m\\
             e", place: [ a, # Kommentar in Klammern
               b, ], }
        goals:
        - a
        # Kommentar zwischen
        -   b: 1
            c: |1-   # Kopf
             eins
              zwei

        -
          - x
          - y
        - >2

            eingerückt
          gefaltet
          weiter
        ? lessons
        : |+
          Text

        # Kommentar am Ende
        anchor: &a [1, 2]
        alias: *a
        tag: !!str 12
        empty:
        null: ~
        ...

        """
}
