import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

@Suite("A book is held against the record of what was ever public")
struct RecordTests {
    private struct TestBook {
        let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder(inMemory: true)
            try folder.write("casebook.yaml", Base.book.replacing(", logo: media/logo.png, logo_alt: Logo", with: ""))
            try write("eins", Self.study)
        }

        static let study =
            Base.study.split(separator: "\n").filter { !$0.contains("media") }.joined(separator: "\n") + "\n"

        func write(_ name: String, _ text: String) throws { try folder.write("CaseStudies/\(name)/case.yaml", text) }

        func line(_ id: String, _ channel: String = "website", folder: String? = nil, text: String, more: String = "")
            -> String
        {
            "- {id: \(id), folder: \(folder ?? id), channel: \(channel), since: 2021-03-15, text: \"\(text)\"\(more)}\n"
        }

        func findings() async throws -> [Diagnostic] {
            let day = try #require(CalendarDay("2026-11-24"))
            let checker = BookChecker(
                relativeTo: DiskPath(folder.url.path), validator: Validator(on: day), jobs: 1)
            return try await checker.findings(in: BookFolder(path: DiskPath(folder.url.path))).diagnostics
        }

        func rules() async throws -> [String] {
            try await findings()
                .filter { ["published.yaml"].contains($0.file) || Rule.publicationRules.contains($0.rule) }
                .map { "\($0.file):\($0.range?.start.line ?? 0) \($0.rule.id)" }
        }

        func fingerprint(of name: String) throws -> String {
            let loader = FileLoader(relativeTo: DiskPath(folder.url.path))
            let path = DiskPath(folder.url.path) / "CaseStudies/\(name)/case.yaml"
            return try loader.caseDocument(at: path, folderName: name).get().fingerprint(media: [:]).text
        }
    }

    private let other = "0123456789abcdef0000"

    @Test("one that was never exported needs none; one that has lost its record is told so")
    func none() async throws {
        let book = try TestBook()
        #expect(try await book.rules() == [])
        try book.folder.write("Exports/site/.casebook-manifest", "casebook-manifest 1\n")
        #expect(try await book.rules() == ["CaseStudies/eins/case.yaml:5 unrecorded-publication"])
    }

    @Test("what it lets out must be recorded on each channel")
    func unrecorded() async throws {
        let book = try TestBook()
        try book.folder.write("published.yaml", "")
        #expect(try await book.rules() == ["CaseStudies/eins/case.yaml:5 unrecorded-publication"])
        let text = try book.fingerprint(of: "eins")
        let lines = Channel.allCases.map { book.line("eins", $0.rawValue, text: text) }.joined()
        try book.folder.write("published.yaml", lines)
        #expect(try await book.rules() == [])
    }

    @Test("a case that is gone is an error until it is settled or comes back")
    func removed() async throws {
        let book = try TestBook()
        let own = Channel.allCases.map { book.line("eins", $0.rawValue, text: "0123456789abcdef0000") }.joined()
        let mine = try book.fingerprint(of: "eins")
        let right = own.replacing("0123456789abcdef0000", with: mine)
        try book.folder.write("published.yaml", right + book.line("fort", folder: "fort", text: other))
        // The other case has the same day, so it could be this one under a new name, were it not recorded itself.
        #expect(try await book.rules() == ["published.yaml:4 removed-case"])
        #expect(try await book.findings().first { $0.rule.id == "removed-case" }?.field?.description == "[3]")
        try book.folder.write(
            "published.yaml", right + book.line("fort", text: other, more: ", ended: {on: 2024-05-01, cause: removed}"))
        #expect(try await book.rules() == [])
    }

    @Test("a renamed folder is known again by its content or its day")
    func renamed() async throws {
        let book = try TestBook()
        let text = try book.fingerprint(of: "eins")
        try book.folder.write("published.yaml", book.line("frueher", text: text))
        #expect(try await book.rules() == ["CaseStudies/eins/case.yaml:5 renamed-case"])
        try book.write("eins", "id: frueher\n" + TestBook.study)
        let lines = Channel.allCases.map { book.line("frueher", $0.rawValue, folder: "eins", text: text) }.joined()
        try book.folder.write("published.yaml", lines)
        #expect(try await book.rules() == [])
    }

    @Test("two folders do not have one id")
    func duplicate() async throws {
        let book = try TestBook()
        try book.write("zwei", "id: eins\n" + TestBook.study)
        let day = try #require(CalendarDay("2026-11-24"))
        let root = DiskPath(book.folder.url.path)
        let found = try await BookChecker(relativeTo: root, validator: Validator(on: day), jobs: 1)
            .findings(in: BookFolder(path: root)).diagnostics
        #expect(found.filter { $0.rule.id == "duplicate-id" }.map(\.file) == ["CaseStudies/zwei/case.yaml"])
    }

    @Test("a text that has changed says when")
    func unmarked() async throws {
        let book = try TestBook()
        let text = try book.fingerprint(of: "eins")
        try book.folder.write(
            "published.yaml", Channel.allCases.map { book.line("eins", $0.rawValue, text: text) }.joined())
        try book.write("eins", TestBook.study.replacing("title: Ein Fall", with: "title: Ein anderer Fall"))
        #expect(try await book.rules() == ["CaseStudies/eins/case.yaml:5 unmarked-change"])
        try book.write(
            "eins",
            TestBook.study.replacing("title: Ein Fall", with: "title: Ein anderer Fall")
                .replacing("updated_on: 2021-06-01", with: "updated_on: 2026-02-03"))
        #expect(try await book.rules() == [])
    }

    @Test("a line that cannot be read hides no other, and merge markers hide neither side")
    func damaged() async throws {
        let book = try TestBook()
        let text = try book.fingerprint(of: "eins")
        let lines = Channel.allCases.map { book.line("eins", $0.rawValue, text: text) }
        try book.folder.write(
            "published.yaml", "<<<<<<< HEAD\n\(lines[0])=======\n\(lines[1])>>>>>>> zweig\n- {id: kaputt\n\(lines[2])")
        #expect(
            try await book.rules() == [1, 6].map { "published.yaml:\($0) publication-record" })
    }

    @Test("is written as it is read", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ids = ["a", "fall-1", "2021", "007", "true", "no", "eins-zwei-drei"]
        let entries = try (0..<30).map { _ in
            let end = PublicationEnd(
                on: try #require(PartialDate(["2021", "2021-03", "2024-02-29"].randomElement(using: &random) ?? "")),
                cause: PublicationEnd.Cause.allCases.randomElement(using: &random) ?? .draft)
            return PublicationRecord.Entry(
                id: try #require(CaseID(ids.randomElement(using: &random) ?? "")),
                folder: ids.randomElement(using: &random) ?? "",
                channel: Channel.allCases.randomElement(using: &random) ?? .print,
                since: try #require(PartialDate("2021-0\(Int.random(in: 1...9, using: &random))")),
                text: ContentFingerprint(content: FNV1a(), updatedOn: nil),
                origin: Bool.random(using: &random)
                    ? WebAddress("https://andere.example/f\u{E4}lle/a,b/?x=1&y={}".replacing("{}", with: "2")) : nil,
                ended: Bool.random(using: &random) ? end : nil)
        }
        let record = PublicationRecord(entries, isKept: true)
        let bytes = PublicationLine.file(of: record)
        let read = PublicationDocument(source: SourceText(path: "published.yaml", bytes: bytes))
        #expect(read.record == record && read.findings.finished().isEmpty)
        // Written over several lines, as somebody may do by hand, it says the same.
        let loose = String(decoding: bytes, as: UTF8.self).replacing("- {id", with: "-\n  {id").replacing(
            ", since", with: ",\n   since")
        let again = PublicationDocument(source: SourceText(path: "published.yaml", bytes: Array(loose.utf8)))
        #expect(again.record == record && again.findings.finished().isEmpty)
    }
}
