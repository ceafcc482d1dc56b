import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// Reads the media that artifacts are copies of, makes sure that they are still what the check saw, and takes out of them what
/// nobody sees. Whatever is published goes through here.
struct MediumReader: Sendable {
    /// The pictures of a book.
    let logos: [RelativePath: MediumFacts]
    let bookFolder: DiskPath

    /// A copy of a book's picture, cleaned.
    func logo(_ path: RelativePath) throws -> [UInt8] {
        let bytes = try read(path, below: bookFolder)
        let inspection = MediaInspector.inspect(bytes, path: path)
        guard let facts = logos[path], inspection.facts == facts else { throw changed(path, bookFolder) }
        return inspection.cleaned.bytes
    }

    /// A copy of a case's medium, cleaned.
    ///
    /// The check saw the bytes a moment ago. Somebody may have swapped the file since; what is not known again is refused.
    func medium(
        _ path: RelativePath, of candidate: PublicationGate.Candidate, in folder: CaseFolder
    ) throws -> [UInt8] {
        let bytes = try read(path, below: folder.path)
        guard let facts = candidate.media[path], let source = candidate.mediaSources[path], source.isSame(bytes) else {
            throw changed(path, folder.path)
        }
        return source.isClean ? bytes : MediumCleaner.clean(bytes, as: facts.type).bytes
    }

    private func read(_ path: RelativePath, below folder: DiskPath) throws -> [UInt8] {
        try Disk.read(path, below: folder, limit: MediaInspector.byteLimit)
    }

    private func changed(_ path: RelativePath, _ folder: DiskPath) -> PluginError {
        PluginError(ExportPhrases.changedMedium((folder / path).text))
    }
}
