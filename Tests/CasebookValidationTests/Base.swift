import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// The samples, which are without any finding, and the check of them.
enum Base {
    static let folder = "ein-fall"

    static let study = RuleSample.study
    static let log = RuleSample.log
    static let book = RuleSample.book

    /// The findings in an example of a rule.
    static func findings(in example: RuleCase) async throws -> [Diagnostic] {
        try #require(example.hasPiece, "the sample lacks \(example.replaced)")
        return switch example.file {
        case .folder: try await FolderSample(listing: example.text).findings()
        case .document: try await documentFindings(in: example.text)
        default: try findings(example.file, bytes: Array(example.text.utf8))
        }
    }

    /// Where the findings in an example are, as an example says it.
    static func places(in example: RuleCase) async throws -> Set<String> {
        Set(
            try await findings(in: example).map { finding in
                let start = finding.range?.start
                let place = example.file == .folder ? finding.file : "\(start?.line ?? 0):\(start?.column ?? 0)"
                return "\(place) \(finding.rule.id)"
            })
    }

    /// The findings in a file after a piece of it was replaced.
    static func findings(
        _ file: RuleCase.File, replacing piece: String = "", by text: String = "", folder: String = folder,
        media: [RelativePath: InspectedMedium] = [:]
    ) throws -> [Diagnostic] {
        try #require(RuleSample.text(of: file).contains(piece) || piece.isEmpty, "the sample lacks \(piece)")
        let bytes = Array(RuleSample.text(of: file, replacing: piece, by: text).utf8)
        return try findings(file, bytes: bytes, folder: folder, media: media)
    }

    /// The findings in a file of any bytes.
    static func findings(
        _ file: RuleCase.File, bytes: [UInt8], folder: String = folder, media: [RelativePath: InspectedMedium] = [:]
    ) throws -> [Diagnostic] {
        let validator = Validator(on: try #require(CalendarDay("2026-11-24")))
        switch file {
        case .study, .anonymousStudy:
            var document = CaseDocument(folderName: folder, source: SourceText(path: "case.yaml", bytes: bytes))
            validator.check(&document, of: try parsedBook(), media: media)
            return document.findings.finished()
        case .log:
            let study = CaseDocument(
                folderName: folder, source: SourceText(path: "case.yaml", bytes: Array(self.study.utf8)))
            var document = LogDocument(source: SourceText(path: "log.yaml", bytes: bytes))
            validator.check(&document, of: study)
            return document.findings.finished()
        case .book:
            var document = BookDocument(source: SourceText(path: "casebook.yaml", bytes: bytes))
            validator.check(&document, logos: [:], caseCount: 1)
            return document.findings.finished()
        case .record:
            return PublicationDocument(source: SourceText(path: "published.yaml", bytes: bytes)).findings.finished()
        case .feed:
            return FeedDocument(source: SourceText(path: "feed.json", bytes: bytes)).findings.finished()
        case .folder, .document:
            Issue.record("lies on a disk: use findings(in:)")
            return []
        }
    }

    /// The findings in an XML document, held against a schema.
    private static func documentFindings(in text: String) async throws -> [Diagnostic] {
        let folder = try TemporaryFolder(inMemory: true)
        let root = DiskPath(folder.url.path)
        try folder.write(
            "article.rng",
            """
            <element name="article" xmlns="http://relaxng.org/ns/structure/1.0">
              <element name="title"><text/></element>
              <element name="para"><text/></element>
            </element>
            """)
        try folder.write("article.xml", text)
        let checker = try DocumentChecker(schema: root / "article.rng", jobs: 1)
        return try await checker.check([root / "article.xml"]).diagnostics
    }

    static func parsedBook() throws -> Book {
        try #require(BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(book.utf8))).book)
    }
}
