import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Something that is checked about a journal beyond the form of its values.
protocol LogCheck: Sendable {
    /// The rules whose findings the check reports.
    var rules: [Rule] { get }

    /// Reports what the check finds.
    func check(_ subject: LogSubject, report: inout DiagnosticCollector)
}

/// A journal with everything that checks may look at.
struct LogSubject {
    /// The entries in the order of the file.
    let entries: [LocatedMapping]
    /// The ids of the case's phases; `nil` if the case could not be read.
    let phases: [String]?
    /// The ids of the case's measures; `nil` if they could not be read.
    let measures: [String]?
    /// The day for which the journal is checked.
    let date: CalendarDay
}
