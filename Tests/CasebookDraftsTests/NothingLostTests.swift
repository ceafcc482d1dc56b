import CasebookDisk
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("Every word of a document stands in its draft, or is named in the report")
struct NothingLostTests {
    @Test("Word files with everything that reports have", arguments: 0..<60 as Range<UInt64>)
    func office(seed: UInt64) throws {
        let document = try Document()
        let (file, words) = OfficeGenerator.file(seed: seed)
        try check(file.write("bericht.docx", in: document.folder), words)
    }

    @Test("web pages as the world writes them", arguments: 0..<60 as Range<UInt64>)
    func page(seed: UInt64) throws {
        let document = try Document()
        let (text, words) = PageGenerator.page(seed: seed)
        try check(DiskPath(document.folder.write("seite.html", text).path), words)
    }

    @Test("of a form that the converter cannot read, the words and the headings are taken, and the report says so")
    func strict() throws {
        let document = try Document()
        var file = OfficeFile()
        file.body =
            "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Ausgangslage</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Zettel überall.</w:t></w:r></w:p>"
        let strict = file.files.map { name, bytes in
            let text = String(decoding: bytes, as: UTF8.self)
                .replacing(
                    "http://schemas.openxmlformats.org/officeDocument/2006",
                    with: "http://purl.oclc.org/ooxml/officeDocument"
                )
                .replacing(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006",
                    with: "http://purl.oclc.org/ooxml/wordprocessingml")
            return (name, Array(text.utf8))
        }
        let path = document.folder.url.appendingPathComponent("strict.docx")
        try Data(StoredArchive.bytes(of: strict)).write(to: path)
        let draft = try DocumentDraft(from: DiskPath(path.path), language: .de)
        #expect(draft.caseFile.contains("challenge: |\n  Zettel überall.\n"), "\(draft.caseFile)")
        #expect(draft.report.contains { $0.de.contains("nur die Wörter") })
    }

    @Test("the same through the other formats of office programs", arguments: ["odt", "rtf"], 0..<6 as Range<UInt64>)
    func formats(suffix: String, seed: UInt64) throws {
        let document = try Document()
        let (file, _) = OfficeGenerator.file(seed: seed)
        let source = try file.write("bericht.docx", in: document.folder)
        let target = document.folder.url.appendingPathComponent("anders.\(suffix)")
        let outcome = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"), ["pandoc", "--standalone", "-o", target.path, source.text])
        try #require(outcome.status == 0, "\(outcome.errors)")
        let words = try Self.words(of: target, suffix)
        try #require(words.count > 10)
        try check(DiskPath(target.path), words)
    }

    /// The words of a file that pandoc has written, read without it.
    private static func words(of file: URL, _ suffix: String) throws -> [String] {
        var text = ""
        if suffix == "odt" {
            let content = try Program.run(
                URL(fileURLWithPath: "/usr/bin/env"), ["unzip", "-p", file.path, "content.xml"])
            text = content.output.replacing(/<[^>]*>/, with: "")
        } else {
            var rest = Substring(try String(contentsOf: file, encoding: .utf8))
            while let code = rest.firstMatch(of: /\\u(-?\d+) ?\?/) {
                let unit = UInt16(truncatingIfNeeded: Int(code.output.1) ?? 0)
                text += rest[..<code.range.lowerBound] + String(decoding: [unit], as: UTF16.self)
                rest = rest[code.range.upperBound...]
            }
            text += rest
        }
        return text.matches(of: /[\p{L}\p{M}]+\d+z/).map { String($0.output) }
    }

    private func check(_ path: DiskPath, _ words: [String]) throws {
        let draft = try DocumentDraft(from: path, language: .de)
        let said = draft.caseFile + draft.report.map(\.de).joined(separator: "\n")
        let lost = words.filter { !said.contains($0) }
        #expect(lost == [], "\(draft.caseFile)")
        for line in draft.report { #expect(!line.de.isEmpty && !line.en.isEmpty) }
        let rules = try Document.findings(in: draft).rules
        let broken = ["yaml-", "markdown-", "heading-level", "forbidden", "unreadable"]
        #expect(!rules.contains { rule in broken.contains { rule.contains("[" + $0) } }, "\(rules)\n\(draft.caseFile)")
    }
}
