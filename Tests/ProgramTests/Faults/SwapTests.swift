import Foundation
import Synchronization
import TestSupport
import Testing

/// Somebody else works in the same folder, or means harm.
@Suite("Files that change while they are read", .serialized)
struct SwapTests {
    /// Does something over and over in a thread of its own until it goes.
    private final class Meddler: Sendable {
        private let isOver = Mutex(false)
        private let ended = DispatchSemaphore(value: 0)

        init(_ steps: [@Sendable () -> Void]) {
            Thread.detachNewThread { [self] in
                var index = 0
                while !isOver.withLock({ $0 }) {
                    steps[index % steps.count]()
                    usleep(500)
                    index += 1
                }
                ended.signal()
            }
        }

        func stop() {
            isOver.withLock { $0 = true }
            ended.wait()
        }
    }

    private static func replace(_ file: URL, by make: (URL) throws -> Void) {
        let other = file.deletingLastPathComponent().appendingPathComponent(".meddler")
        try? FileManager.default.removeItem(at: other)
        try? make(other)
        _ = rename(other.path, file.path)
    }

    @Test("grow, vanish, are cut off or become links: no crash, no half case, nothing from outside")
    func sources() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let book = try FaultBook(at: folder.url.appendingPathComponent("book"))
        try book.export()
        let whole = try book.contents("Exports")
        let study = book.url.appendingPathComponent("CaseStudies/fall-1/case.yaml")
        let picture = book.url.appendingPathComponent("CaseStudies/fall-2/media/bild.svg")
        let (text, drawing) = (try Data(contentsOf: study), try Data(contentsOf: picture))
        let secretCase = try folder.write(
            "outside/case.yaml", String(decoding: text, as: UTF8.self).replacingOccurrences(of: "eins", with: "CANARY"))
        let secretPicture = try folder.write(
            "outside/bild.svg",
            String(decoding: drawing, as: UTF8.self).replacingOccurrences(of: "eins", with: "CANARY"))
        let meddler = Meddler([
            { Self.replace(study) { try text.write(to: $0) } },
            { Self.replace(picture) { try drawing.write(to: $0) } },
            {
                Self.replace(study) {
                    try FileManager.default.createSymbolicLink(at: $0, withDestinationURL: secretCase)
                }
            },
            {
                Self.replace(picture) {
                    try FileManager.default.createSymbolicLink(at: $0, withDestinationURL: secretPicture)
                }
            },
            { Self.replace(study) { try (text + Data(count: 2 << 20)).write(to: $0) } },
            { Self.replace(picture) { try (drawing + drawing).write(to: $0) } },
            { Self.replace(study) { try text.prefix(300).write(to: $0) } },
            { Self.replace(picture) { try drawing.prefix(300).write(to: $0) } },
            { try? FileManager.default.removeItem(at: study) },
            { try? FileManager.default.removeItem(at: picture) },
            {
                Self.replace(study) { try text.write(to: $0) }
                guard let file = try? FileHandle(forWritingTo: study) else { return }
                _ = try? file.seekToEnd()
                for _ in 0..<20 { try? file.write(contentsOf: Data("# mehr\n".utf8)) }
            },
        ])
        var statuses: [Int32: Int] = [:]
        for round in 0..<60 {
            let outcome = try book.run(
                round % 3 == 0 ? ["validate"] : ["export", "--date", "2026-11-24"], expecting: nil)
            statuses[outcome.status, default: 0] += 1
            #expect((0...2).contains(outcome.status), "\(outcome.output)\(outcome.errors)")
            for (path, data) in try book.contents("Exports") {
                #expect(data.firstRange(of: Data("CANARY".utf8)) == nil, "\(path)")
            }
        }
        meddler.stop()
        Self.replace(study) { try text.write(to: $0) }
        Self.replace(picture) { try drawing.write(to: $0) }
        try book.export()
        #expect(try book.contents("Exports") == whole)
    }

    @Test("a link that takes the place of a folder of the export leads nowhere")
    func destination() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let book = try FaultBook(at: folder.url.appendingPathComponent("book"))
        try book.export()
        for name in ["index.html", "fall-1/index.html"] { try folder.write("outside/" + name, "mine") }
        let cases = book.url.appendingPathComponent("Exports/site/cases")
        let aside = book.url.appendingPathComponent("aside")
        let outside = folder.url.appendingPathComponent("outside")
        let meddler = Meddler([
            {
                _ = rename(cases.path, aside.path)
                try? FileManager.default.createSymbolicLink(at: cases, withDestinationURL: outside)
            },
            {
                var status = stat()
                guard lstat(cases.path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return }
                unlink(cases.path)
                _ = rename(aside.path, cases.path)
            },
        ])
        for round in 0..<60 {
            try book.write(FaultBook.Edition.allCases[round % 2])
            let outcome = try book.run(["export", "--date", "2026-11-24"], expecting: nil)
            #expect((0...2).contains(outcome.status), "\(outcome.output)\(outcome.errors)")
        }
        meddler.stop()
        #expect(folder.files(below: "outside") == ["fall-1/index.html", "index.html"])
        for name in folder.files(below: "outside") { #expect(try folder.read("outside/" + name) == "mine") }
        try? FileManager.default.removeItem(at: cases)
        try? FileManager.default.removeItem(at: aside)
        try book.write(.one)
        try book.export()
        try book.run(["export", "--check", "--date", "2026-11-24"])
    }
}
