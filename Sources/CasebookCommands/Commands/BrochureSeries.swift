import CasebookBrochure
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookParallel
import CasebookPublication
import CasebookValidation

/// A PDF of each case that may be printed, in one folder: for those who hand on a file and no page.
///
/// The folder is written like that of an export: as a whole, what must no longer be printed goes, and a case with errors stays as it
/// was.
struct BrochureSeries {
    let brochure: Brochure
    let checked: CheckedBook
    let folder: BookFolder
    let date: CalendarDay
    let terminal: Terminal

    /// What came of a case.
    private enum Outcome: Sendable {
        case typeset([UInt8])
        /// It may not be printed.
        case withheld
        /// It could not be typeset; what was typeset before may stay, or not.
        case problem(LocalizedText, mayStay: Bool)
    }

    /// - Returns: whether every case that may be printed is there.
    func write(to target: DiskPath) async throws -> Bool {
        let (brochure, checked, folder, date) = (brochure, checked, folder, date)
        let plugins = CasebookProgram.setup.plugins
        var export = try ExportFolder(at: target)
        var problems: [LocalizedText] = []
        var done = 0
        try await parallelForEach(checked.cases, jobs: Environment.processorCount) { study in
            (study.fileStem, try Self.outcome(of: study, in: checked, folder, brochure, plugins, on: date))
        } consume: { name, outcome in
            done += 1
            terminal.showProgress(BrochureTexts.series, done: done, of: checked.cases.count)
            guard let path = RelativePath("\(name).pdf") else { return }
            switch outcome {
            case .typeset(let bytes): try export.write(path, bytes)
            case .withheld: break
            case .problem(let problem, let mayStay):
                let isKept = try mayStay ? export.keepFormer(path) : false
                problems.append(isKept ? BrochureTexts.kept(name, problem) : BrochureTexts.leftOut(name, problem))
            }
        }
        let changes = try export.commit()
        for path in (changes.added + changes.changed).sorted() { terminal.print((target / path).text) }
        for path in changes.removed { terminal.print(BrochureTexts.removed((target / path).text)) }
        terminal.say(BrochureTexts.series(changes))
        for problem in problems { terminal.complain(problem) }
        return problems.isEmpty
    }

    private static func outcome(
        of study: CheckedCase, in checked: CheckedBook, _ folder: BookFolder, _ brochure: Brochure,
        _ plugins: PluginRegistry, on date: CalendarDay
    ) throws -> Outcome {
        let problem = { (message: LocalizedText) -> Outcome in
            .problem(message, mayStay: mayStay(study, in: checked, on: date))
        }
        do {
            let edition = try PrintEdition(of: checked, only: study, in: folder, plugins: plugins, on: date)
            return .typeset(
                try brochure.bytes(
                    of: edition.files.map { .init(path: $0.path, bytes: $0.bytes) }, reading: edition.whole, on: date))
        } catch let obstacle as PrintEdition.Problem {
            return switch obstacle {
            case .empty, .withheld: .withheld
            // What is not public anyway may have errors.
            case .faulty: study.isBroken ? problem(BrochureTexts.faulty) : .withheld
            case .failed(let message): problem(message)
            }
        } catch let obstacle as BrochureProblem {
            return problem(obstacle.message)
        }
    }

    /// Whether what was printed of a case that cannot be printed now may stay.
    private static func mayStay(_ study: CheckedCase, in checked: CheckedBook, on date: CalendarDay) -> Bool {
        guard let id = study.profile.id else { return false }
        let gate = PublicationGate(channel: .print, on: date, record: checked.record)
        return gate.leavesAsItWas(id, study.profile.reading.filled(from: checked.record.witness(of: id)))
    }
}

extension CheckedCase {
    /// The case's name in paths: its id.
    var fileStem: String { profile.id?.text ?? folder.name }
}
