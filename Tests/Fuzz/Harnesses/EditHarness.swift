import CasebookDiagnostics
import CasebookEditing

/// Edits of a YAML file: done exactly, or refused. The first bytes choose the edit, a line the text, the rest is the file.
enum EditHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        guard bytes.count > 4, let end = bytes[3...].firstIndex(of: 0x0A), let new = text(bytes[3..<end]),
            let before = try? EditableFile(Array(bytes[(end + 1)...]))
        else { return }
        let edit = edit(of: before.value, choices: bytes, new)
        var after = before
        do throws(EditRefusal) {
            try after.apply(edit)
        } catch {
            return expect(after.bytes == before.bytes, "a refused edit changed the file")
        }
        guard let again = try? EditableFile(after.bytes) else { fatalError("the edited file cannot be read") }
        expect(again.value == after.value, "the edited file means something else than the edit says")
        if case .set(let path, let value) = edit, case .text(let text) = value, !text.isEmpty {
            expect(again.value[path] == value, "the new value is not there")
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        String(validating: bytes, as: UTF8.self)?.replacing("\\n", with: "\n")
    }

    private static func edit(of value: FieldValue, choices: [UInt8], _ new: String) -> FieldEdit {
        let paths = places(in: value, at: FieldPath())
        let path = paths[Int(choices[0]) % paths.count]
        let index = Int(choices[1])
        return switch choices[2] % 5 {
        case 0: .remove(path)
        case 1: .insert(path, at: index, .text(new))
        case 2: .move(path, from: index >> 4, to: index & 15)
        case 3: .set(path, .list([.text(new), .record([.init("title", .text(new))])]))
        default: .set(path, .text(new))
        }
    }

    /// The places of a file, at most as many as a byte can choose.
    private static func places(in value: FieldValue, at path: FieldPath) -> [FieldPath] {
        var found = [path]
        switch value {
        case .text, .token: break
        case .list(let items):
            for (index, item) in items.enumerated() where found.count < 256 {
                found += places(in: item, at: path[index])
            }
        case .record(let entries):
            for entry in entries where found.count < 256 { found += places(in: entry.value, at: path / entry.key) }
        }
        return found
    }
}
