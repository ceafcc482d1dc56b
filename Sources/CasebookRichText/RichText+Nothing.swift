import CasebookModel

extension RichText {
    /// Whether a reader sees no word of the text.
    public var showsNothing: Bool { blocks.allSatisfy(\.showsNothing) }
}

extension RichText.Block {
    fileprivate var showsNothing: Bool {
        switch self {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.showNothing
        case .list(_, _, let items): items.allSatisfy { $0.allSatisfy(\.showsNothing) }
        case .quote(let blocks): blocks.allSatisfy(\.showsNothing)
        case .code(let code, _): code.showsNothing
        case .rule: true
        case .table(let table): (table.rows + [table.header]).allSatisfy { $0.allSatisfy(\.showNothing) }
        }
    }
}

extension [RichText.Inline] {
    /// Whether a reader sees no word of the parts of a line.
    public var showNothing: Bool {
        allSatisfy { inline in
            switch inline {
            case .text(let text), .code(let text): text.showsNothing
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner):
                inner.showNothing
            case .softBreak, .lineBreak: true
            }
        }
    }
}
