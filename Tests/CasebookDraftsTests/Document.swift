import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

/// Real documents, made by pandoc from Markdown, or written byte by byte.
struct Document {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A document in a format that pandoc writes.
    func make(_ name: String, from markdown: String) throws -> DiskPath {
        let source = try folder.write("source.md", markdown)
        let target = folder.url.appendingPathComponent(name)
        let outcome = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            ["pandoc", "--standalone", "--resource-path", folder.url.path, "-o", target.path, source.path])
        try #require(outcome.status == 0, "\(outcome.errors)")
        return DiskPath(target.path)
    }

    /// A picture of 1 by 1 pixel beside the documents.
    func makePicture(_ name: String) throws {
        let pixel = try #require(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="))
        let file = folder.url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try pixel.write(to: file)
    }

    /// What the validation finds in the draft's file, as rule names.
    static func findings(in draft: DocumentDraft) throws -> (study: CaseStudy?, rules: [String]) {
        let date = try #require(CalendarDay("2026-11-24"))
        let validator = Validator(on: date)
        let files = BookTemplate.files(.de, on: date, plugins: [])
        let bookFile = try #require(files.first { $0.path == "casebook.yaml" })
        let book = try #require(
            BookDocument(source: SourceText(path: bookFile.path, bytes: Array(bookFile.text.utf8))).book)
        var document = CaseDocument(
            folderName: draft.id?.text ?? "entwurf",
            source: SourceText(path: "case.yaml", bytes: Array(draft.caseFile.utf8)))
        let media = Dictionary(
            uniqueKeysWithValues: draft.media.map { medium in
                (medium.file, InspectedMedium(facts: MediaInspector.inspect(medium.bytes, path: medium.file).facts))
            })
        validator.check(&document, of: book, media: media)
        return (document.study, document.findings.finished().map(\.inOneLine))
    }
}
