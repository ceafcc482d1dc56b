import ArgumentParser
import CasebookDisk
import CasebookDrafts
import CasebookFiles
import CasebookImport
import CasebookJSON
import CasebookModel

/// `casebook import FEED`
struct ImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                de: "Übernimmt freigegebene Fälle anderer Einrichtungen und hält sie aktuell.",
                en: "Imports approved cases from other organisations and keeps them up to date."),
            discussion: say(
                de: """
                    FEED ist die Adresse einer Sammlung, eines Falls oder eines Feeds (feed.json, feed.atom, feed.rss), \
                    eine solche Datei oder ein Ordner mit einem Feed. Die Seite einer Sammlung führt zu ihrem Feed, die \
                    eines Falls zu diesem Fall. Neue Fälle kommen hinzu, geänderte werden aktualisiert, zurückgezogene \
                    verschwinden mit Texten und Bildern; Quelle, Lizenz und die Adresse des Originals bleiben bei \
                    jedem Fall.

                    Was Sie selbst an einem übernommenen Fall geändert haben, wird nie überschrieben: was nur der \
                    Herausgeber geändert hat, wird übernommen, was nur Sie geändert haben, bleibt. Haben beide dasselbe \
                    Feld geändert, nennt der Bericht beide Fassungen, und --keep entscheidet über diese Felder. Nur ein Rückzug wirkt immer: der Fall wird nicht mehr \
                    exportiert.

                    Zieht ein Feed um und leitet seine alte Adresse dauerhaft weiter, folgt ihm der Import von selbst. \
                    Leitet sie nicht weiter, sagen Sie mit --moved-from, woher seine Fälle bisher kamen.

                    Auch ein Dokument wird gelesen (.docx, .odt, .rtf, .html): daraus wird ein Entwurf, dessen \
                    Abschnitte gefüllt sind, soweit die Überschriften es verraten, und eine Liste dessen, was wohin \
                    kam und was fehlt. Jedes Wort des Dokuments steht im Entwurf, wenn nicht in einem Feld, dann als \
                    Kommentar.

                    Woher jeder Fall kam, steht in imports.json; die Datei gehört mit in die Versionsverwaltung.

                      casebook import https://praxis.example.org/ --dry-run
                      casebook import https://praxis.example.org/feeds/feed.json
                      casebook import ../anderes-buch/Exports/feeds --only mein-fall --keep theirs
                      casebook import https://praxis.example.org/ --languages de
                      casebook import https://nachfolge.example.org/feeds/feed.json --moved-from \\
                        https://praxis.example.org/feeds/feed.json
                      casebook import Bericht.docx

                    Themen des Herausgebers werden zu Ihren, wenn sie dieselbe Kennung oder denselben Namen haben; \
                    weitere ordnen Sie mit --map-topic zu. Das wird für den Herausgeber gemerkt.

                    Status: 0 in Ordnung, 1 Konflikte oder abgewiesene Fälle, 2 nicht ausführbar, 64 es gibt keinen Fall, \
                    kein Thema dieses Namens oder nichts in dieser Sprache.
                    """,
                en: """
                    FEED is the address of a collection, of a case or of a feed (feed.json, feed.atom, feed.rss), such a \
                    file, or a folder with a feed. The page of a collection leads to its feed, that of a case to this \
                    case. New cases are added, changed ones updated, and withdrawn ones removed with their texts \
                    and pictures; every case keeps its source, its licence and the address of the original.

                    Your own changes to an imported case are never overwritten: what only the publisher has changed is \
                    taken over, what only you have changed stays. If both have changed the same field, the report shows \
                    both versions, and --keep decides on these fields. Only a withdrawal always applies: the case is no longer exported.

                    If a feed moves and its old address redirects permanently, the import follows by itself. If it \
                    does not redirect, use --moved-from to say where its cases used to come from.

                    You can also import a document (.docx, .odt, .rtf, .html): it becomes a draft, whose sections are \
                    filled as far as the headings allow, with a list of what went where and what is missing. Every \
                    word of the document is in the draft, if not in a field, then as a comment.

                    imports.json records where every case came from; keep it under version control.

                      casebook import https://praxis.example.org/ --dry-run
                      casebook import https://praxis.example.org/feeds/feed.json
                      casebook import ../other-book/Exports/feeds --only my-case --keep theirs
                      casebook import https://praxis.example.org/ --languages en
                      casebook import https://successor.example.org/feeds/feed.json --moved-from \\
                        https://praxis.example.org/feeds/feed.json
                      casebook import report.docx

                    Topics of the publisher become yours if they have the same key or the same name; map others with \
                    --map-topic. This is remembered for the publisher.

                    Status: 0 fine, 1 conflicts or refused cases, 2 could not run, 64 no case or topic of this name, \
                    or nothing in this language.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Adresse einer Sammlung, eines Falls oder Feeds; Datei oder Ordner eines Feeds; oder ein Dokument.",
            en: "Address of a collection, case or feed; file or folder of a feed; or a document.", valueName: "feed"),
        completion: .file())
    var feed: String

    @Option(
        help: ArgumentHelp(
            de: "Nur diese Fälle: ihre Kennungen, durch Komma getrennt.",
            en: "Only these cases: their ids, separated by commas.",
            valueName: say(de: "kennungen", en: "ids")))
    var only: String?

    @Option(
        help: ArgumentHelp(
            de: "Nur Fälle mit einem dieser Themen (des Herausgebers oder eigenen), durch Komma getrennt.",
            en: "Only cases with one of these topics (the publisher's or yours), separated by commas.",
            valueName: say(de: "themen", en: "topics"))
    )
    var topics: String?

    @Option(
        help: ArgumentHelp(
            de: "Nur Fälle aus diesen Regionen (NUTS-Codes), durch Komma getrennt.",
            en: "Only cases from these regions (NUTS codes), separated by commas.",
            valueName: say(de: "regionen", en: "regions")))
    var regions: String?

    @Option(
        help: ArgumentHelp(
            de: "Nur Fälle in diesen Sprachen (de, en, …), durch Komma getrennt.",
            en: "Only cases in these languages (de, en, …), separated by commas.",
            valueName: say(de: "sprachen", en: "languages")))
    var languages: String?

    @Option(
        name: .customLong("map-topic"),
        help: ArgumentHelp(
            de: "Ein Thema des Herausgebers ist eines von unseren: ihres=unseres; ihres=- lässt es weg.",
            en: "A topic of the publisher is one of ours: theirs=ours; theirs=- leaves it out.",
            valueName: say(de: "ihres=unseres", en: "theirs=ours")))
    var mapTopic: [String] = []

    @Option(
        help: ArgumentHelp(
            de:
                "Was gilt, wo beide dasselbe Feld geändert haben: local (unser Stand) oder theirs (der des Herausgebers).",
            en: "Which version to keep where both changed the same field: local (ours) or theirs (the publisher's).",
            valueName: "local|theirs")
    )
    var keep: ImportOptions.Winner?

    @Option(
        name: .customLong("moved-from"),
        help: ArgumentHelp(
            de: "Alte Adresse dieses Feeds: was von dort übernommen wurde, kommt ab jetzt von hier.",
            en: "Old address of this feed: cases imported from there come from here from now on.",
            valueName: say(de: "alte-adresse", en: "old-address")))
    var movedFrom: [String] = []

    @Option(
        help: ArgumentHelp(
            de: "Form des Berichts: text oder json.",
            en: "Format of the report: text or json.", valueName: "text|json"))
    var format: ImportFormat = .text

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(
            de: "Schreibt nichts, zeigt nur, was geschähe.", en: "Write nothing, only show what would happen."))
    var dryRun = false

    @Flag(
        name: .customLong("allow-local"),
        help: ArgumentHelp(
            de: "Auch Adressen dieses Rechners und privater Netze abrufen.",
            en: "Also fetch from addresses of this computer and of private networks."))
    var allowLocal = false

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        if case .failure(let failure) = WebAddress.parse(feed), failure.problem == .credentials {
            throw ValidationError(ImportTexts.credentials)
        }
        _ = try options()
    }

    func run() async throws {
        let source = ImportSource(feed)
        let network = CasebookProgram.setup.network
        if case .web = source, network == nil { throw startNetworkProgram() }
        let folder = try global.bookFolder()
        let book = try global.usableBook(in: folder)
        if case .file(let path) = source, DocumentDraft.isDocument(path) {
            return try DocumentImport(path, into: folder, of: book, isDryRun: dryRun).run(on: global.terminal)
        }
        do {
            var run = try ImportRun(
                from: source, into: folder, of: book, options: try options(), fetcher: network?(allowLocal))
            let text = ImportTexts.working
            let report = try await run.run { global.terminal.showProgress(text, done: $0, of: $1) }
            show(report)
            if !dryRun { try await makePictures(of: report, book, in: folder) }
            if report.interruption != nil { throw ExitStatus.couldNotRun }
            if report.needsAttention { throw ExitStatus.findings }
        } catch let failure as ImportFailure {
            throw Failure(failure.message, failure.isUsage ? .wrongUsage : .couldNotRun)
        }
    }

    /// Smaller sizes and preview pictures belong to a case that comes in, as they do to one that is written here. A case that has
    /// not changed is looked at too: the import that brought it may have been ended before its pictures were made.
    private func makePictures(of report: ImportReport, _ book: Book, in folder: BookFolder) async throws {
        let current = Set(report.items.filter(\.result.isCurrentCase).compactMap(\.folder))
        let cases = try folder.caseFolders(of: book).filter { current.contains($0.name) }
        guard !cases.isEmpty else { return }
        let derivation = PictureDerivation(book: book, isDryRun: false, terminal: global.terminal)
        for line in try await derivation.runQuietly(cases) { global.terminal.say(line) }
    }

    private func show(_ report: ImportReport) {
        switch format {
        case .text: ImportTextReport(report, isDryRun: dryRun).show(on: global.terminal)
        case .json:
            let json = ImportJSONReport.json(of: report, isDryRun: dryRun)
            global.terminal.print(json.renderedVisibly(.indented))
        }
        if let interruption = report.interruption { global.terminal.complain(interruption) }
    }

    private func options() throws -> ImportOptions {
        var options = ImportOptions(on: date.day)
        options.only = Set(Self.words(only))
        options.winner = keep
        options.isDryRun = dryRun
        options.formerAddresses = try movedFrom.map { text in
            guard let address = WebAddress(text), address.isWeb else {
                throw ValidationError(ImportTexts.noFormerAddress(text))
            }
            return address
        }
        for text in mapTopic {
            let (theirs, own) = try Self.mapping(text)
            options.topics[theirs] = .some(own)
        }
        options.selection = Selection(
            regions: try Self.words(regions).map { code in
                guard let region = RegionCode(code) else { throw ValidationError(ImportTexts.noRegion(code)) }
                return region
            },
            topics: try Self.words(topics).map { key in
                guard let topic = TopicKey(key) else { throw ValidationError(ImportTexts.noTopic(key)) }
                return topic
            },
            languages: try Self.words(languages).map { tag in
                guard let language = LanguageTag(tag) else { throw ValidationError(ImportTexts.noLanguage(tag)) }
                return language
            })
        return options
    }

    /// `theirs=ours`; `theirs=-` leaves a topic out.
    private static func mapping(_ text: String) throws -> (theirs: TopicKey, own: TopicKey?) {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let theirs = TopicKey(parts[0]), parts[1] == "-" || TopicKey(parts[1]) != nil else {
            throw ValidationError(ImportTexts.noMapping(text))
        }
        return (theirs, parts[1] == "-" ? nil : TopicKey(parts[1]))
    }

    private static func words(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { String($0.drop(while: \.isWhitespace)) }
    }

    /// The network lives in a program of its own, so that nobody else has to carry it; it gets the same arguments.
    private func startNetworkProgram() -> Failure {
        let name = "casebook-import"
        guard let program = ProgramReplacement.sibling(name) else { return Failure(ImportTexts.noNetworkProgram) }
        ProgramReplacement.run(program, Array(CommandLine.arguments.dropFirst()))
        return Failure(ImportTexts.notStarted(program))
    }
}

/// The forms of a report.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension ImportSource {
    /// An address if it looks like one, a path otherwise.
    init(_ text: String) {
        if let address = WebAddress(text), address.isWeb { self = .web(address) } else { self = .file(DiskPath(text)) }
    }
}
