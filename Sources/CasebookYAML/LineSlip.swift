import CasebookDiagnostics

/// What a line shows that libyaml could not read, when one knows how people write.
struct LineSlip {
    let finding: Finding
    let position: SourcePosition

    init?(_ failure: YAMLFailure, in bytes: [UInt8], inBrackets: Bool) {
        let source = SourceText(path: "", bytes: bytes)
        if inBrackets {
            guard failure.problem.contains("did not find expected ',' or '}'"),
                let (key, column) = Self.keyInBraces(
                    source.wholeLine(failure.position.line), before: failure.position.column)
            else { return nil }
            finding = YAMLFinding.missingComma(before: key)
            position = SourcePosition(line: failure.position.line, column: column)
            return
        }
        if let slip = Self.keyWithoutColon(before: failure, in: source) {
            (finding, position) = slip
            return
        }
        // A key without its colon is noticed behind it, and so is an alias that is a bullet.
        let isAboutKey = failure.problem.contains("could not find expected ':'")
        let isAboutItem =
            failure.problem.contains("did not find expected alphabetic or numeric character")
            || failure.problem.contains("did not find expected '-' indicator")
        guard isAboutKey || isAboutItem else { return nil }
        let number = isAboutKey ? failure.beginning.line : failure.position.line
        guard let (finding, column) = Self.slip(in: Array(source.wholeLine(number).unicodeScalars), isAboutKey) else {
            return nil
        }
        self.finding = finding
        position = SourcePosition(line: number, column: column)
    }

    /// The first key of a group without its colon: YAML takes it for a text that goes on with the next line, and gives up at the
    /// colon there.
    private static func keyWithoutColon(
        before failure: YAMLFailure, in source: SourceText
    ) -> (Finding, SourcePosition)? {
        guard failure.problem.contains("mapping values are not allowed"), failure.position.line > 1 else { return nil }
        let number = failure.position.line - 1
        let line = source.wholeLine(number)
        let indentation = line.prefix { $0 == " " }.count
        let text = line.dropFirst(indentation)
        let key = text.prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
        let value = text.dropFirst(key.count)
        guard source.wholeLine(number + 1).prefix(while: { $0 == " " }).count == indentation, !key.isEmpty,
            value.first.map({ $0 == " " }) ?? true, !value.contains(": "), value.last != ":",
            // Otherwise the line goes on with a text.
            source.lastLine(before: number).map({ $0.last == ":" }) ?? (indentation == 0)
        else { return nil }
        return (
            YAMLFinding.missingColon(String(key), String(value.drop { $0 == " " })),
            SourcePosition(line: number, column: indentation + 1)
        )
    }

    /// The word before a colon in braces that cannot be a key there, as no comma stands before it.
    private static func keyInBraces(_ line: Substring, before column: Int) -> (String, Int)? {
        let scalars = Array(line.unicodeScalars)
        guard column - 1 < scalars.count, scalars[column - 1] == ":" else { return nil }
        let word = scalars[..<(column - 1)].reversed().prefix { $0.isOfWord || $0 == "_" || $0 == "-" }.reversed()
        guard !word.isEmpty, column - 1 - word.count > 0, scalars[column - 2 - word.count] == " " else { return nil }
        var text = ""
        text.unicodeScalars.append(contentsOf: word)
        return (text, column - word.count)
    }

    private static func slip(in line: [Unicode.Scalar], _ isAboutKey: Bool) -> (Finding, Int)? {
        let indentation = line.prefix { $0 == " " }.count
        let rest = line[indentation...]
        guard let first = rest.first else { return nil }
        if "-*•‣▪●○◦▸➢·–—+".unicodeScalars.contains(first) {
            let next = rest.dropFirst().first
            let isItem = next == " " && first != "-" || next?.isOfWord == true
            return isItem ? (YAMLFinding.otherBullet, indentation + 1) : nil
        }
        guard isAboutKey else { return nil }
        let name = rest.prefix { $0.isOfWord || $0 == "_" }
        var key = ""
        key.unicodeScalars.append(contentsOf: name)
        let behind = rest.dropFirst(name.count)
        let sign = behind.drop { $0 == " " }
        guard !key.isEmpty, let mark = sign.first else { return nil }
        let column = sign.startIndex + 1
        switch mark {
        case "：", "﹕", "꞉", "∶": return (YAMLFinding.lookalikeColon(key), column)
        case "=": return (YAMLFinding.equalsSign(key), column)
        case ":" where sign.dropFirst().first.map { $0 != " " && $0 != "/" } == true:
            return (YAMLFinding.missingBlank(key), column + 1)
        default: return nil
        }
    }
}

extension SourceText {
    /// The last line before another that says something, without the blanks at its end; `nil` if there is none.
    fileprivate func lastLine(before number: Int) -> Substring? {
        var last: Substring?
        eachLine { line, text in
            guard line < number else { return false }
            let rest = text.drop { $0 == " " }
            if !rest.isEmpty, rest.first != "#", rest != "---" { last = text }
            return true
        }
        while last?.last?.isWhitespace == true { last?.removeLast() }
        return last
    }
}
