import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookModel
import CasebookPluginAPI

/// What somebody learns who looks before exporting.
enum ExportForecast: Sendable {
    case made(Forecast)
    /// Nothing can be exported; why.
    case impossible(LocalizedText)
}

/// What an export would change, case by case.
struct Forecast: Sendable {
    /// A case for which something changes, with the exports in which it does.
    struct Change: Sendable, Hashable {
        let id: String
        /// The name of its folder; `nil` if that is gone.
        let folder: String?
        var exports: [String] = []
        /// Why it goes.
        var reason: LocalizedText?
    }

    /// Cases that stay out for one reason.
    struct LeftOut: Sendable {
        let reason: LocalizedText
        var cases: [Change]
    }

    /// The files of one export.
    struct Files: Sendable {
        let name: String
        let channel: Channel
        let caseCount: Int
        /// What would change; `nil` if the export cannot be made.
        let changes: ExportChanges?
        /// Why it cannot be made.
        let problem: LocalizedText?
    }

    private(set) var new: [Change] = []
    private(set) var changed: [Change] = []
    private(set) var gone: [Change] = []
    /// How many more cases have pages that change, though they say the same.
    private(set) var touchedCount = 0
    private(set) var leftOut: [LeftOut] = []
    private(set) var files: [Files] = []
    /// The titles of cases with errors that stay as they were last exported.
    private(set) var frozen: [TroubledCase] = []
    let errors: [Diagnostic]
    /// The exports that the book no longer has, whose files would be removed.
    let orphans: [String]
    /// The cases that would vanish at once, if they are so many that somebody has to confirm it.
    let vanishing: [VanishingCase]

    /// Whether an export would change nothing.
    var isEmpty: Bool {
        files.allSatisfy { $0.changes?.isEmpty ?? true } && orphans.isEmpty && new.isEmpty && gone.isEmpty
    }

    init(_ report: ExportReport, of exports: [ExportDeclaration]) {
        errors = report.errors
        orphans = report.swept.filter { $0.isOrphan && !$0.removed.isEmpty }.map(\.name)
        vanishing = report.needsConfirmation ? report.vanishing : []
        let folders = Dictionary(report.folders.map { ($0.key.text, $0.value) }) { first, _ in first }
        var kinds = Kinds(folders: folders)
        for (declaration, result) in zip(exports, report.results) {
            let name = declaration.name.text
            switch result {
            case .success(let result):
                kinds.add(result, name)
                files.append(
                    Files(
                        name: name, channel: declaration.channel, caseCount: result.caseCount, changes: result.changes,
                        problem: nil))
                for study in result.frozen where !frozen.contains(study) { frozen.append(study) }
            case .failure(let error):
                let message = (error as? PluginError)?.message ?? (error as? DiskError)?.message ?? ExportTerms.failed
                files.append(
                    Files(name: name, channel: declaration.channel, caseCount: 0, changes: nil, problem: message))
            }
        }
        (new, changed, gone) = (kinds.new.list, kinds.changed.list, kinds.gone.list)
        touchedCount = kinds.touched.count
        leftOut = kinds.leftOut
    }

    /// Sorts the cases by what happens to them: what happens to a case in one export counts more than what does not in others.
    private struct Kinds {
        let folders: [String: String]
        var new = Changes()
        var changed = Changes()
        var gone = Changes()
        var touched: Set<String> = []
        private var reasons: [String: (reason: LocalizedText, cases: Changes)] = [:]

        /// Cases in the order of their ids.
        struct Changes {
            var byID: [String: Change] = [:]
            var list: [Change] { byID.values.sorted { $0.id < $1.id } }

            mutating func add(_ id: String, _ folder: String?, _ export: String, _ reason: LocalizedText? = nil) {
                byID[id, default: Change(id: id, folder: folder, reason: reason)].exports.append(export)
            }
        }

        init(folders: [String: String]) { self.folders = folders }

        mutating func add(_ result: ExportResult, _ export: String) {
            let reasons = Dictionary(result.leftOut.map { ($0.name, $0.reason) }) { first, _ in first }
            for id in result.cases.new { new.add(id.text, folders[id.text], export) }
            for id in result.cases.changed { changed.add(id.text, folders[id.text], export) }
            for id in result.cases.gone { gone.add(id.text, folders[id.text], export, reasons[id.text]) }
            touched.formUnion(result.cases.touched.map(\.text))
            let going = Set(result.cases.gone.map(\.text))
            for study in result.leftOut where !going.contains(study.name) {
                self.reasons[study.reason.de, default: (study.reason, Changes())].cases.add(
                    study.name, folders[study.name] ?? study.name, export)
            }
            touched.subtract(new.byID.keys)
            touched.subtract(changed.byID.keys)
        }

        var leftOut: [LeftOut] {
            reasons.values.map { LeftOut(reason: $0.reason, cases: $0.cases.list) }.sorted {
                $0.reason.de < $1.reason.de
            }
        }
    }
}
