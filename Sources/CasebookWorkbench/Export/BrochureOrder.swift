import CasebookBrochure
import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookValidation

/// A brochure that somebody wants: of all cases that are released for print, or of one.
struct BrochureOrder: Sendable {
    let format: Brochure.Format
    /// The name of the folder of the case; `nil` for all.
    let only: String?

    /// What a browser calls the file.
    var fileName: String { "\(only ?? "brochure").\(format.rawValue)" }

    /// Typesets it, as `casebook brochure` does.
    func result(
        in folder: BookFolder, _ checker: BookChecker, _ plugins: PluginRegistry, on date: CalendarDay
    ) async -> BrochureResult {
        do {
            let brochure = try Brochure(format)
            let checked = try await checker.check(folder)
            let wanted = checked.cases.first { $0.folder.name == only }
            guard only == nil || wanted != nil else { return .problem(HTTPError.notFound.message) }
            let edition = try PrintEdition(of: checked, only: wanted, in: folder, plugins: plugins, on: date)
            let bytes = try brochure.bytes(
                of: edition.files.map { .init(path: $0.path, bytes: $0.bytes) }, reading: edition.whole, on: date)
            return .done(self, bytes, hasTextAlternatives: brochure.hasTextAlternatives)
        } catch let problem as PrintEdition.Problem {
            return .problem(Self.text(of: problem))
        } catch let problem as BrochureProblem {
            return .problem(problem.message)
        } catch let error as DiskError {
            return .problem(error.message)
        } catch {
            return .problem(LocalizedText(de: "Die Broschüre ließ sich nicht setzen.", en: "The brochure failed."))
        }
    }

    private static func text(of problem: PrintEdition.Problem) -> LocalizedText {
        switch problem {
        case .faulty:
            LocalizedText(
                de:
                    "Es wurde keine Broschüre gesetzt: Was veröffentlicht ist, hat Fehler. Beheben Sie zuerst, was oben steht.",
                en: "No brochure was made: published cases have errors. Fix what is listed above first.")
        case .empty:
            LocalizedText(
                de:
                    "Kein Fall ist für den Druck freigegeben. Unter „Freigabe“ eines Falls wählen Sie den Kanal „Druck“.",
                en: "No case is approved for print. Choose the channel \"Print\" under \"Permission\" in a case.")
        case .withheld(nil):
            LocalizedText(de: "Der Fall ist nicht mehr öffentlich.", en: "The case is no longer public.")
        case .withheld(let reason?):
            LocalizedText(
                de: "Der Fall darf nicht gedruckt werden: \(reason.de).",
                en: "The case must not be printed: \(reason.en).")
        case .failed(let message): message
        }
    }
}

/// What came of an order. The file stays in memory until there is another.
enum BrochureResult: Sendable {
    case done(BrochureOrder, [UInt8], hasTextAlternatives: Bool)
    case problem(LocalizedText)
}
