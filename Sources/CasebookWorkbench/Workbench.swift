public import CasebookDisk
import CasebookEditing
public import CasebookExport
public import CasebookFiles
public import CasebookModel
public import CasebookPictures
public import CasebookValidation
import Synchronization

/// The coaches' workbench: answers requests with pages, and turns forms into edits of the book's files.
///
/// It knows no socket; ``respond(to:)`` is all that a server needs.
public final class Workbench: Sendable {
    /// What a workbench is started with.
    public struct Settings: Sendable {
        public var folder: BookFolder
        /// The language of the pages until somebody chooses another one.
        public var language: InterfaceLanguage
        /// Names under which browsers reach the workbench, beside those of the address on which it listens.
        public var names: [String] = []
        /// Who works here, where there are no accounts.
        public var owner: String?
        /// Keeps the accounts of a team; `nil` on one's own computer.
        public var accounts: (any AccountKeeper)?
        /// Whether browsers reach the server only by HTTPS, so that cookies may insist on it.
        public var isSecure = false
        /// Is told of every change that was saved.
        public var recorder: (any ChangeRecording)?
        /// Makes smaller sizes and preview pictures; without it "casebook pictures" makes them later.
        public var pictures: Vips?
        public var plugins: PluginRegistry
        /// Checks of cases beside the built-in ones.
        public var checks: [any CaseCheck]
        /// Where runs that take long find their threads, so that nobody waits for them; those of Swift's pool if `nil`.
        public var longWork: (any TaskExecutor)?
        /// A program that uploads what was exported; it gets the folder with all exports as its argument.
        public var publishCommand: DiskPath?
        public var today: @Sendable () -> CalendarDay

        public init(
            folder: BookFolder, language: InterfaceLanguage, plugins: PluginRegistry,
            checks: [any CaseCheck] = [], today: @escaping @Sendable () -> CalendarDay
        ) {
            self.folder = folder
            self.language = language
            self.plugins = plugins
            self.checks = checks
            self.today = today
        }
    }

    let settings: Settings
    let store: CaseStore
    let index = CaseIndex()
    /// Texts that somebody wants to see as pages before they are saved.
    let previews = Shelf<[UInt8]>()
    let undos = Shelf<Undo>()
    let history: GitHistory
    let exports: ExportDesk
    /// Who may look at what was exported.
    let passes = ResultPasses()
    let sent = IdempotencyKeys()
    let answered = AnsweredForms()
    /// One step after the other is looked for in its journal and recorded there.
    let recording = Mutex(())
    private let hosts = Mutex<Set<String>>([])

    public init(_ settings: Settings) {
        self.settings = settings
        store = CaseStore(folder: settings.folder, checks: settings.checks)
        history = GitHistory(folder: settings.folder.path)
        exports = ExportDesk(settings)
    }

    /// Tells the workbench where it listens; until then it answers nobody. A `Host` header with any other name is refused,
    /// so that no foreign site can make its name lead here (DNS rebinding).
    public func listens(on host: String, port: Int) {
        let own = ["127.0.0.1", "localhost", "[::1]", host.contains(":") ? "[\(host)]" : host]
        let names = own.map { "\($0):\(port)" } + settings.names.flatMap { [$0, "\($0):\(port)", "\($0):443"] }
        hosts.withLock { $0 = Set(names.map { $0.lowercased() }) }
    }

    /// Answers a request.
    public func respond(to request: WebRequest) async -> WebResponse {
        if request.path.first == "results", gate.refusal(of: request) == nil { return await result(request) }
        let isPreview = request.path.first == "preview"
        let response = await answer(to: request)
        var hardened = response.hardened(isPreview: isPreview)
        if request.method == .head { hardened.body = [] }
        return hardened
    }

    var gate: OriginCheck { OriginCheck(hosts: hosts.withLock(\.self)) }

    var cookieNames: CookieNames { CookieNames(isSecure: settings.isSecure) }

    private func answer(to request: WebRequest) async -> WebResponse {
        if let refusal = gate.refusal(of: request) { return refusal }
        if request.path.first == "assets", request.method != .post, let asset = WorkbenchAssets.response(for: request) {
            return asset
        }
        if request.path == ["service-worker.js"], request.method != .post { return WorkbenchAssets.serviceWorker }
        let token = request.cookie(cookieNames.token).flatMap { $0.utf8.count == 32 ? $0 : nil } ?? Secret.token()
        let visit = await self.visit(request, token: token)
        do throws(HTTPError) {
            var response = try await route(request, visit)
            let isReplaced = response.headers.contains {
                $0.name == "set-cookie" && $0.value.hasPrefix(cookieNames.token)
            }
            if request.cookie(cookieNames.token) != token, !isReplaced {
                response.headers.append(
                    ("set-cookie", visit.cookie(cookieNames.token, token, isSecure: settings.isSecure)))
            }
            return response
        } catch {
            return ErrorPage(visit: visit, refusal: error).response
        }
    }

    func visit(_ request: WebRequest, token: String) async -> RequestContext {
        let language = request.cookie("casebook-language").flatMap(InterfaceLanguage.init) ?? settings.language
        var person: Person?
        if let accounts = settings.accounts {
            person = await accounts.person(session: request.cookie(cookieNames.session))
        } else {
            let typed = request.cookie("casebook-name").flatMap { FormData.percentDecoded($0.utf8, plusIsBlank: false) }
            person = Person(name: typed ?? settings.owner ?? "", role: .editor)
        }
        return RequestContext(
            language: language, person: person, token: token, today: settings.today(),
            hasAccounts: settings.accounts != nil,
            managesAccounts: settings.accounts is any AccountManager, path: request.path,
            book: settings.folder.path.text)
    }
}

/// Why a page cannot be shown or a form not be taken.
struct HTTPError: Error {
    let status: Int
    let message: LocalizedText

    static let notFound = HTTPError(
        status: 404, message: LocalizedText(de: "Diese Seite gibt es nicht.", en: "There is no such page."))
    static let notAllowed = HTTPError(
        status: 403,
        message: LocalizedText(
            de: "Dafür reicht Ihre Rolle nicht. Bitten Sie jemanden aus der Redaktion.",
            en: "Your role does not allow this. Ask an editor."))
    static let badForm = HTTPError(
        status: 400,
        message: LocalizedText(
            de: "Das Formular kam nicht vollständig an. Bitte senden Sie es noch einmal.",
            en: "The form did not arrive completely. Please send it again."))
    static let staleForm = HTTPError(
        status: 403,
        message: LocalizedText(
            de:
                "Das Formular stammt nicht aus diesem Fenster. Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.",
            en: "The form was not sent from this window. Go back, reload the page and send it again."))
    static let brokenBook = HTTPError(
        status: 500,
        message: LocalizedText(
            de: "Die Datei casebook.yaml hat Fehler; „casebook validate“ zeigt sie.",
            en: "The file casebook.yaml has errors; \"casebook validate\" shows them."))

    /// What happened, in a few words.
    var title: LocalizedText {
        switch status {
        case 400: LocalizedText(de: "Das kam nicht vollständig an", en: "This did not arrive in full")
        case 403: LocalizedText(de: "Das dürfen Sie hier nicht", en: "You may not do this here")
        case 404: LocalizedText(de: "Diese Seite gibt es nicht", en: "There is no such page")
        case 409: LocalizedText(de: "Das ließ sich nicht speichern", en: "This could not be saved")
        case 413: LocalizedText(de: "Das ist zu groß", en: "This is too large")
        case 503: LocalizedText(de: "Gerade nicht möglich", en: "Not possible right now")
        default: LocalizedText(de: "Da ist etwas schiefgegangen", en: "Something went wrong")
        }
    }

    /// An edit that the file cannot take, in the words of the form.
    init(_ refusal: EditRefusal) {
        self.init(status: 409, message: refusal.message(naming: FormName.of(refusal.path)))
    }

    init(status: Int, message: LocalizedText) {
        self.status = status
        self.message = message
    }
}
