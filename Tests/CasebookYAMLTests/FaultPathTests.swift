import CasebookDiagnostics
import CasebookYAML
import Testing

/// What is no good YAML still stands in a field, and a finding names it.
@Suite("The field of what is wrong with YAML")
struct FaultPathTests {
    /// A fault, and where in a value or key it stands.
    private static let faults = [
        "!x y", "!x [y]", "!x {y: z}", "\"b\\u0007\"", "'b\u{7}'", "b\u{7}", "\"b\u{2028}c\"", "*nobody",
    ]

    @Test(
        "is known at any depth",
        arguments: faults,
        [
            ("a: #", "a"), ("a: {b: [c, #]}", "a.b[1]"), ("- x\n- {y: #}", "[1].y"),
            ("a:\n  - b: 1\n    c: #\n", "a[0].c"),
            ("- [[#]]", "[0][0][0]"), ("\"a.b\": {c: #}", "[\"a.b\"].c"), ("a: &a {b: 1}\nd: [*a, #]", "d[1]"),
        ])
    func value(fault: String, place: (text: String, path: String)) {
        let findings = Reading(place.text.replacing("#", with: fault)).findings
        #expect(findings.count == 1)
        #expect(findings.first?.field?.description == place.path, "\(fault) in \(place.text)")
    }

    @Test(
        "is that of the key, or the nearest around it",
        arguments: [
            ("a: {!x b: c}", "a.b"), ("a: {\"b\\u0007\": c}", "a.b\u{7}"), ("a: {b\u{7}: c}", "a"),
            ("a\u{7}: {b: c}", ""), ("a: {b\u{7}: {c: d}}", "a"), ("a: {[b]: c}", "a"), ("- {{b: c}: d}", "[0]"),
            ("a: {d: {? {e: f} : g}}", "a.d"),
        ])
    func key(text: String, path: String) {
        #expect(Reading(text).findings.first?.field?.description == path, "\(text)")
    }

    @Test("is none in a comment, and none if the rest cannot be read", arguments: ["a: b # \u{7}", "a: \u{7}\nb: \"c"])
    func unknown(text: String) {
        #expect(Reading(text).findings.first?.rule.id == "control-character")
        #expect(Reading(text).findings.first?.field == nil)
    }
}
