import Foundation
import TestSupport
import Testing

/// Whatever lies in `.casebook`, an export comes to what it would come to without it.
@Suite("An export whose memory is damaged")
struct DamagedMemoryTests {
    @Test(
        "is not misled by a file that is empty, something else, or gone",
        arguments: ["site.record", "docbook.record", "feeds-a.pieces", "atom-a.pieces"], ["", "Unsinn", nil])
    func replaced(file: String, content: String?) async throws {
        let book = try SmallBook()
        _ = try await book.export()
        if let content {
            try book.folder.write(".casebook/\(file)", content)
        } else {
            try book.remove(".casebook/\(file)")
        }
        try book.write(SmallCase(number: 40))
        _ = try await book.export()
        #expect(try await book.differences() == [])
    }

    @Test(
        "is not misled by a folder where a file should be",
        arguments: ["site.record", "site-a.pieces", "site-b.pieces"])
    func folders(file: String) async throws {
        let book = try SmallBook(cases: 2)
        _ = try await book.export()
        try? book.remove(".casebook/\(file)")
        try book.folder.write(".casebook/\(file)/innen", "x")
        for number in [40, 41] {
            try book.write(SmallCase(number: number))
            _ = try await book.export()
            #expect(try await book.differences() == [])
        }
    }

    @Test("is not misled by bytes that have changed in place", arguments: 0..<40 as Range<UInt64>)
    func changedInPlace(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        for round in 0..<3 {
            try book.age()
            let memory = Memory(book)
            let told = try (0..<Int.random(in: 1...4, using: &random)).map { _ in try memory.damage(using: &random) }
            // With a case that is new, changed, or broken, the pieces of all others are read again.
            var study = SmallCase(number: Int.random(in: 0..<5, using: &random))
            study.challenge = "Runde \(round)."
            if Bool.random(using: &random) { try book.write(study) }
            _ = try await book.export()
            #expect(try await book.differences() == [], "\(told)")
        }
    }

    @Test("and in which a case is broken leaves that case out, and no other")
    func frozen() async throws {
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        try book.folder.write("CaseStudies/\(SmallCase(number: 1).folder)/case.yaml", "casebook: 1\ntitle: Kaputt\n")
        for file in book.folder.files(below: ".casebook") where file.hasSuffix(".pieces") {
            try Memory(book).change(file) { bytes in for place in bytes.indices { bytes[place] = 0 } }
        }
        _ = try await book.export()
        let pages = book.folder.files(below: "Exports/site/cases").filter { $0.hasSuffix("index.html") }
        #expect(pages == ["fall-0/index.html", "fall-2/index.html"])
    }
}

/// A file that a program has changed in place, and set its time back, as `rsync --inplace --times` and `exiftool -P` do.
@Suite("A file changed in place, with the same size and time")
struct SameTimeTests {
    @Test("is noticed", arguments: ["CaseStudies/fall-1/case.yaml", "CaseStudies/fall-1/media/bild.svg"])
    func source(path: String) async throws {
        let book = try SmallBook(cases: 3)
        var study = SmallCase(number: 1)
        study.hasMedium = true
        try book.write(study)
        try book.age()
        _ = try await book.export()
        try book.age()
        try replace("Eine Lage.", "Jene Lage.", or: ("Fall 1", "Fell 1"), in: path, of: book)
        _ = try await book.export()
        #expect(try await book.differences() == [])
    }

    @Test("is mended", arguments: ["Exports/site/cases/fall-1/index.html", "Exports/docbook/casebook.xml"])
    func output(path: String) async throws {
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        try book.age()
        try replace("Eine Lage.", "Jene Lage.", or: ("Fall 1", "Fell 1"), in: path, of: book)
        _ = try await book.export()
        #expect(try await book.differences() == [])
    }

    private func replace(
        _ old: String, _ new: String, or others: (String, String), in path: String, of book: SmallBook
    ) throws {
        let url = book.folder.url.appendingPathComponent(path)
        let text = try book.folder.read(path)
        let changed = text.contains(old) ? text.replacing(old, with: new) : text.replacing(others.0, with: others.1)
        try #require(changed != text && changed.utf8.count == text.utf8.count)
        let time = try FileManager.default.attributesOfItem(atPath: url.path)[.modificationDate]
        let file = try FileHandle(forWritingTo: url)
        try file.write(contentsOf: Data(changed.utf8))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: url.path)
    }
}

/// What the exports of a book remember.
private struct Memory {
    let folder: URL
    let files: [String]

    init(_ book: SmallBook) {
        folder = book.folder.url.appendingPathComponent(".casebook")
        files = book.folder.files(below: ".casebook").filter { $0.hasSuffix(".record") || $0.hasSuffix(".pieces") }
            .sorted()
    }

    /// Changes a file in place: it keeps its number on the disk, and where it is not cut off its size.
    func change(_ file: String, _ body: (inout [UInt8]) throws -> Void) throws {
        let url = folder.appendingPathComponent(file)
        var bytes = try [UInt8](Data(contentsOf: url))
        try body(&bytes)
        let handle = try FileHandle(forWritingTo: url)
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
    }

    /// Damages something.
    ///
    /// - Returns: what was done.
    func damage(using random: inout SeededGenerator) throws -> String {
        let file = try #require(files.randomElement(using: &random))
        let other = try #require(files.randomElement(using: &random))
        let kind = Int.random(in: 0..<6, using: &random)
        try change(file) { bytes in
            guard bytes.count > 2 else { return }
            let place = Int.random(in: bytes.indices, using: &random)
            let length = min(Int.random(in: 1...4096, using: &random), bytes.count - place)
            switch kind {
            case 0: bytes[place] ^= 1 << Int.random(in: 0..<8, using: &random)
            case 1: for place in place..<place + length { bytes[place] = 0 }
            case 2: bytes.removeLast(bytes.count - place)
            case 3: bytes += (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            case 4: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
            default: bytes = try [UInt8](Data(contentsOf: folder.appendingPathComponent(other)))
            }
        }
        return "\(kind) \(file)"
    }
}
