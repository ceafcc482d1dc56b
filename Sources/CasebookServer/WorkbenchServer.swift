import CasebookAccounts
public import CasebookCommands
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookPictures
import CasebookWorkbench
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

extension WorkbenchProgram {
    /// The workbench with its server, for ``CasebookProgram``.
    public static var workbench: WorkbenchProgram {
        WorkbenchProgram(
            serve: { try await WorkbenchServer($0).run() }, accounts: { AccountOffice.outcome(of: $0, in: $1) })
    }
}

/// Puts the workbench on a socket.
struct WorkbenchServer {
    private let settings: ServeSettings

    init(_ settings: ServeSettings) { self.settings = settings }

    /// Serves until the process is told to stop.
    ///
    /// - Returns: why it could not begin, if it could not.
    func run() async throws -> LocalizedText? {
        let date = settings.date
        var workbench = Workbench.Settings(
            folder: settings.folder, language: settings.language, plugins: settings.plugins, checks: settings.checks,
            today: { date ?? Environment.today })
        let secure = settings.names.filter { $0.hasPrefix("https://") }
        workbench.names = settings.names.map(Self.host(of:))
        workbench.pictures = Vips()
        workbench.longWork = FormExecutor(isPatient: true)
        workbench.publishCommand = settings.publishCommand
        workbench.isSecure = !secure.isEmpty && secure.count == settings.names.count
        if let path = settings.accounts {
            do {
                workbench.accounts = try TeamAccounts(AccountFile(at: path)) { Int(Date.now.timeIntervalSince1970) }
            } catch let problem as AccountFile.Problem {
                return problem.message
            }
        } else {
            workbench.owner = Git(in: settings.folder.path)?.userName
        }
        let audit = settings.accounts.map { $0.parent / ($0.name + ".log") }
        if audit != nil || settings.commits {
            workbench.recorder = ChangeRecorder(folder: settings.folder, audit: audit, commits: settings.commits)
        }
        // A proxy on this machine is as good as named when the workbench has a name of its own on the web.
        let proxies = Set(settings.proxies + (workbench.isSecure ? ["127.0.0.1", "::1"] : []))
        let responder = WorkbenchResponder(workbench: Workbench(workbench), proxies: proxies)
        var logger = Logger(label: "casebook-serve")
        logger.logLevel = .warning
        let say = settings.say
        let host = settings.host
        let application = Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [RequestDeadline()], idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(host, port: settings.port), serverName: nil),
            onServerRunning: { channel in
                let port = channel.localAddress?.port ?? 0
                responder.workbench.listens(on: host, port: port)
                say(ServerTexts.ready(host, port))
            }, logger: logger)
        do {
            try await application.runService()
            return nil
        } catch let error as IOError {
            return ServerTexts.cannotListen(host, settings.port, error.description)
        }
    }
}

extension WorkbenchServer {
    /// The name of an address such as `https://werkbank.example.org/`.
    private static func host(of name: String) -> String {
        let rest = name.split(separator: "://", maxSplits: 1).last ?? ""
        return String(rest.prefix { $0 != "/" })
    }
}

/// Translates between the server's requests and the workbench's.
private struct WorkbenchResponder: HTTPResponder {
    typealias Context = WorkbenchContext

    let workbench: Workbench
    let proxies: Set<String>
    private let forms = FormExecutor()

    init(workbench: Workbench, proxies: Set<String>) {
        self.workbench = workbench
        self.proxies = proxies
    }

    func respond(to request: Request, context: Context) async throws -> Response {
        guard let method = WebRequest.Method(rawValue: request.method.rawValue) else {
            return Response(status: .methodNotAllowed)
        }
        var headers: [String: String] = [:]
        for field in request.headers {
            let name = field.name.canonicalName
            headers[name] = headers[name].map { $0 + (name == "cookie" ? "; " : ", ") + field.value } ?? field.value
        }
        // The first name became the authority. With a second one, a proxy and we might not mean the same (RFC 9112, section
        // 3.2).
        guard headers["host"] == nil || request.head.authority == nil else { return Response(status: .badRequest) }
        if let authority = request.head.authority { headers["host"] = authority }
        let peer = ClientAddress.of(context.peer, forwarded: headers["x-forwarded-for"], proxies: proxies)
        guard var web = WebRequest(method, target: request.uri.description, headers: headers, peer: peer) else {
            return Response(status: .badRequest)
        }
        guard method == .post else { return Self.response(await workbench.respond(to: web)) }
        let limit = await workbench.bodyLimit(for: web)
        guard let body = try await Self.body(of: request, limit) else {
            // Whoever goes on sending is not listened to any longer.
            var response = Self.response(await workbench.refusalOfBody(of: web))
            response.headers[.connection] = "close"
            return response
        }
        web.body = body
        let complete = web
        return await withTaskExecutorPreference(forms) { Self.response(await workbench.respond(to: complete)) }
    }

    /// Reads a body.
    ///
    /// - Returns: `nil` if it is larger than the limit. What comes is received all the same, as browsers look at no
    ///   answer before they have sent everything; but not for ever.
    private static func body(of request: Request, _ limit: Workbench.BodyLimit) async throws -> [UInt8]? {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit.received { return nil }
        var bytes: [UInt8] = []
        var count = 0
        for try await buffer in request.body {
            count += buffer.readableBytes
            if count > limit.received { return nil }
            if count <= limit.taken { bytes += buffer.readableBytesView } else { bytes = [] }
        }
        return count > limit.taken ? nil : bytes
    }

    private static func response(_ web: WebResponse) -> Response {
        var fields = HTTPFields()
        for (name, value) in web.headers {
            guard let name = HTTPField.Name(name) else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        return Response(
            status: .init(code: web.status), headers: fields,
            body: .init(byteBuffer: ByteBuffer(bytes: web.body)))
    }
}

/// A request's connection.
private struct WorkbenchContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address of the other end.
    let peer: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}

private enum ServerTexts {
    static func ready(_ host: String, _ port: Int) -> LocalizedText {
        let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
        return LocalizedText(
            de: "Die Werkbank ist bereit: \(address) – beenden mit Strg+C",
            en: "The workbench is ready: \(address) – stop with Ctrl+C")
    }

    static func cannotListen(_ host: String, _ port: Int, _ reason: String) -> LocalizedText {
        LocalizedText(
            de:
                "die Werkbank kann unter \(host):\(port) nicht starten (\(reason)); nehmen Sie mit --port einen anderen Port",
            en: "the workbench cannot start at \(host):\(port) (\(reason)); choose another port with --port")
    }
}
