import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookValidation

/// A case of ours with what the publisher has changed put into it, and nothing else touched: comments, order and own words stay.
struct MergedCase {
    /// The new `case.yaml`.
    let bytes: [UInt8]
    /// The media that come, as their bytes, and those that go.
    let media: [RelativePath: [UInt8]]
    let removed: [RelativePath]

    /// - Returns: `nil` if the file is too unusual to be changed like this, or if it would say something else afterwards than
    ///   each side has said.
    init?(_ document: CaseDocument, _ offered: OfferedCase, _ merge: FieldMerge, _ files: FileMerge) {
        guard let bytes = Self.bytes(of: document, offered, taking: merge.taken) else { return nil }
        let merged = CaseDocument(
            folderName: document.folderName, source: SourceText(path: document.findings.source.path, bytes: bytes))
        guard let study = merged.study, let before = document.study else { return nil }
        let (new, old) = (FieldHashes.all(inYAML: CaseYAML.text(of: study)), Self.hashes(of: before))
        guard merge.taken.allSatisfy({ new[$0] == offered.fields[$0] }),
            (merge.kept + merge.conflicts).allSatisfy({ new[$0] == old[$0] })
        else { return nil }
        self.bytes = bytes
        let paths = files.taken.compactMap { RelativePath($0) }
        media = Dictionary(
            paths.compactMap { path in offered.files[path].map { (path, $0) } }, uniquingKeysWith: { first, _ in first }
        )
        removed = paths.filter { offered.files[$0] == nil }
    }

    private static func hashes(of study: CaseStudy) -> [String: String] {
        FieldHashes.all(inYAML: CaseYAML.text(of: study))
    }

    private static func bytes(of document: CaseDocument, _ offered: OfferedCase, taking paths: [String]) -> [UInt8]? {
        do {
            let theirs = try EditableFile(Array(offered.text.utf8))
            var file = try EditableFile(document.findings.source.bytes)
            for path in paths.compactMap({ FieldPath($0) }) {
                guard let value = theirs.value[path] else {
                    if file.value[path] != nil { try file.apply(.remove(path)) }
                    continue
                }
                try file.apply(FieldEdits.edits(from: file.value[path], to: value, at: path))
            }
            return file.bytes
        } catch {
            return nil
        }
    }
}
