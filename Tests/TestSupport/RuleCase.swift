public import CasebookDiagnostics
public import CasebookModel

/// A sample that breaks one rule, or nearly does: the sample with a piece replaced.
public struct RuleCase: Sendable, CustomStringConvertible {
    public typealias File = RuleExample.Sample

    public let rule: String
    /// Which sample is changed.
    public let file: File
    public let replaced: String
    public let by: String
    /// Where the finding stands, as `line:column`, or as the path of a file in a folder.
    public let place: String
    /// What else is found, as `place rule`.
    public let others: [String]

    public init(_ rule: String, _ replaced: String, _ by: String, at place: String = "", with others: [String] = []) {
        self.init(rule, .study, replaced, by, at: place, with: others)
    }

    public init(
        _ rule: String, _ file: File, _ replaced: String, _ by: String, at place: String = "",
        with others: [String] = []
    ) {
        self.rule = rule
        self.file = file
        self.replaced = replaced
        self.by = by
        self.place = place
        self.others = others
    }

    /// An example of a rule, which marks the place itself.
    public init(_ rule: Rule, _ example: RuleExample, _ language: InterfaceLanguage) {
        let text = example.text[language]
        var place = ""
        if let marked = example.marked?[language] {
            let isInText = marked.withoutMark == text
            let changed = RuleSample.text(
                of: example.sample, replacing: example.replaced, by: isInText ? marked : text)
            place = Self.place(
                in: isInText ? changed : changed.replacing(marked.withoutMark, with: marked, maxReplacements: 1),
                of: example.sample)
        }
        self.init(rule.id, example.sample, example.replaced, text, at: place, with: example.others)
    }

    private static func place(in marked: String, of sample: File) -> String {
        let lines = marked.prefix { $0 != "↓" }.split(separator: "\n", omittingEmptySubsequences: false)
        guard sample == .folder else { return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)" }
        let line = marked.split(separator: "\n").first { $0.contains("↓") } ?? ""
        return String(line.replacing("↓", with: "").split(separator: "  #").first ?? "")
    }

    /// The examples of rules, in each language in which they differ.
    public static func examples(_ verdict: RuleExample.Verdict, of rules: [Rule]) -> [RuleCase] {
        rules.flatMap { rule in
            rule.examples.filter { $0.verdict == verdict }.flatMap { example in
                let languages: [InterfaceLanguage] = example.text.de == example.text.en ? [.de] : [.de, .en]
                return languages.map { RuleCase(rule, example, $0) }
            }
        }
    }

    /// The sample with the piece replaced.
    public var text: String { RuleSample.text(of: file, replacing: replaced, by: by) }

    /// Whether the sample has the piece.
    public var hasPiece: Bool { RuleSample.text(of: file).contains(replaced) }

    public var description: String { "\(rule): \(by.quotable())" }
}
