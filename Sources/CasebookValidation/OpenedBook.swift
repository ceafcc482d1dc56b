public import CasebookDiagnostics
public import CasebookDisk
public import CasebookFiles
public import CasebookModel

/// A book whose own file was read and checked; its cases are still closed.
public struct OpenedBook: Sendable {
    /// Where the book lies.
    public let folder: BookFolder
    /// The book, as far as it can be read.
    let readable: Book?
    /// The book; `nil` if its file cannot be used.
    public let book: Book?
    /// The book's own pictures.
    public let logos: [RelativePath: MediumFacts]
    /// The cases, by the names of their folders, with what the system knew of each `case.yaml` before it was read.
    public let caseFiles: [(folder: CaseFolder, facts: FileFacts)]
    /// What was found in the book's own file.
    public let findings: [Diagnostic]
    /// The book's own file, as findings name it.
    let file: String
    /// Another number whenever the file has other content.
    public let sourceHash: UInt64

    init(
        folder: BookFolder, readable: Book?, book: Book?, logos: [RelativePath: MediumFacts],
        caseFiles: [(folder: CaseFolder, facts: FileFacts)], findings: [Diagnostic], source: SourceText
    ) {
        self.folder = folder
        self.readable = readable
        self.book = book
        self.logos = logos
        self.caseFiles = caseFiles
        self.findings = findings
        file = source.path
        sourceHash = source.hash
    }

    init(folder: BookFolder, unreadable finding: Diagnostic) {
        self.folder = folder
        readable = nil
        book = nil
        logos = [:]
        caseFiles = []
        findings = [finding]
        file = finding.file
        sourceHash = 0
    }
}

extension SourceText {
    /// Another number whenever the text is another.
    var hash: UInt64 {
        var hash = FNV1a()
        hash.combine(bytes)
        return hash.number
    }
}
