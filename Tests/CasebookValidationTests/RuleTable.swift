import CasebookDiagnostics
import CasebookValidation
import TestSupport

/// Every example of every rule, and those that are too long, or too odd, for the reference.
extension RuleCase {
    /// What rules refuse.
    static let all =
        examples(.refused, of: Rule.builtIn + Rule.documentRules) + [
            RuleCase("control-character", "title: Ein Fall", "title: Ein\u{0}Fall", at: "2:11"),
            RuleCase("too-complex", "title: Ein Fall", "title: \(String(repeating: "[", count: 100))", at: "2:39"),
            RuleCase("summary-length", "title: Ein Fall", "title: \(String(repeating: "x", count: 201))", at: "2:8"),
            RuleCase(
                "summary-length", "summary: Kurz gesagt", "summary: \(String(repeating: "ä", count: 301))", at: "3:10"),
            RuleCase(
                "log-correction", .log, "  text: Es ging weiter.\n",
                """
                  text: Zurück.
                  retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                - id: 01ARZ3NDEKTSV4RRFFQ69G5FAX
                  at: 2020-04-21
                  by: Coachin
                  text: Doch nicht.
                  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAW

                """, at: "17:11"),
        ]

    /// What comes near to it and is fine; the sample files as they are have no finding at all.
    static let accepted =
        examples(.accepted, of: Rule.builtIn + Rule.documentRules) + [
            RuleCase("file-too-large", "lessons: Gelernt", "lessons: \(String(repeating: "viel ", count: 100_000))"),
            RuleCase("summary-length", "summary: Kurz gesagt", "summary: \(String(repeating: "ä", count: 300))"),
        ]
}
