import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// What the check lets through, every export can write; what it refuses keeps no export from the other cases.
@Suite("Check and export")
struct RefusalAgreementTests {
    private func errors(in book: SmallBook) async throws -> [String] {
        let folder = BookFolder(path: DiskPath(book.folder.url.path))
        let checker = BookChecker(
            relativeTo: folder.path, validator: Validator(on: try #require(CalendarDay(book.date))), jobs: 1)
        return try await checker.findings(in: folder).diagnostics.filter { $0.severity == .error }.map(\.inOneLine)
    }

    /// A published case in a folder, with media.
    private func write(_ id: String, media: [String] = [], to book: SmallBook) throws {
        var study = SmallCase(number: 1).yaml
        if let old = study.firstRange(of: "media:") {
            study = String(study[..<old.lowerBound])
        }
        let items = media.map { "{file: \"\($0)\", alt: A, credit: C, licence: CC0-1.0}" }
        study += "media: [\(items.joined(separator: ", "))]\n"
        try book.folder.write("CaseStudies/\(id)/case.yaml", study)
        for path in Set(media) { try book.folder.write("CaseStudies/\(id)/\(path)", SmallCase.drawing(path)) }
    }

    /// What a case may be called, and the names of files and folders that exports write beside those of cases.
    private static let names = [
        "casebook", "casebook-xinclude", "con", "nul", "com1", "index", "feed", "404", "media", "charts", "assets",
        "topics",
        "cases", "sitemap", "page-2", "en", "book", "kammer", String(repeating: "a", count: 100),
        String(repeating: "a", count: 101), "A", "a--b",
    ]

    @Test("agree on what a case may be called", arguments: names)
    func ids(name: String) async throws {
        let book = try SmallBook(cases: 1)
        try write(name, media: ["media/bild.svg"], to: book)
        let errors = try await errors(in: book)
        _ = try await book.export()
        let isOut = book.folder.files(below: "Exports/site/cases").contains("\(name)/index.html")
        #expect(isOut == errors.isEmpty, "\(errors)")
        #expect(book.folder.files(below: "Exports/docbook").contains("casebook.xml"))
    }

    private static let mediaPaths: [[String]] = [
        ["media/a.svg", "media/a.svg"], ["media/a.svg", "media/A.svg"], ["media/a.svg", "Media/a.svg"],
        ["media/\u{FC}.svg", "media/u\u{308}.svg"], ["media/\u{FC}.svg", "media/\u{DC}.svg"], ["a.svg", "media/a.svg"],
        ["index.html"], ["fragment.html"], ["index.svg"], ["case.svg"],
        ["media/" + String(repeating: "a", count: 213) + ".svg"],
        ["media/" + String(repeating: "a", count: 224) + ".svg"],
        ["media/" + String(repeating: "a/", count: 100) + "b.svg"],
        ["media/" + String(repeating: "a", count: 226) + ".svg"],
    ]

    @Test("agree on what media may be called", arguments: mediaPaths)
    func media(paths: [String]) async throws {
        let book = try SmallBook(cases: 1)
        try write("ein-fall", media: paths, to: book)
        let errors = try await errors(in: book)
        _ = try await book.export()
        let files = book.folder.files(below: "Exports/site/cases/ein-fall")
        #expect(files.contains("index.html") == errors.isEmpty, "\(errors)")
        if errors.isEmpty { for path in paths { #expect(files.contains(path), "\(path)") } }
    }

    @Test("find a picture whose name is composed in another way, each time")
    func spelling() async throws {
        let book = try SmallBook(cases: 1)
        try write("ein-fall", media: ["media/Ku\u{308}che.svg"], to: book)
        let path = "CaseStudies/ein-fall/case.yaml"
        try book.folder.write(
            path, try book.folder.read(path).replacing("media/Ku\u{308}che.svg", with: "media/K\u{FC}che.svg"))
        #expect(try await errors(in: book) == [])
        for _ in 0..<2 {
            _ = try await book.export()
            #expect(book.folder.files(below: "Exports/site/cases/ein-fall/media").count == 1)
        }
        try book.folder.write("CaseStudies/ein-fall/media/Ku\u{308}che.svg", SmallCase.drawing("eine andere"))
        _ = try await book.export()
        #expect(try await book.differences() == [])
    }
}
