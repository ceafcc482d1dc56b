import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import TestSupport
import Testing

/// A file that breaks one rule: the base file with a piece replaced.
struct RuleCase: Sendable, CustomTestStringConvertible {
    /// Which file is changed.
    typealias File = RuleExample.Sample

    let rule: String
    let file: File
    let replaced: String
    let by: String
    /// Where the finding stands, as `line:column`.
    let place: String
    /// What else is found, as `line:column rule`.
    let others: [String]

    init(_ rule: String, _ replaced: String, _ by: String, at place: String = "", with others: [String] = []) {
        self.init(rule, .study, replaced, by, at: place, with: others)
    }

    init(
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
    init(_ rule: Rule, _ example: RuleExample) {
        var place = ""
        if let marked = example.marked {
            let base = Base.text(of: example.sample)
            func changed(to text: String) -> String {
                base.replacing(example.replaced, with: text, maxReplacements: 1)
            }
            let text =
                marked.withoutMark == example.text
                ? changed(to: marked)
                : changed(to: example.text).replacing(marked.withoutMark, with: marked, maxReplacements: 1)
            let lines = text.prefix { $0 != "↓" }.split(separator: "\n", omittingEmptySubsequences: false)
            place = "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
        }
        self.init(
            rule.id, example.sample, example.replaced, example.text, at: place, with: example.others)
    }

    /// The examples of all rules.
    static func examples(_ verdict: RuleExample.Verdict) -> [RuleCase] {
        Rule.builtIn.flatMap { rule in rule.examples.filter { $0.verdict == verdict }.map { RuleCase(rule, $0) } }
    }

    var testDescription: String { "\(rule): \(by.quotable())" }
}

/// Small files without any finding, and the check of them.
enum Base {
    static let folder = "ein-fall"

    static let study = RuleSample.study
    static let log = RuleSample.log
    static let book = RuleSample.book

    static func text(of file: RuleCase.File) -> String {
        switch file {
        case .study: study
        case .log: log
        case .book: book
        }
    }

    /// The findings in a file after a piece of it was replaced.
    static func findings(
        _ file: RuleCase.File, replacing piece: String = "", by text: String = "", folder: String = folder,
        media: [RelativePath: InspectedMedium] = [:]
    ) throws -> [Diagnostic] {
        let base = self.text(of: file)
        if !piece.isEmpty { try #require(base.contains(piece), "the base file lacks \(piece)") }
        let bytes = Array((piece.isEmpty ? base : base.replacing(piece, with: text, maxReplacements: 1)).utf8)
        return try findings(file, bytes: bytes, folder: folder, media: media)
    }

    /// The findings in a file of any bytes.
    static func findings(
        _ file: RuleCase.File, bytes: [UInt8], folder: String = folder, media: [RelativePath: InspectedMedium] = [:]
    ) throws -> [Diagnostic] {
        let validator = Validator(on: try #require(CalendarDay("2026-11-24")))
        switch file {
        case .study:
            var document = CaseDocument(folderName: folder, source: SourceText(path: "case.yaml", bytes: bytes))
            validator.check(&document, of: try parsedBook(), media: media)
            return document.findings.finished()
        case .log:
            let study = CaseDocument(
                folderName: folder, source: SourceText(path: "case.yaml", bytes: Array(self.study.utf8)))
            var document = LogDocument(source: SourceText(path: "log.yaml", bytes: bytes))
            validator.check(&document, of: study)
            return document.findings.finished()
        case .book:
            var document = BookDocument(source: SourceText(path: "casebook.yaml", bytes: bytes))
            validator.check(&document, logos: [:], caseCount: 1)
            return document.findings.finished()
        }
    }

    static func parsedBook() throws -> Book {
        try #require(BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(book.utf8))).book)
    }
}
