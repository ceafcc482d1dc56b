public import CasebookDiagnostics
public import CasebookDisk
import CasebookMedia
public import CasebookModel
import CasebookYAML

/// Reads the files of books. What cannot be read is a finding of the file, so that all others are still checked.
public struct FileLoader: Sendable {
    /// The folder relative to which findings name files.
    public let base: DiskPath

    /// - Parameter base: the folder relative to which findings name files.
    public init(relativeTo base: DiskPath) { self.base = base }

    /// Reads a `case.yaml`.
    public func caseDocument(at path: DiskPath, folderName: String) -> Result<CaseDocument, UnreadableFile> {
        source(at: path, limits: .document).map { CaseDocument(folderName: folderName, source: $0) }
    }

    /// Whether a `case.yaml` may say that its company is anonymous, by one look at its bytes; `false` if it cannot be read.
    public func mayBeAnonymous(_ path: DiskPath) -> Bool {
        guard let bytes = try? Disk.read(path, limit: YAMLLimits.document.bytes) else { return false }
        let key = Array("anonymous".utf8)
        // The letter is rare, the first one is not.
        let letter = UInt8(ascii: "y")
        let lead = key.firstIndex(of: letter) ?? 0
        return bytes.withUnsafeBufferPointer { bytes in
            var index = lead
            while index < bytes.count {
                guard let found = bytes[index...].firstIndex(of: letter) else { return false }
                index = found + 1
                guard bytes[(found - lead)...].starts(with: key) else { continue }
                let value = bytes[(found - lead + key.count)...].prefix(16).drop { " \t\r\n:\"'".utf8.contains($0) }
                // What is neither true nor false may be an alias.
                if value.first != UInt8(ascii: "f") && value.first != UInt8(ascii: "F") { return true }
            }
            return false
        }
    }

    /// Reads a `log.yaml`.
    public func logDocument(at path: DiskPath) -> Result<LogDocument, UnreadableFile> {
        source(at: path, limits: .journal).map { LogDocument(source: $0) }
    }

    /// What is wrong with a `review.yaml` as a list of entries; nothing if it is not there.
    public func findings(inNotes path: DiskPath) -> [Diagnostic] {
        guard Disk.exists(path) else { return [] }
        switch source(at: path, limits: .journal) {
        case .failure(let failure): return [failure.diagnostic]
        case .success(let source): return NotesDocument(source: source).findings.finished()
        }
    }

    /// What keeps imports from being read; nothing if the book has none.
    public func findings(inImportsOf folder: BookFolder) -> [Diagnostic] {
        guard Disk.exists(folder.imports) else { return [] }
        switch source(at: folder.imports, limits: .journal) {
        case .failure(let failure): return [failure.diagnostic]
        case .success(let source): return ImportsDocument(source: source).findings.finished()
        }
    }

    /// Reads a `casebook.yaml`.
    public func bookDocument(at path: DiskPath) -> Result<BookDocument, UnreadableFile> {
        source(at: path, limits: .document).map { BookDocument(source: $0) }
    }

    /// Reads the `published.yaml` of a book; `nil` if it has none.
    ///
    /// - Parameter known: what it was; as long as it has the same bytes, it still is.
    public func publicationDocument(
        of folder: BookFolder, known: PublicationDocument? = nil
    ) -> Result<PublicationDocument, UnreadableFile>? {
        guard Disk.exists(folder.record) else { return nil }
        return source(at: folder.record, limits: .journal).map { source in
            if let known, known.findings.source.bytes == source.bytes { return known }
            return PublicationDocument(source: source)
        }
    }

    /// Looks at the media that a case names, and at the pictures that were made from something of it.
    ///
    /// - Parameter searching: whether all words inside are wanted of a named company too.
    public func media(of study: CaseStudy, in folder: DiskPath, searching: Bool = false) -> CaseMedia {
        let record = pictureRecord(of: CaseFolder(path: folder))
        let named = inspect(
            study.media.map(\.file), below: folder, searching: searching || study.company.isAnonymous,
            hashing: record?.originals ?? [])
        let pictures = record.map { self.pictures(in: $0, of: study, below: folder, named) }
        return CaseMedia(named: named, pictures: pictures ?? InspectedPictures())
    }

    /// Looks at the pictures that a book names.
    public func logos(of book: Book, in folder: DiskPath) -> [RelativePath: InspectedMedium] {
        inspect(([book.funding?.logo] + book.partners.map(\.branding.logo)).compactMap(\.self), below: folder)
    }

    /// Looks at media files below a folder.
    ///
    /// - Parameters:
    ///   - searching: whether all words inside are wanted, for finding those that must not be said.
    ///   - hashed: those whose hash is wanted.
    package func inspect(
        _ paths: [RelativePath], below folder: DiskPath, searching: Bool = false, hashing hashed: Set<RelativePath> = []
    ) -> [RelativePath: InspectedMedium] {
        var media: [RelativePath: InspectedMedium] = [:]
        for path in paths where media[path] == nil {
            media[path] = inspect(path, below: folder, searching, isHashed: hashed.contains(path))
        }
        return media
    }

    private func inspect(
        _ path: RelativePath, below folder: DiskPath, _ searching: Bool, isHashed: Bool
    ) -> InspectedMedium {
        do {
            let bytes = try Disk.read(path, below: folder, limit: MediaInspector.byteLimit)
            var medium = InspectedMedium(MediaInspector.inspect(bytes, path: path, searching: searching), of: bytes)
            if isHashed { medium.hash = SHA256.hexadecimal(of: bytes) }
            return medium
        } catch {
            return InspectedMedium(facts: nil, problems: [MissingMedium.finding(path, error)])
        }
    }

    private func source(at path: DiskPath, limits: YAMLLimits) -> Result<SourceText, UnreadableFile> {
        let name = path.relative(to: base)
        do {
            return .success(SourceText(path: name, bytes: try Disk.read(path, limit: limits.bytes)))
        } catch {
            return .failure(UnreadableFile(path: name, error: error, limit: limits.bytes))
        }
    }
}
