import CasebookDiagnostics
import CasebookDisk
import CasebookImport
import CasebookModel
import CasebookReports

/// What an import did, for people: a line for every case with which something happened.
struct ImportTextReport {
    private let report: ImportReport
    private let isDryRun: Bool

    init(_ report: ImportReport, isDryRun: Bool) {
        self.report = report
        self.isDryRun = isDryRun
    }

    func show(on terminal: Terminal) {
        if let address = report.foundFeed { terminal.say(ImportTexts.foundFeed(address)) }
        if let address = report.movedTo { terminal.say(ImportTexts.movedTo(address)) }
        if report.isUnchanged { return terminal.say(ImportTexts.unchanged) }
        for item in report.items {
            guard let line = ImportTexts.line(item.result) else { continue }
            let name = Self.name(of: item)
            terminal.print(LocalizedText(de: "\(name.de): \(line.de)", en: "\(name.en): \(line.en)"))
            if case .conflict(let conflict) = item.result {
                for field in conflict.fields { terminal.print(ConflictTexts.field(field)) }
            }
            if case .refused(_, let findings) = item.result, !findings.isEmpty {
                terminal.print(
                    TextReporter(usesColour: terminal.usesColour).report(
                        Array(findings.prefix(Self.findingLimit)), in: terminal.language))
            }
        }
        for line in ConflictTexts.topics(report.topics) { terminal.say(line) }
        let counts = Dictionary(report.items.map { ($0.result.name, 1) }, uniquingKeysWith: +)
        if let own = counts["own"] { terminal.say(ImportTexts.own(own)) }
        terminal.say(ImportTexts.summary(counts, isDryRun: isDryRun))
    }

    private static func name(of item: ImportReport.Item) -> LocalizedText {
        if let folder = item.folder { return LocalizedText(folder) }
        guard let title = item.title?.quotable() else { return LocalizedText(item.id.quotable(limit: 200)) }
        return LocalizedText(de: "„\(title)“", en: "\"\(title)\"")
    }

    /// How many findings of a refused case are shown; whoever publishes it gets them all from `casebook validate`.
    private static let findingLimit = 5
}
