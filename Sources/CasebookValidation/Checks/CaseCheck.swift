public import CasebookDiagnostics
public import CasebookFiles
public import CasebookModel

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
    /// What was found out about the media that the case names.
    public let media: [RelativePath: InspectedMedium]
    /// The day for which releases are judged.
    public let date: CalendarDay
    /// The case as a value, if it is complete.
    public let study: CaseStudy?
    /// The phases with their measures.
    public let phases: [LocatedMapping]
    /// All measures in the order of the file.
    public let measures: [LocatedMapping]

    /// A case as ``Validator`` hands it to its checks; phases and measures are taken from the file.
    public init(
        file: LocatedMapping, folderName: String, book: Book?, media: [RelativePath: InspectedMedium],
        date: CalendarDay,
        study: CaseStudy?
    ) {
        self.file = file
        self.folderName = folderName
        self.book = book
        self.media = media
        self.date = date
        self.study = study
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

    /// The ids of all measures.
    public var measureIDs: [String] { measures.compactMap { $0.text("id")?.value } }

    /// The ids of all phases.
    public var phaseIDs: [String] { phases.compactMap { $0.text("id")?.value } }
}
