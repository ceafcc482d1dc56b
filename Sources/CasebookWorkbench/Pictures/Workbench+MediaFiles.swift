import CasebookDisk
import CasebookFiles
import CasebookModel

extension Workbench {
    /// Writes the file under a name that nothing has. It comes first: a case that names a file which is not there would
    /// be worse than a file without a case.
    func keep(
        _ bytes: [UInt8], as name: String, below folder: DiskPath
    ) throws(UploadProblem) -> RelativePath {
        let (stem, suffix) = UploadName.parts(of: name)
        do throws(DiskError) {
            // A draft that was deleted at this very moment is not begun again by one of its pictures.
            guard Disk.isFolder(folder) else {
                throw DiskError(.write, folder.text, .notAFolder(.other))
            }
            // Two who add a file of the same name at the same moment get two names.
            let lock = try FileLock(waitingFor: folder)
            var number = 1
            while let path = RelativePath("media/\(stem)\(number == 1 ? "" : "-\(number)").\(suffix)") {
                guard Disk.exists(folder / path) else {
                    try FilesBelow(folder).write(path, bytes, durable: true)
                    return path
                }
                number += 1
            }
            _ = consume lock
        } catch {
            throw UploadProblem(field: "file", message: error.message)
        }
        throw UploadProblem(field: "file", message: UploadTexts.badKind)
    }

    /// A file of a case, as it would leave the house; for the pictures beside their descriptions.
    func showMedium(_ path: String, _ place: CasePlace) throws(HTTPError) -> WebResponse {
        guard let path = RelativePath(path), path.text.hasPrefix("media/") else { throw .notFound }
        var response = try medium(path, below: place.folder.path)
        // A name is given once; who has seen a picture need not ask for it on the next page.
        response.headers.append(("cache-control", "private, max-age=600"))
        return response
    }
}
