import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPictures

extension Workbench {
    /// Makes the smaller sizes and the preview picture of a case that has just changed. If that fails the case is as good as it
    /// was; "casebook pictures" makes up for it later.
    ///
    /// - Parameter media: whether pictures have come in. Otherwise only what a published case says can have changed.
    /// - Returns: the files that are others now.
    func derivedPictures(in folder: CaseFolder, afterUpload media: Bool) -> [DiskPath] {
        let loader = FileLoader(relativeTo: store.folder.path)
        guard let vips = settings.pictures, let book = store.book(),
            let study = try? loader.caseDocument(at: folder.file, folderName: folder.name).get().study,
            media || study.status == .published,
            let report = try? CasePictures(of: study, in: folder, book: book).update(with: vips)
        else { return [] }
        return report.changed(in: folder)
    }
}
