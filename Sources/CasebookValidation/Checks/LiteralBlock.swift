import CasebookDiagnostics
import CasebookRichText
import CasebookYAML

/// A literal block (`|`) of the file, in which places in the text can be found again: line n of the text is the n-th
/// line after the indicator. In any other scalar only the scalar as a whole can be named.
struct LiteralBlock {
    /// The line of the indicator.
    private let line: Int
    /// The number of blanks before each line of the text.
    private let indentation: Int
    private let lines: [Substring]

    /// - Parameter keyColumn: where the key of the block stands; an explicit indentation (`|2`) counts from there.
    /// - Returns: `nil` if the scalar is written in another way.
    init?(_ node: YAMLNode, text: String, keyColumn: Int, in source: SourceText) {
        line = node.range.start.line
        let header = source.line(line).unicodeScalars.dropFirst(node.range.start.column - 1)
        guard header.first == "|" else { return nil }
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let explicit = header.dropFirst().prefix(2).lazy.compactMap { Int(String($0)) }.first
        if let explicit, explicit > 0 {
            indentation = keyColumn - 1 + explicit
        } else {
            let blankCount = lines.prefix { $0.isEmpty }.count
            indentation = source.line(line + 1 + blankCount).prefix { $0 == " " }.count
        }
    }

    /// The place of a part of a line of the text, in Unicode scalars.
    func range(line number: Int, _ part: Range<Int>) -> SourceRange {
        SourceRange(
            start: SourcePosition(line: line + number, column: indentation + part.lowerBound + 1),
            end: SourcePosition(line: line + number, column: indentation + part.upperBound + 1))
    }

    /// The place of an issue in the file.
    func range(of issue: MarkdownIssue) -> SourceRange {
        let text = lines.indices.contains(issue.line - 1) ? lines[issue.line - 1] : ""
        // Markdown counts bytes, people count characters.
        let before = text.utf8.prefix(max(0, issue.column - 1)).count { $0 & 0xC0 != 0x80 }
        return SourceRange(at: SourcePosition(line: line + issue.line, column: indentation + before + 1))
    }
}
