import CCMarkGFM

/// Turns cmark's nodes into ``RichText``.
struct Conversion {
    typealias Node = OpaquePointer

    let address: (String) -> String?
    private(set) var issues: [MarkdownIssue] = []
    private var lastHeading: Int?
    private var isInLink = false
    /// How many HTML tags were opened and not closed again.
    private var openTags = 0

    init(address: @escaping (String) -> String?) { self.address = address }

    mutating func blocks(of parent: Node, depth: Int) -> [RichText.Block] {
        guard depth < MarkdownReader.depthLimit else {
            report(.tooDeep, at: parent)
            return []
        }
        var blocks: [RichText.Block] = []
        var child = cmark_node_first_child(parent)
        while let node = child {
            if let block = block(node, depth: depth) { blocks.append(block) }
            child = cmark_node_next(node)
        }
        return blocks
    }

    private mutating func block(_ node: Node, depth: Int) -> RichText.Block? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(of: node, depth: 0))
        case CMARK_NODE_HEADING: return heading(node)
        case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(of: node, depth: depth + 1))
        case CMARK_NODE_LIST: return list(node, depth: depth)
        case CMARK_NODE_CODE_BLOCK:
            let info = string(cmark_node_get_fence_info(node)).prefix { !$0.isWhitespace }
            return .code(literal(node), language: info.isEmpty ? nil : String(info))
        case CMARK_NODE_HTML_BLOCK:
            report(.html, at: node)
            return .paragraph([.text(trimmed(literal(node)))])
        case CMARK_NODE_THEMATIC_BREAK: return .rule
        default: return typeName(of: node) == "table" ? table(node) : nil
        }
    }

    private mutating func heading(_ node: Node) -> RichText.Block? {
        let level = Int(cmark_node_get_heading_level(node))
        let words = inlines(of: node, depth: 0)
        guard !words.showNothing else {
            report(.emptyHeading, at: node)
            return nil
        }
        if let last = lastHeading, level > last + 1 { report(.skippedHeading(from: last, to: level), at: node) }
        lastHeading = level
        return .heading(level: level, words)
    }

    private mutating func list(_ node: Node, depth: Int) -> RichText.Block {
        var items: [[RichText.Block]] = []
        var child = cmark_node_first_child(node)
        while let item = child {
            items.append(blocks(of: item, depth: depth + 1))
            child = cmark_node_next(item)
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) == 1, items: items)
    }

    private mutating func table(_ node: Node) -> RichText.Block {
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        let alignments = cmark_gfm_extensions_get_table_alignments(node)
        let columns = (0..<count).map { alignment(alignments?[$0] ?? 0) }
        var rows: [[[RichText.Inline]]] = []
        var row = cmark_node_first_child(node)
        while let current = row {
            var cells: [[RichText.Inline]] = []
            var cell = cmark_node_first_child(current)
            while let currentCell = cell {
                cells.append(inlines(of: currentCell, depth: 0))
                cell = cmark_node_next(currentCell)
            }
            // cmark fills up short rows, but the tree's promise does not rest on that.
            cells.append(contentsOf: Array(repeating: [], count: max(0, count - cells.count)))
            rows.append(Array(cells.prefix(count)))
            row = cmark_node_next(current)
        }
        let header = rows.isEmpty ? Array(repeating: [], count: count) : rows.removeFirst()
        return .table(RichText.Table(columns: columns, header: header, rows: rows))
    }

    private func alignment(_ letter: UInt8) -> RichText.Table.Alignment {
        switch letter {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: .natural
        }
    }

    private mutating func inlines(of parent: Node, depth: Int) -> [RichText.Inline] {
        guard depth < MarkdownReader.depthLimit else {
            report(.tooDeep, at: parent)
            return []
        }
        var inlines: [RichText.Inline] = []
        var child = cmark_node_first_child(parent)
        while let node = child {
            append(node, depth: depth, to: &inlines)
            child = cmark_node_next(node)
        }
        return inlines
    }

    /// Whether a tag ends what another one began, which was reported: both are one mistake.
    private mutating func closesReportedTag(_ tag: String) -> Bool {
        guard tag.hasPrefix("</") else {
            if !tag.hasSuffix("/>"), !tag.hasPrefix("<!"), !tag.hasPrefix("<?") { openTags += 1 }
            return false
        }
        guard openTags > 0 else { return false }
        openTags -= 1
        return true
    }

    private mutating func append(_ node: Node, depth: Int, to inlines: inout [RichText.Inline]) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: appendText(literal(node), to: &inlines)
        case CMARK_NODE_SOFTBREAK: inlines.append(.softBreak)
        case CMARK_NODE_LINEBREAK: inlines.append(.lineBreak)
        case CMARK_NODE_CODE: inlines.append(.code(literal(node)))
        case CMARK_NODE_HTML_INLINE:
            if !closesReportedTag(literal(node)) { report(.html, at: node) }
            appendText(literal(node), to: &inlines)
        case CMARK_NODE_EMPH: inlines.append(.emphasis(self.inlines(of: node, depth: depth + 1)))
        case CMARK_NODE_STRONG: inlines.append(.strong(self.inlines(of: node, depth: depth + 1)))
        case CMARK_NODE_LINK: appendLink(node, depth: depth, to: &inlines)
        case CMARK_NODE_IMAGE:
            report(.image(string(cmark_node_get_url(node))), at: node)
            inlines += self.inlines(of: node, depth: depth + 1)
        default:
            let inner = self.inlines(of: node, depth: depth + 1)
            if typeName(of: node) == "strikethrough" { inlines.append(.strikethrough(inner)) } else { inlines += inner }
        }
    }

    private mutating func appendLink(_ node: Node, depth: Int, to inlines: inout [RichText.Inline]) {
        let written = string(cmark_node_get_url(node))
        // cmark lets `<https://…>` stand in the words of a link, HTML does not.
        let isInner = isInLink
        isInLink = true
        let words = self.inlines(of: node, depth: depth + 1)
        isInLink = isInner
        guard !isInner, let url = address(written) else {
            report(isInner ? .nestedLink(written) : .refusedLink(written), at: node)
            for word in words {
                if case .text(let text) = word { appendText(text, to: &inlines) } else { inlines.append(word) }
            }
            return
        }
        if words.showNothing { report(.emptyLink(written), at: node) }
        let title = string(cmark_node_get_title(node))
        inlines.append(.link(url: url, title: title.isEmpty ? nil : title, words.showNothing ? [.text(url)] : words))
    }

    /// Joins neighbouring texts, of which cmark makes many around special characters.
    private func appendText(_ text: String, to inlines: inout [RichText.Inline]) {
        if case .text(let before)? = inlines.last {
            inlines[inlines.count - 1] = .text(before + text)
        } else {
            inlines.append(.text(text))
        }
    }

    private mutating func report(_ kind: MarkdownIssue.Kind, at node: Node) {
        issues.append(MarkdownIssue(kind: kind, line: line(of: node), column: Int(cmark_node_get_start_column(node))))
    }

    /// The line on which a node begins. To a paragraph right above a table cmark gives the line 0, and counts on from
    /// there; the table then has the line on which both begin.
    private func line(of node: Node) -> Int {
        let line = Int(cmark_node_get_start_line(node))
        var paragraph: Node? = node
        while let current = paragraph, cmark_node_get_type(current) != CMARK_NODE_PARAGRAPH {
            paragraph = cmark_node_parent(current)
        }
        guard let paragraph, cmark_node_get_start_line(paragraph) == 0, let table = cmark_node_next(paragraph) else {
            return max(1, line)
        }
        return line + Int(cmark_node_get_start_line(table))
    }

    /// The nodes of extensions have types that are numbered at run time; their names are fixed.
    private func typeName(of node: Node) -> String { string(cmark_node_get_type_string(node)) }

    private func literal(_ node: Node) -> String { string(cmark_node_get_literal(node)) }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }

    private func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
