import ArgumentParser
import CasebookBrochure
import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookReports
import CasebookValidation

/// `casebook brochure`
struct BrochureCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "brochure",
            abstract: say(
                de: "Setzt alle für den Druck freigegebenen Fälle als Broschüre (PDF) oder E-Book (EPUB).",
                en: "Typesets all cases that are released for print as a brochure (PDF) or e-book (EPUB)."),
            discussion: say(
                de: """
                    Mit Titelseite, Inhaltsverzeichnis, Seitenzahlen und Lesezeichen, barrierearm ausgezeichnet. Gebraucht
                    werden xsltproc, die DocBook-Formatvorlagen und für PDF WeasyPrint; was fehlt, wird genannt.
                    """,
                en: """
                    With cover, table of contents, page numbers and bookmarks, tagged for screen readers. Needs xsltproc,
                    the DocBook style sheets and, for PDF, WeasyPrint; you are told what is missing.
                    """))
    }

    @Option(
        help: ArgumentHelp(
            de: "Die Datei, .pdf oder .epub (sonst: brochure.pdf im aktuellen Ordner).",
            en: "The file, .pdf or .epub (otherwise brochure.pdf in the current folder).",
            valueName: say(de: "datei", en: "file")),
        completion: .file(extensions: ["pdf", "epub"]))
    var to = "brochure.pdf"

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    private var format: Brochure.Format? {
        Brochure.Format.allCases.first { to.lowercased().hasSuffix("." + $0.rawValue) }
    }

    func validate() throws {
        guard format != nil else {
            throw ValidationError(
                say(
                    de: "die Datei zu --to muss auf .pdf oder .epub enden",
                    en: "the file of --to must end in .pdf or .epub"))
        }
    }

    func run() async throws {
        let brochure = try tools()
        let folder = try global.bookFolder()
        let checked = try await global.checkedBook(in: folder, on: date.day, jobs: nil)
        guard let book = checked.book, !checked.cases.contains(where: \.isBroken) else {
            let errors = checked.diagnostics.filter { $0.severity == .error }
            global.terminal.print(
                TextReporter(usesColour: global.terminal.usesColour).report(errors, in: Localization.language))
            throw Failure(BrochureTexts.refused, .findings)
        }
        let files = try docBook(of: book, in: folder, checked)
        if files.isEmpty { throw Failure(BrochureTexts.nothing, .findings) }
        let target = DiskPath(to)
        if !brochure.hasTextAlternatives { global.terminal.say(BrochureTexts.old) }
        global.terminal.say(BrochureTexts.typesetting)
        do {
            let sources = files.map { Brochure.Source(path: $0.path, bytes: $0.bytes) }
            try AtomicFile.write(try brochure.bytes(of: sources, on: date.day), to: target)
        } catch let problem as BrochureProblem {
            throw Failure(problem.message)
        }
        global.terminal.print(target.text)
    }

    private func tools() throws -> Brochure {
        do { return try Brochure(format ?? .pdf) } catch { throw Failure(error.message) }
    }

    /// The DocBook export, for print whatever the book's own is for.
    private func docBook(of book: Book, in folder: BookFolder, _ checked: CheckedBook) throws -> [ExportFile] {
        guard let declaration = ExportPlan.brochure(of: book), let whole = WholeBook(checked, on: date.day) else {
            throw Failure(BrochureTexts.nothing, .findings)
        }
        do {
            let job = try ExportJob(declaration, of: book, in: folder, plugins: CasebookProgram.setup.plugins)
            return try whole.files(of: job)
        } catch let error as PluginError {
            throw Failure(error.message, .findings)
        }
    }
}

private enum BrochureTexts {
    static let refused = LocalizedText(
        de: "es wurde keine Broschüre gesetzt: beheben Sie zuerst die Fehler oben",
        en: "no brochure was typeset: mend the errors above first")
    static let nothing = LocalizedText(
        de: "kein Fall ist für den Druck freigegeben (release.channels: print)",
        en: "no case is released for print (release.channels: print)")
    static let old = LocalizedText(
        de:
            "Ihr WeasyPrint schreibt keine Alternativtexte zu Bildern; für ein barrierefreies PDF brauchen Sie Version 66 "
            + "oder neuer (pipx install weasyprint)",
        en: "your WeasyPrint writes no text alternatives of pictures; an accessible PDF needs version 66 or newer "
            + "(pipx install weasyprint)")
    static let typesetting = LocalizedText(
        de: "setze die Seiten; das dauert bei vielen Fällen einige Minuten",
        en: "typesetting the pages; with many cases this takes some minutes")
}
