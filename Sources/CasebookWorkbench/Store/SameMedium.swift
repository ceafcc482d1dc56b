import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookMedia
import CasebookModel

/// Finds a file that a case has already, with everything that is said of it.
///
/// A form with a picture whose answer got lost comes again, after a restart of the server perhaps, or twice at the same
/// moment: whoever sent it wants it once.
struct SameMedium {
    let bytes: [UInt8]
    /// What is said of it.
    let entries: [FieldValue.Entry]

    /// The place of the same file in a case; `nil` if it has none.
    func place(in value: FieldValue, below folder: DiskPath) -> FieldPath? {
        let items = value["media"]?.items ?? []
        let texts = Dictionary(entries.map { ($0.key, $0.value.scalarText) }) { first, _ in first }
        for (index, item) in items.enumerated() {
            let isSaid = ["alt", "caption", "credit", "licence"].allSatisfy { key in
                (item[key]?.scalarText ?? nil) == (texts[key] ?? nil)
            }
            guard isSaid, let path = item["file"]?.scalarText.flatMap({ RelativePath($0) }),
                let known = try? Disk.read(path, below: folder, limit: MediaInspector.byteLimit), known == bytes
            else { continue }
            return FieldPath([.key("media")])[index]
        }
        return nil
    }
}
