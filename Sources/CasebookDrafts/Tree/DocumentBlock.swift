/// A part of a document as its reader sees it, whatever program wrote it: what pandoc tells, less what no case can hold.
indirect enum DocumentBlock: Sendable, Hashable {
    case paragraph([DocumentInline])
    case heading(level: Int, [DocumentInline])
    /// A list; `start` is `nil` for bullets.
    case list(start: Int?, items: [[DocumentBlock]])
    case quote([DocumentBlock])
    case code(String)
    case rule
    case table(DocumentTable)
}

/// A part of a line.
indirect enum DocumentInline: Sendable, Hashable {
    case text(String)
    case lineBreak
    case emphasis([DocumentInline])
    case strong([DocumentInline])
    /// What somebody has struck out and left standing.
    case struck([DocumentInline])
    case raised([DocumentInline])
    case lowered([DocumentInline])
    case code(String)
    case link(url: String, [DocumentInline])
    case picture(ImageReference)
    /// A footnote, where its mark stands.
    case note([DocumentBlock])
}

/// A table: rows of cells, each row as wide as the table; a cell that spans several stands in the first of them.
struct DocumentTable: Sendable, Hashable {
    var caption: [DocumentBlock] = []
    var rows: [[[DocumentBlock]]] = []
}

/// A heading and what stands below it, to the next heading.
struct DocumentPart: Hashable {
    /// 1–6; 0 before the first heading.
    var level: Int
    var heading: [DocumentInline]
    var blocks: [DocumentBlock]
}
