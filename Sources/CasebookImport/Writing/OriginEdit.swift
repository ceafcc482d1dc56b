import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// Sets what a `case.yaml` that people have written in says of its origin, without touching anything else.
enum OriginEdit {
    /// The bytes of the file with another origin; `nil` if the file is so unusual that this cannot be done.
    static func bytes(of document: CaseDocument, as offered: CaseStudy) -> [UInt8]? {
        let path = FieldPath() / "origin"
        do {
            let model = try EditableFile(Array(CaseYAML.text(of: offered).utf8))
            guard let origin = model.value[path] else { return nil }
            var file = try EditableFile(document.findings.source.bytes)
            try file.apply(edits(from: file.value[path], to: origin, at: path))
            return file.bytes
        } catch {
            return nil
        }
    }

    /// Field by field, so that comments and the order of fields stay.
    private static func edits(from old: FieldValue?, to new: FieldValue, at path: FieldPath) -> [FieldEdit] {
        guard case .record(let entries) = new, case .record(let before)? = old else {
            return old == new ? [] : [.set(path, new)]
        }
        let gone = before.filter { entry in !entries.contains { $0.key == entry.key } }
        return entries.flatMap { edits(from: old?[$0.key], to: $0.value, at: path / $0.key) }
            + gone.map { .remove(path / $0.key) }
    }
}
