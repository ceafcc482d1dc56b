import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Git merges lines, people lose entries: what counts is what the program reads afterwards.
@Suite("Journals of two coaches, merged by Git")
struct JournalMergeTests {
    /// How a journal lies there before the two go on with it.
    private enum Beginning: CaseIterable {
        case missing, empty, comment, lines, openEnd, windows, manyLines
    }

    private static let attributes = "*.yaml merge=union\n"
    private static let whole = "*.yaml text eol=lf merge=union\n"

    @Test(
        "keep every entry of both",
        arguments: [
            (way: MergedFiles.Way.merge, attributes: whole, seed: 1 as UInt64), (.merge, attributes, 2),
            (.mergeTheOther, whole, 3), (.rebase, whole, 4), (.rebase, attributes, 5), (.cherryPick, whole, 6),
            (.cherryPick, attributes, 7),
        ])
    func entries(way: MergedFiles.Way, attributes: String, seed: UInt64) throws {
        var maker = AlikeEntries(seed: seed)
        var files = try MergedFiles(attributes: attributes)
        var expected: [String: Set<LogEntry>] = [:]
        var halfway: ([String: String], [String: String]) = ([:], [:])
        for number in 0..<80 {
            let path = "CaseStudies/\(number)/log.yaml"
            let first = try maker.entries(1...4)
            let beginning = maker.random.pick(Beginning.allCases)
            let text = Self.text(beginning, first, &maker)
            files.base[path] = text
            expected[path] = Self.hasEntries(beginning) ? Set(first) : []
            let (half, ada) = try Self.goOn(with: text, &maker, &expected[path, default: []])
            let (other, bea) = try Self.goOn(with: text, &maker, &expected[path, default: []])
            (halfway.0[path], halfway.1[path], files.ada[path], files.bea[path]) = (half, other, ada, bea)
        }
        try files.bringTogether(way, halfway: halfway)
        for (path, entries) in expected {
            let text = try files.folder.read(path)
            let document = LogDocument(text: text)
            #expect(document.rules == [], "\(path)\n\(text)")
            #expect(document.entries.count == entries.count)
            #expect(Set(document.entries) == entries)
        }
    }

    @Test("keep every entry when one side was tidied meanwhile")
    func tidied() throws {
        var maker = AlikeEntries(seed: 11)
        var files = try MergedFiles(attributes: Self.whole)
        var expected: [String: Set<LogEntry>] = [:]
        for number in 0..<60 {
            let path = "CaseStudies/\(number)/log.yaml"
            let first = try maker.entries(1...4)
            let (mine, theirs) = (try maker.entries(0...2), try maker.entries(0...2))
            files.base[path] = first.map(\.asBlock).joined()
            files.ada[path] = (first + mine).map(\.yaml).joined()
            files.bea[path] = maker.adding(theirs, to: first.map(\.asBlock).joined())
            expected[path] = Set(first + mine + theirs)
        }
        try files.bringTogether(.merge, halfway: ([:], [:]))
        for (path, entries) in expected {
            let document = LogDocument(text: try files.folder.read(path))
            #expect(Set(document.entries) == entries)
            #expect(document.entries.count == entries.count)
        }
    }

    @Test("keep every entry where the merge left conflict markers", arguments: ["merge", "diff3", "zdiff3"])
    func conflicts(style: String) throws {
        var maker = AlikeEntries(seed: 21)
        // As the buttons of services do it: without an eye on the attributes.
        let files = try MergedFiles(attributes: "")
        var expected: [String: Set<LogEntry>] = [:]
        var (base, ada, bea): ([String: String], [String: String], [String: String]) = ([:], [:], [:])
        for number in 0..<40 {
            let path = "CaseStudies/\(number)/log.yaml"
            let first = try maker.entries(0...3)
            let (mine, theirs) = (try maker.entries(1...3), try maker.entries(1...3))
            let form: (LogEntry) -> String = maker.random.oneIn(3) ? \.asBlock : \.yaml
            base[path] = first.map(form).joined()
            ada[path] = (first.map(form) + mine.map(\.yaml)).joined()
            bea[path] = (first.map(form) + theirs.map(\.yaml)).joined()
            expected[path] = Set(first + mine + theirs)
        }
        try files.git.run(["init", "-q", "-b", "main"])
        for (branch, contents) in [("main", base), ("ada", ada), ("bea", bea)] {
            if branch != "main" { try files.git.run(["checkout", "-q", "-b", branch, "main"]) }
            for (path, text) in contents { try files.folder.write(path, text) }
            try files.git.run(["add", "-A"])
            try files.git.run(["commit", "-q", "--allow-empty", "-m", branch])
        }
        try files.git.run(["-c", "merge.conflictStyle=\(style)", "merge", "-q", "ada"], status: 1)
        try files.folder.write("casebook.yaml", LogFolder.book)
        for (path, entries) in expected {
            let text = try files.folder.read(path)
            let document = LogDocument(text: text)
            #expect(text.contains("<<<<<<< "))
            #expect(Set(document.rules) == ["merge-conflict"], "\(text)")
            #expect(Set(document.entries) == entries)
            #expect(document.entries.count == entries.count, "\(text)")
            try files.folder.write(path.replacing("log.yaml", with: "case.yaml"), "casebook: 1\n")
        }
        let outcome = try Program.run(["log", "--tidy"], in: files.folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        for (path, entries) in expected {
            let document = LogDocument(text: try files.folder.read(path))
            #expect(document.rules == [])
            #expect(Set(document.entries) == entries)
            #expect(document.entries.count == entries.count)
        }
        #expect(try Program.run(["log", "--tidy"], in: files.folder.url).output == "")
    }

    private static func hasEntries(_ beginning: Beginning) -> Bool {
        ![.missing, .empty, .comment].contains(beginning)
    }

    private static func text(_ beginning: Beginning, _ entries: [LogEntry], _ maker: inout AlikeEntries) -> String? {
        let lines = entries.map(\.yaml).joined()
        return switch beginning {
        case .missing: nil
        case .empty: ""
        case .comment: "# Protokoll\n"
        case .lines: "# Protokoll\n" + lines
        case .openEnd: String(lines.dropLast())
        case .windows: lines.replacing("\n", with: "\r\n")
        case .manyLines: entries.map(\.asBlock).joined()
        }
    }

    /// Adds entries in two steps.
    private static func goOn(
        with text: String?, _ maker: inout AlikeEntries, _ expected: inout Set<LogEntry>
    ) throws -> (String, String) {
        let (first, second) = (try maker.entries(0...2), try maker.entries(1...3))
        expected.formUnion(first + second)
        let half = maker.adding(first, to: text ?? "")
        return (half, maker.adding(second, to: half))
    }
}

extension LogEntry {
    /// The entry over several lines, as earlier versions wrote it.
    fileprivate var asBlock: String {
        var lines = ["- id: \(id)", "  at: \(at)", "  by: \(by)"]
        if let kind { lines.append("  kind: \(kind.rawValue)") }
        if let phase { lines.append("  phase: \(phase)") }
        if let hours { lines.append("  hours: \(Int(hours))") }
        lines.append("  text: " + YAMLText.block(text, indentation: 4))
        if let next { lines.append("  next: {what: \(next.what)" + (next.due.map { ", due: \($0)" } ?? "") + "}") }
        return lines.joined(separator: "\n") + "\n"
    }
}
