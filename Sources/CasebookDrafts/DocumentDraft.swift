public import CasebookDisk
import CasebookFiles
public import CasebookModel

/// A draft case made from a document that a centre has: its sections filled as far as headings tell, and a list of what
/// a person must complete.
///
/// Every word of the document stands in the draft, in a field or in the comments at its end, or is named in the report.
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
    /// What was taken where, and what a person must complete or decide, in the order of the case.
    public let report: [LocalizedText]

    /// Whether a path names a document: one that can be read, or one of which ``init(from:language:)`` says that it cannot.
    public static func isDocument(_ path: DiskPath) -> Bool {
        guard !["json", "atom", "rss", "xml", ""].contains(path.suffix), !Disk.isFolder(path) else { return false }
        if DocumentFormat(path: path) != nil { return true }
        // Anything that could be JSON is left to those who read feeds, whatever it is called.
        guard let bytes = try? Disk.read(path, limit: Converter.documentLimit) else { return false }
        let first = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.first
        return first != UInt8(ascii: "{") && first != UInt8(ascii: "[") || DocumentFormat(bytes: bytes) != nil
    }

    /// Reads a document.
    ///
    /// Nothing in it is run or fetched; pictures come from the document itself, or from below the page's folder.
    ///
    /// - Parameters:
    ///   - path: a `.docx`, `.odt`, `.rtf`, `.html` or `.htm` file of at most 64 MiB.
    ///   - language: the language of the case if its headings do not tell.
    /// - Throws: ``DocumentProblem`` or `DiskError`.
    public init(from path: DiskPath, language: InterfaceLanguage) throws {
        let bytes = try Disk.read(path, limit: Converter.documentLimit)
        guard let format = DocumentFormat(bytes: bytes) ?? DocumentFormat(path: path) else {
            throw DocumentProblem.unknownFormat(path.suffix)
        }
        let converter = try Converter()
        var look = try DocumentLook(at: bytes, format)
        let folder = try ScratchFolder()
        let document = folder.path / "document.\(format.rawValue)"
        try AtomicFile.write(look.bytes, to: document)
        let tree = try look.tree(of: document, format, by: converter)
        guard tree.hasWords || look.paragraphs.contains(where: { $0.text.contains { $0.isLetter || $0.isNumber } })
        else {
            throw DocumentProblem.empty
        }
        var content = DraftReader.content(of: tree, title: look.title, fallback: path.stem, language: language)
        let source = PictureSource(
            archive: look.archive, embedded: look.pictures, format: format, neighbourhood: path.parent)
        let pictures = Pictures(tree.pictures, source)
        content.media = pictures.kept.map { DraftContent.Medium(file: $0.file, alternative: $0.alternative) }
        content.complete(with: look.paragraphs)
        title = content.title
        id = CaseID(title: content.title)
        media = pictures.kept.map { Medium(file: $0.file, bytes: $0.bytes) }
        // A draft lies in version control: addresses come without the passwords that somebody left in them.
        caseFile = AddressCredentials.removed(from: DraftText(content).yaml)
        guard caseFile.utf8.count <= Self.caseLimit else { throw DocumentProblem.tooLong }
        report = DraftReport.lines(on: content, lost: pictures.lost, look)
    }

    /// More than this of YAML is not read again.
    private static let caseLimit = 1 << 20

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
