import CasebookDisk
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("Words in places of their own stand in the draft, or are named in the report")
struct HiddenPlaceTests {
    private static func header(_ words: String) -> String {
        "<w:hdr \(OfficeFile.namespaces)><w:p><w:r><w:t>\(words)</w:t></w:r></w:p></w:hdr>"
    }

    @Test(
        "a part of a Word file is what the file says that it is, whatever it is called",
        arguments: [
            ("people.xml", "header", header("Verborgen")), ("styles.xml2", "footer", header("Verborgen")),
            ("theme/kopf.xml", "header", header("Verborgen")),
            (
                "settings1.xml", "footnotes",
                "<w:footnotes \(OfficeFile.namespaces)><w:footnote w:id=\"1\"><w:p><w:r><w:t>Verborgen</w:t></w:r></w:p></w:footnote></w:footnotes>"
            ),
            ("chunk1.html", "aFChunk", "<html><body><p>Verborgen</p></body></html>"),
            ("import.htm", "aFChunk", "<p>Verborgen <a href=\"https://verborgen.example/\">dort</a></p>"),
            ("teil.dat", "aFChunk", "{\\rtf1 Verborgen\\par}"), ("teil.rtf", "aFChunk", "{\\rtf1 Verborgen}"),
            ("zeilen.txt", "aFChunk", "Erste Zeile\r\nVerborgen"),
        ])
    func parts(name: String, relation: String, content: String) throws {
        let draft = try draft(OfficeFile.body("Zettel überall."), [(name, relation, content)])
        #expect(draft.caseFile.contains("Verborgen"), "\(draft.caseFile)\n\(draft.report.map(\.de))")
        let address = "https://verborgen.example/"
        #expect(!content.contains(address) || draft.caseFile.contains(address))
    }

    @Test("a document in a document, too")
    func inner() throws {
        let inner = StoredArchive.bytes(of: OfficeFile(body: OfficeFile.body("Verborgen")).files)
        let draft = try draft(OfficeFile.body("Zettel überall."), [("teil.bin", "aFChunk", "")]) { _ in inner }
        #expect(draft.caseFile.contains("Verborgen"), "\(draft.caseFile)")
    }

    @Test("what cannot be read is named", arguments: ["brief.mht", "afchunk1.mht", "x.odt", "ohne"])
    func unread(name: String) throws {
        let draft = try draft(OfficeFile.body("Zettel überall."), [(name, "aFChunk", "MIME-Version: 1.0\n\nVerborgen")])
        #expect(draft.report.contains { $0.de.contains("word/\(name) ") }, "\(draft.report.map(\.de))")
    }

    private func draft(
        _ body: String, _ parts: [(name: String, relation: String, content: String)],
        bytes: (String) -> [UInt8] = { Array($0.utf8) }
    ) throws -> DocumentDraft {
        let document = try Document()
        let file = OfficeFile(body: body, parts: parts)
        let files = file.files.map { name, content in
            (name, parts.first { "word/" + $0.name == name }.map { bytes($0.content) } ?? content)
        }
        let path = document.folder.url.appendingPathComponent("bericht.docx")
        try Data(StoredArchive.bytes(of: files)).write(to: path)
        return try DocumentDraft(from: DiskPath(path.path), language: .de)
    }

    @Test(
        "fields of an OpenDocument text are text; who wrote a comment is none",
        arguments: [
            "<text:date text:date-value=\"2024-03-01\">1. März</text:date>", "<text:creator>Verborgen</text:creator>",
            "<text:creation-date>1. März</text:creation-date>", "<text:author-name>Verborgen</text:author-name>",
            "<text:user-defined text:name=\"a\">Verborgen</text:user-defined>",
        ])
    func fields(field: String) throws {
        let document = try Document()
        let path = try document.make("vorlage.odt", from: "## Ausgangslage\n\nStand MARKE gilt.\n")
        let archive = try #require(Archive(try Disk.read(path, limit: 1 << 20)))
        let comment = """
            <office:annotation><dc:creator>Niemand Sonst</dc:creator><dc:date>1999-09-09T00:00:00</dc:date>\
            <text:p>Bitte prüfen</text:p></office:annotation>
            """
        let files = archive.names.map { name -> (String, [UInt8]) in
            let bytes = archive.part(name, limit: 1 << 20) ?? []
            guard name == "content.xml" else { return (name, bytes) }
            return (name, Array(String(decoding: bytes, as: UTF8.self).replacing("MARKE", with: field + comment).utf8))
        }
        let file = document.folder.url.appendingPathComponent("bericht.odt")
        try Data(StoredArchive.bytes(of: files)).write(to: file)
        let draft = try DocumentDraft(from: DiskPath(file.path), language: .de)
        let words = field.replacing(/<[^>]*>/, with: "")
        #expect(draft.caseFile.contains(words), "\(draft.caseFile)")
        #expect(draft.caseFile.contains("Bitte prüfen"))
        #expect(!draft.caseFile.contains("Niemand Sonst") && !draft.caseFile.contains("1999"), "\(draft.caseFile)")
    }

    @Test(
        "what Rich Text says in its own ways",
        arguments: [
            (
                "{\\field{\\*\\fldinst HYPERLINK \"https://o.example/a?b=1\"}{\\fldrslt dort}}",
                "https://o.example/a?b=1"
            ),
            (
                "{\\field{\\*\\fldinst{ HYPERLINK \"https://o.example/a\" }}{\\fldrslt{\\ul dort}}}",
                "https://o.example/a"
            ),
            (
                "{\\field\\fldedit{\\*\\fldinst {hyperlink https://o.example/b }}{\\fldrslt dort}}",
                "https://o.example/b"
            ),
            ("{\\field{\\*\\fldinst HYPERLINK \"mailto:wer@o.example\"}{\\fldrslt dort}}", "wer@o.example"),
            ("{\\*\\do\\dptxbx{\\dptxbxtext\\pard Im Kasten\\par}}", "Im Kasten"),
            ("{\\upr{Lodz}{\\*\\ud{\\u321?\\'f3d\\u378?}}}", "Łódź"),
            ("{\\pard{\\shp{\\*\\shpinst{\\shptxt Im Kasten\\par}}}}", "Im Kasten"),
        ])
    func richText(code: String, words: String) throws {
        let document = try Document()
        let text = "{\\rtf1\\ansi\\ansicpg1252 {\\b Ausgangslage}\\par Davor \(code) danach.\\par}"
        let path = try document.folder.write("bericht.rtf", text).path
        let draft = try DocumentDraft(from: DiskPath(path), language: .de)
        #expect(draft.caseFile.contains(words), "\(draft.caseFile)")
        #expect(draft.caseFile.contains("Davor") && draft.caseFile.contains("danach"))
        #expect(!draft.caseFile.uppercased().contains("HYPERLINK"), "\(draft.caseFile)")
    }

    @Test("where a link in Rich Text leads to the document itself, nothing is added")
    func innerLink() throws {
        let look = RichTextFormat(
            Array("{\\rtf1 {\\field{\\*\\fldinst HYPERLINK \\\\l \"oben\"}{\\fldrslt nach oben}}\\par}".utf8))
        #expect(look.paragraphs.map(\.text) == ["nach oben"])
    }

    @Test(
        "where links of a page lead, and what pictures show that cannot be had",
        arguments: [
            ("<p><a href=\"https://o.example/x\"><img src=\"a.png\" alt=\"Ein Plan der Halle\"></a></p>", true),
            (
                "<p><a href=\"https://o.example/x\"><img src=\"a.png\" alt=\"Ein Plan der Halle\"></a> und mehr</p>",
                true
            ),
            ("<figure><a href=\"https://o.example/x\"><img alt=\"Ein Plan der Halle\" src=q></a></figure>", true),
            ("<a href=\"https://o.example/x\"><svg><title>Ein Plan der Halle</title></svg></a>", true),
            ("<p>Da <img alt=\"Ein Plan der Halle\"> war.</p>", false),
            ("<h2><img alt=\"Ein Plan der Halle\" src=q></h2><p>Da.</p>", false),
            ("<p><img src=a.png alt=\"Anderer Text\"><img src=a.png alt=\"Ein Plan der Halle\"></p>", false),
        ], ["Ausgangslage", "Ziele", "Unternehmen", "Kontakt", "Quellen"])
    func pictures(block: (String, isLinked: Bool), heading: String) throws {
        let document = try Document()
        let page = "<h1>Brot</h1><h2>\(heading)</h2><p>Etwas steht da.</p>\(block.0)<p>Und mehr.</p>"
        let path = try document.folder.write("a.html", page).path
        let draft = try DocumentDraft(from: DiskPath(path), language: .de)
        let said = draft.caseFile + draft.report.map(\.de).joined(separator: "\n")
        #expect(said.contains("Ein Plan der Halle"), "\(said)")
        #expect(!block.isLinked || said.contains("https://o.example/x"), "\(said)")
    }

    @Test("addresses that stand in the draft are not said twice")
    func once() throws {
        let document = try Document()
        let page = """
            <h1>Brot</h1><h2>Ausgangslage</h2><p>Mehr <a href="https://o.example/a_(b)?c=1&amp;d=2">dort</a>, \
            <a href="https://o.example/">auch dort</a>, <a href="https://nackt.example/z">https://nackt.example/z</a>.</p>
            <h2>Kontakt</h2><p>Erika Muster, <a href="mailto:erika@o.example">erika@o.example</a></p>
            """
        let draft = try DocumentDraft(from: DiskPath(document.folder.write("a.html", page).path), language: .de)
        #expect(!draft.caseFile.contains("Weiterer Text"), "\(draft.caseFile)")
    }

    @Test("every term of a list of facts is a fact")
    func terms() throws {
        let document = try Document()
        let page = """
            <h1>Brot</h1><h2>Steckbrief</h2><dl><dt>Unternehmen<dd>Hof Muster GmbH<dt>Größe<dd>mittelständisch\
            <dt>Mitarbeiter:<dd>1.200<dt>Ort<dd>Musterstadt<dt>Gründung<dd>1998</dl>
            """
        let draft = try DocumentDraft(from: DiskPath(document.folder.write("a.html", page).path), language: .de)
        for words in [
            "  name: Hof Muster GmbH\n", "  employees: 1200\n", "  place: Musterstadt\n", "Größe: mittelständisch",
            "Gründung: 1998",
        ] {
            #expect(draft.caseFile.contains(words), "\(words)\n\(draft.caseFile)")
        }
    }
}

extension OfficeFile {
    /// A heading that is known, and a paragraph.
    fileprivate static func body(_ words: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Ausgangslage</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>\(words)</w:t></w:r></w:p>"
    }
}
