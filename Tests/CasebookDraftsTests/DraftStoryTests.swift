import CasebookDisk
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

/// Each of these has lost something once.
@Suite("What reports look like finds its field whole")
struct DraftStoryTests {
    private func draft(_ body: String, title: String = "Brot") throws -> DocumentDraft {
        let document = try Document()
        let page = "<title>\(title)</title><h1>\(title)</h1>\(body)"
        return try DocumentDraft(from: DiskPath(document.folder.write("a.html", page).path), language: .de)
    }

    @Test("items in items belong to their item, text beside a list stands at the end")
    func goals() throws {
        let draft = try draft(
            "<h2>Ziele</h2><p>Es eilte.</p><ul><li>Weniger Ausschuss<ul><li>bei Brötchen<li>bei Kuchen</ul><li><p>Mehr Vorbestellungen</p><p>vor allem freitags</p></ul>"
        )
        #expect(draft.caseFile.contains("  - \"Weniger Ausschuss: bei Brötchen; bei Kuchen\"\n"), "\(draft.caseFile)")
        #expect(draft.caseFile.contains("  - \"Mehr Vorbestellungen: vor allem freitags\"\n"))
        #expect(draft.caseFile.contains("# == Ziele ==\n# Es eilte.\n"))
    }

    @Test("a link of a goal becomes a link of the case; the second link of a source a source")
    func links() throws {
        let draft = try draft(
            """
            <h2>Ziele</h2><ul><li>Nach dem <a href="https://www.example.org/standard">Standard</a> arbeiten</ul>
            <h2>Quellen</h2><ul><li><a href="https://e.org/Bad_(Begriff)?a=1">Bad (Begriff)</a>
            <li><a href="https://e.org/1">Erste</a> und <a href="https://e.org/2">zweite</a><li>Siehe https://e.org/3 (S. 4).</ul>
            """)
        for line in [
            "  - Nach dem Standard arbeiten", "  - title: Standard\n    url: https://www.example.org/standard",
            "  - title: Bad (Begriff)\n    url: https://e.org/Bad_(Begriff)?a=1",
            "  - title: Erste und zweite\n    url: https://e.org/1", "  - title: zweite\n    url: https://e.org/2",
            "    url: https://e.org/3\n",
        ] {
            #expect(draft.caseFile.contains(line), "\(line)\n\(draft.caseFile)")
        }
    }

    @Test("marks of blocks never become words of a title")
    func marks() throws {
        let draft = try draft(
            """
            <h2>Ergebnisse</h2><p>Vierzig Bestellungen am Tag</p><blockquote><p>Das lohnte sich.</p></blockquote>
            <h2>Maßnahmen</h2><ul><li>Kasse anbinden</ul><!-- --><ul><li>Team schulen</ul>
            """)
        #expect(draft.caseFile.contains("    title: Vierzig Bestellungen am Tag\n"), "\(draft.caseFile)")
        #expect(draft.caseFile.contains("        title: Kasse anbinden\n") && !draft.caseFile.contains("&nbsp;"))
        #expect(draft.caseFile.contains("    > Das lohnte sich.\n"))
    }

    @Test("a contact block stays whole unless it is a name and an address")
    func contact() throws {
        let short = try draft(
            "<h2>Kontakt</h2><p>Ada Beispiel, <a href='mailto:ada@example.org'>ada@example.org</a></p>")
        #expect(short.caseFile.contains("contact:\n  name: Ada Beispiel\n  email: ada@example.org\n"))
        #expect(!short.caseFile.contains("# == Kontakt"))
        let long = try draft(
            "<h2>Kontakt</h2><p>Zentrum Muster<br>Ada Beispiel<br>Telefon 06151 000000<br>ada@example.org</p>")
        #expect(long.caseFile.contains("  email: ada@example.org\n"))
        #expect(
            long.caseFile.contains("# == Kontakt ==\n# Zentrum Muster\\\n# Ada Beispiel\\\n# Telefon 06151 000000\\\n"))
    }

    @Test("a table with blocks in its cells stays a table; one that lays out a page, or is a form, is unpacked")
    func tables() throws {
        let data = try draft(
            "<h2>Fazit</h2><table><tr><th>Jahr<th>Schritt<tr><td rowspan=2>2020<td><p>Kasse anbinden</p><p>Team schulen</p><tr><td>Nichts</table>"
        )
        #expect(
            data.caseFile.contains(
                "  | Jahr | Schritt |\n  | --- | --- |\n  | 2020 | Kasse anbinden; Team schulen |\n  |  | Nichts |"),
            "\(data.caseFile)")
        let form = try draft(
            "<table><tr><td>Ausgangslage<td>Zettel überall.<tr><td>Ziele<td><ul><li>Weniger Zettel</ul><tr><td>Fazit<td>Gut.</table>"
        )
        #expect(
            form.caseFile.contains("challenge: |\n  Zettel überall.\n")
                && form.caseFile.contains("lessons: |\n  Gut.\n"))
        #expect(form.caseFile.contains("goals:\n  - Weniger Zettel\n"))
    }

    @Test("a table of contents is no summary, and a reference inside of the document is its words")
    func contents() throws {
        let draft = try draft(
            """
            <ul><li><a href="#a">Ausgangslage</a> 2<li><a href="#b">Ergebnisse</a> 3</ul><h2 id=a>Ausgangslage</h2>
            <p>Wie in <a href="#b">Kapitel 2</a> gesagt.</p>
            """)
        #expect(!draft.caseFile.contains("summary: ") || draft.caseFile.contains("# summary: "))
        #expect(
            draft.caseFile.contains("Wie in Kapitel 2 gesagt.") && draft.caseFile.contains("# == Inhaltsverzeichnis ==")
        )
    }

    @Test("the author's name above the text is no summary, the first sentence is; a long one is cut and stays")
    func summary() throws {
        let byline = try draft("<p>Von Ada Beispiel</p><p>Freitags war alles weg.</p><h2>Danksagung</h2><p>Danke.</p>")
        #expect(byline.caseFile.contains("summary: Freitags war alles weg.\n"), "\(byline.caseFile)")
        #expect(byline.caseFile.contains("Von Ada Beispiel"))
        let long = try draft("<p>" + String(repeating: "Dieser Satz hat ein Ende. ", count: 20) + "</p>")
        #expect(long.caseFile.ranges(of: "Dieser Satz").count > 25)
    }

    @Test("voices have their speakers, however many there are")
    func voices() throws {
        let draft = try draft(
            "<h2>Stimmen</h2><blockquote><p>„Gut.“</p><p>— Ada Beispiel, Inhaberin</p></blockquote><p>„Besser.“<br>– Bo Muster<br>– Cy Probe</p>"
        )
        #expect(
            draft.caseFile.contains("  - text: Gut.\n    person: Ada Beispiel\n    role: Inhaberin\n"),
            "\(draft.caseFile)")
        #expect(draft.caseFile.contains("    person: Bo Muster\n") && draft.caseFile.contains("# – Cy Probe"))
    }

    @Test("what each heading became stands in the report, in both languages")
    func report() throws {
        let draft = try draft("<h2>2. Unsere Ausgangslage</h2><p>Text.</p>")
        #expect(draft.report.map(\.de).contains("„2. Unsere Ausgangslage“ wurde zu challenge"))
        #expect(draft.report.map(\.en).contains("\"2. Unsere Ausgangslage\" became challenge"))
    }
}
