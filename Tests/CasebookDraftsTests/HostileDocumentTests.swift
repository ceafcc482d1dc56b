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
        #expect(study.goals.count == 3 && study.goals[0].text == "status: published")
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
        #expect(throws: DocumentProblem.noArchive) { try DocumentDraft(from: DiskPath(fake.path), language: .de) }
        #expect(throws: DocumentProblem.empty) { try DocumentDraft(from: DiskPath(empty.path), language: .de) }
        #expect(throws: DocumentProblem.unknownFormat("doc")) {
            try DocumentDraft(from: DiskPath(foreign.path), language: .de)
        }
        #expect(throws: DiskError.self) { try DocumentDraft(from: DiskPath("/dev/zero.html"), language: .de) }
    }

    @Test("whatever the text is, the draft is YAML that can be read", arguments: 0..<40 as Range<UInt64>)
    func anything(seed: UInt64) throws {
        var generator = CaseGenerator(seed: seed)
        let study = generator.study()
        let texts =
            [study.title, study.summary, study.challenge.source, study.lessons?.source ?? ""] + study.goals.map(\.text)
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
        #expect(throws: DocumentProblem.tooDemanding) { try DocumentDraft(from: DiskPath(deep.path), language: .de) }
        let lists = try document.folder.write(
            "listen.html", "<h1>Fazit</h1>" + (0..<60).map { "<ul><li>Punkt\($0)" }.joined())
        let draft = try DocumentDraft(from: DiskPath(lists.path), language: .de)
        #expect((0..<60).allSatisfy { draft.caseFile.contains("Punkt\($0)") })
        let rules = try Document.findings(in: draft).rules
        #expect(!rules.contains { $0.contains("markdown-depth") }, "\(rules)")
    }

    @Test(
        "archives of bombs, of too many parts and of parts that lie or overlap are refused or named at once",
        arguments: ArchiveTrick.allCases)
    func tricks(trick: ArchiveTrick) throws {
        let document = try Document()
        let path = document.folder.url.appendingPathComponent("falle.\(trick.suffix)")
        let made = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"), ["python3", "-c", ArchiveTrick.script, path.path, trick.rawValue])
        try #require(made.status == 0, "\(made.errors)")
        let clock = ContinuousClock()
        var problem: (any Error)?
        var draft: DocumentDraft?
        let time = clock.measure {
            do { draft = try DocumentDraft(from: DiskPath(path.path), language: .de) } catch { problem = error }
        }
        // Unpacking all of it would take an hour; the machine that tests may be a slow one.
        #expect(time < .seconds(300))
        #expect(problem as? DocumentProblem == trick.problem)
        guard let draft else { return }
        #expect(draft.caseFile.contains("Erstes Wort") && draft.media.isEmpty)
        #expect(draft.report.count < 60 && draft.report.contains { $0.de.contains("weitere Teile") })
    }

    @Test("names that lead elsewhere lead nowhere, and what such parts say is kept")
    func names() throws {
        let document = try Document()
        var file = OfficeFile()
        file.body = "<w:p><w:r><w:t>Erstes Wort</w:t></w:r></w:p>"
        let names = [
            "/etc/kopf.xml", "../../kopf.xml", "word/../../../kopf.xml", "C:\\x\\kopf.xml", "//server/kopf.xml",
            "kopf.xml",
            "anderswo/tief/kopf.xml",
        ]
        let parts = names.enumerated().map { index, name in
            (
                name,
                Array("<w:hdr \(OfficeFile.namespaces)><w:p><w:r><w:t>Kopfwort\(index)</w:t></w:r></w:p></w:hdr>".utf8)
            )
        }
        let path = document.folder.url.appendingPathComponent("namen.docx")
        try Data(StoredArchive.bytes(of: file.files + parts)).write(to: path)
        let draft = try DocumentDraft(from: DiskPath(path.path), language: .de)
        for index in names.indices { #expect(draft.caseFile.contains("Kopfwort\(index)"), "\(names[index])") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: document.folder.url.path) == ["namen.docx"])
    }

    @Test("a text that is longer than any case is refused before it is converted", arguments: ["rtf", "html", "docx"])
    func lengths(suffix: String) throws {
        let document = try Document()
        let words = String(repeating: "Wort ", count: 300)
        let path: DiskPath
        switch suffix {
        case "rtf":
            let text = "{\\rtf1 " + String(repeating: "\\par " + words, count: 20_000) + "}"
            path = try DiskPath(document.folder.write("lang.rtf", text).path)
        case "html":
            path = try DiskPath(document.folder.write("lang.html", String(repeating: "<p>" + words, count: 2000)).path)
        default:
            var file = OfficeFile()
            file.body = String(repeating: "<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>", count: 2000)
            path = try file.write("lang.docx", in: document.folder)
        }
        #expect(throws: DocumentProblem.tooLong) { try DocumentDraft(from: path, language: .de) }
    }

    @Test(
        "what a centre has and Casebook does not read gets its advice in both languages",
        arguments: [
            ("bericht.doc", "Word vor 2007", "before 2007"), ("Bericht.DOC", "Word vor 2007", "before 2007"),
            ("bericht.pdf", "aus dem es entstanden ist", "was made from"), ("bericht.pages", ".pages", ".pages"),
            ("bericht", ".docx, .odt, .rtf und .html", ".docx, .odt, .rtf and .html"),
            ("verschlüsselt.odt", "Kennwort", "password"), ("alt.docx", "Kennwort", "password"),
        ])
    func answers(name: String, german: String, english: String) throws {
        let document = try Document()
        let file = document.folder.url.appendingPathComponent(name)
        let bytes: [UInt8] =
            if name.hasSuffix("odt") {
                StoredArchive.bytes(of: [
                    ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
                    ("content.xml", [0x81, 0x99, 0x00]),
                    ("META-INF/manifest.xml", Array("<m><manifest:encryption-data/></m>".utf8)),
                ])
            } else if name.hasSuffix("pdf") {
                Array("%PDF-1.7\n".utf8)
            } else {
                DocumentFormat.compoundFile + [UInt8](repeating: 0, count: 600)
            }
        try Data(bytes).write(to: file)
        let problem = try #require(throws: DocumentProblem.self) {
            try DocumentDraft(from: DiskPath(file.path), language: .de)
        }
        #expect(problem.message.de.contains(german) && problem.message.en.contains(english), "\(problem.message)")
    }
}
