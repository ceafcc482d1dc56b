import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookWorkbench
import Foundation

/// Writes down every change: a line for the audit where there are accounts, a commit where Git is wanted.
actor ChangeRecorder: ChangeRecording {
    private let folder: BookFolder
    private let audit: DiskPath?
    private let commits: Bool

    /// - Parameters:
    ///   - audit: the file to which a line is added for every change.
    ///   - commits: whether every change becomes a commit.
    init(folder: BookFolder, audit: DiskPath?, commits: Bool) {
        self.folder = folder
        self.audit = audit
        self.commits = commits
    }

    func record(_ change: SavedChange) async -> String? {
        let auditProblem = writeAudit(change)
        let commitProblem = commits ? commit(change) : nil
        return auditProblem ?? commitProblem
    }

    private func writeAudit(_ change: SavedChange) -> String? {
        guard let audit else { return nil }
        let fields = [
            Date.now.formatted(.iso8601), change.person.name, change.person.role.rawValue, change.id, change.summary,
        ]
        let line = fields.map(Self.oneLine).joined(separator: "\t") + "\n"
        do {
            try AppendedFile.append(Array(line.utf8), to: audit)
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// Commits the changed files and nothing else, whatever else is staged.
    private func commit(_ change: SavedChange) -> String? {
        guard let git = Git(in: folder.path) else { return "there is no git" }
        // What is gone and was never added says nothing to Git; what is there and cannot be added is a fault.
        let paths = change.files.filter { Self.isDone(git, ["add", "--all", "--", $0.text]) }.map(\.text)
        guard change.files.allSatisfy({ paths.contains($0.text) || !Disk.exists($0) }) else { return "git did not add" }
        // Without a path, Git would commit whatever else is staged.
        guard !paths.isEmpty else { return nil }
        let name = Self.oneLine(change.person.name).filter { !"<>".contains($0) }
        let author = "\(name.isEmpty ? "Casebook" : name) <>"
        let message = "\(change.id): \(Self.oneLine(change.summary))"
        let isCommitted = Self.isDone(git, ["commit", "--quiet", "--author", author, "-m", message, "--"] + paths)
        return isCommitted ? nil : "git did not commit"
    }

    /// Whether Git did it; hooks have their time.
    private static func isDone(_ git: Git, _ arguments: [String]) -> Bool {
        (try? git.run(arguments, limits: .init(seconds: 120, outputBytes: 1 << 20)))?.isSuccess == true
    }

    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(500))
    }
}
