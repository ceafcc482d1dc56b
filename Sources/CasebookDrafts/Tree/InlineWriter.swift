import CasebookModel

/// Writes what stands in a line.
enum InlineWriter {
    /// - Parameter breaks: what stands for a hard break.
    static func text(_ inlines: [DocumentInline], breaks: String) -> String {
        var writer = Writer(breaks: breaks)
        writer.write(inlines)
        return writer.result
    }

    private struct Writer {
        let breaks: String
        var result = ""
        /// What surrounds already; emphasis in emphasis would be two of the same marks in a row.
        private var marks: Set<String> = []
        private var isInLink = false

        init(breaks: String) { self.breaks = breaks }

        mutating func write(_ inlines: [DocumentInline]) {
            for inline in inlines { write(inline) }
        }

        private mutating func write(_ inline: DocumentInline) {
            switch inline {
            case .text(let words): result += MarkdownEscape.text(words, isStart: result.isEmpty)
            case .lineBreak: result += breaks
            case .emphasis(let inner): wrap(inner, "*")
            case .strong(let inner): wrap(inner, "**")
            case .struck(let inner): wrap(inner, "~~")
            case .raised(let inner): result += MarkdownEscape.text(Script.raised(DocumentText.plain(inner)))
            case .lowered(let inner): result += MarkdownEscape.text(Script.lowered(DocumentText.plain(inner)))
            case .code(let code): result += MarkdownEscape.code(code)
            case .link(let url, let inner): link(url, inner)
            case .picture: break
            case .note(let blocks): note(blocks)
            }
        }

        /// Marks stand right before and after words (CommonMark 0.31, section 6.2): blanks inside go outside, and what is
        /// half a word keeps its marks only if they would be read as such.
        private mutating func wrap(_ inner: [DocumentInline], _ mark: String) {
            guard !marks.contains(mark) else { return write(inner) }
            let before = result
            result = ""
            marks.insert(mark)
            write(inner)
            marks.remove(mark)
            let words = result
            result = before
            let core = DocumentText.trimmed(words)
            guard core.contains(where: { !$0.isWhitespace && $0 != "\\" }) else { return result += words }
            result += words.prefix(while: \.isWhitespace)
            // One mark right after another of the same kind would be read as one long mark.
            let character = mark.first ?? "*"
            if result.last == character || core.first == character || core.last == character || core.hasSuffix("\\") {
                result += core
            } else {
                result += mark + core + mark
            }
            result += String(words.reversed().prefix(while: \.isWhitespace).reversed())
        }

        private mutating func link(_ url: String, _ inner: [DocumentInline]) {
            let words = DocumentText.plain(inner)
            guard !isInLink, !words.isEmpty, let address = WebAddress(url) else { return write(inner) }
            if words == address.text, !words.contains(where: { "<>".contains($0) }) { return result += "<\(words)>" }
            result += "["
            isInLink = true
            write(inner)
            isInLink = false
            result += "](" + MarkdownEscape.destination(address.text) + ")"
        }

        private mutating func note(_ blocks: [DocumentBlock]) {
            let words = DocumentText.joined(DocumentText.lines(of: blocks), by: " ")
            guard !DocumentText.plain(words).isEmpty else { return }
            result += " ("
            write(words)
            result += ")"
        }
    }
}

/// Keeps words from being read as marks.
enum MarkdownEscape {
    /// - Parameter isStart: whether nothing stands before the words.
    static func text(_ words: String, isStart: Bool = true) -> String {
        var result = ""
        result.reserveCapacity(words.utf8.count)
        let characters = Array(words)
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : isStart ? " " : nil
            let after = index + 1 < characters.count ? characters[index + 1] : nil
            if character == "_", isLoose(index, in: characters, isStart) {
                result.append(character)
                continue
            }
            if needsEscape(character, before, after) { result.append("\\") }
            result.append(character.isNewline ? " " : character)
        }
        return result
    }

    private static func needsEscape(_ character: Character, _ before: Character?, _ after: Character?) -> Bool {
        switch character {
        // Before anything but punctuation a backslash is one.
        case "\\": after.map { $0.isASCII && !$0.isLetter && !$0.isNumber && $0 != " " } ?? true
        case "*", "`", "[", "]": true
        case "_": !(before.map(isWord) == true && after.map(isWord) == true)
        case "~": before == "~" || after == "~" || before == nil || after == nil
        case "<": after.map { $0.isLetter || "/!?".contains($0) } ?? true
        case "&": after.map { $0.isLetter || $0 == "#" } ?? true
        case "|": true
        default: false
        }
    }

    /// Whether a row of low lines has blanks around it, as where somebody is to sign: it can neither begin nor end emphasis
    /// (CommonMark 0.31, section 6.2).
    private static func isLoose(_ index: Int, in characters: [Character], _ isStart: Bool) -> Bool {
        var start = index
        while start > 0, characters[start - 1] == "_" { start -= 1 }
        var end = index
        while end + 1 < characters.count, characters[end + 1] == "_" { end += 1 }
        guard end + 1 < characters.count, characters[end + 1].isWhitespace else { return false }
        return start == 0 ? isStart : characters[start - 1].isWhitespace
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// What would begin a block at the start of a line.
    static func lineStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        switch first {
        case "#":
            let rest = line.drop { $0 == "#" }
            return rest.isEmpty || rest.first == " " ? "\\" + line : line
        case ">", "=": return "\\" + line
        case "_" where line.allSatisfy({ $0 == "_" || $0 == " " }): return "\\" + line
        case "+", "-":
            let rest = line.dropFirst()
            return rest.isEmpty || rest.first == " " || rest.allSatisfy({ $0 == first || $0 == " " })
                ? "\\" + line : line
        case "~" where line.hasPrefix("~~~"): return "\\" + line
        default: break
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard (1...9).contains(digits.count), let mark = rest.first, mark == "." || mark == ")",
            rest.count == 1 || rest.dropFirst().first == " "
        else { return line }
        return digits + "\\" + rest
    }

    /// Code between as many backticks as it needs (CommonMark 0.31, section 6.1).
    static func code(_ code: String) -> String {
        let words = DocumentText.oneLine(code)
        guard !words.isEmpty else { return "" }
        var longest = 0
        var run = 0
        for character in words {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let margin = words.hasPrefix("`") || words.hasSuffix("`") ? " " : ""
        return fence + margin + words + margin + fence
    }

    /// An address between the brackets of a link (section 6.3); none has blanks or angle brackets.
    static func destination(_ address: String) -> String {
        let needsAngles = address.contains { "()\\".contains($0) }
        return needsAngles ? "<\(address)>" : address
    }
}

/// Writes a table (GFM 0.29, section 4.10), whose cells are lines.
enum MarkdownTable {
    static func lines(_ table: DocumentTable) -> [String] {
        var rows = table.rows.map { row in row.map(cell) }.filter { row in row.contains { !$0.isEmpty } }
        guard !rows.isEmpty else { return caption(table) }
        // A column that nobody has filled is none.
        let width = rows[0].count
        let used = (0..<width).filter { column in rows.contains { $0[column] != "" } }
        rows = rows.map { row in used.map { row[$0] } }
        // A table of one row has its cells as the header: GFM knows none without.
        let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
        let border = "|" + String(repeating: " --- |", count: used.count)
        return caption(table) + [lines[0], border] + lines.dropFirst()
    }

    private static func caption(_ table: DocumentTable) -> [String] {
        let caption = MarkdownWriter.text(table.caption)
        return caption.isEmpty ? [] : [caption, ""]
    }

    private static func cell(_ blocks: [DocumentBlock]) -> String {
        let lines = DocumentText.lines(of: blocks).map(MarkdownWriter.line).filter { !$0.isEmpty }
        let text = lines.reduce(into: "") { text, line in
            let isEnded = text.last.map { ".!?:;,".contains($0) } ?? true
            text += (text.isEmpty ? "" : isEnded ? " " : "; ") + line
        }
        // A bar ends a cell even inside of code.
        var result = ""
        for character in text { result += character == "|" && result.last != "\\" ? "\\|" : String(character) }
        return result
    }
}
