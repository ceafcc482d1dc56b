import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookModel
import CasebookPluginAPI

/// What came of a run.
struct ExportReceipt: Sendable {
    /// What came of each export.
    var results: [(name: String, text: LocalizedText, isFailure: Bool)] = []
    /// The errors because of which some cases stayed as they were or are left out.
    var errors: [Diagnostic] = []
    /// The cases that would vanish at once, until somebody confirms it.
    var vanishing: [VanishingCase] = []
    /// Why nothing was exported.
    var problem: LocalizedText?

    init(problem: LocalizedText) { self.problem = problem }

    init(vanishing: [VanishingCase]) { self.vanishing = vanishing }

    init(_ report: ExportReport, of exports: [ExportDeclaration]) {
        errors = report.errors
        for (declaration, result) in zip(exports, report.results) {
            let (text, isFailure) = Self.summary(of: result)
            results.append((declaration.name.text, text, isFailure))
        }
    }

    private static func summary(of result: Result<ExportResult, any Error>) -> (LocalizedText, isFailure: Bool) {
        switch result {
        case .success(let result): (text(of: result), false)
        case .failure(let error as PluginError): (error.message, true)
        case .failure(let error as DiskError): (error.message, true)
        case .failure: (LocalizedText(de: "fehlgeschlagen", en: "failed"), true)
        }
    }

    private static func text(of result: ExportResult) -> LocalizedText {
        let changes = result.changes
        let files = changes.added.count + changes.changed.count + changes.unchangedCount
        let cases = LocalizedText.caseCount(result.caseCount)
        return LocalizedText(
            de: "\(cases.de), \(files) Dateien\(changes.isEmpty ? ", unverändert" : "")",
            en: "\(cases.en), \(files) files\(changes.isEmpty ? ", unchanged" : "")")
    }
}
