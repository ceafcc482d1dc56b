import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
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

    static let study = """
        casebook: 1
        title: Ein Fall
        summary: Kurz gesagt
        language: de
        status: published
        fictional: true
        company:
          name: Musterhaus GmbH (erfunden)
          sector: "56.10"
          size: small
          employees: 14
          region: DE711
          place: Musterstadt
          website: https://muster.example.org/
        support: {from: 2020-04, to: 2021-03, organisation: Größe}
        topics: [skills]
        sdgs: [8, 9]
        challenge: |
          Die Lage

          ### Eins

          #### Zwei
        phases:
          - id: analyse
            title: Analyse
            from: 2020-04
            to: 2020-05
            measures:
              - {id: werkstatt, title: Werkstatt, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}
          - id: umsetzung
            title: Umsetzung
            from: 2020-06
        outcomes:
          - id: ergebnis
            title: Ergebnis
            measures: [werkstatt]
            indicator: {name: Zahl, before: 1, after: 2, better: higher}
        lessons: Gelernt
        transfer: Mitnehmen
        quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]
        media:
          - {file: media/bild.png, alt: Bild, credit: Wer, licence: CC0-1.0, teaser: true}
          - {file: media/plan.png, alt: Plan, credit: Wer, licence: CC0-1.0}
        links: [{title: Link, url: "https://example.org/"}]
        contact: {name: Max Beispiel, email: max@example.org}
        licence: CC-BY-4.0
        published_on: 2021-03-15
        updated_on: 2021-06-01
        release: {granted_on: 2021-02-15, basis: fictional, channels: [website], expires_on: 2041}

        """

    static let log = """
        - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
          at: 2020-04-20T10:00:00+02:00
          by: Coachin
          kind: workshop
          phase: analyse
          measure: werkstatt
          text: Es ging los.
        - id: 01ARZ3NDEKTSV4RRFFQ69G5FAW
          at: 2020-04-21
          by: Coachin
          text: Es ging weiter.

        """

    static let book = """
        casebook: 1
        title: Buch
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Redaktion}
        licence: CC-BY-4.0
        funding: {text: Gefördert, logo: media/logo.png, logo_alt: Logo}
        topics: {skills: {de: Wissen, en: Skills}}
        indicators: {participants: {de: Teilnehmende, en: participants, unit: {de: Personen, en: people}, better: higher}}
        partners:
          kammer: {name: Kammer, select: {topics: [skills]}, branding: {accent: "#003882"}}
        exports:
          site: {plugin: html, channel: website, partner: kammer}

        """

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
