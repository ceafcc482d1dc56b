/// Lays out text on a terminal, where some characters take two columns and some none.
package enum TerminalText {
    /// The columns that a text takes, without what would steer the terminal.
    package static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + TerminalCell($1).width }
    }

    /// The text cut to a number of columns, with a sign of omission if something is missing.
    package static func cut(_ text: String, to width: Int) -> String {
        guard self.width(text) > width else { return text }
        guard width > 0 else { return "" }
        var result = ""
        var used = 0
        for scalar in text.unicodeScalars {
            let cell = TerminalCell(scalar)
            guard used + cell.width <= width - 1 else { break }
            result.unicodeScalars.append(scalar)
            used += cell.width
        }
        return result + "…"
    }

    /// The text cut or filled with blanks to exactly a number of columns.
    package static func fit(_ text: String, to width: Int, alignedRight: Bool = false) -> String {
        let text = cut(text, to: width)
        let blanks = String(repeating: " ", count: max(0, width - self.width(text)))
        return alignedRight ? blanks + text : text + blanks
    }

    /// The text in lines of at most a number of columns, broken between words where possible.
    ///
    /// - Parameter indentation: what all lines but the first begin with.
    package static func wrap(_ text: String, to width: Int, indentation: String = "") -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            // Blanks at the beginning are meant.
            let margin = String(line.prefix { $0 == " " })
            let width = max(1, width - max(self.width(margin), self.width(indentation)))
            return wrapLine(String(line.dropFirst(margin.count)), to: width).enumerated()
                .map { ($0 == 0 ? margin : indentation) + $1 }
        }
    }

    /// The text with the lines of each paragraph joined, so that it can be wrapped anew; items of lists stay apart.
    package static func paragraphs(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isItem = line.first.map { "-*+#>|•".contains($0) || $0.isNumber || $0 == " " } ?? true
            if let last = lines.last, !last.isEmpty, !isItem {
                lines[lines.count - 1] = last + " " + line
            } else {
                lines.append(String(line))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func wrapLine(_ line: String, to width: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            var word = String(word)
            let joined = current.isEmpty ? word : current + " " + word
            if self.width(joined) <= width {
                current = joined
                continue
            }
            if !current.isEmpty { lines.append(current) }
            while self.width(word) > width {
                let head = prefix(of: word, width)
                lines.append(head)
                word = String(word.unicodeScalars.dropFirst(head.unicodeScalars.count))
            }
            current = word
        }
        return lines + [current]
    }

    private static func prefix(of word: String, _ width: Int) -> String {
        var result = String.UnicodeScalarView()
        var used = 0
        for scalar in word.unicodeScalars {
            let cell = TerminalCell(scalar).width
            // At least one, so that wrapping ends even where nothing fits.
            guard used + cell <= width || result.isEmpty else { break }
            result.append(scalar)
            used += cell
        }
        return String(result)
    }
}
