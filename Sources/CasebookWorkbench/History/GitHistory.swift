import CasebookDisk
import CasebookModel

/// The former versions of files, from the Git that a book may lie in. Git is started without a shell, for a bounded time and a
/// bounded output, one at a time, and is asked only for what it has: it fetches nothing, signs nothing and runs no one else's program.
actor GitHistory {
    /// Why there is no history.
    enum Absence: Error {
        /// No program called `git`.
        case noProgram
        /// The book does not lie in a repository.
        case noRepository
        /// The file is in no commit.
        case noCommit
        /// Git could not say, or took too long.
        case noAnswer
    }

    private let git: Git?

    /// More versions than this are not listed.
    static let limit = 500

    init(folder: DiskPath) { git = Git(in: folder) }

    /// The versions of a file, the newest first, followed across renames.
    func versions(of file: DiskPath) throws(Absence) -> [CaseRevision] {
        let output = try run(
            [
                "log", "--follow", "--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv",
                "--no-show-signature", "--date=format-local:%Y-%m-%d %H:%M", "--format=%x01%H%x00%ad%x00%an",
                "--max-count=\(Self.limit)", "--", file.text,
            ], bytes: 4 << 20)
        let versions = CaseRevision.parsed(output)
        guard !versions.isEmpty else { throw .noCommit }
        return versions
    }

    /// What a version of a file said.
    func bytes(of blob: GitName) throws(Absence) -> [UInt8] {
        try run(["cat-file", "blob", blob.text], bytes: 2 << 20)
    }

    private func run(_ arguments: [String], bytes: Int) throws(Absence) -> [UInt8] {
        guard let git else { throw .noProgram }
        let settings = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"]
        let environment = [
            "LC_ALL": "C", "GIT_LITERAL_PATHSPECS": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
            "GIT_NO_REPLACE_OBJECTS": "1",
        ]
        let outcome: ChildProcess.Outcome
        do throws(DiskError) {
            outcome = try git.run(
                settings + arguments, environment: environment, limits: .init(seconds: 10, outputBytes: bytes))
        } catch { throw .noProgram }
        guard outcome.isSuccess else {
            let errors = String(decoding: outcome.errors.prefix(2000), as: UTF8.self)
            if errors.contains("not a git repository") { throw .noRepository }
            throw errors.contains("does not have any commits") ? .noCommit : .noAnswer
        }
        return outcome.output
    }
}

/// The name of an object of Git: 40 hexadecimal digits, or 64. Nothing else, least of all an option, can be one.
struct GitName: Sendable, Hashable {
    let text: String

    init?(_ text: some StringProtocol) {
        guard [40, 64].contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        self.text = String(text)
    }

    /// The name that stands for nothing: a file that is not there.
    var isNothing: Bool { text.utf8.allSatisfy { $0 == 0x30 } }
}

extension GitHistory.Absence {
    var message: LocalizedText {
        switch self {
        case .noProgram:
            LocalizedText(
                de: "Auf diesem Rechner gibt es kein Git; ohne Git hebt niemand frühere Fassungen auf.",
                en: "There is no Git on this computer; without Git, earlier versions are not kept.")
        case .noRepository:
            LocalizedText(
                de:
                    "Diese Sammlung liegt nicht in Git; ohne Git hebt niemand frühere Fassungen auf. Wer die Werkbank eingerichtet hat, kann das ändern: „git init“ im Ordner der Sammlung und „casebook serve --git-commit“.",
                en:
                    "This collection is not kept in Git; without Git, earlier versions are not kept. The person who set up the workbench can change this: \"git init\" in the folder of the collection, and \"casebook serve --git-commit\"."
            )
        case .noCommit:
            LocalizedText(
                de:
                    "Von diesem Fall ist noch keine Fassung in Git. Mit „casebook serve --git-commit“ hält die Werkbank jedes Speichern fest.",
                en:
                    "There is no version of this case in Git yet. With \"casebook serve --git-commit\", the workbench records every save."
            )
        case .noAnswer:
            LocalizedText(
                de:
                    "Git gibt für diese Sammlung gerade keine Auskunft. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie der Verwaltung Bescheid.",
                en:
                    "Git is not responding for this collection at the moment. Try again; if this continues, tell the administrator."
            )
        }
    }
}
