public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookParallel

/// The cases of a book, as far as somebody needs who looks for one.
public enum CaseDirectory {
    /// Every case with its title, phases and measures, by the names of the folders.
    ///
    /// - Parameters:
    ///   - base: the folder relative to which findings name files.
    ///   - jobs: how many are read at once.
    /// - Throws: ``DiskError`` if the folder of the cases cannot be listed.
    public static func outlines(
        of book: Book, in folder: BookFolder, relativeTo base: DiskPath, jobs: Int
    ) async throws -> [CaseOutline] {
        let loader = FileLoader(relativeTo: base)
        return try await parallelMap(folder.caseFolders(of: book), jobs: jobs) { outline(of: $0, loader) }
    }

    /// One case, if a folder of exactly this name is there.
    public static func outline(
        named name: String, of book: Book, in folder: BookFolder, relativeTo base: DiskPath
    ) -> CaseOutline? {
        guard let id = CaseID(name) else { return nil }
        let folder = CaseFolder(path: folder.path / book.caseStudiesFolder / id.text)
        return Disk.exists(folder.file) ? outline(of: folder, FileLoader(relativeTo: base)) : nil
    }

    private static func outline(of folder: CaseFolder, _ loader: FileLoader) -> CaseOutline {
        switch loader.caseDocument(at: folder.file, folderName: folder.name) {
        case .success(let document): CaseOutline(document, in: folder)
        case .failure: CaseOutline(unreadable: folder)
        }
    }
}
