public import CasebookRichText

extension HTMLWriter {
    /// Writes a text.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - level: the level of the heading of the section that the text stands in, 1–6.
    ///   - tables: whose style sheet will show the tables.
    public mutating func richText(_ text: RichText, below level: Int, tables: TableStyle) {
        var renderer = RichTextRenderer(headings: HeadingPlacement(of: text.blocks, below: level), tables: tables)
        renderer.write(text.blocks, isTight: false, to: &self)
    }
}

/// Writes the blocks of a text.
private struct RichTextRenderer {
    var headings: HeadingPlacement
    let tables: TableStyle

    mutating func write(_ blocks: [RichText.Block], isTight: Bool, to html: inout HTMLWriter) {
        for block in blocks { write(block, isTight: isTight, to: &html) }
    }

    private mutating func write(_ block: RichText.Block, isTight: Bool, to html: inout HTMLWriter) {
        switch block {
        case .paragraph(let inlines):
            if isTight { html.inlines(inlines) } else { html(.p) { $0.inlines(inlines) } }
        case .heading(let level, let inlines):
            html(.heading(headings.level(for: level))) { $0.inlines(inlines) }
        case .list(let start, let isTight, let items): list(items, start: start, isTight: isTight, to: &html)
        case .quote(let blocks): html(.blockquote) { write(blocks, isTight: false, to: &$0) }
        case .code(let code, _): html(.pre) { $0.preformatted(.code, code) }
        case .rule: html(.hr)
        case .table(let table): write(table, to: &html)
        }
    }

    private mutating func list(_ items: [[RichText.Block]], start: Int?, isTight: Bool, to html: inout HTMLWriter) {
        html(start == nil ? .ul : .ol, .start(start == 1 ? nil : start)) { html in
            for item in items { html(.li) { write(item, isTight: isTight, to: &$0) } }
        }
    }

    private func write(_ table: RichText.Table, to html: inout HTMLWriter) {
        guard case .scrolling(let label) = tables else { return PastedTable(table, tables).write(to: &html) }
        html(.div, .class("scroll"), .role("group"), .label(label), .tabIndex(0)) { $0.table(table, tables) }
    }
}

extension HTMLWriter {
    /// Writes parts of a line.
    public mutating func inlines(_ inlines: [RichText.Inline]) {
        for inline in inlines { self.inline(inline) }
    }

    private mutating func inline(_ inline: RichText.Inline) {
        switch inline {
        case .text(let text): self.text(text)
        case .emphasis(let inner): self(.em) { $0.inlines(inner) }
        case .strong(let inner): self(.strong) { $0.inlines(inner) }
        case .strikethrough(let inner): self(.s) { $0.inlines(inner) }
        case .code(let code): self(.code, code)
        case .link(let url, let title, let inner):
            guard let address = Address(absolute: url) else { return inlines(inner) }
            self(.a, .href(address), .rel("noopener"), .titled(title)) { $0.inlines(inner) }
        case .softBreak: text("\n")
        case .lineBreak: self(.br)
        }
    }
}
