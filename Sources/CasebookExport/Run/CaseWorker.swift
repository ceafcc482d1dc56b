import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// Reads a case, checks it, takes it through the gate and hands it to the plugins: once, for all exports.
struct CaseWorker: Sendable {
    let checker: BookChecker
    let book: Book
    let media: MediumReader
    let plans: [RunPlan]
    /// Holds cases against the record of what was ever public.
    let record: RecordCheck
    let isRecordKept: Bool
    /// Whether cases are held against the record, as nobody writes it now.
    let asksRecord: Bool
    /// Whether a case that it does not know stays out.
    let isLocked: Bool
    /// A file that was changed later than this, in nanoseconds since 1970, may be changed again without another time.
    let settledBefore: Int64

    /// - Parameter runs: the places of the exports that need the case.
    func report(on item: CaseItem, for runs: [Int]) -> CaseReport {
        let isSettled = item.facts.isSettled(before: settledBefore)
        let checked = checker.check(item.folder, of: book, withLog: false, hashing: !isSettled).checked
        var inputs = CaseInputs(
            file: InputFacts(item.facts, isSettled: isSettled, hash: checked.sourceHash), media: [])
        inputs.pictures = ((try? Disk.facts(of: item.folder.pictures)) ?? nil).map {
            InputFacts($0, isSettled: $0.isSettled(before: settledBefore))
        }
        let recordErrors = recordErrors(in: checked, item)
        let isRefused = item.conflict != nil || isLocked && isRecordKept
        let errors = errors(in: checked) + (isRefused ? recordErrors : [])
        let asides = isRefused ? [] : recordErrors
        guard let candidate = checked.candidate, errors.isEmpty else {
            return CaseReport(
                item: item, inputs: inputs, profile: checked.profile, broughtTopics: [],
                fates: runs.map { ($0, .unusable) }, errors: errors, asides: asides)
        }
        inputs.media = candidate.files.map { file in
            let facts = (try? Disk.facts(of: file, below: item.folder.path)) ?? nil
            return CaseInputs.Medium(
                path: file,
                facts: InputFacts(facts ?? item.facts, isSettled: facts?.isSettled(before: settledBefore) ?? false))
        }
        return CaseReport(
            item: item, inputs: inputs, profile: checked.profile, broughtTopics: candidate.study.broughtTopics,
            fates: fates(of: candidate, item, runs), errors: [], asides: asides)
    }

    /// What keeps a case that claims to be public from going out.
    private func errors(in checked: CheckedCase) -> [Diagnostic] {
        checked.isBroken ? checked.diagnostics.filter { $0.severity == .error } : []
    }

    /// What the record of what was ever public has against a case. A book that has lost its whole record is told so, and
    /// not emptied.
    private func recordErrors(in checked: CheckedCase, _ item: CaseItem) -> [Diagnostic] {
        guard item.conflict != nil || asksRecord else { return [] }
        return record.findings(of: checked.profile, conflict: item.conflict).filter { $0.severity == .error }
    }

    private func fates(
        of candidate: PublicationGate.Candidate, _ item: CaseItem, _ runs: [Int]
    ) -> [(run: Int, fate: CaseResult)] {
        var decisions: [RunPlan.Audience: Decision] = [:]
        return runs.map { run in
            let plan = plans[run]
            let decision =
                decisions[plan.audience] ?? plan.gate.decide(on: candidate, in: book, for: plan.audience.partner)
            decisions[plan.audience] = decision
            return (run, fate(after: decision, candidate, item, plan))
        }
    }

    private func fate(
        after decision: Decision, _ candidate: PublicationGate.Candidate, _ item: CaseItem, _ plan: RunPlan
    ) -> CaseResult {
        switch decision {
        case .withheld(let reason): return .withheld(reason)
        case .notSelected: return .notSelected
        case .gone: return .gone
        case .released(let study):
            guard plan.admits(study.id) else { return .withheld(.bookHasErrors) }
            do {
                return .released(try output(for: study, candidate, item, plan))
            } catch {
                return .failed(error)
            }
        }
    }

    private func output(
        for study: ReleasedCaseStudy, _ candidate: PublicationGate.Candidate, _ item: CaseItem, _ plan: RunPlan
    ) throws -> ReleasedOutput {
        let made = try plan.maker.files(of: study, in: plan.context)
        let released = Set(study.files)
        let files = try made.files.map { file in
            switch file.content {
            case .bytes(let bytes): return ExportFile(path: file.path, bytes: bytes)
            case .medium(let path):
                guard released.contains(path) else {
                    throw PluginError(ExportPhrases.unreleasedMedium(study.id, path))
                }
                let bytes = try media.medium(path, of: candidate, in: item.folder)
                return ExportFile(path: file.path, bytes: bytes)
            }
        }
        return ReleasedOutput(listing: CaseListing(of: study), files: files, pieces: made.pieces)
    }
}
