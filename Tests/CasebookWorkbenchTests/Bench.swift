import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPictures
import CasebookWorkbench
import Foundation
import TestSupport

/// A workbench over a small book, and a browser that remembers its cookies.
final class Bench {
    let folder: TemporaryFolder
    let workbench: Workbench
    private var cookies: [String: String] = [:]

    static let host = "127.0.0.1:8080"

    /// - Parameters:
    ///   - study: the text of the case `fall`.
    ///   - accounts: who may sign in; `nil` for one's own computer.
    init(
        _ study: String = Bench.draft, accounts: (any AccountKeeper)? = nil, isSecure: Bool = false,
        recorder: (any ChangeRecording)? = nil, publishCommand: DiskPath? = nil, pictures: Vips? = nil
    ) throws {
        folder = try TemporaryFolder()
        try folder.write("casebook.yaml", Self.book)
        try folder.write("CaseStudies/fall/case.yaml", study)
        workbench = try Self.workbench(folder, accounts, isSecure, recorder, publishCommand, pictures)
    }

    /// The same browser and the same files, with a workbench that knows nothing of what was before.
    func restarted() throws -> Bench {
        let bench = Bench(over: folder, try Self.workbench(folder, nil, false, nil))
        bench.cookies = cookies
        return bench
    }

    /// Another browser at the same workbench.
    func anotherBrowser() -> Bench { Bench(over: folder, workbench) }

    private init(over folder: TemporaryFolder, _ workbench: Workbench) {
        self.folder = folder
        self.workbench = workbench
    }

    private static func workbench(
        _ folder: TemporaryFolder, _ accounts: (any AccountKeeper)?, _ isSecure: Bool,
        _ recorder: (any ChangeRecording)?, _ publishCommand: DiskPath? = nil, _ pictures: Vips? = nil
    ) throws -> Workbench {
        guard let day = CalendarDay("2026-11-24") else { throw Malformed() }
        var settings = Workbench.Settings(
            folder: BookFolder(path: DiskPath(folder.url.path)), language: .de, plugins: .builtIn, today: { day })
        settings.accounts = accounts
        settings.isSecure = isSecure
        settings.recorder = recorder
        settings.publishCommand = publishCommand
        settings.pictures = pictures
        settings.owner = "Ada Coach"
        let workbench = Workbench(settings)
        workbench.listens(on: "127.0.0.1", port: 8080)
        return workbench
    }

    var study: String { get throws { try folder.read("CaseStudies/fall/case.yaml") } }

    func get(_ path: String) async throws -> WebResponse { try await send(.get, path) }

    /// Sends a form as the page shows it, with some fields changed.
    func submit(
        _ page: String, to target: String? = nil, _ changes: KeyValuePairs<String, String?> = [:]
    ) async throws -> WebResponse {
        let form = PageForm(try await get(page).text, action: target ?? page)
        return try await post(target ?? page, form.fields(with: changes))
    }

    func post(
        _ path: String, _ fields: [FormField], headers: [String: String] = [:]
    ) async throws -> WebResponse {
        let sent = try formRequest(path, fields, headers: headers)
        return try await send(.post, path, headers: sent.headers, body: sent.body)
    }

    /// A request that sends a form.
    func formRequest(
        _ path: String, _ fields: [FormField], headers: [String: String] = [:]
    ) throws -> WebRequest {
        let body = fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
        let type = ["content-type": "application/x-www-form-urlencoded", "origin": "http://\(Self.host)"]
        return try request(.post, path, headers: type.merging(headers) { $1 }, body: Array(body.utf8))
    }

    func send(
        _ method: WebRequest.Method, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> WebResponse {
        let response = await workbench.respond(to: try request(method, path, headers: headers, body: body))
        for (name, value) in response.headers where name == "set-cookie" {
            let pair = value.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
            cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
        }
        return response
    }

    func request(
        _ method: WebRequest.Method, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) throws -> WebRequest {
        var all = ["host": Self.host]
        if !cookies.isEmpty { all["cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        guard
            let request = WebRequest(
                method, target: path, headers: all.merging(headers) { $1 }, body: body, peer: "127.0.0.1")
        else { throw Malformed() }
        return request
    }

    /// A request that sends a form with a file.
    func request(_ path: String, _ body: [UInt8]) throws -> WebRequest {
        let headers = ["content-type": "multipart/form-data; boundary=grenze", "origin": "http://\(Self.host)"]
        return try request(.post, path, headers: headers, body: body)
    }

    /// The cookies that the browser has.
    var cookieNames: [String] { cookies.keys.sorted() }

    func forget(_ cookie: String) { cookies[cookie] = nil }

    struct Malformed: Error {}

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    static let book = """
        casebook: 1
        title: Praxisbeispiele
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum}
        licence: CC-BY-4.0
        topics: {handel: {de: Handel, en: Trade}, wissen: {de: Wissen, en: Knowledge}}
        exports:
          site: {plugin: html, channel: website}

        """

    static let draft = """
        # Ein Fall mit Kommentaren
        casebook: 1
        title: Der Laden   # der Arbeitstitel
        summary: Ein Laden lernt das Netz kennen.
        language: de
        status: draft
        fictional: true
        company: {name: 'Laden Luftig', size: micro}   # erfunden
        support: {from: 2024-01}
        topics: [handel]
        challenge: |
          Es kam niemand.

          Was nun?
        phases:
          # Erste Phase
          - id: anfang
            title: Der Anfang
            measures:
              - {id: gespraech, title: Gespräch, status: done, hours: 2}
          - id: ende
            title: Das Ende

        """
}

extension WebResponse {
    var text: String { String(decoding: body, as: UTF8.self) }

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
