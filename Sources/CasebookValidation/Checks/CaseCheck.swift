public import CasebookDiagnostics
public import CasebookFiles
public import CasebookModel
import CasebookPublication
import CasebookYAML

/// Something that is checked about a case beyond the form of its values.
///
/// A check reads the marked file, not only the model, so that it works on a file that has other errors too and knows
/// where everything stands.
public protocol CaseCheck: Sendable {
    /// The rules whose findings the check reports.
    var rules: [Rule] { get }

    /// Reports what the check finds.
    func check(_ subject: CaseSubject, report: inout DiagnosticCollector)
}

/// A case with everything that checks may look at.
public struct CaseSubject: Sendable {
    /// The mapping of `case.yaml`.
    public let file: LocatedMapping
    /// The name of the case's folder.
    public let folderName: String
    /// The book, if the case is checked as a part of one.
    public let book: Book?
    /// The topics that the case may name; `nil` if they are not known, as the book's list could not be read.
    public var topics: [String]? { vocabulary?.topics }
    /// What the case may refer to in its book; `nil` if it is checked alone.
    let vocabulary: BookVocabulary?
    /// The indicators of the book that the case may name; `nil` likewise.
    public var indicators: [String]? { vocabulary?.indicators }
    /// What was found out about the media that the case names.
    public let media: [RelativePath: InspectedMedium]
    /// What was found out about the pictures that were made from something of the case.
    let pictures: InspectedPictures
    /// The day for which releases are judged.
    public let date: CalendarDay
    /// The case as a value, if it is complete.
    public let study: CaseStudy?
    /// What would tell who an anonymous company is; `nil` if the case is not complete, or if it may be named.
    let terms: IdentifyingTerms?
    /// The phases with their measures.
    public let phases: [LocatedMapping]
    /// All measures in the order of the file.
    public let measures: [LocatedMapping]

    /// A case as ``Validator`` hands it to its checks; phases and measures are taken from the file.
    public init(
        file: LocatedMapping, folderName: String, book: Book?, knowing vocabulary: BookVocabulary? = nil,
        media: [RelativePath: InspectedMedium], pictures: InspectedPictures = InspectedPictures(), date: CalendarDay,
        study: CaseStudy?
    ) {
        self.file = file
        self.folderName = folderName
        self.book = book
        self.vocabulary = vocabulary ?? book.map(BookVocabulary.init)
        self.media = media
        self.pictures = pictures
        self.date = date
        self.study = study
        terms = study.flatMap { $0.company.isAnonymous ? IdentifyingTerms(of: $0) : nil }
        phases = file.records("phases")
        measures = phases.flatMap { $0.records("measures") }
    }

    /// The editorial status, if it is readable.
    public var status: EditorialStatus? { file.word("status")?.value }

    /// A field that the status asks for and the file has not; shown is the status.
    public func missing(_ key: String) -> FindingPlace {
        file.field(key, shownAt: file.word("status", EditorialStatus.self)?.range ?? file.start)
    }

    /// Whether the company stays unnamed.
    public var isAnonymous: Bool { file.record("company").flag("anonymous") }

    /// The ids of all phases; `nil` if one of them could not be read. Then nobody knows what a reference may lead to, and the slip
    /// that is to blame has a finding already.
    public var knownPhaseIDs: [String]? { Self.ids(of: file.wholeList("phases", of: CaseFormat.record)) }

    /// The ids of all measures; `nil` if one of them could not be read.
    public var knownMeasureIDs: [String]? {
        guard let phases = file.wholeList("phases", of: CaseFormat.record) else { return nil }
        let lists = phases.map { $0.wholeList("measures", of: CaseFormat.phase) }
        guard lists.allSatisfy({ $0 != nil }) else { return nil }
        return Self.ids(of: lists.flatMap { $0 ?? [] })
    }

    private static func ids(of records: [LocatedMapping]?) -> [String]? {
        guard let records else { return nil }
        let ids = records.compactMap { $0.text("id")?.value }.filter { MeasureID($0) != nil }
        return ids.count == records.count ? ids : nil
    }
}

extension LocatedMapping {
    /// The mappings of a list; `nil` if some of it could not be read, or may stand under a key that the format does not know.
    fileprivate func wholeList(_ key: String, of record: ObjectSchema) -> [LocatedMapping]? {
        guard let node = node(key) else { return hasUnknownKeys(for: record) ? nil : [] }
        guard case .sequence = node.content else { return nil }
        let records = records(key)
        return records.allSatisfy(\.isMapping) ? records : nil
    }
}
