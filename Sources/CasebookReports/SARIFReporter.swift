public import CasebookDiagnostics
import CasebookJSON
public import CasebookModel

/// Writes findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS Standard of 27 March 2020).
public struct SARIFReporter: DiagnosticReporter {
    public init() {}

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        let rules = Dictionary(diagnostics.map { ($0.rule.id, $0.rule) }, uniquingKeysWith: { first, _ in first })
            .values.sorted { $0.id < $1.id }
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        let fingerprints = Fingerprint.all(of: diagnostics)
        let driver: JSON = [
            "name": "casebook",
            "rules": .array(rules.map { descriptor(of: $0, language) }),
        ]
        let results = zip(diagnostics, fingerprints).map { diagnostic, fingerprint in
            result(of: diagnostic, ruleIndex: indices[diagnostic.rule.id] ?? 0, fingerprint, language)
        }
        let run: JSON = [
            "tool": ["driver": driver],
            "language": .string(language.rawValue),
            // Section 3.14.26: how columns are counted.
            "columnKind": "unicodeCodePoints",
            "artifacts": .array(files.map { ["location": ["uri": .string($0.percentEncodedPath)]] }),
            "results": .array(results),
        ]
        let log: JSON = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": .array([run]),
        ]
        return log.renderedVisibly(.indented)
    }

    private func descriptor(of rule: Rule, _ language: InterfaceLanguage) -> JSON {
        [
            "id": .string(rule.id),
            "shortDescription": ["text": .string(rule.summary[language])],
            "fullDescription": ["text": .string(rule.explanation[language])],
            "help": ["text": .string(rule.explanation[language])],
            "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
        ]
    }

    private func result(
        of diagnostic: Diagnostic, ruleIndex: Int, _ fingerprint: String, _ language: InterfaceLanguage
    ) -> JSON {
        let text = [diagnostic.message[language], diagnostic.hint?[language]].compactMap(\.self).joined(separator: "\n")
        return .object(
            ("ruleId", .string(diagnostic.rule.id)), ("ruleIndex", .integer(ruleIndex)),
            ("level", .string(diagnostic.severity.rawValue)), ("message", ["text": .string(text)]),
            ("locations", .array([location(of: diagnostic)])),
            (
                "relatedLocations",
                .nonEmpty(
                    diagnostic.notes.map { note in
                        .object(
                            ("physicalLocation", physicalLocation(diagnostic.file, note.range)),
                            ("logicalLocations", logicalLocations(note.fieldText)),
                            ("message", ["text": .string(note.message[language])]))
                    })
            ),
            ("partialFingerprints", ["casebook/v1": .string(fingerprint)]), ("fixes", fixes(of: diagnostic, language)))
    }

    private func location(of diagnostic: Diagnostic) -> JSON {
        .object(
            ("physicalLocation", physicalLocation(diagnostic.file, diagnostic.range)),
            ("logicalLocations", logicalLocations(diagnostic.fieldText)))
    }

    private func logicalLocations(_ field: String?) -> JSON? {
        field.map { .array([["fullyQualifiedName": .string($0)]]) }
    }

    private func physicalLocation(_ file: String, _ range: SourceRange?) -> JSON {
        .object(("artifactLocation", ["uri": .string(file.percentEncodedPath)]), ("region", range.map(region)))
    }

    private func region(_ range: SourceRange) -> JSON {
        [
            "startLine": .integer(range.start.line), "startColumn": .integer(range.start.column),
            "endLine": .integer(range.end.line), "endColumn": .integer(range.end.column),
        ]
    }

    private func fixes(of diagnostic: Diagnostic, _ language: InterfaceLanguage) -> JSON? {
        guard let replacement = diagnostic.replacement, let range = diagnostic.range else { return nil }
        let change: JSON = [
            "artifactLocation": ["uri": .string(diagnostic.file.percentEncodedPath)],
            "replacements": .array([
                ["deletedRegion": region(range), "insertedContent": ["text": .string(replacement)]]
            ]),
        ]
        let description = (diagnostic.hint ?? diagnostic.message)[language]
        return .array([["description": ["text": .string(description)], "artifactChanges": .array([change])]])
    }
}
