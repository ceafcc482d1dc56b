import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel

/// A file that may have to be cleaned, in a folder out of which no path may lead.
struct MediumFile: Hashable {
    let folder: DiskPath
    let path: RelativePath

    var name: String { (folder / path).relative(to: .here) }
}

/// Finds media files on the disk.
struct MediaFinder {
    private(set) var files: [MediumFile] = []
    private var seen: Set<String> = []

    /// Folders in folders beyond this are no media.
    private static let depthLimit = 16

    private mutating func add(_ path: RelativePath, in folder: DiskPath) {
        if MediaType(suffix: path.suffix) != nil, seen.insert((folder / path).text).inserted {
            files.append(MediumFile(folder: folder, path: path))
        }
    }

    mutating func add(_ file: DiskPath) {
        if let name = RelativePath(file.name) { add(name, in: file.parent) }
    }

    /// The files below a folder.
    mutating func add(below folder: DiskPath) throws { try add(below: folder, "", depth: 0) }

    private mutating func add(below folder: DiskPath, _ prefix: String, depth: Int) throws {
        guard depth < Self.depthLimit else { return }
        let inner = prefix.isEmpty ? folder : folder / prefix
        for entry in try Disk.entries(of: inner) where !entry.name.hasPrefix(".") {
            let name = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
            switch entry.kind {
            case .folder: try add(below: folder, name, depth: depth + 1)
            case .file: if let path = RelativePath(name) { add(path, in: folder) }
            default: break
            }
        }
    }

    /// The media that a case names, and what else lies in its folder `media`.
    mutating func add(_ item: CaseFolder) throws {
        let document = try? FileLoader(relativeTo: .here).caseDocument(at: item.file, folderName: item.name).get()
        for medium in document?.study?.media ?? [] where Disk.exists(item.path / medium.file) {
            add(medium.file, in: item.path)
        }
        if Disk.isFolder(item.path / "media") { try add(below: item.path, "media", depth: 0) }
    }

    mutating func add(logosOf book: Book, in folder: BookFolder) throws {
        let logos = [book.funding?.logo] + book.partners.map(\.branding.logo)
        for logo in logos.compactMap(\.self) where Disk.exists(folder.path / logo) { add(logo, in: folder.path) }
    }
}

/// Cleans files where they lie, and counts.
struct MediaCleaning {
    let isDryRun: Bool
    private(set) var changed = 0
    private(set) var refused = 0

    init(isDryRun: Bool) { self.isDryRun = isDryRun }

    /// Cleans a file; a kill or a full disk leaves it as it was.
    ///
    /// - Returns: what there is to say.
    mutating func clean(_ file: MediumFile) throws -> [LocalizedText] {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try Disk.read(file.path, below: file.folder, limit: MediaInspector.byteLimit)
        } catch {
            guard case .tooLarge = error.problem else { throw Failure(error.message) }
            refused += 1
            return [PicturesTexts.refused(file.name, error.message)]
        }
        let inspection = MediaInspector.inspect(bytes, path: file.path)
        guard inspection.facts != nil else {
            refused += 1
            return inspection.problems.prefix(1).map { PicturesTexts.refused(file.name, $0.message) }
        }
        let cleaned = inspection.cleaned
        var lines: [LocalizedText] = []
        if !cleaned.removed.isEmpty {
            if !isDryRun { try write(cleaned.bytes, to: file, inPlaceOf: bytes) }
            changed += 1
            lines.append(PicturesTexts.removed(file.name, cleaned.removed, isDryRun: isDryRun))
        }
        if !cleaned.remaining.isEmpty { lines.append(PicturesTexts.remaining(file.name, cleaned.remaining)) }
        return lines
    }

    private func write(_ bytes: [UInt8], to file: MediumFile, inPlaceOf old: [UInt8]) throws {
        // Somebody may be saving it at this moment.
        guard try Disk.read(file.path, below: file.folder, limit: MediaInspector.byteLimit) == old else {
            throw Failure(PicturesTexts.changed(file.name))
        }
        do throws(DiskError) {
            try FilesBelow(file.folder).write(file.path, bytes, durable: true)
        } catch {
            throw Failure(error.message)
        }
    }
}
