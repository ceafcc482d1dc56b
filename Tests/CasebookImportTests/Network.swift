import CasebookDisk
import CasebookFiles
import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// A book that takes cases over.
struct Network {
    let folder: TemporaryFolder
    let publisher: Publisher

    init(publisher: Publisher? = nil) throws {
        folder = try TemporaryFolder()
        self.publisher = try publisher ?? Publisher()
        try folder.write(
            "casebook.yaml",
            """
            casebook: 1
            title: Netz
            language: de
            base_url: https://netz.example.org/
            publisher: {name: Netz}
            licence: CC0-1.0

            """)
    }

    /// Imports a feed.
    @discardableResult
    func take(_ feed: String = Publisher.feed, _ set: (inout ImportOptions) -> Void = { _ in }) async throws
        -> ImportReport
    {
        try await take(from: .web(try #require(WebAddress(feed))), set)
    }

    /// Imports a feed in a file or folder.
    func take(file path: String, _ set: (inout ImportOptions) -> Void = { _ in }) async throws -> ImportReport {
        try await take(from: .file(DiskPath(path)), set)
    }

    private func take(from source: ImportSource, _ set: (inout ImportOptions) -> Void) async throws -> ImportReport {
        var options = ImportOptions(on: try #require(CalendarDay("2026-11-24")))
        set(&options)
        let book = BookFolder(path: DiskPath(folder.url.path))
        let document = try FileLoader(relativeTo: book.path).bookDocument(at: book.file).get()
        var run = try ImportRun(
            from: source, into: book, of: try #require(document.book), options: options,
            fetcher: publisher)
        return try await run.run()
    }

    /// The text of a case's file.
    func text(_ id: String) throws -> String { try folder.read("CaseStudies/\(id)/case.yaml") }

    /// Changes a case's file.
    func edit(_ id: String, _ piece: String, _ replacement: String) throws {
        let text = try text(id)
        try #require(text.contains(piece))
        try folder.write("CaseStudies/\(id)/case.yaml", text.replacingOccurrences(of: piece, with: replacement))
    }

    /// All files.
    func files() throws -> [String: Data] { try Files.contents(below: folder.url) }
}

extension ImportReport {
    /// The names of the results by the ids of the cases.
    var names: [String: String] {
        Dictionary(items.map { ($0.folder ?? $0.id, $0.result.name) }, uniquingKeysWith: { $0 + "+" + $1 })
    }

    /// The numbers of the results.
    var counts: [String: Int] { Dictionary(items.map { ($0.result.name, 1) }, uniquingKeysWith: +) }

    func result(_ folder: String) -> Result? { items.first { $0.folder == folder }?.result }

    /// Why cases were refused.
    var reasons: [String] {
        items.compactMap { item in
            if case .refused(let reason, _) = item.result { reason.en } else { nil }
        }
    }
}
