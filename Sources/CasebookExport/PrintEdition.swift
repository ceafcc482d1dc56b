public import CasebookFiles
public import CasebookModel
import CasebookPluginAPI
public import CasebookValidation

/// What a brochure is typeset from: the DocBook of all cases that are released for print, or of one.
public enum PrintEdition {
    /// Why there is nothing to typeset.
    public enum Problem: Error, Sendable {
        /// The book, or a case that belongs into it, has errors.
        case faulty
        /// No case is released for print.
        case empty
        /// The gate does not let the case out; the reason, `nil` for one that was public and must go.
        case withheld(LocalizedText?)
        /// The DocBook could not be made.
        case failed(LocalizedText)
    }

    /// The files of the DocBook, for print whatever the book's own is for.
    ///
    /// Errors of other cases do not keep a single one.
    ///
    /// - Parameters:
    ///   - only: the case, if it is to be one.
    ///   - date: the export date, the only clock.
    /// - Throws: ``Problem``, or `DiskError` if a medium cannot be read.
    public static func files(
        of checked: CheckedBook, only: CheckedCase? = nil, in folder: BookFolder, plugins: PluginRegistry,
        on date: CalendarDay
    ) throws -> [ExportFile] {
        let isBroken = only.map { $0.candidate == nil } ?? checked.cases.contains(where: \.isBroken)
        guard let book = checked.book, !isBroken else { throw Problem.faulty }
        guard let declaration = ExportPlan.brochure(of: book), let whole = WholeBook(checked, on: date) else {
            throw Problem.empty
        }
        do {
            let job = try ExportJob(declaration, of: book, in: folder, plugins: plugins, logos: checked.logos)
            let files =
                if let only {
                    try only.candidate.map { try whole.files(of: job, onlyCase: $0) } ?? []
                } else { try whole.files(of: job) }
            guard !files.isEmpty else { throw Problem.empty }
            return files
        } catch let withheld as CaseWithheld {
            throw Problem.withheld(withheld.reason)
        } catch let error as PluginError {
            throw Problem.failed(error.message)
        }
    }
}
