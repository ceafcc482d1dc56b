import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

/// Brings journals, and what else Git has merged line by line, into their proper form, and says which.
struct TidySession {
    let finder: CaseFinder
    let terminal: Terminal

    /// Tidies the journals of some cases; of all if none is named. One that cannot be tidied does not keep the others from
    /// it.
    ///
    /// - Throws: ``Failure`` if one could not be tidied.
    func run(_ names: [String]) async throws {
        var folders: [CaseFolder] = []
        for name in names { folders.append(try await finder.find(name).folder) }
        if names.isEmpty { folders = try finder.folder.caseFolders(of: finder.book) }
        var rewritten = 0
        var failures: [Failure] = []
        func tidy(_ path: DiskPath, _ rewrite: (DiskPath, DiskPath) throws(JournalError) -> Bool) {
            do throws(JournalError) {
                guard try rewrite(path, .here) else { return }
                rewritten += 1
                terminal.print(LogTexts.tidied(path.relative(to: .here)))
            } catch {
                let failure = Failure(LogTexts.untidied(path.relative(to: .here), error.message), Failure(error).status)
                failures.append(failure)
            }
        }
        for folder in folders {
            tidy(folder.log, JournalTidying.tidy(_:relativeTo:))
            tidy(folder.review, JournalTidying.tidy(notes:relativeTo:))
        }
        if names.isEmpty { tidy(finder.folder.record, JournalTidying.tidy(record:relativeTo:)) }
        if rewritten == 0, failures.isEmpty { terminal.say(LogTexts.allTidy) }
        guard let last = failures.last else { return }
        for failure in failures.dropLast() { terminal.complain(failure.message) }
        throw Failure(last.message, failures.contains { $0.status == .couldNotRun } ? .couldNotRun : .findings)
    }
}
