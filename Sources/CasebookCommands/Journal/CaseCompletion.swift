import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

/// What a shell offers when somebody presses Tab.
enum CaseCompletion {
    /// The ids of the cases.
    @Sendable static func cases(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        guard let (book, folder) = book(arguments) else { return [] }
        return beginning(prefix, (try? folder.caseFolders(of: book).map(\.name)) ?? [])
    }

    /// The ids of the phases of the case that the line names.
    @Sendable static func phases(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        beginning(prefix, outline(arguments)?.phases.map(\.id) ?? [])
    }

    /// The ids of the measures of the case that the line names.
    @Sendable static func measures(_ arguments: [String], _ index: Int, _ prefix: String) -> [String] {
        beginning(prefix, outline(arguments)?.measures.map(\.id) ?? [])
    }

    /// The words that begin like what was typed; not every shell leaves out the others by itself.
    private static func beginning(_ prefix: String, _ words: [String]) -> [String] {
        words.filter { $0.hasPrefix(prefix) }
    }

    private static func outline(_ arguments: [String]) -> CaseOutline? {
        guard let (book, folder) = book(arguments) else { return nil }
        return arguments.lazy.compactMap {
            CaseDirectory.outline(named: $0, of: book, in: folder, relativeTo: .here)
        }.first
    }

    private static func book(_ arguments: [String]) -> (Book, BookFolder)? {
        let named = arguments.firstIndex(of: "--book").flatMap { index in
            index + 1 < arguments.count ? BookFolder(path: DiskPath(arguments[index + 1])) : nil
        }
        guard let folder = named ?? (try? BookFolder.nearest(from: .here)) ?? nil,
            let book = try? FileLoader(relativeTo: .here).bookDocument(at: folder.file).get().book
        else { return nil }
        return (book, folder)
    }
}
