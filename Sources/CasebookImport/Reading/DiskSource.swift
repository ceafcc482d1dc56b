import CasebookDisk
import CasebookFiles
import CasebookModel

/// A feed or a case in a file, with everything that it names beside it as the export lays it out. Never uses the
/// network.
struct DiskSource: OfferSource {
    private let folder: DiskPath
    private let file: RelativePath

    /// - Parameter path: a file, or a folder with a feed.
    init(_ path: DiskPath) throws(DiskError) {
        let isFolder = Disk.isFolder(path)
        folder = isFolder ? path : path.parent
        let feeds = ["feed.json", "feed.atom", "feed.rss"]
        let feed = feeds.first { Disk.exists(path / $0) } ?? feeds[0]
        guard let name = RelativePath(isFolder ? feed : path.name) else { throw DiskError.notFound(path) }
        file = name
        guard Disk.exists(folder / file) else { throw DiskError.notFound(folder / file) }
    }

    var name: String? { nil }

    func isAuthoritative(for id: WebAddress) -> Bool { true }

    func start(_ validators: Validators?) async throws(FetchFailure) -> Fetched {
        try read(file, below: folder, limit: OfferLimits.page)
    }

    func links(in page: [UInt8], at address: WebAddress?) throws(FetchFailure) -> [WebAddress] { [] }

    func lead(to address: WebAddress) {}

    func page(
        _ address: WebAddress, of feed: WebAddress?, _ validators: Validators?
    ) async throws(FetchFailure) -> Fetched {
        guard let base = feed?.folder, address.text.hasPrefix(base),
            let path = RelativePath(String(address.text.dropFirst(base.count)))
        else { throw FetchFailure(ImportPhrases.otherServer(address), concernsServer: false) }
        return try read(path, below: folder, limit: OfferLimits.page)
    }

    func study(_ item: FeedDocument.Item, _ validators: Validators?) async throws(FetchFailure) -> Fetched {
        guard let id = item.caseID, let path = RelativePath("cases/\(id).json") else {
            throw FetchFailure(ImportPhrases.noCaseFile, concernsServer: false)
        }
        // Atom and RSS lead to the files of another export, which lies beside theirs.
        if !Disk.exists(exportFolder / path), let other = item.caseURL.flatMap({ Self.place($0, of: id) }) {
            return try read(other, below: exportFolder / "..", limit: OfferLimits.study)
        }
        return try read(path, below: exportFolder, limit: OfferLimits.study)
    }

    /// The end of a case's address: the name of the export, `cases`, and the file.
    private static func place(_ address: WebAddress, of id: CaseID) -> RelativePath? {
        let parts = address.text.split(separator: "/")
        guard parts.count > 4, parts.suffix(2) == ["cases", "\(id).json"] else { return nil }
        return RelativePath(parts.suffix(3).joined(separator: "/"))
    }

    func medium(_ medium: ExportedMedium, of id: CaseID) async throws(FetchFailure) -> [UInt8] {
        // Beside the case's file lies a folder of its name; a feed has both one level down.
        let cases = Disk.isFolder(exportFolder / "cases") ? exportFolder / "cases" : folder
        let fetched = try read(medium.file, below: cases / id.text, limit: OfferLimits.medium)
        guard case .content(let bytes, _, _, _) = fetched else { return [] }
        return bytes
    }

    /// The folder of the export: feeds of topics lie one level down.
    private var exportFolder: DiskPath {
        let isTopic = !Disk.isFolder(folder / "cases") && Disk.isFolder(folder / "../cases")
        return isTopic ? folder / ".." : folder
    }

    private func read(_ path: RelativePath, below folder: DiskPath, limit: Int) throws(FetchFailure) -> Fetched {
        do {
            return .content(try Disk.read(path, below: folder, limit: limit), validators: nil, address: nil)
        } catch {
            throw FetchFailure(error.message, concernsServer: false)
        }
    }
}
