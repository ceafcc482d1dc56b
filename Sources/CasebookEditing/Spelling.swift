import CasebookFiles

/// A value as it is written behind a key or a dash: the rest of that line, and the lines below.
struct Spelling {
    var head: String
    /// Lines with their indentation and without line breaks.
    var lines: [String] = []

    /// The greatest width of a list that is written on one line.
    private static let flowWidth = 80

    /// Spells a value that is new to the file.
    ///
    /// - Parameter indent: the column, from 0, of the key or the dash before it.
    init(_ value: FieldValue, indent: Int) {
        switch value {
        case .token(let text): self.init(head: text)
        case .text(let text) where text.contains("\n"):
            self = Spelling(literal: text, indent: indent, width: indent + 2) ?? Spelling(head: YAMLText.quoted(text))
        case .text(let text): self.init(head: YAMLText.scalar(text))
        case .list(let items):
            let flow = Self.flow(value)
            let isShort = items.allSatisfy { ($0.scalarText?.utf8.count).map { $0 < 40 } ?? false }
            if items.isEmpty || isShort && flow.utf8.count <= Self.flowWidth {
                self.init(head: flow)
            } else {
                self.init(head: "", lines: items.flatMap { Self.item($0, column: indent + 2) })
            }
        case .record(let entries) where entries.isEmpty: self.init(head: "{}")
        case .record(let entries): self.init(head: "", lines: Self.entries(entries, column: indent + 2))
        }
    }

    init(head: String, lines: [String] = []) {
        self.head = head
        self.lines = lines
    }

    /// A text as a literal block; `nil` if no block can hold it.
    ///
    /// - Parameters:
    ///   - indent: the column of the key or the dash before it.
    ///   - width: the blanks before each line.
    init?(literal text: String, indent: Int, width: Int) {
        guard Self.fitsBlock(text), width > indent else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        guard let firstText = lines.first(where: { !$0.isEmpty }) else { return nil }
        guard let indicator = Self.indicator(firstLine: lines[0].isEmpty ? " " : firstText, indent, width) else {
            return nil
        }
        let margin = String(repeating: " ", count: width)
        self.init(
            head: "|" + indicator + Self.chomping(of: text), lines: lines.map { $0.isEmpty ? "" : margin + $0 })
    }

    /// A text as a folded block; `nil` if no folded block can hold it.
    ///
    /// - Parameter lineWidth: the greatest number of characters of a line, with its indentation.
    init?(folded text: String, indent: Int, width: Int, lineWidth: Int) {
        let body = text.hasSuffix("\n") ? text.dropLast() : text[...]
        let paragraphs = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard Self.fitsBlock(text), width > indent, !text.hasSuffix("\n\n"),
            paragraphs.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasPrefix("\t") && !$0.hasSuffix(" ") })
        else { return nil }
        let margin = String(repeating: " ", count: width)
        let lines = paragraphs.map { Self.wrapped($0, at: max(20, lineWidth - width)).map { margin + $0 } }
        self.init(head: ">" + Self.chomping(of: text), lines: Array(lines.joined(separator: [""])))
    }

    /// A value on one line inside brackets.
    static func flow(_ value: FieldValue) -> String {
        switch value {
        case .token(let text): text
        case .text(let text): YAMLText.scalar(text)
        case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
        case .record(let entries): "{" + entries.map(flow).joined(separator: ", ") + "}"
        }
    }

    /// A key with its value on one line inside brackets.
    static func flow(_ entry: FieldValue.Entry) -> String {
        let value = flow(entry.value)
        return YAMLText.scalar(entry.key) + (value.isEmpty ? ":" : ": " + value)
    }

    /// The lines of keys with their values in a column.
    static func entries(_ entries: [FieldValue.Entry], column: Int) -> [String] {
        let margin = String(repeating: " ", count: column)
        return entries.flatMap { entry in
            let spelling = Spelling(entry.value, indent: column)
            let head = spelling.head.isEmpty ? "" : " " + spelling.head
            return [margin + YAMLText.scalar(entry.key) + ":" + head] + spelling.lines
        }
    }

    /// The lines of an item whose dash stands in a column.
    static func item(_ value: FieldValue, column: Int) -> [String] {
        let margin = String(repeating: " ", count: column)
        switch value {
        case .record(let list) where !list.isEmpty:
            let lines = entries(list, column: column + 2)
            return [margin + "- " + lines[0].dropFirst(column + 2)] + lines.dropFirst()
        case .list, .record: return [margin + "- " + flow(value)]
        case .text, .token:
            let spelling = Spelling(value, indent: column)
            return [margin + (spelling.head.isEmpty ? "-" : "- " + spelling.head)] + spelling.lines
        }
    }

    /// Whether every character can stand in a block as it is.
    private static func fitsBlock(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0xA0: true
            case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
    }

    /// The indentation indicator (YAML 1.2.2, section 8.1.1.1), needed if the first line does not show the width.
    private static func indicator(firstLine: String, _ indent: Int, _ width: Int) -> String? {
        guard firstLine.hasPrefix(" ") || firstLine.hasPrefix("\t") else { return "" }
        let digit = width - max(indent, 0)
        return (1...9).contains(digit) ? String(digit) : nil
    }

    /// The chomping indicator (section 8.1.1.2).
    private static func chomping(of text: String) -> String {
        text.hasSuffix("\n\n") ? "+" : text.hasSuffix("\n") ? "" : "-"
    }

    private static func wrapped(_ paragraph: Substring, at width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        // Where several blanks stand together no line may end: folding would make one of them.
        for word in words(of: paragraph) {
            if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
                lines.append(line)
                line = word
            } else {
                line += line.isEmpty ? word : " " + word
            }
        }
        return lines + [line]
    }

    private static func words(of paragraph: Substring) -> [String] {
        var words: [String] = []
        var mustJoin = false
        for part in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
            if part.isEmpty || part.hasPrefix("\t") || mustJoin, let last = words.popLast() {
                words.append(last + " " + part)
            } else {
                words.append(String(part))
            }
            mustJoin = part.isEmpty || part.hasSuffix("\t")
        }
        return words
    }
}
