import CasebookDiagnostics
import CasebookYAML

/// A document as pandoc sees it, read from its JSON (pandoc-types 1.20 and newer).
struct PandocTree {
    /// What pandoc takes out of the text because of its style or place: title, subtitle, author, date, abstract.
    private(set) var metadata: [String: [DocumentBlock]] = [:]
    private(set) var blocks: [DocumentBlock] = []

    /// A text of 16 MiB is a hundred times as much as any report has; each word becomes five nodes.
    static let limits = YAMLLimits(bytes: 32 << 20, depth: 1000, nodes: 6_000_000)
    /// Deeper blocks are taken for what they hold.
    private static let depthLimit = 60

    init?(json: [UInt8]) {
        var collector = DiagnosticCollector(source: SourceText(path: "pandoc", bytes: json))
        let document = JSONDocument(reading: &collector, limits: Self.limits)
        guard let root = document.root, let blocks = root["blocks"] else { return nil }
        if let entries = root["meta"]?.entries {
            for entry in entries {
                let value = Self.meta(entry.value, depth: 0)
                if let key = entry.key.text, !value.isEmpty { metadata[key] = value }
            }
        }
        self.blocks = Self.blocks(blocks, depth: 0)
    }

    /// A document whose words are all that could be read.
    init(words paragraphs: [SourceParagraph]) {
        blocks = paragraphs.filter { $0.place == .text }.map { paragraph in
            let words = [DocumentInline.text(paragraph.text)]
            return paragraph.level.map { .heading(level: $0, words) } ?? .paragraph(words)
        }
    }

    private static func meta(_ node: YAMLNode, depth: Int) -> [DocumentBlock] {
        guard depth < 10, let content = node["c"] else { return [] }
        switch node["t"]?.text {
        case "MetaInlines": return [.paragraph(inlines(content, depth: 0))]
        case "MetaBlocks": return blocks(content, depth: 0)
        case "MetaList": return content.items.flatMap { meta($0, depth: depth + 1) }
        case "MetaString": return [.paragraph([.text(content.text ?? "")])]
        default: return []
        }
    }

    // MARK: Blocks

    private static func blocks(_ node: YAMLNode, depth: Int) -> [DocumentBlock] {
        node.items.flatMap { block($0, depth: depth) }
    }

    private static func block(_ node: YAMLNode, depth: Int) -> [DocumentBlock] {
        let content = node["c"] ?? node
        let parts = depth < depthLimit ? Array(content.items) : []
        switch node["t"]?.text {
        case "Para", "Plain": return DocumentText.paragraphs(inlines(content, depth: 0)).map(DocumentBlock.paragraph)
        case "Header" where parts.count == 3:
            return [.heading(level: min(6, max(1, parts[0].text.flatMap(Int.init) ?? 1)), inlines(parts[2], depth: 0))]
        case "BulletList": return [.list(start: nil, items: parts.map { blocks($0, depth: depth + 1) })]
        case "OrderedList" where parts.count == 2:
            let start = parts[0].items.first { _ in true }?.text.flatMap(Int.init) ?? 1
            return [.list(start: start, items: parts[1].items.map { blocks($0, depth: depth + 1) })]
        case "DefinitionList": return parts.flatMap { definition($0, depth: depth + 1) }
        case "BlockQuote": return [.quote(blocks(content, depth: depth + 1))]
        case "CodeBlock" where parts.count == 2: return [.code(DocumentText.cleaned(parts[1].text ?? ""))]
        case "RawBlock" where parts.count == 2: return [.paragraph([text(parts[1].text)])]
        case "LineBlock":
            return [.paragraph(DocumentText.joinedLines(parts.map { inlines($0, depth: 0) }))]
        case "HorizontalRule": return [.rule]
        case "Div" where parts.count == 2: return blocks(parts[1], depth: depth + 1)
        // Since pandoc 3: attributes, caption, blocks.
        case "Figure" where parts.count == 3:
            return blocks(parts[2], depth: depth + 1) + caption(parts[1], depth: depth + 1)
        case "Table" where parts.count == 6: return [.table(table(parts, depth: depth + 1))]
        default:
            // Whatever it is, its words count.
            let words = words(of: node)
            return words.isEmpty ? [] : [.paragraph([text(words)])]
        }
    }

    private static func definition(_ node: YAMLNode, depth: Int) -> [DocumentBlock] {
        let parts = Array(node.items)
        guard parts.count == 2 else { return [] }
        let term = inlines(parts[0], depth: 0)
        let definitions = parts[1].items.map { blocks($0, depth: depth) }
        if let line = line(term, definitions) { return [.paragraph(line)] }
        return [.paragraph([.strong(term)])] + definitions.flatMap(\.self)
    }

    /// A term with what it means on one line, as facts are written (`**Ort:** Mainz`), where both are short.
    private static func line(_ term: [DocumentInline], _ definitions: [[DocumentBlock]]) -> [DocumentInline]? {
        var meanings: [[DocumentInline]] = []
        for blocks in definitions {
            guard blocks.count == 1, case .paragraph(let inlines) = blocks[0] else { return nil }
            meanings.append(inlines)
        }
        let words = DocumentText.plain(term)
        let length = meanings.reduce(words.count) { $0 + DocumentText.plain($1).count }
        guard !words.isEmpty, !meanings.isEmpty, length <= 200, !term.contains(.lineBreak) else { return nil }
        let end: [DocumentInline] = words.last == ":" ? [] : [.text(":")]
        return [.strong(term + end), .text(" ")] + DocumentText.joined(meanings, by: "; ")
    }

    private static func caption(_ node: YAMLNode, depth: Int) -> [DocumentBlock] {
        let parts = Array(node.items)
        return parts.count == 2 ? blocks(parts[1], depth: depth) : []
    }

    private static func table(_ parts: [YAMLNode], depth: Int) -> DocumentTable {
        var grid = TableGrid()
        let head = parts[3].items.dropFirst().flatMap { $0.items.map(\.self) }
        grid.add(head.map { cells(of: $0, depth: depth) })
        for body in parts[4].items {
            for rows in body.items.dropFirst(2) { grid.add(rows.items.map { cells(of: $0, depth: depth) }) }
        }
        grid.add(parts[5].items.dropFirst().flatMap { $0.items.map(\.self) }.map { cells(of: $0, depth: depth) })
        return DocumentTable(caption: caption(parts[1], depth: depth), rows: grid.rows)
    }

    private static func cells(of row: YAMLNode, depth: Int) -> [TableGrid.Cell] {
        row.items.dropFirst().flatMap { $0.items.map(\.self) }.map { cell in
            let parts = Array(cell.items)
            guard parts.count == 5 else { return TableGrid.Cell(blocks: []) }
            return TableGrid.Cell(
                blocks: blocks(parts[4], depth: depth), rows: parts[2].text.flatMap(Int.init) ?? 1,
                columns: parts[3].text.flatMap(Int.init) ?? 1)
        }
    }

    // MARK: Inlines

    private static func inlines(_ node: YAMLNode, depth: Int) -> [DocumentInline] {
        var result: [DocumentInline] = []
        for item in node.items {
            for inline in inline(item, depth: depth) {
                if case .text(let words) = inline, case .text(let before)? = result.last {
                    result[result.count - 1] = .text(before + words)
                } else {
                    result.append(inline)
                }
            }
        }
        return result
    }

    private static func inline(_ node: YAMLNode, depth: Int) -> [DocumentInline] {
        let content = node["c"] ?? node
        let parts = depth < depthLimit ? Array(content.items) : []
        func inner(_ node: YAMLNode) -> [DocumentInline] { inlines(node, depth: depth + 1) }
        switch node["t"]?.text {
        case "Str": return [text(content.text)]
        case "Space", "SoftBreak": return [.text(" ")]
        case "LineBreak": return [.lineBreak]
        case "Emph" where depth < depthLimit: return [.emphasis(inner(content))]
        case "Strong" where depth < depthLimit: return [.strong(inner(content))]
        case "Strikeout" where depth < depthLimit: return [.struck(inner(content))]
        case "Superscript" where depth < depthLimit: return [.raised(inner(content))]
        case "Subscript" where depth < depthLimit: return [.lowered(inner(content))]
        case "SmallCaps" where depth < depthLimit, "Underline" where depth < depthLimit: return inner(content)
        case "Span" where parts.count == 2, "Cite" where parts.count == 2: return inner(parts[1])
        case "Quoted" where parts.count == 2:
            let isSingle = parts[0]["t"]?.text == "SingleQuote"
            return [.text(isSingle ? "‚" : "„")] + inner(parts[1]) + [.text(isSingle ? "‘" : "“")]
        case "Code" where parts.count == 2, "Math" where parts.count == 2:
            return [.code(DocumentText.cleaned(parts[1].text ?? ""))]
        case "RawInline" where parts.count == 2: return [text(parts[1].text)]
        case "Link" where parts.count == 3:
            return [.link(url: parts[2].items.first { _ in true }?.text ?? "", inner(parts[1]))]
        case "Image" where parts.count == 3:
            let target = parts[2].items.first { _ in true }?.text ?? ""
            return [.picture(ImageReference(alternative: DocumentText.plain(inner(parts[1])), target: target))]
        case "Note" where depth < depthLimit: return [.note(blocks(content, depth: depth + 1))]
        default: return [text(words(of: node))]
        }
    }

    private static func text(_ words: String?) -> DocumentInline { .text(DocumentText.cleaned(words ?? "")) }

    /// All words below a node that is of a kind unknown here, or too deep.
    private static func words(of node: YAMLNode) -> String {
        var words: [String] = []
        var open = [node]
        while let node = open.popLast() {
            switch node["t"]?.text {
            case "Str", "Code", "CodeBlock", "Math":
                words.append(node["c"]?.text ?? node["c"]?.items.first { $0.text != nil }?.text ?? "")
            default:
                open += node.entries.reversed().map(\.value)
                open += node.items.reversed()
            }
        }
        return words.joined(separator: " ")
    }
}

extension PandocTree {
    /// Whether there is anything to read.
    var hasWords: Bool {
        let all = metadata.values.flatMap(\.self) + blocks
        return DocumentText.lines(of: all).contains { DocumentText.plain($0).contains { $0.isLetter || $0.isNumber } }
    }

    /// The pictures in the order of the document.
    var pictures: [ImageReference] { blocks.flatMap(Self.pictures) }

    private static func pictures(in block: DocumentBlock) -> [ImageReference] {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.flatMap(pictures)
        case .list(_, let items): items.flatMap { $0.flatMap(pictures) }
        case .quote(let blocks): blocks.flatMap(pictures)
        case .table(let table): (table.caption + table.rows.flatMap { $0.flatMap(\.self) }).flatMap(pictures)
        case .code, .rule: []
        }
    }

    private static func pictures(in inline: DocumentInline) -> [ImageReference] {
        switch inline {
        case .picture(let picture): [picture]
        case .emphasis(let inner), .strong(let inner), .struck(let inner), .raised(let inner), .lowered(let inner),
            .link(_, let inner):
            inner.flatMap(pictures)
        case .note(let blocks): blocks.flatMap(pictures)
        case .text, .lineBreak, .code: []
        }
    }
}

extension DocumentText {
    /// Lines as one text with breaks between them.
    static func joinedLines(_ lines: [[DocumentInline]]) -> [DocumentInline] {
        Array(lines.joined(separator: [.lineBreak]))
    }
}

/// Puts the cells of a table, some of which span others, into rows of the same width.
struct TableGrid {
    struct Cell {
        var blocks: [DocumentBlock]
        var rows = 1
        var columns = 1
    }

    private(set) var rows: [[[DocumentBlock]]] = []
    /// How many rows more each column is taken by a cell further up.
    private var taken: [Int] = []

    /// No table of a report is wider.
    private static let widthLimit = 200

    mutating func add(_ cells: [[Cell]]) {
        for row in cells { add(row) }
        let width = rows.map(\.count).max() ?? 0
        rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    }

    private mutating func add(_ cells: [Cell]) {
        var row: [[DocumentBlock]] = []
        func isTaken(_ column: Int) -> Bool { column < taken.count && taken[column] > 0 }
        for cell in cells {
            while isTaken(row.count), row.count < Self.widthLimit {
                taken[row.count] -= 1
                row.append([])
            }
            for column in 0..<max(1, min(cell.columns, Self.widthLimit - row.count)) {
                while taken.count <= row.count { taken.append(0) }
                taken[row.count] = max(0, min(cell.rows, 10_000) - 1)
                row.append(column == 0 ? cell.blocks : [])
            }
        }
        while isTaken(row.count), row.count < Self.widthLimit {
            taken[row.count] -= 1
            row.append([])
        }
        rows.append(row)
    }
}
