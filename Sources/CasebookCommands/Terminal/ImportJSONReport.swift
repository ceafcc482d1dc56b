import CasebookDiagnostics
import CasebookImport
import CasebookJSON
import CasebookModel

/// What an import did, for programs. Version 1: keys are only ever added.
enum ImportJSONReport {
    static func json(of report: ImportReport, isDryRun: Bool) -> JSON {
        .object(
            ("casebook_import", 1), ("source", .string(report.source)), ("dry_run", .bool(isDryRun)),
            ("found_feed", .text(report.foundFeed)), ("moved_to", .text(report.movedTo)),
            ("unchanged", .bool(report.isUnchanged)),
            ("interrupted", report.interruption.map { .string($0.en) }),
            ("topics", topics(report.topics)), ("cases", .array(report.items.map(item))))
    }

    /// The publisher's topics that are others here; `as` is missing where one was left out or has no equal.
    private static func topics(_ topics: TopicReport) -> JSON? {
        let mapped = topics.mapped.sorted { $0.key.text < $1.key.text }.map { theirs, own in
            JSON.object(("topic", .string(theirs.text)), ("as", .text(own?.text)), ("known", true))
        }
        let unknown = topics.unknown.sorted { $0.key.text < $1.key.text }.map { topic in
            JSON.object(
                ("topic", .string(topic.key.text)), ("de", .string(topic.label.de)), ("en", .string(topic.label.en)),
                ("known", false))
        }
        return .nonEmpty(mapped + unknown)
    }

    private static func item(_ item: ImportReport.Item) -> JSON {
        var members: [(String, JSON?)] = [
            ("id", .string(item.id)), ("folder", .text(item.folder)), ("title", .text(item.title)),
            ("result", .string(item.result.name)),
        ]
        switch item.result {
        case .conflict(let conflict):
            members += [
                ("changed_here", .array(conflict.here.map(JSON.string))),
                ("changed_there", .array(conflict.there.map(JSON.string))),
                ("taken", .nonEmpty(conflict.taken.map(JSON.string))),
                ("conflicts", .nonEmpty(conflict.fields.map(field))),
            ]
        case .merged(let taken, let kept):
            members += [("taken", .array(taken.map(JSON.string))), ("kept", .array(kept.map(JSON.string)))]
        case .withdrawn(let date, let cause), .withdrawnEdited(let date, let cause):
            members += [("on", .string(date.description)), ("cause", .string(cause.rawValue))]
        case .elsewhere(let feed): members.append(("feed", .string(feed)))
        case .refused(let reason, let findings):
            members += [("reason", .string(reason.en)), ("findings", .nonEmpty(findings.map(finding)))]
        default: break
        }
        return .object(members.compactMap { name, value in value.map { JSON.Member(name, $0) } })
    }

    private static func field(_ field: ImportConflict.Field) -> JSON {
        .object(("field", .string(field.path)), ("here", .text(field.here)), ("there", .text(field.there)))
    }

    private static func finding(_ finding: Diagnostic) -> JSON {
        .object(
            ("file", .string(finding.file)), ("line", finding.range.map { .integer($0.start.line) }),
            ("column", finding.range.map { .integer($0.start.column) }), ("rule", .string(finding.rule.id)),
            ("message", .string(finding.message.en)))
    }
}
