import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMedia
import CasebookModel

/// A new draft with the texts and pictures of a case, and with nothing that belongs to that very case alone.
struct CaseCopy {
    let store: CaseStore
    let book: Book

    /// What a copy has not: who allowed what and when, what partners know the case by, and what was settled in its texts.
    static let leftOut = [
        "id", "identifiers", "release", "published_on", "updated_on", "withdrawn", "archived_on", "origin", "anonymity",
    ]

    /// Why there is no copy; nothing has happened then.
    enum Problem: Error {
        case refused(EditRefusal)
        case disk(DiskError)
    }

    /// What changes in the file.
    ///
    /// A copy of another collection's case is no longer that case, but its words are still theirs: they stay its authors, and the
    /// original becomes a source.
    static func edits(on value: FieldValue, title: String) -> [FieldEdit] {
        var edits: [FieldEdit] = [
            .set(FieldPath([.key("title")]), .text(title)), .set(FieldPath([.key("status")]), .text("draft")),
        ]
        if let origin = value["origin"] {
            let publisher = origin["publisher"]?["name"]?.scalarText
            if let publisher, value["authors"] == nil {
                edits.append(
                    .set(FieldPath([.key("authors")]), .list([.record([.init("organisation", .text(publisher))])])))
            }
            if let url = origin["url"]?.scalarText {
                let name = [value["title"]?.scalarText, publisher].compactMap(\.self).joined(separator: ", ")
                let source = FieldValue.record([.init("title", .text(name)), .init("url", .text(url))])
                edits.append(
                    .insert(FieldPath([.key("sources")]), at: value["sources"]?.items.count ?? 0, source))
            }
        }
        return edits + leftOut.filter { value[$0] != nil }.map { .remove(FieldPath([.key($0)])) }
    }

    /// Makes the copy. It is put together aside and then takes its place all at once.
    func make(of opened: OpenCase, title: String, as wanted: CaseID) throws(Problem) -> CaseFolder {
        var file: EditableFile
        do throws(EditRefusal) {
            file = try EditableFile(opened.bytes)
            try file.apply(Self.edits(on: file.value, title: title))
        } catch { throw .refused(error) }
        let media = (file.value["media"]?.items ?? []).compactMap { $0["file"]?.scalarText.flatMap(RelativePath.init) }
        do throws(DiskError) {
            let workshop = try Workroom(of: store.folder).newFolder(in: "copies")
            let draft = CaseFolder(path: workshop / wanted.text)
            try Disk.createFolder(draft.path / "media")
            for path in Set(media) {
                // What is missing is missing in the copy too, and a finding says so in both.
                guard let bytes = try? Disk.read(path, below: opened.folder.path, limit: MediaInspector.byteLimit)
                else { continue }
                try FilesBelow(draft.path).write(path, bytes, durable: true)
            }
            try AtomicFile.write(file.bytes, to: draft.file, durable: true)
            let lock = try FileLock(waitingFor: store.casesFolder(of: book))
            guard let name = store.freeName(like: wanted, in: book) else {
                throw DiskError(.rename, draft.path.text, .notAFile(.folder))
            }
            let place = CaseFolder(path: store.casesFolder(of: book) / name.text)
            try Disk.rename(draft.path, to: place.path)
            _ = consume lock
            _ = try? Disk.removeEmptyFolder(workshop)
            return place
        } catch { throw .disk(error) }
    }
}
