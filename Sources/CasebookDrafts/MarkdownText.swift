/// A part of a document: a heading and what stands below it, to the next heading.
struct MarkdownPart: Hashable {
    /// 1–6; 0 before the first heading.
    let level: Int
    let heading: String
    var text: String
}

/// Takes the Markdown apart that pandoc writes (CommonMark with headings of number signs).
enum MarkdownText {
    /// The parts in order. A paragraph in bold that says what a heading would say counts as one: so it looks in most
    /// Word files.
    static func parts(of markdown: String) -> [MarkdownPart] {
        var parts = [MarkdownPart(level: 0, heading: "", text: "")]
        var isInCode = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isInCode.toggle() }
            if !isInCode, let (level, heading) = heading(of: line) {
                parts.append(MarkdownPart(level: level, heading: heading, text: ""))
            } else {
                parts[parts.count - 1].text += line + "\n"
            }
        }
        return parts.map { MarkdownPart(level: $0.level, heading: $0.heading, text: trimmed($0.text)) }
    }

    private static func heading(of line: Substring) -> (Int, String)? {
        let level = line.prefix { $0 == "#" }.count
        if (1...6).contains(level), line.dropFirst(level).first == " " {
            let heading = plain(String(line.dropFirst(level + 1)))
            return heading.isEmpty ? nil : (level, heading)
        }
        guard line.hasPrefix("**"), line.count <= 80 else { return nil }
        let inner = line.dropFirst(2).prefix { $0 != "*" }
        let rest = line.dropFirst(2 + inner.count)
        guard rest == "**" || rest == "**:" else { return nil }
        let heading = plain(String(inner))
        return SectionKind(heading: heading) != nil || SectionKind.isPhase(heading) ? (2, heading) : nil
    }

    /// The blocks of a text: what empty lines part.
    static func blocks(of text: String) -> [String] {
        var blocks = [""]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isWhitespace) {
                if blocks.last != "" { blocks.append("") }
            } else {
                blocks[blocks.count - 1] += (blocks.last == "" ? "" : "\n") + line
            }
        }
        return blocks.filter { !$0.isEmpty }
    }

    /// The items of the lists of a text, each in Markdown, without what belongs to inner lists.
    static func items(of text: String) -> [String] {
        var items: [String] = []
        for line in text.split(separator: "\n") {
            if let item = item(line) {
                items.append(item)
            } else if !items.isEmpty, line.hasPrefix("    "), self.item(line.drop(while: \.isWhitespace)) == nil {
                items[items.count - 1] += " " + trimmed(String(line))
            }
        }
        return items.filter { !$0.isEmpty }
    }

    private static func item(_ line: Substring) -> String? {
        if ["- ", "* ", "+ "].contains(where: line.hasPrefix) { return trimmed(String(line.dropFirst(2))) }
        let digits = line.prefix(while: \.isNumber)
        let rest = line.dropFirst(digits.count)
        guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return trimmed(String(rest.dropFirst(2)))
    }

    /// Whether a text is nothing but lists.
    static func isList(_ text: String) -> Bool {
        let lines = text.split(separator: "\n")
        return !lines.isEmpty && lines.allSatisfy { item($0) != nil || $0.hasPrefix("  ") }
    }

    /// The words alone: no emphasis, no escapes, of links what they show; on one line.
    static func plain(_ markdown: String) -> String {
        var result = ""
        var rest = Substring(markdown)
        while let character = rest.popFirst() {
            switch character {
            case "\\": if let escaped = rest.popFirst() { result.append(escaped.isNewline ? " " : escaped) }
            case "*", "`": break
            case "_" where result.last?.isLetter != true || rest.first?.isLetter != true: break
            case "]" where rest.first == "(":
                rest = rest.drop { $0 != ")" }.dropFirst()
            case "[": break
            case _ where character.isWhitespace: if result.last != " " { result.append(" ") }
            default: result.append(character)
            }
        }
        return trimmed(result)
    }

    /// The text without what no text of a case may hold: control characters, byte order marks, marks that turn the
    /// direction of reading, and code points that are no characters.
    static func cleaned(_ text: String) -> String {
        let allowed = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A: true
            case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: false
            case let value: value & 0xFFFE != 0xFFFE
            }
        }
        return String(String.UnicodeScalarView(allowed))
    }

    static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
