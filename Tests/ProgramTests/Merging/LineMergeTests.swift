import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

/// The other files of one entry a line, with whatever keys their entries have.
@Suite("Files of one entry a line, merged by Git")
struct LineMergeTests {
    @Test("a review's comments are all kept", arguments: [MergedFiles.Way.merge, .rebase, .cherryPick])
    func review(way: MergedFiles.Way) throws {
        var maker = AlikeEntries(seed: 31)
        var files = try MergedFiles(attributes: "review.yaml text eol=lf merge=union\n")
        var expected: [String: [String]] = [:]
        for number in 0..<60 {
            let path = "CaseStudies/\(number)/review.yaml"
            let (first, mine, theirs) = (
                try Self.comments(0...3, &maker), try Self.comments(0...3, &maker), try Self.comments(0...3, &maker)
            )
            files.base[path] = first.joined()
            files.ada[path] = (first + mine).joined()
            files.bea[path] = (first + theirs).joined()
            expected[path] = first + mine + theirs
        }
        try files.bringTogether(way, halfway: ([:], [:]))
        for (path, lines) in expected { #expect(try Self.lines(of: path, files) == lines.sorted()) }
    }

    @Test("a list that is kept sorted loses no line that one side has written")
    func sorted() throws {
        var maker = AlikeEntries(seed: 41)
        var files = try MergedFiles(attributes: "published.yaml text eol=lf merge=union\n")
        for number in 0..<100 {
            let path = "\(number)/published.yaml"
            let first = Self.publications(&maker)
            files.base[path] = first.sorted().joined()
            files.ada[path] = Self.changed(first, &maker).sorted().joined()
            files.bea[path] = Self.changed(first, &maker).sorted().joined()
        }
        try files.bringTogether(.merge, halfway: ([:], [:]))
        for (path, base) in files.base {
            func set(_ text: String?) -> Set<String> { Set((text ?? "").split(separator: "\n").map { "\($0)\n" }) }
            let (base, ada, bea) = (set(base), set(files.ada[path]), set(files.bea[path]))
            let merged = Set(try Self.lines(of: path, files))
            // A line that one side has changed may stay beside the new one where its neighbours changed too; the stricter
            // counts then.
            #expect(merged.isSuperset(of: ada.subtracting(base).union(bea.subtracting(base))))
            #expect(merged.isSuperset(of: ada.intersection(bea)))
            #expect(merged.isSubset(of: ada.union(bea).union(base)))
        }
    }

    /// The lines of a file, each of which the program must read as one entry, with nothing to find.
    private static func lines(of path: String, _ files: MergedFiles) throws -> [String] {
        let text = try files.folder.read(path)
        var findings = DiagnosticCollector(source: SourceText(path: path, bytes: Array(text.utf8)))
        let read = EntryLines(reading: &findings)
        #expect(read.isWhole && !findings.hasErrors, "\(text)")
        let lines = text.split(separator: "\n").map { "\($0)\n" }
        #expect(read.entries.count == Set(lines).count, "\(text)")
        return lines.sorted()
    }

    private static func comments(_ range: ClosedRange<Int>, _ maker: inout AlikeEntries) throws -> [String] {
        try maker.entries(range).map { entry in
            var line = EntryLine()
            line.add("id", token: entry.id.text)
            line.add("at", token: "2026-11-01")
            line.add("by", text: entry.by)
            line.add("on", text: "phases[id=analyse].summary")
            line.add("text", quoted: entry.text)
            line.add("kind", token: "comment")
            return line.text
        }
    }

    private static func publications(_ maker: inout AlikeEntries) -> [String] {
        Set(
            (0..<Int.random(in: 1...8, using: &maker.random)).map { _ in Int.random(in: 10...40, using: &maker.random) }
        )
        .map { Self.publication($0, text: "a", isEnded: maker.random.oneIn(4)) }
    }

    private static func publication(_ number: Int, text: String, isEnded: Bool) -> String {
        var line = EntryLine()
        line.add("id", text: "https://praxis.example.org/cases/fall-\(number)/")
        line.add("folder", text: "fall-\(number)")
        line.add("channel", token: "website")
        line.add("since", token: "2026-11-01")
        line.add("text", quoted: text)
        if isEnded {
            var ended = EntryLine()
            ended.add("on", token: "2026-11-20")
            ended.add("cause", token: "withdrawn")
            line.add("ended", group: ended)
        }
        return line.text
    }

    /// Some lines changed, some added, as an export does it.
    private static func changed(_ lines: [String], _ maker: inout AlikeEntries) -> [String] {
        let changed = lines.map { line in
            maker.random.oneIn(4) ? line.replacing("\"a\"", with: "\"\(maker.random.next() % 3)\"") : line
        }
        return changed
            + (0..<Int.random(in: 0...2, using: &maker.random)).map { _ in
                publication(Int.random(in: 41...60, using: &maker.random), text: "n", isEnded: false)
            }
    }
}
