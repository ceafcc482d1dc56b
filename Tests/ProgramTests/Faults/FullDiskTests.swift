import Foundation
import TestSupport
import Testing

@Suite("A full disk", .serialized, .enabled(if: SmallDisk.isPossible, Comment(rawValue: SmallDisk.reason)))
struct FullDiskTests {
    private static let advice = "the disk is full; free some space and try again"
    /// How much room there is left, in blocks of the disk: from none to more than enough.
    private static let rooms = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89].map { $0 * 4096 }

    @Test("leaves the last export as it was, and says what to do")
    func export() throws {
        let disk = try SmallDisk(kilobytes: 4096)
        let book = try FaultBook(at: disk.url)
        try book.export()
        var old = try book.contents("Exports")
        var failures = 0
        for (round, room) in Self.rooms.enumerated() {
            try book.write(FaultBook.Edition.allCases[(round + 1) % 2])
            try disk.fill(leaving: room)
            let outcome = try book.run(["export", "--date", "2026-11-24"], expecting: nil)
            try disk.empty()
            if outcome.status != 0 {
                failures += 1
                #expect(outcome.status == 2)
                #expect(outcome.errors.contains(Self.advice), "\(outcome.errors)")
                // One export of the book may be done before the next one finds the disk full.
                for folder in ["site", "feeds"] {
                    let now = try book.contents("Exports/\(folder)")
                    let before = old.filter { $0.key.hasPrefix(folder + "/") }.map(\.value)
                    let isOld = Set(now.values) == Set(before)
                    #expect(isOld || outcome.output.contains("\(folder): "), "\(folder) after \(room)")
                    #expect(!now.keys.contains { $0.contains(".casebook/") })
                }
            }
            try book.export()
            try book.run(["export", "--check", "--date", "2026-11-24"])
            old = try book.contents("Exports")
        }
        #expect(failures > 3)
    }

    @Test("takes a step of the journal as a whole or not at all")
    func log() throws {
        let disk = try SmallDisk(kilobytes: 2048)
        let book = try FaultBook(at: disk.url)
        let path = "CaseStudies/fall-1/log.yaml"
        func add(_ text: String) throws -> Program.Outcome {
            try book.run(["log", "fall-1", text, "--by", "Ada"], expecting: nil)
        }
        #expect(try add("Anfang").status == 0)
        var failures = 0
        for length in [10, 3000, 5000, 20_000] {
            for room in Self.rooms.prefix(5) {
                let before = try Data(contentsOf: book.url.appendingPathComponent(path))
                try disk.fill(leaving: room)
                let outcome = try add(String(repeating: "ä", count: length))
                try disk.empty()
                let after = try Data(contentsOf: book.url.appendingPathComponent(path))
                #expect(after.starts(with: before))
                guard outcome.status != 0 else { continue }
                failures += 1
                #expect(after == before, "\(length) \(room)")
                #expect(outcome.errors.contains(Self.advice), "\(outcome.errors)")
                #expect(outcome.output.contains("äääää"), "what was typed is given back")
                #expect(try add("Danach").status == 0)
            }
        }
        #expect(failures > 3)
        try book.run(["validate"])
    }

    @Test("does not confuse an import")
    func importing() throws {
        let disk = try SmallDisk(kilobytes: 4096)
        let book = try FaultImport(at: disk.url)
        try book.heal(.one)
        var failures = 0
        for (round, room) in Self.rooms.enumerated() {
            let edition = FaultBook.Edition.allCases[(round + 1) % 2]
            try disk.fill(leaving: room)
            let outcome = try book.network.take(book.feed(edition))
            if outcome.status != 0 {
                failures += 1
                #expect(outcome.status == 2, "\(outcome.output)\(outcome.errors)")
                #expect(outcome.errors.contains(Self.advice), "\(outcome.errors)")
            }
            try disk.empty()
            try book.expectNoHalfFile()
            #expect(try book.network.run(["validate"]).status == 0)
            try book.heal(edition)
        }
        #expect(failures > 2)
    }

    @Test("gets neither half a case nor half a book")
    func new() throws {
        for room in Self.rooms.prefix(6) {
            let disk = try SmallDisk(kilobytes: 1024)
            let book = try FaultBook(at: disk.url)
            try disk.fill(leaving: room)
            let made = try book.run(["new", "Ein Titel"], expecting: nil)
            let begun = try book.run(["init", "buch"], expecting: nil)
            try disk.empty()
            for outcome in [made, begun] where outcome.status != 0 {
                #expect(outcome.errors.contains(Self.advice), "\(outcome.errors)")
            }
            for (path, data) in try book.contents(".") where path.hasSuffix(".yaml") {
                #expect(data.last == 0x0A, "\(path)")
            }
            if made.status != 0 { try book.run(["new", "Ein Titel"]) }
            if begun.status != 0 { try book.run(["init", "buch"]) }
            try book.run(["validate"])
        }
    }
}
