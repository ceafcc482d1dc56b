import CasebookBrochure
import CasebookPluginAPI
import Foundation
import TestSupport
import Testing

@testable import DocBookExport

@Suite("Whatever a case holds, the tool chains take it")
struct ChainTests {
    private static let picture = Array(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\" height=\"30\"/></svg>"
            .utf8)

    /// The DocBook export of generated cases with all its files.
    private func sources(seed: UInt64, count: Int) throws -> [Brochure.Source] {
        var generator = CaseGenerator(seed: seed)
        let studies = (0..<count).map { number in
            var study = generator.study()
            // A blank title is refused long before.
            study.title += "\(number)"
            return study
        }
        let context = try Samples.context(of: studies, in: Samples.book())
        return try Samples.artifacts(of: context).map { path, content in
            let bytes = if case .bytes(let bytes) = content { bytes } else { Self.picture }
            return Brochure.Source(path: try #require(RelativePath(path)), bytes: bytes)
        }
    }

    @Test("epubcheck finds nothing in an e-book of generated cases", arguments: [5, 6] as [UInt64])
    func epub(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("buch.epub")
        let book = try Brochure(.epub).bytes(
            of: sources(seed: seed, count: 30), reading: DocBookExport.bookPath, on: #require(CalendarDay("2026-11-24"))
        )
        try Data(book).write(to: file)
        try Judge("epub.py", [file.path, "--pages", "30"]).expectNoFindings()
    }
}
