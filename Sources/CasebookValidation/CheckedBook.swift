public import CasebookDiagnostics
public import CasebookFiles
public import CasebookModel
public import CasebookPublication

/// A book that was read and checked, with everything that was found.
public struct CheckedBook: Sendable {
    /// Where the book lies.
    public let folder: BookFolder
    /// The book; `nil` if its file cannot be used.
    public let book: Book?
    /// The book's own pictures.
    public let logos: [RelativePath: MediumFacts]
    /// The cases, by the names of their folders.
    public let cases: [CheckedCase]
    /// What was found in the book's own file.
    public let bookFindings: [Diagnostic]

    /// What was found in all files, sorted.
    public var diagnostics: [Diagnostic] { (bookFindings + cases.flatMap(\.diagnostics)).sorted() }
}

/// A case that was read and checked. The text of the file is gone by then: it would double the memory of a large book.
public struct CheckedCase: Sendable {
    /// Where the case lies.
    public let folder: CaseFolder
    /// The case, as far as it can be read; only ``candidate`` may be exported.
    public let study: CaseStudy?
    /// The editorial status, if it can be read.
    public let status: EditorialStatus?
    /// The entries of the journal. INTERNAL.
    public let log: [LogEntry]
    /// What was found in the case and its journal.
    public let diagnostics: [Diagnostic]
    /// What the gate decides on; `nil` if the case has errors.
    public let candidate: PublicationGate.Candidate?
    /// Another number whenever the file has other content, if it was asked for.
    public let sourceHash: UInt64?

    /// Whether the case has errors and could be public: then nothing may be exported, lest it silently disappear.
    public var blocksExport: Bool {
        guard candidate == nil else { return false }
        return status != .draft && status != .review
    }
}
