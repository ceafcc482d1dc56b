import CasebookAccounts
import CasebookCommands
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookWorkbench
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

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
            folder: settings.folder, language: settings.language, plugins: .builtIn,
            today: { date ?? Environment.today })
        let secure = settings.names.filter { $0.hasPrefix("https://") }
        workbench.names = settings.names.map(Self.host(of:))
        workbench.isSecure = !secure.isEmpty && secure.count == settings.names.count
        if let path = settings.accounts {
            do {
                workbench.accounts = try TeamAccounts(AccountFile(at: path)) { Int(Date.now.timeIntervalSince1970) }
            } catch let problem as AccountFile.Problem {
                return problem.message
            }
        } else {
            workbench.owner = GitIdentity.name(in: settings.folder.path)
        }
        let audit = settings.accounts.map { $0.parent / ($0.name + ".log") }
        if audit != nil || settings.commits {
            workbench.recorder = ChangeRecorder(folder: settings.folder, audit: audit, commits: settings.commits)
        }
        let responder = WorkbenchResponder(workbench: Workbench(workbench))
        var logger = Logger(label: "casebook-serve")
        logger.logLevel = .warning
        let say = settings.say
        let host = settings.host
        let application = Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
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

    func respond(to request: Request, context: Context) async throws -> Response {
        guard let method = WebRequest.Method(rawValue: request.method.rawValue) else {
            return Response(status: .methodNotAllowed)
        }
        var headers: [String: String] = [:]
        for field in request.headers {
            let name = field.name.canonicalName
            headers[name] = headers[name].map { $0 + (name == "cookie" ? "; " : ", ") + field.value } ?? field.value
        }
        if let authority = request.head.authority { headers["host"] = authority }
        guard
            var web = WebRequest(
                method, target: request.uri.description, headers: headers, peer: context.peer)
        else { return Response(status: .badRequest) }
        if method == .post {
            do {
                let buffer = try await request.body.collect(upTo: Workbench.bodyLimit(for: web.path))
                web.body = Array(buffer.readableBytesView)
            } catch is NIOTooManyBytesError {
                return Response(status: .contentTooLarge)
            }
        }
        return Self.response(await workbench.respond(to: web))
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
            de: "an \(host):\(port) kann nicht gelauscht werden (\(reason)); nehmen Sie mit --port einen anderen Port",
            en: "cannot listen on \(host):\(port) (\(reason)); choose another port with --port")
    }
}
