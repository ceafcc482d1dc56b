import CasebookBytes
import CasebookDiagnostics
import CasebookModel

extension YAMLFinding {
    static var openQuote: Finding {
        Finding(
            .openQuote,
            LocalizedText(
                de: "dieses Anführungszeichen wird nicht geschlossen", en: "this quotation mark is never closed"),
            hint: LocalizedText(
                de: "ergänzen Sie das schließende, oder löschen Sie es",
                en: "add the closing one, or delete this one"))
    }
}

extension YAMLNode {
    /// Texts that begin with a typographic quotation mark and have no second one.
    func openQuotes() -> [FindingPlace] {
        var places: [FindingPlace] = []
        // The marks are among these.
        for index in tree.plainScalars where !tree.records[index].signs.isDisjoint(with: .quotation) {
            guard let first = tree.texts[index].unicodeScalars.first, Self.openingMarks.contains(first),
                !tree.texts[index].unicodeScalars.dropFirst().contains(where: Self.marks.contains)
            else { continue }
            let start = tree.records[index].range.start
            let end = SourcePosition(line: start.line, column: start.column + 1)
            places.append(FindingPlace(tree.node(index).path, shownAt: SourceRange(start: start, end: end)))
        }
        return places
    }

    /// The same marks open in one language and close in another.
    private static let openingMarks = Set("„“”«»".unicodeScalars)
    private static let marks = Set("„“”«»\"‚‘’‹›'".unicodeScalars)
}

extension Rule {
    /// Quotation marks come in pairs.
    static let openQuote = Rule(
        "open-quote", .warning,
        summary: LocalizedText(
            de: "Anführungszeichen, die einen Text beginnen, werden geschlossen.",
            en: "Quotation marks at the beginning of a text are closed."),
        explanation: LocalizedText(
            de: """
                Ein typografisches Anführungszeichen am Anfang, dem kein zweites folgt, steht so auf jeder Seite. Meist fehlt das zweite, oder \
                das Zeichen sollte ein gerades sein, das den Text in YAML zusammenhält.
                """,
            en: """
                A curly quotation mark at the beginning would appear on every page. Usually the second one is missing, \
                or it should be a straight one, which is what holds a text together in YAML.
                """),
        examples: [
            .refused(de: "title: ↓„Der Laden", en: "title: ↓„The shop", for: "title: Ein Fall"),
            .accepted(de: "title: „Der Laden“ im Netz", en: "title: „The shop“ on the web", for: "title: Ein Fall"),
            .refused("title: ↓“Der Laden", for: "title: Ein Fall"),
            .accepted("title: \"“Der Laden\"", for: "title: Ein Fall"),
        ])
}
