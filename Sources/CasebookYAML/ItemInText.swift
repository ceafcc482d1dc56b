import CasebookDiagnostics

extension YAMLNode {
    /// Lines that look like items of a list and are the end of the text above them: YAML joins all lines of a text without
    /// quotes, whatever they begin with.
    func itemsInText(of bytes: [UInt8]) -> [FindingPlace] {
        var owners: [Int: Int] = [:]
        for (index, record) in tree.records.enumerated() where record.kind == .scalar && record.style == .plain {
            guard record.range.start.line < record.range.end.line else { continue }
            for line in record.range.start.line + 1...record.range.end.line { owners[line] = index }
        }
        guard !owners.isEmpty else { return [] }
        var found: [FindingPlace] = []
        var last: Int?
        SourceText(path: "", bytes: bytes).eachLine { number, line in
            guard let owner = owners[number], owner != last, let mark = ItemMark(beginning: line) else { return true }
            let path = tree.node(owner).path
            let isItem = if case .item? = path.steps.last { true } else { false }
            guard mark.isCertain || isItem else { return true }
            // A text that itself begins with such a sign is no item; that it is none is said where a list belongs.
            guard isItem || ItemMark(beginning: tree.records[owner].text[...]) == nil else { return true }
            // One text is one finding, however many lines it has.
            last = owner
            let start = SourcePosition(line: number, column: mark.column)
            let end = SourcePosition(line: number, column: mark.end)
            found.append(FindingPlace(path, shownAt: SourceRange(start: start, end: end)))
            return true
        }
        return found
    }

    /// Items of lists that begin with a second sign for an item: `- • Text`.
    func bulletsInItems() -> [FindingPlace] {
        tree.records.indices.compactMap { index in
            let record = tree.records[index]
            guard record.kind == .scalar, record.style == .plain, let first = record.text.unicodeScalars.first,
                first.value > 0x7F, ItemMark.bullets.contains(first),
                record.text.unicodeScalars.dropFirst().first == " "
            else { return nil }
            let path = tree.node(index).path
            guard case .item? = path.steps.last else { return nil }
            let start = record.range.start
            let end = SourcePosition(line: start.line, column: start.column + 1)
            return FindingPlace(path, shownAt: SourceRange(start: start, end: end))
        }
    }
}

/// What people begin the items of a list with.
private struct ItemMark {
    static let bullets = Set("•‣▪●○◦▸➢·–—".unicodeScalars)

    /// From where to where it stands on its line.
    let column: Int
    let end: Int
    /// Whether a blank follows, as in nothing but a list.
    let isCertain: Bool

    init?(beginning line: Substring) {
        let scalars = Array(line.unicodeScalars)
        let indentation = scalars.prefix { $0 == " " || $0 == "\t" }.count
        let rest = scalars[indentation...]
        guard let first = rest.first else { return nil }
        let digits = rest.prefix { ("0"..."9").contains($0) }.count
        let length: Int
        if digits > 0, digits < 3, rest.dropFirst(digits).first == "." || rest.dropFirst(digits).first == ")" {
            length = digits + 1
            isCertain = false
        } else if first == "-" || first == "*" || first == "+" || Self.bullets.contains(first) {
            length = 1
            isCertain = first != "+" && first != "–" && first != "—" && rest.dropFirst().first == " "
        } else {
            return nil
        }
        let next = rest.dropFirst(length).first
        guard next == " " || digits == 0 && next?.isOfWord == true else { return nil }
        column = indentation + 1
        end = column + length
    }
}
