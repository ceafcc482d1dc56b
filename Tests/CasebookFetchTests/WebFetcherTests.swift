import CasebookFetch
import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Real HTTP against a server on this machine, careful, careless and hostile.
@Suite("Getting a file from the web")
struct WebFetcherTests {
    /// A busy machine may not decide what a test finds.
    private static let patient = WebFetcher.Patience(connecting: 3600, silence: 3600, whole: 3600)
    /// They keep their connections, so they must outlive every test.
    private static let fetcher = WebFetcher(allowsLocal: true, userAgent: "casebook-test", patience: patient)
    private static let guarded = WebFetcher(allowsLocal: false, userAgent: "casebook-test", patience: patient)
    private static let impatient = WebFetcher(
        allowsLocal: true, userAgent: "casebook-test", patience: .init(connecting: 3600, silence: 1, whole: 3600))

    private static let hurried = WebFetcher(
        allowsLocal: true, userAgent: "casebook-test", patience: .init(connecting: 3600, silence: 3600, whole: 2))

    private let folder: TemporaryFolder
    private let server: FeedServer

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("feeds/feed.json", "{\"a\": \"ä\"}")
        server = try FeedServer(serving: folder.url)
    }

    private func fetch(
        _ path: String, limit: Int = 1 << 20, validators: Validators? = nil, with fetcher: WebFetcher = fetcher
    ) async throws -> Fetched {
        let address = try #require(WebAddress(path.hasPrefix("http") ? path : server.address + path))
        return try await fetcher.fetch(address, limit: limit, validators: validators)
    }

    private func failure(_ path: String, limit: Int = 1 << 20, with fetcher: WebFetcher = fetcher) async throws
        -> FetchFailure
    {
        try #require(
            await #expect(throws: FetchFailure.self) { _ = try await fetch(path, limit: limit, with: fetcher) })
    }

    @Test("gives its bytes, unpacked, and what the server says of them")
    func content() async throws {
        guard case .content(let bytes, let validators, let address, let movedTo) = try await fetch("feeds/feed.json")
        else {
            Issue.record("no content")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"a\": \"ä\"}")
        #expect(validators?.entityTag?.isEmpty == false)
        #expect(address?.text == server.address + "feeds/feed.json" && movedTo == nil)
        guard case .unchanged(nil) = try await fetch("feeds/feed.json", validators: validators) else {
            Issue.record("not recognised as unchanged")
            return
        }
        #expect(try server.takeRequests() == ["200 /feeds/feed.json", "304 /feeds/feed.json"])
    }

    @Test("follows redirects, and says where they led", arguments: [301, 302, 303, 307, 308])
    func redirects(code: Int) async throws {
        let path = "~redirect/\(code)?to=/feeds/feed.json"
        guard case .content(_, let validators, let address, let movedTo) = try await fetch(path) else {
            Issue.record("no content")
            return
        }
        #expect(address?.text == server.address + "feeds/feed.json")
        let new = [301, 308].contains(code) ? address : nil
        #expect(movedTo == new, "only some of them are for good")
        guard case .unchanged(let still) = try await fetch(path, validators: validators) else {
            Issue.record("not recognised as unchanged")
            return
        }
        #expect(still == new)
    }

    @Test("knows a file to have moved as far as its redirects are permanent, one after the other")
    func chains() async throws {
        func redirect(_ code: Int, to path: String) -> String {
            "~redirect/\(code)?to=/" + (path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }
        let temporary = redirect(302, to: "feeds/feed.json")
        for (path, place) in [
            (redirect(301, to: redirect(308, to: "feeds/feed.json")), "feeds/feed.json"),
            (redirect(301, to: temporary), temporary), (redirect(302, to: redirect(301, to: "feeds/feed.json")), nil),
        ] {
            guard case .content(_, _, let address, let movedTo) = try await fetch(path) else {
                Issue.record("no content")
                return
            }
            #expect(address?.text == server.address + "feeds/feed.json")
            #expect(movedTo?.text == place.map { server.address + $0 })
        }
    }

    @Test(
        "stops at redirects that lead in a circle, out of the web, or to nowhere",
        arguments: [
            ("~redirect/302?to=/~redirect/302%3Fto%3D/x", "404"),
            ("~redirect/302?to=file:///etc/passwd", "cannot be followed"),
            ("~redirect/302?to=ftp://127.0.0.1/", "cannot be followed"),
            ("~signin/", "cannot be followed"),
        ])
    func badRedirects(path: String, reason: String) async throws {
        let message = try await failure(path).message
        #expect(message.en.contains(reason))
        #expect(!message.en.contains("a:b@") && !message.de.contains("a:b@"))
    }

    @Test("gives up after a few redirects")
    func circle() async throws {
        try folder.write("loop", "")
        var path = "/feeds/feed.json"
        for _ in 0..<7 {
            path = "/~redirect/302?to=" + (path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }
        #expect(try await failure(String(path.dropFirst())).message.en.contains("keeps redirecting"))
    }

    @Test(
        "calls no local address unless asked, not even by a redirect",
        arguments: ["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])
    func local(host: String) async throws {
        let failure = try await failure("http://\(host):\(server.port)/feeds/feed.json", with: Self.guarded)
        #expect(failure.message.en.contains("--allow-local") && failure.message.de.contains("--allow-local"))
        #expect(try server.takeRequests() == [])
    }

    @Test("stops at its limit, whether the server says the size, never ends, or packs it small")
    func limits() async throws {
        try folder.write("large", String(repeating: "x", count: 5_000))
        #expect(try await failure("large", limit: 4_999).message.en.contains("larger than"))
        let endless = try await failure("~endless/").message.en
        #expect(endless.contains("larger than"), "\(endless)")
        let bomb = try await failure("~bomb/").message.en
        #expect(bomb.contains("larger than") || bomb.contains("no connection"), "\(bomb)")
        guard case .content(let bytes, _, _, _) = try await fetch("large", limit: 5_000) else { return }
        #expect(bytes.count == 5_000)
    }

    @Test(
        "says what the server answered, and when to come back",
        arguments: [
            ("~status/404", "404 (not there)", false), ("~status/403", "403 (no access)", false),
            ("~status/500", "500", true),
            ("~status/429?retry=120", "in 120 seconds", true),
            ("~status/503?retry=Wed,%2025%20Nov%202026%2007:28:00%20GMT", "after Wed, 25 Nov 2026 07:28:00 GMT", true),
            ("~status/503", "try again later", true), ("~status/204", "204", false), ("~status/304", "304", false),
        ])
    func statuses(path: String, message: String, concernsServer: Bool) async throws {
        let failure = try await failure(path)
        #expect(failure.message.en.contains(message), "\(failure.message.en)")
        #expect(failure.concernsServer == concernsServer)
    }

    @Test("takes a file that ends too early for none")
    func truncated() async throws { #expect(try await failure("~late/").concernsServer) }

    @Test("trusts no certificate that nobody vouches for")
    func certificates() async throws {
        let certificate = folder.url.appendingPathComponent("certificate.pem")
        let made = try Program.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            [
                "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", certificate.path, "-out",
                certificate.path + ".crt",
                "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2",
            ])
        #expect(made.status == 0, "\(made.errors)")
        let key = try String(contentsOf: certificate, encoding: .utf8)
        try folder.write(
            "certificate.pem",
            key + String(contentsOf: URL(fileURLWithPath: certificate.path + ".crt"), encoding: .utf8))
        let server = try FeedServer(serving: folder.url, certificate: certificate)
        let failure = try await failure("https://127.0.0.1:\(server.port)/feeds/feed.json")
        #expect(failure.message.en.contains("certificate"), "\(failure.message.en)")
        #expect(try server.takeRequests() == [])
    }

    @Test("waits for no server that says nothing")
    func silent() async throws {
        let failure = try await failure("~silent/", with: Self.impatient)
        #expect(failure.message.en.contains("does not answer, or answers too slowly") && failure.concernsServer)
    }

    @Test(
        "waits for no body that comes byte by byte, packed or not",
        arguments: ["~trickle/plain", "~trickle/gzip"])
    func trickle(path: String) async throws {
        let failure = try await failure(path, with: Self.hurried)
        #expect(failure.message.en == "127.0.0.1 does not answer, or answers too slowly" && failure.concernsServer)
        #expect(failure.message.de == "127.0.0.1 antwortet nicht oder zu langsam")
    }

    @Test("says when there is no such server")
    func unknown() async throws {
        #expect(
            try await failure("http://gibt-es-nicht.invalid/").message.en.contains("no server gibt-es-nicht.invalid"))
        let refused = try await failure("http://127.0.0.1:1/")
        #expect(refused.concernsServer)
        #expect(refused.message.de == "127.0.0.1 nimmt auf diesem Port keine Verbindung an")
        #expect(refused.message.en == "127.0.0.1 does not accept connections on this port")
    }

    @Test("says in one language, and without the insides of a library, that a server speaks no HTTPS")
    func plainBehindHTTPS() async throws {
        let server = try FeedServer(serving: folder.url)
        let failure = try await failure("https://127.0.0.1:\(server.port)/feeds/feed.json")
        #expect(failure.message.de == "127.0.0.1 spricht auf diesem Port kein HTTPS, oder kein zeitgemäßes")
    }
}
