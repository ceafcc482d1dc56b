public import CasebookDiagnostics
import CasebookDisk
public import CasebookFiles
public import CasebookModel
public import CasebookPublication

/// The one way to a case, for whoever checks, exports, imports or edits it: read, its media looked at, held against all rules.
public struct CaseLoader: Sendable {
    let files: FileLoader
    let validator: Validator
    /// What cases may refer to, if more is known of it than their book says.
    var vocabulary: BookVocabulary?

    /// - Parameters:
    ///   - files: reads the files.
    ///   - validator: holds them against the rules.
    public init(_ files: FileLoader, _ validator: Validator) {
        self.files = files
        self.validator = validator
    }

    /// A case as it lies on the disk, in the file that it should have.
    ///
    /// - Parameters:
    ///   - book: the book that it belongs to; `nil` if it is checked alone.
    ///   - others: the names of anonymous companies in all cases of the book, if its texts are held against them.
    func load(
        _ folder: CaseFolder, of book: Book?, naming others: OtherNames? = nil
    ) -> Result<LoadedCase, UnreadableFile> {
        files.caseDocument(at: folder.file, folderName: folder.name)
            .map { load($0, in: folder, of: book, naming: others) }
    }

    /// A case with another text than lies on the disk, for example one that is being typed.
    public func load(_ bytes: [UInt8], in folder: CaseFolder, of book: Book) -> LoadedCase {
        let source = SourceText(path: folder.file.relative(to: files.base), bytes: bytes)
        return load(CaseDocument(folderName: folder.name, source: source), in: folder, of: book)
    }

    /// A case that was read; its media lie in a folder.
    func load(
        _ document: CaseDocument, in folder: CaseFolder, of book: Book?, naming others: OtherNames? = nil
    ) -> LoadedCase {
        let media = document.study.map {
            files.media(of: $0, in: folder.path, searching: others?.isEmpty == false)
        }
        return LoadedCase(document, media ?? CaseMedia(), validator, of: book, knowing: vocabulary, naming: others)
    }
}

/// A case that was read and held against all rules, with its media.
public struct LoadedCase: Sendable {
    /// The document, with everything that was found.
    public let document: CaseDocument
    /// What was found out about its media.
    public let media: CaseMedia
    /// What was found, sorted.
    public let findings: [Diagnostic]
    /// What the book's other cases must not tell.
    let hiddenNames: OtherNames.Names?

    /// Holds a case against the rules.
    ///
    /// - Parameters:
    ///   - document: the case as it was read.
    ///   - media: what was found out about the media, wherever they lie.
    ///   - validator: knows the rules.
    ///   - book: the book that it belongs to; `nil` if it is checked alone.
    ///   - vocabulary: what it may refer to, if more is known of it than the book says.
    ///   - others: the names of anonymous companies in all cases of the book, if its texts are held against them.
    public init(
        _ document: CaseDocument, _ media: CaseMedia, _ validator: Validator, of book: Book?,
        knowing vocabulary: BookVocabulary? = nil, naming others: OtherNames? = nil
    ) {
        var document = document
        hiddenNames = validator.hiddenNames(afterChecking: &document, of: book, vocabulary, media.named, media.pictures)
        if let others, !others.isEmpty { OtherNamesCheck(names: others).check(&document, media: media.named) }
        self.document = document
        self.media = media
        findings = document.findings.finished()
    }

    /// Whether anything keeps it from being used.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// The case with its media as far as it can be read, whatever is wrong with it.
    public var readable: PublicationGate.Candidate? {
        document.study.map { .init(study: $0, inspected: media.named, pictures: media.pictures) }
    }

    /// What the gate decides on; `nil` if the case has errors.
    public var candidate: PublicationGate.Candidate? { hasErrors ? nil : readable }
}
