import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

@Suite("The bundled case studies")
struct BundledCasesTests {
    @Test("have no findings but the ended releases", arguments: Repository.caseFolders.map(\.lastPathComponent))
    func caseIsClean(folder: String) throws {
        let path = "CaseStudies/\(folder)/case.yaml"
        let source = SourceText(path: path, bytes: try Repository.bytes(path))
        var document = CaseDocument(folderName: folder, source: source)
        let date = try #require(CalendarDay("2026-11-30"))
        Validator(on: date).check(&document, of: nil, media: [:])
        let findings = document.findings.finished().filter { $0.rule.id != "release-ended" }
        #expect(findings.map(\.inOneLine) == [])
        #expect(document.study != nil)
    }
}
