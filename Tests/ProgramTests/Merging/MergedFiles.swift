import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML
import Foundation
import TestSupport
import Testing

/// Many files that two people go on with on branches of their own: one merge is then as many as there are files.
struct MergedFiles {
    let folder: TemporaryFolder
    let git: Git
    /// What each branch holds, by path. A file may be missing on a branch.
    var base: [String: String] = [:]
    var ada: [String: String] = [:]
    var bea: [String: String] = [:]

    /// What people do to bring two branches together.
    enum Way: CaseIterable {
        case merge, mergeTheOther, rebase, cherryPick
    }

    init(attributes: String) throws {
        folder = try TemporaryFolder(inMemory: true)
        git = Git(folder.url)
        try folder.write(".gitattributes", attributes)
    }

    /// Commits everything, each branch in two steps, and brings the branches together.
    func bringTogether(_ way: Way, halfway: ([String: String], [String: String])) throws {
        try git.run(["init", "-q", "-b", "main"])
        try commit(base)
        for (branch, half, files) in [("ada", halfway.0, ada), ("bea", halfway.1, bea)] {
            try git.run(["checkout", "-q", "-b", branch, "main"])
            try commit(half)
            try commit(files)
        }
        switch way {
        case .merge: try git.run(["merge", "-q", "-m", "Beide", "ada"])
        case .mergeTheOther:
            try git.run(["checkout", "-q", "ada"])
            try git.run(["merge", "-q", "-m", "Beide", "bea"])
        case .rebase: try git.run(["rebase", "-q", "ada"])
        case .cherryPick:
            // What was picked comes a second time with the merge.
            try git.run(["cherry-pick", "--allow-empty", "main..ada"])
            try git.run(["checkout", "-q", "ada"])
            try git.run(["merge", "-q", "-m", "Beide", "bea"])
        }
    }

    private func commit(_ files: [String: String]) throws {
        for (path, text) in files { try folder.write(path, text) }
        try git.run(["add", "-A"])
        try git.run(["commit", "-q", "--allow-empty", "-m", "Stand"])
    }
}

/// A journal as the program reads it.
extension LogDocument {
    init(text: String) { self.init(source: SourceText(path: "log.yaml", bytes: Array(text.utf8))) }

    var rules: [String] { findings.finished().map(\.rule.id) }
}

/// Writes random journals, their entries as alike as entries can be.
struct AlikeEntries {
    var random: SeededGenerator
    private var count: UInt64 = 0

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func entry() throws -> LogEntry {
        count += 1
        let id = ULID(milliseconds: 1_600_000_000_000 + count, using: &random)
        let texts = ["Treffen", "Treffen\nmit zwei Zeilen\n", "\n", "- {id: x}", HostileText.random(using: &random)]
        let text = random.pick(texts)
        return LogEntry(
            id: id, at: try #require(Moment("2026-11-0\(Int.random(in: 1...2, using: &random))")),
            by: random.pick(["Ada", "Bea"]), kind: random.pick([nil, .meeting]), phase: PhaseID("analyse"), hours: 1,
            text: text.allSatisfy(\.isWhitespace) ? "Treffen" : text,
            next: random.oneIn(2) ? NextStep(what: "Angebot", due: PartialDate("2026-12-10")) : nil)
    }

    mutating func entries(_ range: ClosedRange<Int>) throws -> [LogEntry] {
        try (0..<Int.random(in: range, using: &random)).map { _ in try entry() }
    }

    /// A journal with more entries, as the program or an editor adds them.
    mutating func adding(_ entries: [LogEntry], to text: String) -> String {
        entries.reduce(text) { text, entry in
            var text = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
            text += text.contains("\r\n") ? entry.yaml.replacing("\n", with: "\r\n") : entry.yaml
            // Not every editor ends the last line.
            return random.oneIn(4) ? String(text.trimmingCharacters(in: .newlines)) : text
        }
    }
}
