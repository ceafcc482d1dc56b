import ArgumentParser
public import CasebookDisk
public import CasebookExport
public import CasebookFiles
public import CasebookModel
public import CasebookValidation

/// What a program needs in order to serve the workbench.
public struct WorkbenchProgram: Sendable {
    let serve: @Sendable (ServeSettings) async throws -> LocalizedText?
    let accounts: @Sendable (AccountRequest, DiskPath) -> AccountOutcome

    /// - Parameters:
    ///   - serve: serves until it is told to stop; returns why it could not, if it could not.
    ///   - accounts: changes or lists the accounts in a file.
    public init(
        serve: @escaping @Sendable (ServeSettings) async throws -> LocalizedText?,
        accounts: @escaping @Sendable (AccountRequest, DiskPath) -> AccountOutcome
    ) {
        self.serve = serve
        self.accounts = accounts
    }
}

/// What came of a request about accounts.
public enum AccountOutcome: Sendable {
    /// It is done; what there is to be shown.
    case done([String])
    /// Nothing was changed; why, in words for people.
    case failed(LocalizedText)
}

/// What `casebook serve` was asked for.
public struct ServeSettings: Sendable {
    /// The book, with the links in its path followed.
    public let folder: BookFolder
    /// The language of the terminal, and of the workbench until somebody chooses another.
    public let language: InterfaceLanguage
    /// The address of this machine on which is listened.
    public let host: String
    /// The port; 0 for any that is free.
    public let port: Int
    /// Names under which browsers reach the server, beside the address itself.
    public let names: [String]
    /// The addresses of reverse proxies, which are believed whose request they pass on.
    public let proxies: [String]
    /// The file with the accounts of a team.
    public let accounts: DiskPath?
    /// Whether every save becomes a commit of Git.
    public let commits: Bool
    /// A program that uploads what was exported.
    public let publishCommand: DiskPath?
    /// Whether the day is fixed, for tests and demonstrations; `nil` for today.
    public let date: CalendarDay?
    /// The export plugins of the program.
    public let plugins: PluginRegistry
    /// The checks of cases that the program has beside the built-in ones.
    public let checks: [any CaseCheck]
    /// Says something to the person at the terminal.
    public let say: @Sendable (LocalizedText) -> Void
}

/// `casebook serve`
struct ServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve",
            abstract: say(
                de: "Öffnet die Werkbank der Coaches im Browser.", en: "Opens the coaches' workbench in the browser."),
            discussion: say(
                de: """
                    Fälle suchen, Schritte erfassen, Texte bearbeiten, Vorschau, Freigabe und Export. Die Dateien bleiben \
                    die Wahrheit: Was Sie nicht ändern, bleibt Zeichen für Zeichen gleich.

                    Ohne weitere Angaben ist die Werkbank nur auf diesem Rechner zu erreichen. Für ein Team braucht sie \
                    Konten: --accounts konten.yaml; „casebook serve account add“ legt sie an.
                    """,
                en: """
                    Find cases, log steps, edit texts, preview, publish and export. The files are what counts: \
                    anything you do not change stays as it is, byte for byte.

                    Without further options the workbench can only be reached from this computer. For a team it needs \
                    accounts: --accounts konten.yaml; "casebook serve account add" creates them.
                    """),
            subcommands: [ServeAccountCommand.self])
    }

    @Option(
        help: ArgumentHelp(
            de: "Adresse, an der die Werkbank erreichbar ist (sonst 127.0.0.1: nur dieser Rechner).",
            en: "Address on which the workbench can be reached (default: 127.0.0.1, this computer only).",
            valueName: say(de: "adresse", en: "address")))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp(de: "Port (sonst 8080).", en: "Port (default: 8080).", valueName: "port"))
    var port = 8080

    @Option(
        help: ArgumentHelp(
            de:
                "Adresse, unter der Browser die Werkbank erreichen, zum Beispiel https://werkbank.example.org; mehrfach möglich.",
            en:
                """
                Address at which browsers reach the workbench, for example https://workbench.example.org; may be \
                repeated.
                """,
            valueName: say(de: "adresse", en: "address")))
    var name: [String] = []

    @Option(
        help: ArgumentHelp(
            de:
                "Adresse eines Reverse Proxys davor, dem geglaubt wird, wer anfragt (X-Forwarded-For); mehrfach möglich.",
            en:
                """
                Address of a reverse proxy in front that is trusted to say who is asking (X-Forwarded-For); may be \
                repeated.
                """,
            valueName: "ip"))
    var proxy: [String] = []

    @Option(
        help: ArgumentHelp(
            de: "Datei mit den Konten des Teams.", en: "File with the accounts of the team.",
            valueName: say(de: "datei", en: "file")), completion: .file())
    var accounts: String?

    @Flag(
        name: .customLong("git-commit"),
        help: ArgumentHelp(
            de: "Jedes Speichern wird ein Git-Commit mit dem Namen der Person.",
            en: "Every save becomes a Git commit in the person's name."))
    var commits = false

    @Option(
        name: .customLong("publish-command"),
        help: ArgumentHelp(
            de:
                "Programm, das nach dem Export hochlädt; es bekommt den Ordner Exports als Argument. Ohne diese Angabe lädt die Werkbank nichts hoch.",
            en:
                "Program that uploads after an export; it gets the folder Exports as its argument. Without it, the workbench uploads nothing.",
            valueName: say(de: "programm", en: "program")), completion: .file())
    var publishCommand: String?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError(
                say(de: "--port braucht eine Zahl bis 65535", en: "--port takes a number up to 65535"))
        }
        guard accounts != nil || ["127.0.0.1", "::1", "localhost"].contains(host) else {
            throw ValidationError(
                say(
                    de:
                        "ohne Konten (--accounts) ist die Werkbank nur auf diesem Rechner erreichbar; --host geht dann nicht",
                    en:
                        """
                        without accounts (--accounts) the workbench is for this computer only, so --host cannot be \
                        used
                        """
                ))
        }
    }

    func run() async throws {
        let folder = try global.bookFolder()
        _ = try global.usableBook(in: folder)
        guard let server = CasebookProgram.setup.server else { throw Self.startServer() }
        let terminal = global.terminal
        let publisher = try publishCommand.map(Self.program)
        let settings = ServeSettings(
            folder: BookFolder(path: try Disk.canonical(folder.path)), language: terminal.language, host: host,
            port: port, names: name, proxies: proxy, accounts: accounts.map { DiskPath($0) }, commits: commits,
            publishCommand: publisher, date: date.date, plugins: CasebookProgram.setup.plugins,
            checks: CasebookProgram.setup.checks,
            say: { terminal.say($0) })
        if let problem = try await server.serve(settings) { throw Failure(problem) }
    }

    /// The program of `--publish-command`: a path, or a name on the search path.
    private static func program(_ name: String) throws -> DiskPath {
        let path = name.contains("/") ? (name.hasPrefix("/") ? DiskPath(name) : .here / name) : ChildProcess.find(name)
        guard let path, ChildProcess.isProgram(path) else {
            throw Failure(ServeTexts.noPublisher(name), .wrongUsage)
        }
        return path
    }

    /// The server lives in a program of its own, so that nobody else has to carry it; it gets the same arguments.
    static func startServer() -> Failure {
        guard let program = ProgramReplacement.sibling("casebook-serve") else { return Failure(ServeTexts.noProgram) }
        ProgramReplacement.run(program, Array(CommandLine.arguments.dropFirst()))
        return Failure(ServeTexts.notStarted(program))
    }
}

private enum ServeTexts {
    static let noProgram = LocalizedText(
        de: """
            das Programm casebook-serve fehlt; es gehört in denselben Ordner wie casebook. Das Paket bringt es mit; \
            aus dem Quelltext installiert es: bash Scripts/install.sh
            """,
        en: """
            the program casebook-serve is missing; it belongs in the same folder as casebook. The package contains it; \
            to install it from the source code: bash Scripts/install.sh
            """)

    static func noPublisher(_ name: String) -> LocalizedText {
        LocalizedText(
            de: "--publish-command: „\(name)“ ist kein Programm, das sich starten lässt",
            en: "--publish-command: \"\(name)\" is not a program that can be started")
    }

    static func notStarted(_ program: DiskPath) -> LocalizedText {
        LocalizedText(de: "\(program) ließ sich nicht starten", en: "\(program) could not be started")
    }
}
