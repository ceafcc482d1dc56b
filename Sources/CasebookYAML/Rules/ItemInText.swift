import CasebookBytes
import CasebookDiagnostics
import CasebookModel

extension YAMLFinding {
    static var itemInText: Finding {
        Finding(
            .itemInText,
            LocalizedText(
                de: "diese Zeile gehört zum Text davor; sie beginnt keinen neuen Eintrag",
                en: "this line is part of the text before it and does not begin a new item"),
            hint: .forFile(
                de:
                    "ein Eintrag beginnt mit „- “ in derselben Spalte wie der davor; gehört die Zeile zum Text, setzen Sie ihn in Anführungszeichen",
                en:
                    """
                    an item begins with "- " in the same column as the one before; if the line is part of the text, \
                    put the whole text in quotes
                    """
            ))
    }

    static var bulletInItem: Finding {
        Finding(
            .itemInText,
            LocalizedText(
                de: "das Aufzählungszeichen gehört hier zum Text", en: "the bullet is part of the text here"),
            hint: .forFile(
                de: "löschen Sie es; „- “ davor genügt", en: "delete it; the \"- \" in front of it is enough"))
    }
}

extension YAMLNode {
    /// Lines that look like items of a list and are the end of the text above them: YAML joins all lines of a text without
    /// quotes, whatever they begin with.
    func itemsInText(of bytes: [UInt8]) -> [FindingPlace] {
        var owners: [Int: Int] = [:]
        for index in tree.plainScalars {
            let range = tree.records[index].range
            guard range.start.line < range.end.line else { continue }
            for line in range.start.line + 1...range.end.line { owners[line] = index }
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
            guard isItem || ItemMark(beginning: tree.texts[owner][...]) == nil else { return true }
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
        var places: [FindingPlace] = []
        for index in tree.plainScalars where tree.records[index].signs.contains(.beyondASCII) {
            // Letters of Western Europe begin nearly all others.
            guard tree.records[index].head & 0xFF >= 0x80, tree.records[index].head & 0xFF != 0xC3,
                let first = tree.texts[index].unicodeScalars.first,
                ItemMark.bullets.contains(first), tree.texts[index].unicodeScalars.dropFirst().first == " "
            else { continue }
            let path = tree.node(index).path
            guard case .item? = path.steps.last else { continue }
            let start = tree.records[index].range.start
            let end = SourcePosition(line: start.line, column: start.column + 1)
            places.append(FindingPlace(path, shownAt: SourceRange(start: start, end: end)))
        }
        return places
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

extension Rule {
    /// No text takes in what is meant as an item of a list.
    static let itemInText = Rule(
        "item-in-text", .warning,
        summary: LocalizedText(
            de: "Kein Text verschluckt den nächsten Eintrag einer Liste.",
            en: "No text swallows the next item of a list."),
        explanation: LocalizedText(
            de: """
                YAML hängt alle weiter eingerückten Zeilen an den Text an, auch solche, die mit „- “, „* “ oder „•“ beginnen: Aus \
                zwei Zielen würde eines. Einträge einer Liste beginnen mit „- “ und stehen in derselben Spalte.
                """,
            en: """
                YAML adds all lines that are indented further to the text, even if they begin with "- ", "* " or "•", \
                so two goals would become one. The items of a list begin with "- " in the same column.
                """),
        examples: [
            .refused(
                de: "goals:\n  - Mehr Gäste\n    ↓- Weniger Wege\nlicence: CC-BY-4.0",
                en: "goals:\n  - More guests\n    ↓- Fewer trips\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .accepted(
                de: "goals:\n  - Mehr Gäste\n  - Weniger Wege\nlicence: CC-BY-4.0",
                en: "goals:\n  - More guests\n  - Fewer trips\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .refused("goals:\n  - Ein Ziel\n     ↓- Zwei\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - Ein Ziel\n    ↓-Zwei\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - Ein Ziel\n  - ↓• Zwei\nupdated_on:", for: "updated_on:"),
            .refused("summary: Kurz\n  ↓* gesagt", for: "summary: Kurz gesagt"),
            .accepted("goals:\n  - Ein Ziel\n    und noch eines\nupdated_on:", for: "updated_on:"),
            .accepted("summary: \"Kurz\n  - gesagt\"", for: "summary: Kurz gesagt"),
            .accepted("lessons: |\n  - Eins\n  - Zwei", for: "lessons: Gelernt"),
        ])
}
