/// Divides a document by its headings.
enum DocumentOutline {
    /// The parts in order. A paragraph in bold that says what a heading would say counts as one: so it looks in most
    /// Word files. What a table lays out is unpacked first.
    static func parts(of blocks: [DocumentBlock]) -> [DocumentPart] {
        var parts = [DocumentPart(level: 0, heading: [], blocks: [])]
        for block in blocks.flatMap(TableLayout.unpacked) {
            if let (level, heading) = heading(in: block) {
                parts.append(DocumentPart(level: level, heading: heading, blocks: []))
            } else {
                parts[parts.count - 1].blocks.append(block)
            }
        }
        return parts
    }

    private static func heading(in block: DocumentBlock) -> (Int, [DocumentInline])? {
        switch block {
        case .heading(let level, let inlines):
            return DocumentText.plain(inlines).contains { $0.isLetter || $0.isNumber } ? (level, inlines) : nil
        case .paragraph(let inlines):
            let inlines = inlines.filter { $0 != .lineBreak && $0 != .text(" ") }
            guard case .strong(let inner)? = inlines.first, inlines.count == 1 || inlines.dropFirst() == [.text(":")],
                !inner.contains(.lineBreak)
            else { return nil }
            let words = DocumentText.plain(inner)
            guard words.count <= 80, SectionKind(heading: words) != nil || SectionKind.isPhase(words) else {
                return nil
            }
            return (2, inner)
        default: return nil
        }
    }
}

/// Tables that say where something stands on the page, not what belongs to what.
enum TableLayout {
    /// The blocks of a table that lays out a page, in the order of reading; any other block as it is.
    static func unpacked(_ block: DocumentBlock) -> [DocumentBlock] {
        guard case .table(let table) = block else { return [block] }
        if isForm(table) { return table.caption + table.rows.flatMap(section) }
        guard isLayout(table) else { return [block] }
        return table.caption + table.rows.flatMap { $0.flatMap { $0.flatMap(unpacked) } }
    }

    /// A form: most rows are a heading that we know, and its text beside it.
    private static func isForm(_ table: DocumentTable) -> Bool {
        let known = table.rows.count { row in
            row.count == 2 && !row[1].isEmpty && SectionKind(heading: DocumentText.plain(row[0])) != nil
        }
        return known >= 2 && known * 2 > table.rows.count
    }

    private static func section(_ row: [[DocumentBlock]]) -> [DocumentBlock] {
        guard row.count == 2, !row[0].isEmpty, !row[1].isEmpty, DocumentText.plain(row[0]).count <= 80 else {
            return row.flatMap { $0.flatMap(unpacked) }
        }
        return [.heading(level: 2, DocumentText.joined(DocumentText.lines(of: row[0]), by: " "))]
            + row[1].flatMap(unpacked)
    }

    private static func isLayout(_ table: DocumentTable) -> Bool {
        let cells = table.rows.flatMap(\.self).filter { !$0.isEmpty }
        guard let width = table.rows.first?.count, width > 1, cells.count > 1 else { return true }
        return cells.contains { cell in
            cell.count > 4 || DocumentText.plain(cell).count > 600
                || cell.contains { block in
                    switch block {
                    case .heading, .table, .code: true
                    default: false
                    }
                }
        }
    }
}
