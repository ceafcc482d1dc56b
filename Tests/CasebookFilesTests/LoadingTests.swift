import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("Loading files")
struct LoadingTests {
    private let folder: TemporaryFolder
    private let path: DiskPath
    private let loader: FileLoader

    init() throws {
        folder = try TemporaryFolder()
        path = DiskPath(folder.url.path)
        loader = FileLoader(relativeTo: path)
    }

    private func failure(_ name: String) -> Diagnostic? {
        guard case .failure(let failure) = loader.caseDocument(at: path / name, folderName: "whisky") else {
            return nil
        }
        return failure.diagnostic
    }

    @Test("reads a case, names it relative to the book, and knows its id from the folder")
    func study() throws {
        try folder.write("CaseStudies/whisky/case.yaml", ContractExample.study)
        let document = try loader.caseDocument(at: path / "CaseStudies/whisky/case.yaml", folderName: "whisky").get()
        #expect(document.findings.source.path == "CaseStudies/whisky/case.yaml")
        #expect(document.study?.id.text == "whisky")
    }

    @Test(
        "reports a file that is not there, or is none, as a finding of that file",
        arguments: ["none.yaml", "folder", "loop"])
    func unreadable(name: String) throws {
        try folder.write("folder/x.yaml", "")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appendingPathComponent("loop").path, withDestinationPath: "loop")
        let finding = try #require(failure(name))
        #expect(finding.rule.id == "unreadable-file")
        #expect(finding.file == name && finding.range == nil && finding.severity == .error)
        #expect(finding.message.de != finding.message.en)
    }

    @Test("refuses a file that is too large without reading all of it")
    func tooLarge() throws {
        try folder.write("large.yaml", String(repeating: "a", count: (1 << 20) + 1))
        #expect(failure("large.yaml")?.rule.id == "file-too-large")
        #expect(throws: Never.self) { try loader.logDocument(at: path / "large.yaml").get() }
    }

    @Test("looks at every medium once, and misses what is not below the case's folder")
    func media() throws {
        try folder.write(
            "whisky/media/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>")
        try folder.write("media/abend.jpg", "draußen")
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appendingPathComponent("whisky/media/link.jpg").path,
            withDestinationPath: "../../media/abend.jpg")
        var study = try #require(Reading.study(ContractExample.study).study)
        let names = ["media/plan.svg", "media/plan.svg", "media/abend.jpg", "media/link.jpg", "media/PLAN.svg"]
        study.media = try names.map { Medium(file: try #require(RelativePath($0))) }
        let media = loader.media(of: study, in: path / "whisky").named
        let rules = Dictionary(uniqueKeysWithValues: media.map { ($0.key.text, $0.value.problems.map(\.rule.id)) })
        #expect(
            rules == [
                "media/plan.svg": [], "media/abend.jpg": ["missing-medium"], "media/link.jpg": ["missing-medium"],
                "media/PLAN.svg": ["missing-medium"],
            ])
        #expect(try #require(media[study.media[0].file]).facts?.pixelSize == PixelSize(width: 4, height: 3))
    }
}
