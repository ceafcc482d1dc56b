import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel

/// What an export did, and why some cases are not in it.
struct ExportSummary {
    let result: ExportResult
    /// Whether anything was written, or only compared.
    let writes: Bool

    private var name: ExportName { result.name }
    private var changes: ExportChanges { result.changes }

    func show(on terminal: Terminal) {
        terminal.say(headline)
        for (id, reason) in result.leftOut { terminal.say(Self.withheld(id, reason)) }
        for note in result.notes { terminal.say(Self.note(note)) }
        guard !writes else { return }
        // What a comparison finds is its result, not chatter.
        for path in changes.added { terminal.print(Self.missing(name, path)) }
        for path in changes.changed { terminal.print(Self.different(name, path)) }
        for path in changes.removed { terminal.print(Self.stale(name, path)) }
        for path in changes.foreign { terminal.print(Self.foreign(name, path)) }
    }

    private var headline: LocalizedText {
        let released = LocalizedText.caseCount(result.caseCount)
        let written = changes.added.count + changes.changed.count
        let removed = changes.removed.count
        let same = changes.unchangedCount
        return LocalizedText(
            de:
                "\(name): \(released.de); Dateien: \(written) neu oder geändert, \(removed) entfernt, \(same) unverändert",
            en: "\(name): \(released.en); files: \(written) new or changed, \(removed) removed, \(same) unchanged")
    }

    private static func note(_ note: PluginNote) -> LocalizedText {
        let about = note.caseID.map { "\($0): " } ?? ""
        let label = note.severity.label
        return LocalizedText(
            de: "  \(label.de): \(about)\(note.message.de)", en: "  \(label.en): \(about)\(note.message.en)")
    }

    private static func withheld(_ id: CaseID, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(de: "  nicht dabei: \(id) (\(reason.de))", en: "  left out: \(id) (\(reason.en))")
    }

    private static func missing(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "fehlt: \(name)/\(path)", en: "missing: \(name)/\(path)")
    }

    private static func different(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "anders: \(name)/\(path)", en: "different: \(name)/\(path)")
    }

    private static func stale(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "überzählig: \(name)/\(path)", en: "stale: \(name)/\(path)")
    }

    private static func foreign(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "im Weg: \(name)/\(path)", en: "in the way: \(name)/\(path)")
    }
}
