public import CasebookDiagnostics
import CasebookJSON
public import CasebookModel

/// Writes findings for programs. Members that do not apply are left out; columns count Unicode code points from 1.
public struct JSONReporter: DiagnosticReporter {
    /// The version of this format; members may be added without a new one.
    static let version = 1

    public init() {}

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        let document: JSON = [
            "version": .integer(Self.version),
            "tool": "casebook",
            "language": .string(language.rawValue),
            "files": .array(files.map(JSON.string)),
            "findings": .array(diagnostics.map { finding($0, language) }),
        ]
        return document.renderedVisibly(.indented)
    }

    private func finding(_ diagnostic: Diagnostic, _ language: InterfaceLanguage) -> JSON {
        let range = diagnostic.range
        return .object(
            ("file", .string(diagnostic.file)),
            ("line", range.map { .integer($0.start.line) }), ("column", range.map { .integer($0.start.column) }),
            ("end_line", range.map { .integer($0.end.line) }), ("end_column", range.map { .integer($0.end.column) }),
            ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule.id)),
            ("field", .text(diagnostic.fieldText)), ("message", .string(diagnostic.message[language])),
            ("hint", .text(diagnostic.hint?[language])),
            ("replacement", .text(diagnostic.replacement)),
            (
                "notes",
                .nonEmpty(
                    diagnostic.notes.map { note in
                        .object(
                            ("line", .integer(note.range.start.line)), ("column", .integer(note.range.start.column)),
                            ("field", .text(note.fieldText)), ("message", .string(note.message[language])))
                    })
            ))
    }
}
