import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// What would keep a check busy for minutes if its cost grew with the square of the file.
@Suite("A hostile case")
struct HostileCaseTests {
    private func findings(_ piece: String, _ text: String) throws -> [Diagnostic] {
        try Base.findings(.study, replacing: piece, by: text)
    }

    private func many(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

    @Test(
        "of long texts that Markdown readers choke on is told so",
        arguments: ["![[]()", "x <? ", "x <!A ", "x <![CDATA[ "])
    func openers(piece: String) throws {
        let text = String(repeating: piece, count: 900_000 / piece.utf8.count)
        #expect(try findings("Die Lage", text).map(\.rule.id) == ["markdown-depth"])
    }

    @Test("of quotes and lists without end above as many lines is told so", arguments: ["> ", "- ", "1. "])
    func containers(piece: String) throws {
        let text = String(repeating: piece, count: 100_000) + "x\n" + String(repeating: "  y\n", count: 100_000)
        #expect(try findings("Die Lage", text).map(\.rule.id) == ["markdown-depth"])
    }

    @Test("of findings in texts far down gets no more of them than any other")
    func texts() throws {
        let text = String(repeating: "#\n", count: 200_000) + Base.study
        let html = many(40_000) { _ in "<b>x</b>\n  " }
        let bytes = Array(text.replacing("Die Lage", with: html).utf8)
        let findings = try Base.findings(.study, bytes: bytes)
        #expect(findings.count == DiagnosticCollector.limit + 1)
        // Warnings alone, however many, keep nobody from publishing.
        #expect(findings.allSatisfy { $0.severity != .error })
    }

    @Test("of thousands of references without target is told so")
    func references() throws {
        let measures = many(5000) { "          - {id: massnahme-\($0), title: x}\n" }
        let cited = many(20_000) { ", masnahme-\($0)" }
        let found = try findings("measures: [training]", "measures: [training\(cited)]").map(\.rule.id)
        #expect(found.contains("unknown-measure") && found.last == "too-many-findings")
        #expect(try findings("  - id: umsetzung\n", "  - id: umsetzung\n    measures:\n\(measures)").isEmpty)
    }

    @Test("of thousands of media, people and licences is checked like any other")
    func material() throws {
        let media = many(8000) { "  - {file: media/\($0 % 4000).png, alt: x, licence: CC BY 4.\($0)}\n" }
        #expect(try findings("media:\n", "media:\n\(media)").last?.severity == .error)
        let quotes = many(8000) { ", {text: Satz \($0), person: Eva Beispiel\($0)}" }
        let anonymous = Base.study.replacing("  sector:", with: "  anonymous: true\n  sector:")
            .replacing("role: Inhaberin}", with: "role: Inhaberin}\(quotes)")
        #expect(try Base.findings(.study, bytes: Array(anonymous.utf8)).last?.rule.id == "too-many-findings")
    }

    @Test("of more warnings than are listed still counts as broken if an error is among the rest")
    func hiddenErrors() throws {
        let html = many(600) { _ in "x <b>\n  " }
        let fine = try findings("Die Lage", html)
        #expect(fine.last?.rule.id == "too-many-findings" && fine.last?.severity == .note)
        let broken = Base.study.replacing("Die Lage", with: html).replacing("  #### Zwei", with: "  ##### Zwei")
        let findings = try Base.findings(.study, bytes: Array(broken.utf8))
        #expect(findings.last?.rule.id == "too-many-findings" && findings.last?.severity == .error)
    }

    @Test("never crashes the check, whatever becomes of the bundled files", arguments: 0..<20)
    func noise(round: Int) throws {
        var generator = SeededGenerator(seed: 77 + UInt64(round))
        let folders = Repository.caseFolders
        for _ in 0..<20 {
            let folder = generator.pick(folders)
            let hasLog = FileManager.default.fileExists(atPath: folder.appendingPathComponent("log.yaml").path)
            let file: RuleCase.File = hasLog && generator.oneIn(2) ? .log : .study
            let name = file == .log ? "log.yaml" : "case.yaml"
            let original = try Repository.bytes("CaseStudies/\(folder.lastPathComponent)/\(name)")
            let bytes = Mutation.mutate(original, using: &generator)
            for finding in try Base.findings(file, bytes: bytes) {
                #expect(!finding.message.de.isEmpty && !finding.message.en.isEmpty)
                #expect(finding.range.map { $0.start.line >= 1 && $0.start.column >= 1 } ?? true)
            }
            _ = try Base.findings(.book, bytes: Mutation.mutate(Array(Base.book.utf8), using: &generator))
        }
    }
}
