import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// Reads the media that artifacts are copies of, and makes sure that they are still what the check saw.
struct MediumReader: Sendable {
    /// The pictures of a book.
    let logos: [RelativePath: MediumFacts]
    let bookFolder: DiskPath

    /// A copy of a book's picture.
    func logo(_ path: RelativePath) throws -> [UInt8] {
        let (bytes, medium) = try read(path, below: bookFolder)
        guard let facts = logos[path], medium.facts == facts else { throw changed(path, bookFolder) }
        return bytes
    }

    /// A copy of a case's medium.
    func medium(
        _ path: RelativePath, of candidate: PublicationGate.Candidate, in folder: CaseFolder
    ) throws -> [UInt8] {
        let (bytes, medium) = try read(path, below: folder.path)
        guard let facts = candidate.media[path], medium.facts == facts,
            medium.text == candidate.mediaTexts[path] ?? ""
        else { throw changed(path, folder.path) }
        return bytes
    }

    /// The check saw the bytes a moment ago. Somebody may have swapped the file since; so they are looked at again.
    private func read(_ path: RelativePath, below folder: DiskPath) throws -> (bytes: [UInt8], medium: MediumInspection)
    {
        let bytes = try Disk.read(path, below: folder, limit: MediaInspector.byteLimit)
        return (bytes, MediaInspector.inspect(bytes, path: path))
    }

    private func changed(_ path: RelativePath, _ folder: DiskPath) -> PluginError {
        PluginError(ExportPhrases.changedMedium((folder / path).text))
    }
}
