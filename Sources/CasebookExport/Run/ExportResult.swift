public import CasebookDiagnostics
public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookValidation

/// What came of a whole run of exports.
public enum ExportOutcome: Sendable {
    /// The book's file says so little that no export can be made of it; cases that must go were taken out all the same.
    case unusable(swept: [SweptExport])
    /// Nothing was written: so much would vanish at once that somebody has to confirm it.
    case stopped([VanishingCase])
    case made(ExportReport)
}

/// A run that came to its end.
public struct ExportReport: Sendable {
    /// The exports, in the order asked for; each was made, or failed and left the previous one as it was.
    public let results: [Result<ExportResult, any Error>]
    /// The errors of the book and of cases that claim to be public; because of them, some cases stay as they were, or are
    /// left out.
    public let errors: [Diagnostic]
    /// What was taken out of the folders of exports that could not be made, or that the book no longer has.
    public let swept: [SweptExport]
    /// The days, the latest first, on which something becomes public or ceases to be by its date alone.
    public let turningDays: [CalendarDay]
    /// The cases that cease to be public with this run because somebody has changed a file, or it is gone.
    public let vanishing: [VanishingCase]
    /// Whether these are so many that somebody has to confirm it before anything is written.
    public let needsConfirmation: Bool
    /// The names of the folders of the cases, by their ids.
    public let folders: [CaseID: String]
}

/// A case that was public and would be no longer.
public struct VanishingCase: Sendable, Hashable {
    public let id: CaseID
    public let cause: PublicationEnd.Cause
}

/// A case that is not in an export, with the reason.
public struct LeftOutCase: Sendable {
    /// The id of the case, or the name of its folder if that is none.
    public let name: String
    public let reason: LocalizedText
}

/// A case with errors.
public struct TroubledCase: Sendable, Hashable {
    public let title: String
    /// Where the first error stands: file, line and column.
    public let place: String

    init(_ profile: CaseProfile, _ errors: [Diagnostic]) {
        title = profile.title.quotable()
        let error = errors.first
        let position = error?.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        place = (error?.file ?? profile.file) + position
    }
}

/// What an export makes of the cases, held against what it was before.
public struct ExportedCases: Sendable, Hashable {
    /// The cases that were not in it.
    public internal(set) var new: [CaseID] = []
    /// The cases whose published text is another one.
    public internal(set) var changed: [CaseID] = []
    /// The cases that are not in it any more.
    public internal(set) var gone: [CaseID] = []
    /// The cases that say the same, but some of whose files change: they name another one, or the look has changed.
    public internal(set) var touched: [CaseID] = []

    init() {}
}

/// What an export did.
public struct ExportResult: Sendable {
    public let name: ExportName
    /// How many cases are in it.
    public let caseCount: Int
    /// The cases that are not in it, with the reasons; without those that a partner has not selected.
    public let leftOut: [LeftOutCase]
    /// The cases that have errors and stay as they were last exported.
    public let frozen: [TroubledCase]
    /// What an external plugin has to say.
    public let notes: [PluginNote]
    public let changes: ExportChanges
    /// What that means for the cases.
    public let cases: ExportedCases
}
