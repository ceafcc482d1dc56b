import CasebookDiagnostics
import CasebookImport
import CasebookJSON
import CasebookModel

/// What an import did, for programs. Version 1: keys are only ever added.
enum ImportJSONReport {
    static func json(of report: ImportReport, isDryRun: Bool) -> JSON {
        .object(
            ("casebook_import", 1), ("source", .string(report.source)), ("dry_run", .bool(isDryRun)),
            ("moved_to", .text(report.movedTo)), ("unchanged", .bool(report.isUnchanged)),
            ("interrupted", report.interruption.map { .string($0.en) }),
            ("cases", .array(report.items.map(item))))
    }

    private static func item(_ item: ImportReport.Item) -> JSON {
        var members: [(String, JSON?)] = [
            ("id", .string(item.id)), ("folder", .text(item.folder)), ("title", .text(item.title)),
            ("result", .string(item.result.name)),
        ]
        switch item.result {
        case .conflict(let here, let there):
            members += [
                ("changed_here", .array(here.map(JSON.string))), ("changed_there", .array(there.map(JSON.string))),
            ]
        case .withdrawn(let date, let cause), .withdrawnEdited(let date, let cause):
            members += [("on", .string(date.description)), ("cause", .string(cause.rawValue))]
        case .elsewhere(let feed): members.append(("feed", .string(feed)))
        case .refused(let reason, let findings):
            members += [("reason", .string(reason.en)), ("findings", .nonEmpty(findings.map(finding)))]
        default: break
        }
        return .object(members.compactMap { name, value in value.map { JSON.Member(name, $0) } })
    }

    private static func finding(_ finding: Diagnostic) -> JSON {
        .object(
            ("file", .string(finding.file)), ("line", finding.range.map { .integer($0.start.line) }),
            ("column", finding.range.map { .integer($0.start.column) }), ("rule", .string(finding.rule.id)),
            ("field", .text(finding.fieldText)), ("message", .string(finding.message.en)))
    }
}
