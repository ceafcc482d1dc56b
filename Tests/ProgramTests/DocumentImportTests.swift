import Foundation
import TestSupport
import Testing

@Suite("casebook import of a document")
struct DocumentImportTests {
    private static let page = """
        <html><head><meta charset="utf-8"><title>Rohrbruch in Echtzeit</title></head><body>
        <h1>Ausgangslage</h1><p>Zettel überall.</p><h1>Ziele</h1><ul><li>Weniger Zettel</li></ul>
        <h1>Danksagung</h1><p>Danke.</p></body></html>
        """

    @Test("makes a draft and lists what a person must complete; a second time it refuses and changes nothing")
    func draft() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write("bericht.html", Self.page)
        let plan = try Program.run(["import", "bericht.html", "--dry-run", "--lang", "de"], in: folder.url)
        let path = "CaseStudies/rohrbruch-in-echtzeit/case.yaml"
        #expect(plan.status == 0 && !folder.files().contains(path), "\(plan.errors)")
        let made = try Program.run(["import", "bericht.html", "--lang", "de"], in: folder.url)
        #expect(made.status == 0 && made.output == plan.output, "\(made.errors)")
        #expect(made.output.hasPrefix(path + "\n"))
        #expect(made.output.contains("nicht gefunden: Ergebnisse") && !made.output.contains("nicht gefunden: Ziele"))
        let text = try folder.read(path)
        #expect(text.contains("status: draft") && text.contains("# == Danksagung =="))
        let again = try Program.run(["import", "bericht.html", "--lang", "en"], in: folder.url)
        #expect(again.status == 1 && again.errors.contains("already exists"))
        #expect(try folder.read(path) == text)
        let exported = try Program.run(["export"], in: folder.url)
        #expect(exported.status == 0, "a draft is in nobody's way: \(exported.output)\(exported.errors)")
    }

    @Test(
        "says in both languages what is missing or wrong",
        arguments: [("de", "nicht lesbar"), ("en", "cannot be read")])
    func refused(language: String, words: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write("bericht.docx", "kein Word")
        let outcome = try Program.run(["import", "bericht.docx", "--lang", language], in: folder.url)
        #expect(outcome.status == 2 && outcome.errors.contains(words), "\(outcome.errors)")
        let helpless = try Program.run(
            ["import", "bericht.docx", "--lang", language], in: folder.url, environment: ["PATH": folder.url.path])
        #expect(helpless.status == 2 && helpless.errors.contains("pandoc"))
    }

    @Test(
        "says of other formats how to save them, whatever the file is called",
        arguments: [
            ("bericht.doc", "das Format von Word vor 2007", "save it as .docx"),
            ("bericht.pdf", "aus dem es entstand", "please use the document that it was made from"),
            ("bericht.pages", "„.pages“ ist kein Dokument", "save it as .docx, .odt, .rtf or .html"),
            ("notizen.txt", "„.txt“ ist kein Dokument", "save it as .docx, .odt, .rtf or .html"),
        ])
    func otherFormats(name: String, answer: String, advice: String) throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write(name, "Bericht")
        let german = try Program.run(["import", name, "--lang", "de"], in: folder.url)
        #expect(german.status == 2 && german.errors.contains(answer), "\(german.errors)")
        let english = try Program.run(["import", name, "--lang", "en"], in: folder.url)
        #expect(english.status == 2 && english.errors.contains(advice), "\(english.errors)")
    }

    @Test("reads a document by what it is, not by what it is called, and JSON by any name as a feed")
    func names() throws {
        let folder = try TemporaryFolder()
        _ = try Program.run(["init", "--lang", "de"], in: folder.url)
        try folder.write("2024.03.01 Protokoll.doc", "{\\rtf1\\ansi Nur ein Absatz ohne \\'dcberschrift.\\par}")
        let made = try Program.run(["import", "2024.03.01 Protokoll.doc", "--lang", "de"], in: folder.url)
        #expect(made.status == 0, "\(made.errors)")
        let text = try folder.read("CaseStudies/2024-03-01-protokoll/case.yaml")
        #expect(text.contains("title: 2024.03.01 Protokoll\n") && text.contains("Absatz ohne Überschrift."))
        try folder.write("feed.txt", "{\"version\": 1}")
        let feed = try Program.run(["import", "feed.txt", "--lang", "de"], in: folder.url)
        #expect(!feed.errors.contains("kein Dokument"), "\(feed.errors)")
    }
}
