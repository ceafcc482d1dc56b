import CasebookDiagnostics
import CasebookModel

/// What somebody did before libyaml could read no further, and where: it gives up where it is lost, often many lines behind
/// the quote or the bracket that was never closed.
struct SyntaxMistake {
    let finding: Finding
    let position: SourcePosition
    var notes: [Diagnostic.Note] = []

    init(_ failure: YAMLFailure, after builder: YAMLTreeBuilder, in bytes: [UInt8]) {
        if let space = OddSpace(before: failure, in: bytes) {
            self.init(YAMLFinding.oddSpace(space.scalar), at: space.position)
        } else if let place = JoinedEntries.second(before: failure, in: bytes) {
            self.init(YAMLFinding.joinedEntries, at: place)
        } else if let quotes = builder.lastQuotes, quotes.end <= failure.position,
            quotes.end.line == failure.position.line, failure.isBehindQuotes, failure.isRight(behind: quotes, in: bytes)
        {
            self.init(behind: quotes, failure.position)
        } else if let brackets = builder.lastBrackets, brackets.end <= failure.position,
            brackets.end.line == failure.position.line, failure.isBehindQuotes,
            failure.isRight(behind: brackets, in: bytes)
        {
            self.init(YAMLFinding.textBehindBrackets, at: brackets.start)
        } else if let slip = LineSlip(failure, in: bytes, inBrackets: !builder.openBrackets.isEmpty) {
            self.init(
                slip.finding, at: slip.position,
                notes: builder.openBrackets.last.map { [YAMLFinding.openingBracket(at: $0)] } ?? [])
        } else {
            self.init(failure, in: builder.openBrackets.last, of: bytes)
        }
    }

    private init(_ finding: Finding, at position: SourcePosition, notes: [Diagnostic.Note] = []) {
        self.finding = finding
        self.position = position
        self.notes = notes
    }

    /// What stands behind quotes: they were closed too early, or long before.
    private init(behind quotes: SourceRange, _ rest: SourcePosition) {
        if quotes.start.line < quotes.end.line {
            self.init(
                YAMLFinding.unclosedQuote, at: quotes.start, notes: [YAMLFinding.nextQuote(endingAt: quotes.end)])
        } else {
            self.init(YAMLFinding.textBehindQuotes, at: rest)
        }
    }

    /// What libyaml says, unless it says so because a bracket was never closed.
    private init(_ failure: YAMLFailure, in bracket: SourcePosition?, of bytes: [UInt8]) {
        let place = failure.isAboutItsBeginning ? failure.beginning : failure.position
        guard let bracket, !failure.context.contains("quoted scalar") else {
            self.init(YAMLFinding.syntax(failure), at: place)
            return
        }
        let scan = LineScan(bytes, from: bracket, to: failure.position)
        if let comment = scan.comment {
            self.init(YAMLFinding.commentInBrackets, at: comment, notes: [YAMLFinding.openingBracket(at: bracket)])
        } else if scan.endsOutside {
            self.init(YAMLFinding.unclosedBracket, at: bracket)
        } else {
            self.init(YAMLFinding.syntax(failure), at: place, notes: [YAMLFinding.openingBracket(at: bracket)])
        }
    }
}

extension YAMLFailure {
    /// Whether something stands where nothing can follow a text in quotes.
    fileprivate var isBehindQuotes: Bool {
        ["did not find expected key", "did not find expected ','", "did not find expected '-'", "<document start>"]
            .contains(where: problem.contains) || problem.contains("mapping values are not allowed")
            || problem.contains("cannot start any token") || isAboutItsBeginning && !context.contains("quoted scalar")
    }
}

extension YAMLFailure {
    /// Whether only blanks stand between quotes and what cannot follow them.
    fileprivate func isRight(behind quotes: SourceRange, in bytes: [UInt8]) -> Bool {
        let line = SourceText(path: "", bytes: bytes).wholeLine(position.line).unicodeScalars
        return line.dropFirst(quotes.end.column - 1).prefix(position.column - quotes.end.column)
            .allSatisfy(\.properties.isWhitespace)
    }
}

/// Two entries in braces on one line: the end of the line between them is lost.
private enum JoinedEntries {
    /// Where the second entry begins.
    static func second(before failure: YAMLFailure, in bytes: [UInt8]) -> SourcePosition? {
        let line = Array(SourceText(path: "", bytes: bytes).wholeLine(failure.position.line).unicodeScalars)
        let column = failure.position.column - 1
        guard column > 0, column < line.count, line.starts(with: "- {".unicodeScalars),
            line[..<column].last(where: { $0 != " " }) == "}"
        else { return nil }
        let rest = line[column...].drop { $0 == "," || $0 == "-" || $0 == " " }
        return rest.first == "{" ? failure.position : nil
    }
}

/// The lines from a bracket to where the reader was lost.
private struct LineScan {
    /// The first `#` behind a blank and before a word: it hides the rest of its line, the closing bracket too.
    private(set) var comment: SourcePosition?
    /// Whether the last of the lines begins no further right than that of the bracket, as the next key does.
    private(set) var endsOutside = false

    init(_ bytes: [UInt8], from start: SourcePosition, to end: SourcePosition) {
        var indentation = 0
        var isLastBlank = false
        let endsThere = SourceText(path: "", bytes: bytes).eachLine { number, text in
            guard number >= start.line else { return true }
            guard number <= end.line, !endsOutside else { return false }
            let depth = text.prefix { $0 == " " }.count
            isLastBlank = text.allSatisfy(\.isWhitespace)
            if number == start.line {
                indentation = depth
            } else if depth <= indentation, !isLastBlank, !text.closesOnly {
                endsOutside = true
            }
            if comment == nil {
                comment = Self.comment(in: text, from: number == start.line ? start.column : 1).map {
                    SourcePosition(line: number, column: $0)
                }
            }
            return true
        }
        // The file ended while the bracket was open.
        if endsThere, isLastBlank { endsOutside = true }
        if let found = comment, end < found { comment = nil }
    }

    /// The column of a `#` that begins a comment right before a word.
    private static func comment(in line: Substring, from start: Int) -> Int? {
        let scalars = Array(line.unicodeScalars)
        var quote: Unicode.Scalar?
        for index in scalars.indices.dropFirst(start - 1) {
            let scalar = scalars[index]
            if let open = quote {
                if scalar == open { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                // Within a word it is an apostrophe.
                if index == 0 || !scalars[index - 1].properties.isAlphabetic { quote = scalar }
            } else if scalar == "#", index > 0, scalars[index - 1] == " " || scalars[index - 1] == "\t",
                index + 1 < scalars.count,
                scalars[index + 1].isOfWord || scalars[index...].contains(where: { $0 == "]" || $0 == "}" })
            {
                return index + 1
            }
        }
        return nil
    }
}

extension Substring {
    /// Whether the line begins with a closing bracket, which may stand as far left as the line that opened it.
    fileprivate var closesOnly: Bool { drop { $0 == " " }.first.map { $0 == "]" || $0 == "}" } ?? false }
}

/// A blank that only looks like one, where YAML asks for a real one: at the beginning of a line, or behind `:` and `-`.
private struct OddSpace {
    let scalar: Unicode.Scalar
    let position: SourcePosition

    init?(before failure: YAMLFailure, in bytes: [UInt8]) {
        var found: (Unicode.Scalar, SourcePosition)?
        SourceText(path: "", bytes: bytes).eachLine { number, text in
            if number + 1 >= failure.beginning.line, number <= failure.position.line, found == nil {
                found = Self.first(in: text).map { ($0.0, SourcePosition(line: number, column: $0.1)) }
            }
            return number < failure.position.line
        }
        guard let (scalar, position) = found else { return nil }
        self.scalar = scalar
        self.position = position
    }

    private static func first(in line: Substring) -> (Unicode.Scalar, Int)? {
        var previous: Unicode.Scalar?
        var isIndentation = true
        for (index, scalar) in line.unicodeScalars.enumerated() {
            let isOdd = scalar.properties.generalCategory == .spaceSeparator && scalar != " "
            if isOdd, isIndentation || previous == ":" { return (scalar, index + 1) }
            if scalar != " ", scalar != "-" { isIndentation = false }
            previous = scalar
        }
        return nil
    }
}

extension SourceText {
    /// A line, however long it is.
    func wholeLine(_ number: Int) -> Substring {
        var found: Substring = ""
        eachLine { line, text in
            if line == number { found = text }
            return line < number
        }
        return found
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter or a digit.
    var isOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
