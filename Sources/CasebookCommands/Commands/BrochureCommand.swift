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
                    """,
                en: """
                    With a cover, table of contents, page numbers and bookmarks, tagged for screen readers. Needs \
                    xsltproc, the DocBook style sheets and, for PDF, WeasyPrint; the command tells you what is \
                    missing.

                    Examples:
                      casebook brochure
                      casebook brochure --to cases.epub
                      casebook brochure --case cheese-tasting
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

    @Option(
        help: ArgumentHelp(
            de: "Die Datei, .pdf oder .epub (sonst: brochure.pdf oder KENNUNG.pdf im aktuellen Ordner).",
            en: "The file, .pdf or .epub (default: brochure.pdf or ID.pdf in the current folder).",
            valueName: say(de: "datei", en: "file")),
        completion: .file(extensions: ["pdf", "epub"]))
    var to: String?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    private var format: Brochure.Format? {
        guard let to else { return .pdf }
        return Brochure.Format.allCases.first { to.lowercased().hasSuffix("." + $0.rawValue) }
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
        let wanted = try only.map { try find($0, in: checked) }
        let files = try docBook(of: checked, wanted, in: folder)
        let target = DiskPath(to ?? (wanted.map(Self.name) ?? "brochure") + ".pdf")
        if !brochure.hasTextAlternatives { global.terminal.say(BrochureTexts.old) }
        global.terminal.say(wanted == nil ? BrochureTexts.typesetting : BrochureTexts.typesettingOne)
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

    private static func name(of item: CheckedCase) -> String { item.profile.id?.text ?? item.folder.name }

    private func find(_ name: String, in checked: CheckedBook) throws -> CheckedCase {
        let candidates = checked.cases.map { (id: Self.name(of: $0), title: $0.profile.title) }
        switch NameMatch(name, in: candidates) {
        case .one(let index): return checked.cases[index]
        case .several(let indices):
            throw Failure(LogTexts.ambiguousCase(name, indices.map { candidates[$0] }), .wrongUsage)
        case .none(let nearest): throw Failure(LogTexts.unknownCase(name, nearest), .wrongUsage)
        }
    }

    private func docBook(
        of checked: CheckedBook, _ wanted: CheckedCase?, in folder: BookFolder
    ) throws -> [ExportFile] {
        do {
            return try PrintEdition.files(
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
                throw Failure(BrochureTexts.withheld(wanted.map(Self.name) ?? "", reason), .findings)
            case .failed(let message): throw Failure(message, .findings)
            }
        }
    }
}

private enum BrochureTexts {
    static let refused = LocalizedText(
        de: "es wurde keine Broschüre gesetzt: beheben Sie zuerst die Fehler oben",
        en: "no brochure was typeset: fix the errors above first")
    static let nothing = LocalizedText(
        de: "kein Fall ist für den Druck freigegeben (release.channels: print)",
        en: "no case is approved for print (release.channels: print)")
    static let old = LocalizedText(
        de:
            "Ihr WeasyPrint schreibt keine Alternativtexte zu Bildern; für ein barrierefreies PDF brauchen Sie Version 66 "
            + "oder neuer (pipx install weasyprint)",
        en: "your WeasyPrint does not write text alternatives of pictures; an accessible PDF needs version 66 or newer "
            + "(pipx install weasyprint)")
    static let typesettingOne = LocalizedText(de: "setze die Seiten", en: "typesetting the pages")
    static func withheld(_ name: String, _ reason: LocalizedText?) -> LocalizedText {
        guard let reason else {
            return LocalizedText(
                de: "der Fall „\(name)“ ist nicht mehr öffentlich", en: "the case \"\(name)\" is no longer public")
        }
        return LocalizedText(
            de: "der Fall „\(name)“ darf nicht gedruckt werden: \(reason.de)",
            en: "the case \"\(name)\" may not be printed: \(reason.en)")
    }
    static let typesetting = LocalizedText(
        de: "setze die Seiten; das dauert bei vielen Fällen einige Minuten",
        en: "typesetting the pages; with many cases this takes a few minutes")
}
