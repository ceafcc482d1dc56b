public import CasebookFiles
public import CasebookModel
import CasebookPluginAPI
public import CasebookValidation

/// What a brochure is typeset from: the DocBook of all cases that are released for print, or of one.
public struct PrintEdition: Sendable {
    public let files: [ExportFile]
    /// The path of the file among them that holds everything.
    public let whole: String

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

    private static let mediaType = "application/docbook+xml"

    /// Makes the DocBook, by whatever plugin offers it, and for print whatever the book's own is for.
    ///
    /// Errors of other cases do not keep a single one.
    ///
    /// - Parameters:
    ///   - only: the case, if it is to be one.
    ///   - date: the export date, the only clock.
    /// - Throws: ``Problem``, or `DiskError` if a medium cannot be read.
    public init(
        of checked: CheckedBook, only: CheckedCase? = nil, in folder: BookFolder, plugins: PluginRegistry,
        on date: CalendarDay
    ) throws {
        let isBroken = only.map { $0.candidate == nil } ?? checked.cases.contains(where: \.isBroken)
        guard let book = checked.book, !isBroken else { throw Problem.faulty }
        guard let (plugin, path) = plugins.collection(as: Self.mediaType),
            let declaration = Self.declaration(of: plugin, in: book), let whole = WholeBook(checked, on: date)
        else { throw Problem.empty }
        do {
            let job = try ExportJob(declaration, of: book, in: folder, plugins: plugins, logos: checked.logos)
            let files =
                if let only {
                    try only.candidate.map { try whole.files(of: job, onlyCase: $0) } ?? []
                } else { try whole.files(of: job) }
            guard !files.isEmpty else { throw Problem.empty }
            self.files = files
            self.whole = path
        } catch let withheld as CaseWithheld {
            throw Problem.withheld(withheld.reason)
        } catch let error as PluginError {
            throw Problem.failed(error.message)
        }
    }

    /// The book's own export, but for print.
    private static func declaration(of plugin: String, in book: Book) -> ExportDeclaration? {
        let own = book.exports.first { $0.plugin == plugin && $0.partner == nil }
        return (own?.name ?? ExportName(plugin)).map { ExportDeclaration(name: $0, plugin: plugin, channel: .print) }
    }
}

extension PluginRegistry {
    /// The plugin that offers all cases in one file of a type, and the path of the file.
    fileprivate func collection(as mediaType: String) -> (plugin: String, path: String)? {
        for manifest in manifests {
            for files in manifest.offers.compactMap(\.files)
            where files.kind == .collection && files.mediaType == mediaType {
                return (manifest.name, files.path(""))
            }
        }
        return nil
    }
}
