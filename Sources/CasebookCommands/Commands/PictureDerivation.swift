import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookParallel
import CasebookPictures

/// Makes the smaller sizes and preview pictures of cases, several cases at once, and says what it did.
struct PictureDerivation: Sendable {
    let book: Book
    let isDryRun: Bool
    let terminal: Terminal

    /// What came of a case.
    private struct Outcome: Sendable {
        let folder: CaseFolder
        var report = CasePictures.Report()
        /// What is missing, if nothing is written.
        var plan = CasePictures.Plan()
        var lacksProgram = false
    }

    /// - Returns: whether everything is as it should be now.
    func run(_ cases: [CaseFolder]) async throws -> Bool {
        let vips = Vips()
        var isDone = true
        var done = 0
        var lacksProgram = false
        let outcomes = try await parallelMap(cases, jobs: Environment.processorCount) { try outcome($0, vips) }
        for outcome in outcomes {
            done += 1
            terminal.showProgress(DerivationTexts.progress, done: done, of: outcomes.count)
            for line in lines(of: outcome) { terminal.print(line) }
            lacksProgram = lacksProgram || outcome.lacksProgram
            if !outcome.report.problems.isEmpty || isDryRun && !outcome.plan.isDone { isDone = false }
        }
        if lacksProgram { throw Failure(Vips.advice) }
        return isDone
    }

    /// Makes what is missing and deletes what nothing needs any more, for cases that have just come in.
    ///
    /// - Returns: what there is to say, in a line or two. Nothing fails for want of a program: the pictures can be made later.
    func runQuietly(_ cases: [CaseFolder]) async throws -> [LocalizedText] {
        let vips = Vips()
        let outcomes = try await parallelMap(cases, jobs: Environment.processorCount) { try outcome($0, vips) }
        let made = outcomes.reduce(0) { $0 + $1.report.made.count }
        var lines = outcomes.flatMap { outcome in
            outcome.report.problems.map {
                DerivationTexts.problem((outcome.folder.path / $0.file).relative(to: .here), $0.problem.message)
            }
        }
        if outcomes.contains(where: \.lacksProgram) { lines.append(DerivationTexts.later) }
        if made > 0 { lines.append(DerivationTexts.made(made)) }
        return lines
    }

    private func outcome(_ folder: CaseFolder, _ vips: Vips?) throws -> Outcome {
        var outcome = Outcome(folder: folder)
        let document = try? FileLoader(relativeTo: .here).caseDocument(at: folder.file, folderName: folder.name).get()
        guard let study = document?.study else { return outcome }
        do throws(DiskError) {
            let pictures = CasePictures(of: study, in: folder, book: book)
            if isDryRun {
                outcome.plan = try pictures.plan()
                outcome.report.problems = outcome.plan.problems
            } else if let vips {
                outcome.report = try pictures.update(with: vips)
            } else {
                outcome.lacksProgram = try !pictures.plan().wanted.isEmpty
            }
        } catch { throw Failure(error.message) }
        return outcome
    }

    private func lines(of outcome: Outcome) -> [LocalizedText] {
        func name(_ file: RelativePath) -> String { (outcome.folder.path / file).relative(to: .here) }
        return outcome.report.made.map { DerivationTexts.made(name($0.file), $0.facts) }
            + outcome.report.removed.map { DerivationTexts.removed(name($0)) }
            + outcome.plan.wanted.map { DerivationTexts.missing(name($0.file)) }
            + outcome.plan.superfluous.map { DerivationTexts.superfluous(name($0)) }
            + outcome.report.problems.map { DerivationTexts.problem(name($0.file), $0.problem.message) }
    }
}

private enum DerivationTexts {
    static let progress = LocalizedText(de: "Bilder", en: "Pictures")

    static let later = LocalizedText(
        de: "Kleinere Größen und Vorschaubilder macht „casebook pictures“, sobald vips installiert ist "
            + "(Debian: libvips-tools)",
        en: "run \"casebook pictures\" for smaller sizes and preview pictures once vips is installed "
            + "(Debian: libvips-tools)")

    static func made(_ count: Int) -> LocalizedText {
        LocalizedText(
            de: count == 1
                ? "ein Vorschaubild oder eine kleinere Größe gemacht"
                : "\(count) Vorschaubilder und kleinere Größen gemacht",
            en: count == 1
                ? "made 1 preview picture or smaller size" : "made \(count) preview pictures and smaller sizes")
    }

    static func made(_ file: String, _ facts: MediumFacts) -> LocalizedText {
        let size = facts.pixelSize.map { "\($0.width) × \($0.height)" } ?? ""
        let bytes = (facts.byteCount + 999) / 1000
        return LocalizedText(de: "\(file): gemacht, \(size), \(bytes) KB", en: "\(file): made, \(size), \(bytes) KB")
    }

    static func removed(_ file: String) -> LocalizedText {
        LocalizedText(
            de: "\(file): gelöscht, da nichts mehr es braucht", en: "\(file): deleted, as nothing needs it any more")
    }

    static func missing(_ file: String) -> LocalizedText {
        LocalizedText(de: "\(file): zu machen", en: "\(file): to be made")
    }

    static func superfluous(_ file: String) -> LocalizedText {
        LocalizedText(de: "\(file): zu löschen", en: "\(file): to be deleted")
    }

    static func problem(_ file: String, _ problem: LocalizedText) -> LocalizedText {
        LocalizedText(de: "\(file): nicht verkleinert: \(problem.de)", en: "\(file): not scaled: \(problem.en)")
    }
}
