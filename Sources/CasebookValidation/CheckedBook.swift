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
    /// What was ever public.
    public let record: PublicationRecord
    /// What was found in the book's own file, and in its record.
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
    public internal(set) var diagnostics: [Diagnostic]
    /// What the gate decides on; `nil` if the case has errors.
    public internal(set) var candidate: PublicationGate.Candidate?
    /// Another number whenever the file has other content, if it was asked for.
    public let sourceHash: UInt64?
    /// Who the case is and what it says of its publication, whatever else is wrong with it.
    public let profile: CaseProfile
    /// What other cases must not tell of it.
    let hiddenNames: OtherNames.Names?

    /// Whether the case has errors and claims to be public: it stays as it was, or is left out.
    public var isBroken: Bool { profile.isBroken }
}

/// Who a case is and what it says of its publication, whatever else is wrong with its file.
public struct CaseProfile: Sendable {
    /// The name of the case's folder.
    public let folder: String
    /// The id of the case; `nil` if the file and the folder name none.
    public let id: CaseID?
    /// The title, or the name of the folder if there is none.
    public let title: String
    /// The fields of the gate.
    public let reading: GateReading
    /// A fingerprint of what the case tells.
    public let text: ContentFingerprint
    /// The first error, if there is one.
    public let firstError: Diagnostic?
    /// The path of the file as findings name it.
    public let file: String
    /// Where the file says what its status is.
    let place: SourceRange?

    /// The fields of the gate as far as they can be read.
    public var fields: GateFields { reading.fields }

    /// Whether there are errors in the file.
    public var hasErrors: Bool { firstError != nil }

    /// Whether the case has errors and may claim to be public.
    public var isBroken: Bool {
        guard hasErrors, fields.withdrawal == .none else { return false }
        return fields.status == .published || fields.status == nil
    }

    /// The case as the census counts it.
    public var member: Census.Member? {
        id.map { Census.Member(folder: folder, id: $0, traits: Census.Traits(fields, text)) }
    }
}
