import ArgumentParser
import CasebookBrochure
import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookJournal
import CasebookModel
import CasebookReports
import CasebookValidation

/// `casebook brochure`
struct BrochureCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "brochure",
            abstract: say(
                de:
                    "Setzt die für den Druck freigegebenen Fälle, alle oder einen, als Broschüre (PDF) oder E-Book (EPUB).",
                en: "Typesets the cases approved for print, all or one, as a brochure (PDF) or e-book (EPUB)."),
            discussion: say(
                de: """
                    Mit Titelseite, Inhaltsverzeichnis, Seitenzahlen und Lesezeichen, barrierearm ausgezeichnet. \
                    Gebraucht werden xsltproc, die DocBook-Formatvorlagen und für PDF WeasyPrint; was fehlt, wird \
                    genannt.

                    Beispiele:
                      casebook brochure
                      casebook brochure --to faelle.epub
                      casebook brochure --case kaeseprobe
                      casebook brochure --each --to public/pdf
                    """,
                en: """
                    With a cover, table of contents, page numbers and bookmarks, tagged for screen readers. Needs \
                    xsltproc, the DocBook style sheets and, for PDF, WeasyPrint; the command tells you what is \
                    missing.

                    Examples:
                      casebook brochure
                      casebook brochure --to cases.epub
                      casebook brochure --case cheese-tasting
                      casebook brochure --each --to public/pdf
                    """))
    }

    @Option(
        name: .customLong("case"),
        help: ArgumentHelp(
            de: "Nur dieser Fall: seine Kennung oder ein Teil davon oder seines Titels.",
            en: "Only this case: its id, or part of its id or title.",
            valueName: say(de: "fall", en: "case")),
        completion: .custom(CaseCompletion.cases))
    var only: String?

    @Flag(
        help: ArgumentHelp(
            de:
                "Ein PDF je Fall, KENNUNG.pdf, in einem Ordner, aus dem verschwindet, was nicht mehr gedruckt werden darf.",
            en: "A PDF for each case, ID.pdf, in a folder that loses what may no longer be printed."))
    var each = false

    @Option(
        help: ArgumentHelp(
            de:
                "Die Datei, .pdf oder .epub (sonst: brochure.pdf oder KENNUNG.pdf im aktuellen Ordner); mit --each der Ordner (sonst: pdf).",
            en:
                "The file, .pdf or .epub (default: brochure.pdf or ID.pdf in the current folder); with --each the folder (default: pdf).",
            valueName: say(de: "datei|ordner", en: "file|folder")),
        completion: .file(extensions: ["pdf", "epub"]))
    var to: String?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    private var format: Brochure.Format? {
        guard let to, !each else { return .pdf }
        return Brochure.Format.allCases.first { to.lowercased().hasSuffix("." + $0.rawValue) }
    }

    func validate() throws {
        guard format != nil else {
            throw ValidationError(
                say(
                    de: "die Datei zu --to muss auf .pdf oder .epub enden",
                    en: "the file of --to must end in .pdf or .epub"))
        }
        guard !each || only == nil else {
            throw ValidationError(
                say(
                    de: "--each setzt alle Fälle, --case einen: eines von beiden genügt",
                    en: "--each typesets all cases, --case one: give only one of them"))
        }
    }

    func run() async throws {
        let brochure = try tools()
        let folder = try global.bookFolder()
        let checked = try await global.checkedBook(in: folder, on: date.day, jobs: nil)
        if each { return try await writeEach(of: checked, in: folder, with: brochure) }
        let wanted = try only.map { try find($0, in: checked) }
        let edition = try edition(of: checked, wanted, in: folder)
        let target = DiskPath(to ?? (wanted?.fileStem ?? "brochure") + ".pdf")
        if !brochure.hasTextAlternatives { global.terminal.say(BrochureTexts.old) }
        global.terminal.say(wanted == nil ? BrochureTexts.typesetting : BrochureTexts.typesettingOne)
        do {
            let sources = edition.files.map { Brochure.Source(path: $0.path, bytes: $0.bytes) }
            try AtomicFile.write(try brochure.bytes(of: sources, reading: edition.whole, on: date.day), to: target)
        } catch let problem as BrochureProblem {
            throw Failure(problem.message)
        }
        global.terminal.print(target.text)
    }

    private func writeEach(of checked: CheckedBook, in folder: BookFolder, with brochure: Brochure) async throws {
        let target = DiskPath(to ?? "pdf")
        try refuseExports(target, folder.exports)
        guard checked.book != nil else { throw Failure(BrochureTexts.refused, .findings) }
        if !brochure.hasTextAlternatives { global.terminal.say(BrochureTexts.old) }
        global.terminal.say(BrochureTexts.typesetting)
        let series = BrochureSeries(
            brochure: brochure, checked: checked, folder: folder, date: date.day, terminal: global.terminal)
        if try await !series.write(to: target) { throw ExitStatus.findings }
    }

    /// What lies among the exports and is none, the next one would take for the rest of an old one.
    private func refuseExports(_ target: DiskPath, _ exports: DiskPath) throws {
        guard let exports = try? Disk.canonical(exports).text else { return }
        var place = target
        while !Disk.exists(place), place != place.parent { place = place.parent }
        guard let resolved = try? Disk.canonical(place).text, (resolved + "/").hasPrefix(exports + "/") else { return }
        throw Failure(BrochureTexts.withinExports, .wrongUsage)
    }

    private func tools() throws -> Brochure {
        do { return try Brochure(format ?? .pdf) } catch { throw Failure(error.message) }
    }

    private func find(_ name: String, in checked: CheckedBook) throws -> CheckedCase {
        let candidates = checked.cases.map { (id: $0.fileStem, title: $0.profile.title) }
        switch NameMatch(name, in: candidates) {
        case .one(let index): return checked.cases[index]
        case .several(let indices):
            throw Failure(LogTexts.ambiguousCase(name, indices.map { candidates[$0] }), .wrongUsage)
        case .none(let nearest): throw Failure(LogTexts.unknownCase(name, nearest), .wrongUsage)
        }
    }

    private func edition(
        of checked: CheckedBook, _ wanted: CheckedCase?, in folder: BookFolder
    ) throws -> PrintEdition {
        do {
            return try PrintEdition(
                of: checked, only: wanted, in: folder, plugins: CasebookProgram.setup.plugins, on: date.day)
        } catch let problem as PrintEdition.Problem {
            switch problem {
            case .faulty:
                let errors = (wanted.map { (checked.bookFindings + $0.diagnostics).sorted() } ?? checked.diagnostics)
                    .filter { $0.severity == .error }
                global.terminal.print(
                    TextReporter(usesColour: global.terminal.usesColour).report(errors, in: Localization.language))
                throw Failure(BrochureTexts.refused, .findings)
            case .empty: throw Failure(BrochureTexts.nothing, .findings)
            case .withheld(let reason):
                throw Failure(BrochureTexts.withheld(wanted?.fileStem ?? "", reason), .findings)
            case .failed(let message): throw Failure(message, .findings)
            }
        }
    }
}
