import Foundation
import TestSupport
import Testing

/// Killed as the system kills when memory runs out: without a word, at any moment. Journals have tests of their own
/// (``LogDurabilityTests``), the workbench has a judge.
@Suite("Killed at a hundred moments", .serialized)
struct KillTests {
    /// Starts the program, and kills it a random time later: at any moment of its run, or just when it begins to change
    /// files.
    private func killed(
        _ arguments: [String], in folder: URL, within microseconds: UInt32, using generator: inout SeededGenerator,
        after sign: () -> Bool = { true }
    ) throws {
        let program = try Background(Program.url(of: "casebook"), arguments, in: folder)
        while program.isRunning, !sign() {}
        usleep(.random(in: 0...microseconds, using: &generator))
        program.kill()
        _ = program.waitForEnd()
    }

    /// How long an undisturbed run takes, in microseconds.
    private func duration(of run: () throws -> Void) rethrows -> UInt32 {
        let start = DispatchTime.now()
        try run()
        return UInt32((DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1000)
    }

    @Test("an export leaves only whole files and deletes nobody else's, and the next one goes on")
    func export() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let book = try FaultBook(at: folder.url)
        var whole: [[String: Data]] = []
        for edition in FaultBook.Edition.allCases {
            try book.write(edition)
            try book.export()
            whole.append(try book.contents("Exports"))
        }
        let foreign = ["site/notes.txt", "site/cases/notes.txt"]
        for path in foreign { try book.write("Exports/" + path, "mine") }
        let time = try duration { try book.export() }
        var generator = SeededGenerator(seed: 20_261_124)
        let arguments = ["export"] + FaultBook.day
        let states = ["site", "feeds"].map { book.url.appendingPathComponent("Exports/\($0)/.casebook").path }
        var commits = 0
        for round in 0..<100 {
            try book.write(FaultBook.Edition.allCases[round % 2])
            if round % 4 < 2 {
                try killed(arguments, in: book.url, within: time, using: &generator)
            } else {
                try killed(arguments, in: book.url, within: time / 8, using: &generator) {
                    states.contains { FileManager.default.fileExists(atPath: $0) }
                }
            }
            let left = try book.contents("Exports")
            if left.keys.contains(where: { $0.contains("/.casebook/") }) { commits += 1 }
            for (path, data) in left where !path.contains("/.casebook/") {
                let isWhole = foreign.contains(path) || whole.contains { $0[path] == data }
                #expect(isWhole, "round \(round): \(path)")
            }
            for path in foreign { #expect(left[path] == Data("mine".utf8)) }
        }
        #expect(commits > 5, "too few were killed while files were changing")
        for (edition, expected) in zip(FaultBook.Edition.allCases, whole) {
            try book.write(edition)
            try book.export()
            #expect(try book.contents("Exports").filter { !foreign.contains($0.key) } == expected)
        }
    }

    @Test("an import leaves only whole files, and the next one goes on as if nothing had happened")
    func importing() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let book = try FaultImport(at: folder.url)
        let time = try duration { try book.heal(.one) }
        var generator = SeededGenerator(seed: 20_261_125)
        for round in 0..<100 {
            let edition = FaultBook.Edition.allCases[(round + 1) % 2]
            try killed(book.network.arguments(book.feed(edition)), in: folder.url, within: time, using: &generator)
            try book.expectNoHalfFile()
            if round % 10 == 0 { #expect(try book.network.run(["validate"]).status == 0) }
            try book.heal(edition)
        }
    }
}

@Suite("Several at once", .serialized)
struct ConcurrentExportTests {
    @Test("exports of one book end with one whole export")
    func exports() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let book = try FaultBook(at: folder.url)
        for edition in [FaultBook.Edition.two, .one, .two, .one, .two] {
            try book.write(edition)
            let programs = try (0..<4).map { _ in
                try Background(Program.url(of: "casebook"), ["export"] + FaultBook.day, in: folder.url)
            }
            for program in programs { #expect(program.waitForEnd() == 0) }
            try book.run(["export", "--check", "--date", "2026-11-24"])
        }
    }
}
