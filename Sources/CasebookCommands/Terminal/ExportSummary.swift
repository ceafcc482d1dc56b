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
        for study in result.frozen { terminal.say(Self.frozen(study)) }
        for study in result.leftOut { terminal.say(Self.withheld(study)) }
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

    private static func withheld(_ study: LeftOutCase) -> LocalizedText {
        LocalizedText(
            de: "  nicht dabei: \(study.name) (\(study.reason.de))",
            en: "  left out: \(study.name) (\(study.reason.en))")
    }

    private static func frozen(_ study: TroubledCase) -> LocalizedText {
        LocalizedText(
            de: "  bleibt auf dem letzten Stand: „\(study.title)“ (Fehler in \(study.place))",
            en: "  stays as it was: \"\(study.title)\" (error in \(study.place))")
    }

    private static func missing(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "fehlt: \(name)/\(path)", en: "missing: \(name)/\(path)")
    }

    private static func different(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "anders: \(name)/\(path)", en: "different: \(name)/\(path)")
    }

    private static func stale(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "überzählig: \(name)/\(path)", en: "no longer needed: \(name)/\(path)")
    }

    private static func foreign(_ name: ExportName, _ path: RelativePath) -> LocalizedText {
        LocalizedText(de: "im Weg: \(name)/\(path)", en: "in the way: \(name)/\(path)")
    }
}

/// What was taken out of the folder of an export that was not made.
struct SweepSummary {
    let swept: SweptExport
    /// Whether anything was removed, or only would be.
    let writes: Bool

    func show(on terminal: Terminal) {
        if !writes {
            for path in swept.removed {
                terminal.print(
                    LocalizedText(
                        de: "überzählig: \(swept.name)/\(path)", en: "no longer needed: \(swept.name)/\(path)"))
            }
        }
        let count = swept.removed.count
        terminal.say(
            swept.isOrphan
                ? LocalizedText(
                    de: "\(swept.name): steht nicht mehr in casebook.yaml; Dateien: \(count) entfernt",
                    en: "\(swept.name): no longer in casebook.yaml; files: \(count) removed")
                : LocalizedText(
                    de:
                        "\(swept.name): nicht neu gemacht; Dateien: \(count) entfernt, die von Fällen handeln, die nicht mehr öffentlich sind",
                    en: "\(swept.name): not rebuilt; files: \(count) removed that were about cases no longer public"))
    }
}
