/// What is said, without how it looks.
enum DocumentText {
    /// The words on one line; links by what they show, no footnotes and no pictures.
    ///
    /// - Parameter struck: whether what is struck out counts.
    static func plain(_ inlines: [DocumentInline], struck: Bool = true) -> String {
        var text = ""
        append(inlines, struck: struck, to: &text)
        return oneLine(text)
    }

    /// The words of blocks on one line.
    static func plain(_ blocks: [DocumentBlock], struck: Bool = true) -> String {
        lines(of: blocks).map { plain($0, struck: struck) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The lines of blocks as they are seen: a hard break, an item and a row of a table begin another one.
    static func lines(of blocks: [DocumentBlock]) -> [[DocumentInline]] {
        blocks.flatMap { block -> [[DocumentInline]] in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): return lines(of: inlines)
            case .list(_, let items): return items.flatMap(lines)
            case .quote(let blocks): return lines(of: blocks)
            case .code(let code): return code.split(whereSeparator: \.isNewline).map { [.code(String($0))] }
            case .rule: return []
            case .table(let table):
                return lines(of: table.caption)
                    + table.rows.map { row in
                        let cells = row.map { joined(lines(of: $0), by: "; ") }.filter { !$0.isEmpty }
                        return joined(cells, by: cells.count == 2 ? ": " : ", ")
                    }
            }
        }
    }

    /// Lines as one, with something between them.
    static func joined(_ lines: [[DocumentInline]], by separator: String) -> [DocumentInline] {
        lines.reduce(into: []) { result, line in
            if !result.isEmpty, !line.isEmpty { result.append(.text(separator)) }
            result += line
        }
    }

    static func lines(of inlines: [DocumentInline]) -> [[DocumentInline]] {
        var lines: [[DocumentInline]] = [[]]
        for inline in inlines {
            // A break inside of emphasis is one as well; what holds it is divided.
            let pieces = inner(of: inline).map { inner, wrap in Self.lines(of: inner).map { [wrap($0)] } }
            switch (inline, pieces) {
            case (.lineBreak, _): lines.append([])
            case (_, let pieces?) where pieces.count > 1:
                lines[lines.count - 1] += pieces[0]
                lines += pieces.dropFirst()
            default: lines[lines.count - 1].append(inline)
            }
        }
        return lines.filter { !$0.isEmpty }
    }

    /// The paragraphs that one is: two breaks in a row part it, as in pages and Word files that know no others.
    static func paragraphs(_ inlines: [DocumentInline]) -> [[DocumentInline]] {
        var paragraphs: [[DocumentInline]] = [[]]
        var breaks: [DocumentInline] = []
        for inline in inlines {
            switch inline {
            case .lineBreak: breaks.append(inline)
            case .text(let words) where !breaks.isEmpty && words.allSatisfy(\.isWhitespace): breaks.append(inline)
            default:
                if breaks.count(where: { $0 == .lineBreak }) > 1 {
                    paragraphs.append([])
                } else if !paragraphs[paragraphs.count - 1].isEmpty {
                    paragraphs[paragraphs.count - 1] += breaks
                }
                breaks = []
                paragraphs[paragraphs.count - 1].append(inline)
            }
        }
        return paragraphs.filter { !$0.isEmpty }
    }

    /// What stands in an inline that only says how its words look, and the way to put it together again.
    private static func inner(
        of inline: DocumentInline
    ) -> ([DocumentInline], ([DocumentInline]) -> DocumentInline)? {
        switch inline {
        case .emphasis(let inner): (inner, DocumentInline.emphasis)
        case .strong(let inner): (inner, DocumentInline.strong)
        case .struck(let inner): (inner, DocumentInline.struck)
        case .link(let url, let inner): (inner, { .link(url: url, $0) })
        default: nil
        }
    }

    private static func append(_ inlines: [DocumentInline], struck: Bool, to text: inout String) {
        for inline in inlines {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .lineBreak: text += " "
            case .emphasis(let inner), .strong(let inner), .link(_, let inner): append(inner, struck: struck, to: &text)
            case .struck(let inner): if struck { append(inner, struck: struck, to: &text) }
            case .raised(let inner): text += Script.raised(plain(inner, struck: struck))
            case .lowered(let inner): text += Script.lowered(plain(inner, struck: struck))
            case .picture, .note: break
            }
        }
    }

    /// What pictures say instead of words, on one line.
    static func alternatives(_ inlines: [DocumentInline]) -> String {
        oneLine(
            inlines.map { inline in
                switch inline {
                case .picture(let picture): picture.alternative
                case .emphasis(let inner), .strong(let inner), .struck(let inner), .raised(let inner),
                    .lowered(let inner), .link(_, let inner):
                    alternatives(inner)
                case .text, .code, .lineBreak, .note: ""
                }
            }.joined(separator: " "))
    }

    /// A text without line ends, with one blank where there were several, and none around it.
    static func oneLine(_ text: String) -> String {
        text.split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// The text without what no text of a case may hold: control characters, byte order marks, marks that turn the
    /// direction of reading, and code points that are no characters. What ends a line somewhere is a blank.
    static func cleaned(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !isAllowed($0) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isAllowed(scalar) { result.append(scalar) } else if isLineEnd(scalar) { result.append(" ") }
        }
        return String(result)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: false
        case let value: value & 0xFFFE != 0xFFFE
        }
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        [0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }
}

/// Raised and lowered figures, which Unicode has as characters of their own; other words stay as they are.
enum Script {
    static func raised(_ text: String) -> String { mapped(text, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻") }
    static func lowered(_ text: String) -> String { mapped(text, "₀₁₂₃₄₅₆₇₈₉₊₋") }

    private static func mapped(_ text: String, _ characters: String) -> String {
        let table = Dictionary(uniqueKeysWithValues: zip("0123456789+-", characters))
        let mapped = text.map { $0 == "−" ? table["-"] : table[$0] }
        return mapped.contains(nil) ? text : String(mapped.compactMap(\.self))
    }
}
