import TestSupport

/// Word files with everything that reports have, put together at random. Every word is one of its own, so that each can be
/// looked for.
struct OfficeGenerator {
    private var random: SeededGenerator
    private(set) var words: [String] = []
    private var file = OfficeFile()
    private var notes = ""
    private var comments = ""
    private var noteCount = 1

    static func file(seed: UInt64) -> (file: OfficeFile, words: [String]) {
        var generator = OfficeGenerator(random: SeededGenerator(seed: seed))
        generator.make()
        return (generator.file, generator.words)
    }

    private init(random: SeededGenerator) { self.random = random }

    private mutating func make() {
        if flip() { file.body += titlePage() }
        if flip() { file.body += contents() }
        for _ in 0..<Int.random(in: 2...9, using: &random) {
            file.body += heading()
            file.body += blocks(depth: 0)
        }
        file.body += "<w:sectPr/>"
        let names = OfficeFile.namespaces
        if flip() { add("header1.xml", "header", "<w:hdr \(names)>\(blocks(depth: 2))</w:hdr>") }
        if flip() { add("footer1.xml", "footer", "<w:ftr \(names)>\(paragraph())</w:ftr>") }
        if flip() {
            add(
                "charts/chart1.xml", "chart", "<c:chart \(names)><a:p><a:r><a:t>\(words(2))</a:t></a:r></a:p></c:chart>"
            )
        }
        if flip() {
            add(
                "diagrams/data1.xml", "diagramData",
                "<dgm:dataModel \(names)><a:p><a:r><a:t>\(words(2))</a:t></a:r></a:p></dgm:dataModel>")
        }
        if flip() {
            add(
                "glossary/document.xml", "glossaryDocument",
                "<w:glossaryDocument \(names)>\(paragraph())</w:glossaryDocument>")
        }
        // The last, as headers and footers have notes too.
        if !notes.isEmpty { add("footnotes.xml", "footnotes", "<w:footnotes \(names)>\(notes)</w:footnotes>") }
        if !comments.isEmpty { add("comments.xml", "comments", "<w:comments \(names)>\(comments)</w:comments>") }
    }

    private mutating func add(_ name: String, _ relation: String, _ content: String) {
        file.parts.append((name, relation, content))
    }

    // MARK: Blocks

    private mutating func blocks(depth: Int) -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in block(depth: depth) }.joined()
    }

    private mutating func block(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 2 ? 12 : 6), using: &random) {
        case 0: list()
        case 1: paragraph(text: "\(word()): \(words(2))")
        case 2: paragraph(run(words(2), "<w:b/>"))
        case 3: paragraph(style: "<w:ind w:left=\"720\"/>")
        case 4: paragraph() + "<w:p/>"
        case 5: paragraph()
        case 6, 7: table(depth: depth)
        case 8: "<w:sdt><w:sdtPr/><w:sdtContent>\(blocks(depth: depth + 1))</w:sdtContent></w:sdt>"
        case 9: paragraph(textBox(depth: depth) + run(words(2), ""))
        case 10:
            "<w:p><w:ins w:id=\"1\" w:author=\"A\">\(run(words(2), ""))</w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>"
        default: fact()
        }
    }

    private mutating func heading() -> String {
        let known = [
            "Ausgangslage", "Ziele", "Maßnahmen", "Vorgehen", "Ergebnisse", "Kontakt", "Quellen", "Links", "Stimmen",
            "Steckbrief",
            "Kurzfassung", "Fazit", "Transfer", "Phase 1",
        ]
        let level = Int.random(in: 1...3, using: &random)
        let words = flip() ? words(2) : known.randomElement(using: &random) ?? ""
        return paragraph(run(words, ""), style: "<w:pStyle w:val=\"berschrift\(level)\"/>")
    }

    private mutating func titlePage() -> String {
        ["Titel", "Untertitel", "Autor", "Datum"].map {
            paragraph(run(words(2), ""), style: "<w:pStyle w:val=\"\($0)\"/>")
        }
        .joined()
    }

    private mutating func contents() -> String {
        let entries = (0..<3).map { index in
            "<w:p><w:hyperlink w:anchor=\"_Toc\(index)\">\(run(words(2), ""))<w:r><w:tab/></w:r>\(run("7", ""))</w:hyperlink></w:p>"
        }
        return "<w:sdt><w:sdtContent>\(entries.joined())</w:sdtContent></w:sdt>"
    }

    private mutating func list() -> String {
        (0..<Int.random(in: 1...5, using: &random)).map { _ in
            let level = Int.random(in: 0...3, using: &random)
            return paragraph(style: "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>")
        }.joined() + (flip() ? paragraph() : "")
    }

    private mutating func table(depth: Int) -> String {
        let width = Int.random(in: 1...3, using: &random)
        let rows = (0..<Int.random(in: 1...4, using: &random)).map { row -> String in
            let cells = (0..<width).map { column -> String in
                let merge = column == 0 && row > 0 && flip() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>"
                let inner =
                    merge == "<w:vMerge/>" ? "<w:p/>" : flip() ? paragraph() : blocks(depth: depth + 1) + "<w:p/>"
                return "<w:tc><w:tcPr>\(column == 0 ? merge : "")</w:tcPr>\(inner)</w:tc>"
            }
            return "<w:tr>\(cells.joined())</w:tr>"
        }
        let grid = String(repeating: "<w:gridCol w:w=\"100\"/>", count: width)
        return "<w:tbl><w:tblPr/><w:tblGrid>\(grid)</w:tblGrid>\(rows.joined())</w:tbl>"
    }

    private mutating func textBox(depth: Int) -> String {
        let content = "<w:txbxContent>\(blocks(depth: depth + 1))</w:txbxContent>"
        let choice =
            "<mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>\(content)</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        let fallback =
            "<mc:Fallback><w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict></mc:Fallback>"
        return flip()
            ? "<w:r><mc:AlternateContent>\(choice)\(fallback)</mc:AlternateContent></w:r>"
            : "<w:r><w:pict><v:shape><v:textbox>\(content)</v:textbox></v:shape></w:pict></w:r>"
    }

    private mutating func fact() -> String {
        let name = ["Ort", "Mitarbeitende", "Internet", "Firma", "Standort"].randomElement(using: &random) ?? ""
        return paragraph(text: "\(name): ca. \(words(2))") + paragraph(text: "\(name): \(word())")
    }

    // MARK: Lines

    private mutating func paragraph(text: String) -> String { paragraph(run(text, "")) }

    private mutating func paragraph(_ content: String? = nil, style: String = "") -> String {
        let content = content ?? (0..<Int.random(in: 1...4, using: &random)).map { _ in inline() }.joined()
        return "<w:p><w:pPr>\(style)</w:pPr>\(content)</w:p>"
    }

    private mutating func inline() -> String {
        switch Int.random(in: 0..<11, using: &random) {
        case 0: return run(words(2), "<w:b/>")
        case 1: return run(words(2), "<w:i/>")
        case 2: return run(words(1), "<w:strike/>")
        case 3: return run(word(), "<w:vertAlign w:val=\"superscript\"/>")
        case 4:
            let first = word()
            return run(first, "") + "<w:r><w:br/></w:r>" + run(words(2), "") + "<w:r><w:tab/></w:r>"
        case 5:
            file.links.append(
                ["https://www.example.org/a_(b)?c=1", "https://example.org/x", "seite.html", "mailto:a@example.org"]
                    .randomElement(using: &random) ?? "")
            return "<w:hyperlink r:id=\"rId\(99 + file.links.count)\">\(run(words(2), ""))</w:hyperlink>"
        case 6:
            noteCount += 1
            notes += "<w:footnote w:id=\"\(noteCount)\">\(paragraph(text: words(2)))</w:footnote>"
            return run(words(1), "") + "<w:r><w:footnoteReference w:id=\"\(noteCount)\"/></w:r>"
        case 7:
            noteCount += 1
            comments += "<w:comment w:id=\"\(noteCount)\" w:author=\"A\">\(paragraph(text: words(2)))</w:comment>"
            return run(words(1), "") + "<w:r><w:commentReference w:id=\"\(noteCount)\"/></w:r>"
        case 8: return "<m:oMath><m:r><m:t>\(word())</m:t></m:r></m:oMath>"
        case 9: return "<w:fldSimple w:instr=\" REF x \">\(run(words(1), ""))</w:fldSimple>"
        default: return run(words(3), "")
        }
    }

    private func run(_ text: String, _ properties: String) -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\"> \(text) </w:t></w:r>"
    }

    private mutating func words(_ count: Int) -> String { (0..<count).map { _ in word() }.joined(separator: " ") }

    /// A word that is nowhere else; some have letters and signs that something may stumble upon.
    private mutating func word() -> String {
        let forms = ["Wort", "Ärger", "Größe", "naïve", "Łódź", "ﬁn", "Ωmega", "日本", "x"]
        let form = forms.randomElement(using: &random) ?? ""
        let word = "\(form)\(words.count)z"
        words.append(word)
        let marks = ["", "", "", "", "*", "_", "#", "[1]", "|", "~", ">", "1.", "- ", "`", "&amp;amp;", "\\"]
        return (marks.randomElement(using: &random) ?? "") + word
    }

    private mutating func flip() -> Bool { Bool.random(using: &random) }
}
