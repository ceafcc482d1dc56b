public import CasebookDisk
import CasebookFiles
public import CasebookModel

/// A draft case made from a document that a centre has: its sections filled as far as headings tell, and a list of what
/// a person must complete.
public struct DocumentDraft: Sendable, Hashable {
    /// A picture of the document.
    public struct Medium: Sendable, Hashable {
        /// The path below the case's folder.
        public let file: RelativePath
        public let bytes: [UInt8]
    }

    public let title: String
    /// The id that the title suggests.
    public let id: CaseID?
    /// The text of `case.yaml`: a draft, with everything that found no place in comments at its end.
    public let caseFile: String
    public let media: [Medium]
    /// What a person must complete or decide, in the order of the case.
    public let report: [LocalizedText]

    /// Whether a path names a document that can be read: Word or HTML.
    public static func canRead(_ path: DiskPath) -> Bool { DocumentFormat(path: path) != nil }

    /// Reads a document.
    ///
    /// Nothing in it is run or fetched; pictures come from the document itself, or from below the page's folder.
    ///
    /// - Parameters:
    ///   - path: a `.docx`, `.html` or `.htm` file of at most 64 MiB.
    ///   - language: the language of the case if its headings do not tell.
    /// - Throws: ``DraftProblem`` or `DiskError`.
    public init(from path: DiskPath, language: InterfaceLanguage) throws {
        guard let format = DocumentFormat(path: path) else {
            throw DraftProblem.unknownFormat(path.name.split(separator: ".").dropFirst().last.map(String.init) ?? "")
        }
        let bytes = try Disk.read(path, limit: Converter.documentLimit)
        let folder = try ScratchFolder()
        let document = folder.path / "document.\(format.rawValue)"
        try AtomicFile.write(format == .html ? WesternText.utf8(bytes) : bytes, to: document)
        let (ownTitle, markdown) = try Converter(in: folder.path).markdown(of: document, format)
        let (text, images) = ImageReferences.split(markdown)
        guard text.contains(where: { $0.isLetter }) else { throw DraftProblem.empty }
        let name = path.name.split(separator: ".").first.map(String.init) ?? path.name
        var content = DraftReader.content(of: text, title: ownTitle, fallback: name, language: language)
        let pictures = Pictures(images, PictureSource(document: document, format: format, neighbourhood: path.parent))
        content.media = pictures.kept.map { DraftContent.Medium(file: $0.file, alternative: $0.alternative) }
        title = content.title
        id = CaseID(title: content.title)
        media = pictures.kept.map { Medium(file: $0.file, bytes: $0.bytes) }
        caseFile = DraftText(content).yaml
        report = DraftReport.lines(on: content, lost: pictures.lost)
    }

    /// Writes the case's folder, which must not exist yet.
    public func write(to folder: DiskPath) throws(DiskError) {
        for medium in media {
            let path = folder / medium.file
            try Disk.createFolder(path.parent)
            try AtomicFile.write(medium.bytes, to: path)
        }
        try Disk.createFolder(folder / "media")
        // Last, so that a case is there only with its media.
        try AtomicFile.write(Array(caseFile.utf8), to: folder / BookFolder.caseFileName)
    }
}
