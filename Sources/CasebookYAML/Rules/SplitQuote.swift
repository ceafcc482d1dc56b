import CasebookBytes
import CasebookDiagnostics
import CasebookModel

extension YAMLFinding {
    static var splitQuote: Finding {
        Finding(
            .splitQuote,
            LocalizedText(
                de: "das Komma teilt diesen Text in zwei Einträge; solche Anführungszeichen halten ihn nicht zusammen",
                en: "the comma splits this text into two items; quotation marks like these do not hold it together"),
            hint: .forFile(
                de: "setzen Sie den ganzen Text in gerade Anführungszeichen: [\"…, …\"]",
                en: "put the whole text in straight quotes: [\"…, …\"]"))
    }
}

extension YAMLNode {
    /// Texts in brackets that a comma has cut in two although they stand between quotation marks: only straight ones that
    /// begin the text hold it together.
    func splitQuotes() -> [FindingPlace] {
        var found: [FindingPlace] = []
        for index in tree.records.indices
        where tree.records[index].kind == .sequence && tree.records[index].style == .flow {
            var open: YAMLNode?
            for item in tree.node(index).items {
                guard item.style == .plain, item.text?.hasOddQuotes == true else { continue }
                guard let begin = open else {
                    open = item
                    continue
                }
                let range = SourceRange(start: begin.range.start, end: item.range.end)
                found.append(FindingPlace(begin.path, shownAt: range))
                open = nil
            }
        }
        return found
    }
}

extension String {
    /// Whether quotation marks are opened and not closed, or the other way round.
    fileprivate var hasOddQuotes: Bool {
        // What each of them begins with.
        guard hasByte(0xE2, or: 0xC2, UInt8(ascii: "\"")) else { return false }
        return unicodeScalars.reduce(0) { $0 + ("„“”«»\"".unicodeScalars.contains($1) ? 1 : 0) } % 2 == 1
    }
}

extension Rule {
    /// Quotation marks hold a text together.
    static let splitQuote = Rule(
        "split-quote", .error,
        summary: LocalizedText(
            de: "Kein Komma teilt einen Text in Anführungszeichen.", en: "No comma splits a quoted text in two."),
        explanation: LocalizedText(
            de: """
                In eckigen Klammern trennt das Komma Einträge. Nur gerade Anführungszeichen um den ganzen Text halten ihn \
                zusammen, keine typografischen und keine mitten im Text.
                """,
            en: """
                In square brackets, commas separate items. Only straight quotes around the whole text hold it together, not \
                curly ones, and not marks in the middle of a text.
                """),
        examples: [
            .refused(
                de: "goals: [↓ein \"leichter, schneller\" Start]\nlicence: CC-BY-4.0",
                en: "goals: [↓an \"easy, quick\" start]\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .accepted(
                de: "goals: [\"ein leichter, schneller Start\"]\nlicence: CC-BY-4.0",
                en: "goals: [\"an easy, quick start\"]\nlicence: CC-BY-4.0", for: "licence: CC-BY-4.0"),
            .refused("goals: [↓„Ein Ziel, zwei“]\nupdated_on:", for: "updated_on:"),
            .refused(
                "goals: [Das Wort, ein \"Ziel, zwei\" Orte]\nupdated_on:", for: "updated_on:", at: "[Das Wort, ↓ein"),
            .accepted("goals: [„Ein Ziel“, „Zwei“]\nupdated_on:", for: "updated_on:"),
            .accepted("goals: [\"„Ein Ziel, zwei“\"]\nupdated_on:", for: "updated_on:"),
        ])
}
