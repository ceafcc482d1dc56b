import CasebookDiagnostics
import CasebookModel
import CasebookValidation
import Testing

/// `casebook validate --explain` shows these pieces, so they must do what they say.
@Suite("The example of a rule")
struct RuleExampleTests {
    /// The piece of the base file in whose place the example of a rule can stand.
    private static let places: [String: (RuleCase.File, String)] = [
        "yaml-syntax": (.study, "title: Ein Fall"), "duplicate-key": (.study, "title: Ein Fall"),
        "comment-in-text": (.study, "title: Ein Fall"), "placeholder": (.study, "lessons: Gelernt"),
        "reordered-text": (.study, "lessons: Gelernt"),
        "control-character": (.study, "title: Ein Fall"), "empty-text": (.study, "title: Ein Fall"),
        "empty-narrative": (.study, "challenge: |\n  Die Lage\n\n  ### Eins\n\n  #### Zwei"),
        "bad-id": (.study, "id: umsetzung"), "bad-date": (.study, "from: 2020-06"),
        "unknown-value": (.study, "status: published"), "contradicting-status": (.study, "status: published"),
        "unknown-sector": (.study, "sector: \"56.10\""),
        "unknown-region": (.study, "region: DE711"), "unknown-sdg": (.study, "sdgs: [8, 9]"),
        "unknown-licence": (.study, "licence: CC-BY-4.0"), "unknown-language": (.study, "language: de"),
        "malformed-link": (.study, "url: \"https://example.org/\""),
        "address-credentials": (.study, "links: [{title: Link, url: \"https://example.org/\"}]"),
        "bad-path": (.study, "file: media/plan.png"),
        "bad-colour": (.book, "accent: \"#003882\""), "wrong-type": (.study, "title: Ein Fall"),
        "number-range": (.study, "hours: 6"), "unknown-key": (.study, "title: Ein Fall"),
        "format-version": (.study, "casebook: 1"), "reversed-period": (.study, "from: 2020-04, to: 2021-03"),
        "unknown-measure": (.study, "measures: [werkstatt]"),
        "indicator-figure": (.study, "indicator: {name: Zahl, before: 1, after: 2, better: higher}"),
        "indicator-direction": (.study, "before: 1, after: 2, better: higher"),
        "duplicate-value": (.study, "topics: [skills]"), "deprecated-licence": (.study, "licence: CC-BY-4.0"),
        "size-employees": (.study, "size: small\n  employees: 14"), "heading-level": (.study, "Die Lage"),
        "markdown-link": (.study, "Die Lage"), "markdown-image": (.study, "Die Lage"),
        "markdown-html": (.study, "Die Lage"), "empty-heading": (.study, "Die Lage"),
    ]

    /// Examples that are not a piece of a file.
    private static let elsewhere: Set = ["folder-name", "overlooked-case", "missing-case-folder"]

    static let rules = Rule.builtIn.filter { rule in
        // What is shown of the other examples is tried with them.
        rule.example != nil && rule.example != Rule.Example(showing: rule.examples) && !elsewhere.contains(rule.id)
    }

    @Test("is refused before and accepted after", arguments: rules)
    func example(rule: Rule) throws {
        let example = try #require(rule.example)
        let (file, piece) = try #require(Self.places[rule.id], "the example of \(rule.id) has no place")
        for language in InterfaceLanguage.allCases {
            #expect(try found(rule, file, piece, example.rejected[language]))
            // The accepted example of a picture stands in another field than the rejected one.
            if rule.id != "markdown-image" { #expect(try !found(rule, file, piece, example.accepted[language])) }
        }
    }

    private func found(_ rule: Rule, _ file: RuleCase.File, _ piece: String, _ example: String) throws -> Bool {
        var text = Base.text(of: file)
        try #require(text.contains(piece))
        let lines = example.replacing(piece.contains("employees") ? ", " : "\u{0}", with: "\n")
        let isIndented = piece.hasPrefix("Die") || piece.contains("employees")
        text = text.replacing(piece, with: lines.replacing("\n", with: isIndented ? "\n  " : "\n"), maxReplacements: 1)
        // The example of a reference names a measure of the contract.
        text = text.replacing("id: werkstatt", with: "id: zielgruppen-workshop")
        return try Base.findings(file, bytes: Array(text.utf8)).contains { $0.rule == rule }
    }
}
