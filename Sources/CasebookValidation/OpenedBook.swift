public import CasebookDiagnostics
public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookYAML

/// A book whose own file was read and checked; its cases are still closed.
public struct OpenedBook: Sendable {
    /// Where the book lies.
    public let folder: BookFolder
    /// The book, as far as it can be read.
    public let readable: Book?
    /// What cases may refer to, as far as it can be read.
    public let vocabulary: BookVocabulary?
    /// The folder of the cases; `nil` if it cannot be told.
    let cases: RelativePath?
    /// The book; `nil` if its file cannot be used.
    public let book: Book?
    /// The book's own pictures.
    public let logos: [RelativePath: MediumFacts]
    /// The cases, by the names of their folders, with what the system knew of each `case.yaml` before it was read.
    public let caseFiles: [(folder: CaseFolder, facts: FileFacts)]
    /// What was found in the book's own file.
    public let findings: [Diagnostic]
    /// What was ever public, with what was found in its file.
    public let publication: OpenedRecord
    /// Whether the book's file is YAML with a mapping at the top, whatever it says.
    public let isYAML: Bool
    /// The exports that the book's file names, whether or not they can be read.
    public let declaredExports: [String]
    /// Which exports the errors in the book's file concern.
    let concerned: ConcernedExports
    /// The topics that the book's file names, with their places; `nil` if they cannot be told.
    let topicPlaces: [Located<String>]?
    /// The book's own file, as findings name it.
    let file: String
    /// Another number whenever the file has other content.
    public let sourceHash: UInt64

    init(
        folder: BookFolder, readable: Book?, vocabulary: BookVocabulary, cases: RelativePath?, book: Book?,
        logos: [RelativePath: MediumFacts],
        caseFiles: [(folder: CaseFolder, facts: FileFacts)], findings: [Diagnostic], source: SourceText,
        publication: OpenedRecord, isYAML: Bool,
        declaredExports: [String], concerned: ConcernedExports, topicPlaces: [Located<String>]?
    ) {
        self.folder = folder
        self.readable = readable
        self.vocabulary = vocabulary
        self.cases = cases
        self.book = book
        self.logos = logos
        self.caseFiles = caseFiles
        self.findings = findings
        self.publication = publication
        self.isYAML = isYAML
        self.declaredExports = declaredExports
        self.concerned = concerned
        self.topicPlaces = topicPlaces
        file = source.path
        sourceHash = source.hash
    }

    init(
        folder: BookFolder, unreadable finding: Diagnostic, caseFiles: [(folder: CaseFolder, facts: FileFacts)],
        publication: OpenedRecord
    ) {
        self.folder = folder
        readable = nil
        vocabulary = nil
        cases = nil
        book = nil
        logos = [:]
        self.caseFiles = caseFiles
        findings = [finding]
        self.publication = publication
        isYAML = false
        declaredExports = []
        concerned = .all
        topicPlaces = nil
        file = finding.file
        sourceHash = 0
    }
}

extension OpenedBook {
    /// Whether an error in the book's file concerns an export: one that stands in its own lines or those of its partner, or
    /// anywhere else but in another export's.
    public func errorsConcern(_ export: ExportDeclaration) -> Bool {
        switch concerned {
        case .all: true
        case .some(let exports, let partners):
            exports.contains(export.name.text) || export.partner.map { partners.contains($0.text) } == true
        }
    }
}

/// Which exports the errors in a book's file concern.
enum ConcernedExports: Sendable {
    case all
    case some(exports: Set<String>, partners: Set<String>)

    /// - Parameters:
    ///   - findings: what was found in the file.
    ///   - file: the mapping of the file.
    init(_ findings: [Diagnostic], in file: LocatedMapping) {
        var exports: Set<String> = []
        var partners: Set<String> = []
        for finding in findings where finding.severity == .error {
            if let name = Self.key(in: file.dictionary("exports"), around: finding.range) {
                exports.insert(name)
            } else if let name = Self.key(in: file.dictionary("partners"), around: finding.range) {
                partners.insert(name)
            } else {
                self = .all
                return
            }
        }
        self = .some(exports: exports, partners: partners)
    }

    private static func key(
        in entries: [(key: Located<String>, value: YAMLNode)], around range: SourceRange?
    ) -> String? {
        guard let start = range?.start else { return nil }
        return entries.first { $0.key.range.start <= start && start <= $0.value.shownRange.end }?.key.value
    }
}

/// The record of what was ever public, as it was read.
public struct OpenedRecord: Sendable {
    /// What was ever public, as far as the file can be read.
    public let record: PublicationRecord
    /// The path of its file as findings name it.
    let file: String
    /// The file as it was read; `nil` if there is none that can be.
    public var document: PublicationDocument?
    /// What was found in it.
    public var findings: [Diagnostic] = []
    /// Whether a book that was exported before has lost its record.
    var isMissed = false

    /// Whether lines of it could not be read.
    var isUnreadable = false

    /// Whether some of it could not be read; then it is not written anew, lest it be lost.
    public var isDamaged: Bool { findings.contains { $0.severity == .error } }
}

extension SourceText {
    /// Another number whenever the text is another.
    var hash: UInt64 {
        var hash = FNV1a()
        hash.combine(bytes)
        return hash.number
    }
}
