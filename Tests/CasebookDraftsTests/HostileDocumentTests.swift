import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("Hostile documents do no harm")
struct HostileDocumentTests {
    @Test("scripts, frames, remote pictures and raw HTML of a page are not taken over; nothing is fetched")
    func page() throws {
        let document = try Document()
        try document.makePicture("Seite_files/gut.png")
        try document.folder.write("geheim.txt", "GEHEIM")
        let page = try document.folder.write(
            "seite.html",
            """
            <html><head><title>T &lt;script&gt;</title><script>alert(1)</script></head><body>
            <h1>Ausgangslage</h1><p onclick="x()">Text <iframe src="file:///etc/passwd"></iframe>
            <img src="http://192.0.2.1/spur.png"><img src="../../../etc/passwd"><img src="/etc/hostname">
            <img src="geheim.txt"><img src="Seite_files/gut.png" alt="bild.png">
            <img src="data:image/png;base64,AAAA"><a href="javascript:alert(1)">x</a></p>
            <object data="file:///etc/passwd"></object><!-- GEHEIM --></body></html>
            """)
        let draft = try DocumentDraft(from: DiskPath(page.path), language: .de)
        #expect(draft.media.map(\.file.text) == ["media/bild-1.png"])
        #expect(!draft.caseFile.contains("GEHEIM") && !draft.caseFile.contains("root:"))
        #expect(!draft.caseFile.contains("<script") || draft.caseFile.contains("title: T <script>"))
        #expect(!draft.caseFile.contains("<iframe") && !draft.caseFile.contains("onclick"))
        #expect(draft.report.map(\.de).filter { $0.hasPrefix("ein Bild konnte nicht") }.count == 5)
    }

    @Test("what looks like YAML in a document stays text")
    func yaml() throws {
        let text = """
            Kurz gesagt.

            # Betrieb

            Firma: X

            # Phase 1

            # Ziele

            - status: published
            - "release: {channels: [website]}"
            - '*anker &x !!tag # Kommentar'

            # Nachwort

            status: published

            # Ausgangslage

            ---

            release: {granted\\_on: 2021}
            """
        let document = try Document()
        let draft = try DocumentDraft(from: document.make("x.docx", from: text), language: .de)
        let (found, rules) = try Document.findings(in: draft)
        let study = try #require(found, "\(rules)\n\(draft.caseFile)")
        #expect(study.status == .draft && study.release == nil)
        #expect(study.goals.count == 3 && study.goals[0] == "status: published")
    }

    @Test("a page in the encoding of old is read as browsers read it")
    func encoding() throws {
        let document = try Document()
        let file = document.folder.url.appendingPathComponent("alt.html")
        try Data([UInt8]("<h1>Ziele</h1><p>Gr".utf8) + [0xF6, 0xDF, 0x65, 0x20, 0x80] + [UInt8]("</p>".utf8)).write(
            to: file)
        let draft = try DocumentDraft(from: DiskPath(file.path), language: .de)
        #expect(draft.caseFile.contains("  - Größe €"))
    }

    @Test("a bomb, a fake, an empty file and a foreign format are refused, and say why")
    func refused() throws {
        let document = try Document()
        let fake = try document.folder.write("fake.docx", "kein Archiv")
        let empty = try document.folder.write("leer.html", "")
        let foreign = try document.folder.write("alt.doc", "Word 97")
        let deep = try document.folder.write("tief.html", String(repeating: "<div><ul><li>", count: 20_000) + "x")
        #expect(throws: DraftProblem.self) { try DocumentDraft(from: DiskPath(fake.path), language: .de) }
        #expect(throws: DraftProblem.empty) { try DocumentDraft(from: DiskPath(empty.path), language: .de) }
        #expect(throws: DraftProblem.unknownFormat("doc")) {
            try DocumentDraft(from: DiskPath(foreign.path), language: .de)
        }
        #expect(throws: (any Error).self) { try DocumentDraft(from: DiskPath(deep.path), language: .de) }
        #expect(throws: DiskError.self) { try DocumentDraft(from: DiskPath("/dev/zero.html"), language: .de) }
    }

    @Test("whatever the text is, the draft is YAML that can be read", arguments: 0..<40 as Range<UInt64>)
    func anything(seed: UInt64) throws {
        var generator = CaseGenerator(seed: seed)
        let study = generator.study()
        let texts = [study.title, study.summary, study.challenge.source, study.lessons?.source ?? ""] + study.goals
        let headings = ["# Ausgangslage", "# Ziele", "## Phase 1", "# Ergebnisse", "# Unbekanntes", "# Quellen", ""]
        let markdown = texts.enumerated().map { "\(headings[$0 % headings.count])\n\n\($1)" }.joined(separator: "\n\n")
        let content = DraftReader.content(of: markdown, title: study.title, fallback: "x", language: .de)
        let file = DraftText(content).yaml
        let document = CaseDocument(
            folderName: "x", source: SourceText(path: "case.yaml", bytes: Array(file.utf8)))
        // What a document does not say is missing; all that it says must be a text in the right place.
        let syntax = document.findings.finished().map(\.inOneLine).filter { !$0.hasSuffix("[missing-key]") }
        #expect(syntax == [], "\(file)")
    }
}
