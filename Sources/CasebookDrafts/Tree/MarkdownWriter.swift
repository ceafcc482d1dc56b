import CasebookModel

/// Writes a document's blocks in the Markdown that a case takes: CommonMark with tables and strikethrough.
///
/// What this Markdown has no form for keeps its words: a footnote stands in brackets where its mark was, a link that leads
/// nowhere is its text, blocks in a cell stand one after the other on its line.
enum MarkdownWriter {
    /// Lists and quotes in each other; the reader of the program has a limit too.
    private static let depthLimit = 8

    static func text(_ blocks: [DocumentBlock]) -> String {
        let lines = lines(of: blocks, depth: 0)
        let widest = lines.map { $0.utf8.count { $0 == UInt8(ascii: "|") } }.max() ?? 0
        guard (widest + 1) * lines.count > cellLimit else { return lines.joined(separator: "\n") }
        return self.lines(of: blocks.map(withoutTables), depth: 0).joined(separator: "\n")
    }

    /// The program reads half as many again as cells; such tables become lists of their rows.
    private static let cellLimit = 40_000

    private static func withoutTables(_ block: DocumentBlock) -> DocumentBlock {
        guard case .table(let table) = block else { return block }
        let rows = DocumentText.lines(of: [.table(DocumentTable(rows: table.rows))])
        return .list(start: nil, items: (table.caption.isEmpty ? [] : [table.caption]) + rows.map { [.paragraph($0)] })
    }

    /// Inline content on its own, for the line of a heading or a cell.
    static func line(_ inlines: [DocumentInline]) -> String {
        DocumentText.oneLine(InlineWriter.text(inlines, breaks: " "))
    }

    /// - Parameter isTight: whether no empty lines part the blocks, as in an item of words and further items.
    private static func lines(of blocks: [DocumentBlock], depth: Int, isTight: Bool = false) -> [String] {
        var lines: [String] = []
        var lastList: (isOrdered: Bool, mark: Int)?
        for block in blocks {
            var mark = 0
            if case .list(let start, _) = block, let last = lastList, last.isOrdered == (start != nil) {
                // Two lists in a row would become one.
                mark = 1 - last.mark
            }
            let written = self.lines(of: block, mark: mark, depth: depth)
            guard !written.isEmpty else { continue }
            if !lines.isEmpty, !isTight { lines.append("") }
            lines += written
            if case .list(let start, _) = block { lastList = (start != nil, mark) } else { lastList = nil }
        }
        return lines
    }

    private static func lines(of block: DocumentBlock, mark: Int, depth: Int) -> [String] {
        switch block {
        case .paragraph(let inlines): return paragraph(inlines)
        case .heading(let level, let inlines):
            let line = line(inlines)
            if line.isEmpty { return [] }
            return depth == 0 ? [String(repeating: "#", count: level) + " " + line] : paragraph([.strong(inlines)])
        case .list(let start, let items): return list(start, items, mark: mark, depth: depth)
        case .quote(let blocks):
            let inner = lines(of: blocks, depth: depth + 1)
            return depth < depthLimit ? inner.map { $0.isEmpty ? ">" : "> " + $0 } : inner
        case .code(let code): return self.code(code)
        case .rule: return ["* * *"]
        case .table(let table): return MarkdownTable.lines(table)
        }
    }

    private static func paragraph(_ inlines: [DocumentInline]) -> [String] {
        let lines = InlineWriter.text(inlines, breaks: "\\\n").split(separator: "\n", omittingEmptySubsequences: true)
            .map { MarkdownEscape.lineStart(DocumentText.oneLine(String($0))) }
            .filter { !$0.isEmpty && $0 != "\\" }
        guard var last = lines.last else { return [] }
        // A break before nothing is no break.
        if last.hasSuffix("\\"), !last.hasSuffix("\\\\") { last.removeLast() }
        return lines.dropLast() + [last]
    }

    private static func list(_ start: Int?, _ items: [[DocumentBlock]], mark: Int, depth: Int) -> [String] {
        // Words, and then perhaps one list.
        let isTight = items.allSatisfy { item in
            if case .paragraph? = item.first {
                item.count == 1 || item.count == 2 && item.last.isList
            } else {
                item.isEmpty
            }
        }
        var lines: [String] = []
        // CommonMark reads at most nine digits.
        var number = min(max(0, start ?? 0), 999_999)
        for item in items {
            let inner = self.lines(of: item, depth: depth + 1, isTight: isTight)
            guard !inner.isEmpty else { continue }
            if !lines.isEmpty, !isTight { lines.append("") }
            let bullet = start == nil ? (mark == 0 ? "- " : "* ") : "\(number)\(mark == 0 ? "." : ")") "
            number += 1
            if depth >= depthLimit {
                lines += inner
                continue
            }
            let margin = String(repeating: " ", count: bullet.count)
            for (index, line) in inner.enumerated() {
                lines.append(index == 0 ? bullet + line : line.isEmpty ? "" : margin + line)
            }
        }
        return lines
    }

    private static func code(_ code: String) -> [String] {
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return [] }
        let longest = lines.map { $0.drop(while: \.isWhitespace).prefix { $0 == "`" }.count }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return [fence] + lines + [fence]
    }
}

extension DocumentBlock? {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
