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
        #expect(throws: DraftProblem.noArchive) { try DocumentDraft(from: DiskPath(fake.path), language: .de) }
        #expect(throws: DraftProblem.empty) { try DocumentDraft(from: DiskPath(empty.path), language: .de) }
        #expect(throws: DraftProblem.unknownFormat("doc")) {
            try DocumentDraft(from: DiskPath(foreign.path), language: .de)
        }
        #expect(throws: DiskError.self) { try DocumentDraft(from: DiskPath("/dev/zero.html"), language: .de) }
    }

    @Test("whatever the text is, the draft is YAML that can be read", arguments: 0..<40 as Range<UInt64>)
    func anything(seed: UInt64) throws {
        var generator = CaseGenerator(seed: seed)
        let study = generator.study()
        let texts = [study.title, study.summary, study.challenge.source, study.lessons?.source ?? ""] + study.goals
        let headings = ["Ausgangslage", "Ziele", "Phase 1", "Ergebnisse", "Unbekanntes", "Quellen", "Kontakt"]
        let blocks = texts.enumerated().flatMap { index, text -> [[String: Any]] in
            let heading: [String: Any] = [
                "t": "Header", "c": [1, ["", [], []], [["t": "Str", "c": headings[index % 7]]]],
            ]
            return [heading, ["t": "Para", "c": [["t": "Str", "c": text]]]]
        }
        let json = try JSONSerialization.data(withJSONObject: ["blocks": blocks, "meta": [:]])
        let tree = try #require(PandocTree(json: [UInt8](json)))
        let content = DraftReader.content(of: tree, title: "", fallback: "x", language: .de)
        let file = DraftText(content).yaml
        let document = CaseDocument(
            folderName: "x", source: SourceText(path: "case.yaml", bytes: Array(file.utf8)))
        // What a document does not say is missing; all that it says must be a text in the right place.
        let syntax = document.findings.finished().map(\.inOneLine).filter { !$0.hasSuffix("[missing-key]") }
        #expect(syntax == [], "\(file)")
    }

    @Test("bombs, entities and depths inside of a Word file are refused or named, and take no time")
    func bombs() throws {
        let document = try Document()
        var entities = OfficeFile()
        entities.body = "<w:p><w:r><w:t>Text</w:t></w:r></w:p>"
        let bomb =
            "<!DOCTYPE b [<!ENTITY a \"lol\">" + (1...9).map { "<!ENTITY e\($0) \"&a;&a;&a;&a;\">" }.joined()
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:hdr \(OfficeFile.namespaces)><w:p><w:r><w:t>&e9;&x;</w:t></w:r></w:p></w:hdr>"
        entities.parts = [("header1.xml", "header", bomb)]
        let draft = try DocumentDraft(from: entities.write("a.docx", in: document.folder), language: .de)
        #expect(!draft.caseFile.contains("root:") && !draft.caseFile.contains("lollol"))
        #expect(draft.report.contains { $0.de.contains("word/header1.xml") }, "what is not read is named")
        var deep = OfficeFile()
        deep.body =
            String(repeating: "<w:sdt><w:sdtContent>", count: 300) + "<w:p><w:r><w:t>tief</w:t></w:r></w:p>"
            + String(repeating: "</w:sdtContent></w:sdt>", count: 300)
        let named = try? DocumentDraft(from: deep.write("b.docx", in: document.folder), language: .de)
        #expect(named == nil || named?.report.contains { $0.de.contains("word/document.xml") } == true)
    }

    @Test("a picture or a part that unpacks to more than its limit is not unpacked")
    func inflation() throws {
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("word/document.xml", b"<a>" + b" " * (300 << 20) + b"</a>")
            """
        let document = try Document()
        let file = document.folder.url.appendingPathComponent("bombe.docx")
        let made = try Program.run(URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", script, file.path])
        try #require(made.status == 0, "\(made.errors)")
        let archive = try #require(Archive([UInt8](try Data(contentsOf: file))))
        #expect(archive.part("word/document.xml", limit: 1 << 20) == nil)
        #expect(throws: (any Error).self) { try DocumentDraft(from: DiskPath(file.path), language: .de) }
    }

    @Test("a page that is nothing but depth, or a list without end, is refused or flattened")
    func depths() throws {
        let document = try Document()
        let deep = try document.folder.write("tief.html", String(repeating: "<div><ul><li>", count: 20_000) + "x")
        #expect(throws: DraftProblem.tooDemanding) { try DocumentDraft(from: DiskPath(deep.path), language: .de) }
        let lists = try document.folder.write(
            "listen.html", "<h1>Fazit</h1>" + (0..<60).map { "<ul><li>Punkt\($0)" }.joined())
        let draft = try DocumentDraft(from: DiskPath(lists.path), language: .de)
        #expect((0..<60).allSatisfy { draft.caseFile.contains("Punkt\($0)") })
        let rules = try Document.findings(in: draft).rules
        #expect(!rules.contains { $0.contains("markdown-depth") }, "\(rules)")
    }
}
