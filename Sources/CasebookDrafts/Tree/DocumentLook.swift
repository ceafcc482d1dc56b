import CasebookDisk
import CasebookModel

/// What can be told of a document before the converter sees it: our own look at its words, and what the converter gets.
struct DocumentLook {
    /// The bytes for the converter.
    let bytes: [UInt8]
    /// The title, if the converter could not tell.
    var title = ""
    var paragraphs: [SourceParagraph] = []
    /// Parts that could not be looked at.
    var unread: [String] = []
    /// What a person should know of the reading.
    var remarks: [LocalizedText] = []
    var archive: Archive?

    /// Twice what a case may hold, as boxes stand in Word files twice; more text need not go through the converter.
    static let textLimit = 2 << 20

    /// The pictures that a page holds itself, by the names that the converter sees.
    var pictures: [String: String] = [:]

    init(at bytes: [UInt8], _ format: DocumentFormat) throws(DocumentProblem) {
        switch format {
        case .docx, .odt:
            self.bytes = bytes
            if bytes.starts(with: DocumentFormat.compoundFile) { throw .protected }
            archive = Archive(bytes)
            guard let archive else { throw .noArchive }
            if format == .odt, Self.isEncrypted(archive) { throw .protected }
            if format == .docx { try look(atOffice: archive) } else { try look(atOpenDocument: archive) }
        case .rtf:
            self.bytes = bytes
            paragraphs = RichTextFormat(bytes).paragraphs
        case .html:
            let (text, encoding) = PageEncoding.text(of: bytes)
            let unknown = text.unicodeScalars.count { $0 == "\u{FFFD}" }
            if unknown > 0 { remarks.append(DocumentPhrases.unknownCharacters(unknown, encoding)) }
            guard let page = PageContent(text) else { throw .tooDemanding }
            self.bytes = Array(page.html.utf8)
            pictures = page.pictures
            title = page.title
            paragraphs = page.paragraphs
        }
        guard paragraphs.reduce(0, { $0 + $1.text.utf8.count }) <= Self.textLimit else { throw .tooLong }
    }

    /// Whether a part of an OpenDocument text is encrypted, as its list of parts tells (ODF 1.3 part 2, section 4.8).
    private static func isEncrypted(_ archive: Archive) -> Bool {
        let list = archive.part("META-INF/manifest.xml", limit: 1 << 20) ?? []
        return String(decoding: list, as: UTF8.self).contains("encryption-data")
    }

    private mutating func look(atOffice archive: Archive) throws(DocumentProblem) {
        let office = try OfficeText(archive)
        paragraphs = office.paragraphs
        unread = office.unread
    }

    /// The document as the converter sees it; if it gives up, the words alone: some forms of Office Open XML (the strict one
    /// for example) are beyond it.
    mutating func tree(
        of document: DiskPath, _ format: DocumentFormat, by converter: Converter
    ) throws -> PandocTree {
        do {
            return try converter.tree(of: document, format)
        } catch DocumentProblem.unreadable where !paragraphs.isEmpty && unread.isEmpty {
            remarks.append(DocumentPhrases.wordsOnly)
            return PandocTree(words: paragraphs)
        }
    }

    private mutating func look(atOpenDocument archive: Archive) throws(DocumentProblem) {
        let text = try OpenDocumentText(archive)
        paragraphs = text.paragraphs
        unread = text.unread
    }
}
