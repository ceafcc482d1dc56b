import ArgumentParser
import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookReports
import CasebookValidation

/// `casebook validate [PATH…]`
struct ValidateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "validate",
            abstract: say(
                de: "Prüft Fälle, Protokolle und die Sammlung und sagt, was zu tun ist.",
                en: "Checks cases, journals and the collection, and says what to do."),
            discussion: say(
                de: """
                    Ohne Pfad wird die ganze Sammlung geprüft. Jeder Befund nennt Datei, Zeile und Spalte und am Ende \
                    in Klammern die Regel; mehr über sie sagt: casebook validate --explain REGEL
                    """,
                en: """
                    Without a path, the whole collection is checked. Every finding gives the file, line and column \
                    and, in brackets at the end, the rule; to read more about it: casebook validate --explain RULE
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Dateien oder Ordner (sonst: die ganze Sammlung).",
            en: "Files or folders (default: the whole collection).",
            valueName: say(de: "pfad", en: "path")),
        completion: .file())
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            de: "Form der Ausgabe: text, json, sarif, github, gitlab oder junit.",
            en: "Format of the output: text, json, sarif, github, gitlab or junit.",
            valueName: say(de: "form", en: "format")))
    var format: ReportFormat = .text

    @Flag(help: ArgumentHelp(de: "Auch Warnungen führen zu Status 1.", en: "End with status 1 for warnings too."))
    var strict = false

    @Flag(
        name: .customLong("other-plugins"),
        help: ArgumentHelp(
            de: "Lässt Export-Plugins gelten, die nur ein anderes Programm hat.",
            en: "Accept export plugins that only another program has."))
    var acceptsOtherPlugins = false

    @Option(
        help: ArgumentHelp(
            de: "Erklärt eine Regel, statt zu prüfen; „all“ zählt alle auf.",
            en: "Explain a rule instead of checking; \"all\" lists all of them.",
            valueName: say(de: "regel", en: "rule")))
    var explain: String?

    @Option(
        name: .customLong("relax-ng"),
        help: ArgumentHelp(
            de: "Prüft stattdessen die XML-Dateien unter den Pfaden gegen dieses Schema, etwa Exports/docbook.",
            en: "Validate the XML files below the paths (for example Exports/docbook) against this schema instead.",
            valueName: say(de: "schema", en: "schema")),
        completion: .file(extensions: ["rng"]))
    var relaxNG: String?

    @Option(
        help: ArgumentHelp(
            de: "Wie viele Fälle gleichzeitig geprüft werden.", en: "How many cases are checked at once.",
            valueName: say(de: "zahl", en: "number")))
    var jobs: Int?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        guard jobs ?? 1 > 0 else {
            throw ValidationError(say(de: "--jobs braucht eine Zahl ab 1", en: "--jobs takes a number of at least 1"))
        }
        guard relaxNG == nil || !paths.isEmpty else {
            throw ValidationError(
                say(
                    de: "--relax-ng braucht die XML-Dateien oder ihren Ordner, etwa Exports/docbook",
                    en: "--relax-ng needs XML files or their folder, for example Exports/docbook"))
        }
    }

    func run() async throws {
        if let explain { return try RuleExplanation.show(explain, on: global.terminal) }
        let (findings, files) = try await checkOrReport()
        // First the summary: the report says where everything is.
        let summary: RunSummary.Outcome =
            format == .github
            ? RunSummary.append(
                StepSummary.markdown(findings, files: files, in: Localization.language), telling: global.terminal)
            : .unwanted
        let reporter = format.reporter(usesColour: global.terminal.usesColour, hasSummary: summary == .written)
        global.terminal.print(reporter.report(findings, files: files, in: Localization.language))
        if format == .text { global.terminal.say(ReportSummary.text(findings, fileCount: files.count)) }
        if summary == .lost || findings.contains(where: { $0.rule.isAboutAccess }) { throw ExitStatus.couldNotRun }
        let limit: Severity = strict ? .warning : .error
        if findings.contains(where: { $0.severity >= limit }) { throw ExitStatus.findings }
    }

    /// What was found. If nothing could be checked, whoever reads reports of machines finds the reason in one, too.
    private func checkOrReport() async throws -> (findings: [Diagnostic], files: [String]) {
        do {
            return try await check()
        } catch let failure as Failure {
            report(failure: failure.message)
            throw failure
        } catch let error as DiskError {
            report(failure: error.message)
            throw error
        }
    }

    private func report(failure: LocalizedText) {
        guard format != .text else { return }
        let folder = global.book.map { DiskPath($0) } ?? .here
        let file = (paths.first.map { DiskPath($0) } ?? folder / BookFolder.fileName).relative(to: .here)
        let finding = Diagnostic(rule: .unreadableFile, file: file, message: failure)
        global.terminal.print(
            format.reporter(usesColour: false).report([finding], files: [file], in: Localization.language))
        if format == .github {
            // Whatever becomes of it, the run has failed.
            _ = RunSummary.append(
                StepSummary.markdown(failure: failure, in: Localization.language), telling: global.terminal)
        }
    }

    private func check() async throws -> (findings: [Diagnostic], files: [String]) {
        if let relaxNG { return try await checkDocuments(against: DiskPath(relaxNG)) }
        if paths.isEmpty {
            let found = try await checker.findings(in: global.bookFolder())
            return (found.diagnostics, found.files)
        }
        let book = try global.book == nil ? nil : global.bookFolder()
        let result = try await PathChecker(checker, book: book).check(paths.map { DiskPath($0) })
        guard !result.files.isEmpty else { throw Failure(nothingFound) }
        return (result.diagnostics, result.files)
    }

    private func checkDocuments(against schema: DiskPath) async throws -> (findings: [Diagnostic], files: [String]) {
        do {
            let checker = try DocumentChecker(schema: schema, jobs: jobs ?? Environment.processorCount)
            let result = try await checker.check(paths.map { DiskPath($0) })
            guard !result.files.isEmpty else { throw Failure(noDocuments) }
            return (result.diagnostics, result.files)
        } catch let problem as DocumentChecker.Problem {
            throw Failure(problem.message)
        }
    }

    private var checker: BookChecker {
        global.checker(on: date.day, jobs: jobs, acceptsOtherPlugins: acceptsOtherPlugins)
    }

    private var nothingFound: LocalizedText {
        LocalizedText(
            de: "unter \(paths.joined(separator: ", ")) liegt weder ein Fall noch eine Sammlung",
            en: "there is neither a case nor a collection below \(paths.joined(separator: ", "))")
    }

    private var noDocuments: LocalizedText {
        LocalizedText(
            de: "unter \(paths.joined(separator: ", ")) liegt kein XML-Dokument",
            en: "there is no XML document below \(paths.joined(separator: ", "))")
    }
}
