import CasebookPluginAPI

/// Markdown, construct by construct.
extension XMLWriter {
    /// The blocks of a text. An empty text gives an empty paragraph, as DocBook wants something to stand there.
    mutating func blocks(of markdown: Markdown?) {
        let blocks = markdown?.richText.blocks ?? []
        if blocks.isEmpty { return element("para") }
        write(blocks)
    }

    private mutating func write(_ blocks: [RichText.Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: RichText.Block) {
        switch block {
        case .paragraph(let inlines): mixed("para") { $0.write(inlines) }
        case .heading(let level, let inlines):
            // Sections in DocBook contain what follows; headings in Markdown only stand before it.
            mixed("bridgehead", XMLProperty("renderas", Self.headings[min(max(level, 1), 5) - 1])) { $0.write(inlines) }
        case .list(let start, let isTight, let items): write(items, start: start, isTight: isTight)
        case .quote(let blocks): element("blockquote") { $0.write(orEmpty: blocks) }
        case .code(let code, let language):
            element("programlisting", language.map { XMLProperty("language", $0) }, text: code)
        // DocBook has no rule; a heading would announce a text that is not there.
        case .rule: element("para", XMLProperty("role", "rule"), text: "⁂")
        case .table(let table): write(table)
        }
    }

    private static let headings = ["sect2", "sect3", "sect4", "sect5", "sect5"]

    private mutating func write(orEmpty blocks: [RichText.Block]) {
        if blocks.isEmpty { element("para") } else { write(blocks) }
    }

    private mutating func write(_ items: [[RichText.Block]], start: Int?, isTight: Bool) {
        let spacing = isTight ? XMLProperty("spacing", "compact") : nil
        guard let start else {
            return element("itemizedlist", spacing) { $0.write(items) }
        }
        let number = start == 1 ? nil : XMLProperty("startingnumber", String(start))
        element("orderedlist", spacing, number) { $0.write(items) }
    }

    private mutating func write(_ items: [[RichText.Block]]) {
        for item in items { element("listitem") { $0.write(orEmpty: item) } }
    }

    /// The CALS model, which every DocBook tool chain knows.
    private mutating func write(_ table: RichText.Table) {
        element("informaltable", XMLProperty("frame", "topbot")) { xml in
            xml.element("tgroup", XMLProperty("cols", String(table.columns.count))) { xml in
                for (index, alignment) in table.columns.enumerated() {
                    xml.element(
                        "colspec", XMLProperty("colname", "c\(index + 1)"),
                        alignment.name.map { XMLProperty("align", $0) })
                }
                xml.element("thead") { $0.row(table.header) }
                if table.rows.isEmpty {
                    // A table body must not be empty.
                    xml.element("tbody") { $0.row(Array(repeating: [], count: table.columns.count)) }
                } else {
                    xml.element("tbody") { xml in for row in table.rows { xml.row(row) } }
                }
            }
        }
    }

    private mutating func row(_ cells: [[RichText.Inline]]) {
        element("row") { xml in for cell in cells { xml.mixed("entry") { $0.write(cell) } } }
    }

    private mutating func write(_ inlines: [RichText.Inline]) {
        for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: RichText.Inline) {
        switch inline {
        case .text(let text): self.text(text)
        case .emphasis(let inner): mixed("emphasis") { $0.write(inner) }
        case .strong(let inner): mixed("emphasis", XMLProperty("role", "strong")) { $0.write(inner) }
        case .strikethrough(let inner): mixed("emphasis", XMLProperty("role", "strikethrough")) { $0.write(inner) }
        case .code(let code): element("code", text: code)
        case .link(let url, let title, let inner):
            mixed("link", .href(url), title.map { XMLProperty("xlink:title", $0) }) { $0.write(inner) }
        case .softBreak: text(" ")
        case .lineBreak:
            // DocBook has no element for it. This instruction is what style sheets are taught to break at (DocBook XSL:
            // The Complete Guide, "Line breaks"); for all others there is the blank.
            instruction("linebreak")
            text(" ")
        }
    }
}

extension RichText.Table.Alignment {
    /// The value of `align` in CALS.
    fileprivate var name: String? {
        switch self {
        case .natural: nil
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }
}
